import type { ModelCatalogue } from "../../contracts/catalogue.ts";
import { isRetired } from "../targets/age.ts";

/** The asked ids and, for each model that a brief names in its own words, the newest living one of that name. Never throws. */
export function modelsToPlan(
  asked: readonly string[],
  named: readonly string[],
  catalogue: ModelCatalogue,
  today: string,
): string[] {
  const living = catalogue.models.filter((model) => !isRetired(model, today)).map(({ id }) => id);
  const found = named.flatMap((name) => living.findLast((id) => isNamed(id, name)) ?? []);
  return [...new Set([...asked, ...found])];
}

/** "veo 3" names veo-3.1, "kling" names any Kling, "gen-4" one of Runway's. */
export function isNamed(id: string, name: string): boolean {
  const wanted = plain(name)
    .replace(/^(?:google|openai)/, "")
    .replace("klingai", "kling")
    .replace("runwayml", "runway");
  const known = plain(id);
  return known.startsWith(wanted) || (wanted.startsWith("gen") && known.startsWith(`runway${wanted}`));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9.]/g, "");
}
