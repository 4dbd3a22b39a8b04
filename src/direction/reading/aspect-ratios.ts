import { type Hit, lexiconOf, scan } from "./lexicon.ts";
import { after, before, finding, isAfter, isForbidden, isQuoted, type Page } from "./page.ts";
import type { Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { FILM_NOUNS } from "./words/durations.ts";
import { ASPECT_WORDS } from "./words/formats.ts";

const RATIOS = new Set([
  "9:16",
  "16:9",
  "1:1",
  "4:5",
  "5:4",
  "4:3",
  "3:4",
  "2:3",
  "3:2",
  "21:9",
  "9:21",
  "2:1",
  "18:9",
  "1:2",
  "16:10",
  "2.39:1",
  "2.35:1",
  "1.85:1",
  "2.40:1",
  "2.4:1",
  "1.91:1",
  "32:9",
  "9:18",
]);
const RATIO =
  /(?<![\d:.,x])(\d{1,2}(?:[.,]\d{1,2})?)\s?(?::|x|\/|by)\s?(\d{1,2})(?![\dx%]|:\d|[.,]\d|\s?(?:am|pm|cm|mm|inch|kg|mg|ml|pack)\b)/g;
const SIZE = /(?<![\d.,x])(\d{3,4})\s?(?:x|\*|by)\s?(\d{3,4})(?!\d|\.\d)/g;
const MIN_SIDE = 240;
const MAX_SIDE = 8_192;
const WORDS = lexiconOf(ASPECT_WORDS);
const WORD_CONFIDENCE = 0.95;

const SAFE_WINDOW = 32;
/** "Safe area for a 1:1 crop": another shape that the picture has to bear, and not its own. */
const SAFE_FOR =
  /\b(?:safe|protect(?:ed)?|framed?|room) (?:area |zone |title |action )?(?:for|to) (?:an? |the )?$/;
const CROP = /^ ?(?:safe|crop|reframe)\b/;

/** Picture formats: ratios, sizes in pixels, and words such as "vertical", in the order written. */
export function readAspectRatios(page: Page): Finding<string>[] {
  return [...ratios(page), ...bareScope(page), ...sizes(page), ...words(page)].sort(
    (a, b) => a.start - b.start,
  );
}

function* ratios(page: Page): Generator<Finding<string>> {
  for (const match of everyMatch(page, RATIO)) {
    const ratio = `${(match[1] ?? "").replace(",", ".")}:${match[2]}`;
    const isSlash = match[0].includes("/");
    if (
      !RATIOS.has(ratio) ||
      isForbidden(page, match.index) ||
      (isSlash && ratio !== "9:16" && ratio !== "16:9")
    )
      continue;
    if (
      SAFE_FOR.test(before(page, match.index, SAFE_WINDOW)) ||
      CROP.test(after(page, match.index + match[0].length, SAFE_WINDOW))
    )
      continue;
    const isPlain = match[0].includes(":") || /x/.test(match[0]);
    const isTimeOrScore =
      /\b(?:at|score|won|by|from|until|till|scene|shot|part|clip|take|frame|step|beat|act|szene|teil|plan|escena|cena|scena)\s*$|#\s*$/.test(
        before(page, match.index, 12),
      ) && !/^(?:9:16|16:9)$/.test(ratio);
    if (isTimeOrScore || (!isPlain && !/16/.test(ratio))) continue;
    if (
      ratio === "1:1" &&
      /^\s*(?:coaching|session|support|call|mentor|training|lessons?|meeting)/.test(
        after(page, match.index + match[0].length),
      )
    )
      continue;
    yield finding(page, ratio, match.index, match.index + match[0].length, 1);
  }
}

const BARE_SCOPE =
  /(?<![\d.,$€£x:])(2\.39|2\.35|1\.85)(?![\d:x%]|\s?[:x]|\.\d|\s?(?:m|km|million|bn|k|kg|l|euros?)\b)/g;

/** "Total 10 s. 2.39. Wind only": the screen's width said alone. */
function* bareScope(page: Page): Generator<Finding<string>> {
  for (const match of everyMatch(page, BARE_SCOPE))
    if (!isForbidden(page, match.index))
      yield finding(page, `${match[1]}:1`, match.index, match.index + match[0].length, 0.85);
}

function* sizes(page: Page): Generator<Finding<string>> {
  for (const match of everyMatch(page, SIZE)) {
    const width = Number(match[1]);
    const height = Number(match[2]);
    if (!isPictureSize(width, height)) continue;
    yield finding(page, ratioOf(width, height), match.index, match.index + match[0].length, 1);
  }
}

function isPictureSize(width: number, height: number): boolean {
  return Math.min(width, height) >= MIN_SIDE && Math.max(width, height) <= MAX_SIDE;
}

/** The ratio of a size in its smallest whole numbers, or the known ratio within one per cent. */
function ratioOf(width: number, height: number): string {
  const exact = divide(width, height);
  if (RATIOS.has(exact)) return exact;
  const near = [...RATIOS].find((ratio) => {
    const [w, h] = ratio.split(":").map(Number);
    return Math.abs((w ?? 1) / (h ?? 1) / (width / height) - 1) < 0.012;
  });
  return near ?? exact;
}

function divide(width: number, height: number): string {
  let a = width;
  let b = height;
  while (b > 0) [a, b] = [b, a % b];
  return `${width / a}:${height / a}`;
}

const NOT_NEEDED = /^(?: \w+)? (?:is |are )?not (?:needed|required|wanted|necessary)\b/;

function* words(page: Page): Generator<Finding<string>> {
  for (const hit of scan(page.tokens, WORDS)) {
    if (isForbidden(page, hit.start) || isQuoted(page, hit.start) || !isPictureWord(page, hit)) continue;
    // "Square crop not needed"
    if (isAfter(page, NOT_NEEDED, hit.end)) continue;
    yield finding(page, hit.value, hit.start, hit.end, WORD_CONFIDENCE);
  }
}

/** Where each word speaks of something else: "portrait of a chef", "rolling landscape", "vertical farming". */
interface WordRule {
  readonly word: RegExp;
  /** Words before it that make it a place or a thing. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
  /** Words that make it a picture format all the same. */
  readonly unlessBefore?: RegExp;
  /** Words without which it is none. */
  readonly onlyAfter?: RegExp;
}

const FORMAT_NOUN =
  /^ (?:video|format|ad|version|cut|post|clip|film|spot|crop|edit|feed|mode|orientation|for|\d|social)/;
/** A portrait film is of somebody; a portrait video stands upright. */
const FORMAT_NOUN_OF_A_PORTRAIT =
  /^ (?:video(?! (?:of|about))|format|ad|version|cut|post|clip|spot|crop|edit|feed|mode|orientation|for|\d|social)/;
const WORD_RULES: readonly WordRule[] = [
  { word: /^(?:scope|upright)$/, onlyAfter: /\b(?:in|format:?)\s$/ },
  { word: /^(?:paisagem|paysage)$/, onlyAfter: /\b(?:format|formato|en|em|in)\s$/ },
  {
    word: /^square$/,
    notAfter:
      /\b(?:town|market|village|city|wet|rainy|empty|sunny|crowded|busy|cobbled|paved|old|quiet|main|central|the|public|times|red|trafalgar|union|leicester)\s$/,
    notBefore:
      /^ (?:meal|feet|foot|metre|meter|miles?|root|one|dance|off|in the|jaw|table|window|box|plate|tiles?|reader|payments?|toe|neck|photos? of|in \p{L}|at (?:night|dawn|dusk|noon))/u,
    unlessBefore: FORMAT_NOUN,
  },
  {
    word: /^landscape$/,
    notAfter:
      /\b(?:the|mountain|desert|urban|natural|rural|snowy|rolling|vast|lunar|rugged|green|volcanic|icelandic|alpine|wild|beautiful|barren|winter|surreal|dreamy|empty|open|scottish|coastal|misty|breathtaking|epic|wide|of)\s$/,
    notBefore:
      /^ (?:design|architect|gardener|painting|of|photograph|lighting|business|company|at |with |behind|shots?)/,
  },
  {
    word: /^(?:hoch|quer)$/,
    onlyAfter: /(?:^|[,.;+(/|]|\b(?:s|sek|sec|sekunden|format|und|einmal)\.?)\s$/,
  },
  {
    word: /^tall$/,
    onlyAfter: /\b(?:keep it|make it|shoot it|film it|format|crop|version)[: ]\s?$/,
  },
  {
    word: /^portrait$/,
    notAfter: /\b(?:documentary|short|character|film|self|family|group|intimate|a|the|painted|moving)[ -]$/,
    notBefore:
      /^ (?:of(?! course)|films?\b|videos? (?:about|of)|photo|studio|session|painting|series|style|shots?|lens|lighting)/,
    unlessBefore: FORMAT_NOUN_OF_A_PORTRAIT,
  },
  {
    word: /^vertical$/,
    notBefore:
      /^ (?:farm|farming|garden|gardens|drop|climb|wall|market|saas|integration|stripes?|lines?|blinds|jump|slice|pan|tilt|limit|cliff)/,
  },
  {
    word: /^(?:horizontally|vertically)$/,
    onlyAfter:
      /\b(?:film(?:ed)?|shot|shoot|made|make it|video|ad|spot|clip|frame|framed|deliver\w*|crop\w*|format|watch\w*|view\w*)\b[^.;!?\n]{0,20}$/,
  },
  {
    word: /^horizontal$/,
    notBefore: /^ (?:stripes?|lines?|bars?|surface|axis|pan)/,
  },
];

/** "Granary Square Dental": capitals on both sides make it part of a name. */
function isInAName(page: Page, { first, last }: Hit<string>): boolean {
  const isCapital = (at: number) => page.tokens[at]?.capitalised === true && page.tokens[at]?.kind === "word";
  return !page.isShouted && isCapital(first) && isCapital(first - 1) && isCapital(last + 1);
}

const FORMAT_REACH = 48;
/** "A horizontal stretch": the article is a thing's, where no word for a film follows. */
const A_THING_BEFORE = /\b(?:a|an|her|his|its|each|one)\s$/;
const OF_A_FORMAT = new RegExp(
  `^[^.,;!?\\n]*?\\b(?:${FILM_NOUNS}|format|version|cut|crop|feed|mode|orientation|screen|frame|composition|layout|aspect|ratio|phone|social|tiktok|instagram|youtube|facebook|\\d+[ -]?(?:s|sec|seconds?|min)|\\d+:\\d+)\\b`,
);

/** "the homepage can't take vertical" */
const CANNOT =
  /\b(?:can't|cant|cannot|won't|doesn't|don't|not) (?:take|do|use|play|run|show|handle|support|need|want|be|a|go)(?: a| any)?\s$/;

function isPictureWord(page: Page, hit: Hit<string>): boolean {
  const rule = WORD_RULES.find((one) => one.word.test(page.folded.slice(hit.start, hit.end)));
  if (rule === undefined) return true;
  if (isInAName(page, hit)) return false;
  const ahead = before(page, hit.start, 40);
  const behind = after(page, hit.end, FORMAT_REACH);
  if (A_THING_BEFORE.test(ahead) && /^ [a-z]/.test(behind) && !OF_A_FORMAT.test(behind)) return false;
  if (CANNOT.test(ahead)) return false;
  if (rule.unlessBefore?.test(behind) === true) return true;
  if (rule.onlyAfter !== undefined && !rule.onlyAfter.test(ahead)) return false;
  return rule.notAfter?.test(ahead) !== true && rule.notBefore?.test(behind) !== true;
}
