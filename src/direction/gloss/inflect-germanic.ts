import type { FormOf } from "./word-kinds.ts";

type Germanic = "de" | "nl";

const UMLAUTS: Readonly<Record<string, string>> = { a: "ä", o: "ö", u: "ü" };

/** The plurals that a noun may have, and its other cases: no table tells which of them it has. */
export function germanicPlurals(language: Germanic, noun: string): string[] {
  return language === "de" ? germanPlurals(noun) : dutchPlurals(noun);
}

function germanPlurals(noun: string): string[] {
  const turned = noun.replace(
    /(?<!e)([aou])(?=(?:u?[^aeiouäöü]+(?:e[rln])?)$)/,
    (vowel) => UMLAUTS[vowel] ?? vowel,
  );
  const au = noun.replace(/au(?=[^aeiouäöü]+$)/, "äu");
  const forms = [...new Set([noun, turned, au])].flatMap((one) =>
    ["e", "en", "n", "er", "ern", "s", "nen", "se"].map((end) => one + end),
  );
  return [...(turned === noun ? [] : [turned]), ...forms].filter((form) => form !== noun);
}

function dutchPlurals(noun: string): string[] {
  return [
    ...["jes", "tjes", "etjes", "pjes"].map((end) => noun + end),
    ...dutchStems(noun).flatMap((stem) => [`${stem}en`, `${stem}eren`]),
    `${noun}s`,
    `${noun}'s`,
    `${noun}n`,
  ];
}

/** "School" is "schol-" before "en", "pan" is "pann-", "brief" is "briev-". */
function dutchStems(word: string): string[] {
  const stems = [word];
  if (/[^aeiou]([aeou])\1[^aeiou]$/.test(word)) stems.push(word.replace(/([aeou])\1([^aeiou])$/, "$1$2"));
  if (/(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(word)) stems.push(word + word.at(-1));
  return stems.flatMap((stem) => [stem, stem.replace(/f$/, "v").replace(/s$/, "z")]);
}

/** The forms of an adjective besides the one of the tables. */
export function germanicAdjectives(language: Germanic, word: string): string[] {
  if (language === "nl") return dutchStems(word).flatMap((stem) => [`${stem}e`, `${stem}er`]);
  const stems = [word, word.replace(/e([lr])$/, "$1"), word.replace(/e$/, "")];
  return stems
    .flatMap((stem) => ["e", "en", "er", "es", "em"].map((end) => stem + end))
    .filter((form) => form !== word);
}

/** The forms of a regular verb, from its infinitive. */
export function germanicVerbs(language: Germanic, infinitive: string): FormOf[] {
  return language === "de" ? germanVerbs(infinitive) : dutchVerbs(infinitive);
}

const INSEPARABLE = /^(?:be|ver|er|ent|zer|ge|miss|ont|her)/;

/** "Arbeitet", "atmet", but "kommt", "weint", "lernt". */
const NEEDS_E = /[td]$|[^aeiouäöülrhmn][mn]$/;

function germanVerbs(infinitive: string): FormOf[] {
  const stem = infinitive.replace(/e?n$/, "");
  const third = `${stem}${NEEDS_E.test(stem) ? "et" : "t"}`;
  const participle = INSEPARABLE.test(infinitive) || infinitive.endsWith("ieren") ? third : `ge${third}`;
  return [
    [third, "third"],
    [stem, "base"],
    [`${stem}e`, "base"],
    ...["", "e", "er", "es", "em", "en"].map((end): FormOf => [`${infinitive}d${end}`, "gerund"]),
    ...["", "e", "er", "es", "en"].map((end): FormOf => [participle + end, "participle"]),
  ];
}

function dutchVerbs(infinitive: string): FormOf[] {
  const bare = infinitive.replace(/en$/, "").replace(/n$/, "");
  const single = bare.replace(/([bdfgklmnprst])\1$/, "$1");
  const isOpen = single === bare && /(?:^|[^aeiou])[aeou][^aeiou]$/.test(bare);
  const long = isOpen ? bare.replace(/([aeou])([^aeiou])$/, "$1$1$2") : single;
  const hard = [long, single].map((stem) => stem.replace(/v$/, "f").replace(/z$/, "s"));
  return [...new Set(hard)].flatMap((stem): FormOf[] => {
    const third = stem.endsWith("t") ? stem : `${stem}t`;
    const prefix = INSEPARABLE.test(infinitive) ? "" : "ge";
    const participles = [third, stem.endsWith("d") ? stem : `${stem}d`].map((one) => prefix + one);
    return [
      [third, "third"],
      [stem, "base"],
      ...["", "e"].map((end): FormOf => [`${infinitive}d${end}`, "gerund"]),
      ...participles.flatMap((one) => [one, `${one}e`]).map((one): FormOf => [one, "participle"]),
    ];
  });
}
