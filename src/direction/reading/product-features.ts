import { isNounOf } from "../words/kind-of-noun.ts";
import { lexiconFrom, scan } from "./lexicon.ts";
import type { Phrase } from "./noun-phrases.ts";
import { type Page, sentenceAt } from "./page.ts";
import type { Sentence } from "./sentences.ts";

const MAX_FEATURES = 8;
const MAX_FEATURE_CHARACTERS = 90;
const MIN_FEATURE_CHARACTERS = 3;

const FEATURE_CUES = lexiconFrom(
  "lasts,made of,made from,made with,has,contains,packed with,full of,keeps,charges,comes in,comes with,weighs,runs on,powered by,holds,fits,reduces,removes,saves,delivers,protects,boosts,tracks,cleans,cooks,folds,automates,heals,hydrates,ships,connects,blocks,filters,grows,helps you,lets you,splits,finds,brews,dries,works with,works for,works on,ready in,cancels,translates,repairs,turns,gives,never,with"
    .split(",")
    .map((cue) => [cue, true] as const),
);
const OF_THE_FILM =
  /\b(?:video|ad|film|spot|music|voice|tone|cta|logo|people|wom[ae]n|m[ae]n|targeting|targeted|aimed|we|end|ends|scenes?|clips?|shot|shots|vibe|text|overlay|look|mood|style|palette|atmosphere|close-?ups?|macros?|pace|colou?rs?|camera|cuts|feel|ending|captions?|subtitles?|lighting|soundtrack|energy|humou?r|friends|family|show|avoid|instagram|tiktok|vertical|narrator)\b/i;

/** What the product has or does: listed benefits, clauses of the sentences that speak of it, and what it is free of. */
export function featuresOf(page: Page, phrase: Phrase): string[] {
  const features = [...listed(page), ...told(page, phrase), ...absences(page)].map((feature) =>
    feature.replace(/\s+/g, " ").trim(),
  );
  return [...new Set(features)]
    .filter((feature) => feature.length >= MIN_FEATURE_CHARACTERS && feature.length <= MAX_FEATURE_CHARACTERS)
    .slice(0, MAX_FEATURES);
}

function listed(page: Page): string[] {
  return (
    page.fields
      .filter((field) => field.slot === "usp")
      .flatMap((field) => page.text.slice(field.start, field.end).split(/[,;\n•]|\s-\s|\.\s/))
      // "46 min flight time" keeps its number; "1. Light" does not.
      .map((part) => part.replace(/^[\s\-*]+|^\s*\d{1,2}[.)]\s+/, "").trim())
      .filter((part) => !FORBIDS.test(part))
  );
}

/** "… under 249 g. No buildings.": the next sentence orders the film. */
const FORBIDS = /^(?:no|never|avoid|don['’]?t|do not|without|show|use|keep|make)\s/i;

function absences(page: Page): string[] {
  return page.prohibitions
    .filter((one) => one.kind === "claim")
    .flatMap((one) => one.items.map((item) => page.text.slice(one.start, item.end)));
}

/** "The dog has to be a golden retriever": asked of the film, and nothing that the goods have. */
const DEMANDS = /^(?:has|have) (?:always )?to\b/;
const LONGEST_DEMAND = 20;

const SUBJECTS = /^(?:it|its|they|this|our|the)$/;
const MAX_SENTENCES = 3;

function told(page: Page, phrase: Phrase): string[] {
  const own = sentenceAt(page, phrase.start);
  const key = page.tokens[phrase.first]?.key ?? "";
  return page.sentences
    .filter(
      (sentence) =>
        sentence === own ||
        SUBJECTS.test(page.tokens[sentence.first]?.key ?? "") ||
        page.tokens[sentence.first]?.key === key,
    )
    .slice(0, MAX_SENTENCES)
    .flatMap((sentence) => clausesOf(page, sentence, phrase));
}

/** "An ad for granola with a bored office worker": who plays in the film is no feature of what is sold. */
function isWithSomebody(clause: string): boolean {
  const who = /^with (?:an?|two|three|one) (.+)$/i.exec(clause.trim())?.[1];
  return who !== undefined && isNounOf(who, "person", "animal");
}

function clausesOf(page: Page, sentence: Sentence, phrase: Phrase): string[] {
  const clauses: string[] = [];
  const from = Math.max(sentence.first, Math.min(phrase.last + 1, sentence.after));
  for (const hit of scan(page.tokens, FEATURE_CUES, from, sentence.after)) {
    const between = page.text.slice(Math.max(phrase.end, sentence.start), hit.start);
    if (OF_THE_FILM.test(between) || DEMANDS.test(page.folded.slice(hit.start, hit.start + LONGEST_DEMAND)))
      break;
    const isNegated = page.prohibitions.some(
      (one) => one.start <= hit.start && (one.items.at(-1)?.end ?? 0) >= hit.start && one.kind !== "claim",
    );
    const length = page.text
      .slice(hit.start, sentence.end)
      .search(/[,;.!?()](?!\d)|\s(?:and|but|for|while|so|because)\s/);
    const clause = page.text.slice(hit.start, length < 0 ? sentence.end : hit.start + length);
    if (!isNegated && !OF_THE_FILM.test(clause) && !isWithSomebody(clause)) clauses.push(clause);
  }
  return clauses;
}
