import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const goods = (text: string) => {
  const { name, noun } = readBrief(text).product?.value ?? {};
  return [name, noun] as const;
};

describe("what somebody makes, told by what they do", () => {
  const told: readonly (readonly [string, string, string])[] = [
    [
      "So I launched this thing after my dad's stroke, he couldn't open jars anymore, and I ended up designing a one-handed jar opener, it's called Grippa. 20s film.",
      "Grippa",
      "one-handed jar opener",
    ],
    [
      "Hi team - see below what the CMO wants (sorry for the rush):\n- hero film Aerolite cabin suitcase, £240, weighs 1.9 kg\n- 30 seconds",
      "Aerolite cabin suitcase",
      "cabin suitcase",
    ],
  ];
  for (const [text, name, noun] of told)
    test(name, () => {
      expect(goods(text)).toEqual([name, noun]);
    });

  test("a house with a name of its own is no clause", () => {
    const brief =
      "My husband restores old wooden boats in Maine, Tidewrack Boatworks. He tracks down hulls that were left to rot. I want a 1 minute film. I'd like: his hands planing a plank, curls of cedar, launch at high tide. End on the name of the workshop.";
    expect(goods(brief)).toEqual(["Tidewrack Boatworks", "old wooden boats"]);
    const { scenes } = filmOf(brief);
    const seen = scenes.map(({ visual }) => visual.subject).join("\n");
    expect(seen).not.toMatch(/husband curls|husband restores old wooden boats? (?:made|at|very)/);
    expect(scenes.at(-1)?.text_overlay?.text).toContain("Tidewrack Boatworks");
  });

  test("whose voice is wanted is no picture", () => {
    const reading = readBrief(
      "Jar opener Grippa, 20s. I'd like my own voice as narrator (female, American).",
    );
    expect(reading.mustInclude).toEqual([]);
    expect(reading.speech?.value.wanted).toBe(true);
  });
});

describe("a letter's end is no part of its brief", () => {
  const letters = [
    "Ad for Basil tea, 20s.\nCTA: Shop now\nCheers, Tom | Account Director | Brightside | +44 7700 900 812",
    "Ad for Basil tea, 20s.\nCTA: Shop now\n\nYours faithfully,\nP. Hargreaves\nAdmissions Officer\nTel. 01904 496 0021",
    "Ad for Basil tea, 20s.\nCTA Shop now\nThanks, Maddie",
  ];
  for (const text of letters)
    test(text.split("\n").at(-1) as string, () => {
      const { cta, overlays, instructions } = readBrief(text);
      expect(cta?.value.text).toBe("Shop now");
      expect(overlays).toEqual([]);
      expect(instructions).toEqual([]);
    });

  test("a wish behind a thank you is one", () => {
    expect(readBrief("Ad for tea, 20s.\nThanks for reading, the film must be blue").colors).toHaveLength(1);
  });
});

test("figures of the delivery are nothing to be seen", () => {
  expect(readBrief("Suitcase Aerolite\n- 30 seconds\n- 16:9 master").instructions).toEqual([]);
  expect(readBrief('Dentist Hallbrook\nFORMAT: 1 x 20" vertical for Instagram Reels').instructions).toEqual(
    [],
  );
});

test("what stands behind the quoted words is read with them", () => {
  const { overlays } = readBrief('Chess night, 15s.\nText: "Your move." / tickets €12 at rooktop.nl');
  expect(overlays.map(({ value }) => value.text)).toEqual(["Your move.", "tickets €12 at rooktop.nl"]);
});

test("a limit behind a length", () => {
  const [length] = readBrief("I want a film for tea that's 35 seconds max, and honest.").durations;
  expect(length?.value).toMatchObject({ max: 35 });
});
