import type { ModelCatalogue, VideoModel } from "../../contracts/catalogue.ts";

/** Prices and limits of video models change by the quarter; a row older than this is said to be old. */
export const STALE_AFTER_DAYS = 90;
const DAY_MS = 86_400_000;

/** Whether the model can no longer be called on `today` (YYYY-MM-DD). */
export function isRetired(model: VideoModel, today: string): boolean {
  return model.sunset_at !== undefined && model.sunset_at <= today;
}

/** The day the row was read. */
export function verifiedAt(model: VideoModel, catalogue: ModelCatalogue): string {
  return model.verified_at ?? catalogue.verified_at;
}

/** Whether the row was read more than 90 days before `today`. */
export function isStale(model: VideoModel, catalogue: ModelCatalogue, today: string): boolean {
  return (Date.parse(today) - Date.parse(verifiedAt(model, catalogue))) / DAY_MS > STALE_AFTER_DAYS;
}
