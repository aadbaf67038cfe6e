import { Inject, Injectable } from '@nestjs/common';
import type { CitationQuery, CitationView, NormView, StatuteHits, StatuteList } from '@streetlight/contracts';
import { type Actor, may } from '@streetlight/domain';
import { checkCitation, lawParagraphsOf, lawSentencesOf, type Norm, parseCitations, type Statute } from '@streetlight/knowledge';
import type { z } from 'zod';
import { Refusal } from '../refusal.js';
import { KnowledgeService } from './knowledge.service.js';

const mostHits = 30;
const excerptLength = 220;
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** The official texts that are held, for whoever chooses a citation. */
@Injectable()
export class StatutesService {
  constructor(@Inject(KnowledgeService) private readonly knowledge: KnowledgeService) {}

  list(actor: Actor): z.output<typeof StatuteList> {
    this.mustRead(actor);
    const items = this.statutes().map(({ law, title, asOf, norms }) => ({
      law,
      title,
      asOf,
      norms: norms.map(({ norm, heading }) => ({ norm, heading })),
    }));
    return { items: items.sort((a, b) => a.law.localeCompare(b.law, 'de')) };
  }

  /** By citation ("§ 4 KSchG", "622 BGB"), by law, or by words of the text. */
  search(actor: Actor, text: string): z.output<typeof StatuteHits> {
    this.mustRead(actor);
    const cited = parseCitations(text).flatMap(({ law, norm, paragraph }) => {
      const statute = this.statutes().find((one) => one.law === law);
      const found = statute?.norms.find((one) => one.norm === norm);
      return statute && found ? [this.hit(statute, found, paragraph, 0)] : [];
    });
    if (cited.length > 0) return { items: cited };
    const wanted = plain(text).split(' ').filter(Boolean);
    const items = this.statutes().flatMap((statute) => statute.norms.flatMap((norm) => this.hitsIn(statute, norm, wanted)));
    return { items: items.slice(0, mostHits) };
  }

  /** @throws Refusal `not-found` */
  norm(actor: Actor, law: string, wanted: string): NormView {
    this.mustRead(actor);
    const statute = this.statutes().find((one) => one.law === law);
    const norm = statute?.norms.find((one) => one.norm === wanted);
    if (!statute || !norm) throw new Refusal('not-found');
    return {
      law,
      norm: norm.norm,
      heading: norm.heading,
      asOf: statute.asOf,
      paragraphs: lawParagraphsOf(norm.text).map(({ paragraph, text }) => ({ paragraph, text, sentences: lawSentencesOf(text) })),
    };
  }

  /** Whether law, norm, paragraph and sentence exist and the quotation stands there word for word. */
  citation(actor: Actor, query: z.output<typeof CitationQuery>): z.output<typeof CitationView> {
    this.mustRead(actor);
    const { law, norm, paragraph = null, sentence = null, quote } = query;
    const { reason, text } = checkCitation({ law, norm, paragraph, sentence, number: null }, this.statutes(), quote);
    return { fault: reason, text };
  }

  private statutes(): Statute[] {
    return [...this.knowledge.base.statutes.values()];
  }

  /** Every word stands in the law's name, the norm, its heading or one of its paragraphs. */
  private hitsIn(statute: Statute, norm: Norm, wanted: readonly string[]): z.output<typeof StatuteHits>['items'] {
    const head = plain(`${statute.law} ${statute.title} ${norm.norm} ${norm.heading}`);
    if (wanted.every((word) => head.includes(word))) return [this.hit(statute, norm, null, 0)];
    return lawParagraphsOf(norm.text).flatMap(({ paragraph, text }) => {
      const words = plain(text);
      if (!wanted.every((word) => words.includes(word) || head.includes(word))) return [];
      const first = wanted.find((word) => words.includes(word)) ?? '';
      return [this.hit(statute, norm, paragraph, words.indexOf(first))];
    });
  }

  private hit(
    { law }: Statute,
    { norm, heading, text }: Norm,
    paragraph: string | null,
    at: number,
  ): z.output<typeof StatuteHits>['items'][number] {
    const paragraphs = lawParagraphsOf(text);
    const words = (paragraphs.find((one) => one.paragraph === paragraph) ?? paragraphs[0])?.text.replace(/\s+/g, ' ') ?? '';
    const from = Math.max(0, at - 60);
    return {
      law,
      norm,
      heading,
      paragraph,
      excerpt: `${from > 0 ? '…' : ''}${words.slice(from, from + excerptLength)}${words.length > from + excerptLength ? '…' : ''}`,
    };
  }

  private mustRead(actor: Actor): void {
    if (!may(actor, 'snippet.read', { deskId: actor.deskId })) throw new Refusal('forbidden');
  }
}
