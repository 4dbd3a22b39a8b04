import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { inPlainWords } from "../../../../src/direction/reading/who-in-brackets.ts";
import { filmOf } from "../film-of.ts";

test.each([
  ["the lawyer (woman, 40s) explaining", "the female lawyer in her 40s explaining"],
  ["volunteers (two women) pouring soup", "two female volunteers pouring soup"],
  ["roses (white)", "roses (white)"],
])("%s", (words, plain) => expect(inPlainWords(words)).toBe(plain));

const seen = (text: string) =>
  filmOf(text)
    .scenes.map(({ visual }) => visual.subject)
    .join("\n");

describe("who somebody is, in brackets before what they do", () => {
  test("is no piece of the list", () => {
    const shown = seen(
      "Halden law firm. 30 sec. Family of four at a kitchen table with papers, the lawyer (woman, 40s) explaining, a handshake.",
    );
    expect(shown).toMatch(/family of four at a kitchen table with papers/);
    expect(shown).toMatch(/female lawyer in her 40s/);
    expect(shown).toMatch(/handshake/);
  });
});

describe("somebody who explains in a picture makes no lesson", () => {
  test.each([
    "Halden bakery. 30 sec. A couple at a table, the baker explaining, a handshake.",
    "A film for a bank, 20s. An adviser explains, the couple nods, keys on a table.",
  ])("%s", (text) => {
    const { lesson, filmKind } = readBrief(text);
    expect(lesson).toBeNull();
    expect(filmKind?.value).not.toBe("explainer");
  });

  test("a film that explains something does", () => {
    expect(readBrief("A film explaining how tides work, 60s.").lesson?.value).toBe("explain");
  });
});

describe("a brief's own colours", () => {
  const palette = (text: string) =>
    filmOf(text).direction.visual_direction.color_palette.map(({ hex }) => hex);

  test("and no others where it says so", () => {
    expect(palette("Indigo scarf, 20s. Hand dipping cloth. Blue and white only.")).toHaveLength(2);
  });

  test("and ours beside one that it keeps for one place", () => {
    expect(palette("20s ad for Corfield hats. Colours: green only as an accent.")).toHaveLength(3);
    expect(palette("20s ad for Corfield hats. Palette teal only in the last shot.")).toHaveLength(3);
  });

  test("two of them get no loud one from our tables", () => {
    const hexes = palette("Open day of our college, 40s. Colours dark green and cream.");
    expect(hexes.slice(0, 2)).toEqual(["#006400", "#FFFDD0"]);
    expect(hexes).not.toContain("#F72585");
  });
});
