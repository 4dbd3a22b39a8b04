import { type Hit, lexiconOf } from "./lexicon.ts";
import { after, before, finding, type Page, wantedHits } from "./page.ts";
import type { AskedProduct, Finding } from "./reading.ts";
import { firstMatch } from "./sieve.ts";
import { SEASONS, TIMES_OF_DAY, WEATHER } from "./words/craft.ts";

const SEASON_LEXICON = lexiconOf(SEASONS);
const TIME_LEXICON = lexiconOf(TIMES_OF_DAY);
const WEATHER_LEXICON = lexiconOf(WEATHER);

/** The season or feast in which the film plays; null where the brief names none. */
export function readSeason(page: Page, product: Finding<AskedProduct> | null): Finding<string> | null {
  return firstOf(
    page,
    product,
    SEASON_LEXICON,
    (words, behind, ahead) =>
      (!(words === "spring" && SPRINGS_OUT.test(ahead)) &&
        !(
          words === "spring" &&
          /^ (?:water|roll|rolls|mattress|onion|onions|break|cleaning|steel|loaded)/.test(behind)
        ) &&
        !(words === "summer" && /^ camp/.test(behind)) &&
        words !== "estate" &&
        words !== "ete" &&
        words !== "lente") ||
      (["estate", "ete", "lente"].includes(words) && page.language !== "en"),
  );
}

/** "An alpine spring" is water, a hair spring a part of a watch. */
const SPRINGS_OUT =
  /\b(?:alpine|mountain|hot|thermal|natural|mineral|artesian|forest|cold|hidden|rock|underground|hair|main|coil|leaf|watch|clock|door|bed|steel|balance) $/;

/** The hour at which the film plays; null where the brief names none. */
export function readTimeOfDay(page: Page, product: Finding<AskedProduct> | null): Finding<string> | null {
  return (
    hourOfClock(page) ??
    firstOf(
      page,
      product,
      TIME_LEXICON,
      (words, behind, ahead) =>
        !(A_CLOSING_HOUR.test(words) && UNTIL.test(ahead)) &&
        ((!/^ (?:cream|market|owls?|club|stand|shift workers|mode|sky app|routine kit|school|blue|train|light\b)/.test(
          behind,
        ) &&
          !(words === "dawn" && page.language !== "en") &&
          !/^(?:sera|manana|morgen|tarde|nuit|matin|soir|alba)$/.test(words)) ||
          (/^(?:sera|manana|morgen|tarde|nuit|matin|soir|alba)$/.test(words) && page.language !== "en")),
    )
  );
}

/** "2am, student, rain outside": a bare hour among what is seen is that of the film. */
function hourOfClock(page: Page): Finding<string> | null {
  const match = firstMatch(page, A_BARE_HOUR);
  const [words = "", clock = "", half] = match ?? [];
  if (match === null || words === "") return null;
  const hour = (Number(clock) % HALF_A_DAY) + (half === "pm" ? HALF_A_DAY : 0);
  const start = match.index + words.indexOf(clock);
  const isNight = hour >= LATE || hour < EARLY;
  if (!isNight && hour >= DAY) return null;
  const value = isNight ? "night" : "morning";
  return finding(page, value, start, match.index + words.length, CLOCK_CONFIDENCE);
}

const A_BARE_HOUR = /(?:^|[.,;]\s(?:at\s)?)(1[0-2]|[1-9])\s?(am|pm)(?=[.,;]|$)/;
const HALF_A_DAY = 12;
const EARLY = 5;
const DAY = 10;
const LATE = 21;
const CLOCK_CONFIDENCE = 0.8;

/** "Doors 20:00 until midnight", "open 7am to late night": when one may come, and not when the film plays. */
const A_CLOSING_HOUR = /^(?:midnight|late night|noon|mitternacht|minuit|medianoche|meia-noite|mezzanotte)$/;
const UNTIL = /(?:\b(?:until|till?|bis|hasta|jusqu'a|ate|fino a)|\d\s?(?:[ap]m)?\s?(?:-|–|to))\s$/;

/** The weather of the film; null where the brief names none. */
export function readWeather(page: Page, product: Finding<AskedProduct> | null): Finding<string> | null {
  return firstOf(
    page,
    product,
    WEATHER_LEXICON,
    (words, behind, ahead) =>
      // "Gummies raining", "petals falling like rain"
      !(words === "raining" && /[a-z]s $/.test(ahead)) &&
      !/^ (?:jacket|jackets|coat|boots|check|shower head|forest|white|brand|machine|harvesting|water|barrel|proof|-proof)/.test(
        behind,
      ) &&
      !(words === "rain" && /^coat/.test(behind)),
  );
}

/** "an iced tea called Sundown": the product's own name says no hour, wherever it stands. */
function isOfTheName(page: Page, product: Finding<AskedProduct> | null, hit: Hit<string>): boolean {
  if (product === null || page.tokens[hit.first]?.capitalised !== true) return false;
  const words = page.text.slice(hit.start, hit.end);
  return [product.value.name, product.value.brand].some((name) => name?.split(/\s/).includes(words) === true);
}

function firstOf(
  page: Page,
  product: Finding<AskedProduct> | null,
  lexicon: ReturnType<typeof lexiconOf>,
  accepts: (words: string, behind: string, ahead: string) => boolean,
): Finding<string> | null {
  const hit = wantedHits(page, lexicon).find((one) => {
    const token = page.tokens[one.first];
    const next = page.tokens[one.last + 1];
    const previous = page.tokens[one.first - 1];
    const isName =
      token?.capitalised === true &&
      one.first === one.last &&
      ((next?.capitalised === true && next.kind === "word" && next.start === one.end + 1) ||
        (previous?.capitalised === true && previous.kind === "word" && previous.end === one.start - 1)) &&
      !["christmas", "halloween"].includes(one.value) &&
      !/^\p{Lu}{2}/u.test(page.text.slice(one.start, one.end));
    return (
      !isName &&
      !isOfTheName(page, product, one) &&
      accepts(page.folded.slice(one.start, one.end), after(page, one.end, 18), before(page, one.start, 18)) &&
      !/\b(?:bleu|candy|confetti|money|petal|azul|blu)\s$/.test(before(page, one.start, 10))
    );
  });
  return hit === undefined ? null : finding(page, hit.value, hit.start, hit.end, 0.9);
}
