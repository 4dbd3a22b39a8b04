import { CameraMovement, Pace, ShotType, TransitionStyle } from "../../../contracts/vocabulary.ts";
import { oncePer } from "../once-per.ts";
import { lengthsOf } from "./durations.ts";
import { isInField } from "./in-field.ts";
import { type Hit, type Lexicon, lexiconOf } from "./lexicon.ts";
import { after, before, finding, isForbidden, isQuoted, type Page, wantedHits } from "./page.ts";
import type { Finding } from "./reading.ts";
import { firstMatch } from "./sieve.ts";
import { CAMERA_MOVEMENTS, LIGHTING, PACES, SHOT_TYPES, TRANSITIONS } from "./words/craft.ts";

const CAMERA_LEXICON = lexiconOf(CAMERA_MOVEMENTS);
const SHOT_LEXICON = lexiconOf(SHOT_TYPES);
const PACE_LEXICON = lexiconOf(PACES);
const TRANSITION_LEXICON = lexiconOf(TRANSITIONS);
const LIGHTING_LEXICON = lexiconOf(LIGHTING);

const CRAFT_AFTER =
  /^\s*(?:[.,;:!)]|$|and\b|shots?\b|camera|footage|style|feel|look|work|cinematography|filming|movement|up\b|of\b|on\b|over\b|through|across|around|video|clips?|only|throughout|from|opening|angle|close)/;
const SHY_CAMERA =
  /^(?:pan|pans|glide|crane|drone|fahrt|tracking|360|orbit|orbits|orbiting|dolly|static|aerial|shaky|gimbal|slider|circling|cu|ms|ws|wide|macro|establishing|totale|slow push|pull back|rythme|tilt up|tilt down)$/;
const NOT_CRAFT_AFTER =
  /^ (?:of (?:the )?(?:food|soup|water|paella)|delivery|company|app\b|light|courier|pilot|operator|tracking|electricity|site|worker|lens kit|smile|range|selection|variety|awake|open|your|my|sauce|pizza|number)/;
const NOT_CRAFT_BEFORE =
  /\b(?:frying|baking|sauce|sleep|order|time|fitness|habit|package|parcel|cast[- ]iron|our|my|a new|the new|hot|non-?stick|eye|mouth|world)[ -]$/;

/** Camera moves asked for. */
export function readCameraMovements(page: Page): Finding<CameraMovement>[] {
  return unique(cameraFindings(page));
}

/** Shot sizes asked for. */
export function readShotTypes(page: Page): Finding<ShotType>[] {
  return unique(shotFindings(page));
}

/** Every camera move that is wanted, also where it is told again. Asked for again with every clause that is staged. */
export const cameraFindings = oncePer((page: Page) =>
  allCraft(page, CAMERA_LEXICON, (value) => CameraMovement.parse(value)),
);

/** The same of shot sizes. */
export const shotFindings = oncePer((page: Page) =>
  allCraft(page, SHOT_LEXICON, (value) => ShotType.parse(value)),
);

function allCraft<T>(page: Page, lexicon: Lexicon<string>, parse: (value: string) => T): Finding<T>[] {
  return craftHits(page, lexicon).map((hit) => finding(page, parse(hit.value), hit.start, hit.end, 0.9));
}

const HUMS = /\b(?:deep|low|dark|bass|synth|string|ambient)\s$/;
const IN_VIEW = /\sin (?:an? )?(?:extreme |tight |big )?$/;

/** "No open mouths in close-up": how what is forbidden would be seen; "a deep drone": a sound. */
function isNoCraft(page: Page, { start, end }: Hit<string>): boolean {
  const lead = IN_VIEW.exec(before(page, start, 24))?.[0];
  const isOfABan = lead !== undefined && isForbidden(page, start - lead.length - 1);
  return isOfABan || (page.folded.slice(start, end) === "drone" && HUMS.test(before(page, start, 10)));
}

function craftHits(page: Page, lexicon: Lexicon<string>): Hit<string>[] {
  const hits = wantedHits(page, lexicon).filter((hit) => !isNoCraft(page, hit));
  return hits.filter((hit) => {
    const words = page.folded.slice(hit.start, hit.end);
    const behind = after(page, hit.end, 20);
    // Bread.
    if (words === "pan" && page.language === "es") return false;
    const ahead = before(page, hit.start, 24);
    if (isPartOfName(page, hit)) return false;
    if (NOT_CRAFT_AFTER.test(behind) || NOT_CRAFT_BEFORE.test(ahead)) return false;
    if (
      words === "pan" &&
      (/\b(?:the|a|hot|steel|frying|sauce|baking|into|from the|in)\s$/.test(ahead) ||
        PAN_OF_A_KIND.test(ahead)) &&
      !/^ (?:across|over|to|left|right|of the (?:skyline|city|room))/.test(behind)
    )
      return false;
    if (words === "wide" && /\bultra[- ]$/.test(ahead)) return false;
    if (words === "static" && /\b(?:radio|tv|white|electric)\s$/.test(ahead)) return false;
    return !SHY_CAMERA.test(words) || CRAFT_AFTER.test(behind);
  });
}

/** "A copper pan" is for cooking, "a slow pan" for the camera. */
const PAN_OF_A_KIND =
  /\b(?:an?|the|one|her|his|their) (?!(?:slow|quick|fast|gentle|whip|long|short|smooth|lateral|horizontal|lazy|steady|camera|left|right|subtle|vertical|single|final|wide)\b)[a-z-]+ $/;

/** "Velvet Static", "We launch Orbit": a capital in the middle of a sentence. */
function isPartOfName(page: Page, hit: Hit<string>): boolean {
  const token = page.tokens[hit.first];
  const previous = page.tokens[hit.first - 1];
  if (token === undefined || previous === undefined || page.isShouted || hit.first !== hit.last) return false;
  return token.capitalised && previous.kind === "word" && token.start - previous.end === 1;
}

function unique<T>(findings: readonly Finding<T>[]): Finding<T>[] {
  return findings.filter((one, order) => findings.findIndex((other) => other.value === one.value) === order);
}

const BARE_PACE =
  /^(?:fast|slow|quick|rapid|brisk|moderate|lento|lenta|lent|schnell|langsam|langsame|느린|rythme|frantic|lingering|pausado)$/;
const PACE_AROUND =
  /^[\s-]*(?:[,.;!)]|$|(?:and|but|yet) [a-z-]+(?:[.,;!)]|$)|paced?\b|pacing|cuts?\b|cutting|edit|editing|tempo|rhythm|build|montage|schnitt)/;

/** The pace of the cutting; two of them contradict, or make it dynamic. */
export function readPaces(page: Page): Finding<Pace>[] {
  const hits = wantedHits(page, PACE_LEXICON).filter((hit) => {
    const words = page.folded.slice(hit.start, hit.end);
    const inField = isInField(page, hit, ["pace"]);
    if (!BARE_PACE.test(words) || inField) return true;
    const ahead = before(page, hit.start, 20);
    return (
      PACE_AROUND.test(after(page, hit.end, 24)) &&
      /(?:^|[,;:.(]|and|make it|be|it|but|super|very|really|keep it|is|too|pace|pacing|cutting|edit|starts?)\s*$/.test(
        ahead,
      ) &&
      !/^\s*(?:delivery|charging|wifi|food|shipping|fashion)/.test(after(page, hit.end, 12))
    );
  });
  return unique(hits.map((hit) => finding(page, Pace.parse(hit.value), hit.start, hit.end, 0.9)));
}

/** The usual transition. */
export function readTransition(page: Page): Finding<TransitionStyle> | null {
  const hit = wantedHits(page, TRANSITION_LEXICON).find((one) => {
    const words = page.folded.slice(one.start, one.end);
    const behind = after(page, one.end, 24);
    if (/^(?:fade|fades)$/.test(words) && !/^\s*(?:[.,;!]|$|to\b|between|transition|in\b|out\b)/.test(behind))
      return false;
    if (/^(?:wipe|wipes)$/.test(words) && !/^\s*(?:between|transition|to the next)/.test(behind))
      return false;
    return (
      !/^ (?:haircut|in water|stains?|the|your|away|spots|for babies|into thin)/.test(behind) &&
      !/(?:baby|wet|cleaning|counter|quickly|doesn't|stains?|never)\s$/.test(before(page, one.start, 16))
    );
  });
  return hit === undefined ? null : finding(page, TransitionStyle.parse(hit.value), hit.start, hit.end, 0.9);
}

/** The light, in the brief's words. */
export function readLighting(page: Page): Finding<string> | null {
  const field = page.fields.find((one) => one.slot === "lighting");
  if (field !== undefined)
    return finding(page, page.text.slice(field.start, field.end), field.start, field.end, 1);
  const hits = wantedHits(page, LIGHTING_LEXICON).filter(
    (hit) =>
      !/^ (?:sign|signs|green|pink|yellow|blue|orange|purple|colou?rs?|sneakers|accents?|text|letters|saver|energy)/.test(
        after(page, hit.end, 12),
      ),
  );
  const hit = hits[0];
  return hit === undefined
    ? null
    : finding(page, page.folded.slice(hit.start, hit.end), hit.start, hit.end, 0.9);
}

const LENS =
  /(?<![\w.])(?:(\d{2,3}) ?mm(?: (?:anamorphic |prime |macro )?lens)?(?! film| cut| thick| wide band)|(?:anamorphic|macro|wide[- ]angle|fisheye|fish-eye|telephoto|tilt-shift|prime|probe|vintage|long|ultra[- ]wide) lens(?:es)?|shallow depth of field|shallow focus|deep focus|bokeh|fisheye|rack focus|wide[- ]angle)(?![a-z])/;
const FILM_STOCKS = /^(?:16|35|65|70) ?mm$/;

/** The lens or depth of field asked for. */
export function readLens(page: Page): Finding<string> | null {
  const match = firstMatch(page, LENS);
  if (match === null || isForbidden(page, match.index) || isQuoted(page, match.index)) return null;
  const isStock =
    FILM_STOCKS.test(match[0]) &&
    /^ (?:film|grain|look|footage|stock)|^\s*(?:$|,)/.test(after(page, match.index + match[0].length, 10));
  const isWatch = /^\s?(?:case|dial|watch|thick|diameter)/.test(
    after(page, match.index + match[0].length, 12),
  );
  return isStock || isWatch ? null : finding(page, match[0], match.index, match.index + match[0].length, 0.9);
}

const CUTS_PER_MINUTE =
  /(?<![\w.])(\d{1,3})(?:\s?-\s?\d{1,3})? cuts? (?:per|a|\/) ?min(?:ute)?|(?<![\w.])(\d{1,3}) ?cpm\b/;
const SECONDS_PER_MINUTE = 60;
const MAX_CUTS_PER_MINUTE = 240;

/** Cuts in a minute, also from "a cut every 2 seconds" and "2-second shots". */
export function readCutsPerMinute(page: Page): Finding<number> | null {
  const match = firstMatch(page, CUTS_PER_MINUTE);
  if (match !== null)
    return finding(page, Number(match[1] ?? match[2]), match.index, match.index + match[0].length, 1);
  const each = lengthsOf(page).find(
    (length) =>
      length.use === "each" &&
      /cut|shot|scene|clip|frame|image/.test(before(page, length.start, 32) + after(page, length.end, 20)),
  );
  if (each === undefined || each.high <= 0) return null;
  const perMinute = Math.min(
    MAX_CUTS_PER_MINUTE,
    Math.round(SECONDS_PER_MINUTE / ((each.low + each.high) / 2)),
  );
  return finding(page, perMinute, each.start, each.end, 0.85);
}

/** The craft words between two offsets: of a clause or a shot. */
export function craftIn(
  page: Page,
  start: number,
  end: number,
): { shotType: ShotType | null; cameraMovement: CameraMovement | null } {
  const within = (one: Finding<unknown>) => one.start >= start && one.end <= end;
  return {
    shotType: shotFindings(page).find(within)?.value ?? null,
    cameraMovement: cameraFindings(page).find(within)?.value ?? null,
  };
}
