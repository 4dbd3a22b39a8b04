import { BrandGuidelines, Options } from "../../../contracts/brief.ts";
import type { ExtractedReferences } from "../../../contracts/reference.ts";
import type { AgreedBrief } from "../../../src/direction/agreed-brief.ts";
import type { Film } from "../../../src/direction/film.ts";
import { readBrief } from "../../../src/direction/reading/read-brief.ts";
import { reconcile } from "../../../src/direction/reconcile.ts";
import { writeFilm } from "../../../src/direction/write-film.ts";

interface Circumstances {
  readonly brand?: unknown;
  readonly options?: unknown;
  readonly references?: ExtractedReferences;
}

/** The brief as it was read and agreed on. */
export function agreedOn(text: string, { brand, options, references }: Circumstances = {}): AgreedBrief {
  return reconcile({
    reading: readBrief(text),
    brand: brand === undefined ? null : BrandGuidelines.parse(brand),
    options: Options.parse(options ?? {}),
    references: references ?? { images: [], video: null },
  });
}

/** The offline director's film of a brief, before repair. */
export function filmOf(text: string, circumstances: Circumstances = {}): Film {
  return writeFilm(agreedOn(text, circumstances));
}
