import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const bakery =
  "It's for the bakery Pane Mio, thirty seconds. Then you see my dad, he's seventy-three, he carries the bread out. Oh and the cat, the cat has to be in there, she's orange, she sits by the door.";
const seen = (text: string) => filmOf(text).scenes.map(({ visual }) => visual.subject);

describe("who somebody is, told beside what they do", () => {
  test("goes along with them into their pictures", () => {
    expect(seen(bakery).join("\n")).toMatch(
      /73-year-old dad carries the bread out[\s\S]*orange cat sits by the door/,
    );
  });

  test("is no picture of its own", () => {
    expect(seen(bakery).join("\n")).not.toMatch(/\bshe\b|seventy-three/);
  });

  test("is a demand in the brief's own words", () => {
    const said = readBrief(bakery).mustInclude.map(({ words, value }) => [words, value.subject]);
    expect(said).toContainEqual(["he's seventy-three", "73-year-old dad"]);
    expect(said).toContainEqual(["she's orange", "orange cat"]);
  });

  test.each([
    ["20s for the dog school Sit. A boy claps, he's 8.", /an 8-year-old boy claps/],
    [
      "30s for our farm shop Holt. Our donkey Biscuit (grey, 22 years old) walks up to the counter.",
      /22-year-old grey donkey Biscuit walks up/,
    ],
    [
      "30s film about a kite. A girl runs up a hill, her grandfather waits, he is blind.",
      /blind grandfather waits/,
    ],
  ])("is read in clauses and in brackets: %s", (brief, picture) => {
    expect(seen(brief).join("\n")).toMatch(picture);
  });

  test("is nothing that is said of goods or done by somebody", () => {
    const brief = "20s for a mug (black, 12 oz). A man drinks, he's laughing at the news.";
    expect(
      readBrief(brief)
        .mustInclude.map(({ value }) => value.subject)
        .join(),
    ).not.toMatch(/black man|laughing man/);
  });
});
