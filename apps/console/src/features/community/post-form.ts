import type { CommunityPostView } from '@streetlight/contracts';
import { element } from './element.js';
import { TalkError, talk } from './talk.js';
import { fill, type Texts } from './texts.js';
import { blank, type Visitor } from './visitor.js';

/** The longest text a page takes, in UTF-16 units. */
const textLimit = 4000;

interface PostFormProps {
  slug: string;
  texts: Texts;
  visitor: Visitor;
  /** The post written below, if any. */
  under: CommunityPostView | undefined;
  onPosted: (post: CommunityPostView) => void;
  onUnder: () => void;
}

/** The form. Each key is kept on the device at once, so that nothing typed is ever lost. */
export function postForm({ slug, texts, visitor, under, onPosted, onUnder }: PostFormProps): HTMLFormElement {
  const writing = visitor.writing();
  const text = element('textarea', {
    id: 'text',
    name: 'text',
    rows: '5',
    required: true,
    dir: 'auto',
    placeholder: texts.askHint,
    'aria-describedby': 'status',
  });
  const nickname = element('input', { id: 'nickname', name: 'nickname', maxlength: '40', autocomplete: 'off', dir: 'auto' });
  const status = element('p', { id: 'status', role: 'status' });
  const send = element('button', { type: 'submit', class: 'send' }, texts.send);
  text.value = writing.text;
  nickname.value = writing.nickname;

  const say = (words: string, kind: 'good' | 'bad' | 'none' = 'none'): void => {
    status.textContent = words;
    status.dataset['kind'] = kind;
  };
  const keep = (): void => {
    visitor.keep({ ...visitor.writing(), text: text.value, nickname: nickname.value });
    const over = text.value.length - textLimit;
    say(over > 0 ? fill(texts.tooLong, { over }) : '', over > 0 ? 'bad' : 'none');
  };
  const busy = (on: boolean): void => {
    send.disabled = on;
    send.textContent = on ? texts.sending : texts.send;
    text.readOnly = on;
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const now = visitor.writing();
    if (now.text.trim() === '' || now.text.length > textLimit || send.disabled) return text.focus();
    busy(true);
    say(texts.sending);
    try {
      const post = await talk.post(slug, {
        text: now.text,
        nickname: now.nickname.trim() || null,
        inReplyTo: now.inReplyTo,
        postKey: now.postKey,
        memberKey: visitor.memberKey,
      });
      visitor.addOwn(post.id);
      visitor.keep(blank(now.nickname));
      text.value = '';
      onPosted(post);
      say(texts.sent, 'good');
    } catch (error) {
      const code = error instanceof TalkError ? error.code : 'other';
      say(texts.failed[code as keyof Texts['failed']] ?? texts.failed.other, 'bad');
    } finally {
      busy(false);
    }
  };
  text.addEventListener('input', keep);
  nickname.addEventListener('input', keep);
  return element(
    'form',
    { class: 'form', novalidate: true, onsubmit: (event) => void submit(event) },
    under
      ? element(
          'div',
          { class: 'under' },
          element('span', {}, texts.under),
          element('q', { dir: 'auto' }, under.text.slice(0, 120)),
          element('button', { type: 'button', class: 'quiet', onclick: onUnder }, texts.notUnder),
        )
      : null,
    element('label', { for: 'text' }, texts.ask),
    text,
    element('label', { for: 'nickname' }, texts.nickname, ' ', element('small', {}, texts.optional)),
    nickname,
    element('p', { class: 'public' }, element('strong', {}, texts.notice.public), ' ', texts.notice.names),
    send,
    status,
  );
}
