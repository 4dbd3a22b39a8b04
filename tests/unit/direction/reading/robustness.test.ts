import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { asSeen } from "../../../../src/direction/reading/page.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import type { BriefReading, Finding } from "../../../../src/direction/reading/reading.ts";

const MAX_BRIEF_CHARACTERS = 5_000;

/** Every finding of a reading, whatever its field. */
function findingsOf(reading: BriefReading): Finding<unknown>[] {
  return Object.values(reading)
    .flat()
    .filter(
      (value): value is Finding<unknown> => typeof value === "object" && value !== null && "words" in value,
    );
}

function expectWordsAtOffsets(text: string): void {
  for (const one of findingsOf(readBrief(text))) {
    expect(one.words).toBe(asSeen(text).slice(one.start, one.end));
    expect(one.end).toBeGreaterThan(one.start);
    expect(one.confidence).toBeGreaterThan(0);
    expect(one.confidence).toBeLessThanOrEqual(1);
  }
}

const PIECES = [
  "15s",
  "video",
  "for",
  "no people",
  "avoid",
  "blue",
  "and",
  "or",
  ",",
  ".",
  "\n",
  '"',
  "“",
  "”",
  "'",
  "CTA:",
  "Shop now",
  "VO:",
  "a dog runs",
  "then",
  "end with",
  "TikTok",
  "vertical",
  "Scene 1:",
  "0:00-0:03",
  "|",
  "must show",
  "the",
  "Aurora",
  "coffee",
  "called",
  "İstanbul",
  "ß",
  "ﬁ",
  "😀",
  "e\u0301",
  "人物なし",
  "视频",
  "no",
  "without",
  "((",
  "—",
  "1.5",
  "$50",
  "#fff",
  "4K",
  "INT. BAR - DAY",
  "1.",
  "-",
  "never",
  "of",
  "is a",
  "our",
];

const DIRECTION = join(import.meta.dir, "../../../../src/direction");

/** `[.\n]\s*` in a pattern meets every line break again from each one before it; `[.\n][^\S\n]*` finds the same words once. */
const LINE_END_AND_ALL_SPACE = /\[(?!\^)(?:[^\]\\]|\\.)*\\n(?:[^\]\\]|\\.)*\]\\s\*/;

/** Hundreds of texts, on a machine that may be busy. */
const MANY_TEXTS_MS = 60_000;

describe("any text", () => {
  test("keeps its words at their offsets beside signs that nobody sees", () => {
    expectWordsAtOffsets("\ud7fc\u0000bin");
    expect(asSeen("a\u0000b").length).toBe(3);
  });

  test(
    "keeps every finding's words at its offsets and never throws",
    () => {
      fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), expectWordsAtOffsets), {
        numRuns: 100,
      });
      fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), expectWordsAtOffsets), {
        numRuns: 100,
      });
    },
    MANY_TEXTS_MS,
  );

  test(
    "keeps them in texts made of a brief's own words",
    () => {
      const brief = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(" "));
      fc.assert(fc.property(brief, expectWordsAtOffsets), { numRuns: 200 });
    },
    MANY_TEXTS_MS,
  );

  test("reads the same text the same way twice", () => {
    const brief = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(brief, (text) => expect(readBrief(text)).toEqual(readBrief(text))),
      { numRuns: 50 },
    );
  });

  const repeated = [
    '"',
    "“",
    "no ",
    "15s ",
    "a, ",
    "product: ",
    "\n",
    "Scene 1: x\n",
    "video for ",
    "must show the ",
    "| a ",
    "#",
    "1:",
    "😀",
    "赤なし",
    "called A ",
    "Mr. ",
    "1,",
    "こんにちは、",
    "Abra Cadra ",
    " ",
    "\t",
    "\n ",
    ".\n",
    "a-a-",
    ",",
    ", ",
  ];
  test.each(repeated)("survives %j without end", (piece) => {
    expectWordsAtOffsets(
      piece.repeat(Math.ceil(MAX_BRIEF_CHARACTERS / piece.length)).slice(0, MAX_BRIEF_CHARACTERS),
    );
  });

  test("no pattern looks from the end of each line over all the empty ones behind it", async () => {
    const rescans: string[] = [];
    for (const file of new Bun.Glob("**/*.ts").scanSync(DIRECTION))
      for (const line of (await Bun.file(join(DIRECTION, file)).text()).split("\n"))
        if (LINE_END_AND_ALL_SPACE.test(line)) rescans.push(`${file}: ${line.trim()}`);
    expect(rescans).toEqual([]);
  });

  const naughtyStrings = join(import.meta.dir, "../../../../../shared/corpora/text/blns.json");
  test.if(existsSync(naughtyStrings))("survives the list of naughty strings", async () => {
    const strings: string[] = await Bun.file(naughtyStrings).json();
    for (const text of strings) expectWordsAtOffsets(text);
  });

  test("takes capitals for a name, and no page of them", () => {
    const named = (words: string) => readBrief(`Ad for ${words}, 15s`).product?.value.name ?? "";
    expect(named("Abra Cadra")).toBe("Abra Cadra");
    expect(named("Abra Cadra ".repeat(60).trim()).split(" ").length).toBeLessThan(60);
  });
});
