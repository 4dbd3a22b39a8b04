import { readsAsEnglish } from "../words/reads-as-english.ts";
import { lengthsOf } from "./durations.ts";
import { fold } from "./fold.ts";
import { isInField } from "./in-field.ts";
import { type Hit, lexiconFrom, lexiconOf, perLanguage } from "./lexicon.ts";
import { after, before, finding, type Page, wantedHits } from "./page.ts";
import type { AskedProduct, Finding } from "./reading.ts";
import { listedTones } from "./tone-lists.ts";
import { STYLES, TONES } from "./words/moods.ts";

const toneLexicon = perLanguage((language) => lexiconOf(TONES[language] ?? TONES["en"] ?? {}));
const STYLE_LEXICON = lexiconFrom(() => STYLES.split(",").map((style) => [style, true] as const));

/** Adjectives that are tones only where the brief speaks of its film: "real", "fresh", "clean", "simple", "young". */
const SHY_TONES = new Set(
  "real,fresh,clean,simple,young,warm,natural,strong,powerful,cool,human,positive,quiet,clear,direct,soft,light,moving,raw,honest,tough,chill,organic,dynamic,electric,expert,bold,organic feel,hip,urgent,happy,weird,gentle,grand,intense,lively,friendly,sad,transparent,strong,sincere,caldo,calda,fresco,fresca,cool,natural,naturale,doux,douce,humor,fun".split(
    ",",
  ),
);
const TONE_AROUND =
  /\b(?:tone|mood|feel|feels|feeling|vibe|vibes|energy|look|style|aesthetic|atmosphere|and|but|yet|voice|music|spot|ad|video|film|clip|reel|commercial|very|super|stay|keep|make it|be|should be|is|ton|stimmung|ambiance|tono|clima|atmosfera|sfeer|story|soundtrack|footage|visuals|treatment|humou?r|emotion|edit|more|tiktok|short|promo|explainer|teaser|trailer|keep it|not too|bit|anuncio|comercial|spot)\b/;
const PRODUCT_NOUN_AFTER =
  /^[ -](?:hop\b|hours?\b|meals?\b|birthday|new year|holidays|christmas|blue|pink|green|purple|sound|sounds|light|lighting|daylight|colou?rs|palette|food|foods|water|juice|air|ingredients|milk|drinks?|people|users|customers|women|men|moms|mums|parents|adults|professionals|founders|stories|results|skin|hair|beer|coffee|fruit|bread|energy drink|time|world|life|material|fabric|cotton|oats|blanket|home|house|bath|shower|weather|coat|jacket|bakery|family|couple|courier|woman|man|girl|boy|drink|kids|clothes|socks|price|pricing|bed|shade|cheese|car|cars|bike|vehicle|motor|toothbrush|window|windows|kitchen|sheets|blend|roast|taste|flavou?r|materials|wood|leather|estate|deal|deals|money|cash)\b/;

/** Words to be read at the end say nothing of how the film feels. */
const OF_A_CALL =
  /\b(?:cta|call to action|end ?line|tag ?line|slogan|end card)\b[:\s]+["“']?[^.!?\n"“”]{0,20}$/;

/** Words of tone and mood the brief asks for, each once. */
export function readTones(page: Page, product: Finding<AskedProduct> | null): Finding<string>[] {
  const seen = new Set<string>();
  const known = wantedHits(page, toneLexicon(page.language))
    .filter((hit) => isTone(page, hit, product))
    .map((hit) => finding(page, hit.value, hit.start, hit.end, inToneField(page, hit) ? 1 : 0.85));
  const isEnglish = readsAsEnglish(page.language);
  return [...known, ...(isEnglish ? listedTones(page, known) : [])]
    .sort((a, b) => a.start - b.start)
    .filter(({ words }) => !seen.has(words.toLowerCase()) && seen.add(words.toLowerCase()));
}

function isTone(page: Page, hit: Hit<string>, product: Finding<AskedProduct> | null): boolean {
  if (inToneField(page, hit)) return true;
  const token = page.tokens[hit.first];
  const next = page.tokens[hit.last + 1];
  if (product !== null && (isWithin(hit, product) || isInName(page, hit, product.value.name))) return false;
  const ahead = before(page, hit.start, 40);
  // "CTA: Chill out"
  if (OF_A_CALL.test(ahead)) return false;
  const behind = after(page, hit.end, 40);
  if (PRODUCT_NOUN_AFTER.test(behind) || /\b(?:less|isn't|instead of|rather than|un)\s$/.test(ahead))
    return false;
  if (
    token?.capitalised === true &&
    next?.capitalised === true &&
    !/\p{Lu}{2}/u.test(page.text.slice(hit.start, next.end))
  )
    return false;
  const word = page.folded.slice(hit.start, hit.end);
  if (/\b(?:it'd|would|could|that'd) be\s$/.test(ahead)) return false;
  // "Our office is moving to Leeds": it goes there, and touches nobody.
  if (word === "moving" && /^ (?:to|into|out|from|in|away|on)\b/.test(behind)) return false;
  const isListed =
    /^\s*(?:$|[,.;!)]|and\b|und\b|et\b|y\b|e\b)/.test(behind) && /(?:^|[.!?;]\s*)$/.test(ahead);
  return (
    !SHY_TONES.has(word) ||
    isListed ||
    TONE_AROUND.test(behind.slice(0, 24)) ||
    /(?:[,:]|and|und|et|y|e|en|but|very|feels?|tone|mood|vibe|keep it|make it|be|is|stay|super|a)\s*$/.test(
      ahead,
    )
  );
}

function isWithin(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start >= other.start && one.end <= other.end;
}

/** "Title card: THE QUIET VERDICT": a name says no mood wherever it stands. */
function isInName(page: Page, hit: Hit<string>, called: string): boolean {
  const name = fold(called);
  const lead = name.indexOf(page.folded.slice(hit.start, hit.end));
  const isOneOfMany = lead >= 0 && name.includes(" ");
  return isOneOfMany && page.folded.startsWith(name, hit.start - lead);
}

function inToneField(page: Page, hit: Hit<unknown>): boolean {
  return isInField(page, hit, ["tone", "style"]);
}

/** Style words, kept as the brief writes them. */
export function readStyles(page: Page, product: Finding<AskedProduct> | null): Finding<string>[] {
  const seen = new Set<string>();
  const styles: Finding<string>[] = [];
  for (const hit of wantedHits(page, STYLE_LEXICON)) {
    const words = page.folded.slice(hit.start, hit.end);
    const isProduct = product !== null && hit.start >= product.start && hit.end <= product.end;
    if (words === "noir" && page.language === "fr") continue;
    if (isProduct || seen.has(words) || !isStyle(page, hit, words)) continue;
    seen.add(words);
    styles.push(finding(page, words, hit.start, hit.end, 0.9));
  }
  return styles;
}

function isStyle(page: Page, hit: Hit<true>, words: string): boolean {
  // "Free eye tests for over 60s": people of an age.
  if (/\d0s$/.test(words) && /\b(?:over|under)[- ]$/.test(page.folded.slice(0, hit.start))) return false;
  const ahead = before(page, hit.start, 24);
  const behind = after(page, hit.end, 24);
  if (
    /^(?:vintage|industrial|urban|documentary|miniature|fantasy|collage|animation|western|retro)$/.test(words)
  ) {
    if (
      /^ (?:shop|store|market|clothing|clothes|robots?|wine|garden|company|machines?|park|farming|area|equipment|league|about|festival|studio|series|car|cars|bikes?|bicycle|lab|complex)\b/.test(
        behind,
      )
    )
      return false;
  }
  if (
    /^\d0s$/.test(words) &&
    /\b(?:in (?:their|his|her|our|my)|early|mid|late|aged?|women|men|ages?)\s(?:early |mid |late )?$/.test(
      ahead,
    )
  )
    return false;
  return !(/^\d0s$/.test(words) && lengthsOf(page).some((length) => length.start === hit.start));
}
