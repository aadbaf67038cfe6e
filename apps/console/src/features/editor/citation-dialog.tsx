import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { LegalSource, NormView } from '@streetlight/contracts';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proveCitation, useNorm, useStatuteSearch, useStatutes } from '../../api/snippet-life.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import { Dialog } from '../../ui/dialog.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Icon } from '../../ui/icon.js';
import { Skeleton } from '../../ui/loading.js';
import styles from './editor.module.css';
import { sourceRoles } from './source-roles.js';

interface CitationDialogProps {
  onChoose: (source: LegalSource) => void;
  onClose: () => void;
}

/** A citation from the official texts that are held: the norm first, then the sentence, whose words become the quotation. */
export function CitationDialog({ onChoose, onClose }: CitationDialogProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const found = useStatuteSearch(wanted);
  const held = useStatutes();
  const [chosen, setChosen] = useState<{ law: string; norm: string } | null>(null);
  return (
    <Dialog title={t('editor.citation.title')} size="lg" onClose={onClose} keepOpen>
      {chosen ? (
        <NormChooser {...chosen} onBack={() => setChosen(null)} onChoose={onChoose} />
      ) : (
        <>
          <TextInput
            data-autofocus
            type="search"
            label={t('editor.citation.search')}
            description={t('editor.citation.searchHint')}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          {words === '' && (
            <p className={styles.laws}>
              {held.data?.items.map(({ law, title }) => (
                <button key={law} type="button" className={styles.law} title={title} lang="de" onClick={() => setWords(law)}>
                  {law}
                </button>
              ))}
            </p>
          )}
          {wanted.trim() !== '' && found.data?.items.length === 0 && (
            <EmptyState lamp={false} title={t('editor.citation.none')} text={t('editor.citation.noneText')} />
          )}
          <ul className={styles.hits}>
            {(wanted.trim() === '' ? [] : (found.data?.items ?? [])).map((hit) => (
              <li key={`${hit.law} ${hit.norm} ${hit.paragraph}`}>
                <button type="button" onClick={() => setChosen(hit)}>
                  <strong>
                    {hit.norm} {hit.paragraph && `Abs. ${hit.paragraph} `}
                    {hit.law}
                  </strong>{' '}
                  <span lang="de">{hit.heading}</span>
                  <small lang="de">{hit.excerpt}</small>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

interface Picked {
  paragraph: string | null;
  sentence: number;
  text: string;
}

/** The norm as citations count it; the chosen sentence is the quotation, which may be shortened and is compared word for word. */
function NormChooser({
  law,
  norm,
  onBack,
  onChoose,
}: {
  law: string;
  norm: string;
  onBack: () => void;
  onChoose: (source: LegalSource) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const found = useNorm(law, norm);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [quote, setQuote] = useState('');
  const [role, setRole] = useState<LegalSource['role']>('basis');
  const [fault, setFault] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    if (!picked) return;
    const place = { law, norm, ...(picked.paragraph ? { paragraph: picked.paragraph } : {}), sentence: picked.sentence };
    const proof = await proveCitation({ ...place, quote }).catch(bars.complain);
    if (!proof) return;
    if (proof.fault) setFault(proof.fault);
    else onChoose({ law, norm, paragraph: picked.paragraph, sentence: picked.sentence, number: null, role, quote: quote.trim() });
  };
  if (!found.data) return <Skeleton rows={3} height={80} />;
  return (
    <div className={styles.norm}>
      <Button variant="subtle" leftSection={<Icon name="left" size={14} />} onClick={onBack}>
        {t('editor.citation.back')}
      </Button>
      <h3 lang="de">
        {norm} {law} · {found.data.heading}
      </h3>
      <p className="muted">{t('editor.citation.asOf', { date: format.day(found.data.asOf) })}</p>
      <Sentences
        norm={found.data}
        picked={picked}
        onPick={(one) => {
          setPicked(one);
          setQuote(one.text);
          setFault(null);
        }}
      />
      {picked ? (
        <>
          <Textarea
            label={t('editor.citation.quote')}
            description={t('editor.citation.quoteHint')}
            error={fault && t('editor.citation.notVerbatim')}
            rows={4}
            lang="de"
            value={quote}
            onChange={({ currentTarget }) => {
              setQuote(currentTarget.value);
              setFault(null);
            }}
          />
          <NativeSelect
            label={t('editor.head.role')}
            value={role}
            data={sourceRoles.map((one) => ({ value: one, label: t(`words.sourceRole.${one}`) }))}
            onChange={({ currentTarget }) => setRole(currentTarget.value as LegalSource['role'])}
          />
          <div className={styles.foot}>
            <Button disabled={quote.trim() === ''} onClick={() => void add()}>
              {t('editor.citation.add')}
            </Button>
          </div>
        </>
      ) : (
        <p className="muted">{t('editor.citation.pick')}</p>
      )}
    </div>
  );
}

function Sentences({ norm, picked, onPick }: { norm: NormView; picked: Picked | null; onPick: (picked: Picked) => void }) {
  const { t } = useTranslation();
  return (
    <div lang="de">
      {norm.paragraphs.map(({ paragraph, sentences }, at) => (
        <p key={paragraph ?? at} className={styles.lawParagraph}>
          {paragraph && <span className="muted">({paragraph}) </span>}
          {sentences.map((text, index) => {
            const isPicked = picked?.paragraph === paragraph && picked.sentence === index + 1;
            return (
              <button
                key={text}
                type="button"
                className={styles.sentence}
                aria-pressed={isPicked}
                title={t('editor.citation.sentence', { number: index + 1 })}
                onClick={() => onPick({ paragraph, sentence: index + 1, text })}
              >
                <sup aria-hidden="true">{index + 1}</sup>
                {text}
              </button>
            );
          })}
        </p>
      ))}
    </div>
  );
}
