import { describe, expect, test } from "bun:test";
import { checkFilm } from "../../../src/direction/check-film.ts";
import { readBrief } from "../../../src/direction/reading/read-brief.ts";
import { agreedOn, filmOf } from "./film-of.ts";

function readIn(brief: string): string {
  return filmOf(brief)
    .scenes.flatMap(({ text_overlay, audio }) => [text_overlay?.text, audio.voiceover_text])
    .filter((words) => words)
    .join("\n");
}

describe("what is said to whoever makes the film", () => {
  test.each([
    ["Fern & Fable tea, 8s loop: steam rising, nothing else moves.", /nothing else/i],
    [
      "50s ad for Ludlow shirts, founded 1911. Everything is set in 1911: a tailor's workshop.",
      /set in 1911/i,
    ],
    [
      "Explain our account 'Sprout' in 30 seconds. A disclaimer overlay 'Capital at risk.' must be readable.",
      /must be/i,
    ],
    ["Film for Olm chairs, 20s. Submission deadline: 30 April 2026, 12:00", /april/i],
    ["Explain our savings account Sprout in under 30 seconds", /30 seconds/i],
  ])("is neither read nor spoken in it: %s", (brief, order) => {
    expect(readIn(brief)).not.toMatch(order);
  });

  test("and for whom it is shows nobody doing anything", () => {
    const brief = "Explainer 45s: how does compost work? For kids age 8-10. Worms, warmth, time.";
    expect(readBrief(brief).events).toEqual([]);
    for (const { visual } of filmOf(brief).scenes) expect(visual.subject).not.toMatch(/^for kids/);
  });
});

test("an account is nothing to hold, and a pension is no guest house", () => {
  const account = filmOf("Explain our Roth-style account 'Sprout' in under 30 seconds, a plant growing.");
  for (const { visual } of account.scenes)
    expect(visual.subject).not.toMatch(/account (?:set down|by itself)|resting on the/);
  expect(filmOf("30s explainer for Pebble, a pension app").direction.cta.text).toBe("Get the app");
});

test("a point that is read or said in the film is kept in the ledger, and a ban is not proven by its own words", () => {
  const brief = "Explainer 45s: how does compost work? For kids age 8-10. Worms, warmth, time.";
  const status = (statement: string) =>
    checkFilm(agreedOn(brief), filmOf(brief)).find((entry) => entry.statement === statement)?.status;
  expect(status("Worms")).toBe("satisfied");
  expect(status("warmth")).toBe("satisfied");
});
