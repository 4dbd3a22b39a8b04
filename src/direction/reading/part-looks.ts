import { PASSING_LOOK, type PassingKind, passedThrough, passingLookOf } from "../knowledge/passing-looks.ts";
import { overlap, type Span } from "../words/spans.ts";
import { type FramedPart, framedPart } from "./framed-part.ts";
import { after, before, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedCount, BriefReading, Finding, PartLook, TimedPart } from "./reading.ts";
import { inTheirTime, secondsAround } from "./seconds-of-look.ts";
import { everyMatch } from "./sieve.ts";
import { PICTURE } from "./timed-part.ts";

/** A look where the brief names it. */
interface Said extends Span {
  readonly kind: PassingKind;
  readonly value: string;
}

const WINDOW = 70;
const CONFIDENCE = 0.9;

/** How the look passes through the film; what is said of one part of it is no more said of the whole. */
export function withPartLooks(page: Page, soFar: BriefReading): Partial<BriefReading> {
  const partLooks = readPartLooks(page, soFar.product);
  if (partLooks.length === 0) return {};
  const timed = partLooks.filter(({ value }) => value.seconds !== undefined);
  const isTimed = (one: Span) => timed.some((look) => overlap(one, look));
  const ofOneScene = [...partLooks.filter(({ value }) => value.part !== "each"), ...timed];
  const isOfAPart = (one: Span) => ofOneScene.some((look) => overlap(one, look));
  const unless = <T extends Span>(one: T | null) => (one !== null && isOfAPart(one) ? null : one);
  return {
    partLooks,
    season: unless(soFar.season),
    timeOfDay: unless(soFar.timeOfDay),
    weather: unless(soFar.weather),
    lighting: unless(soFar.lighting),
    tones: soFar.tones.filter((one) => !isOfAPart(one)),
    styles: soFar.styles.filter((one) => !isOfAPart(one)),
    colors: soFar.colors.filter((one) => !isTimed(one)),
    hookBySeconds: soFar.hookBySeconds !== null && isTimed(soFar.hookBySeconds) ? null : soFar.hookBySeconds,
    // "One scene for each season" is four scenes.
    sceneCounts: soFar.sceneCounts.map((one) =>
      isOfAPart(one) ? { ...one, value: countOf(ofOneScene) } : one,
    ),
  };
}

function countOf(looks: readonly Finding<PartLook>[]): AskedCount {
  const last = Math.max(1, ...looks.map(({ value }) => (typeof value.part === "number" ? value.part : 1)));
  return { min: last, max: last, unit: "scenes" };
}

/** "Begins at dawn and ends at night", "from gloomy to euphoric", "black and white until the last shot". */
function readPartLooks(page: Page, product: BriefReading["product"]): Finding<PartLook>[] {
  const said = saidOn(page).filter((one) => product === null || !overlap(one, product));
  const passing = runsOf(page, said).flatMap((run) => stopsOf(page, run));
  const alone = joined(page, said).filter((one) => !passing.some((other) => overlap(one, other)));
  const placed = withoutLone(alone.flatMap((one, at) => placedLooks(page, one, alone.slice(0, at))));
  const looks = [...passing, ...afterwards(page, placed)].sort((a, b) => a.start - b.start);
  return inTheirTime(
    looks.map((one) =>
      one.value.part === "each" && one.value.seconds === undefined
        ? { ...one, value: { ...one.value, except: otherwise(one, looks) } }
        : one,
    ),
  );
}

function saidOn(page: Page): Said[] {
  return everyMatch(page, PASSING_LOOK).flatMap(({ 0: words, index }) => {
    const look = passingLookOf(words);
    if (look === null || isQuoted(page, index) || isForbidden(page, index)) return [];
    return [{ ...look, start: index, end: index + words.length }];
  });
}

/** The scenes of which a look of the same kind is told otherwise, beside those that are excepted. */
function otherwise({ value }: Finding<PartLook>, all: readonly Finding<PartLook>[]): readonly TimedPart[] {
  const others = all.flatMap(({ value: other }) =>
    other.part !== "each" && other.kind === value.kind ? [other.part] : [],
  );
  return [...new Set([...(value.except ?? []), ...others])];
}

const TURNS =
  "(?:(?:slowly|gradually|then|and|into) )*(?:to|till?|until|into|towards?|through to|(?:turn|fad|chang|shift|melt|mov|go|grow|brighten|dissolv)(?:s|es|ing)? (?:slowly |gradually )?(?:in)?to|becom(?:es|ing)|giv(?:es|ing) way to|lifts? into)";
/** Between two looks of which one turns into the other: "dawn to night", "gloomy → euphoric", "dawn, then noon". */
const TURNING = new RegExp(
  `^(?: (?:light|tones?|colou?rs?|mood|scenes?))?(?: ${TURNS} |,? (?:and )?then |,? ?(?:→|->|=>|–>|—>) ?)(?:(?:the|a|an|full|pure|bright|warm|cold) )*$`,
);
const LISTED = /^(?:,|, and| and| &|,? then) (?:the |then )?$/;
const FEWEST_OF_A_LIST = 3;

/** Looks of one kind that follow one another in one breath. */
function runsOf(page: Page, said: readonly Said[]): Said[][] {
  const runs: Said[][] = [];
  for (const one of said) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last === undefined ? "" : page.folded.slice(last.end, one.start);
    const isTurn = TURNING.test(between);
    const follows = isTurn || (LISTED.test(between) && (one.kind === "hour" || one.kind === "season"));
    if (run !== undefined && last?.kind === one.kind && follows) {
      run.push(one);
    } else {
      runs.push([one]);
    }
  }
  return runs.filter((run) => run.length > 1);
}

const FILM_LEAD =
  "(?:film|spot|ad|advert|commercial|video|clip|reel|light|lighting|story|scenes?|sky|mood|tone|atmosphere|colou?rs?|camera|we|it|everything|piece|pictures?|images?|look|palette|grade|world|weather|music|vibe|feel(?:ing)?|energy)";
/** The film, its light, or nothing but the list itself: "takes you from day to night" is said of the goods. */
const OF_THE_FILM = new RegExp(
  `(?:^|[.,;:!?(–—-] ?|\\n|\\b(?:told|shown|filmed|set|shot|seen|plays|goes|going|passing|running|(?:starts?|begins?|opens?)(?: off)?(?: in| with| as)?) |\\b${FILM_LEAD}\\b[^.;:!?\\n]{0,44}?[ ,])(?:(?:and|all|slowly|gradually|going|goes|moves?|runs?|passes|shifts?|turns?|changes?) )*(?:from )?(?:the |a |an )?$`,
);
const OF_GOODS =
  /\b(?:open|opens|opened|work|works|worked|wear|wears|worn|take[sn]?|lasts?|use|used|serve[sd]?|available|your|you|skin|hair|delivers?|protects?|keeps?|bag|dress|shoes?|service)\b[^.;:!?\n]{0,30}$/;
/** "The light gets darker from scene to scene, sunset to night", "it goes from". */
const LEADS_TO_IT = new RegExp(
  `(?:\\b(?:(?:the |our )?${FILM_LEAD} (?:slowly |gradually )?(?:(?:gets?|grows?|becomes?) [a-z]+er\\b[^.;:,\\n]{0,40},? |(?:goes|moves?|runs?|passes|shifts?|turns?|changes?) ))?from (?:the |a )?|\\b(?:the |our )?${FILM_LEAD} (?:gets?|grows?|becomes?) [a-z]+er\\b[^.;:,\\n]{0,40}[,:] )$`,
);
const EACH_OF_THEM = new RegExp(
  `\\b(?:(?:one|a|each|every) ${PICTURE} (?:for|per|in|of|set in)? ?(?:each|every|a different|another|its own)?(?: of the)? ?(?:four )?(?:seasons?|times? of (?:the )?day|hours?|weathers?)|(?:four|all|the) (?:four )?seasons)[:,]? ?(?:from )?$`,
);

/** Where the looks of a run stand in the film; none where they are said of something else. */
function stopsOf(page: Page, run: readonly Said[]): Finding<PartLook>[] {
  const first = run[0] as Said;
  const ahead = before(page, first.start, WINDOW);
  const each = EACH_OF_THEM.exec(ahead);
  const isList = each !== null && run.length >= FEWEST_OF_A_LIST;
  const turns = run.some((one, at) => at > 0 && TURNING.test(page.folded.slice(run[at - 1]?.end, one.start)));
  if (!isList && !(turns && OF_THE_FILM.test(ahead) && !OF_GOODS.test(ahead))) return [];
  const start = first.start - ((isList ? each : LEADS_TO_IT.exec(ahead))?.[0].length ?? 0);
  const end = run.at(-1)?.end ?? first.end;
  return run.flatMap(({ kind, value }, at) => {
    const part = isList ? at + 1 : placeInRun(run, at);
    return part === null ? [] : [finding<PartLook>(page, { part, kind, value }, start, end, CONFIDENCE)];
  });
}

/** What lies on the way between the ends of a run needs no place of its own. */
function placeInRun(run: readonly Said[], at: number): TimedPart | null {
  const [first, last] = [run[0] as Said, run.at(-1) as Said];
  if (at === 0) return "opening";
  if (at === run.length - 1) return "ending";
  const isOnTheWay = passedThrough(first.kind, first.value, last.value).includes((run[at] as Said).value);
  return run.length === FEWEST_OF_A_LIST && !isOnTheWay ? "middle" : null;
}

/** "Gloomy and grey" is one look. */
function joined(page: Page, said: readonly Said[]): Said[] {
  const all: Said[] = [];
  for (const one of said) {
    const last = all.at(-1);
    const isMore =
      last !== undefined &&
      OF_FEELING.has(last.kind) &&
      OF_FEELING.has(one.kind) &&
      !isOfABackground(page, one) &&
      /^(?: and |, )$/.test(page.folded.slice(last.end, one.start));
    if (isMore)
      all[all.length - 1] = { ...last, end: one.end, value: page.folded.slice(last.start, one.end) };
    else all.push(one);
  }
  return all;
}

const OF_FEELING: ReadonlySet<PassingKind> = new Set(["mood", "color"]);

interface Placed {
  readonly look: Finding<PartLook>;
  /** Whether a scene, a half or an exception is named, and not only where the film starts or ends. */
  readonly isScene: boolean;
}

const NAMES_SCENES = new RegExp(
  `\\b(?:${PICTURE}|half|one|rest|else|onwards?|throughout|all|only|everything)\\b`,
);

/** "Winter with snow": the snow is where the winter is. */
const BESIDE = /^ (?:with|and|in) (?:the |a )?$/;

function placedLooks(page: Page, one: Said, earlier: readonly Said[]): Placed[] {
  const before = earlier.at(-1);
  if (before !== undefined && BESIDE.test(page.folded.slice(before.end, one.start)))
    return placedLooks(page, before, earlier.slice(0, -1)).map(({ look, isScene }) => ({
      look: { ...lookAt(page, one, { parts: [look.value.part], ahead: 0, behind: 0 }) },
      isScene,
    }));
  return placedAlone(page, one);
}

function placedAlone(page: Page, one: Said): Placed[] {
  const [ahead, article] = leadOf(page, one);
  const words = page.folded.slice(one.start, one.end);
  const behind = after(page, one.end, WINDOW);
  const seconds = secondsAround(ahead, behind);
  if (seconds !== null) {
    const { from, to } = seconds;
    const start = one.start - (seconds.ahead === 0 ? 0 : seconds.ahead + article);
    const value = { part: "each", kind: one.kind, value: one.value, seconds: { from, to } } as const;
    return [
      { look: finding<PartLook>(page, value, start, one.end + seconds.behind, CONFIDENCE), isScene: true },
    ];
  }
  const named = framedPart(ahead, words, behind);
  if (named === null) return [];
  const told = named.ahead === 0 ? 0 : named.ahead + article;
  const said = ahead.slice(ahead.length - named.ahead) + page.folded.slice(one.end, one.end + named.behind);
  return named.parts.flatMap((part) =>
    part === "any" || (part === "each" && (named.except ?? []).length === 0 && !IS_REST.test(said))
      ? []
      : [
          {
            look: lookAt(page, one, { ...named, ahead: told, parts: [part] }),
            isScene: NAMES_SCENES.test(said),
          },
        ],
  );
}

/** The words ahead of a look that may say where it is, and how long the article is that stands between them. */
function leadOf(page: Page, one: Said): readonly [string, number] {
  const window = before(page, one.start, WINDOW);
  const quote = page.quotes.findLast(({ outerEnd }) => outerEnd <= one.start);
  // "Text in scene 4 "Find us", white": what follows the words that are shown is said anew.
  const isAnew = quote !== undefined && page.folded[quote.outerEnd] === ",";
  const lead = isAnew ? window.slice(-(one.start - quote.outerEnd)) : window;
  const near = isOfABackground(page, one) ? lead.slice(lead.lastIndexOf(",") + 1) : lead;
  const article = ARTICLE.exec(near)?.[0].length ?? 0;
  return [near.slice(0, near.length - article), article];
}

/** Not of "scene 2 on a white background", which without its article is from scene 2 on. */
const ARTICLE = /(?<!\bon )\b(?:an?|the) $/;

/** "White background" is what stands behind the goods, and no more of the look of the scene told before it. */
function isOfABackground(page: Page, { end }: Span): boolean {
  return /^ (?:[a-z]+ )?(?:back(?:ground|drop)s?|hintergrund)\b/.test(page.folded.slice(end, end + WINDOW));
}

const IS_REST = /\b(?:rest|else|other|otherwise|then|remaining)\b/;

function lookAt(page: Page, one: Said, named: FramedPart): Finding<PartLook> {
  const [part = "each"] = named.parts as readonly TimedPart[];
  const { kind, value } = one;
  const except = named.except === undefined ? {} : { except: named.except };
  const start = one.start - named.ahead;
  return finding<PartLook>(page, { part, kind, value, ...except }, start, one.end + named.behind, CONFIDENCE);
}

/** A film that only opens on a sunrise opens on that picture; one that ends at night besides passes from one to the other. */
function withoutLone(placed: readonly Placed[]): Finding<PartLook>[] {
  return placed
    .filter(
      ({ look, isScene }) =>
        isScene ||
        placed.some(({ look: other }) => other !== look && goTogether(other.value.kind, look.value.kind)),
    )
    .map(({ look }) => look);
}

const OF_A_KIND: readonly (readonly PassingKind[])[] = [
  ["mood", "color", "weather"],
  ["season", "weather"],
  ["hour"],
];

function goTogether(one: PassingKind, other: PassingKind): boolean {
  return OF_A_KIND.some((kinds) => kinds.includes(one) && kinds.includes(other));
}

/** "Black and white until the last shot, then full colour": what comes then is what was left out; a film that loses its grey has colours. */
function afterwards(page: Page, looks: readonly Finding<PartLook>[]): Finding<PartLook>[] {
  const [main] = looks.filter(({ value }) => value.part === "each" && (value.except ?? []).length > 0);
  if (main === undefined) return [...looks];
  const left = main.value.except ?? [];
  const moved = looks.flatMap((one) =>
    one !== main && one.value.part === "each" && one.value.seconds === undefined
      ? left
          .slice(0, 1)
          .map((part) => ({ ...one, value: { part, kind: one.value.kind, value: one.value.value } }))
      : [one],
  );
  const hasOther = moved.some((one) => one !== main && one.value.kind === main.value.kind);
  if (hasOther || !/^(?:black and white|sepia)$/.test(main.value.value)) return moved;
  const colors = left.map((part) =>
    finding<PartLook>(
      page,
      { part, kind: "color", value: "full natural colour" },
      main.start,
      main.end,
      CONFIDENCE,
    ),
  );
  return [...moved, ...colors];
}
