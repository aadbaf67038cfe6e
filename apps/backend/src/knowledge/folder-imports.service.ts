import { Inject, Injectable } from '@nestjs/common';
import type { FolderImportView, FolderProblem, ImportedSnippet } from '@streetlight/contracts';
import { type Actor, areas, may, dayInGermany } from '@streetlight/domain';
import {
  checkIncoming,
  filesInMemory,
  type Places,
  printKnowledgeBase,
  type Problem,
  readSnippetFolders,
  type Snippet,
} from '@streetlight/knowledge';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/audit.js';
import { type Connection, rows } from '../database/sql.js';
import { Refusal } from '../refusal.js';
import { newId } from '../secrets.js';
import { feedEveryDesk } from '../live/feed.js';
import { fingerprintOf, type HeldSnippet, planSnippet, type SnippetPlan } from './folder-plan.js';
import { type Files, folderOf, type FolderUpload, isArea, keysIn, unpack, withoutHistory } from './folder-upload.js';
import { KnowledgeService } from './knowledge.service.js';
import { type RevisionRow, revisionQuery, sourceLanguage } from './revision.view.js';
import { snippetEvent } from './snippet-events.js';
import { SnippetWorkService } from './snippet-work.service.js';
import { copiesOfAll, saveCopy } from './working-copies.js';
import { lineageAfter, sourceHash } from './writing.js';

interface Plan {
  view: FolderImportView;
  snippets: SnippetPlan[];
}

/** Most problems that are listed; whoever has more has the wrong folder. */
const mostProblems = 200;

/** Brings the folder into the running product: what people wrote elsewhere becomes drafts, all of it or nothing. */
@Injectable()
export class FolderImportsService {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(KnowledgeService) private readonly knowledge: KnowledgeService,
    @Inject(SnippetWorkService) private readonly work: SnippetWorkService,
  ) {}

  /** What an import would do. @throws Refusal `folder-not-zip`, `folder-too-large`, `folder-empty` */
  async preview(actor: Actor, upload: FolderUpload): Promise<FolderImportView> {
    this.mustEdit(actor);
    const { archive, files } = await unpack(upload);
    return (await this.plan(this.database, upload, archive, files)).view;
  }

  /**
   * Lays every new or changed text on the editors' desk as a draft. Imports wait for each other, and each sees what the one before has done.
   * @throws Refusal `folder-moved` where the knowledge base is not as the preview saw it, `folder-refused` where anything is wrong
   */
  async bringIn(actor: Actor, upload: FolderUpload, fingerprint: string): Promise<FolderImportView> {
    this.mustEdit(actor);
    const { archive, files } = await unpack(upload);
    return this.database.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('streetlight.folder-import'))`);
      await tx.query('SELECT 1 FROM snippets WHERE key = ANY($1) ORDER BY key FOR UPDATE', [keysIn(files)]);
      const { view, snippets } = await this.plan(tx, upload, archive, files);
      if (view.fingerprint !== fingerprint) throw new Refusal('folder-moved');
      const problems = [...view.problems, ...view.snippets.flatMap((snippet) => snippet.problems)];
      const [first] = problems;
      if (first) throw new Refusal('folder-refused', { count: problems.length, file: first.file, line: first.line });
      let drafts = 0;
      for (const plan of snippets) drafts += await this.bringInSnippet(tx, actor, plan);
      return { ...view, drafts };
    });
  }

  private async plan(connection: Connection, upload: FolderUpload, archive: Buffer, files: Files): Promise<Plan> {
    const read = readSnippetFolders(filesInMemory(withoutHistory(files)), this.knowledge.base);
    const { snippets } = read.ok ? read.knowledgeBase : read.readable;
    const held = await heldSnippets(connection, keysIn(files));
    const today = dayInGermany();
    const plans = [...snippets.values()].map((snippet) =>
      planSnippet(snippet, held.get(snippet.key) ?? null, { places: read.places, beside: upload.beside, today }),
    );
    const changing = plans.filter(({ drafts, changesFacts }) => drafts.length > 0 || changesFacts);
    const concerned = new Set(changing.flatMap((plan) => filesOf(plan, read.places)));
    const faults = checkIncoming(
      this.knowledge.base,
      changing.map(({ snippet }) => snippet),
      read.places,
      today,
    );
    const problems = [...read.problems, ...faults.filter(({ file }) => concerned.has(file))];
    return {
      snippets: plans,
      view: {
        fileName: upload.fileName,
        fingerprint: fingerprintOf(archive, upload.beside, [...held.values()]),
        beside: upload.beside,
        ...sorted(
          plans.map(({ view }) => view),
          problems,
        ),
        setAside: this.setAside(files),
        drafts: null,
      },
    };
  }

  /** Lists, values and statutes of the archive that are others than here. */
  private setAside(files: Files): string[] {
    const own = printKnowledgeBase({ ...this.knowledge.base, snippets: new Map() });
    return [...files]
      .filter(([path, bytes]) => !isArea(path) && own.get(path) !== Buffer.from(bytes).toString().replace(/\r\n?/g, '\n'))
      .map(([path]) => path)
      .filter((path) => own.has(path))
      .sort();
  }

  private async bringInSnippet(tx: EntityManager, actor: Actor, { snippet, held, drafts, changesFacts }: SnippetPlan): Promise<number> {
    if (drafts.length === 0 && !changesFacts) return 0;
    const { key, narratives, facts, checkedAgainst, homeContrast } = snippet;
    const id = held?.id ?? newId();
    if (!held) await this.begin(tx, id, snippet);
    else if (changesFacts)
      await tx.query('UPDATE snippets SET narratives = $2, facts = $3, checked_against = $4, home_contrast = $5 WHERE id = $1', [
        id,
        narratives,
        facts,
        checkedAgainst,
        homeContrast,
      ]);
    const german = snippet.texts[sourceLanguage];
    for (const { language, words, state, head } of drafts) {
      const { base, before, source } = held ? this.work.begun(held, language) : { base: null, before: null, source: null };
      const lineage = source && language !== sourceLanguage ? lineageAfter(words, [], source, { base, before }) : null;
      const says = german && language !== sourceLanguage ? sourceHash(german) : null;
      const saved = await saveCopy(tx, id, actor.userId, 0, { language, words, head, state, says, marks: {}, confirmed: [], lineage });
      if (!saved) throw new Refusal('folder-moved');
      await snippetEvent(tx, { snippetId: id, code: 'imported', actorId: actor.userId, language });
    }
    await audit(tx, {
      deskId: actor.deskId,
      actorId: actor.userId,
      action: 'snippet.imported',
      subject: 'snippet',
      subjectId: key,
      parameters: { texts: drafts.length },
    });
    await feedEveryDesk(tx, 'snippet', key, 'imported');
    return drafts.length;
  }

  /** Nobody here has vetted it yet, whatever the folder says. @throws Refusal `folder-moved` where somebody has begun the key just now */
  private async begin(tx: EntityManager, id: string, snippet: Snippet): Promise<void> {
    const { key, area, narratives, facts, refer, homeContrast, checkedAgainst } = snippet;
    const begun = await rows(
      tx,
      `INSERT INTO snippets (id, key, area, narratives, facts, sample, refer, home_contrast, checked_against)
       VALUES ($1, $2, $3, $4, $5, true, $6, $7, $8) ON CONFLICT (key) DO NOTHING RETURNING 1`,
      [id, key, area, narratives, facts, refer, homeContrast, checkedAgainst],
    );
    if (begun.length === 0) throw new Refusal('folder-moved');
  }

  private mustEdit(actor: Actor): void {
    if (!may(actor, 'snippet.edit', { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}

/** The files whose words or basis an import would bring in. */
const filesOf = ({ snippet, drafts, changesFacts }: SnippetPlan, places: Places): string[] => [
  ...drafts.map(({ language }) => places.text(snippet.key, language).file),
  ...(changesFacts || drafts.some(({ language }) => language === sourceLanguage) ? [places.snippet(snippet.key).file] : []),
];

const plain = ({ file, line, code, message, remedy }: Problem): FolderProblem => ({ file, line, code, message, remedy });

/** Problems with the snippet in whose folder they stand; snippets that could not be read at all are listed by their folder. */
function sorted(snippets: ImportedSnippet[], problems: readonly Problem[]): Pick<FolderImportView, 'snippets' | 'problems'> {
  const shown = problems.slice(0, mostProblems).map(plain);
  const byFolder = groupedBy(
    shown.filter(({ file }) => isArea(file) && file.split('/').length > 2),
    ({ file }) => folderOf(file),
  );
  const listed = snippets.map((view): ImportedSnippet => {
    const folder = `${view.area}/${view.key}`;
    const own = byFolder.get(folder) ?? [];
    byFolder.delete(folder);
    return own.length === 0 ? view : { ...view, outcome: 'refused', problems: [...own, ...view.problems] };
  });
  const unread = [...byFolder].map(
    ([folder, own]): ImportedSnippet => ({
      key: folder.split('/')[1] ?? folder,
      area: areas.find((area) => folder.startsWith(`${area}/`)) ?? null,
      title: folder,
      outcome: 'refused',
      head: [],
      texts: [],
      problems: own,
    }),
  );
  const rest = shown.filter(({ file }) => !isArea(file) || file.split('/').length <= 2);
  return { snippets: [...unread, ...listed], problems: rest };
}

/** What the product holds of the snippets named, by key, in three statements. */
async function heldSnippets(connection: Connection, keys: readonly string[]): Promise<Map<string, HeldSnippet>> {
  const found = await rows<Omit<HeldSnippet, 'family' | 'copies'>>(
    connection,
    'SELECT id, key, area, narratives, facts, checked_against, home_contrast FROM snippets WHERE key = ANY($1) ORDER BY key',
    [keys],
  );
  const revisions = await rows<RevisionRow>(connection, `${revisionQuery} WHERE s.key = ANY($1) ORDER BY r.language, r.number DESC`, [
    keys,
  ]);
  const [families, copies] = [groupedBy(revisions, ({ key }) => key), groupedBy(await copiesOfAll(connection, keys), ({ key }) => key)];
  return new Map(
    found.map((snippet) => [snippet.key, { ...snippet, family: families.get(snippet.key) ?? [], copies: copies.get(snippet.key) ?? [] }]),
  );
}

function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
