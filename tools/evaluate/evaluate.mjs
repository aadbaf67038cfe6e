#!/usr/bin/env node
/** `npm run --silent evaluate -- <task>`: judges the machine on posts of your own. Tasks stand in `tasks/`, one file each. */
import { runEvaluation } from './run-evaluation.mjs';

process.exitCode = await runEvaluation(process.argv.slice(2));
