import type { BriefReading } from "../reading/reading.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import type { Fact } from "./facts/fact.ts";
import { factsOf, factsOfTone, hintsOf, ruledOut } from "./facts/facts-of.ts";
import { THERE } from "./facts/phrases.ts";
import { needing } from "./needs.ts";

/** Of these a picture can show what is not heard. */
const HEARD: ReadonlySet<string> = new Set([
  "voice",
  "dialogue",
  "narration",
  "sound",
  "sound_effects",
  "music",
]);

/** What the brand's rules rule out of every film, and a fact of the brief that it is there: "music" and a brass band that marches. */
export const brandBans: ConflictRule = needing(
  () => ({ brand: true }),
  ({ reading, brand }, demands) =>
    (brand?.must_avoid ?? []).flatMap((ban) => {
      const topics = ruledOut(factsOfTone(`No ${ban.replace(/^no /i, "")}.`));
      const there = topics.flatMap((topic) => factThere(reading, topic))[0];
      if (there === undefined) return [];
      const { topic, words, start, end } = there;
      return [
        {
          between: demandIds(
            demands,
            ["must_avoid", "music", "voiceover", "overlay", "must_include"],
            ({ source, statement }) =>
              (source === "brand" && statement === ban) || (statement !== "" && words.includes(statement)),
          ),
          givenUp: [],
          explanation: `The brand's rules forbid "${ban}", and the brief asks for "${words}".`,
          resolution: HEARD.has(topic)
            ? `The brand's rules win: "${words}" may be seen and is not heard.`
            : `The brand's rules win: the film goes without "${words}".`,
          ...(HEARD.has(topic) ? {} : { leftOut: [{ start, end, takes: "clause" as const }] }),
        },
      ];
    }),
);

/** The first fact, else the first hint, that what is ruled out, "music" or "season.winter", is in the film. */
function factThere(reading: BriefReading, ruled: string): readonly Fact[] {
  const [topic, value = THERE] = ruled.split(".");
  const isIt = (fact: Fact) => fact.topic === topic && fact.value === value;
  const found = factsOf(reading).find(isIt) ?? hintsOf(reading).find(isIt);
  return found === undefined ? [] : [found];
}
