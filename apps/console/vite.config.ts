import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Pages that are not the console, by the beginning of their address, as the backend serves them. */
const otherPages = [{ prefix: '/c/', page: '/community.html' }];

/** Serves each address of the built product in development too. */
const pages: Plugin = {
  name: 'streetlight-pages',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const page = otherPages.find(({ prefix }) => request.url?.startsWith(prefix))?.page;
      if (page) request.url = page;
      next();
    });
  },
};

export default defineConfig({
  root: here('.'),
  plugins: [react(), pages],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  server: { port: 5173, proxy: { '/api': { target: process.env['BACKEND_URL'] ?? 'http://127.0.0.1:3000' } } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { index: here('index.html'), community: here('community.html') } },
  },
});
