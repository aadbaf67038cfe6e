import type { SpaceView } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { useSentence } from '../../i18n/use-sentence.js';
import { useNow } from '../../ui/clock.js';
import { Icon } from '../../ui/icon.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { type Condition, StateMark } from '../../ui/state-mark.js';
import { consentState } from './consent-state.js';
import styles from './space-table.module.css';

const conditions: Record<SpaceView['health'], Condition> = {
  live: 'good',
  delayed: 'slow',
  down: 'bad',
  imported: 'rest',
  'no-consent': 'bad',
};

interface SpacesProps {
  spaces: readonly SpaceView[];
  onConsent: (space: SpaceView) => void;
}

function Name({ space }: { space: SpaceView }) {
  const { t } = useTranslation();
  return (
    <>
      <strong className={styles.name}>
        <bdi>{space.name}</bdi>
      </strong>
      <span className={styles.sub}>
        {t(`words.channel.${space.channel}`)}
        {space.memberCount !== null && <span>{t('spaces.members', { count: space.memberCount })}</span>}
        <span className={styles.tags}>
          {space.languages.map((language) => (
            <LanguageTag key={language} language={language} />
          ))}
        </span>
        {space.publicPath && (
          <a href={space.publicPath} target="_blank" rel="noreferrer" className={styles.page}>
            {t('spaces.page')}
            <Icon name="outside" size={13} />
          </a>
        )}
      </span>
    </>
  );
}

function Health({ space }: { space: SpaceView }) {
  const { t } = useTranslation();
  const { coded } = useSentence();
  return (
    <>
      <StateMark condition={conditions[space.health]}>{t(`words.health.${space.health}`)}</StateMark>
      {space.trouble && <span className={styles.trouble}>{coded(space.trouble)}</span>}
    </>
  );
}

function Consent({ space, onConsent }: { space: SpaceView; onConsent: (space: SpaceView) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  const state = consentState(space.consent, useNow(60_000));
  const words = space.consent
    ? t(`spaces.consent.${state === 'missing' ? 'over' : state}`, { date: format.day(space.consent.validTo) })
    : t('spaces.consent.missing');
  return (
    <span className={styles.consent}>
      <StateMark condition={state === 'valid' ? 'good' : state === 'soon' ? 'slow' : 'bad'}>{words}</StateMark>
      {may('space.manage') && (
        <button
          type="button"
          className={styles.act}
          onClick={() => onConsent(space)}
          aria-label={`${t(space.consent?.valid ? 'spaces.consent.show' : 'spaces.consent.record')}: ${space.name}`}
        >
          {t(space.consent?.valid ? 'spaces.consent.show' : 'spaces.consent.record')}
        </button>
      )}
    </span>
  );
}

function OpenCases({ space }: { space: SpaceView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  if (!may('case.read')) return format.number(space.openCases);
  return (
    <Link
      to="/queue"
      search={{ space: space.id }}
      aria-label={`${t('spaces.toCases')}: ${space.openCases}, ${space.name}`}
      className={styles.cases}
    >
      {format.number(space.openCases)}
    </Link>
  );
}

function Last({ space }: { space: SpaceView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!space.lastPostAt) return t('spaces.never');
  return (
    <time dateTime={space.lastPostAt} title={format.moment(space.lastPostAt)}>
      {format.age(space.lastPostAt)}
    </time>
  );
}

/** The groups as a table. */
export function SpaceTable({ spaces, onConsent }: SpacesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(['name', 'health', 'posts', 'quiet', 'cases', 'last', 'consent'] as const).map((column) => (
            <th key={column} scope="col" data-column={column}>
              {t(`spaces.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spaces.map((space) => (
          <tr key={space.id}>
            <th scope="row">
              <Name space={space} />
            </th>
            <td>
              <Health space={space} />
            </td>
            <td className={styles.figure}>{format.number(space.posts)}</td>
            <td className={styles.figure}>{format.number(space.quiet)}</td>
            <td className={styles.figure}>
              <OpenCases space={space} />
            </td>
            <td>
              <Last space={space} />
            </td>
            <td>
              <Consent space={space} onConsent={onConsent} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The groups one below the other, for a phone. */
export function SpaceCards({ spaces, onConsent }: SpacesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={styles.cards}>
      {spaces.map((space) => (
        <li key={space.id} className={styles.card}>
          <Name space={space} />
          <Health space={space} />
          <dl>
            <div>
              <dt>{t('spaces.columns.posts')}</dt>
              <dd>{format.number(space.posts)}</dd>
            </div>
            <div>
              <dt>{t('spaces.columns.quiet')}</dt>
              <dd>{format.number(space.quiet)}</dd>
            </div>
            <div>
              <dt>{t('spaces.columns.cases')}</dt>
              <dd>
                <OpenCases space={space} />
              </dd>
            </div>
            <div>
              <dt>{t('spaces.columns.last')}</dt>
              <dd>
                <Last space={space} />
              </dd>
            </div>
          </dl>
          <Consent space={space} onConsent={onConsent} />
        </li>
      ))}
    </ul>
  );
}
