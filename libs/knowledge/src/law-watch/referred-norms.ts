import type { KnowledgeBase } from '../format/knowledge-base.js';
import type { ReferredNorms } from '../format/referred-norms-schema.js';
import { officialLawName } from '../statutes/laws.js';
import { fingerprintsOf, knownNormsOf, type KnownNorm, type KnownNorms } from './compare.js';
import { type Edition, editionOfStatutes, normOf } from './edition.js';
import { plainDesignation } from './normal-text.js';
import { pathsFrom, placesCitedBy, referencesOf } from './reach.js';

/**
 * Fingerprints of the norms that no snippet cites but that cited norms lead to over one and two cross-references: so much must be
 * known of them to see later that one has changed.
 */
export function collectReferredNorms(
  knowledgeBase: Pick<KnowledgeBase, 'snippets'>,
  edition: Edition,
  about: { asOf: string; source: string },
): ReferredNorms {
  const leadsTo = referencesOf([edition]);
  const places = [...knowledgeBase.snippets.values()].flatMap(placesCitedBy).map(({ place }) => place);
  const cited = new Set(places.map(({ lawKey, norm }) => `${lawKey}|${norm}`));
  const laws = new Map<string, Map<string, Record<string, string>>>();
  for (const { lawKey, norm } of places.flatMap((place) => pathsFrom(place, leadsTo)).flatMap((path) => path.slice(1))) {
    const found = normOf(edition, lawKey, norm);
    if (!found || cited.has(`${lawKey}|${norm}`)) continue;
    const norms = laws.get(found.law) ?? new Map<string, Record<string, string>>();
    norms.set(norm, Object.fromEntries(fingerprintsOf(found.text)));
    laws.set(found.law, norms);
  }
  const sorted = [...laws].sort(([a], [b]) => a.localeCompare(b, 'de'));
  const byNumber = (a: string, b: string): number => a.localeCompare(b, 'de', { numeric: true });
  return {
    ...about,
    laws: Object.fromEntries(sorted.map(([law, norms]) => [law, Object.fromEntries([...norms].sort(([a], [b]) => byNumber(a, b)))])),
  };
}

/** All that a folder knows of the law: the words of the cited norms, fingerprints of those they refer to. */
export function knownNormsOfFolder({ statutes, referredNorms }: Pick<KnowledgeBase, 'statutes' | 'referredNorms'>): KnownNorms {
  const known = new Map([...knownNormsOf(editionOfStatutes(statutes.values()))].map(([law, norms]) => [law, new Map(norms)]));
  for (const [law, norms] of Object.entries(referredNorms?.laws ?? {})) {
    const lawKey = officialLawName(law);
    const held = known.get(lawKey) ?? new Map<string, KnownNorm>();
    for (const [norm, fingerprints] of Object.entries(norms)) {
      const designation = plainDesignation(norm);
      if (!held.has(designation))
        held.set(designation, { law, norm: designation, text: null, fingerprints: new Map(Object.entries(fingerprints)) });
    }
    known.set(lawKey, held);
  }
  return known;
}
