import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { AnnouncerProvider } from '../ui/announcer.js';
import { BarsProvider } from '../ui/bars/bars.js';
import { KeyboardProvider } from '../ui/keyboard/use-keys.js';
import { cssVariables, theme } from '../ui/theme.js';
import type { AppRouter } from './router.js';

/** Everything the screens stand on: texts, colours, answers, keys, announcements, the bars at the foot. */
export function Providers({ texts, queries, router }: { texts: i18n; queries: QueryClient; router: AppRouter }) {
  return (
    <I18nextProvider i18n={texts}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <KeyboardProvider>
            <AnnouncerProvider>
              <BarsProvider>
                <RouterProvider router={router} />
              </BarsProvider>
            </AnnouncerProvider>
          </KeyboardProvider>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
