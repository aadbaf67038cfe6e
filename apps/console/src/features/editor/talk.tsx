import { Button, Textarea } from '@mantine/core';
import type { CommentView, ParagraphPart, SnippetWork } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session.js';
import { useComment } from '../../api/snippet-life.js';
import { useFormat } from '../../i18n/use-format.js';
import { useBars } from '../../ui/bars/bars.js';
import styles from './editor.module.css';

export interface CommentPlace {
  part: ParagraphPart;
  paragraph: number;
}

interface TalkProps {
  work: SnippetWork;
  language: Language;
  place: CommentPlace | null;
  onPlace: (place: CommentPlace | null) => void;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** What people of the desk say about the words: open first, resolved below; never sent, never seen by another desk. */
export function Talk({ work, language, place, onPlace, fieldRef }: TalkProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const may = useMay();
  const comment = useComment(work.key);
  const [words, setWords] = useState('');
  const nameOf = ({ language: of, part, paragraph }: Pick<CommentView, 'language' | 'part' | 'paragraph'>): string =>
    [of && format.language(of), part && t(`editor.part.${part}`, { number: (paragraph ?? 0) + 1 })].filter(Boolean).join(' · ') ||
    t('editor.comment.whole');
  const add = (): void =>
    comment.mutate(
      { language, part: place?.part ?? null, paragraph: place?.paragraph ?? null, text: words },
      {
        onError: bars.complain,
        onSuccess: () => {
          setWords('');
          onPlace(null);
        },
      },
    );
  const sorted = [...work.comments].sort((a, b) => Number(a.resolved !== null) - Number(b.resolved !== null));
  return (
    <section className={styles.talk} aria-label={t('editor.comment.title')}>
      <h2>{t('editor.comment.title')}</h2>
      {sorted.length === 0 && <p className="muted">{t('editor.comment.empty')}</p>}
      <ul>
        {sorted.map((one) => (
          <li key={one.id} data-resolved={one.resolved !== null || undefined}>
            <p className={styles.said}>
              <strong>{one.by.name}</strong>{' '}
              <span className="muted">
                {format.time(one.at)} · {nameOf(one)}
              </span>
            </p>
            <p>{one.text}</p>
            {one.resolved && (
              <p className="muted">{t('editor.comment.resolvedBy', { name: one.resolved.by.name, time: format.time(one.resolved.at) })}</p>
            )}
            {may('snippet.comment') && (
              <Button
                variant="subtle"
                size="compact-xs"
                onClick={() => comment.mutate({ settle: one.id, resolved: one.resolved === null }, { onError: bars.complain })}
              >
                {t(one.resolved ? 'editor.comment.reopen' : 'editor.comment.resolve')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may('snippet.comment') && (
        <>
          <Textarea
            ref={fieldRef}
            label={t('editor.comment.about', {
              place: nameOf({ language, part: place?.part ?? null, paragraph: place?.paragraph ?? null }),
            })}
            rows={2}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <div className={styles.foot}>
            {place && (
              <Button variant="subtle" onClick={() => onPlace(null)}>
                {t('editor.comment.toLanguage')}
              </Button>
            )}
            <Button variant="default" disabled={words.trim() === ''} loading={comment.isPending} onClick={add}>
              {t('editor.comment.add')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
