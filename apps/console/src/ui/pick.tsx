import { Menu } from '@mantine/core';
import { Icon, type IconName } from './icon.js';
import styles from './pick.module.css';

interface PickProps<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  chosen: T;
  onChange: (value: T) => void;
  /** Shows this sign instead of the chosen word. */
  icon?: IconName;
}

/** One of a few, in a menu under a button that says which. */
export function Pick<T extends string>({ label, options, chosen, onChange, icon }: PickProps<T>) {
  const name = options.find(({ value }) => value === chosen)?.label ?? '';
  return (
    <Menu position="bottom-end" width="max-content">
      <Menu.Target>
        <button type="button" className={styles.target} data-icon={icon ? true : undefined} aria-label={`${label}: ${name}`} title={label}>
          {icon ? <Icon name={icon} /> : <bdi className={styles.name}>{name}</bdi>}
          {!icon && <Icon name="down" size={14} />}
        </button>
      </Menu.Target>
      <Menu.Dropdown className={styles.options}>
        <Menu.Label>{label}</Menu.Label>
        {options.map(({ value, label: words }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={value === chosen}
            rightSection={value === chosen && <Icon name="check" size={14} />}
            onClick={() => onChange(value)}
          >
            <bdi>{words}</bdi>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
