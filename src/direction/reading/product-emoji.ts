import { capital } from "../words/capital.ts";
import { finding, type Page } from "./page.ts";
import type { AskedProduct, Finding } from "./reading.ts";
import { EMOJI_NOUNS } from "./words/emoji.ts";

/** The first thing for sale that the brief only draws; null where it draws none. */
export function drawnProduct(page: Page): Finding<AskedProduct> | null {
  for (const { key, start, end } of page.tokens) {
    const noun = EMOJI_NOUNS[key];
    if (noun === undefined) continue;
    const name = capital(noun);
    return finding(page, { name, noun, brand: null, description: null, features: [] }, start, end, 0.5);
  }
  return null;
}
