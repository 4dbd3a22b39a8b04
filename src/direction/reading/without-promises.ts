import { isPromise } from "../words/said-of-goods.ts";
import { overlap } from "../words/spans.ts";
import type { Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";

/** "Warm homes, low bills.": what a line promises is no picture beside others, and is kept for people to judge. */
export function withoutPromises(
  _page: Page,
  { mustInclude, listed, instructions }: BriefReading,
): Partial<Pick<BriefReading, "mustInclude" | "listed" | "instructions">> {
  const promised = mustInclude.filter(({ value }) => !value.hard && isPromise(value.subject));
  if (promised.length === 0) return {};
  return {
    mustInclude: mustInclude.filter((one) => !promised.includes(one)),
    listed: listed.filter((one) => !promised.some((other) => overlap(one, other))),
    instructions: [
      ...instructions,
      ...promised.map((one) => ({
        ...one,
        value: { hard: false, isLoose: true, picture: null, sound: null },
      })),
    ],
  };
}
