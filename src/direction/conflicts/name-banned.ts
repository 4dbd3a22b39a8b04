import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { QUOTED } from "./facts/quoted.ts";

/** "Don't mention the brand name", "without naming the company". */
const UNNAMED =
  /\b(?:do not|don['’]?t|never|without|no|must not|should not|avoid)\s(?:ever )?(?:mention(?:ing)?|say(?:ing)?|name|naming|speak(?:ing)?|use|using|show(?:ing)?|reveal(?:ing)?)(?: of)? (?:the |our |any )?(?:brand|product|company|firm)(?:['’]s)?(?: name)?\b(?! (?:before|until|too|in the first|more than)\b)|\bno mention of (?:the |our )?(?:brand|product|company)\b(?! (?:before|until|in the first)\b)/i;

/** A name that is never to be said, and a line or a text that says it. */
export const nameBanned: ConflictRule = ({ reading }, demands) => {
  const banned = firstSaid(reading, UNNAMED);
  const name = reading.product?.value.brand ?? reading.product?.value.name ?? "";
  if (banned === null || name === "") return [];
  const line = (reading.text.match(QUOTED) ?? []).find((words) =>
    words.toLowerCase().includes(name.toLowerCase()),
  );
  if (line === undefined) return [];
  return [
    {
      between: demandIds(demands, ["must_avoid", "voiceover", "overlay", "cta"], ({ statement }) =>
        [banned[0], line].some((words) => words.includes(statement)),
      ),
      givenUp: [],
      explanation: `"${banned[0]}" leaves no room for ${line.replace(/^./u, '"').replace(/.$/u, '"')}, which says the name.`,
      resolution:
        "Words given in full are shown and spoken as they are written; the name stands nowhere else. Say which one is meant.",
    },
  ];
};
