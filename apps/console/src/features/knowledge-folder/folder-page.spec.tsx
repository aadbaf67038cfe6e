import { afterEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import type { FolderImportView, ImportedSnippet } from '@streetlight/contracts';
import { closeConsole, openConsole } from '../../../test/support/console.js';
import { session } from '../../../test/support/people-and-cases.js';
import { answerUploads } from '../../../test/support/uploads.js';

afterEach(closeConsole);

const editor = { ...session, user: { ...session.user, roles: ['editor' as const] } };
const usual = { 'GET /api/session': () => editor, 'GET /api/recalls/count': () => ({ open: 0 }) };
const snippet = (more: Partial<ImportedSnippet>): ImportedSnippet => ({
  key: 'overtime',
  area: 'wages',
  title: 'Überstunden',
  outcome: 'changed',
  head: [],
  texts: [],
  problems: [],
  ...more,
});
const changed = snippet({
  head: ['valid-to'],
  texts: [
    {
      language: 'ro',
      outcome: 'changed',
      beside: ['asked-as'],
      changes: [
        {
          part: 'full',
          change: 'amended',
          before: 0,
          after: 0,
          weight: 'meaning',
          proposed: null,
          reasons: [],
          words: [
            { kind: 'removed', text: 'vechi' },
            { kind: 'added', text: 'nou' },
          ],
        },
      ],
    },
  ],
});
const refused = snippet({
  outcome: 'refused',
  problems: [
    {
      file: 'wages/overtime/ro.md',
      line: 2,
      code: 'overwrites-vetted',
      message: 'these words would replace ones that Dr. Muster has vetted on 2026-11-01',
      remedy: 'in English',
    },
  ],
});
const view = (more: Partial<FolderImportView>): FolderImportView => ({
  fileName: 'kb.zip',
  fingerprint: 'f1',
  beside: false,
  snippets: [changed],
  problems: [],
  setAside: [],
  drafts: null,
  ...more,
});
const choose = async (name = 'kb.zip') =>
  fireEvent.change(await screen.findByLabelText('Choose a file'), { target: { files: [new File(['x'], name)] } });

describe('the folder of the knowledge base', () => {
  it('is taken out by everybody who reads, and brought in by those who write', async () => {
    await openConsole('/folder', { ...usual, 'GET /api/session': () => session });
    const link = await screen.findByRole('link', { name: 'Download as zip' });
    expect([link.getAttribute('href'), link.hasAttribute('download')]).toEqual(['/api/knowledge-folder', true]);
    expect(screen.queryByLabelText('Choose a file')).toBeNull();
  });

  it('is shown word by word before it comes in, and then with the way to each draft', async () => {
    const sent = answerUploads({
      '/api/knowledge-folder/preview': () => ({ status: 200, body: view({ setAside: ['values.yaml'] }) }),
      '/api/knowledge-folder': () => ({ status: 200, body: view({ drafts: 1 }) }),
    });
    await openConsole('/folder', usual);
    await choose();
    const card = await screen.findByRole('article', { name: 'Überstunden' });
    expect(document.activeElement?.textContent).toBe('What kb.zip would do');
    expect(card.textContent).toMatch(/Changes for all languages: Last day/);
    expect(screen.getByText(/not taken over: values\.yaml/)).toBeTruthy();
    fireEvent.click(within(card).getByRole('button', { name: 'Romanian – places changed: 2' }));
    expect([screen.getByText('vechi').tagName, screen.getByText('nou').tagName]).toEqual(['DEL', 'INS']);
    fireEvent.click(screen.getByRole('button', { name: 'Bring in as drafts' }));
    expect((await screen.findByRole('link', { name: 'Überstunden' })).getAttribute('href')).toContain('/snippets/overtime/edit');
    expect(screen.getByText('Drafts brought in: 1')).toBeTruthy();
    expect(sent.map(({ fields, file }) => [fields, file])).toEqual([
      [{ beside: 'false' }, 'kb.zip'],
      [{ beside: 'false', fingerprint: 'f1' }, 'kb.zip'],
    ]);
  });

  it('whose words would replace vetted ones is refused with file and line, and may come in beside them', async () => {
    answerUploads({
      '/api/knowledge-folder/preview': ({ fields }) => ({
        status: 200,
        body: fields['beside'] === 'true' ? view({ beside: true }) : view({ snippets: [refused] }),
      }),
    });
    await openConsole('/folder', usual);
    await choose();
    expect(await screen.findByText('wages/overtime/ro.md, line 2')).toBeTruthy();
    expect(screen.getByText(/would replace vetted ones\. Have them brought in as drafts/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bring in as drafts' })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Bring changes to vetted words in as drafts' }));
    expect(await screen.findByRole('button', { name: 'Bring in as drafts' })).toBeTruthy();
    expect(screen.queryByText('wages/overtime/ro.md, line 2')).toBeNull();
  });

  it('that changed meanwhile has to be looked at again, and a file of another kind is not sent', async () => {
    const sent = answerUploads({
      '/api/knowledge-folder/preview': () => ({ status: 200, body: view({}) }),
      '/api/knowledge-folder': () => ({ status: 409, body: { code: 'folder-moved', parameters: {} } }),
    });
    await openConsole('/folder', usual);
    await choose();
    fireEvent.click(await screen.findByRole('button', { name: 'Bring in as drafts' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/has changed since you looked/);
    expect(screen.queryByRole('article')).toBeNull();
    await choose('notes.pdf');
    expect((await screen.findByRole('alert')).textContent).toMatch(/notes\.pdf is not a packed folder/);
    expect(sent).toHaveLength(2);
  });

  it('without any change says so', async () => {
    answerUploads({
      '/api/knowledge-folder/preview': () => ({ status: 200, body: view({ snippets: [snippet({ outcome: 'unchanged' })] }) }),
    });
    await openConsole('/folder', usual);
    await choose();
    expect(await screen.findByText('Everything in this folder is here already.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Unchanged: 1' }));
    expect(screen.getByText('Überstunden')).toBeTruthy();
  });
});
