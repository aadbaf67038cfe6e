import { ActionIcon, Button, TextInput } from '@mantine/core';
import type { Language } from '@streetlight/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icon.js';
import styles from './narratives.module.css';

interface WordingsProps {
  language: Language;
  wordings: readonly string[];
  missing: boolean;
  onChange: (wordings: string[]) => void;
}

/** The ways a claim is said in one language, as people type it. */
export function Wordings({ language, wordings, missing, onChange }: WordingsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [text, setText] = useState('');
  const wanted = text.trim().replace(/\s+/gu, ' ');
  const isKnown = wordings.some((one) => one.toLowerCase() === wanted.toLowerCase());
  const add = (): void => {
    if (wanted.length < 3 || isKnown) return;
    onChange([...wordings, wanted]);
    setText('');
  };
  return (
    <fieldset className={styles.wordings}>
      <legend>{t('narratives.form.wordings', { language: format.language(language) })}</legend>
      <p className="muted">{t('narratives.form.wordingsText')}</p>
      <ul>
        {wordings.map((wording) => (
          <li key={wording}>
            <bdi lang={language}>{wording}</bdi>
            <ActionIcon
              variant="subtle"
              aria-label={t('narratives.form.removeWording', { wording })}
              onClick={() => onChange(wordings.filter((one) => one !== wording))}
            >
              <Icon name="cross" size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <TextInput
          aria-label={t('narratives.form.newWording')}
          placeholder={t('narratives.form.newWording')}
          value={text}
          lang={language}
          maxLength={300}
          error={isKnown ? t('narratives.form.knownWording') : missing ? t('narratives.form.missing.wordings') : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button variant="default" disabled={wanted.length < 3 || isKnown} onClick={add}>
          {t('narratives.form.addWording')}
        </Button>
      </div>
    </fieldset>
  );
}
