import type { PostView } from '@streetlight/contracts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordDiff } from '../../../ui/word-diff.js';
import styles from './timeline.module.css';

/** What has changed in a post since it was first written, wording by wording. */
export function Edits({ post }: { post: PostView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (post.edits.length === 0) return null;
  const wordings = [...post.edits.map(({ text }) => text), post.text];
  return (
    <div className={styles.edits}>
      <button type="button" className={styles.link} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('case.timeline.edited', { count: post.edits.length })} – {open ? t('case.timeline.hideDiff') : t('case.timeline.showDiff')}
      </button>
      <div id={id} hidden={!open}>
        {open &&
          wordings.slice(1).map((wording, index) => (
            <p key={index} className={styles.diff} dir="auto" lang={post.language === 'und' ? undefined : post.language}>
              {wordDiff(wordings[index] ?? '', wording).map((part, at) => {
                if (part.kind === 'added') return <ins key={at}>{part.text}</ins>;
                if (part.kind === 'removed') return <del key={at}>{part.text}</del>;
                return <span key={at}>{part.text}</span>;
              })}
            </p>
          ))}
      </div>
    </div>
  );
}
