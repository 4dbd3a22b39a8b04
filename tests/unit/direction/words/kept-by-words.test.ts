import { expect, test } from "bun:test";
import { isKeptByWords } from "../../../../src/direction/words/said-of-goods.ts";

test.each(["tin on slate", "mud that splashes", "tram 28", "#1 socks on a radiator"])(
  "is only looked at: %s",
  (words) => {
    expect(isKeptByWords(words)).toBe(false);
  },
);

test.each(["GPS", "it folds flat", "waterproof to 50 m", "stainless steel"])(
  "may be read as well: %s",
  (words) => {
    expect(isKeptByWords(words)).toBe(true);
  },
);
