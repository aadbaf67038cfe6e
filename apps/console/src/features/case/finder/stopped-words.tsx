import type { DraftedAnswerView } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useSentence } from '../../../i18n/use-sentence.js';
import { Section } from '../../../ui/section.js';
import styles from './finder.module.css';

/** What a model wrote and the checks stopped: offending sentences struck through, each with the reason. It cannot be taken over. */
export function StoppedWords({ answer }: { answer: DraftedAnswerView }) {
  const { t } = useTranslation();
  const { coded } = useSentence();
  return (
    <Section title={t('drafting.answer.stopped')}>
      <p className="muted">{t('drafting.answer.stoppedText')}</p>
      <ul className={styles.stopped} lang={answer.language ?? undefined}>
        {answer.stopped.map(({ text, findings }, at) => (
          <li key={at}>
            {findings.length > 0 ? <del>{text}</del> : <span>{text}</span>}
            {findings.map((finding) => (
              <span
                key={`${finding.code} ${String(finding.parameters['words'])}`}
                className={styles.finding}
                lang={document.documentElement.lang}
              >
                {coded(finding)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
