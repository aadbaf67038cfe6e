import type { RevisionView } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import styles from './revision.module.css';

/** Who vetted a wording, when, and until when it is checked again; a sample says so plainly. */
export function VettingLine({ revision }: { revision: RevisionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { vetting } = revision;
  if (!vetting) return <p className={styles.unvetted}>{t('words.usability.not-vetted')}</p>;
  return (
    <div className={styles.vetting}>
      {vetting.sample && <p className={styles.sample}>{t('reply.finder.sample')}</p>}
      <p>
        {t('reply.finder.vettedBy', { name: vetting.lawyer, qualification: vetting.qualification, date: format.day(vetting.vettedOn) })} ·{' '}
        {t('reply.finder.nextCheck', { date: format.day(vetting.nextCheckOn) })}
      </p>
    </div>
  );
}

function Lines({ title, lines, language }: { title: string; lines: readonly string[]; language: string }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul lang={language}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What stands behind a wording: what to ask first, what not to say, and the law with its words. */
export function RevisionDetails({ revision }: { revision: RevisionView }) {
  const { t } = useTranslation();
  return (
    <div className={styles.details}>
      <Lines title={t('reply.finder.askFirst')} lines={revision.askFirst} language={revision.language} />
      <Lines title={t('reply.finder.doNotSay')} lines={revision.doNotSay} language={revision.language} />
      {revision.sources.length > 0 && (
        <section>
          <h4>{t('reply.finder.sources')}</h4>
          <ul>
            {revision.sources.map((source) => (
              <li key={source.citation}>
                <strong>{source.citation}</strong> <span className="muted">{t(`words.sourceRole.${source.role}`)}</span>
                {source.quote && (
                  <blockquote lang="de" className={styles.quote}>
                    {source.quote}
                  </blockquote>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
