import { Button } from '@mantine/core';
import type { DraftedAnswerView } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../../ui/kbd.js';
import { useKeys } from '../../../ui/keyboard/use-keys.js';

/** Takes a drafted answer over into the composer. */
export type InsertDraft = (answer: DraftedAnswerView) => void;

/** The button that takes a drafted answer over, and its key. */
export function InsertButton({ answer, onInsert }: { answer: DraftedAnswerView; onInsert: InsertDraft }) {
  const { t } = useTranslation();
  useKeys({ insertDraft: () => onInsert(answer) });
  return (
    <Button size="compact-sm" rightSection={<Kbd>D</Kbd>} onClick={() => onInsert(answer)}>
      {t('reply.suggestion.insert')}
    </Button>
  );
}
