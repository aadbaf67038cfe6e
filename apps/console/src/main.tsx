import './ui/mantine-styles.js';
import './ui/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './api/query-client.js';
import { Providers } from './app/providers.js';
import { makeRouter } from './app/router.js';
import { preferredLanguage, rememberedLanguage, startTexts } from './i18n/i18n.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

const texts = await startTexts(preferredLanguage(rememberedLanguage(), navigator.languages));
const queries = makeQueryClient();
const router = makeRouter();

createRoot(root).render(
  <StrictMode>
    <Providers texts={texts} queries={queries} router={router} />
  </StrictMode>,
);
