import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.js';
import { Kbd } from '../ui/kbd.js';
import type { KeyBinding, KeyGroup } from '../ui/keyboard/key-map.js';
import { useKeyboard } from '../ui/keyboard/use-keys.js';
import { readSetting, writeSetting } from '../ui/settings.js';
import styles from './key-sheet.module.css';

const printed: Record<string, string> = {
  'Mod+Enter': /Mac|iP/.test(navigator.platform) ? '⌘↵' : 'Ctrl ↵',
  'Mod+s': /Mac|iP/.test(navigator.platform) ? '⌘S' : 'Ctrl S',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Enter: '↵',
  Escape: 'Esc',
};
const groups: readonly KeyGroup[] = ['list', 'case', 'composer', 'review', 'editor', 'everywhere'];

function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {keys.map((key) => (
        <span key={key} className={styles.pair}>
          {key.split(' ').map((one) => (
            <Kbd key={one}>{printed[one] ?? one.toUpperCase()}</Kbd>
          ))}
        </span>
      ))}
      <span className="visually-hidden">{keys.join(', ')}</span>
    </span>
  );
}

/** The keys of the screen that is on show. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [bindings] = useState(useKeyboard().active());
  const [single, setSingle] = useState(() => readSetting('single-keys') !== 'off');
  const inGroup = (group: KeyGroup): KeyBinding[] => bindings.filter((binding) => binding.group === group);
  return (
    <Dialog onClose={onClose} size="lg" title={t('keyboard.title')}>
      <div className={styles.sheet}>
        {groups.map((group) => {
          const rows = inGroup(group);
          if (rows.length === 0) return null;
          return (
            <section key={group}>
              <h3>{t(`keyboard.groups.${group}`)}</h3>
              <dl className={styles.list}>
                {rows.map(({ act, keys }) => (
                  <div key={act} className={styles.row}>
                    <dt>{t(`keyboard.keys.${act}`)}</dt>
                    <dd>
                      <Keys keys={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
      <Checkbox
        className={styles.single}
        label={t('keyboard.off')}
        description={t('keyboard.offText')}
        checked={single}
        onChange={(event) => {
          setSingle(event.currentTarget.checked);
          writeSetting('single-keys', event.currentTarget.checked ? 'on' : 'off');
        }}
      />
    </Dialog>
  );
}
