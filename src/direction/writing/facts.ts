import type { AgreedBrief } from "../agreed-brief.ts";
import { CLAIM, CONTACT, DATE, OF_THE_FILM, OFFER, PRICE, TIME_OF_CLOCK } from "../knowledge/fact-words.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import { ORDERS_THE_FILM } from "../knowledge/words-of-offers.ts";
import { oncePer } from "../once-per.ts";
import { withoutAsides } from "../reading/asides.ts";
import { isPlainOrder } from "../reading/film-orders.ts";
import { capital } from "../words/capital.ts";
import { isAskedOfTheFilm, isOfTheFilm } from "./asked-of-film.ts";
import { highlightsIn } from "./highlights.ts";
import { isHourOfPictures } from "./hour-of-pictures.ts";
import { type Clause, offeredIn } from "./offered.ts";
import { isOnlySaid } from "./said-in-passing.ts";
import { sieveOf } from "./sieve-of.ts";
import { tonesOf } from "./tone.ts";
import { bare, type CtaWords, type Words } from "./words-parts.ts";

/** Something that the brief says of what it sells, short enough to stand on screen, in its own words. */
export interface Fact {
  readonly kind: "claim" | "offer" | "price" | "date" | "contact" | "call";
  readonly text: string;
  /** As it stands in the brief. */
  readonly words: string;
}

const CLAUSE_ENDS =
  /(?<=\D)[.;](?=\s|$)|(?<=(?:[£$€]|\b(?:18|19|20)\d)\d+)\.(?=\s)|(?<=\d)\.(?=\s+(?!Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\p{Lu}|\s*$)|[\n;!?•|()"“”]|\s[—–-]+\s|,(?=\s)|:(?=\s)/u;
const LEADS_IN =
  /(?:\b(?:save(?: up to)?|up to|from|only|just|for only|now|starting at|starts? at|opening|opens|re-?opens|reopening|starts?|starting|begins|beginning|returns|until|till|by|before|on|every|this|next|doors|ab|nur|bis|am|jeden|dès|seulement|jusqu'au|le|desde|solo|hasta|el|da|fino al|dal)\s+(?:the\s+)?)+$/iu;
const FOLLOWS_ON =
  /^(?:\s?(?:a|an|per|each|pp|p\.p\.|off|for|on|in|at|every|until|till|before|to|from|-|–|von|pro|par|por|al)\b(?:\s?[\p{L}\d£$€%:.'’&-]+){1,5}|\s(?:each|pp|off|only))/iu;
const STARTS_A_CALL =
  /^(?:order|book|pre-?order|reserve|register|rsvp|sign up|join us|apply|hire us|donate|volunteer|enrol|enroll|subscribe|download|vote|buy tickets|get (?:your )?tickets|get it (?:free |now |today )?(?:on|at|in|from)|visit us|find us|come and|try it|start your free|call (?:us )?(?:on |at )?\+?[\d][\d ()-]*|text \p{L}+ to \d+|(?:phone|ring|whatsapp) (?:us )?(?:on |at )?\+?\d[\d ()-]*|réserve[zr]|réservation (?:au|sur)|inscri\p{L}+-vous|commandez|appelez|achetez|reserva|inscríbete|compra|llama al?|pide|prenota|iscriviti|ordina|chiama|bewirb dich|bewerbt euch|meldet? (?:dich|euch) an|sichere? dir|bestellt?e?|bucht?e?|ruf(?:t)? an|spende)(?=\s|$)|^(?:jetzt |online )?\p{Lu}?\p{L}+ ?(?:vereinbaren|reservieren|buchen|sichern|bestellen|anmelden|bewerben|spenden)$/iu;
const LONGEST_CALL_CHARACTERS = 40;

/** What the brief says that a viewer must know, in its order: calls, offers, prices, days. Scripts say it themselves. */
export const factsOf: (agreed: AgreedBrief) => readonly Fact[] = oncePer((agreed: AgreedBrief) => {
  const { text, script } = agreed.reading;
  if (script !== null) return [];
  const found: Fact[] = [];
  const { lets } = sieveOf(text);
  const parts = clausesOf(withoutAsides(text));
  const clauses = parts.map(({ words }) => words);
  for (const [index, part] of parts.entries()) {
    const fact = withVenue(
      messageIn(part.words, clauses[index - 1], clauses[index + 1]) ??
        factIn(behindTheGoods(agreed, part), lets) ??
        factOffered(agreed, part),
      venueOf(text, part, parts[index + 1]),
      lets,
    );
    const isNew = fact && !found.some((other) => saysTheSame(other.words, fact.words));
    const isOrder =
      (fact?.kind === "claim" &&
        (ORDERS_THE_FILM.test(part.words) || isPlainOrder(part.words) || ORDERS_WORDS.test(part.words))) ||
      ((fact?.kind === "claim" || fact?.kind === "date") && isOfTheFilm(agreed, part)) ||
      ((fact?.kind === "claim" || fact?.kind === "offer") && isAskedOfTheFilm(agreed, part)) ||
      isWhenItIsDue(fact, clauses[index - 1]);
    const isWhen = fact?.kind === "date" && isHourOfPictures(agreed, fact.words);
    if (fact && isNew && !isOrder && !isWhen && !isOfAnother(agreed, fact.words) && !isUnwanted(agreed, fact))
      found.push(fact);
  }
  const stressed = agreed.reading.lesson === null ? [...highlightsIn(text), ...praisesAsked(agreed)] : [];
  for (const line of stressed)
    if (!found.some((other) => saysTheSame(other.words, line.words))) found.push({ kind: "claim", ...line });
  return found;
});

/** "Add the date and the city" */
const ORDERS_WORDS = /^(?:please |also |and )?(?:add|include|mention|insert|display)\b/i;
/** "Submission deadline: 30 April" */
function isWhenItIsDue(fact: Fact | null, before = ""): boolean {
  return fact?.kind === "date" && DUE.test(before);
}

const DUE = /\b(?:deadline|due(?: date)?|submissions?|delivery(?: date)?|deliver by|needed by)$/i;

/** "Phone ad, amazing camera": what is asked for and no picture can show. */
function praisesAsked({ mustInclude }: AgreedBrief): readonly Omit<Fact, "kind">[] {
  return mustInclude
    .filter(({ value }) => isOnlySaid(value.subject))
    .map(({ value, evidence }) => ({ text: capital(value.subject), words: evidence ?? value.subject }));
}

/** "Flash sale on sneakers 40% off this weekend only": what is said behind the goods says enough. */
function behindTheGoods({ reading: { product } }: AgreedBrief, { words, start }: Clause): string {
  // "Volt headphones 40% off" is short and says whose.
  if (product === null || product.start <= start || product.end > start + words.length) return words;
  const behind = words.slice(product.end - start).trim();
  return STARTS_WITH_OFFER.test(behind) ? behind : words;
}

const STARTS_WITH_OFFER =
  /^(?:up to |now |only |just |from )?(?:\d{1,3}\s?%|half[- ]price|[£$€]\s?\d|buy one|free )/i;

/** The text cut at its stops, each part with where it begins. */
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const cut = (end: number) => {
    const words = text.slice(from, end);
    clauses.push({ words: words.trim(), start: from + words.length - words.trimStart().length });
  };
  for (const stop of text.matchAll(CLAUSE_STOPS)) {
    cut(stop.index);
    from = stop.index + stop[0].length;
  }
  cut(text.length);
  return clauses;
}

const CLAUSE_STOPS = new RegExp(CLAUSE_ENDS.source, "gu");

function factOffered(agreed: AgreedBrief, clause: Clause): Fact | null {
  const words = offeredIn(agreed, clause);
  // "(The Terra 5) is made for families"
  return words === null
    ? null
    : {
        kind: "claim",
        text: capital(words.replace(/\s{2,}/g, " ").replace(/^(?:is|are) (?=\p{L}+(?:ed|t|de|en) )/iu, "")),
        words,
      };
}

/** A fact as it stands on screen. */
export type FactToRead = Words & Pick<Fact, "kind">;

/** What a viewer should read besides the call: what it does first, how to reach it last. */
export function factsToRead(agreed: AgreedBrief, cta: CtaWords): FactToRead[] {
  return factsOf(agreed)
    .filter(({ text }) => !saysTheSame(text, cta.text))
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind])
    .map(({ kind, text, words }) => ({
      kind,
      text,
      origin: { source: "text", confidence: 0.8, evidence: words },
    }));
}

const RANK: Readonly<Record<Fact["kind"], number>> = {
  claim: 0,
  offer: 1,
  price: 2,
  date: 3,
  contact: 4,
  call: 5,
};

/** The facts for so many scenes: short ones share a scene; where there are still too many, what is said in passing is left out first. */
export function factsFor(scenes: number, facts: readonly FactToRead[]): readonly FactToRead[] {
  const kept = [...facts];
  while (kept.length > scenes) {
    const pair = kept.findIndex((fact, index) => joined(fact, kept[index + 1]) !== null);
    if (pair >= 0) kept.splice(pair, 2, joined(kept[pair] as FactToRead, kept[pair + 1]) as FactToRead);
    else kept.splice(leastNeeded(kept), 1);
  }
  return kept;
}

/** Two short facts of one kind, or the day and how to book it, as one text. */
function joined(one: FactToRead, other: FactToRead | undefined): FactToRead | null {
  if (other === undefined || (one.kind === "claim") !== (other.kind === "claim")) return null;
  const text = `${one.text.replace(/[.!]$/, "")}. ${other.text}`;
  if (text.length > MAX_OVERLAY_CHARACTERS) return null;
  const evidence = `${one.origin.evidence}; ${other.origin.evidence}`;
  return { ...one, text, origin: { ...one.origin, evidence } };
}

/** The last thing said in passing, else the last of all. */
function leastNeeded(facts: readonly FactToRead[]): number {
  const claim = facts.findLastIndex(({ kind }) => kind === "claim");
  return claim >= 0 ? claim : facts.length - 1;
}

/** The offer to open with: one that says how much, in a film that is not too quiet for it. */
export function leadingOffer(agreed: AgreedBrief, facts: readonly FactToRead[]): FactToRead | undefined {
  const [lead] = tonesOf(agreed);
  if (lead !== undefined && QUIET_TONES.has(lead.key)) return undefined;
  return facts.find(({ kind, text }) => kind === "offer" && SAYS_HOW_MUCH.test(text));
}

const SAYS_HOW_MUCH = /\d|half|\bfirst\b|\bsave\b|\b(?:two|three) for\b/i;

const QUIET_TONES: ReadonlySet<string> = new Set(
  "elegant emotional romantic mysterious epic dark minimal nostalgic calm".split(" "),
);

/** Whether one of two lines holds the other. */
export function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a.includes(b) || b.includes(a);
}

const MESSAGE_LABEL =
  /^(?:the |key |main |core )*(?:messages?|usps?|benefits?|promise|claim|selling points?|offer|headline|proposition|highlights?|promotes?|features?|key features|key facts|focus)$/i;

/** "Message: sticks to sweat, not to lungs". */
function messageIn(clause: string, before: string | undefined, after = ""): Fact | null {
  if (before === undefined || !MESSAGE_LABEL.test(before) || clause === "") return null;
  const whole = `${clause}, ${after}`;
  const isTwofold =
    /^(?:not|but|and|never|no|without)\s/i.test(after) && whole.length <= MAX_OVERLAY_CHARACTERS;
  const words = isTwofold ? whole : clause;
  if (words.length > MAX_OVERLAY_CHARACTERS || OF_THE_FILM.test(words)) return null;
  return { kind: "claim", text: capital(words), words };
}

/** A house or hall: "Town Hall Bristol" behind a day says where. */
const VENUE =
  /^(?:at\s)?(?:the\s)?(?:\p{Lu}[\p{L}’'-]*|of|the|and|&|St\.?|\d+)(?:\s(?:\p{Lu}[\p{L}’'-]*|of|the|and|&|in|\d+)){0,5}$/u;
const LONGEST_VENUE_CHARACTERS = 30;

/** The next part of the same sentence. */
function venueOf(text: string, part: Clause, next: Clause | undefined): string | undefined {
  if (next === undefined) return undefined;
  return text.slice(part.start + part.words.length, next.start).trim() === "," ? next.words : undefined;
}

function withVenue(fact: Fact | null, next: string | undefined, lets: Lets): Fact | null {
  if (fact?.kind !== "date" || next === undefined || next.length > LONGEST_VENUE_CHARACTERS) return fact;
  if (!VENUE.test(next) || OF_THE_FILM.test(next) || kindOf(next, lets) !== null) return fact;
  const words = `${fact.words}, ${next}`;
  return words.length > MAX_OVERLAY_CHARACTERS ? fact : { ...fact, text: capital(words), words };
}

/** Tells which patterns may match a part of the brief. */
type Lets = (pattern: RegExp) => boolean;

/** "Promote the €15 day pass", "highlight that it saves 5 hours": the order to say it is not said. */
const SAY_IT =
  /^(?:please )?(?:promote|promoting|highlight(?:ing)?|mention(?:ing)?|advertis(?:e|ing)|emphasi[sz]e|stress|communicate|say|announce|announcing|ask(?:ing)?(?: people| viewers| them)? for(?= (?:only )?[£$€\d]))(?: that| the fact that| how)? (?:it |the |our |we |its )?(?=\S)/i;

function factIn(told: string, lets: Lets): Fact | null {
  const clause = lets(SAY_IT) ? told.replace(SAY_IT, "") : told;
  if (clause === "" || (lets(DEADLINE) && DEADLINE.test(clause))) return null;
  const bare = clause.replace(/^(?:and|but|with|also|plus|y|et|und|e)\s+/i, "");
  if (
    bare.length <= LONGEST_CALL_CHARACTERS &&
    lets(STARTS_A_CALL) &&
    STARTS_A_CALL.test(bare) &&
    !OF_THE_FILM.test(bare)
  )
    return { kind: "call", text: capital(bare), words: bare };
  const kind = kindOf(bare, lets);
  if (kind === null) return null;
  const isWhole = bare.length <= MAX_OVERLAY_CHARACTERS && !OF_THE_FILM.test(bare) && !NARRATES.test(bare);
  const words = isWhole ? bare : partWith(bare, kind);
  if (words === null || words.length > MAX_OVERLAY_CHARACTERS || OF_THE_FILM.test(words)) return null;
  return { kind, text: capital(words), words };
}

/** When the film is wanted, and what may be spent on it. */
const DEADLINE =
  /\b(?:deadline|budget|deliver(?:y|ed)? (?:by|on)|due|need (?:it|this|them|the (?:film|video|ad|edit))\b.*\bby|max(?:imum)?|at most|no more than|cap(?:ped)?|to spend|to produce|invoice|approv\w+|airs?|goes live|publish\w*|post(?:ed|ing)?|hex|(?:call|reach|ring|text|e?mail|contact|ask|ping|message|phone) me|if (?:anything|you have)|any questions|out of office)\b/i;
/** A sentence about somebody, no line for a screen. */
const NARRATES =
  /^(?:then|an?|the|i|we|my|our|she|he|they|there|it(?:'|’)?s|this is|please|make|use|show|keep|can you|could you|ich|wir|nous|je)\b/i;

const PATTERNS = { offer: OFFER, price: PRICE, date: DATE, contact: CONTACT, claim: CLAIM } as const;

function kindOf(clause: string, lets: Lets): keyof typeof PATTERNS | null {
  if (lets(OFFER) && OFFER.test(clause)) return "offer";
  if (PRICE.test(clause)) return "price";
  if (CONTACT.test(clause)) return "contact";
  const isAtAnHour =
    TIME_OF_CLOCK.test(clause) && /\b(?:doors|open|from|every|daily|until|till)\b/i.test(clause);
  if ((lets(DATE) && DATE.test(clause)) || isAtAnHour) return "date";
  return lets(CLAIM) && CLAIM.test(clause) && !NO_CLAIM.test(clause) ? "claim" : null;
}

/** An order to whoever makes the film. */
const NO_CLAIM =
  /\b(?:focus|frame|viewer|audience|pace|tone|mood|light|style|vibes?|aesthetic|stop[- ]motion|simple|short|real|clean|calm|quiet|warm|versions?|cutdowns?|mute|muted)\b|\bwithout (?:sound|audio)\b|\bsound off\b/i;

/** The fact within a longer clause: "…a sushi bar opening Friday 12 June in Leeds". */
function partWith(clause: string, kind: keyof typeof PATTERNS): string | null {
  const match = PATTERNS[kind].exec(clause);
  if (!match || kind === "claim") return null;
  if (kind === "contact") return match[0].trim();
  const before = LEADS_IN.exec(clause.slice(0, match.index))?.[0] ?? "";
  const end = match.index + match[0].length;
  const after = FOLLOWS_ON.exec(clause.slice(end))?.[0] ?? "";
  const words = `${before}${match[0]}${after}`.trim().replace(/^on\s+/i, "");
  return words.split(/\s+/).length < 2 && kind === "date" ? null : words;
}

/** "Never show a price." */
function isUnwanted({ mustAvoid }: AgreedBrief, { text }: Fact): boolean {
  const unwanted = /\b(?:prices?|costs?|figures|numbers|discounts?)\b/i;
  return PRICE.test(text) && mustAvoid.some(({ value }) => unwanted.test(value.subject));
}

/** Words that are already somebody's: quoted text, an overlay, a spoken line, the call, the product's own name. */
function isOfAnother({ reading }: AgreedBrief, words: string): boolean {
  const written = [...reading.overlays.map(({ value }) => value.text), reading.cta?.value.text ?? ""];
  const said = [...written, ...(reading.speech?.value.lines ?? []), reading.product?.value.name ?? ""];
  const plain = words.toLowerCase();
  const inAudience = reading.audience?.words.toLowerCase().includes(plain) ?? false;
  return (
    inAudience ||
    said.some((line) => line.toLowerCase().includes(plain)) ||
    (!STARTS_A_CALL.test(words) && written.some((line) => line !== "" && saysTheSame(line, plain)))
  );
}
