import { areas, kinds, postLanguages, risks } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.js';
import { useSpaces } from '../../api/spaces.js';
import { useFormat } from '../../i18n/use-format.js';
import { Chips } from '../../ui/chips.js';
import { Pick } from '../../ui/pick.js';
import styles from './filter-panel.module.css';
import type { QueueSearch } from './queue-search.js';

interface FilterPanelProps {
  search: QueueSearch;
  onChange: (change: QueueSearch) => void;
}

/** Which cases are shown: by language, kind, danger, topic and group. */
export function FilterPanel({ search, onChange }: FilterPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { desk, user } = useSession();
  const spaces = useSpaces();
  const languages = postLanguages.filter((language) => language === 'und' || desk.languages.includes(language));
  return (
    <div className={styles.panel}>
      <Chips
        legend={t('queue.filter.languages')}
        options={languages.map((value) => ({
          value,
          label: (
            <>
              <span aria-hidden="true">{value === 'und' ? '?' : value.toUpperCase()}</span>
              <span className="visually-hidden">{value === 'und' ? t('words.unknownLanguage') : format.language(value)}</span>
            </>
          ),
        }))}
        chosen={search.languages ?? []}
        onChange={(chosen) => onChange({ languages: chosen })}
      >
        <button type="button" className={styles.mine} onClick={() => onChange({ languages: [...user.languages] })}>
          {t('queue.filter.mine')}
        </button>
      </Chips>
      <Chips
        legend={t('queue.filter.kinds')}
        options={kinds.map((value) => ({ value, label: t(`words.kind.${value}`) }))}
        chosen={search.kinds ?? []}
        onChange={(chosen) => onChange({ kinds: chosen })}
      />
      <Chips
        legend={t('queue.filter.risks')}
        options={risks.map((value) => ({ value, label: t(`words.risk.${value}`) }))}
        chosen={search.risks ?? []}
        onChange={(chosen) => onChange({ risks: chosen })}
      />
      <Chips
        legend={t('queue.filter.topics')}
        options={areas.map((value) => ({ value, label: t(`words.area.${value}`) }))}
        chosen={search.topics ?? []}
        onChange={(chosen) => onChange({ topics: chosen })}
      />
      <div className={styles.space}>
        <span className={styles.legend}>{t('queue.filter.space')}</span>
        <Pick
          label={t('queue.filter.space')}
          options={[
            { value: '', label: t('queue.filter.anySpace') },
            ...(spaces.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          chosen={search.space ?? ''}
          onChange={(space) => onChange({ space: space === '' ? undefined : space })}
        />
      </div>
    </div>
  );
}
