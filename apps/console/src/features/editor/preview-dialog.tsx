import { SegmentedControl, TextInput } from '@mantine/core';
import type { TextWork, Words } from '@streetlight/contracts';
import { channelAbilities, dayInGermany } from '@streetlight/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreview } from '../../api/snippet-life.js';
import { useFormat } from '../../i18n/use-format.js';
import { Dialog } from '../../ui/dialog.js';
import { Icon } from '../../ui/icon.js';
import { LoadFailure } from '../../ui/loading.js';
import styles from './preview.module.css';

const places = ['telegram', 'whatsapp', 'community'] as const;
const forms = ['public', 'full'] as const;

/** The words as people will see them: in their app, with the amounts of a day that can be chosen. */
export function PreviewDialog({ text, words, onClose }: { text: TextWork; words: Words; onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [place, setPlace] = useState<(typeof places)[number]>('telegram');
  const [form, setForm] = useState<(typeof forms)[number]>('public');
  const [on, setOn] = useState(() => dayInGermany());
  const preview = usePreview({ language: text.language, words, on });
  const shown = preview.data && (form === 'public' ? [preview.data.public] : [preview.data.public, ...preview.data.full]);
  const whole = shown?.join('\n\n') ?? '';
  const limit = channelAbilities[place].textLimit;
  return (
    <Dialog title={t('editor.act.preview')} size="lg" onClose={onClose}>
      <div className={styles.choices}>
        <SegmentedControl
          aria-label={t('editor.preview.place')}
          value={place}
          onChange={(value) => setPlace(value as typeof place)}
          data={places.map((one) => ({ value: one, label: t(`editor.preview.${one}`) }))}
        />
        <SegmentedControl
          aria-label={t('editor.preview.form')}
          value={form}
          onChange={(value) => setForm(value as typeof form)}
          data={forms.map((one) => ({ value: one, label: t(`editor.preview.${one}`) }))}
        />
        <TextInput
          type="date"
          label={t('editor.preview.on')}
          value={on}
          onChange={({ currentTarget }) => currentTarget.value && setOn(currentTarget.value)}
        />
      </div>
      {preview.isError && <LoadFailure error={preview.error} retry={preview.refetch} />}
      {preview.data && (
        <>
          <div className={styles.stage} data-place={place}>
            <div className={styles.bubble} lang={text.language} dir="auto">
              {place === 'community' && <p className={styles.sender}>{t('editor.preview.sender')}</p>}
              <p>{whole}</p>
            </div>
          </div>
          <p className={styles.length} data-over={whole.length > limit || undefined}>
            {t('editor.count', { used: format.number(whole.length), limit: format.number(limit) })}
          </p>
          <ul className={styles.remarks}>
            {preview.data.missing.map((name) => (
              <li key={name} data-bad>
                <Icon name="alert" size={14} />
                {t('editor.preview.missing', { name, date: format.day(on) })}
              </li>
            ))}
            {preview.data.announced.map(({ name, from, amount }) => (
              <li key={name}>
                <Icon name="clock" size={14} />
                {t('editor.preview.announced', { name, amount, date: format.day(from) })}
              </li>
            ))}
            {preview.data.ending.map(({ name, from }) => (
              <li key={name} data-bad>
                <Icon name="hourglass" size={14} />
                {t('editor.preview.ending', { name, date: format.day(from) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
