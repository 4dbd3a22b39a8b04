import { uncapital } from "../words/capital.ts";
import { overlap } from "../words/spans.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedEvent, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { toldEvent } from "./told-event.ts";

const PROBLEM = /(?:^|[.!?\n;,]\s*)(?:the )?(?:problem|before)\s?: ?(?=[a-z])/g;
const LONGEST_CHARACTERS = 70;
/** What is said of a market and cannot be seen. */
const UNSEEN =
  /\b(?:we|our|customers?|users?|people (?:don't|do not|can't)|awareness|sales|costs?|brand|market|expensive|hard to|difficult|lack of|too (?:many|much|slow)|takes too)\b/;

/** What happens, the trouble first; what else was told of it is told by it. */
export function withProblem(
  page: Page,
  events: readonly Finding<AskedEvent>[],
): readonly Finding<AskedEvent>[] {
  const problem = problemShown(page);
  if (problem.length === 0) return events;
  return [...problem, ...events.filter((event) => !problem.some((trouble) => overlap(trouble, event)))];
}

/** "Problem: coffee spilled on a laptop. Solution: …": the trouble is what such a film opens on, where it is something to be seen. */
function problemShown(page: Page): Finding<AskedEvent>[] {
  return everyMatch(page, PROBLEM).flatMap((match) => {
    const start = match.index + match[0].length;
    const end = start + (/^[^.!?\n;]*/.exec(page.text.slice(start))?.[0].trimEnd().length ?? 0);
    const words = page.text.slice(start, end);
    const isSeen =
      words.length > 3 && words.length <= LONGEST_CHARACTERS && !UNSEEN.test(words.toLowerCase());
    if (!isSeen || isForbidden(page, start) || isQuoted(page, start)) return [];
    const action = uncapital(words);
    return [finding(page, toldEvent(action, "opening"), start, end, 0.85)];
  });
}
