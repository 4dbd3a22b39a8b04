import { describe, expect, test } from "bun:test";
import {
  AUDIENCES,
  BENEFITS,
  KINDS,
  MATERIALS,
  QUALITIES,
} from "../../../../src/direction/knowledge/demonstrations/index.ts";
import { filmOf } from "../film-of.ts";

function picturesOf(brief: string): string[] {
  return filmOf(brief).scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`);
}

function wordsShown(brief: string): string[] {
  return Object.entries(filmOf(brief).provenance)
    .filter(([path, origin]) => path.endsWith("/subject") && origin.source === "computed")
    .map(([, origin]) => origin.evidence ?? "");
}

describe("A film demonstrates what the brief says of its product", () => {
  test("hours are shown by two clocks as far apart", () => {
    const film = picturesOf("20s ad for our insulated lunchbox, keeps soup hot for 8 hours.").join("\n");
    expect(film).toMatch(/soup going steaming into .*eight in the morning/i);
    expect(film).toContain("four in the afternoon");
  });

  test("the words shown are the scene's evidence", () => {
    expect(wordsShown("20s ad for our insulated lunchbox, keeps soup hot for 8 hours.")).toContain(
      "keeps soup hot for 8 hours",
    );
  });

  test("it plays where the thing is used, not where its category mostly is", () => {
    const film = picturesOf("A 30 second spot for the Drift folding kayak: fits in a backpack.").join("\n");
    expect(film).toMatch(/lake/);
    expect(film).toMatch(/folded once/i);
    expect(film).not.toMatch(/mountain camp|floodlit|rope coiled/i);
  });

  test("it plays in the day of those whom the product is for", () => {
    const film = picturesOf("20s reel for a stackable lunch bowl called Mosso, for nurses.").join("\n");
    expect(film).toMatch(/hospital|staff room/);
    expect(film).toMatch(/nurse/);
  });

  test("what the brief says of itself is no quality of the product", () => {
    const film = picturesOf(
      "A quiet, warm 20 second film for the Orlo coat rack. Soft light, fast cuts.",
    ).join("\n");
    expect(film).not.toMatch(/sleeping cat|sinking into|egg timer/);
  });

  test("what is denied is not shown", () => {
    const film = picturesOf(
      "20s ad for the Orlo picnic bench. It is not waterproof, but it folds flat.",
    ).join("\n");
    expect(film).not.toMatch(/water poured|drop landing/i);
    expect(film).toMatch(/fold/i);
  });

  test("nobody is in a demonstration of a film without people", () => {
    const film = picturesOf(
      "20s ad for the Orlo folding desk, fits behind a door. No people, no hands.",
    ).join("\n");
    expect(film).not.toMatch(/\b(?:hands?|woman|man|fingers?)\b/i);
  });

  test("beside a book that knows the product, few scenes are demonstrations", () => {
    const shown = wordsShown(
      "30s ad for Kova sneakers: waterproof, lightweight, recycled, handmade in small batches, vegan, reflective.",
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(2);
  });

  test("a brief in another language has no English claims read into it", () => {
    expect(wordsShown("30 Sekunden Werbung für unseren Klappstuhl Orlo, wasserdicht und leicht.")).toEqual(
      [],
    );
  });
});

describe("The tables of demonstrations", () => {
  const rows = [...BENEFITS, ...QUALITIES, ...MATERIALS].flatMap(({ says, rows: own }) =>
    own.map((row) => ({ says, row })),
  );

  test("every slot is one that a film or the words of the brief can fill", () => {
    const ofFilm = [
      "product",
      "hero",
      "place",
      "brand",
      "what",
      "into",
      "n",
      "weight",
      "from",
      "to",
      "light",
      "first_light",
      "first_light",
    ];
    const open = rows.flatMap(({ says, row }) =>
      [...`${row[1]} ${row[2] ?? ""}`.matchAll(/\{(\w+)\}/g)].flatMap(([, slot = ""]) =>
        ofFilm.includes(slot) || says.source.includes(`(?<${slot}`) ? [] : [`${slot} in ${row[1]}`],
      ),
    );
    expect(open).toEqual([]);
  });

  test("no verb is told of a product that may be several", () => {
    const told = [
      ...rows.map(({ row }) => row[1]),
      ...[...AUDIENCES, ...KINDS].flatMap(({ moments }) => moments.map(({ shows }) => shows)),
    ];
    expect(
      told.filter((shows) => /\{product\} (?:is|has|was|does|goes|stands|lies|comes|keeps)\b/.test(shows)),
    ).toEqual([]);
    expect(told.filter((shows) => /\b(?:the|an?|same|two of|one) \{product\}/.test(shows))).toEqual([]);
  });

  test("every kind can open, show and close a film", () => {
    for (const { name, moments } of KINDS) {
      const beats = new Set(moments.map(({ beat }) => beat));
      for (const beat of ["arrest", "problem", "process", "detail", "use", "result", "signoff"] as const)
        expect([name, beat, beats.has(beat)]).toEqual([name, beat, true]);
    }
  });
});
