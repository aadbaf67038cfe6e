import { type Features, featureNames } from './features.js';

/** How much each feature counts, and what is needed before anything is offered. */
interface Weights {
  features: Record<keyof Features, number>;
  /** The worth of offering nothing, and what is added for every e-fold of documents: among many, some fit by chance. */
  nothing: number;
  perFoldOfDocuments: number;
  /** What is added where the query is like a claim that no document corrects. */
  otherClaim: number;
}

/** For documents with titles, wordings and claims: the knowledge base. */
const told: Weights = {
  features: { body: 4.7, head: 1.9, bodyMass: 5.8, headMass: 5.6, line: 3, claim: 6.6, conceptHead: 4, conceptBody: 2.2, elsewhere: 5.8 },
  nothing: 2.3,
  perFoldOfDocuments: 0.9,
  otherClaim: 0.3,
};

/** For plain texts of which nothing else is known. */
const plain: Weights = {
  features: { body: 5.7, head: 0.3, bodyMass: 8.2, headMass: 2.3, line: 3.7, claim: 2, conceptHead: 0.8, conceptBody: 3.9, elsewhere: 6.9 },
  nothing: 1.4,
  perFoldOfDocuments: 0.75,
  otherClaim: 0,
};

/** What a text in another language than the query's is given: most of the query's words cannot stand in it. */
const foreignAllowance = 2;

/** What a query is answered from. */
export interface Stock {
  /** Number of keys. */
  documents: number;
  /** Whether documents bring wordings or claims of their own. */
  hasWordings: boolean;
}

/**
 * 0..1 for each document: ½ where offering it is as likely right as offering nothing. A conditional logit, fitted on
 * the sample questions and every second held-out question over the knowledge base with 66 snippets.
 */
export function sureness(features: Features, isTranslated: boolean, otherClaim: number, stock: Stock): number {
  const weights = stock.hasWordings ? told : plain;
  let worth = 0;
  for (const name of featureNames) worth += weights.features[name] * features[name];
  const nothing = weights.nothing + weights.perFoldOfDocuments * Math.log(Math.max(1, stock.documents)) + weights.otherClaim * otherClaim;
  const allowance = isTranslated ? 0 : foreignAllowance;
  return 1 / (1 + Math.exp(nothing - worth - allowance));
}
