import type { World } from "./world.ts";

/** What goods are sold in. */
const PACK =
  /^(?:the |its |our |a )?((?:glass |plastic |paper |cardboard |tin )?(?:bottle|can|jar|tube|box|pack|packet|package|packaging|carton|sachet|tin|bag|pouch|wrapper|tub|dispenser))s?$/i;

/** "Must show the bottle", in a film for a sunscreen: the one that the product is sold in, staged so that it fits any place; null where a wish names something else. */
export function productInItsPack(wish: string, { trade, sells, house, productPhrase }: World): string | null {
  const pack = PACK.exec(wish)?.[1]?.toLowerCase();
  if (pack === undefined || !sells || trade !== null || house !== null) return null;
  return `the ${pack} of ${productPhrase.replace(/^the /, "")} in the foreground, everything behind it soft`;
}
