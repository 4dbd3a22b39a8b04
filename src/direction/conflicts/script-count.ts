import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** A number of scenes, and a script that has another number of them; "one scene" is said of a part as well and counts nothing. */
export const scriptCount: ConflictRule = needing(
  () => ({ read: ["sceneCounts"] }),
  ({ reading, deliverables }, demands) => {
    const asked = reading.sceneCounts.findLast(
      ({ value, start }) =>
        value.unit !== "cuts" &&
        (value.max > 1 || JUST.test(reading.text.slice(Math.max(0, start - 12), start))),
    );
    if (!asked || deliverables.length > 1) return [];
    const written = reading.script?.length ?? numbered(reading.text.slice(asked.end));
    const { min, max } = asked.value;
    if (written < 2 || (min <= written && written <= max)) return [];
    return [
      {
        between: demandIds(demands, "scene_count"),
        givenUp: demandIds(demands, "scene_count", ({ statement }) => statement === asked.words),
        explanation: `"${asked.words}" are asked for, and the script has ${written} of them.`,
        resolution: `The ${written} that are written out lead, being the more specific.`,
      },
    ];
  },
);

const JUST = /\b(?:exactly|just|only)\s+$/i;

/** The last number of a list that counts from one and follows at once: "Four scenes: 1. Rain 2. Sun". */
function numbered(text: string): number {
  const bullets = /^[^\n]{0,12}\n(?:\s*[-–•*]\s+\S[^\n]*(?:\n|$))+/.exec(text)?.[0];
  if (bullets) return bullets.match(/^\s*[-–•*]\s/gm)?.length ?? 0;
  let count = 0;
  let at = 0;
  const marks = /(?<![\d.,:])(?:(?:scene|shot) )?(\d{1,2})[.):]\s+(?=[\p{L}"“'])/giu;
  for (const match of text.matchAll(marks)) {
    const isNear = count > 0 || match.index <= LIST_FOLLOWS_WITHIN;
    if (Number(match[1]) !== count + 1 || !isNear || match.index < at) break;
    count += 1;
    at = match.index;
  }
  return count;
}

const LIST_FOLLOWS_WITHIN = 24;
