import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { fireEvent, waitFor } from '@testing-library/dom';
import { answerCalls, Refused } from '../../../test/support/answers.js';
import { postForm } from './post-form.js';
import { loadTexts } from './texts.js';
import { makeVisitor, randomKey } from './visitor.js';

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

const key = /^[\w-]{22,64}$/;

async function show(slug = 'page') {
  const texts = await loadTexts('en');
  const visitor = makeVisitor(slug, localStorage);
  const posted: string[] = [];
  const form = postForm({ slug, texts, visitor, under: undefined, onPosted: ({ id }) => posted.push(id), onUnder: () => {} });
  document.body.replaceChildren(form);
  const text = form.querySelector('textarea') as HTMLTextAreaElement;
  const status = form.querySelector('#status') as HTMLElement;
  return { form, text, status, posted, type: (words: string) => fireEvent.input(text, { target: { value: words } }) };
}

it('makes keys the contract takes, each another', () => {
  expect(randomKey()).toMatch(key);
  expect(randomKey()).not.toBe(randomKey());
});

it('posts with the key of the visitor and a key of the post, and is empty afterwards', async () => {
  const asked = answerCalls({ 'POST /api/community/page/posts': () => ({ id: 'p-1' }) });
  const { form, text, status, posted, type } = await show();
  type('Ce pot sa fac?');
  fireEvent.submit(form);
  await waitFor(() => expect(posted).toEqual(['p-1']));
  expect(asked[0]?.body).toMatchObject({
    text: 'Ce pot sa fac?',
    nickname: null,
    inReplyTo: null,
    memberKey: expect.stringMatching(key),
    postKey: expect.stringMatching(key),
  });
  expect(text.value).toBe('');
  await waitFor(() => expect(status.dataset['kind']).toBe('good'));
});

it('keeps what was typed when posting fails, and sends it under the same key again', async () => {
  const asked = answerCalls({ 'POST /api/community/page/posts': () => new Refused(503, 'unavailable') });
  const { form, text, status, type } = await show();
  type('Ce pot sa fac?');
  fireEvent.submit(form);
  await waitFor(() => expect(status.dataset['kind']).toBe('bad'));
  expect(text.value).toBe('Ce pot sa fac?');
  const again = await show();
  expect(again.text.value).toBe('Ce pot sa fac?');
  fireEvent.submit(again.form);
  await waitFor(() => expect(asked.length).toBe(2));
  const keyOf = (index: number) => (asked[index]?.body as { postKey: string } | undefined)?.postKey;
  expect(keyOf(1)).toBe(keyOf(0));
});

it('does not send a text that is too long, and says by how much', async () => {
  const asked = answerCalls({});
  const { form, status, type } = await show();
  type('x'.repeat(4005));
  fireEvent.submit(form);
  expect(status.textContent).toContain('5');
  expect(asked).toEqual([]);
});

it('works where the browser forbids to store anything', async () => {
  const forbidden = (): never => {
    throw new Error('forbidden');
  };
  const visitor = makeVisitor('page', { getItem: forbidden, setItem: forbidden });
  visitor.keep({ ...visitor.writing(), text: 'still here' });
  expect(visitor.writing().text).toBe('still here');
  expect(visitor.memberKey).toMatch(key);
});
