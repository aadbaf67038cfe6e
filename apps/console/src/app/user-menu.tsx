import { Menu, useMantineColorScheme } from '@mantine/core';
import { autonyms, languages } from '@streetlight/domain';
import { useTranslation } from 'react-i18next';
import { useSaveInterfaceLanguage, useSession, useSignOut } from '../api/session.js';
import { changeLanguage } from '../i18n/i18n.js';
import { useBars } from '../ui/bars/bars.js';
import { Icon } from '../ui/icon.js';
import styles from './user-menu.module.css';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

const schemes = { light: 'sun', dark: 'moon', auto: 'eye' } as const;

/** Who is signed in; interface language, appearance, signing out. */
export function UserMenu() {
  const { t, i18n } = useTranslation();
  const { user, desk } = useSession();
  const bars = useBars();
  const saveLanguage = useSaveInterfaceLanguage();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="right-end" width={260} withinPortal>
      <Menu.Target>
        <button type="button" className={styles.target} aria-label={t('shell.menu.open', { name: user.name })}>
          <span className={styles.initials} aria-hidden="true">
            {initials(user.name)}
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu}>
        <Menu.Label>
          <strong className={styles.name}>{user.name}</strong>
          <br />
          {desk.name} · {user.roles.map((role) => t(`words.role.${role}`)).join(', ')}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('shell.menu.scheme')}</Menu.Label>
        {(['light', 'dark', 'auto'] as const).map((scheme) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon name={schemes[scheme]} size={16} />}
            rightSection={colorScheme === scheme && <Icon name="check" size={14} />}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`shell.menu.${scheme}`)}
            {colorScheme === scheme && <span className="visually-hidden"> ✓</span>}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('shell.menu.language')}</Menu.Label>
        <div className={styles.languages}>
          {languages.map((language) => (
            <Menu.Item
              key={language}
              lang={language}
              rightSection={i18n.language === language && <Icon name="check" size={14} />}
              onClick={() => {
                void changeLanguage(i18n, language);
                saveLanguage.mutate(language, { onError: bars.complain });
              }}
            >
              {autonyms[language]}
            </Menu.Item>
          ))}
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="leave" size={16} />} onClick={() => signOut.mutate(undefined, { onError: bars.complain })}>
          {t('shell.menu.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
