import { Button, Menu } from '@mantine/core';
import type { SnippetWork } from '@streetlight/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.js';
import { Icon } from '../../ui/icon.js';
import { Kbd } from '../../ui/kbd.js';
import type { EditState } from './edit-state.js';
import styles from './editor.module.css';
import type { OpenDialog } from './move-dialogs.js';

const mac = /Mac|iP/.test(globalThis.navigator?.platform ?? '');

interface MoveBarProps {
  work: SnippetWork;
  state: EditState;
  saving: boolean;
  submitting: boolean;
  readOnly: boolean;
  maySubmit: boolean;
  onSave: () => void;
  onSubmit: () => void;
  onOpen: (dialog: OpenDialog | 'preview') => void;
  onAct: (act: 'check-natively' | 'confirm') => void;
}

/** Where the words stand and what this person may do with them now. */
export function MoveBar({ work, state, saving, submitting, readOnly, maySubmit, onSave, onSubmit, onOpen, onAct }: MoveBarProps) {
  const { t } = useTranslation();
  const { moves, stage, version, standing } = work.text;
  const more = [
    moves['vet-again'] === null && { name: t('editor.act.vetAgain'), open: 'vet-again' as const },
    moves.withdraw === null && { name: t('editor.act.withdraw'), open: 'withdraw' as const },
    stage === 'draft' && moves.edit === null && { name: t('editor.act.discard'), open: 'discard' as const },
  ].filter((entry) => entry !== false);
  return (
    <div className={styles.bar}>
      <p className={styles.status} role="status">
        <Standing work={work} state={state} />
        {stage === 'in-review' && moves.vet === 'same-person' && <span className="muted"> {t('editor.status.another')}</span>}
      </p>
      <div className={styles.acts}>
        <Button variant="default" leftSection={<Icon name="eye" size={16} />} onClick={() => onOpen('preview')}>
          {t('editor.act.preview')}
        </Button>
        {moves['check-natively'] === null && version === 0 && (
          <Button variant="default" leftSection={<Icon name="person" size={16} />} onClick={() => onAct('check-natively')}>
            {t('editor.act.checkNatively')}
          </Button>
        )}
        {moves.confirm === null && version === 0 && (
          <Button variant="default" leftSection={<Icon name="shield" size={16} />} onClick={() => onAct('confirm')}>
            {t('editor.act.confirm')}
          </Button>
        )}
        {moves['send-back'] === null && (
          <Button variant="default" leftSection={<Icon name="undo" size={16} />} onClick={() => onOpen('send-back')}>
            {t('editor.act.sendBack')}
          </Button>
        )}
        {moves.vet === null && (
          <Button leftSection={<Icon name="shield" size={16} />} onClick={() => onOpen('vet')}>
            {t('editor.act.vet')}
          </Button>
        )}
        {!readOnly && (
          <Button
            variant="default"
            disabled={!state.dirty}
            loading={saving}
            onClick={onSave}
            rightSection={<Kbd>{mac ? '⌘S' : 'Ctrl S'}</Kbd>}
          >
            {t('editor.act.save')}
          </Button>
        )}
        {maySubmit && (
          <Button loading={submitting} onClick={onSubmit} rightSection={<Kbd>{mac ? '⌘↵' : 'Ctrl ↵'}</Kbd>}>
            {t(version === 0 && standing === null && !state.dirty ? 'editor.act.submitAsIs' : 'editor.act.submit')}
          </Button>
        )}
        {more.length > 0 && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" aria-label={t('editor.act.more')}>
                <Icon name="dots" />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {more.map(({ name, open }) => (
                <Menu.Item key={open} onClick={() => onOpen(open)}>
                  {name}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </div>
  );
}

/** In a sentence: where the words on the screen stand. */
function Standing({ work, state }: { work: SnippetWork; state: EditState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { stage, savedBy, savedAt, standing } = work.text;
  const by = { name: savedBy?.name ?? '', time: savedAt ? format.time(savedAt) : '' };
  if (state.dirty) return <strong>{t('editor.status.unsaved')}</strong>;
  if (stage === 'in-review') return <strong>{t('editor.status.inReview', by)}</strong>;
  if (stage === 'draft') return <strong>{t('editor.status.draft', by)}</strong>;
  return <span>{standing ? t('editor.status.vetted', { date: format.day(standing.vettedOn) }) : t('editor.status.unvetted')}</span>;
}
