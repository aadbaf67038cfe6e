import './community.css';
import type { CommunityPostView, CommunityView } from '@streetlight/contracts';
import { autonyms, isLanguage, type Language, languages } from '@streetlight/domain';
import { element, lamp } from './element.js';
import { postForm } from './post-form.js';
import { postList } from './post-list.js';
import { TalkError, talk } from './talk.js';
import { fill, firstKnown, loadTexts, type Texts } from './texts.js';
import { makeVisitor } from './visitor.js';

const page = document.querySelector<HTMLElement>('#page');
if (!page) throw new Error('community.html has no element #page');

const slug = decodeURIComponent(location.pathname.split('/')[2] ?? '');
const forgetful = { getItem: () => null, setItem: () => undefined };
const storage = ((): Pick<Storage, 'getItem' | 'setItem'> => {
  try {
    return localStorage;
  } catch {
    return forgetful;
  }
})();
const visitor = makeVisitor(slug, storage);
const languageKey = 'streetlight.language';

const state: { language: Language; texts: Texts; view: CommunityView | null; offline: boolean } = await (async () => {
  const language = firstKnown([storage.getItem(languageKey) ?? '', ...navigator.languages]);
  return { language, texts: await loadTexts(language), view: null, offline: false };
})();

const list = element('div', { id: 'posts', 'aria-live': 'polite' });
const connection = element('p', { class: 'offline', role: 'status', hidden: true });
const formPlace = element('div');

const under = (): CommunityPostView | undefined => state.view?.posts.find(({ id }) => id === visitor.writing().inReplyTo);

function writeBelow(post: CommunityPostView | null): void {
  visitor.keep({ ...visitor.writing(), inReplyTo: post?.id ?? null });
  showForm();
  formPlace.scrollIntoView({ block: 'start' });
  formPlace.querySelector('textarea')?.focus();
}

function showForm(): void {
  formPlace.replaceChildren(postForm({ slug, texts: state.texts, visitor, under: under(), onPosted, onUnder: () => writeBelow(null) }));
}

function showPosts(): void {
  const { texts, language, view } = state;
  if (view) list.replaceChildren(postList({ texts, language, posts: view.posts, own: visitor.own(), onAdd: writeBelow }));
  connection.hidden = !state.offline;
  connection.textContent = texts.offline;
}

function onPosted(post: CommunityPostView): void {
  if (state.view && !state.view.posts.some(({ id }) => id === post.id)) state.view = { ...state.view, posts: [...state.view.posts, post] };
  showPosts();
  document.querySelector('.form .under')?.remove();
}

function languagePicker(): HTMLElement {
  const select = element('select', {
    id: 'language',
    'aria-label': state.texts.language,
    onchange: (event) => void choose((event.currentTarget as HTMLSelectElement).value),
  });
  for (const language of languages)
    select.append(element('option', { value: language, lang: language, selected: language === state.language }, autonyms[language]));
  return select;
}

async function choose(value: string): Promise<void> {
  if (!isLanguage(value)) return;
  state.language = value;
  state.texts = await loadTexts(value);
  try {
    storage.setItem(languageKey, value);
  } catch {
    // The choice lives for this visit.
  }
  showPage();
}

function showPage(): void {
  const { texts, view } = state;
  if (!view || !page) return;
  document.documentElement.lang = state.language;
  document.title = view.name;
  page.replaceChildren(
    element(
      'header',
      { class: 'top' },
      element(
        'div',
        { class: 'mark' },
        lamp(44),
        element('div', {}, element('h1', {}, view.name), element('p', {}, fill(texts.advisedBy, { desk: view.deskName }))),
      ),
      languagePicker(),
    ),
    element(
      'main',
      {},
      view.demo ? element('p', { class: 'demo' }, texts.demo) : null,
      connection,
      formPlace,
      element(
        'section',
        { class: 'notice' },
        element('h2', {}, texts.noticeTitle),
        element('ul', {}, element('li', {}, texts.notice.what), element('li', {}, texts.notice.key)),
      ),
      element('h2', { class: 'title' }, texts.title),
      list,
      view.rules === ''
        ? null
        : element('details', {}, element('summary', {}, texts.rules), element('p', { class: 'text', dir: 'auto' }, view.rules)),
    ),
  );
  showForm();
  showPosts();
}

function showFailure(code: string): void {
  const { texts } = state;
  const words =
    code === 'not-found' ? texts.failed['not-found'] : code === 'consent-missing' ? texts.failed['consent-missing'] : texts.offline;
  page?.replaceChildren(
    element(
      'main',
      { class: 'failure' },
      lamp(64),
      element('p', { role: 'alert' }, words),
      element('button', { type: 'button', class: 'send', onclick: () => void read() }, texts.retry),
    ),
  );
}

async function read(): Promise<void> {
  try {
    const first = state.view === null;
    state.view = await talk.read(slug);
    if (first) showPage();
    else showPosts();
  } catch (error) {
    if (!state.view) showFailure(error instanceof TalkError ? error.code : 'other');
  }
}

function follow(): void {
  const feed = talk.feed(slug);
  feed.addEventListener('changed', () => void read());
  feed.addEventListener('open', () => {
    const back = state.offline;
    state.offline = false;
    showPosts();
    if (back) void read();
  });
  feed.addEventListener('error', () => {
    state.offline = true;
    showPosts();
    if (feed.readyState === EventSource.CLOSED) setTimeout(follow, 5000);
  });
}

await read();
follow();
