import { NativeSelect } from '@mantine/core';
import type { SnippetWork } from '@streetlight/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Section } from '../../ui/section.js';
import { Differences } from './conflict-view.js';
import styles from './editor.module.css';

/** What happened to the snippet, by whom and when; and any two of its wordings beside each other. */
export function History({ work }: { work: SnippetWork }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const sentence = (code: string): string => {
    const key = `editor.event.${code}`;
    return i18n.exists(key) ? (t as (key: string) => string)(key) : code;
  };
  return (
    <>
      <Section title={t('editor.history.title')}>
        {work.events.length === 0 && <p className="muted">{t('editor.history.empty')}</p>}
        <ol className={styles.events}>
          {work.events.map((event) => (
            <li key={event.id}>
              <span className="muted">{format.moment(event.at)}</span> <strong>{sentence(event.code)}</strong>
              {event.language && <> · {format.language(event.language)}</>}
              {event.number !== null && <> · {t('knowledge.revision', { number: event.number })}</>}
              {event.by && <> · {event.by.name}</>}
              {event.note && <q>{event.note}</q>}
            </li>
          ))}
        </ol>
      </Section>
      {work.wordings.length > 0 && (
        <Section title={t('editor.history.compare')}>
          <Compare key={work.text.language} work={work} />
        </Section>
      )}
    </>
  );
}

function Compare({ work }: { work: SnippetWork }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { wordings, text } = work;
  const own = text.version > 0 ? [{ value: 'own', label: t('editor.history.own'), words: text.words }] : [];
  const options = [
    ...own,
    ...wordings.map(({ number, words, use, at }) => ({
      value: String(number),
      label: `${t('knowledge.revision', { number })} · ${t(`words.usability.${use}`)} · ${format.day(at.slice(0, 10))}`,
      words,
    })),
  ];
  const [before, setBefore] = useState(options.at(own.length + (own.length > 0 ? 0 : 1))?.value ?? options[0]?.value ?? '');
  const [after, setAfter] = useState(options[0]?.value ?? '');
  const wordsOf = (value: string) => options.find((option) => option.value === value)?.words;
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const select = (label: string, value: string, set: (value: string) => void) => (
    <NativeSelect
      label={label}
      value={value}
      data={options.map(({ value: one, label: name }) => ({ value: one, label: name }))}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  );
  return (
    <>
      <div className={styles.two}>
        {select(t('editor.history.before'), before, setBefore)}
        {select(t('editor.history.after'), after, setAfter)}
      </div>
      {a && b && <Differences before={a} after={b} language={text.language} label={t('editor.history.compare')} />}
    </>
  );
}
