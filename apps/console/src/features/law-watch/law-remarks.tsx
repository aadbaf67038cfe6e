import type { LawSummary } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Section } from '../../ui/section.js';
import styles from './law.module.css';

function Snippets({ of: keys }: { of: readonly string[] }) {
  return keys.map((key) => (
    <Link key={key} to="/snippets/$key" params={{ key }}>
      {key}
    </Link>
  ));
}

/** What is announced, what has arrived, and what could not be compared: nothing of it may be taken for unchanged. */
export function LawRemarks({ summary }: { summary: LawSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { announced, watchList, notPrinted, notHeld, lawsMissing } = summary;
  const arrived = watchList.filter((item) => item.arrived);
  return (
    <section className={styles.part}>
      <h2>{t('law.remarks')}</h2>
      {arrived.length > 0 && (
        <Section title={t('law.arrived', { count: arrived.length })} open>
          {arrived.map((item) => (
            <p key={item.key} className={styles.remark}>
              <strong lang="en">{item.what}</strong> <Snippets of={item.snippets} />
            </p>
          ))}
        </Section>
      )}
      {announced.length > 0 && (
        <Section title={t('law.announced', { count: announced.length })}>
          {announced.map((item) => (
            <p key={item.norm} className={styles.remark}>
              <strong lang="de">{item.norm}</strong>
              {item.from && <span>{t('law.from', { day: format.day(item.from) })}</span>}
              <span lang="de">{t('law.referredToBy', { norms: format.list(item.referredToBy) })}</span>
              <Snippets of={item.snippets} />
            </p>
          ))}
        </Section>
      )}
      {notPrinted.length > 0 && (
        <Section title={t('law.notPrinted', { count: notPrinted.length })}>
          {notPrinted.map((item) => (
            <p key={item.norm} className={styles.remark}>
              <strong lang="de">{item.norm}</strong> <Snippets of={item.citedBy} />
            </p>
          ))}
        </Section>
      )}
      {notHeld.length > 0 && (
        <Section title={t('law.notHeld', { count: notHeld.length })}>
          {notHeld.map((item) => (
            <p key={item.norm} className={styles.remark}>
              <strong lang="de">{item.norm}</strong> <Snippets of={item.citedBy} />
              {item.inEdition && <span>{t('law.inEdition')}</span>}
            </p>
          ))}
        </Section>
      )}
      {lawsMissing.length > 0 && (
        <Section title={t('law.lawsMissing', { count: lawsMissing.length })}>
          <p lang="de">{lawsMissing.join(', ')}</p>
        </Section>
      )}
    </section>
  );
}
