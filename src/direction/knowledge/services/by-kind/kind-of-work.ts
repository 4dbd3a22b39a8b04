import { remembered } from "../../../remembered.ts";
import { uncapital } from "../../../words/capital.ts";
import { withIndefinite } from "../../../words/indefinite.ts";
import type { MomentRow } from "../../moments/book.ts";
import { type Service, type ServiceFacts, service } from "../service.ts";

/** A kind of business that any goods can be put into: repairs of …, hire of …, lessons in …. */
export interface KindOfWork {
  /** Tells the kind from the end of a phrase; the group `goods` is what the work is about. */
  readonly ends: RegExp;
  /** `{goods}`, `{good}` and `{a_good}` may stand in every text, `{doing}` where the words say what is done. */
  readonly facts: Omit<ServiceFacts, "sign"> & { readonly sign: string };
  readonly rows: readonly MomentRow[];
}

const PHRASES_KEPT = 500;
/** How a business speaks of itself is no part of its goods. */
const OF_THE_HOUSE =
  /^(?:(?:the|an?|our|my|your|mobile|local|little|small|tiny|big|new|first|best|famous|independent|family|family-run|one-woman|one-man|two-person|women-owned|second-generation|third-generation|award-winning|traditional|modern|friendly|cheap|affordable|premium|luxury|professional|expert|emergency|online|annual|weekly|monthly|free|community|village|town|city|neighbou?rhood|home|same-day|late-night|24-hour|24\/7)\s+)+/i;
/** Named by nothing that could be filmed. */
const NO_GOODS =
  /^(?:business|family|local|mobile|night|day|home|house|general|corner|high street|shop|company|pop-up|other|work|life|health|legal|marketing|research|development)?$/i;

/** The trade of `phrase` made from its kind and its goods: "clock repair shop", "kayak hire"; null where no kind fits. */
export function workByKind(kinds: readonly KindOfWork[]): (phrase: string) => Service | null {
  return remembered((whole) => {
    const phrase = whole.replaceAll("é", "e");
    for (const kind of kinds) {
      const { goods, doing } = kind.ends.exec(phrase)?.groups ?? {};
      const bare = goods?.replace(OF_THE_HOUSE, "").trim();
      if (bare === undefined || NO_GOODS.test(bare)) continue;
      return filled(kind, slotsOf(bare, doing?.toLowerCase()));
    }
    return null;
  }, PHRASES_KEPT);
}

type Slots = Readonly<Record<string, string>>;

function filled({ ends, facts, rows }: KindOfWork, slots: Slots): Service {
  const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
  const full: ServiceFacts = {
    ...facts,
    sign: fill(facts.sign),
    workers: facts.workers.map(fill),
    places: facts.places.map(fill),
  };
  const own = rows.map(
    ([staging, shows, place, sounds, line]): MomentRow =>
      line === undefined
        ? [staging, fill(shows), place === null ? null : fill(place), sounds]
        : [staging, fill(shows), place === null ? null : fill(place), sounds, fill(line)],
  );
  return service(ends, full, own);
}

/** What comes in pieces nobody counts. */
const STUFF =
  /(?:ing|ware|ics|wood|laundry|furniture|clothing|jewellery|jewelry|pottery|stone|glass|metal|iron|steel|leather|paper|fabric|wool|silk|data|software|music|food|meat|fish|fruit|veg|bread|cheese|wine|beer|coffee|tea|rice|honey|oil|water|ice|equipment|gear|kit|machinery|luggage|footwear|knitwear|art|yoga|dance|ballet|judo|karate|chess|maths|english|french|spanish|german|italian|cooking|drama|archery|golf|tennis|football|poetry)$/i;

/** What is found at a sale that is called after the boots of cars, or after the jumble. */
const FOUND_AT = /^(?:car boots?|jumble|rummage|garage|yard|bric-?a-?brac|flea|charity|church|school)$/i;

/** What there are two of in one. */
const IN_PAIRS =
  /^(?:.* )?(?:glasses|sunglasses|eyeglasses|spectacles|shoes|boots|sneakers|trainers|jeans|trousers|shorts|leggings|scissors|binoculars|headphones|skis|skates|gloves|socks)$/i;

function slotsOf(goods: string, doing: string | undefined): Slots {
  const isPair = IN_PAIRS.test(goods);
  if (isPair) {
    const pair = `pair of ${lowered(goods)}`;
    return { good: pair, goods: lowered(goods), a_good: `a ${pair}`, doing: gerundOf(doing ?? "") };
  }
  const one = FOUND_AT.test(goods) ? "find" : lowered(singularOf(goods));
  const isStuff = STUFF.test(one);
  return {
    good: one,
    goods: isStuff ? one : pluralOf(one),
    a_good: isStuff ? one : withIndefinite(one),
    doing: gerundOf(doing ?? ""),
  };
}

/** "Piano" opened a sentence; "LED", "Vespa" and "BMW" keep their capitals. */
function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}+(?:\s\p{Ll}|$)/u.test(words) ? uncapital(words) : words;
}

function singularOf(words: string): string {
  return words
    .replace(/['’]s?$/, "")
    .replace(/([^aeiou])ies$/i, "$1y")
    .replace(/(ch|sh|x|ss)es$/i, "$1")
    .replace(/([^s])s$/i, "$1");
}

function pluralOf(word: string): string {
  if (/man$/.test(word)) return word.replace(/man$/, "men");
  if (/[^aeiou]y$/i.test(word)) return word.replace(/y$/i, "ies");
  return /(?:ch|sh|x|s)$/i.test(word) ? `${word}es` : `${word}s`;
}

const GERUNDS: readonly (readonly [RegExp, string])[] = [
  [/^sharpen/, "sharpening"],
  [/^tun/, "tuning"],
  [/^restor/, "restoring"],
  [/^mend/, "mending"],
  [/^(?:re)?upholster/, "upholstering"],
  [/^servic/, "servicing"],
  [/^maint/, "looking over"],
  [/^conver/, "fitting out"],
  [/^refurb/, "refurbishing"],
  [/^polish/, "polishing"],
  [/^clean/, "cleaning"],
  [/^wash/, "washing"],
  [/^fit/, "fitting"],
  [/^install/, "fitting"],
  [/^remov/, "taking away"],
  [/^clear/, "clearing"],
  [/^inspect/, "looking over"],
  [/^survey/, "measuring"],
  [/^paint/, "painting"],
  [/^lay/, "laying"],
  [/^sand/, "sanding"],
  [/^groom/, "grooming"],
  [/^sweep/, "sweeping"],
  [/^print/, "printing"],
  [/^engrav/, "engraving"],
  [/^fram/, "framing"],
  [/^repair|^fix/, "repairing"],
];

function gerundOf(doing: string): string {
  return GERUNDS.find(([starts]) => starts.test(doing))?.[1] ?? "working on";
}
