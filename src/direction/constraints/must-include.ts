import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { picturesOfIdea } from "../knowledge/ideas-shown.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import { isDeedOfNobody } from "../reading/deed-of-nobody.ts";
import type { AskedEvent } from "../reading/reading.ts";
import { THE_USER } from "../reading/steps-of-use.ts";
import { bringIn, bringInto, sayInPrompt, setIn } from "../repair/bring-in.ts";
import { demandedWords } from "../repair/demanded-words.ts";
import { exchangePictures } from "../repair/exchange-pictures.ts";
import { keepInSight } from "../repair/keep-in-sight.ts";
import { pictureOf } from "../repair/picture-of.ts";
import { sayOnScreen } from "../repair/say-on-screen.ts";
import { showInstead } from "../repair/show-instead.ts";
import { capital } from "../words/capital.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { coverage } from "../words/mentions.ts";
import { isKeptByWords, isNoMoment, isSaidOfGoods } from "../words/said-of-goods.ts";
import { isHighlighted, isNoThing, isSaidInPassing, onlySounds } from "../writing/said-in-passing.ts";
import {
  constraintRule,
  type DemandDraft,
  demandedInText,
  type SettledBrief,
  type Verdict,
  verdict,
  violated,
} from "./constraint-rule.ts";
import { allWords, cardWords, holdsWords, idsOf, lookWords, pictureWords, toldWords } from "./film-words.ts";

const Part = z.enum(["thing", "setting", "character", "event", "words"]);
type Part = z.infer<typeof Part>;
/** Where a picture is asked for, among so many scenes of that end as there are demands for it. */
const Place = z.object({ where: z.enum(["opening", "ending"]), among: z.number() });
type Place = z.infer<typeof Place>;
/** In which share of the scenes, or in how many of them, it is to be seen. */
const Often = z.object({ share: z.number().nullable(), count: z.number().nullable() });
const Target = z.object({
  subject: z.string(),
  part: Part,
  place: Place.optional(),
  often: Often.optional(),
});
type Target = z.infer<typeof Target>;

/** Share of a demand's parts that must be named in one scene: a clause may be retold, a thing may not. */
const NEEDED: Readonly<Record<Part, number>> = {
  thing: 0.75,
  setting: 0.6,
  character: 0.6,
  event: 0.55,
  words: 1,
};

/** What has to be seen, said or written; also the places, people and happenings that the brief describes. */
export const mustIncludeRule = constraintRule({
  kind: "must_include",
  target: Target,
  collect: (brief) => [
    ...keptInSight(brief),
    ...placed(distinct([...asked(brief), ...branded(brief), ...described(brief)])),
  ],
  check: (target, film) => {
    const scenes = scenesWith(target, film);
    if (target.often) return checkOften(target, scenes, film);
    const elsewhere = coverage(outsideScenes(film, target), target.subject) >= NEEDED[target.part];
    const { place } = target;
    if (place && scenes.length > 0 && !scenes.some((scene) => placeIn(film, place).includes(scene)))
      return violated(`Seen, but not at the ${place.where}.`, idsOf(scenes));
    const where =
      scenes.length > 0
        ? `Found in ${scenes.length} of ${film.scenes.length} scenes.`
        : "Found in the direction.";
    return verdict(
      scenes.length > 0 || (elsewhere && target.part !== "event"),
      where,
      `No scene has ${target.subject}.`,
      idsOf(scenes),
    );
  },
  repair: (target, film, others) => {
    if (target.often) return withMore(target, film);
    const [seen] = scenesWith(target, film);
    if (seen !== undefined) return target.place ? withPictureAt(film, seen, target, others) : film;
    if (target.part === "words") return sayOnScreen(film, target.subject, "anywhere", demandedWords(others));
    if (target.part === "setting") return setIn(film, target.subject);
    if (isRead(target.subject) && target.subject.length <= MAX_OVERLAY_CHARACTERS)
      return sayOnScreen(film, capital(target.subject), "anywhere", demandedWords(others));
    if (!/\s(?:in|on|at|with)\s|ing\s/.test(target.subject) && isNounOf(target.subject, "place"))
      return setIn(film, target.subject);
    const [idea] = picturesOfIdea(target.subject) ?? [];
    const picture = idea ?? pictureOf(target.subject);
    if (picture === null) return sayInPrompt(film, target.subject);
    return showInstead(film, picture, others) ?? bringIn(film, idea ?? target.subject);
  },
});

function keptInSight({ reading }: SettledBrief): DemandDraft<Target>[] {
  return demandedInText(reading.keptInSight, ({ subject, share, count }) => ({
    subject,
    part: "thing",
    often: { share, count },
  }));
}

function scenesNeeded({ often }: Target, { scenes }: Film): number {
  return Math.min(scenes.length, often?.count ?? Math.ceil((often?.share ?? 0) * scenes.length));
}

function checkOften(target: Target, seen: readonly Scene[], film: Film): Verdict {
  const needed = scenesNeeded(target, film);
  const found = `${target.subject} is in ${seen.length} of ${film.scenes.length} scenes`;
  return verdict(seen.length >= needed, `${found}.`, `${found} instead of ${needed}.`, idsOf(seen));
}

/** The film with the thing in so many more scenes as lack it. */
function withMore(target: Target, film: Film): Film {
  const seen = scenesWith(target, film);
  const lacking = film.scenes.filter((scene) => !seen.includes(scene));
  return lacking
    .slice(0, scenesNeeded(target, film) - seen.length)
    .reduce((next, { id }) => keepInSight(next, id, target.subject), film);
}

/** The look holds for every scene; a card keeps what is to be read. */
function outsideScenes(film: Film, { subject, part }: Target): string {
  const look = lookWords(film);
  return part === "words" || isKeptByWords(subject) ? `${look}\n${cardWords(film)}` : look;
}

/** The first or last scenes of a film. */
function placeIn({ scenes }: Film, { where, among }: Place): readonly Scene[] {
  return where === "opening" ? scenes.slice(0, among) : scenes.slice(-among);
}

/** The film with the picture of a scene at its place, in the stead of one that is not asked for there. */
function withPictureAt(film: Film, seen: Scene, { subject, place }: Target, others: readonly Demand[]): Film {
  if (!place) return film;
  const there = placeIn(film, place);
  if (there.includes(seen)) return film;
  const asked = others.flatMap(({ kind, target }) => {
    const other = kind === "must_include" ? Target.safeParse(target).data : undefined;
    return other?.place?.where === place.where ? scenesWith(other, film) : [];
  });
  const free = (place.where === "ending" ? there.toReversed() : there).find(
    (scene) => !asked.includes(scene),
  );
  if (free === undefined) return film;
  return JOINED.test(seen.visual.subject)
    ? bringInto(film, free.id, subject)
    : exchangePictures(film, seen, free);
}

/** What was brought into another picture is no picture of its own. */
const JOINED = /, (?:with|while|then) /;

/** What is true of goods, and what stands before no lens: words to read. */
function isRead(subject: string): boolean {
  return isSaidOfGoods(subject) || (isNoMoment(subject) && picturesOfIdea(subject) === null);
}

function scenesWith({ subject, part }: Target, film: Film): Scene[] {
  if (part === "words") return film.scenes.filter((scene) => holdsWords(toldWords(scene), subject));
  const idea = picturesOfIdea(subject);
  const shown =
    idea && film.scenes.filter(({ visual }) => idea.some((picture) => visual.subject.includes(picture)));
  if (shown && shown.length > 0) return shown;
  // What is to be seen is not kept by being written or said.
  const wordsOf = isKeptByWords(subject) ? allWords : pictureWords;
  return film.scenes.filter(
    (scene) => holdsWords(wordsOf(scene), subject) || coverage(wordsOf(scene), subject) >= NEEDED[part],
  );
}

/** Wishes for words rather than things: claims, addresses, hashtags, quoted text. */
const WORDING =
  /^["“'«].+["”'»]$|(?:https?:\/\/|www\.|\w\.(?:com|org|net|io|co|de|fr|uk)\b)|^#\w+|^@\w+|\bdisclaimer\b|\bhashtag\b|^[$€£]\s?\d/i;

function asked({ mustInclude, reading }: SettledBrief): DemandDraft<Target>[] {
  return mustInclude
    .filter(({ value }) => !isDeedOfNobody(value.subject))
    .filter(({ source, value }) => source === "text" && (value.hard || !isNoThing(value.subject)))
    .filter(({ value }) => value.hard || !onlySounds(value.subject))
    .map(({ value, evidence }) => ({
      statement: evidence ?? value.subject,
      source: "text",
      hard: value.hard,
      target: isHighlighted(reading.text, evidence ?? value.subject)
        ? { subject: capital(value.subject), part: "words" as const }
        : { ...targetOf(value.subject), ...placeOf(value.subject, value.where) },
    }));
}

function branded({ mustInclude }: SettledBrief): DemandDraft<Target>[] {
  return mustInclude
    .filter(({ source }) => source === "brand")
    .map(({ value }) => ({
      statement: value.subject,
      source: "brand",
      hard: value.hard,
      target: targetOf(value.subject),
    }));
}

function targetOf(subject: string): Target {
  if (!WORDING.test(subject.trim())) return { subject, part: "thing" };
  return { subject: subject.replace(/^["“'«]|["”'»]$/g, ""), part: "words" };
}

function described(brief: SettledBrief): DemandDraft<Target>[] {
  const { reading } = brief;
  if (reading.script) return [];
  // "A cape billowing under a bridge" asks for the bridge already.
  const isToldAlone = (one: Span) =>
    ![...reading.mustInclude, ...reading.keptInSight].some((wish) => isWithin(one, wish));
  return [
    ...reading.settings
      .filter(isToldAlone)
      .map(({ value, words, confidence }) => draft(words, value, "setting", confidence)),
    ...reading.characters
      .filter(isToldAlone)
      .map(({ value, words, confidence }) => draft(words, value, "character", confidence)),
    // "Jackpot rolls over": what is only said of the goods is read on screen, not seen.
    ...reading.events
      .filter(({ value }) => !isSaidInPassing(brief, value.action))
      .map(({ value, words, confidence }) => {
        // Whoever of the film's people uses it is the user.
        const shown = value.doer === THE_USER ? value.action.slice(THE_USER.length + 1) : value.action;
        const made = draft(words, shown, "event", confidence);
        return { ...made, target: { ...made.target, ...placeOf(value.action, value.where) } };
      }),
  ];
}

/** "It opens in the dark" tells how, and no picture. */
function placeOf(subject: string, where: AskedEvent["where"] | undefined): Pick<Target, "place"> {
  const isPicture =
    subject.includes(" ") && !/^(?:the )?(?:dark|darkness|silence|black|white|night|day)$/i.test(subject);
  return isPicture && (where === "opening" || where === "ending") ? { place: { where, among: 1 } } : {};
}

/** Several pictures that a film shall end on are its last ones. */
function placed(drafts: readonly DemandDraft<Target>[]): DemandDraft<Target>[] {
  return drafts.map((one) => {
    const { place } = one.target;
    if (!place) return one;
    const among = drafts.filter(({ target }) => target.place?.where === place.where).length;
    return among === 1 ? one : { ...one, target: { ...one.target, place: { ...place, among } } };
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function isWithin(one: Span, other: Span): boolean {
  return other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start;
}

const SURE = 0.75;
function draft(words: string, subject: string, part: Part, confidence: number): DemandDraft<Target> {
  return {
    statement: words,
    source: "text",
    hard: confidence >= SURE && part !== "event",
    target: { subject, part },
  };
}

function distinct(drafts: readonly DemandDraft<Target>[]): DemandDraft<Target>[] {
  const seen = new Set<string>();
  return drafts.filter(({ target }) => {
    const key = target.subject
      .trim()
      .toLowerCase()
      .replace(/^(?:an?|the|some|our)\s+/, "");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
