import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { picturesOfIdea } from "../knowledge/ideas-shown.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import { bringIn, setIn } from "../repair/bring-in.ts";
import { demandedWords } from "../repair/demanded-words.ts";
import { sayOnScreen } from "../repair/say-on-screen.ts";
import { showInstead } from "../repair/show-instead.ts";
import { capital } from "../words/capital.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { coverage } from "../words/mentions.ts";
import { isNoMoment, isSaidOfGoods } from "../words/said-of-goods.ts";
import { isHighlighted, isNoThing, isSaidInPassing, onlySounds } from "../writing/said-in-passing.ts";
import { constraintRule, type DemandDraft, type SettledBrief, verdict } from "./constraint-rule.ts";
import { allWords, cardWords, holdsWords, idsOf, lookWords, toldWords } from "./film-words.ts";

const Part = z.enum(["thing", "setting", "character", "event", "words"]);
type Part = z.infer<typeof Part>;
const Target = z.object({ subject: z.string(), part: Part });
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
  collect: (brief) => distinct([...asked(brief), ...branded(brief), ...described(brief)]),
  check: (target, film) => {
    const scenes = scenesWith(target, film);
    const elsewhere =
      coverage(`${lookWords(film)}\n${cardWords(film)}`, target.subject) >= NEEDED[target.part];
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
    if (scenesWith(target, film).length > 0) return film;
    if (target.part === "words") return sayOnScreen(film, target.subject, "anywhere", demandedWords(others));
    if (target.part === "setting") return setIn(film, target.subject);
    if (isRead(target.subject) && target.subject.length <= MAX_OVERLAY_CHARACTERS)
      return sayOnScreen(film, capital(target.subject), "anywhere", demandedWords(others));
    if (!/\s(?:in|on|at|with)\s|ing\s/.test(target.subject) && isNounOf(target.subject, "place"))
      return setIn(film, target.subject);
    const [idea] = picturesOfIdea(target.subject) ?? [];
    if (idea !== undefined) return showInstead(film, idea, others) ?? bringIn(film, idea);
    return bringIn(film, target.subject);
  },
});

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
  return film.scenes.filter(
    (scene) => holdsWords(allWords(scene), subject) || coverage(allWords(scene), subject) >= NEEDED[part],
  );
}

/** Wishes for words rather than things: claims, addresses, hashtags, quoted text. */
const WORDING =
  /^["“'«].+["”'»]$|(?:https?:\/\/|www\.|\w\.(?:com|org|net|io|co|de|fr|uk)\b)|^#\w+|^@\w+|\bdisclaimer\b|\bhashtag\b|^[$€£]\s?\d/i;

function asked({ mustInclude, reading }: SettledBrief): DemandDraft<Target>[] {
  return mustInclude
    .filter(({ source, value }) => source === "text" && (value.hard || !isNoThing(value.subject)))
    .filter(({ value }) => value.hard || !onlySounds(value.subject))
    .map(({ value, evidence }) => ({
      statement: evidence ?? value.subject,
      source: "text",
      hard: value.hard,
      target: isHighlighted(reading.text, evidence ?? value.subject)
        ? { subject: capital(value.subject), part: "words" as const }
        : targetOf(value.subject),
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
  const isToldAlone = (one: Span) => !reading.mustInclude.some((wish) => isWithin(one, wish));
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
      .map(({ value, words, confidence }) => draft(words, value.action, "event", confidence)),
  ];
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
