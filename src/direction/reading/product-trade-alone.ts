import { capital } from "../words/capital.ts";
import type { AskedProduct } from "./reading.ts";

/** What a trade sells where its brief names no goods. */
const GOODS_OF_TRADES: Readonly<Record<string, string>> = {
  fashion: "clothes",
  apparel: "clothes",
  streetwear: "clothes",
  beauty: "make-up",
  tech: "device",
  technology: "device",
  food: "food",
};
const OF_A_FILM = / (?:reel|film|video|ad|advert|spot|clip|commercial|promo)$/;

/** Whether only the name of a trade was read, with no goods and no brand: "fashion", "fashion film". */
export function isTradeAlone({ name, brand }: AskedProduct): boolean {
  return brand === null && tradeOf(name) in GOODS_OF_TRADES;
}

/** What the trade sells in its stead: the trade's own name fits no sentence about a thing. */
export function soldByTrade(product: AskedProduct): AskedProduct {
  const noun = GOODS_OF_TRADES[tradeOf(product.name)] ?? product.noun;
  return noun === null ? product : { ...product, name: capital(noun), noun };
}

function tradeOf(name: string): string {
  return name.toLowerCase().replace(OF_A_FILM, "");
}
