import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

describe("goods told with the house that makes them", () => {
  test.each([
    ["A 30 second ad for Rook, a rye bread from a small bakery in Leeds.", "the Rook rye bread"],
    ["A 20 second ad for Rook, a candle made in a small workshop in Leeds.", "the Rook candle"],
  ])("are the goods and not the house: %s", (brief, goods) => {
    const { scenes, direction } = filmOf(brief);
    expect(scenes.map(({ visual }) => visual.subject).join("; ")).toContain(goods);
    expect(direction.cta?.text).not.toMatch(/come by|book/i);
  });

  test("while a house stays one", () => {
    expect(filmOf("A 20 second ad for Rook, a small bakery in Leeds.").direction.cta?.text).toBe("Come by");
    expect(filmOf("A 20 second ad for pottery workshops in Leeds.").direction.cta?.text).toBe(
      "Book your place",
    );
  });
});
