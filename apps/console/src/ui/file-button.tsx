import { Button } from '@mantine/core';
import styles from './file-button.module.css';

export interface FileButtonProps {
  label: string;
  /** What the browser offers, as an `accept` of HTML; a person can choose something else nevertheless. */
  accept: string;
  busy?: boolean;
  onFile: (file: File) => void;
}

/** A button that asks for one file; the same file chosen again counts again. */
export function FileButton({ label, accept, busy = false, onFile }: FileButtonProps) {
  return (
    <Button component="label" variant="default" className={styles.button} loading={busy}>
      {label}
      <input
        type="file"
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </Button>
  );
}
