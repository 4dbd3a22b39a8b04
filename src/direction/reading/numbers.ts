/** Number words of the known languages, folded; "a half" and its like are read by the durations themselves. */
const UNIT_WORDS: Readonly<Record<number, string>> = {
  1: "one eine einer einen einem une un uno una um uma een 一",
  2: "two zwei deux dos dois duas due twee 二 两",
  3: "three drei trois tres tre drie 三",
  4: "four vier quatre cuatro quatro quattro 四",
  5: "five funf cinq cinco cinque vijf 五",
  6: "six sechs seis sei zes 六",
  7: "seven sieben sept siete sete zeven 七",
  8: "eight acht huit ocho oito otto 八",
  9: "nine neun neuf nueve nove 九",
  10: "ten zehn dix diez dez dieci tien 十",
  11: "eleven elf",
  12: "twelve zwolf douze doce doze dodici twaalf",
  13: "thirteen",
  14: "fourteen",
  15: "fifteen funfzehn quinze quindici vijftien 十五",
  16: "sixteen",
  17: "seventeen",
  18: "eighteen",
  19: "nineteen",
  20: "zwanzig vingt veinte vinte venti twintig 二十",
  25: "funfundzwanzig",
  30: "dreißig dreissig trente treinta trinta trenta dertig 三十",
  40: "vierzig quarante cuarenta quarenta quaranta",
  45: "funfundvierzig quarantacinque",
  50: "funfzig cinquante cincuenta cinquenta cinquanta",
  60: "sechzig soixante sesenta sessenta sessanta zestig 六十",
  90: "neunzig noventa novanta",
};
const TENS_WORDS: Readonly<Record<number, string>> = {
  20: "twenty",
  30: "thirty",
  40: "forty fourty",
  50: "fifty",
  60: "sixty",
  70: "seventy",
  80: "eighty",
  90: "ninety",
};
const UNITS = byWord(UNIT_WORDS);
const TENS = byWord(TENS_WORDS);

function byWord(table: Readonly<Record<number, string>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([value, words]) => words.split(" ").map((word) => [word, Number(value)])),
  );
}

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const ENGLISH_ONES = "one|two|three|four|five|six|seven|eight|nine";

/** English words from one to ten, for use inside patterns; `numberOf` tells their value. */
export const ONE_TO_TEN = `${ENGLISH_ONES}|ten`;

/** English ordinals in their order, the first at index 0. */
export const ORDINALS: readonly string[] =
  "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** A number as people write it: "30", "1.5", "twenty-five", "a hundred and twenty", "quinze". For use inside patterns. */
export const NUMBER = [
  "\\d{1,4}(?:[.,]\\d{1,2})?",
  `(?:(?:a|one) hundred(?:[ -](?:and )?)?)?(?:${longestFirst(Object.keys(TENS))})(?:[ -](?:${ENGLISH_ONES})(?![a-z]))?`,
  "(?:a|one) hundred",
  longestFirst(Object.keys(UNITS)),
].join("|");

/** The value of what NUMBER matched; null for words it does not know. */
export function numberOf(words: string): number | null {
  const plain = words.trim().toLowerCase();
  if (/^\d/.test(plain)) return figureOf(plain);
  const known = UNITS[plain] ?? TENS[plain];
  if (known !== undefined) return known;
  return compound(plain.split(/[ -]+/));
}

/** The value of figures alone, with a point or a comma: "1,5" as 1.5. */
export function figureOf(figures: string): number {
  return Number(figures.replace(",", "."));
}

const HUNDRED = 100;

function compound(words: readonly string[]): number | null {
  let total = 0;
  for (const word of words) {
    if (word === "a" || word === "and") continue;
    if (word === "hundred") {
      total = Math.max(total, 1) * HUNDRED;
      continue;
    }
    const value = UNITS[word] ?? TENS[word];
    if (value === undefined) return null;
    total += value;
  }
  return total > 0 ? total : null;
}
