import { nameOfDeliverable } from "./deliverable-name.ts";
import { finding, type Page } from "./page.ts";
import type { AskedDeliverable, AskedDuration, AskedFormat, BriefReading, Finding } from "./reading.ts";
import { isMatched } from "./sieve.ts";
import { FORMAT_ASPECTS } from "./words/formats.ts";

const NEAR_CHARACTERS = 48;

type Mark =
  | { readonly kind: "length"; readonly at: Finding<AskedDuration> }
  | { readonly kind: "format"; readonly at: Finding<AskedFormat> }
  | { readonly kind: "aspect"; readonly at: Finding<string> };

/** One item of a list of films: what stands together between two separators. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly length: Finding<AskedDuration> | null;
  readonly format: Finding<AskedFormat> | null;
  readonly aspects: readonly Finding<string>[];
}

/** Several films from one brief: one for each item that is listed, each with what is said of it. Empty for one film. */
export function readDeliverables(page: Page, soFar: BriefReading): Finding<AskedDeliverable>[] {
  const items = itemsOf(page, marksOf(soFar));
  const timed = items.filter(({ length }) => length !== null);
  const placed = items.filter(({ format }) => format !== null);
  const shaped = items.filter(({ format, length }) => format === null && length === null);
  const lengths = new Set(timed.map(({ length }) => length?.value.seconds));
  if (lengths.size > 1 && timed.length > 1 && isList(page, timed, soFar))
    return versions(page, items, timed, shaped, soFar);
  if (lengths.size <= 1 && distinctPlaces(placed).length > 1)
    return onePerPlace(page, distinctPlaces(placed), timed[0] ?? null, soFar);
  const shapes = distinctShapes(soFar.aspectRatios);
  if (lengths.size <= 1 && shapes.length > 1 && areListedShapes(page, soFar))
    return shapes.map((aspect) =>
      made(page, itemOf(placed[0]?.format ?? null, timed[0]?.length ?? null, aspect), soFar, true),
    );
  return [];
}

function marksOf({ durations, formats, aspectRatios }: BriefReading): Mark[] {
  const marks: Mark[] = [
    ...durations.map((at) => ({ kind: "length" as const, at })),
    ...formats.map((at) => ({ kind: "format" as const, at })),
    ...aspectRatios.map((at) => ({ kind: "aspect" as const, at })),
  ];
  return marks.sort((one, two) => one.at.start - two.at.start);
}

const SEPARATOR = /[,;\n.+&|/]|\b(?:and|plus|as well as|then|und|sowie|et|y|e|i|och|en|ou|or)\b/;
/** A colon after a place opens its item: "TikTok: 15s"; brackets belong to what they follow. */
function itemsOf(page: Page, marks: readonly Mark[]): Item[] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const gap = last ? page.folded.slice(last.at.end, mark.at.start) : "";
    const isSameKind = group?.some(({ kind }) => kind === mark.kind && kind !== "aspect") ?? false;
    if (group && last && !isSameKind && !SEPARATOR.test(gap) && gap.length <= NEAR_CHARACTERS)
      group.push(mark);
    else groups.push([mark]);
  }
  return groups.map(asItem);
}

function asItem(group: readonly Mark[]): Item {
  return {
    start: Math.min(...group.map(({ at }) => at.start)),
    end: Math.max(...group.map(({ at }) => at.end)),
    length: group.flatMap((mark) => (mark.kind === "length" ? [mark.at] : []))[0] ?? null,
    format: group.flatMap((mark) => (mark.kind === "format" ? [mark.at] : []))[0] ?? null,
    aspects: group.flatMap((mark) => (mark.kind === "aspect" ? [mark.at] : [])),
  };
}

const LIST_WORDS =
  /\b(?:cut ?downs?|cut-downs?|versions?|deliverables?|hero|master|edits|assets|bumpers|bumper\s?(?:and\b|plus\b|[+&,;])|(?:\b(?:and|plus)|[+&,;])\s?(?:an? )?(?:\d+ ?-?(?:s|secs?|seconds?) )?bumper|variants?|spots|videos|ads|films|formats?|lengths|versionen|fassungen|versiones|versioni|versoes|versies|declinaisons)\b|\d\s?(?:s|secs?|seconds?|"|-second)\s(?:\w+\s)?cuts?\b|\bcuts? (?:of|in) \d|\b(?:also|additionally|plus|as well)\b[^.;!?\n]{0,30}\b(?:edit|cut|version|variant|teaser|trailer)\b/;

/** Lengths in a list, each an item with its own word ("30s hero, 15s and 6s cutdowns"), are films; scattered ones contradict. */
function isList(page: Page, timed: readonly Item[], { formats }: BriefReading): boolean {
  if (!isMatched(page, LIST_WORDS) && formats.length < 2 && !areJoined(page, timed)) return false;
  return timed.some((one, order) => {
    const next = timed[order + 1];
    return (
      next !== undefined &&
      next.start - one.end <= NEAR_CHARACTERS * 2 &&
      SEPARATOR.test(page.folded.slice(one.end, next.start))
    );
  });
}

const JOINED = /^\s?(?:\+|\/|&|,|·|\||and|und|et|y|e|plus|en|i|и)\s?(?:an?\s|eine?n?\s|une?\s)?$/;

/** "A 45-second film and a six-second bumper": a word for a film after each. */
const FILM =
  "(?:film|video|spot|ad|version|cut|cut-?down|master|clip|reel|commercial|trailer|bumper|teaser|story|short)";
const AND_ANOTHER = new RegExp(`^[ -](?:[a-z]+ ){0,2}${FILM}(?:,? (?:and|plus)|,| \\+| &) (?:an?|one) $`);
const A_FILM = new RegExp(`^[ -](?:[a-z]+ ){0,2}${FILM}\\b`);

/** "60s + 30s + 15s", "20s und 6s": lengths with nothing but a joint between them. */
function areJoined(page: Page, timed: readonly Item[]): boolean {
  return timed.some((one, order) => {
    const next = timed[order + 1];
    const [from, to] = [one.length, next?.length];
    if (!from || !to) return false;
    const between = page.folded.slice(from.end, to.start);
    return JOINED.test(between) || (AND_ANOTHER.test(between) && A_FILM.test(page.folded.slice(to.end)));
  });
}

const OF_ALL =
  /\b(?:of (?:all|each|every|them)|(?:all|each|both) (?:of them )?(?:in|also|lengths|versions)|for all|in both)\b/;

/** Every item with a length is a film; places and shapes that stand for themselves hold for all that have none. */
function versions(
  page: Page,
  items: readonly Item[],
  timed: readonly Item[],
  shaped: readonly Item[],
  soFar: BriefReading,
): Finding<AskedDeliverable>[] {
  const loose = items.filter(({ length, format }) => length === null && format !== null);
  const isPlaced = timed.some(({ format }) => format !== null);
  if (!isPlaced && loose.length > 0)
    return loose.flatMap((place) =>
      timed.map((one) =>
        made(
          page,
          { ...one, format: place.format, aspects: [...one.aspects, ...place.aspects] },
          soFar,
          true,
        ),
      ),
    );
  const joined = loose.flatMap((place) => besideTimed(place, timed));
  const own = [...timed, ...joined]
    .sort((one, two) => one.start - two.start)
    .map((one) => withHeirs(one, timed));
  const shapes = distinctShapes(shaped.flatMap(({ aspects }) => aspects));
  const bare = timed.every(({ aspects }) => aspects.length === 0);
  if (bare && shapes.length > 0 && !isPlaced)
    return own.flatMap((one) =>
      shapes.map((aspect) => made(page, { ...one, aspects: [aspect] }, soFar, shapes.length > 1)),
    );
  const more =
    shapes.length === 1 && isMatched(page, OF_ALL) ? own.map((one) => ({ ...one, aspects: shapes })) : [];
  return [...own, ...more].map((one) => made(page, one, soFar, more.length > 0));
}

/** "15s 9:16 (Reels, TikTok)": a place without a length takes that of the item before it. */
function besideTimed(place: Item, timed: readonly Item[]): Item[] {
  const before = timed.findLast((one) => one.end <= place.start);
  const { format } = before ?? {};
  if (!before || !format) return [];
  const isKnown =
    format.value.platform === place.format?.value.platform &&
    format.value.format === place.format?.value.format;
  return isKnown
    ? []
    : [
        {
          ...before,
          start: place.start,
          end: place.end,
          format: place.format,
          aspects: place.aspects.length > 0 ? place.aspects : before.aspects,
        },
      ];
}

/** What an item leaves unsaid is as in the first one, which is the film that the others are cut from. */
function withHeirs(item: Item, [master]: readonly Item[]): Item {
  if (!master || item === master) return item;
  const format = item.format ?? (isCutOnly(master.format) ? null : master.format);
  return {
    ...item,
    format,
    aspects: item.aspects.length > 0 || item.format !== null ? item.aspects : master.aspects,
  };
}

/** A bumper is no place that other lengths are shown at. */
function isCutOnly(format: Finding<AskedFormat> | null): boolean {
  return format?.value.format === "bumper";
}

function onePerPlace(
  page: Page,
  places: readonly Item[],
  timed: Item | null,
  soFar: BriefReading,
): Finding<AskedDeliverable>[] {
  const aspects = soFar.aspectRatios;
  const shared = distinctShapes(aspects).length === 1 ? aspects.slice(0, 1) : [];
  return places.map((place) => {
    const near = place.aspects.length > 0 ? place.aspects : shared;
    return made(
      page,
      { ...place, length: place.length ?? timed?.length ?? null, aspects: near },
      soFar,
      false,
    );
  });
}

function distinctPlaces(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (const one of items) {
    const { platform, format } = one.format?.value ?? { platform: "generic", format: null };
    const widened = kept.findIndex(
      (other) => other.format?.value.platform === platform && other.format.value.format === null,
    );
    const isKnown = kept.some(
      (other) =>
        other.format?.value.platform === platform &&
        (other.format.value.format === format || format === null),
    );
    if (widened >= 0 && format !== null) kept[widened] = one;
    else if (!isKnown) kept.push(one);
  }
  return kept;
}

function distinctShapes(aspects: readonly Finding<string>[]): Finding<string>[] {
  return aspects.filter((one, order) => aspects.findIndex(({ value }) => value === one.value) === order);
}

const SHAPE_LIST =
  /^\s?(?:,|;|\/|&|\+|and|und|et|y|e|i|och|en|plus|as well as|,? ?and(?: also)?(?: in)?|\n[-*•]?)\s?(?:an?\s)?(?:in\s)?$/;
const SHAPE_WORDS =
  /\b(?:formats?|versions?|ratios?|aspect ratios|each|deliverables?|crops?|formate|formatos|formati)\b/;

/** "in 16:9, 1:1 and 9:16": shapes one after the other in a list; two that stand apart contradict each other. */
function areListedShapes(page: Page, { aspectRatios }: BriefReading): boolean {
  const shapes = [...aspectRatios].sort((one, two) => one.start - two.start);
  const listed = shapes.filter((one, order) => {
    const next = shapes[order + 1];
    return (
      next !== undefined &&
      next.value !== one.value &&
      !isSizeOf(one, next) &&
      SHAPE_LIST.test(page.folded.slice(one.end, next.start))
    );
  }).length;
  const isJoined = shapes.some((one, order) => {
    const next = shapes[order + 1];
    return (
      next !== undefined &&
      /^\s?(?:and|\+|&|plus|und|et|y|e|en)\s(?:an?\s|eine?\s|une?\s)?(?:version|declinaison|fassung|cut|crop|versione|variante|vertical|social)?\s?$/.test(
        page.folded.slice(one.end, next.start),
      )
    );
  });
  return (
    listed > 1 ||
    isJoined ||
    (listed === 1 && (SHAPE_WORDS.test(page.folded) || /\d/.test(shapes[0]?.words ?? "")))
  );
}

/** "Portrait format, 1920x1080": a size that is told of the shape before it is no shape of its own. */
function isSizeOf(shape: Finding<string>, size: Finding<string>): boolean {
  return !/\d/.test(shape.words) && /\d{3,4}\s?[x×*]\s?\d{3,4}/i.test(size.words);
}

function itemOf(
  format: Finding<AskedFormat> | null,
  length: Finding<AskedDuration> | null,
  aspect: Finding<string>,
): Item {
  return { start: aspect.start, end: aspect.end, format, length, aspects: [aspect] };
}

function made(page: Page, item: Item, soFar: BriefReading, namesShape: boolean): Finding<AskedDeliverable> {
  const format = item.format?.value ?? {
    platform:
      soFar.formats.length === 1 && !isCutOnly(soFar.formats[0] ?? null)
        ? (soFar.formats[0]?.value.platform ?? "generic")
        : "generic",
    format: null,
  };
  const said = item.aspects.find(({ words }) => /\d/.test(words)) ?? item.aspects[0];
  const aspectRatio =
    said?.value ?? (format.format === null ? null : (FORMAT_ASPECTS[format.format] ?? null));
  const seconds = item.length?.value.seconds ?? null;
  const name = nameOfDeliverable(format, seconds, namesShape ? aspectRatio : null);
  return finding(page, { name, platform: format.platform, aspectRatio, seconds }, item.start, item.end, 0.9);
}
