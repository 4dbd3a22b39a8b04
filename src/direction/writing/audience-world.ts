import type { AgreedBrief } from "../agreed-brief.ts";
import type { AudienceWorld } from "../knowledge/demonstrations/audience.ts";
import { AUDIENCES } from "../knowledge/demonstrations/index.ts";
import { oncePer } from "../once-per.ts";
import { firstSaid } from "../reading/said-in-brief.ts";

/** Whom the product is for, where we know their day. */
export const audienceWorldOf = oncePer(({ reading }: AgreedBrief): AudienceWorld | null => {
  const said = firstSaid(reading, FOR_WHOM)?.[1] ?? "";
  // "For Grip resistance bands" says what is sold, and no musicians.
  const { product } = reading;
  const isWhatIsSold = said !== "" && product?.value.brand != null && product.words.includes(said);
  const named = reading.audience?.value ?? (isWhatIsSold ? "" : said);
  if (named === "") return null;
  const found = AUDIENCES.flatMap((world) => {
    const length = world.says.exec(named)?.[0].length;
    return length === undefined ? [] : [{ world, length }];
  });
  // "Home cooks" are no cooks.
  return found.toSorted((a, b) => b.length - a.length)[0]?.world ?? null;
});

const FOR_WHOM =
  /\b(?:for|aimed at|loved by|designed with|used by|made with)\s((?:[\p{L}-]+\s){0,3}[\p{L}-]+s)\b/iu;
