import type { Demand } from "../../agreed-brief.ts";
import { type Contradiction, demandIds } from "../conflict-rule.ts";
import type { Fact } from "./fact.ts";

/** What is done about two facts that cannot both be true. */
export type Choice = Pick<Contradiction, "givenUp" | "resolution" | "settle">;

/** Which of two opposed facts, in the order written, leads the film, and what that does to the brief. */
export function choiceOf(pair: readonly [Fact, Fact], demands: readonly Demand[]): Choice {
  const [first, second] = pair;
  if (first.topic === "cuts") return cutsKept(pair, demands);
  const ban = [first, second].find(({ words }) => BANS.test(words));
  if (ban !== undefined)
    return {
      givenUp: [],
      resolution: `What "${ban.words}" rules out stays out wherever the film can do without it; say which one is meant.`,
    };
  return {
    givenUp: [],
    resolution: `Where a scene has to choose, the later word, "${second.words}", leads; say which one is meant.`,
    ...hourCarriedOut(second),
  };
}

const BANS = /^(?:no|not|never|without|zero|nobody|nothing)\b/i;

/** Models make clips of a few seconds: several pictures can be made to look like one movement, one cannot be cut. */
function cutsKept(pair: readonly [Fact, Fact], demands: readonly Demand[]): Choice {
  const oneTake = pair.find(({ value }) => value === "none") ?? pair[0];
  const cuts = pair.find((fact) => fact !== oneTake) ?? pair[1];
  return {
    givenUp: demandIds(
      demands,
      ["scene_count", "pacing"],
      ({ statement }) => statement !== "" && statement !== cuts.words && oneTake.words.includes(statement),
    ),
    resolution: `"${cuts.words}" is kept, being the more specific; the scenes follow each other as if they were one movement.`,
  };
}

/** The hour that leads is the film's: the reader may have found the other one first. */
function hourCarriedOut({ topic, value, words, start, end }: Fact): Pick<Choice, "settle"> {
  const hour = topic === "hour" ? HOURS[value] : undefined;
  if (hour === undefined) return {};
  const timeOfDay = { value: hour, words, start, end, confidence: 1 };
  return { settle: (brief) => ({ ...brief, reading: { ...brief.reading, timeOfDay } }) };
}

/** What the reader calls the hours that facts tell. */
const HOURS: Readonly<Record<string, string>> = { night: "night", day: "midday", dawn: "dawn", dusk: "dusk" };
