import cases from './case.json' with { type: 'json' };
import drafting from './drafting.json' with { type: 'json' };
import editor from './editor.json' with { type: 'json' };
import errors from './errors.json' with { type: 'json' };
import folder from './folder.json' with { type: 'json' };
import gaps from './gaps.json' with { type: 'json' };
import keyboard from './keyboard.json' with { type: 'json' };
import knowledge from './knowledge.json' with { type: 'json' };
import law from './law.json' with { type: 'json' };
import narratives from './narratives.json' with { type: 'json' };
import queue from './queue.json' with { type: 'json' };
import reasons from './reasons.json' with { type: 'json' };
import recall from './recall.json' with { type: 'json' };
import reply from './reply.json' with { type: 'json' };
import review from './review.json' with { type: 'json' };
import session from './session.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };
import spaces from './spaces.json' with { type: 'json' };
import tasks from './tasks.json' with { type: 'json' };
import values from './values.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };

export const texts = {
  case: cases,
  drafting,
  editor,
  errors,
  folder,
  gaps,
  keyboard,
  knowledge,
  law,
  narratives,
  queue,
  reasons,
  recall,
  reply,
  review,
  session,
  shell,
  spaces,
  tasks,
  values,
  words,
};
