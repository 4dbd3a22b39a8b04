import { oncePer } from "../once-per.ts";
import { capital } from "../words/capital.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedOverlay, AskedPresence, AskedProduct, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

/** "3 models: city, trail and cargo", "three flavours – mango, lime and wild berry". */
const VARIANTS =
  /\b((?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:new |different |great )?(models|flavou?rs|versions|scents|varieties|sizes|styles|designs|types|blends|roasts|plans|packages|tiers|editions|trims|tastes|variants|materials|finishes)(?::| ?[–—]| -) ?)([^.!?;:\n"“]{3,60}?)(?=[.!?;\n]|$| –| —| - )/g;
/** Their kinds look alike, or cannot be seen. */
const SEEN_ALIKE = /^(?:sizes|plans|packages|tiers)$/;
const PARTS = /,\s(?:and |& )?|\s(?:and|&|or)\s/;
const LONGEST_ON_SCREEN = 50;
const MOST_WORDS_OF_ONE = 3;
const CONFIDENCE = 0.85;

interface Variants {
  readonly kind: string;
  readonly list: string;
  readonly start: number;
  readonly end: number;
}

/** The kinds in which the goods come, as one line to read. */
export function variantLines(page: Page): Finding<AskedOverlay>[] {
  return variantsOf(page)
    .filter(({ start, end }) => end - start <= LONGEST_ON_SCREEN)
    .map(({ start, end }) =>
      finding(
        page,
        { text: capital(page.text.slice(start, end)), where: "anywhere" as const },
        start,
        end,
        CONFIDENCE,
      ),
    );
}

/** The same as one picture: "the city, trail and cargo e-bike side by side". */
export function variantPictures(page: Page, product: Finding<AskedProduct> | null): Finding<AskedPresence>[] {
  const noun = product?.value.noun?.replace(OF_THE_TRADE, "") ?? "";
  if (noun === "") return [];
  return variantsOf(page)
    .filter(({ kind }) => !SEEN_ALIKE.test(kind))
    .map(({ list, start, end }) =>
      finding(page, { subject: `the ${list} ${noun} side by side`, hard: true }, start, end, CONFIDENCE),
    );
}

/** "E-bike range": the bikes are seen. */
const OF_THE_TRADE = /\s(?:range|line|line-?up|collection|series|family)$/i;

const variantsOf = oncePer((page: Page): readonly Variants[] => {
  if (page.language !== "en") return [];
  return everyMatch(page, VARIANTS).flatMap((match) => {
    const [whole, lead = "", kind = "", told = ""] = match;
    const start = match.index;
    const parts = told.trimEnd().split(PARTS);
    const areKinds = parts.length > 1 && parts.every((one) => one.split(" ").length <= MOST_WORDS_OF_ONE);
    if (!areKinds || isForbidden(page, start) || isQuoted(page, start)) return [];
    const from = start + lead.length;
    const list = page.text.slice(from, from + told.trimEnd().length);
    return [{ kind, list, start, end: start + whole.trimEnd().length }];
  });
});
