import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface DialogProps {
  title: string;
  size?: 'md' | 'lg';
  /** Work would be lost by a click beside it. */
  keepOpen?: boolean;
  onClose: () => void;
  onKeyDown?: (event: React.KeyboardEvent) => void;
  children: ReactNode;
}

/** A dialog over the screen; on a phone it takes the whole of it. The first field carries `data-autofocus`. */
export function Dialog({ title, size = 'md', keepOpen = false, onClose, onKeyDown, children }: DialogProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 560px)', false, { getInitialValueInEffect: false });
  return (
    <Modal
      opened
      fullScreen={phone}
      onClose={onClose}
      title={title}
      size={size}
      closeOnClickOutside={!keepOpen}
      closeButtonProps={{ 'aria-label': t('shell.act.close') }}
      {...(onKeyDown ? { onKeyDown } : {})}
    >
      {children}
    </Modal>
  );
}
