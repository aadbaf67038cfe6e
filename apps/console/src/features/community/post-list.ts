import type { CommunityPostView } from '@streetlight/contracts';
import type { Language } from '@streetlight/domain';
import { element, lamp } from './element.js';
import type { Texts } from './texts.js';
import { threadsOf } from './threads.js';

interface PostListProps {
  texts: Texts;
  language: Language;
  posts: readonly CommunityPostView[];
  own: ReadonlySet<string>;
  onAdd: (post: CommunityPostView) => void;
}

/** Questions with their answers below them, the newest first. */
export function postList({ texts, language, posts, own, onAdd }: PostListProps): HTMLElement {
  const times = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const card = (post: CommunityPostView): HTMLElement => {
    const who = post.answeredBy ? texts.answer : own.has(post.id) ? texts.you : (post.nickname ?? texts.somebody);
    return element(
      'article',
      { class: post.answeredBy ? 'post answer' : 'post', id: `post-${post.id}` },
      element(
        'header',
        {},
        post.answeredBy ? lamp(22) : null,
        element('strong', {}, element('bdi', {}, who)),
        post.answeredBy ? element('bdi', { class: 'by' }, post.answeredBy) : null,
        element('time', { datetime: post.sentAt }, times.format(new Date(post.sentAt))),
      ),
      element('p', { class: 'text', dir: 'auto', lang: post.language === 'und' ? null : post.language }, post.text),
    );
  };
  const threads = threadsOf(posts);
  if (threads.length === 0) return element('p', { class: 'empty' }, texts.empty);
  return element(
    'div',
    { class: 'threads' },
    ...threads.map(({ root, below }) =>
      element(
        'section',
        { class: 'thread' },
        card(root),
        below.length > 0 && element('div', { class: 'below' }, ...below.map(card)),
        element(
          'footer',
          {},
          !below.some((post) => post.answeredBy) && element('span', { class: 'waiting' }, texts.waiting),
          element('button', { type: 'button', class: 'quiet', onclick: () => onAdd(root) }, texts.addTo),
        ),
      ),
    ),
  );
}
