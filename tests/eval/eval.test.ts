import { beforeAll, describe, expect, test } from "bun:test";
import { EvalBrief, loadBriefs } from "./brief.ts";
import { detectLanguage } from "./detect-language.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { failuresOf } from "./failures.ts";
import { overlapOf } from "./measures/variety.ts";
import { pageOf } from "./page.ts";
import { runBrief } from "./run-brief.ts";
import { openStudio } from "./studio.ts";
import thresholds from "./thresholds.json";

const MINUTE_MS = 60_000;
const MIN_BRIEFS = 60;
let evaluation: Evaluation;

beforeAll(async () => {
  evaluation = await evaluate("offline");
}, 3 * MINUTE_MS);

describe("the offline director on the set of briefs", () => {
  for (const [name, least] of Object.entries(thresholds.at_least)) {
    test(`reaches ${least} in ${name}`, () => {
      expect(figure(evaluation.summary, name)).toBeGreaterThanOrEqual(least);
    });
  }

  for (const [name, most] of Object.entries(thresholds.at_most)) {
    test(`stays at ${most} in ${name}`, () => {
      expect(figure(evaluation.summary, name)).toBeLessThanOrEqual(most);
    });
  }

  test("is asked for enough, and varied, briefs", () => {
    const tags = new Set(evaluation.outcomes.flatMap(({ brief }) => brief.tags));
    expect(evaluation.summary.briefs).toBeGreaterThanOrEqual(MIN_BRIEFS);
    for (const tag of [
      "ad",
      "music",
      "explainer",
      "de",
      "fr",
      "es",
      "it",
      "pt",
      "nl",
      "ja",
      "zh",
      "script",
      "edit",
    ])
      expect(tags).toContain(tag);
  });

  test("breaks many demands on purpose before it repairs them", () => {
    expect(evaluation.summary.broken_before_repair).toBeGreaterThan(evaluation.summary.broken_films / 2);
  });

  test("is drawn on a page with every brief, no brief's markup among its own", () => {
    const page = pageOf(evaluation.summary, evaluation.outcomes, evaluation.broken);
    for (const { brief } of evaluation.outcomes) expect(page).toContain(`id="${brief.id}"`);
    expect(page).not.toContain("<script");
  });
});

function figure(summary: Evaluation["summary"], name: string): number {
  const value: unknown = Reflect.get(summary, name);
  if (typeof value !== "number") throw new Error(`The summary has no figure ${name}`);
  return value;
}

describe("the evaluation itself", () => {
  test("fails a film that keeps nothing of what is expected", async () => {
    const brief = EvalBrief.parse({
      id: "wrong",
      tags: [],
      text: "A 20 second vertical film for Foxglove stationery, navy. CTA: Write it down",
      expect: {
        duration: 45,
        aspect_ratio: "1:1",
        product: ["Marlow"],
        colors: ["#00FF00"],
        include: ["zebra"],
        avoid: [{ says: "zebra", never: "stationery" }],
        cta: ["Buy now"],
        spoken: ["Hello."],
        scenes: 40,
        conflicts: [["20", "45"]],
        tempo: [1, 2],
      },
    });
    const studio = openStudio();
    const outcome = await runBrief(studio, brief, "offline");
    await studio.close();
    expect(outcome.marks.filter(({ kept }) => kept)).toEqual([]);
    expect(failuresOf(outcome).map(({ kind }) => kind)).toContain("conflict");
  });

  test("has an id once and an expectation or a refusal for each brief", async () => {
    for (const { refused, expect: wanted, edits } of await loadBriefs())
      expect(refused !== undefined || Object.keys(wanted).length > 0 || edits.length > 0).toBe(true);
  });

  test("tells languages by their common words and leaves names alone", () => {
    expect(detectLanguage("Der Sommer ist nicht ohne dich")).toBe("de");
    expect(detectLanguage("Le temps est avec vous")).toBe("fr");
    expect(detectLanguage("Wildroot")).toBeNull();
  });

  test("counts an overlap of 1 for the same text and 0 for another", () => {
    expect(overlapOf("a cup of hot tea", "a cup of hot tea")).toBe(1);
    expect(overlapOf("a cup of hot tea", "the last train leaves")).toBe(0);
  });
});
