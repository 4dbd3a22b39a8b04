import { brand } from "./brand.ts";
import { color } from "./color.ts";
import { cost } from "./cost.ts";
import { deliverables } from "./deliverables.ts";
import { duration } from "./duration.ts";
import { format } from "./format.ts";
import { language } from "./language.ts";
import { look } from "./look.ts";
import { presence } from "./presence.ts";
import { product } from "./product.ts";
import { restraint } from "./restraint.ts";
import type { Scorer } from "./scorer.ts";
import { sound } from "./sound.ts";
import { shots, structure } from "./structure.ts";
import { words } from "./words.ts";

/** Every scorer; a new one is one file and one line. */
export const SCORERS: readonly Scorer[] = [
  duration,
  format,
  product,
  color,
  brand,
  look,
  sound,
  presence,
  words,
  language,
  structure,
  shots,
  deliverables,
  restraint,
  cost,
];
