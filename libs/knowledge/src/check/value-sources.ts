import { stepsOf } from '../values/values.js';
import { faultOfSource } from '../values/value-source.js';
import type { CheckContext } from './texts.js';

/**
 * Amounts are proved against the norm they come from, where it is held: the place exists, and the amounts in force on the day of the
 * text and later stand there. Earlier amounts no longer do; derived ones never did; those to come may stand in a later edition only.
 */
export function checkValueSources({ knowledgeBase, places, report }: CheckContext): void {
  const lineOf = places.file('values.yaml');
  const statutes = [...knowledgeBase.statutes.values()];
  for (const [name, value] of Object.entries(knowledgeBase.values)) {
    const at = { file: 'values.yaml', line: lineOf([name]) };
    for (const step of stepsOf(knowledgeBase.values, name)) {
      const found = faultOfSource(step, statutes);
      if (found?.fault === 'dead')
        report({
          ...at,
          code: 'value-source-dead',
          message: `${name}: ${found.citation} does not exist or has been repealed`,
          remedy: 'name the place the amount stands in',
        });
      else if (found && !('derived' in value))
        report({
          ...at,
          code: 'amount-not-in-norm',
          message: `${name}: ${found.citation} does not name ${step.amount}`,
          remedy: 'correct the amount or its source',
          weight: found.afterEdition ? 'warning' : 'error',
        });
    }
  }
}
