import type { FormOf } from "./word-kinds.ts";

type Romance = "fr" | "es" | "it" | "pt";

/** The plurals that a noun may have. */
export function romancePlurals(language: Romance, noun: string): string[] {
  return PLURALS[language](noun, (count, ending) => noun.slice(0, noun.length - count) + ending);
}

type PluralRule = (noun: string, cut: (count: number, ending: string) => string) => string[];

const frenchPlurals: PluralRule = (noun, cut) => {
  if (/[sxz]$/.test(noun)) return [];
  if (/(?:eau|eu)$/.test(noun)) return [`${noun}x`];
  return noun.endsWith("al") ? [cut(1, "ux"), `${noun}s`] : [`${noun}s`];
};

const italianPlurals: PluralRule = (noun, cut) => {
  if (/[cg]o$/.test(noun)) return [cut(1, "hi"), cut(1, "i")];
  if (/[cg]a$/.test(noun)) return [cut(1, "he")];
  if (noun.endsWith("io")) return [cut(1, "")];
  if (/[cg]ia$/.test(noun)) return [cut(2, "e"), cut(1, "e")];
  if (noun.endsWith("a")) return [cut(1, "e"), cut(1, "i")];
  return /[oe]$/.test(noun) ? [cut(1, "i")] : [];
};

const portuguesePlurals: PluralRule = (noun, cut) => {
  if (noun.endsWith("ão")) return [cut(2, "ões"), cut(2, "ãos"), cut(2, "ães")];
  if (noun.endsWith("m")) return [cut(1, "ns")];
  if (/[aeou]l$/.test(noun)) return [cut(1, "is")];
  if (noun.endsWith("il")) return [cut(2, "is"), cut(2, "eis")];
  return /[rzs]$/.test(noun) ? [`${noun}es`] : [`${noun}s`];
};

const spanishPlurals: PluralRule = (noun, cut) => {
  if (noun.endsWith("z")) return [cut(1, "ces")];
  if (noun.endsWith("ión")) return [cut(3, "iones")];
  const accented = /([áéíóú])[nsl]$/.exec(noun)?.[1];
  if (accented) return [`${cut(2, PLAIN[accented] ?? "")}${noun.at(-1)}es`];
  return /[aeiouáéó]$/.test(noun) ? [`${noun}s`] : [`${noun}es`];
};

const PLURALS: Readonly<Record<Romance, PluralRule>> = {
  fr: frenchPlurals,
  es: spanishPlurals,
  it: italianPlurals,
  pt: portuguesePlurals,
};

const PLAIN: Readonly<Record<string, string>> = { á: "a", é: "e", í: "i", ó: "o", ú: "u" };

/** The forms of an adjective besides the one of the tables, the masculine singular. */
export function romanceAdjectives(language: Romance, word: string): string[] {
  const stem = word.slice(0, -1);
  if (language === "fr") return frenchAdjectives(word);
  if (word.endsWith("o")) {
    const plurals = romancePlurals(language, word);
    const feminine =
      language === "it" && /[cg]$/.test(stem) ? `${stem}he` : `${stem}${language === "it" ? "e" : "as"}`;
    return [`${stem}a`, feminine, ...plurals];
  }
  if (language === "it") return romancePlurals(language, word);
  if (/(?:or|ón|ão|és|ês|án|ol|uz)$/.test(word)) {
    const bare = word
      .replace(/ón$/, "on")
      .replace(/és$|ês$/, "es")
      .replace(/án$/, "an");
    return [
      `${bare}a`,
      `${bare}as`,
      ...romancePlurals(language, word),
      word.replace(/ão$/, "ã"),
      word.replace(/ão$/, "ãs"),
    ];
  }
  return romancePlurals(language, word);
}

const FRENCH_FEMININES: readonly (readonly [RegExp, string])[] = [
  [/eux$/, "euse"],
  [/f$/, "ve"],
  [/(?<=[eéi])l$/, "lle"],
  [/(?<=e)n$/, "nne"],
  [/(?<=o)n$/, "nne"],
  [/er$/, "ère"],
  [/eau$/, "elle"],
  [/c$/, "che"],
  [/teur$/, "trice"],
  [/eur$/, "euse"],
  [/et$/, "ète"],
];

function frenchAdjectives(word: string): string[] {
  if (word.endsWith("e")) return [`${word}s`];
  const special = FRENCH_FEMININES.filter(([ending]) => ending.test(word)).map(([ending, own]) =>
    word.replace(ending, own),
  );
  const feminines = [...special, `${word}e`];
  return [...romancePlurals("fr", word), ...feminines, ...feminines.map((one) => `${one}s`)];
}

/** The forms of a regular verb, from its infinitive. */
export function romanceVerbs(language: Romance, infinitive: string): FormOf[] {
  const reflexive = language === "it" ? /si$/ : /se$/;
  const bare =
    infinitive.length > 5 && reflexive.test(infinitive) && language !== "fr"
      ? infinitive.replace(reflexive, language === "it" ? "e" : "")
      : infinitive;
  const [ending, paradigm] = PARADIGMS[language].find(([end]) => bare.endsWith(end)) ?? [];
  if (ending === undefined || paradigm === undefined) return [];
  const stem = bare.slice(0, -ending.length);
  return [
    ...paradigm.third.map((end): FormOf => [spelt(language, stem, end), "third"]),
    ...paradigm.base.map((end): FormOf => [spelt(language, stem, end), "base"]),
    [spelt(language, stem, paradigm.gerund), "gerund"],
    ...agreeing(language, spelt(language, stem, paradigm.participle)).map(
      (one): FormOf => [one, "participle"],
    ),
  ];
}

/** A participle with the endings of its gender and number. */
function agreeing(language: Romance, participle: string): string[] {
  if (language === "fr") return ["", "e", "s", "es"].map((end) => participle + end);
  if (!participle.endsWith("o")) return [participle];
  const endings = language === "it" ? ["o", "a", "i", "e"] : ["o", "a", "os", "as"];
  return endings.map((end) => participle.slice(0, -1) + end);
}

interface Paradigm {
  readonly third: readonly string[];
  readonly base: readonly string[];
  readonly gerund: string;
  readonly participle: string;
}

/** Present tense, the last of the plural being "we" or an order; by the infinitive's ending. */
const PARADIGMS: Readonly<Record<Romance, readonly (readonly [string, Paradigm])[]>> = {
  es: [
    ["ar", { third: ["a"], base: ["an", "amos", "ad", "o", "as"], gerund: "ando", participle: "ado" }],
    ["er", { third: ["e"], base: ["en", "emos", "ed", "o", "es"], gerund: "iendo", participle: "ido" }],
    ["ir", { third: ["e"], base: ["en", "imos", "id", "o", "es"], gerund: "iendo", participle: "ido" }],
  ],
  pt: [
    ["ar", { third: ["a"], base: ["am", "amos", "o", "as"], gerund: "ando", participle: "ado" }],
    ["er", { third: ["e"], base: ["em", "emos", "o", "es"], gerund: "endo", participle: "ido" }],
    ["ir", { third: ["e"], base: ["em", "imos", "o", "es"], gerund: "indo", participle: "ido" }],
  ],
  it: [
    ["are", { third: ["a"], base: ["ano", "iamo", "ate", "o", "i"], gerund: "ando", participle: "ato" }],
    ["ere", { third: ["e"], base: ["ono", "iamo", "ete", "o", "i"], gerund: "endo", participle: "uto" }],
    [
      "ire",
      {
        third: ["e", "isce"],
        base: ["ono", "iscono", "iamo", "ite", "i"],
        gerund: "endo",
        participle: "ito",
      },
    ],
  ],
  fr: [
    ["er", { third: ["e"], base: ["ent", "ons", "ez", "es"], gerund: "ant", participle: "é" }],
    ["ir", { third: ["it"], base: ["issent", "issons", "issez"], gerund: "issant", participle: "i" }],
    ["re", { third: ["", "t"], base: ["ent", "ons", "ez"], gerund: "ant", participle: "u" }],
  ],
};

/** "Manger" makes "mangeant", "giocare" "giochi". */
function spelt(language: Romance, stem: string, ending: string): string {
  if (language === "it" && /[cg]$/.test(stem) && /^[i]/.test(ending)) return `${stem}h${ending}`;
  if (language === "it" && stem.endsWith("i") && ending.startsWith("i")) return stem + ending.slice(1);
  if (language === "fr" && stem.endsWith("g") && /^[ao]/.test(ending)) return `${stem}e${ending}`;
  if (language === "fr" && stem.endsWith("c") && /^[ao]/.test(ending))
    return `${stem.slice(0, -1)}ç${ending}`;
  return stem + ending;
}
