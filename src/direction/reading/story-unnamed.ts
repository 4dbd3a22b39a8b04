import { isOfKind } from "../words/mentions.ts";
import { overlap } from "../words/spans.ts";
import type { Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";
import { firstMatch } from "./sieve.ts";
import { toldDeeds } from "./tale-deeds.ts";

/** A brief that tells deed after deed of somebody is a story, whatever it calls itself. */
export function storyWithoutAName(page: Page, { events, product }: BriefReading): RegExpExecArray | null {
  const isOfItsPeople =
    product !== null &&
    product.value.brand === null &&
    product.value.noun === null &&
    events.some((event) => overlap(event, product));
  return isOfItsPeople && events.length >= EVENTS_OF_A_STORY ? firstMatch(page, A_FILM) : null;
}

/** "A ferry captain retires. On his last trip …": a brief that begins with somebody and goes on to tell of them. */
export function storyByItsOpening(page: Page, { product }: BriefReading): RegExpExecArray | null {
  const own = MY_OWN.exec(page.text);
  if (own !== null) return own;
  const opening = OPENS_WITH_SOMEBODY.exec(page.text);
  const isOfGoods =
    product !== null && product.value.brand !== null && product.value.name !== product.value.noun;
  if (opening === null || isOfGoods) return null;
  const isPerson = opening[0]
    .split(/\s+/)
    .some((word) => isOfKind(word.toLowerCase(), "people") || CALLED.test(word));
  return isPerson && toldDeeds(page, null).length >= EVENTS_OF_A_STORY ? opening : null;
}

/** "My son leaves for university on Sunday" */
const MY_OWN =
  /^(?:My|Our) (?:\p{Ll}+ )?(?:son|daughter|mother|father|mum|mom|dad|grandmother|grandfather|grandma|grandpa|nan|sister|brother|wife|husband) (?:\p{Ll}+s)\s/iu;
const OPENS_WITH_SOMEBODY = /^(?:An?|The|Two|Three|One|An old|A young)\s(?:[\p{Ll}'-]+\s){1,4}/u;
const CALLED =
  /(?:keeper|driver|captain|smith|maker|man|woman|boy|girl|widow(?:er)?|teacher|nurse|baker|sitter|guard|watchman|pensioner|orphan|twins|fox|dog|cat)$/;
/** From so many on, deeds make a story. */
export const EVENTS_OF_A_STORY = 2;
const A_FILM = /\b(?:film|video|clip|piece|short|animation|\d+ ?s(?:ec(?:ond)?s?)?)\b/;
