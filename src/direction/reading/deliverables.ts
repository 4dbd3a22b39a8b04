import { nameOfDeliverable } from "./deliverable-name.ts";
import {
  areListedShapes,
  type FilmItem,
  isList,
  NEAR_CHARACTERS,
  SEPARATOR,
  withSharedShapes,
} from "./listed-films.ts";
import { finding, type Page } from "./page.ts";
import type { AskedDeliverable, AskedDuration, AskedFormat, BriefReading, Finding } from "./reading.ts";
import { isMatched } from "./sieve.ts";
import { FORMAT_ASPECTS } from "./words/formats.ts";

type Mark =
  | { readonly kind: "length"; readonly at: Finding<AskedDuration> }
  | { readonly kind: "format"; readonly at: Finding<AskedFormat> }
  | { readonly kind: "aspect"; readonly at: Finding<string> };

/** Several films from one brief: one for each item that is listed, each with what is said of it. Empty for one film. */
export function readDeliverables(page: Page, soFar: BriefReading): Finding<AskedDeliverable>[] {
  const items = itemsOf(page, marksOf(soFar));
  const timed = withSharedShapes(
    page,
    items.filter(({ length }) => length !== null),
  );
  const placed = items.filter(({ format }) => format !== null);
  const shaped = items.filter(({ format, length }) => format === null && length === null);
  const lengths = new Set(timed.map(({ length }) => length?.value.seconds));
  if (lengths.size > 1 && timed.length > 1 && isList(page, timed, soFar)) {
    const own = withMastersPlace(items, timed);
    const master = own[0];
    const isMasters = (one: FilmItem) =>
      master !== undefined && one.aspects.some((at) => master.aspects.includes(at));
    return versions(
      page,
      items.filter((one) => one.length !== null || !isMasters(one)),
      own,
      shaped.filter((one) => !isMasters(one)),
      soFar,
    );
  }
  if (lengths.size <= 1 && distinctPlaces(placed).length > 1)
    return onePerPlace(page, distinctPlaces(placed), timed[0] ?? null, soFar);
  const shapes = distinctShapes(soFar.aspectRatios);
  if (lengths.size <= 1 && shapes.length > 1 && areListedShapes(page, soFar))
    return shapes.map((aspect) =>
      made(page, itemOf(placed[0]?.format ?? null, timed[0]?.length ?? null, aspect), soFar, true),
    );
  return [];
}

/** "A 90-second film. … 16:9 for TV plus a 30-second cutdown": what is said without a length before the first cut is said of the film. */
function withMastersPlace(items: readonly FilmItem[], [master, ...cuts]: readonly FilmItem[]): FilmItem[] {
  const next = cuts[0];
  if (master === undefined || next === undefined || master.format !== null || master.aspects.length > 0)
    return master === undefined ? [] : [master, ...cuts];
  const told = items.filter(
    (one) => one.length === null && one.start > master.end && one.end < next.start && one.aspects.length > 0,
  );
  const place = told.length === 1 ? told[0] : undefined;
  return [{ ...master, format: place?.format ?? null, aspects: place?.aspects ?? [] }, ...cuts];
}

function marksOf({ durations, formats, aspectRatios }: BriefReading): Mark[] {
  const marks: Mark[] = [
    ...durations.map((at) => ({ kind: "length" as const, at })),
    ...formats.map((at) => ({ kind: "format" as const, at })),
    ...aspectRatios.map((at) => ({ kind: "aspect" as const, at })),
  ];
  return marks.sort((one, two) => one.at.start - two.at.start);
}

/** A colon after a place opens its item: "TikTok: 15s"; brackets belong to what they follow. */
function itemsOf(page: Page, marks: readonly Mark[]): FilmItem[] {
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

function asItem(group: readonly Mark[]): FilmItem {
  return {
    start: Math.min(...group.map(({ at }) => at.start)),
    end: Math.max(...group.map(({ at }) => at.end)),
    length: group.flatMap((mark) => (mark.kind === "length" ? [mark.at] : []))[0] ?? null,
    format: group.flatMap((mark) => (mark.kind === "format" ? [mark.at] : []))[0] ?? null,
    aspects: group.flatMap((mark) => (mark.kind === "aspect" ? [mark.at] : [])),
  };
}

const OF_ALL =
  /\b(?:of (?:all|each|every|them)|(?:all|each|both) (?:of them )?(?:in|also|lengths|versions)|for all|in both)\b/;

/** Every item with a length is a film; places and shapes that stand for themselves hold for all that have none. */
function versions(
  page: Page,
  items: readonly FilmItem[],
  timed: readonly FilmItem[],
  shaped: readonly FilmItem[],
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
  const masters = placesOfMaster(loose, timed);
  const own = [...(masters.length > 0 ? [...masters, ...timed.slice(1)] : timed), ...joined]
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

/** "20s: 9:16 for TikTok, 1:1 for Facebook, plus a 6s bumper": a film without a place of its own is made for each that follows it. */
function placesOfMaster(loose: readonly FilmItem[], [master, next]: readonly FilmItem[]): FilmItem[] {
  if (master === undefined || master.format !== null || next === undefined) return [];
  const places = loose.filter((place) => place.start >= master.end && place.end <= next.start);
  return places.length > 1 ? places.map((place) => ({ ...place, length: master.length })) : [];
}

/** "15s 9:16 (Reels, TikTok)": a place without a length takes that of the item before it. */
function besideTimed(place: FilmItem, timed: readonly FilmItem[]): FilmItem[] {
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
function withHeirs(item: FilmItem, [master]: readonly FilmItem[]): FilmItem {
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
  places: readonly FilmItem[],
  timed: FilmItem | null,
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

function distinctPlaces(items: readonly FilmItem[]): FilmItem[] {
  const kept: FilmItem[] = [];
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

function itemOf(
  format: Finding<AskedFormat> | null,
  length: Finding<AskedDuration> | null,
  aspect: Finding<string>,
): FilmItem {
  return { start: aspect.start, end: aspect.end, format, length, aspects: [aspect] };
}

function made(
  page: Page,
  item: FilmItem,
  soFar: BriefReading,
  namesShape: boolean,
): Finding<AskedDeliverable> {
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
