import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import { ANGLE_SAID, CAMERA_ANGLES, type CameraAngle } from "../knowledge/camera-angles.ts";
import { isVisibleNoun } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import { cameraFindings, shotFindings } from "./craft.ts";
import { framedPart } from "./framed-part.ts";
import { after, before, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedPresence, Finding, Framing } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

type Facet = Pick<Framing, "sizes" | "movement" | "angle">;

interface Said extends Facet {
  readonly start: number;
  readonly end: number;
  /** A word that means a size only beside the scenes it is said of: "everything else medium". */
  readonly isBare: boolean;
}

const WINDOW = 70;
const CONFIDENCE = 0.9;
const NOTHING: Facet = { sizes: [], movement: null, angle: null };

/**
 * How the brief wants single scenes, or all of them, to be taken: "first shot wide, last shot extreme close-up, everything
 * else medium", "handheld throughout", "scene 2 from above". The shots of its own script tell theirs themselves.
 */
export function readFramings(page: Page): Finding<Framing>[] {
  const framings = saidOn(page)
    .filter(({ start }) => !isQuoted(page, start) && !isForbidden(page, start))
    .flatMap((said) => framingsOf(page, said));
  return framings.map((one) =>
    one.value.part === "each"
      ? {
          ...one,
          value: {
            ...one.value,
            except: [...(one.value.except ?? []), ...otherwise(one, framings)],
            ...butFor(one, framings),
          },
        }
      : one,
  );
}

/** The scenes of which the same facet is told otherwise. */
function otherwise(
  { value }: Finding<Framing>,
  all: readonly Finding<Framing>[],
): Exclude<Framing["part"], "any">[] {
  return all.flatMap(({ value: other }) =>
    other.part !== "each" && other.part !== "any" && facetOf(other) === facetOf(value) ? [other.part] : [],
  );
}

/** Those that are taken otherwise wherever they are seen: "the dog from below, everything else at eye level". */
function butFor({ value }: Finding<Framing>, all: readonly Finding<Framing>[]): Pick<Framing, "butFor"> {
  const others = all.flatMap(({ value: other }) =>
    other.of !== undefined && facetOf(other) === facetOf(value) ? [other.of] : [],
  );
  return others.length > 0 ? { butFor: others } : {};
}

function facetOf({ movement, angle }: Facet): "sizes" | "movement" | "angle" {
  if (movement !== null) return "movement";
  return angle === null ? "sizes" : "angle";
}

function framingsOf(page: Page, said: Said): Finding<Framing>[] {
  const { start, end } = said;
  const [ahead, behind] = [before(page, start, WINDOW), after(page, end, WINDOW)];
  const words = page.folded.slice(start, end);
  const named = framedPart(ahead, words, behind) ?? impliedPart(said, words, ahead, behind);
  if (named === null) return [];
  return named.parts.map((part) =>
    finding<Framing>(
      page,
      {
        ...facet(said),
        part,
        sizes: sizesFor(said.sizes, part),
        ...(named.except !== undefined && { except: named.except }),
        ...(part === "any" && ofOneSubject(ahead)),
      },
      start - named.ahead,
      end + named.behind,
      CONFIDENCE,
    ),
  );
}

function facet({ sizes, movement, angle }: Said): Facet {
  return { sizes, movement, angle };
}

type Implied = NonNullable<ReturnType<typeof framedPart>>;

/** A camera that never moves does so in every scene; an angle by itself is the film's, several are some scenes'. */
function impliedPart(said: Said, words: string, ahead: string, behind: string): Implied | null {
  if (said.isBare) return null;
  const whole: Implied = { parts: ["each"], ahead: leadOf(ahead), behind: 0 };
  if (said.movement !== null) return said.movement === "static" && NEVER_MOVES.test(words) ? whole : null;
  if (said.angle === null || OF_SOMETHING_ELSE.test(ahead)) return null;
  const isFilmed = IS_FILMED.test(ahead);
  // "Kids seen from above" are seen so where they are, and the rest of the film is not.
  if (isFilmed && OF_ONE_SUBJECT.test(ahead)) return { parts: ["any"], ahead: 0, behind: 0 };
  const isFilms = isFilmed || OF_THE_FILM.test(behind);
  const isAlone = /(?:^|[,.;:(] ?)$/.test(ahead) && /^ ?(?:[,.;:!)]|$)/.test(behind) && !/s$/.test(words);
  if (isFilms || isAlone) return { ...whole, ahead: 0 };
  return IS_OF_CAMERA.test(`${ahead}${words}${behind}`) ? { parts: ["any"], ahead: 0, behind: 0 } : null;
}

const NEVER_MOVES = /camera.*(?:never|doesn't|does not|stays)|(?:no|without) camera (?:movement|move)/;
const leadOf = (ahead: string): number => /(?:^|[,.;:] )((?:the |our )?)$/.exec(ahead)?.[1]?.length ?? 0;
/** "The dog is filmed", "kids seen": the dog, kids. */
function ofOneSubject(ahead: string): Pick<Framing, "of"> {
  if (!IS_FILMED.test(ahead)) return {};
  const of = OF_ONE_SUBJECT.exec(ahead)?.[1]
    ?.trim()
    .replace(/^(?:the|our|an?|all|and) /, "");
  return of !== undefined && isVisibleNoun(of) ? { of } : {};
}

/** "Light from above", "rain, seen from below": of a thing, not of the camera. */
const OF_SOMETHING_ELSE =
  /\b(?:light|lights|lit|sun|sunlight|sunbeams?|rain|snow|falls?|falling|drops?|dropped|dropping|pours?|poured|comes?|coming|rises?|rising|water|help|order|heard|voice|sound|grows?|orders|blessing|down|pressure|heat|noise|neighbours?|flat|floor)(?: (?:down|in|softly|gently|straight))? $/;
const IS_FILMED =
  /(?<!\b(?:one|an?|the|each|single|last|first|that|this|no) )\b(?:shot|filmed|seen|taken|captured|framed|viewed|told) (?:entirely |only |all |purely |straight |in |as |a |an |through |the )*(?:from )?(?:the |a |an |his |her )?(?:[a-z']+ )?$/;
const OF_ONE_SUBJECT =
  /(?:^|[.,;:(] ?)(?!(?:[a-z' -]+ )?(?:film|spot|ad|advert|commercial|video|clip|reel|story|piece|shots?|scenes?|footage|everything|everyone|all|it|whole|only|be|been)\b)((?:[a-z'-]+ ){1,4}?)(?:is |are |being )?(?:shot|filmed|seen|taken|captured|framed|viewed) (?:from )?(?:the |a |an )?$/;
const OF_THE_FILM = /^ (?:film|ad|advert|spot|video|clip|reel|style|perspective|footage|feel|look)\b/;
const IS_OF_CAMERA =
  /\b(?:shots?|angles?|views?|camera|pov|point of view|first person|over[- ]the[- ]shoulder|overhead shots?|flat[- ]lays?|top[- ]?down|perspective|tilts?)\b/;

/** Beside every scene's size stand its neighbours that are called the same. */
function sizesFor(sizes: readonly ShotType[], part: Framing["part"]): readonly ShotType[] {
  const [size] = sizes;
  return part === "each" && size !== undefined ? (SAME_CALL[size] ?? sizes) : sizes;
}

const SAME_CALL: Partial<Record<ShotType, readonly ShotType[]>> = {
  close_up: ["close_up", "extreme_close_up"],
  medium_shot: ["medium_shot", "medium_close_up"],
  wide_shot: ["wide_shot", "establishing"],
};

/** Sizes, moves and angles where they stand; an angle's own words are no move: "bird's eye view". */
function saidOn(page: Page): Said[] {
  const angles = CAMERA_ANGLES.flatMap((angle) => anglesOn(page, angle));
  const crafts = [
    ...shotFindings(page).map((one): Said => ({ ...NOTHING, ...one, sizes: [one.value], isBare: false })),
    ...cameraFindings(page).map(
      (one): Said => ({ ...NOTHING, ...one, movement: one.value as CameraMovement, isBare: false }),
    ),
  ].filter((one) => !angles.some((angle) => overlap(angle, one)));
  const known = [...angles, ...crafts];
  const bare = known.length === 0 && !page.sieve.lets(BARE_SIZE) ? [] : bareSizes(page);
  return [...known, ...bare.filter((one) => !known.some((other) => overlap(one, other)))].sort(
    (a, b) => a.start - b.start,
  );
}

function anglesOn(page: Page, angle: CameraAngle): Said[] {
  return everyMatch(page, ANGLE_SAID[angle]).map((match) => ({
    ...NOTHING,
    angle,
    start: match.index,
    end: match.index + match[0].length,
    isBare: false,
  }));
}

const BARE_SIZE =
  /\b(medium|mid|tight|close|wide|macro)(?=\s*(?:[.,;:!)]|$|and\b|then\b|to end\b|to close\b|to open\b|throughout\b))/g;
const BARE_SIZES: Readonly<Record<string, ShotType>> = {
  medium: "medium_shot",
  mid: "medium_shot",
  tight: "close_up",
  close: "close_up",
  wide: "wide_shot",
  macro: "extreme_close_up",
};

function bareSizes(page: Page): Said[] {
  return everyMatch(page, BARE_SIZE).flatMap(({ 0: words, 1: word = "", index }) => {
    const size = BARE_SIZES[word];
    return size === undefined
      ? []
      : [{ ...NOTHING, sizes: [size], start: index, end: index + words.length, isBare: true }];
  });
}

/** "Never a wide shot", "not in close-up": sizes and moves that are not wanted, said with no word that forbids things. */
export function avoidedCraft(page: Page): Finding<AskedPresence>[] {
  return [...shotFindings(page), ...cameraFindings(page)]
    .filter(({ start }) => NEVER.test(before(page, start, NEVER_WITHIN)))
    .map((one) => ({ ...one, value: { subject: one.words.toLowerCase(), hard: true } }));
}

const NEVER = /\b(?:never|not|no more) (?:(?:ever )?(?:an?|any|in(?: an?)?|use|go) )$/;
const NEVER_WITHIN = 24;
