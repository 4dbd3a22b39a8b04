import { describe, expect, test } from "bun:test";
import { stepsOfTopic } from "../../../../src/direction/knowledge/topics/index.ts";
import { AT_HOME } from "../../../../src/direction/knowledge/topics/told/at-home.ts";
import { BODY_AND_MIND } from "../../../../src/direction/knowledge/topics/told/body-and-mind.ts";
import { COMPUTERS_AND_INTERNET } from "../../../../src/direction/knowledge/topics/told/computers-and-internet.ts";
import { ENERGY_AND_CLIMATE } from "../../../../src/direction/knowledge/topics/told/energy-and-climate.ts";
import { MACHINES_AND_MAKING } from "../../../../src/direction/knowledge/topics/told/machines-and-making.ts";
import { MONEY_AND_LAW } from "../../../../src/direction/knowledge/topics/told/money-and-law.ts";
import { PLANTS_AND_ANIMALS } from "../../../../src/direction/knowledge/topics/told/plants-and-animals.ts";
import { RECIPES } from "../../../../src/direction/knowledge/topics/told/recipes.ts";
import { SAFE_AT_WORK } from "../../../../src/direction/knowledge/topics/told/safe-at-work.ts";
import { SKY_AND_WEATHER } from "../../../../src/direction/knowledge/topics/told/sky-and-weather.ts";

const TABLES = {
  AT_HOME,
  BODY_AND_MIND,
  COMPUTERS_AND_INTERNET,
  ENERGY_AND_CLIMATE,
  MACHINES_AND_MAKING,
  MONEY_AND_LAW,
  PLANTS_AND_ANIMALS,
  RECIPES,
  SAFE_AT_WORK,
  SKY_AND_WEATHER,
};
const MOST_WORDS_SAID = 20;

describe.each(Object.entries(TABLES))("the topics of %s", (_, topics) => {
  test("have steps enough, each with its own picture, that can be said at one go", () => {
    for (const { steps, fits } of topics()) {
      expect([fits.source, steps.length >= 6]).toEqual([fits.source, true]);
      expect(new Set(steps.map(({ shows }) => shows)).size).toBe(steps.length);
      for (const { line } of steps) expect(line?.split(" ").length ?? 0).toBeLessThanOrEqual(MOST_WORDS_SAID);
    }
  });

  test("show what is there, never what is not", () => {
    for (const { steps } of topics())
      for (const { shows } of steps) expect(shows).not.toMatch(/\b(?:no|not|never|without|nobody|nothing)\b/);
  });
});

describe("a topic is found", () => {
  test.each([
    ["Why is the sky blue", "explain", /prism/],
    ["How do vaccines work", "explain", /./],
    ["Vaccination", "explain", /./],
    ["What is a mutual fund", "explain", /jars?|bowl/],
    ["How to lift heavy boxes correctly", "rules", /squatting/],
    ["How to change a bike tyre", "how_to", /levers/],
    ["How to make risotto", "how_to", /rice/],
    ["What to do when you find an injured hedgehog", "advice", /hedgehog/],
    ["Two-factor authentication", "explain", /second lock/],
  ] as const)("%s", (asked, kind, shown) => {
    const steps = stepsOfTopic(asked, kind) ?? [];
    expect(steps.map(({ shows }) => shows).join(" ")).toMatch(shown);
  });

  test("by what it is about, not by a word in passing", () => {
    expect(stepsOfTopic("How to store batteries", "how_to")).toBeNull();
    expect(stepsOfTopic("The history of bees", "explain")).toBeNull();
    expect(stepsOfTopic("Sound waves", "explain")).not.toBe(stepsOfTopic("Ocean waves", "explain"));
  });
});
