import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const product = (brief: string) => readBrief(brief).product?.value;

describe("goods that no table names are known by their kind", () => {
  test.each([
    ["Christening gowns cut from old lace. 30s, tender", "christening gowns", "fashion"],
    ["Weathervanes for barns, 20s, dry humour", "weathervanes", "home"],
    ["Ad for our oboes and cors anglais, 20s", "oboes", "music"],
    ["15s: a heated birdbath, frosty garden", "birdbath", "home"],
  ])("%s", (brief, noun, category) => {
    expect(product(brief)?.noun).toContain(noun);
    expect(String(readBrief(brief).category?.value)).toBe(category);
  });

  test("but a thing with a capital is a name", () => {
    expect(product("15s for our bike repair shop Spoke & Wrench in Leeds")?.name).toBe("Spoke & Wrench");
  });

  test("and what the goods are of is no other goods", () => {
    expect(product("A bus tour of street art in Bogotá, 20s, Reels")?.noun).toBe("bus tour");
  });

  test("and what happens sells nothing", () => {
    expect(product("Raindrops race down a window, a train leaves. 20s mood film")?.noun ?? null).not.toBe(
      "race",
    );
  });
});

describe("a list of things that no table holds", () => {
  const wanted = (brief: string) => readBrief(brief).mustInclude.map(({ value }) => value.subject);

  test("wants them in the film", () => {
    expect(wanted("Mood film, 20s. Thimbles, bobbins, pincushions. Slow.")).toEqual(
      expect.arrayContaining(["thimbles", "bobbins", "pincushions"]),
    );
  });

  test("wants no ideas in it", () => {
    expect(wanted("Ad for Olm oat milk, 20s. Integrity, teamwork, nostalgia.")).toEqual([]);
  });
});

test("whoever a dictionary knows as somebody acts in the film", () => {
  const brief = "30s ad for Olm boots. An elderly cobbler resoles them, a bellringer sets off.";
  expect(readBrief(brief).characters.map(({ value }) => value)).toEqual([
    "An elderly cobbler",
    "a bellringer",
  ]);
});
