import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const overlays = (text: string) =>
  readBrief(text).overlays.map(({ value }) => [value.text, value.where] as const);

describe("the one line of a brief closes its film", () => {
  const closing: readonly (readonly [string, string])[] = [
    ['20s bar promo. Sunset terrace, clinking glasses. "Meet you at the Anchor"', "Meet you at the Anchor"],
    ['Ad for a dentist, 20s.\nTone: friendly\nSIGN-OFF: "We saved your seat."', "We saved your seat."],
    [
      '10s teaser for the game Hexfall. Text: "Break the pattern" then "Pre-register now"',
      "Pre-register now",
    ],
  ];
  for (const [text, line] of closing)
    test(line, () => {
      expect(overlays(text)).toContainEqual([line, "ending"]);
    });

  const prices: readonly (readonly [string, string])[] = [
    ["20s ad for Wagbox dog boxes. Price 19 euro on screen at the end.", "19 euro"],
    ["15s TikTok for a taco truck called Mano Loca. Price on screen at the end: $3.", "$3"],
    ["20s for a bike shop. Price: $299, shown at the end.", "$299"],
    ["15s reel for Luno lamps. Show the price at the end: £49.", "£49"],
  ];
  for (const [text, price] of prices)
    test(`the price ${price} stands there, and nothing else of its sentence`, () => {
      expect(overlays(text)).toEqual([[price, "ending"]]);
    });

  test("not where a call closes it, where it informs, or where it stands early", () => {
    expect(overlays('30s for Aerolite. Super: "That is it." CTA: Shop now')).toEqual([
      ["That is it.", "anywhere"],
    ]);
    expect(overlays('30s for Sprout savings. A plant grows. Overlay: "Capital at risk."')).toEqual([
      ["Capital at risk.", "anywhere"],
    ]);
  });

  test("not where the name shall not be the last", () => {
    expect(overlays("30s film for Tidewell soap. End on our name. Calm mornings.")).toEqual([
      ["Tidewell soap", "ending"],
    ]);
    expect(overlays("30s film for Tidewell soap. Don't end on our name. Calm mornings.")).toEqual([]);
  });

  test("two lines of a film of two scenes stand in their order, each once", () => {
    const { scenes } = filmOf(
      'Teaser for the mobile game Hexfall. 10s. Show actual gameplay on a phone held in one hand. Text: "Break the pattern" then "Pre-register now"',
    );
    const texts = scenes.map(({ text_overlay }) => text_overlay?.text ?? "");
    const first = texts.findIndex((text) => text.includes("Break the pattern"));
    const last = texts.findIndex((text) => text.includes("Pre-register now"));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(last);
    expect(last).toBe(scenes.length - 1);
  });
});

describe("what a brief says its film ends on is its last picture", () => {
  const endings: readonly (readonly [string, RegExp])[] = [
    ["A coffee ad, 20s. A man grinds beans. Final shot: an empty cup on a sill.", /empty cup on a sill/],
    [
      "A coffee ad, 20s. Must show: hands pouring, a dog asleep. It ends on an empty cup on a sill.",
      /empty cup on a sill/,
    ],
    [
      'Music video for "Salt Hymn" by Nora Vale. She walks barefoot across a salt flat at dawn. Last frame: the stool standing alone.',
      /stool stand/,
    ],
  ];
  for (const [text, picture] of endings)
    test(text, () => {
      const { scenes } = filmOf(text);
      expect(scenes.at(-1)?.visual.subject).toMatch(picture);
      expect(scenes.map(({ visual }) => visual.subject).join("\n")).not.toMatch(/last frame/i);
    });
});
