import type { Demand } from "../../agreed-brief.ts";
import type { BriefReading } from "../../reading/reading.ts";
import { endOfClause, startOfClause } from "../clause-bounds.ts";
import { type Contradiction, demandIds } from "../conflict-rule.ts";
import type { LeftOut } from "../left-out.ts";
import type { Fact } from "./fact.ts";
import { RULED_OUT } from "./phrases.ts";
import { isToldAsSetting } from "./scope.ts";

/** What is done about two facts that cannot both be true. */
export type Choice = Pick<Contradiction, "givenUp" | "resolution" | "settle" | "leftOut">;

/** Which of two opposed facts, in the order written, leads the film, and what that does to the brief. */
export function choiceOf(text: string, pair: readonly [Fact, Fact], demands: readonly Demand[]): Choice {
  if (pair[0].topic === "cuts") return cutsKept(pair, demands);
  const ban = pair.find(isBan);
  if (ban !== undefined) return { ...banKept(ban, other(pair, ban)), ...carriedOut(ban) };
  const { led, why } = leading(text, pair);
  const lost = other(pair, led);
  return {
    givenUp: [],
    resolution: `"${led.words}" leads, being ${why}; the film goes without "${lost.words}". Say which one is meant.`,
    leftOut: [leftOutFor(lost)],
    ...carriedOut(led),
  };
}

const BANS = /^(?:no|not|never|without|zero|nobody|nothing)\b/i;

function isBan({ value, words }: Fact): boolean {
  return value === RULED_OUT || BANS.test(words);
}

function other([first, second]: readonly [Fact, Fact], one: Fact): Fact {
  return one === first ? second : first;
}

/** Which of two leads and why: what is said of the whole film before what is said of a moment, what is said of all of it before that; of two that are said alike, the later. */
function leading(
  text: string,
  [first, second]: readonly [Fact, Fact],
): { readonly led: Fact; readonly why: string } {
  const safer = [first, second].find(({ topic, value }) => SAFER[topic] === value);
  if (safer !== undefined) return { led: safer, why: "the safer word" };
  const weight = ({ scope, start, end }: Fact) => {
    const before = text.slice(startOfClause(text, start), start);
    const clause = text.slice(startOfClause(text, start), endOfClause(text, end));
    // "It is midnight under a midday sun": one sentence tells both of one world.
    if (first.clause === second.clause && isToldAsSetting(before)) return 0;
    if (scope === "film") return OF_ALL_OF_IT.test(clause) ? 2 : 1;
    return OF_EVERYTHING.test(clause) ? 1 : 0;
  };
  const [ofFirst, ofSecond] = [weight(first), weight(second)];
  return {
    led: ofFirst > ofSecond ? first : second,
    why: ofFirst === ofSecond ? "the later word" : "said of the whole film",
  };
}

/** Who asks to hold back is sorry to see the other, and not the other way round. */
const SAFER: Readonly<Record<string, string>> = { logo_size: "small" };

const OF_EVERYTHING =
  /\b(?:everything|every (?:single )?(?:shot|scene|picture|frame)|throughout|(?:whole|entire) film)\b/i;
const OF_ALL_OF_IT =
  /\b(?:only|throughout|entirely|exclusively|every|each|always|never|all|whole|nothing but|no exceptions?|(?:start|beginning|first \w+) to (?:the )?(?:finish|end|last))\b/i;

function banKept(ban: Fact, lost: Fact): Choice {
  if (HEARD.has(ban.topic) && !IS_NOTHING_BUT_TALK.test(lost.words))
    return {
      givenUp: [],
      resolution: `The film keeps to "${ban.words}", the safer word: "${lost.words}" may be seen and is not heard. Say which one is meant.`,
    };
  return {
    givenUp: [],
    resolution: `The film keeps to "${ban.words}", the safer word, and goes without "${lost.words}"; say which one is meant.`,
    leftOut: [leftOutFor(lost)],
  };
}

/** Of these a picture can show what is not heard: two sisters who argue, a dog that barks. */
const HEARD: ReadonlySet<string> = new Set(["voice", "dialogue", "narration", "sound", "sound_effects"]);
const IS_NOTHING_BUT_TALK =
  /\b(?:voices?|voice-?over|narrat\w*|announcer|commentary|tells?|explains?|speaker|monologue|recites?|interview|says?)\b/i;

/** What a picture is like goes by itself where it can; what happens in it goes with its clause. */
function leftOutFor({ topic, scope, start, end }: Fact): LeftOut {
  return { start, end, takes: scope === "film" || OF_THE_PICTURE.has(topic) ? "phrase" : "clause" };
}

const OF_THE_PICTURE: ReadonlySet<string> = new Set([
  "hour",
  "season",
  "sky",
  "light",
  "color",
  "saturation",
  "medium",
  "size",
  "time",
]);

/** Models make clips of a few seconds: several pictures can be made to look like one movement, one cannot be cut. */
function cutsKept(pair: readonly [Fact, Fact], demands: readonly Demand[]): Choice {
  const oneTake = pair.find(({ value }) => value === RULED_OUT) ?? pair[0];
  const cuts = other(pair, oneTake);
  return {
    givenUp: demandIds(
      demands,
      ["scene_count", "pacing"],
      ({ statement }) => statement !== "" && statement !== cuts.words && oneTake.words.includes(statement),
    ),
    resolution: `"${cuts.words}" is kept, being the more specific; the scenes follow each other as if they were one movement.`,
    leftOut: [{ start: oneTake.start, end: oneTake.end, takes: "words" }],
  };
}

/** What leads is the film's, though the reader found it said otherwise or not at all. */
function carriedOut({ topic, value, scope, words, start, end }: Fact): Pick<Choice, "settle"> {
  const said = { words, start, end, confidence: 1 };
  const hour = topic === "hour" ? HOURS[value] : undefined;
  if (hour !== undefined) return reads({ timeOfDay: { ...said, value: hour } });
  if (topic === "camera_moves" && value === RULED_OUT)
    return reads({ cameraMovements: [{ ...said, value: "static" }] });
  const place = topic === "place" ? PLACES[value] : undefined;
  if (place !== undefined && scope === "film")
    return {
      settle: (brief) =>
        brief.reading.settings.length > 0
          ? brief
          : { ...brief, reading: { ...brief.reading, settings: [{ ...said, value: place }] } },
    };
  return {};
}

/** Where a film plays that is led by such words, where the reader found no place in them. */
const PLACES: Readonly<Record<string, string>> = {
  underwater: "under water",
  space: "space, above the earth",
  arctic: "the arctic ice",
};

function reads(found: Partial<BriefReading>): Pick<Choice, "settle"> {
  return { settle: (brief) => ({ ...brief, reading: { ...brief.reading, ...found } }) };
}

/** What the reader calls the hours that facts tell. */
const HOURS: Readonly<Record<string, string>> = { night: "night", day: "midday", dawn: "dawn", dusk: "dusk" };
