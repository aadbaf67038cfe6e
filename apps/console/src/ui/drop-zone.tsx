import { type ReactNode, useState } from 'react';
import styles from './drop-zone.module.css';
import { FileButton, type FileButtonProps } from './file-button.js';
import { Icon } from './icon.js';

interface DropZoneProps extends FileButtonProps {
  /** What may be dropped here, or what has been. */
  text: string;
  /** What is wrong with the file, or null. */
  problem: string | null;
  children?: ReactNode;
}

/** A place to drop one file, with the button that does the same. */
export function DropZone({ text, problem, children, ...button }: DropZoneProps) {
  const [over, setOver] = useState(false);
  return (
    <div
      className={styles.zone}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) button.onFile(file);
      }}
    >
      <Icon name="upload" size={24} />
      <p>{text}</p>
      <FileButton {...button} />
      {children}
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
