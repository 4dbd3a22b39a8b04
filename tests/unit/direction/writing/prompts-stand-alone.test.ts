import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const promptsOf = (text: string) => filmOf(text).scenes.map(({ visual }) => visual.generation_prompt);
const perfume =
  '30s TV spot for the perfume "Nuit Fauve". A woman in a red dress walks through an empty opera house, a panther follows her. Gold and deep red.';
const lips =
  '20s TikTok for our lip oil "Glaze by Noor". Girl in her early 20s puts it on in the back of a taxi at night, city lights on her lips.';

describe("a prompt that stands alone", () => {
  test("tells who is meant by a pronoun", () => {
    const prompts = promptsOf(perfume).join("\n");
    expect(prompts).toMatch(/a panther follows the woman in a red dress/i);
    expect(prompts).not.toMatch(/follows her/);
  });

  test("tells whose lips they are", () => {
    expect(promptsOf(lips).join("\n")).toMatch(/city lights on the lips of the girl in her early 20s/i);
  });

  test("leaves what somebody has in the same picture", () => {
    const prompts = promptsOf(
      "20s ad for Kora hand cream. A woman in a green coat waits. A man drops his keys in the snow.",
    );
    expect(prompts.join("\n")).toMatch(/man drops his keys/);
  });

  test("dresses the film's person alike in every scene", () => {
    const people = promptsOf(perfume).filter((prompt) => /\bwoman\b/.test(prompt));
    expect(people.length).toBeGreaterThan(1);
    for (const prompt of people) expect(prompt).toContain("woman in a red dress");
  });
});

describe("whom notes tell", () => {
  test("is the film's person, though no article stands before them", () => {
    const people = promptsOf(lips).filter((prompt) => /\b(?:girl|woman)\b/.test(prompt));
    expect(people.length).toBeGreaterThan(1);
    for (const prompt of people) expect(prompt).toContain("girl in her early 20s");
  });

  test("looks as the bracket behind them says", () => {
    const prompts = promptsOf(
      "Launch film for the Volt Nomad e-bike, 30 sec. Coastal road, one rider (man, 40s, grey beard), early morning.",
    );
    expect(prompts.join("\n")).toMatch(/male rider in his 40s with a grey beard/);
    expect(prompts.join("\n")).not.toMatch(/^.*a grey beard, lit from one side/m);
  });
});

describe("the one place that goods are told in", () => {
  test("is where their other pictures play", () => {
    const places = filmOf(lips).scenes.map(({ visual }) => visual.environment);
    expect(new Set(places)).toEqual(new Set(["the back of a taxi at night"]));
  });

  test("has nothing in it that stands elsewhere", () => {
    expect(promptsOf(lips).join("\n")).not.toMatch(/against the wind|windowsill/);
    expect(promptsOf(perfume).join("\n")).not.toMatch(/basin/);
  });
});
