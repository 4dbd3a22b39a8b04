import type { ModelCatalogue, VideoModel } from "../../contracts/catalogue.ts";
import { AppError } from "../errors.ts";
import { isRetired } from "./age.ts";
import { lengthsFor } from "./grid.ts";
import { priceOf } from "./price.ts";

/**
 * The rows of the asked models, in the order asked, each once. Throws INVALID_PARAMETERS that names every unknown or
 * retired id and the nearest living model for each.
 */
export function pickModels(ids: readonly string[], catalogue: ModelCatalogue, today: string): VideoModel[] {
  const living = catalogue.models.filter((model) => !isRetired(model, today));
  const picked: VideoModel[] = [];
  const issues: { path: string; message: string; nearest_model: string | null }[] = [];
  for (const [index, id] of ids.entries()) {
    const row = catalogue.models.find((model) => model.id === id.toLowerCase());
    if (row && !isRetired(row, today)) {
      if (!picked.includes(row)) picked.push(row);
      continue;
    }
    const nearest = (row ? nearestByAbility(row, living) : nearestByName(id, living))?.id ?? null;
    const reason = row ? `${row.id} was retired on ${row.sunset_at}` : `${id} is not in the model catalogue`;
    issues.push({
      path: `options.target_models.${index}`,
      message: nearest === null ? reason : `${reason}; the nearest living model is ${nearest}`,
      nearest_model: nearest,
    });
  }
  if (issues.length > 0) {
    throw new AppError("INVALID_PARAMETERS", issues.map(({ message }) => message).join(". "), { issues });
  }
  return picked;
}

/** The living model most like a retired one: its family first, then formats, resolutions, lengths, sound and price. */
function nearestByAbility(retired: VideoModel, living: readonly VideoModel[]): VideoModel | undefined {
  return living
    .map((model) => ({ model, distance: abilityDistance(retired, model) }))
    .sort((one, other) => one.distance - other.distance || one.model.id.localeCompare(other.model.id))[0]
    ?.model;
}

function abilityDistance(one: VideoModel, other: VideoModel): number {
  const family = one.family === other.family ? 0 : 4;
  const sound = one.audio === other.audio ? 0 : 2;
  const pictureOnly = other.image_to_video_only === true && one.image_to_video_only !== true ? 4 : 0;
  const formats = missing(one.aspect_ratios ?? [], other.aspect_ratios ?? []);
  const resolutions = missing(one.resolutions, other.resolutions);
  const length = Math.abs(longest(one) - longest(other)) / longest(one);
  return family + sound + pictureOnly + formats + resolutions + length + priceGap(one, other);
}

function missing(wanted: readonly string[], offered: readonly string[]): number {
  return wanted.filter((value) => !offered.includes(value)).length / Math.max(1, wanted.length);
}

function longest(model: VideoModel): number {
  return lengthsFor(model, { resolution: "", subjectPictures: 0 }).at(-1) ?? 1;
}

/** How many times dearer or cheaper a second is, as a power of two; 1 where a price is missing. */
function priceGap(one: VideoModel, other: VideoModel): number {
  const [first, second] = [perSecond(one), perSecond(other)];
  return first && second ? Math.abs(Math.log2(first / second)) : 1;
}

function perSecond(model: VideoModel): number | null {
  const seconds = lengthsFor(model, { resolution: "", subjectPictures: 0 })[0] ?? 1;
  const resolution = model.resolutions[0] ?? "720p";
  const price = priceOf(model, { seconds, resolution, aspectRatio: "16:9", sound: true });
  return price === null ? null : price.usd / seconds;
}

function nearestByName(id: string, living: readonly VideoModel[]): VideoModel | undefined {
  return living
    .map((model) => ({
      model,
      distance: editDistance(id.toLowerCase(), model.id) - sharedStart(id.toLowerCase(), model.id),
    }))
    .sort((one, other) => one.distance - other.distance || one.model.id.localeCompare(other.model.id))[0]
    ?.model;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Levenshtein distance. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
