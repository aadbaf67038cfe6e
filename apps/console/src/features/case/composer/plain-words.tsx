import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { usePlain, useSimplify } from '../../../api/drafting.js';
import { useSentence } from '../../../i18n/use-sentence.js';
import { Section } from '../../../ui/section.js';
import { wordDiff } from '../../../ui/word-diff.js';
import styles from './plain-words.module.css';
import type { Draft } from './use-draft.js';

/** Read this long after the last key. */
const readAfterMs = 600;

/** How easy the draft is to read, the sentences that are too long, and, where a model is switched on, the same in simpler words. */
export function PlainWords({ caseId, draft }: { caseId: string; draft: Draft }) {
  const { t } = useTranslation();
  const { state } = draft;
  const [text] = useDebouncedValue(state.text, readAfterMs);
  const plain = usePlain({ text, language: state.language }, text.trim() !== '');
  const simplify = useSimplify(caseId);
  if (text.trim() === '' || !plain.data) return null;
  const { score, long, canSimplify } = plain.data;
  return (
    <div className={styles.plain}>
      <p className={styles.score} role="status">
        {t('drafting.plain.score', { score })}
        {canSimplify && (
          <Button
            size="compact-xs"
            variant="default"
            loading={simplify.isPending}
            onClick={() => simplify.mutate({ text: state.text, language: state.language })}
          >
            {t('drafting.plain.simplify')}
          </Button>
        )}
      </p>
      {long.length > 0 && (
        <Section title={t('drafting.plain.long', { count: long.length })}>
          <ul className={styles.long} lang={state.language}>
            {long.map((sentence) => (
              <li key={sentence.text}>
                <mark>{sentence.text}</mark>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Simpler
        simplify={simplify}
        draft={draft}
        onUse={(simpler) => {
          draft.edit({ text: simpler });
          simplify.reset();
        }}
      />
    </div>
  );
}

interface SimplerProps {
  simplify: ReturnType<typeof useSimplify>;
  draft: Draft;
  onUse: (text: string) => void;
}

/** What a model offers instead, with what is different; nothing changes before the person says so. */
function Simpler({ simplify, draft, onUse }: SimplerProps) {
  const { t } = useTranslation();
  const { coded, failure } = useSentence();
  const { data, error, variables } = simplify;
  if (error)
    return (
      <p role="alert" className={styles.none}>
        {failure(error)}
      </p>
    );
  // Written on meanwhile: an offer for another text is none.
  if (!data || variables?.text !== draft.state.text) return null;
  const { text } = data;
  if (text === null)
    return (
      <div role="status" className={styles.none}>
        <p>{data.because === 'gates' ? t('drafting.plain.stopped') : data.because && t(`drafting.because.${data.because}`)}</p>
        {data.stopped.map((finding) => (
          <p key={`${finding.code} ${String(finding.parameters['words'])}`}>{coded(finding)}</p>
        ))}
      </div>
    );
  return (
    <section className={styles.offer} aria-label={t('drafting.plain.offer')}>
      <h3>{t('drafting.plain.offer')}</h3>
      {data.score !== null && <p className="muted">{t('drafting.plain.score', { score: data.score })}</p>}
      <p className={styles.diff} lang={draft.state.language}>
        {wordDiff(draft.state.text, text).map((part, at) => {
          if (part.kind === 'added') return <ins key={at}>{part.text}</ins>;
          if (part.kind === 'removed') return <del key={at}>{part.text}</del>;
          return <span key={at}>{part.text}</span>;
        })}
      </p>
      <div className={styles.acts}>
        <Button size="compact-sm" onClick={() => onUse(text)}>
          {t('drafting.plain.use')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => simplify.reset()}>
          {t('drafting.plain.leave')}
        </Button>
      </div>
    </section>
  );
}
