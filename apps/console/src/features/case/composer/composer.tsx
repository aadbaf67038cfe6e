import { Button } from '@mantine/core';
import type { CaseDetail, CheckedSentence } from '@streetlight/contracts';
import { type Language, languages } from '@streetlight/domain';
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { keys } from '../../../api/keys.js';
import { overrideGates } from '../../../api/reviews.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useSentence } from '../../../i18n/use-sentence.js';
import { useBars } from '../../../ui/bars/bars.js';
import { Icon } from '../../../ui/icon.js';
import { Kbd } from '../../../ui/kbd.js';
import { useKeys } from '../../../ui/keyboard/use-keys.js';
import { PostText } from '../../../ui/post-text.js';
import { TierLine } from '../../../ui/review/tier-line.js';
import styles from './composer.module.css';
import { Conflict } from './conflict.js';
import { Findings } from './findings.js';
import { Returned } from './returned.js';
import { useCheck } from './use-check.js';
import type { Draft } from './use-draft.js';
import { PlainWords } from './plain-words.js';
import { useLease } from './use-lease.js';
import { canLeave, useRelease } from './use-release.js';
import { type Warning, warningsOf } from './warnings.js';

interface ComposerProps {
  detail: CaseDetail;
  draft: Draft;
  textRef: RefObject<HTMLTextAreaElement | null>;
  onFind: () => void;
  onReleased: () => void;
}

const sendKey = /Mac|iP/.test(globalThis.navigator?.platform ?? '') ? '⌘↵' : 'Ctrl ↵';

/** The public reply: its own place, a solid edge and a megaphone, so that it can never be mistaken for a note. */
export function Composer({ detail, draft, textRef, onFind, onReleased }: ComposerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const bars = useBars();
  const { failure } = useSentence();
  const counterId = useId();
  const { state } = draft;
  const { release, releasing } = useRelease(detail, draft, onReleased);
  useLease(detail.id, true, state);
  const queries = useQueryClient();
  const check = useCheck(detail.id, state);
  const { audience } = detail;
  const to = [detail.question, ...detail.thread].find(({ id }) => id === state.inReplyTo) ?? detail.question;
  const warnings = warningsOf(state, detail.language, audience.textLimit);
  const held = check !== undefined && !canLeave(check);
  const blocked = held || state.text.trim() === '' || warnings.some(({ code }) => code === 'too-long') || state.status === 'conflict';
  const editedAfter = to.editedAt !== null && state.savedAt !== null && Date.parse(to.editedAt) > Date.parse(state.savedAt);
  const go = (): void => {
    if (!blocked && !releasing) void release();
  };
  const select = (from: number, to: number): void => {
    textRef.current?.focus();
    textRef.current?.setSelectionRange(from, to);
  };
  const goTo = (sentence: string): void => {
    const at = state.text.indexOf(sentence);
    if (at >= 0) select(at, at + sentence.length);
  };
  const take = ({ text }: CheckedSentence, vetted: string): void => {
    draft.edit({ text: state.text.replace(text, () => vetted) });
    textRef.current?.focus();
  };
  const keep = async (sentence: CheckedSentence, reason: string): Promise<boolean> => {
    try {
      const saved = await draft.flush();
      if (!saved?.id) return false;
      await overrideGates(saved.id, { sentence: sentence.text, reason });
      await queries.invalidateQueries({ queryKey: keys.checks(detail.id) });
      return true;
    } catch (error) {
      bars.complain(error);
      return false;
    }
  };
  useKeys({ release: go, reply: () => textRef.current?.focus() });
  return (
    <section className={styles.composer} aria-label={t('reply.composer.title')}>
      <header className={styles.head}>
        <Icon name="megaphone" />
        <div>
          <h2>{t('reply.composer.title')}</h2>
          <p className={styles.audience}>
            <bdi>{detail.space.name}</bdi> ·{' '}
            {audience.memberCount === null
              ? t('reply.composer.audienceUnknown')
              : t('reply.composer.audience', { count: audience.memberCount })}
          </p>
        </div>
        <select
          className={styles.language}
          aria-label={t('reply.composer.language')}
          value={state.language}
          onChange={({ currentTarget }) => draft.edit({ language: currentTarget.value as Language })}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {format.language(language)}
            </option>
          ))}
        </select>
      </header>
      {check && (
        <div className={styles.tier}>
          <TierLine {...check} />
        </div>
      )}
      {state.returned && <Returned review={state.returned} text={state.text} language={state.language} onGoTo={goTo} />}
      <blockquote className={styles.quoted}>
        <PostText text={to.text} language={to.language} clamp={2} />
      </blockquote>
      {state.status === 'conflict' ? (
        <Conflict state={state} onChoose={draft.resolve} />
      ) : (
        <textarea
          ref={textRef}
          className={styles.text}
          aria-label={t('reply.composer.label')}
          aria-describedby={counterId}
          placeholder={t('reply.composer.placeholder')}
          lang={state.language}
          dir="auto"
          value={state.text}
          onChange={(event) => draft.edit({ text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'F2' || (event.key === '/' && state.text === '')) {
              event.preventDefault();
              onFind();
            }
          }}
        />
      )}
      {state.citations.length > 0 && (
        <ul className={styles.citations} aria-label={t('reply.composer.citations')}>
          {state.citations.map((citation) => (
            <li key={citation.id} className={styles.citation} data-usable={citation.usability === 'usable' || undefined}>
              <Icon name={citation.usability === 'usable' ? 'check' : 'alert'} size={14} />
              <span lang={citation.language}>{citation.title}</span>
              <button
                type="button"
                aria-label={t('reply.composer.removeCitation', { title: citation.title })}
                onClick={() => draft.edit({ citations: state.citations.filter(({ id }) => id !== citation.id) })}
              >
                <Icon name="cross" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {check && state.text.trim() !== '' && (
        <Findings sentences={check.sentences} language={state.language} onTake={take} onGoTo={({ text }) => goTo(text)} onKeep={keep} />
      )}
      <ul className={styles.warnings} role="status">
        {warnings.map((warning) => (
          <li key={warning.code} data-code={warning.code}>
            <WarningText warning={warning} language={state.language} />
          </li>
        ))}
        {editedAfter && <li>{t('reply.composer.edited')}</li>}
        {state.restored && <li>{t('reply.composer.restored')}</li>}
        {!audience.sends && <li>{t('reply.composer.byHand')}</li>}
        {draft.refusal !== null && <li data-code="refused">{failure(draft.refusal)}</li>}
      </ul>
      <PlainWords caseId={detail.id} draft={draft} />
      <footer className={styles.foot}>
        <p className={styles.status} id={counterId}>
          <span data-over={state.text.length > audience.textLimit || undefined}>
            {t('reply.composer.count', { used: format.number(state.text.length), limit: format.number(audience.textLimit) })}
          </span>
          <span>
            {draft.saving && t('reply.composer.saving')}
            {!draft.saving && state.status === 'saved' && state.savedAt && t('reply.composer.saved', { time: format.time(state.savedAt) })}
            {!draft.saving && state.status === 'unsaved' && t('reply.composer.unsaved')}
          </span>
        </p>
        {(state.text !== '' || state.id) && (
          <Button variant="subtle" color="gray" onClick={() => void draft.discard().catch(bars.complain)}>
            {t('reply.composer.discard')}
          </Button>
        )}
        <Button
          size="sm"
          disabled={blocked}
          loading={releasing}
          onClick={go}
          leftSection={<Icon name="send" size={16} />}
          rightSection={<Kbd>{sendKey}</Kbd>}
        >
          {check && check.ruling.tier > 0 ? t('review.draft.submit') : t('reply.composer.release')}
        </Button>
      </footer>
    </section>
  );
}

function WarningText({ warning, language }: { warning: Warning; language: Language }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (warning.code) {
    case 'too-long':
      return t('reply.composer.tooLong', { count: warning.over });
    case 'other-language':
      return t('reply.composer.otherLanguage', { asked: format.language(warning.asked), chosen: format.language(language) });
    case 'other-script':
      return t('reply.composer.otherScript', { language: format.language(language) });
    case 'citation-language':
      return t('reply.composer.citationLanguage', { title: warning.title, language: format.language(warning.language) });
    case 'no-citation':
      return t('reply.composer.noCitation');
  }
}
