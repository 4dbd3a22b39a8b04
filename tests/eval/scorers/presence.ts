import { allOf } from "../film-words.ts";
import type { Mark, Scorer } from "./scorer.ts";
import { inLedger } from "./scorer.ts";

const CONTEXT = 40;

/** What has to be there is in some scene; what may not be there is in none, nor in the call to action. */
export const presence: Scorer = (expect, result) => {
  const scenes = result.scenes.map(allOf);
  const whole = [...scenes, result.creative_direction.cta.text];
  const included = (expect.include ?? []).map((pattern): Mark => {
    const kept = scenes.some((scene) => pattern.test(scene));
    return {
      kind: "must_include",
      expected: pattern.source,
      found: null,
      kept,
      got: kept ? "" : "in no scene",
    };
  });
  const avoided = (expect.avoid ?? []).map(({ says, never, unstated }): Mark => {
    const broken = whole.find((words) => never.test(words));
    return {
      kind: "must_avoid",
      expected: `no ${never.source}`,
      found: unstated ? null : inLedger(result, ["must_avoid", "color"], says),
      kept: broken === undefined,
      got: broken === undefined ? "" : around(broken, never),
    };
  });
  return [...included, ...avoided];
};

function around(words: string, pattern: RegExp): string {
  const at = words.search(pattern);
  return `…${words.slice(Math.max(0, at - CONTEXT), at + CONTEXT)}…`;
}
