import type { Reading } from '../reading/reading.js';
import { asksByPhrase } from './question.js';

/** How surely a post advertises something, or tries to cheat. Both 0..1. */
export interface AdvertFound {
  advert: number;
  scam: number;
  /** Somebody looks for work or a room, and offers nothing else. */
  seeksOnly: boolean;
}

const phone = /(?:\+|00)\d{1,3}[\s./-]?(?:\d[\s./-]?){7,13}|\b0\d{2,4}[\s./-]?\d{3,4}[\s./-]?\d{2,5}\b/;
const link = /\bhttps?:\/\/|\bwww\.|\bt\.me\/|\bwa\.me\/|\B@\w{4,}/i;
const price = /\d+\s?(?:€|eur|euro|lei|zł|zl|лв|ft|kn)/i;
/** "15,50 an hour": in an offer two digits behind a comma are money, with or without its sign. */
const hourlyWage = /\b\d{2}[.,]\d{2}\b/;
const signs = /[💰💵🔥✅📞☎📲🚐🚌🏠💼📦❗⭐🎁👉📍]/gu;

const weights = {
  offer: 0.4,
  moreOffers: 0.15,
  sale: 0.45,
  contact: 0.25,
  phone: 0.35,
  link: 0.2,
  price: 0.1,
  sign: 0.07,
  seeking: 0.5,
} as const;
const asIfAsking = 0.25;

/** "Everybody pays the agency first" passes a rumour on and offers nothing. */
const tellsACustom = (reading: Reading): boolean => reading.has('everybody') && !reading.has('offer') && !reading.has('contact');

/** "I do Anmeldung, 400 euro": papers and addresses that only an authority gives are offered for money. */
const sellsPapers = (reading: Reading): boolean =>
  reading.has('arranges') && (reading.has('registration') || reading.has('address') || reading.has('papers')) && price.test(reading.text);

/** Looks for what adverts share: an offer, a price, a way to get in touch. */
export const findAdvert = (reading: Reading): AdvertFound => {
  const offers = reading.of('offer').length;
  const sales = reading.of('sale').length;
  let advert = 0;
  if (offers > 0) advert += weights.offer + weights.moreOffers * Math.min(3, offers - 1);
  if (sales > 0) advert += weights.sale + weights.moreOffers * Math.min(3, sales - 1);
  if (reading.has('seeking')) advert += weights.seeking;
  if (advert > 0 || phone.test(reading.text)) {
    if (reading.has('contact')) advert += weights.contact;
    if (phone.test(reading.text)) advert += weights.phone;
    if (link.test(reading.text)) advert += weights.link;
    if (price.test(reading.text) || hourlyWage.test(reading.text)) advert += weights.price;
  }
  advert += weights.sign * Math.min(5, reading.text.match(signs)?.length ?? 0);
  if (reading.has('true-or-not') || reading.has('denial') || reading.has('hearsay')) advert -= asIfAsking * 2;
  const asks = asksByPhrase(reading);
  if (asks) advert -= asIfAsking;
  const doubted = reading.has('denial') || asks || reading.has('story') || tellsACustom(reading);
  const scam = reading.has('scam') || sellsPapers(reading) ? (doubted ? 0.4 : 0.9) : 0;
  return { advert: Math.max(0, Math.min(1, advert)), scam, seeksOnly: reading.has('seeking') && offers + sales === 0 };
};
