import type { CaseDetail } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import styles from './history.module.css';

/** What happened to the case, when and by whom. */
export function History({ events }: Pick<CaseDetail, 'events'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { coded } = useSentence();
  return (
    <ol className={styles.history}>
      {events.map((event) => (
        <li key={event.id}>
          <time dateTime={event.at} title={format.moment(event.at)}>
            {format.time(event.at)}
          </time>
          <span>
            {coded(event)} <span className="muted">{event.actor ?? t('case.history.machine')}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
