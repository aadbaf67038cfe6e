import type { SignInHints } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.js';
import styles from './sign-in-page.module.css';

type Person = SignInHints['demo'][number];

/** The people of the demo: one click each. */
export function DemoPeople({ people, busy, onEnter }: { people: readonly Person[]; busy: boolean; onEnter: (person: Person) => void }) {
  const { t } = useTranslation();
  return (
    <section>
      <h1>{t('session.demo.title')}</h1>
      <p className="muted">{t('session.demo.text')}</p>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.email}>
            <button
              type="button"
              className={styles.person}
              disabled={busy}
              onClick={() => onEnter(person)}
              aria-label={`${t('session.demo.as', { name: person.name })}, ${t(`words.role.${person.role}`)}`}
            >
              <span className={styles.name}>{person.name}</span>
              <span className={styles.role}>{t(`words.role.${person.role}`)}</span>
              <Icon name="right" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
