import { type RecallGrade, recallGrades } from '@streetlight/contracts';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect, type RouterHistory } from '@tanstack/react-router';
import { readQueueSearch } from '../features/queue/queue-search.js';
import { Crashed, Missing } from './dead-ends.js';
import { DeskLayout } from './desk-layout.js';
import { Home } from './home.js';

type Raw = Record<string, unknown>;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const root = createRootRoute({ notFoundComponent: Missing, errorComponent: Crashed });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (raw: Raw): { next?: string | undefined } => {
    const next = text(raw['next']);
    return { next: next && /^\/(?![/\\])/.test(next) ? next : undefined };
  },
  component: lazyRouteComponent(() => import('../features/session/sign-in-page.js'), 'SignInPage'),
});

const desk = createRoute({ getParentRoute: () => root, id: 'desk', component: DeskLayout });

const home = createRoute({ getParentRoute: () => desk, path: '/', component: Home });

const queue = createRoute({
  getParentRoute: () => desk,
  path: '/queue',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('./queue-screen.js'), 'QueueScreen'),
});

const caseRoute = createRoute({
  getParentRoute: () => desk,
  path: '/case/$id',
  component: lazyRouteComponent(() => import('../features/case/case-page.js'), 'CasePage'),
});

const spaces = createRoute({
  getParentRoute: () => desk,
  path: '/spaces',
  validateSearch: (raw: Raw): { panel?: 'import' | 'connect' | undefined } => {
    const panel = raw['panel'];
    return { panel: panel === 'import' || panel === 'connect' ? panel : undefined };
  },
  component: lazyRouteComponent(() => import('../features/spaces/spaces-page.js'), 'SpacesPage'),
});

const snippetSearch = (raw: Raw): { language?: string | undefined } => ({ language: text(raw['language']) });
const snippets = createRoute({
  getParentRoute: () => desk,
  path: '/snippets',
  component: lazyRouteComponent(() => import('../features/knowledge/knowledge-page.js'), 'KnowledgePage'),
});
const snippet = createRoute({
  getParentRoute: () => snippets,
  path: '$key',
  validateSearch: snippetSearch,
  component: lazyRouteComponent(() => import('../features/knowledge/snippet-view.js'), 'SnippetView'),
});

const review = createRoute({
  getParentRoute: () => desk,
  path: '/review',
  component: lazyRouteComponent(() => import('../features/review/review-page.js'), 'ReviewPage'),
});
const waitingDraft = createRoute({
  getParentRoute: () => review,
  path: '$id',
  component: lazyRouteComponent(() => import('../features/review/waiting-draft.js'), 'WaitingDraft'),
});

const recalls = createRoute({
  getParentRoute: () => desk,
  path: '/recalls',
  validateSearch: (raw: Raw): { view?: 'all' | undefined } => ({ view: raw['view'] === 'all' ? 'all' : undefined }),
  component: lazyRouteComponent(() => import('../features/recall/recalls-page.js'), 'RecallsPage'),
});
const recall = createRoute({
  getParentRoute: () => desk,
  path: '/recalls/$id',
  validateSearch: (raw: Raw): { grade?: RecallGrade | undefined } => ({ grade: recallGrades.find((grade) => grade === raw['grade']) }),
  component: lazyRouteComponent(() => import('../features/recall/recall-page.js'), 'RecallPage'),
});
const law = createRoute({
  getParentRoute: () => desk,
  path: '/law',
  component: lazyRouteComponent(() => import('../features/law-watch/law-page.js'), 'LawPage'),
});
const lawEdition = createRoute({
  getParentRoute: () => desk,
  path: '/law/$id',
  component: lazyRouteComponent(() => import('../features/law-watch/law-edition-page.js'), 'LawEditionPage'),
});
const gaps = createRoute({
  getParentRoute: () => desk,
  path: '/gaps',
  validateSearch: (raw: Raw): { view?: 'ended' | undefined; language?: string | undefined } => ({
    view: raw['view'] === 'ended' ? 'ended' : undefined,
    language: text(raw['language']),
  }),
  component: lazyRouteComponent(() => import('../features/gaps/gaps-page.js'), 'GapsPage'),
});

const values = createRoute({
  getParentRoute: () => desk,
  path: '/values',
  component: lazyRouteComponent(() => import('../features/values/values-page.js'), 'ValuesPage'),
});
const value = createRoute({
  getParentRoute: () => desk,
  path: '/values/$name',
  component: lazyRouteComponent(() => import('../features/values/value-page.js'), 'ValuePage'),
});
const narratives = createRoute({
  getParentRoute: () => desk,
  path: '/narratives',
  validateSearch: (raw: Raw): { view?: 'retired' | undefined } => ({ view: raw['view'] === 'retired' ? 'retired' : undefined }),
  component: lazyRouteComponent(() => import('../features/narratives/narratives-page.js'), 'NarrativesPage'),
});
const newNarrative = createRoute({
  getParentRoute: () => desk,
  path: '/narratives/new',
  validateSearch: (raw: Raw): { case?: string | undefined } => ({ case: text(raw['case']) }),
  component: lazyRouteComponent(() => import('../features/narratives/new-narrative-page.js'), 'NewNarrativePage'),
});
const narrative = createRoute({
  getParentRoute: () => desk,
  path: '/narratives/$id',
  component: lazyRouteComponent(() => import('../features/narratives/narrative-page.js'), 'NarrativePage'),
});
const folder = createRoute({
  getParentRoute: () => desk,
  path: '/folder',
  component: lazyRouteComponent(() => import('../features/knowledge-folder/folder-page.js'), 'FolderPage'),
});

const knowledgeRooms = [recalls, recall, law, lawEdition, gaps, values, value, narratives, newNarrative, narrative, folder] as const;

const drafting = createRoute({
  getParentRoute: () => desk,
  path: '/drafting',
  component: lazyRouteComponent(() => import('../features/drafting/drafting-page.js'), 'DraftingPage'),
});

const snippetEditor = createRoute({
  getParentRoute: () => desk,
  path: '/snippets/$key/edit',
  validateSearch: snippetSearch,
  component: lazyRouteComponent(() => import('../features/editor/editor-page.js'), 'EditorPage'),
});
const newSnippetSearch = (raw: Raw): { title?: string | undefined; wordings?: string | undefined; language?: string | undefined } => ({
  title: text(raw['title']),
  wordings: text(raw['wordings']),
  language: text(raw['language']),
});
const newSnippet = createRoute({
  getParentRoute: () => desk,
  path: '/snippets/new',
  validateSearch: newSnippetSearch,
  component: lazyRouteComponent(() => import('../features/editor/new-snippet-page.js'), 'NewSnippetPage'),
});
/** The same under the name the list of gaps links to. */
const newKnowledge = createRoute({
  getParentRoute: () => desk,
  path: '/knowledge/new',
  validateSearch: newSnippetSearch,
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/snippets/new', search });
  },
});
const tasks = createRoute({
  getParentRoute: () => desk,
  path: '/tasks',
  validateSearch: (raw: Raw): { view?: 'all' | undefined } => ({ view: raw['view'] === 'all' ? 'all' : undefined }),
  component: lazyRouteComponent(() => import('../features/tasks/tasks-page.js'), 'TasksPage'),
});

const tree = root.addChildren([
  signIn,
  desk.addChildren([
    home,
    queue,
    caseRoute,
    review.addChildren([waitingDraft]),
    spaces,
    drafting,
    snippets.addChildren([snippet]),
    snippetEditor,
    newSnippet,
    newKnowledge,
    tasks,
    ...knowledgeRooms,
  ]),
]);

/** Addresses stay readable: lists are joined by commas, nothing is quoted. */
const stringifySearch = (search: Raw): string => {
  const entries = Object.entries(search)
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : (text(value) ?? '')] as const)
    .filter(([, value]) => value !== '');
  return entries.length ? `?${new URLSearchParams(entries.map(([name, value]) => [name, value])).toString().replaceAll('%2C', ',')}` : '';
};

/** The screens and their addresses. */
export function makeRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: tree,
    defaultPreload: 'intent',
    scrollRestoration: true,
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch,
    ...(history ? { history } : {}),
  });
}

export type AppRouter = ReturnType<typeof makeRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
