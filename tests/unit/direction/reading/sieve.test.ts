import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { fold } from "../../../../src/direction/reading/fold.ts";
import { needlesOf } from "../../../../src/direction/reading/needles.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import {
  everyMatch,
  firstMatch,
  isMatched,
  knownPatterns,
  sift,
} from "../../../../src/direction/reading/sieve.ts";

describe("needlesOf", () => {
  test.each([
    [/\bexplain(?:s|ing|er)?\b/, ["explain"]],
    [/(?<![a-z])ads?\b|logo/i, ["ad", "logo"]],
    [/(?:my|our) (?:last|previous) film/, ["film"]],
    [/[aà]b\/c\|d/, ["b/c|d"]],
    [/x(?:yy|zz{2}w)k?/, ["yy", "zz"]],
    [/Über\u00e9\x41/u, ["uberea"]],
    [/(?=foo)ba.r/, ["foo"]],
    [/(?!foo)ba.r(?<!quux)/, ["ba"]],
    [/\d{1,2}(?: ?秒|sec)/, ["秒", "sec"]],
  ] as const)("finds in %p what a text must hold", (pattern, needles) => {
    expect(needlesOf(pattern)).toEqual([...needles]);
  });

  test.each([/(?:foo)?/, /foo|\d+/, /(?:foo){0,3}/, /[a-z]+/, /^\s*$/, /(?:foo|)/, /(\p{Lu})\w+\1/u])(
    "tells nothing of %p, which needs no letters of its own",
    (pattern) => {
      expect(needlesOf(pattern)).toBeNull();
    },
  );
});

const PATTERNS = [
  /\bexplain(?:s|ing|er)?\b/g,
  /(?<![a-z])(?:ads?|spots?)\b|\blogos?\b/gi,
  /\b(\d{1,2}) ?(?:s|sec|seconds?|秒)(?![a-z])/g,
  /["“](?:no|never) [^"”]+["”]/gu,
  /(?:^|\n)(?:hello|dear) \p{Lu}\p{L}+/giu,
  /\p{Lu}/gu,
  /x*/g,
  /(?:Straße|façade)s?/gi,
];
const FRAGMENTS =
  'explains|Explainer|ad|ads|LOGO|a spot|15s|9 秒|3 sec|“no people”|"never red"|\nDear Ana|hello|É|xx|straße|FAÇADE| |, |.'.split(
    "|",
  );

describe("the sieve", () => {
  test("lets through whatever matches: all matches of all patterns are found", () => {
    const texts = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(texts, (text) => {
        const page = sift(fold(text));
        for (const pattern of PATTERNS) {
          const expected = [...text.matchAll(pattern)].map((match) => [match[0], match.index]);
          const found = everyMatch(page, pattern, text).map((match) => [match[0], match.index]);
          expect(found).toEqual(expected);
        }
      }),
    );
  });

  test("does not run a pattern whose words the text has not", () => {
    const pattern = /\b(?:unicorns?|dragons?)\b/g;
    sift("a dragon").sieve.lets(pattern);
    const page = sift("fifteen seconds for a lamp");
    expect(page.sieve.lets(pattern)).toBe(false);
    expect(everyMatch(page, pattern)).toEqual([]);
    expect(firstMatch(page, /\bgriffins?\b/)).toBeNull();
    expect(isMatched(sift("two dragons"), /\b(?:unicorns?|dragons?)\b/)).toBe(true);
  });

  test("hands out the rows of a table that it lets through, and those alone", () => {
    const table = [/\bwyverns?\b/, /\d+ wyrms/, /^x*$/, /\b(?:basilisk|manticore)s?\b/];
    const among = (text: string) =>
      sift(text)
        .sieve.among(table, (pattern) => pattern)
        .map((pattern) => table.indexOf(pattern));
    expect(among("a wyvern and a lamp")).toEqual([0, 2]);
    expect(among("two manticores")).toEqual([2, 3]);
  });

  test("tells needles apart that begin alike", () => {
    const page = sift("a thunderclap");
    expect(page.sieve.lets(/\bthunderstorms?\b/)).toBe(false);
    sift("one more").sieve.lets(/\bthunderclap\b/);
    expect(sift("that thunderclap again").sieve.lets(/\bthunderclap\b/)).toBe(true);
  });

  test("learns each rule once: other briefs add nothing", () => {
    const briefs = [
      "15s TikTok for Aurora, no people",
      "Un film de 30 s, bleu",
      "Scene 1: a cat\nScene 2: a dog",
    ];
    for (const brief of briefs) readBrief(`${brief}. Again, and with a logo.`);
    const known = knownPatterns();
    for (const brief of briefs) readBrief(`${brief}. Once more, and with a banner.`);
    expect(knownPatterns()).toBe(known);
  });
});
