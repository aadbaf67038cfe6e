import { readPrompt } from '@streetlight/assistant';
import { isLanguage } from '@streetlight/domain';
import { quantile, tallyOf } from './drafts.mjs';

/** @typedef {import('./drafts.mjs').DraftRun} DraftRun */

/** @param {readonly DraftRun[]} runs @param {(provenance: DraftRun['provenance']) => boolean} counts */
const howMany = (runs, counts) => runs.filter(({ provenance }) => counts(provenance)).length;

/** Reasons that are no failure of the model: it was not asked, or it said so itself. */
const noFailure = new Set(['no-model', 'gates', 'model-abstained', 'danger']);

/** @param {number} part @param {number} whole */
const share = (part, whole) => (whole === 0 ? null : part / whole);

/**
 * The figures of a run of a model, as the product records them before the model may be switched on for a language (`ModelRunFile` of the
 * contracts).
 * @param {{ model: string, promptFolder: string, runs: readonly DraftRun[], ranAt: string }} options
 */
export const modelRun = ({ model, promptFolder, runs, ranAt }) => {
  const { id, version, hash } = readPrompt(promptFolder);
  const languages = Object.fromEntries(
    [...tallyOf(runs)].flatMap(([language, tally]) => {
      if (!isLanguage(language)) return [];
      const own = runs.filter(({ assessment }) => assessment.language === language);
      const figures = {
        posts: tally.posts,
        releasable: howMany(own, ({ by }) => by === 'model'),
        abstained: tally.abstained,
        stopped: howMany(own, (provenance) => provenance.by === 'offline' && provenance.because === 'gates'),
        failed: howMany(own, (provenance) => provenance.by === 'offline' && !noFailure.has(provenance.because)),
        wronglyAbstained: share(tally.wronglyAbstained, tally.answerable),
        rightlyAbstained: share(tally.rightlyAbstained, tally.unanswerable),
        firstSentenceMs: quantile(tally.ms, 0.95),
      };
      return [[language, figures]];
    }),
  );
  return { kind: 'streetlight-model-run', model, promptId: id, promptVersion: version, promptHash: hash, ranAt, languages };
};
