import { oncePer } from "../once-per.ts";
import type { ColorWord } from "./color-word.ts";
import { type Hit, lexiconFrom, perLanguage, scan } from "./lexicon.ts";
import type { Page } from "./page.ts";
import { withShades } from "./shaded-colors.ts";
import {
  COLOR_IDIOMS,
  COLOR_PHRASES,
  LEANING_COLORS,
  LEANING_ELSEWHERE,
  PLAIN_COLORS,
} from "./words/colors.ts";

/** Every name of a colour in the text, in order; idioms such as "red carpet" are none. */
export const colorWords = oncePer((page: Page): readonly Hit<ColorWord>[] => {
  const named = scan(page.tokens, lexicon(page.language)).filter((hit) => hit.value !== IDIOM);
  return withShades(
    page,
    [...named, ...compounds(page)].sort((a, b) => a.start - b.start),
  );
});

/** Whether a word can begin the name of a colour. */
export function beginsColor(page: Page, key: string): boolean {
  return lexicon(page.language).byFirstWord.has(key);
}

const IDIOM: ColorWord = { hex: "", leaning: false };

const lexicon = perLanguage((language) => {
  const entries: [string, ColorWord][] = [];
  const add = (table: Readonly<Record<string, string>> | undefined, leaning: boolean) => {
    for (const [hex, names] of Object.entries(table ?? {})) {
      for (const name of names.split(",")) {
        entries.push([name, { hex, leaning }]);
        if (language === "ar" && !name.startsWith("و")) entries.push([`و${name}`, { hex, leaning }]);
      }
    }
  };
  /** "pale greens": many shades of one; needs a neighbour that speaks of colour, as greens are eaten. */
  const addPlurals = () => {
    for (const [hex, names] of Object.entries(PLAIN_COLORS["en"] ?? {}))
      for (const name of names.split(","))
        if (/^[a-z]{3,}[^s]$/.test(name)) entries.push([`${name}s`, { hex, leaning: true }]);
  };
  add(PLAIN_COLORS[language] ?? PLAIN_COLORS["en"], false);
  add(LEANING_ELSEWHERE[language], true);
  const isEnglish = language === "en" || PLAIN_COLORS[language] === undefined;
  if (isEnglish) {
    add(LEANING_COLORS, true);
    add(COLOR_PHRASES, false);
    addPlurals();
    for (const idiom of COLOR_IDIOMS.split(",")) entries.push([idiom, IDIOM]);
  }
  return lexiconFrom(entries);
});

const GERMAN_ENDINGS = /(?:braun|grun|blau|rot|gelb|grau|weiß|weiss|schwarz|rosa|violett|lila)(?:e[nrms]?)?$/;
const LONGER_BY = 3;

/** "walnussbraun", "tannengrün": German glues what a colour is like before its name. */
function* compounds(page: Page): Generator<Hit<ColorWord>> {
  if (page.language !== "de") return;
  for (const [at, token] of page.tokens.entries()) {
    const ending = GERMAN_ENDINGS.exec(token.key);
    if (ending === null || ending.index < LONGER_BY || lexicon("de").byFirstWord.has(token.key)) continue;
    const plain = lexicon("de")
      .byFirstWord.get(ending[0].replace(/e[nrms]?$/, ""))
      ?.find(({ rest }) => rest.length === 0);
    if (plain !== undefined)
      yield { value: plain.value, first: at, last: at, start: token.start, end: token.end };
  }
}
