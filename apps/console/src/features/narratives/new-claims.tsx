import type { NewClaim } from '@streetlight/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { LanguageTag } from '../../ui/language-tag.js';
import { PostText } from '../../ui/post-text.js';
import styles from './narratives.module.css';

const shown = 8;

/** Claims that go round and that no narrative knows: a case gathers those that say the same, a person names them. */
export function NewClaims({ claims }: { claims: readonly NewClaim[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const may = useMay();
  return (
    <section className={styles.part} aria-label={t('narratives.claims.title')}>
      <h2>{t('narratives.claims.title')}</h2>
      <p className="muted">{t(claims.length > 0 ? 'narratives.claims.text' : 'narratives.claims.none')}</p>
      <ul className={styles.list}>
        {claims.slice(0, shown).map((claim) => (
          <li key={claim.caseId} className={styles.card}>
            <p className={styles.top}>
              <strong>{claim.name ? <bdi>{claim.name}</bdi> : t('narratives.claims.unnamed')}</strong>
              <span className={styles.sub}>
                <LanguageTag language={claim.language} />
                <span>{t('narratives.claims.posts', { number: format.number(claim.posts) })}</span>
                {claim.area && <span>{t(`words.area.${claim.area}`)}</span>}
                <span>{format.time(claim.lastAt)}</span>
              </span>
            </p>
            <PostText text={claim.excerpt} language={claim.language} clamp={2} />
            <div className={styles.acts}>
              <Link to="/case/$id" params={{ id: claim.caseId }}>
                {t('narratives.claims.toCase', { number: String(claim.caseNumber) })}
              </Link>
              {may('narrative.edit') && (
                <Link to="/narratives/new" search={{ case: claim.caseId }}>
                  {t('narratives.claims.name')}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
