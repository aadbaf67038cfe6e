import type { PostView, TranslationView } from '@streetlight/contracts';
import { isLanguage } from '@streetlight/domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePostTranslation } from '../../../api/drafting.js';
import { useSentence } from '../../../i18n/use-sentence.js';
import { useKeys } from '../../../ui/keyboard/use-keys.js';
import { PostText } from '../../../ui/post-text.js';
import styles from './timeline.module.css';

/**
 * Help to read a post of another language than the interface's, below the original and never instead of it: a model's translation where
 * one is switched on, else the words the glossary knows. The question of the case answers to T.
 */
export function Translation({ post, question }: { post: PostView; question: boolean }) {
  const { t, i18n } = useTranslation();
  const { failure } = useSentence();
  const [open, setOpen] = useState(false);
  const id = useId();
  const language = isLanguage(i18n.language) ? i18n.language : 'en';
  const offered = post.text.trim() !== '' && post.language !== language;
  const { data, error, isFetching } = usePostTranslation(post.id, post.editedAt, language, offered && open);
  useKeys({ translate: offered && question ? () => setOpen(!open) : undefined });
  if (!offered) return null;
  return (
    <div className={styles.edits}>
      <button type="button" className={styles.link} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t(open ? 'drafting.translation.hide' : 'drafting.translation.show')}
      </button>
      <div id={id} hidden={!open} role="status" aria-busy={isFetching}>
        {open && isFetching && !data && <p className="muted">{t('shell.state.loading')}</p>}
        {open && error && <p>{failure(error)}</p>}
        {open && data && <Translated view={data} language={language} />}
      </div>
    </div>
  );
}

function Translated({ view, language }: { view: TranslationView; language: PostView['language'] }) {
  const { t } = useTranslation();
  if (view.text !== null)
    return (
      <div className={styles.translation}>
        <PostText text={view.text} language={language} />
        <p className={styles.remark}>{t('drafting.translation.byModel', { model: view.model?.name ?? '' })}</p>
      </div>
    );
  const { because } = view;
  return (
    <div className={styles.translation}>
      {view.words.length === 0 ? (
        <p>{t('drafting.translation.nothing')}</p>
      ) : (
        <dl className={styles.words}>
          {[...new Map(view.words.map((word) => [word.term, word])).values()].map(({ words, term, explanation }) => (
            <div key={term}>
              <dt>
                <bdi>{words}</bdi> · <span lang="de">{term}</span>
              </dt>
              <dd>{explanation}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.remark}>
        {t('drafting.translation.byGlossary')}
        {because && because !== 'no-model' && because !== 'switched-off' && ` ${t(`drafting.because.${because}`)}`}
      </p>
    </div>
  );
}
