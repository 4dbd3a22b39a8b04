import { capital, uncapital } from "../../words/capital.ts";
import { overlap, sharedBy } from "../../words/spans.ts";
import { artistNamed } from "../artist-named.ts";
import { isOnlySaidOfSomebody, isToMaker } from "../happenings.ts";
import { finding, type Page } from "../page.ts";
import type { AskedEvent, BriefReading, Finding, Tale } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import { saidOtherwise } from "../taken-spans.ts";
import { sells } from "../tale.ts";
import { plainSubject } from "../tale-title.ts";
import { toldEvent } from "../told-event.ts";
import { toldSentence } from "../told-sentences.ts";
import { IS_A_MESSAGE, IS_TOLD_AS_A_STORY } from "../words/messages.ts";
import { type People, peopleOfStory } from "./people.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { hasFilmsOwnWords, isSeen, type Seen } from "./seen.ts";
import { shortName } from "./short-name.ts";
import { type Told, toldPiece } from "./tell.ts";

const CONFIDENCE = 0.85;
const LEAST_DEEDS = 2;
const LEAST_PICTURES = 3;

type Story = Pick<
  BriefReading,
  "story" | "events" | "mustInclude" | "timeOfDay" | "weather" | "season" | "product" | "category" | "tale"
>;

/** A picture of the story with how it was told. */
interface ToldPicture {
  readonly told: Told;
  readonly found: Finding<AskedEvent>;
}

/** A story in whole sentences, picture by picture in its own words and order, each with who acts in it; empty for briefs that tell none. */
export function readToldStory(page: Page, soFar: BriefReading): Partial<Story> {
  if (page.language !== "en" || !mayTell(soFar) || !mayBeToldFor(page, soFar)) return {};
  const told = picturesOf(page, soFar);
  const deeds = told.filter((one) => one.told.isDeed).length;
  // Lists of things in which little happens are a story only where fiction is asked for.
  const isList =
    soFar.tale !== null && soFar.filmKind?.value !== "music_video" && told.length >= LEAST_PICTURES;
  if (!isList && (deeds < LEAST_DEEDS || told.length > deeds * 2 + 1)) return {};
  const story = told.map(({ found }) => found);
  if (!isToldFor(page, soFar, story)) return {};
  // "Gert is 71 and she is the star": who it is, and no picture beside what she does.
  const done = story.filter(({ words }) => !isOnlySaidOfSomebody(words));
  const shown = done.length > 0 ? done : story;
  return {
    story: shown,
    events: shown,
    // "A protest and an empty park" are seen one by one where the story comes past them.
    mustInclude: soFar.mustInclude.filter((one) => one.value.hard || !isToldApart(one, story)),
    timeOfDay: ofFilm(soFar.timeOfDay, story),
    weather: ofFilm(soFar.weather, story),
    season: ofFilm(soFar.season, story),
    ...(soFar.tale === null && isOfTheStory(soFar, story) ? ownSubject(page, soFar, told) : {}),
  };
}

/** Whether several pictures of the story hold parts of what was read as one thing. */
function isToldApart(one: Finding<unknown>, story: Story["story"]): boolean {
  return story.filter((told) => overlap(told, one)).length > 1;
}

function picturesOf(page: Page, soFar: BriefReading): ToldPicture[] {
  const taken = saidOtherwise(page, { ...soFar, product: null });
  const people = peopleOfStory();
  const artist = soFar.filmKind?.value === "music_video" ? artistNamed(page.text) : null;
  if (artist !== null) people.note(artist, artist);
  const told: ToldPicture[] = [];
  for (const sentence of page.sentences) {
    const said = page.text.slice(sentence.start, sentence.end);
    if (isToMaker(said) || saysWhatIsSold(said, soFar)) continue;
    const { words, isAbout } = withoutHead(page, sentence);
    const whole = toldSentence(words);
    // Whom or what a film is about acts in it, be it a lantern.
    if (isAbout) people.note(whole.words, shortName(whole.words));
    const all = seenOf(
      page,
      sentence,
      piecesOf(whole.words),
      (span) => sharedBy(taken.said, span),
      soFar.tale !== null,
    );
    const seen = isAbout
      ? all.map((one, at) => (at === 0 && TELLS_OF.test(one.piece.text) ? { ...one, isPicture: true } : one))
      : all.map((one) =>
          soFar.tale !== null && TELLS_WHO_CAN.test(one.piece.text) ? { ...one, isPicture: true } : one,
        );
    for (const [at, one] of seen.entries()) {
      const doer = told.findLast(({ told: { doer: who } }) => who !== null)?.told.doer ?? null;
      const isWhole = whole.where === "ending" || at === 0;
      const picture = pictureOf(page, one, people, doer, isWhole ? whole.where : "anywhere");
      if (picture !== null) told.push(picture);
    }
  }
  return told;
}

/** "Inboxly is an email assistant": told to whoever makes the film. */
function saysWhatIsSold(sentence: string, { product }: BriefReading): boolean {
  const name = product?.value.brand ?? null;
  return name !== null && sentence.startsWith(`${name} is `) && IS_A.test(sentence.slice(name.length));
}

const IS_A = /^ is (?:an?|the|our) /;

/** "A lantern that is afraid of the wind" */
const TELLS_OF = /\s(?:who|that) (?:\p{Ll}+s|is|are|has|have)\s/u;

/** "A fisher girl who can hear drowned kings" */
const TELLS_WHO_CAN = /^(?:an?|the|two|three)\s(?:\p{Ll}+\s){1,3}(?:who|that) can \p{Ll}+ /u;

/** One piece as a picture; a piece that is none may still introduce somebody. */
function pictureOf(
  page: Page,
  { piece, span, isPicture }: SeenPiece,
  people: People,
  doer: string | null,
  ofSentence: AskedEvent["where"],
): ToldPicture | null {
  const lead = toldSentence(piece.text);
  const words = lead.words === piece.text ? piece : { ...piece, text: lead.words };
  const told = isPicture && !hasFilmsOwnWords(words.text) ? toldPiece(words, people, doer) : null;
  if (told === null) {
    people.meet(words.text);
    return null;
  }
  const where = lead.where === "anywhere" ? ofSentence : lead.where;
  // Blanks stand where it was said who somebody is.
  const event = {
    ...toldEvent(told.shows.replace(/\s{2,}/g, " "), where),
    ...(told.doer === null ? {} : { doer: told.doer }),
  };
  return { told, found: finding(page, event, span.start, span.end, CONFIDENCE) };
}

/** "Sunrise." at the end and "a storm comes" are the hour and the weather of their pictures only. */
function ofFilm(said: Finding<string> | null, story: Story["story"]): Finding<string> | null {
  if (said === null) return null;
  const words = said.value.toLowerCase();
  const at = story.findIndex((one) => overlap(one, said) || one.value.action.includes(words));
  return at > 0 ? null : said;
}

function mayTell({ script, lesson, filmKind }: BriefReading): boolean {
  if (script !== null || lesson !== null || filmKind?.value === "explainer") return false;
  return true;
}

/** Whether a story could be told for this film at all, before its clauses are cut: most advertisements end here. */
function mayBeToldFor(page: Page, soFar: BriefReading): boolean {
  const { tale, filmKind, text, category, cta } = soFar;
  if (tale !== null || filmKind?.value === "music_video" || (cta === null && !sells(page))) return true;
  if (category?.value === "event" || A_TRAILER.test(text) || IS_A_MESSAGE.test(text)) return true;
  return speaksOfSomebody(soFar);
}

/** Films that tell: fiction, songs, messages, stories of a house that sells nothing one could hold; goods have films of their own. */
function isToldFor(page: Page, soFar: BriefReading, story: Story["story"]): boolean {
  const { tale, filmKind, text, category } = soFar;
  const ofSomebody = story.filter(({ value }) => value.doer !== undefined).length;
  // A family's day has its own book unless the brief tells it deed by deed.
  if (tale?.value.kind === "family") return ofSomebody >= LEAST_PICTURES;
  if (tale !== null || filmKind?.value === "music_video" || A_TRAILER.test(text)) return true;
  if (isOfTheStory(soFar, story))
    return (
      soFar.cta === null &&
      !sells(page) &&
      story.length >= LEAST_PICTURES &&
      story.some(({ value }) => value.doer !== undefined)
    );
  if (IS_A_MESSAGE.test(text)) return true;
  if (category?.value === "event" && ofSomebody >= LEAST_PICTURES) return true;
  return speaksOfSomebody(soFar);
}

/** A brand's story, or a film of a house that sells nothing one could hold, in which somebody is spoken of again. */
function speaksOfSomebody({ text, category }: BriefReading): boolean {
  const tells =
    IS_TOLD_AS_A_STORY.test(text) || INTRODUCES_SOMEBODY.test(text) || NO_GOODS.has(category?.value ?? "");
  return tells && OF_SOMEBODY.test(text);
}

/** "We meet Aisha at her desk" */
const INTRODUCES_SOMEBODY = /\b[Ww]e (?:meet|follow|see|watch) \p{Lu}\p{Ll}+[ ,](?!\p{Lu})/u;

/** Who is spoken of again has a story; a list of pictures has none. */
const OF_SOMEBODY = /\b(?:he|she|him|her|his)\b/i;
const A_TRAILER = /\btrailer\b/i;
const NO_GOODS: ReadonlySet<string> = new Set(["finance", "nonprofit"]);

/** "Old fisherman on a wooden boat": whoever is told of was taken for goods. */
function isOfTheStory({ product }: BriefReading, story: Story["story"]): boolean {
  if (product === null) return true;
  const { brand, noun } = product.value;
  // "My husband restores old wooden boats, Tidewrack Boatworks": a house with a name of its own.
  if (brand !== null && noun !== null && !story.some(({ words }) => words.includes(brand))) return false;
  return (brand === null && noun === null) || story.some((one) => overlap(one, product));
}

/** A film of nobody's goods is called after whom it tells of. */
function ownSubject(page: Page, { text }: BriefReading, told: readonly ToldPicture[]): Partial<BriefReading> {
  const first = told.find(({ told: one }) => one.doer !== null) ?? told[0];
  if (first === undefined) return {};
  const { start, end, confidence } = first.found;
  const name = capital((first.told.doer ?? first.told.shows).replace(/^(?:the|an?) /, ""));
  const tale: Tale = { title: null, about: null, kind: "story" };
  return {
    product: finding(page, plainSubject(name), start, end, confidence),
    category: null,
    tale: finding(page, tale, 0, Math.min(text.length, end), confidence),
  };
}

const ABOUT =
  /^(?:[^.:;"]{0,60}?\b)?(?:film|movie|short|piece|video|clip|story|documentary|doc|docu|portrait|drama|trailer|teaser|message|campaign)\b[^.:;"]{0,40}? (?:about|of|following|on how|in which|where) (?=(?:an?|the|my|our|two|three|four|\p{Lu}\p{Ll}+,|\p{Lu}\p{Ll}+ \p{Lu}))/u;

/** "A 45-second documentary about Marek, a potter …" tells of Marek. */
function withoutHead(
  page: Page,
  { start, end }: Sentence,
): { readonly words: string; readonly isAbout: boolean } {
  const text = page.text
    .slice(start, end)
    .replace(/[.!?\s]+$/, "")
    .replace(AN_AGE, "");
  const about = ABOUT.exec(uncapital(text))?.[0] ?? HEAD.exec(text)?.[0] ?? "";
  const words = text.slice(about.length).replace(/^(?:my|our)\s/i, "the ");
  return { words, isAbout: about !== "" && !about.endsWith(": ") };
}

/** 'Trailer for the novel "The Salt Crown": ' */
const HEAD =
  /^[^:.;]{0,40}\b(?:trailer|teaser|film|movie|short|video|clip)\b[^:.;]{0,70}: (?=an?\s|the\s|\p{Ll})/iu;

/** "Tomasz, 84, who repairs clocks" */
const AN_AGE = /(?<=\p{L}), (?:aged )?\d{1,3}(?=,? who\b)/u;

interface SeenPiece {
  readonly piece: Piece;
  readonly span: { readonly start: number; readonly end: number };
  readonly isPicture: boolean;
}

/** The pieces of a sentence with where they stand in the brief, and which of them are pictures. */
function seenOf(
  page: Page,
  sentence: Sentence,
  pieces: readonly Piece[],
  taken: (span: { readonly start: number; readonly end: number }) => number,
  isFiction: boolean,
): SeenPiece[] {
  let from = sentence.start;
  const placed = pieces.map((piece) => {
    const at = page.text.indexOf(piece.text, from);
    const isHere = at >= 0 && at < sentence.end;
    const span = isHere
      ? { start: at, end: at + piece.text.length }
      : { start: sentence.start, end: sentence.end };
    if (isHere) from = span.end;
    const isQuoted =
      isHere && page.quotes.some((quote) => overlap({ start: quote.outerStart, end: quote.outerEnd }, span));
    return { piece, span, share: isHere ? taken(span) : 0, isQuoted };
  });
  const kinds: Seen[] = placed.map(({ piece, share, isQuoted }) => isSeen(piece, share, isQuoted));
  // "A fisher girl who can hear the dead, an armada, a storm": fiction may list what is seen.
  const isList = isFiction && kinds.filter((kind) => kind !== "nothing").length >= LEAST_PICTURES;
  const tells = isList || kinds.some((kind) => kind === "deed");
  const isAlone = placed.length === 1;
  return placed.map(({ piece, span }, at) => ({
    piece,
    span,
    isPicture:
      !isHead(page, span) &&
      (kinds[at] === "deed" || (kinds[at] !== "nothing" && (tells || (isAlone && kinds[at] === "somebody")))),
  }));
}

/** "Storyline: …", "One location: …", "Second half: …": a few words before a colon head what is told. */
function isHead(page: Page, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return page.text[end] === ":" && page.text.slice(start, end).split(" ").length <= MOST_WORDS_OF_A_HEAD;
}

const MOST_WORDS_OF_A_HEAD = 3;
