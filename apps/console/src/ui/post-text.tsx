import type { PostLanguage } from '@streetlight/domain';
import styles from './post-text.module.css';

/** Words of a member of a group: isolated, in their own language and direction, as plain text, line breaks kept. */
export function PostText({ text, language, clamp }: { text: string; language: PostLanguage; clamp?: number }) {
  return (
    <bdi
      className={styles.text}
      dir="auto"
      {...(language === 'und' ? {} : { lang: language })}
      style={clamp ? { WebkitLineClamp: clamp } : undefined}
      data-clamped={clamp ? true : undefined}
    >
      {text}
    </bdi>
  );
}
