import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

describe("a film in black and white that turns to colour", () => {
  const briefs = [
    "30s film for a mountain lodge, starts in B/W turning to color at sunrise.",
    "20s ad for Lumo lamps, black and white slowly turning into colour, quiet.",
  ];
  test.each(briefs)("has its colours at the end: %s", (brief) => {
    const prompts = filmOf(brief).scenes.map(({ visual }) => visual.generation_prompt);
    expect(prompts[0]).toMatch(/black-and-white photography/i);
    expect(prompts.at(-1)).not.toMatch(/black-and-white|black and/i);
    expect(prompts.at(-1)).toMatch(/full natural colour/i);
    expect(prompts.join()).not.toMatch(/turning (?:in)?to colou?r/i);
  });

  test("keeps black and white to the last where nothing turns", () => {
    const prompts = filmOf("20s ad for Lumo lamps, black and white, quiet.").scenes.map(
      ({ visual }) => visual.generation_prompt,
    );
    expect(prompts.at(-1)).toMatch(/black-and-white/i);
  });
});
