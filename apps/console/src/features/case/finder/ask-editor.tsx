import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAskForSnippet } from '../../../api/gaps.js';
import { useMay } from '../../../api/session.js';
import { useBars } from '../../../ui/bars/bars.js';
import { Kbd } from '../../../ui/kbd.js';
import { useKeys } from '../../../ui/keyboard/use-keys.js';

/** Nothing vetted answers this: one key puts the question on the editors' list of gaps. */
export function AskEditor({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const bars = useBars();
  const may = useMay();
  const ask = useAskForSnippet();
  const go = (): void => ask.mutate(caseId, { onError: bars.complain, onSuccess: () => bars.tell(t('gaps.asked')) });
  useKeys({ askEditor: may('gap.read') && !ask.isSuccess ? go : undefined });
  if (!may('gap.read')) return null;
  if (ask.isSuccess)
    return (
      <p role="status">
        {t('gaps.asked')} <Link to="/gaps">{t('gaps.toList')}</Link>
      </p>
    );
  return (
    <Button variant="default" size="compact-sm" loading={ask.isPending} rightSection={<Kbd>M</Kbd>} onClick={go}>
      {t('gaps.ask')}
    </Button>
  );
}
