import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** What is listed begins where its sentence does: looked for from every letter, a page of commas would take minutes. */
const SEPARATE =
  /(?<=^|[.;!?\n])([^.;!?\n]+?)(?<![, ])[, ]+(?:each |all )?(?:as|in) (?:separate|single|different|its own|their own|individual) (?:scenes?|shots?|pictures?)\b/i;
const PARTED = /,\s*(?:and\s+)?|\s+and\s+/;

/** Things listed for a scene each, and fewer scenes than things. */
export const separateScenes: ConflictRule = needing(
  () => ({ words: [SEPARATE] }),
  ({ reading, sceneCount }, demands) => {
    if (sceneCount === null || sceneCount.source !== "text" || reading.script !== null) return [];
    const listed = SEPARATE.exec(reading.text);
    const things = listed?.[1]?.split(PARTED).filter((thing) => thing.trim() !== "") ?? [];
    if (listed === null || things.length <= sceneCount.value.max) return [];
    return [
      {
        between: demandIds(demands, ["scene_count", "must_include"]),
        givenUp: [],
        explanation: `${things.length} things are to have a scene each, and the brief asks for "${sceneCount.evidence ?? sceneCount.value.max}".`,
        resolution:
          "The number of scenes is kept, being said of the whole film; several things share a scene.",
      },
    ];
  },
);
