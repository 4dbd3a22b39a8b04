import type { AgreedBrief } from "../agreed-brief.ts";
import type { Claim } from "./claim.ts";
import { isInAList, listsItsFilm } from "./told-film.ts";

/** How a brief that lists its film tells the picture of these `words`; nothing for other briefs. */
export function toldAs(agreed: AgreedBrief, words: string): Pick<Claim, "toldAs"> {
  if (!listsItsFilm(agreed)) return {};
  return { toldAs: isInAList(agreed, words) ? "item" : "sentence" };
}
