import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { toldSentence } from "../../../../src/direction/reading/told-sentences.ts";
import { filmOf } from "../film-of.ts";

const seen = (brief: string) =>
  filmOf(brief).scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`);
const card = (brief: string) => filmOf(brief).direction.product.name;

describe("a story told in sentences", () => {
  const POTTER =
    "Create a 45-second documentary about Marek, a potter in a small village. We see him wedge the clay at dawn, throw a tall vase on the wheel, and carry it to the kiln behind the house. In the evening he opens the kiln and lifts the vase out with both hands. The film ends with his granddaughter putting wildflowers in it on the kitchen table.";

  test("shows every deed once, in order, done by whom it tells of", () => {
    const told = seen(POTTER).join("\n");
    const deeds = [
      /potter wedges the clay/,
      /potter throws a tall vase/,
      /potter carries the tall vase/,
      /potter opens the kiln/,
      /potter lifts the vase/,
      /granddaughter puts wildflowers in the (?:tall )?vase/,
    ];
    const at = deeds.map((deed) => told.search(deed));
    expect(at.every((index) => index >= 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test("sells nothing and ends as it is told", () => {
    const { scenes } = filmOf(POTTER);
    expect(scenes.at(-1)?.visual.subject).toContain("wildflowers");
    expect(scenes.some(({ text_overlay }) => text_overlay !== null)).toBe(false);
  });

  test("comes to another hour and stays there", () => {
    const evening = seen(POTTER).slice(seen(POTTER).findIndex((scene) => scene.includes("opens the kiln")));
    expect(evening.every((scene) => scene.includes("in the evening"))).toBe(true);
  });

  test("calls its animals by what they are", () => {
    const told = seen(
      "A 30-second animated film for children about a small hedgehog named Pim who is afraid of the dark. One night his lantern goes out and he must walk home through the forest. At the end Pim sleeps happily in his bed.",
    );
    expect(told.join("\n")).toMatch(
      /Pim the small hedgehog walks home through the forest @ the forest at night/,
    );
  });

  test.each([
    [
      "We watch her carve the scroll and tighten the strings",
      "she carves the scroll and tightens the strings",
    ],
    ["Ingrid, a 70-year-old fisherwoman, gets up early", "Ingrid the 70-year-old fisherwoman gets up early"],
    ["He must walk home through the snow", "he walks home through the snow"],
  ])("%s", (sentence, told) => {
    expect(toldSentence(sentence).words.toLowerCase()).toBe(told.toLowerCase());
  });

  test("an hour of a later deed is not the whole film's", () => {
    const { timeOfDay } = readBrief(
      "Short film, 30s. A girl misses the last bus. She walks home through the city, and at sunrise she reaches her door.",
    );
    expect(timeOfDay).toBeNull();
  });
});

describe("a brief of a few words", () => {
  test("that names a genre is told in its pictures and sells nothing", () => {
    const film = filmOf("noir detective, rain, 20 seconds");
    expect(film.scenes.map(({ visual }) => visual.subject).join(" ")).toMatch(/detective/);
    expect(film.scenes.every(({ text_overlay }) => text_overlay === null)).toBe(true);
    expect(card("noir detective, rain, 20 seconds")).toBe("Noir detective");
  });

  test("that watches animals shows them and no town", () => {
    const told = seen("nature documentary about otters in a Scottish loch, 30 sec");
    expect(told.filter((scene) => /otter/.test(scene)).length).toBeGreaterThan(2);
    expect(told.every((scene) => scene.endsWith("@ a Scottish loch"))).toBe(true);
  });

  test("that asks for a city in time-lapse goes through its hours", () => {
    const told = seen("time-lapse of Tokyo from dawn to midnight, 20s");
    expect(told[0]).toMatch(/before sunrise @ Tokyo|before sunrise.* @ Tokyo/);
    expect(told.at(-1)).toMatch(/midnight.* @ Tokyo/);
  });
});

test("a family's list is seen picture by picture, in its order", () => {
  const told = seen(
    "Memorial video of one minute for my grandfather Willem. Could you show his workshop with the light coming in, the little boat on the water at sunset, his chair by the window, and finally the family walking along the shore? No text.",
  ).join("\n");
  const at = [/his workshop/, /little boat on the water/, /his chair by the window/, /family walking/].map(
    (one) => told.search(one),
  );
  expect(at.every((index) => index >= 0)).toBe(true);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});
