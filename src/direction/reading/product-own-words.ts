import { capital } from "../words/capital.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import type { AskedProduct } from "./reading.ts";

/** The product by what its own name tells of it: its goods, its house, its brand, and no place where a film is shown. Pure. */
export function byItsOwnWords(product: AskedProduct): AskedProduct {
  return withoutPlatform(byItsHouse(byItsCapitals(goodsOfTrade(product))));
}

/** "My candle business": what is seen are candles, and the trade in them is none. */
function goodsOfTrade(product: AskedProduct): AskedProduct {
  const goods = product.brand === null ? TRADE_IN.exec(product.name)?.[1] : undefined;
  return goods === undefined || !isNounOf(goods, "thing", "edible")
    ? product
    : { ...product, name: capital(goods), noun: goods.toLowerCase() };
}

/** "Bubble tea shop Boba Bay": what it is, and its name in capitals. */
function byItsCapitals(given: AskedProduct): AskedProduct {
  const { name, brand } = given;
  // "PrimeTyres winter promo": a name and a season are no noun.
  const said =
    brand !== null && given.noun?.startsWith(`${brand.toLowerCase()} `)
      ? given.noun.slice(brand.length + 1)
      : null;
  const product = said === null ? given : { ...given, noun: A_SEASON.test(said) ? null : said };
  const what = brand !== null && name.endsWith(` ${brand}`) ? name.slice(0, -brand.length).trim() : "";
  const isPlain = /^\p{L}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){1,3}$/u.test(what);
  return isPlain && !/ of$/.test(what) && brand !== null && /\s\p{Lu}/u.test(brand)
    ? { ...product, name: brand, noun: what.toLowerCase() }
    : product;
}

/** "Castle Hotel Erwarth", and a whisky listed further on: a name that says what the house is needs no other noun. */
function byItsHouse(product: AskedProduct): AskedProduct {
  const { name, noun } = product;
  const house =
    /^(?:\p{Lu}\S* ){1,3}(Hotel|Inn|Hostel|Guest ?house|Lodge|Resort|Spa)(?: \p{Lu}\S*){0,2}$/u.exec(
      name,
    )?.[1];
  const isTold =
    house === undefined || noun === null || name.toLowerCase().includes(noun.split(" ").at(-1) ?? "");
  return isTold || isNounOf(noun ?? "", "place") ? product : { ...product, noun: house.toLowerCase() };
}

/** "20s TikTok Nightjar gaming headset": where a film is shown is no part of a name. */
function withoutPlatform(product: AskedProduct): AskedProduct {
  const name = product.name.replace(SHOWN_ON, "");
  if (name === product.name) return product;
  const brand = product.brand?.replace(SHOWN_ON, "") ?? name;
  return { ...product, name, brand: SHOWN_ON.test(`${brand} X`) ? name : brand };
}

const SHOWN_ON = /^(?:TikTok|Instagram|Snapchat|Pinterest|LinkedIn) (?=\p{Lu})/u;

const A_SEASON = /^(?:winter|summer|spring|autumn|fall|christmas|holiday|easter)$/;

const TRADE_IN = /^(.*?) (?:business|brand|label)$/i;
