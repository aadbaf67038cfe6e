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
  features: { body: 4.9, head: 2.2, bodyMass: 5.4, headMass: 5.2, line: 3.5, claim: 4.9, conceptHead: 3.8, conceptBody: 1.3, elsewhere: 5.3 },
  nothing: 2.9,
  perFoldOfDocuments: 0.9,
  otherClaim: 0.5,
};

/** For plain texts of which nothing else is known. */
const plain: Weights = {
  features: { body: 5.7, head: 0.5, bodyMass: 7.5, headMass: 2.5, line: 3.4, claim: 2, conceptHead: 0.9, conceptBody: 3.7, elsewhere: 6.6 },
  nothing: 1.9,
  perFoldOfDocuments: 0.75,
  otherClaim: 0,
};

/** What a text in another language than the query's is given: most of the query's words cannot stand in it. */
const foreignAllowance = 2.5;

/** What a query is answered from. */
export interface Shelf {
  /** Number of keys. */
  documents: number;
  /** Whether documents bring wordings or claims of their own. */
  hasWordings: boolean;
}

/**
 * 0..1 for each document: ½ where offering it is as likely right as offering nothing. A conditional logit, fitted on
 * the sample questions over the knowledge base with 12 and with 49 snippets; the held-out questions had no part in it.
 */
export function sureness(features: Features, isTranslated: boolean, otherClaim: number, shelf: Shelf): number {
  const weights = shelf.hasWordings ? told : plain;
  const worth = featureNames.reduce((sum, name) => sum + weights.features[name] * features[name], 0);
  const nothing = weights.nothing + weights.perFoldOfDocuments * Math.log(Math.max(1, shelf.documents)) + weights.otherClaim * otherClaim;
  const allowance = isTranslated ? 0 : foreignAllowance;
  return 1 / (1 + Math.exp(nothing - worth - allowance));
}
