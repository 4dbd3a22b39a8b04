import { saidOfMaking } from "./craft-said.ts";
import { NAMED, SOLD } from "./may-be-held-back.ts";
import { numberOf, ONE_TO_TEN } from "./numbers.ts";
import { finding, isQuoted, type Page } from "./page.ts";
import type { BriefReading, Finding, Reveal } from "./reading.ts";
import type { SaidOfReveal } from "./said-of-reveals.ts";
import { everyMatch } from "./sieve.ts";
import { PICTURE } from "./timed-part.ts";

const SECONDS = "(?:s|secs?|seconds?)\\b";
/** When it comes: the end or the last shot (no figure), the last seconds, or a second from the start. */
const WHEN = `(?:the )?(?:very )?(?:(?:last|final) (\\d{1,2}|${ONE_TO_TEN}) ?${SECONDS}|(?:end|ending|finale|last|final|closing)\\b(?: ${PICTURE}| one| card| moment)?|(?:second |sec )(\\d{1,2}|${ONE_TO_TEN})\\b|(\\d{1,2}|${ONE_TO_TEN}) ?${SECONDS})`;
const THING = "((?:the |our |any )?(?:whole |actual |real )?[a-z-]+(?: itself)?)";
const SEEN = "(?:revealed|shown|seen|visible|appears?|comes in|enters|is there|show up|shows up)";
/** "May appear", "should be seen". */
const MAY = "(?:(?:is|should|must|may|can|will|shall|has to|is to) )?(?:be )?";

const REVEALS = [
  `\\bno (product)(?: shots?)?(?: visible| shown| seen)?,? (?:until|before|till) ${WHEN}`,
  `\\b(?:do not|don't|never|not|we never|nobody|no one) (?:show|shows|reveal|reveals|see|sees) ${THING} (?:until|before|till) ${WHEN}`,
  `\\b${THING} ${MAY}(?:only |first )(?:be )?${SEEN}(?: only)? (?:in|at|on|with|for) ${WHEN}`,
  `\\b${THING} ${MAY}${SEEN} only (?:in|at|on|with|for) ${WHEN}`,
  `\\b${THING},? only (?:in|at|on|with) ${WHEN}`,
  `\\b${THING} (?:is |should be |must be |may )?(?:not|never) (?:be )?(?:${SEEN} )?(?:until|before|till) ${WHEN}`,
  `\\b(?:keep|hold|hide) ${THING} (?:hidden |back |secret |out of (?:sight|frame) |a secret )*(?:until|before|till|for the first) ${WHEN}`,
  `\\b(product) reveal(?: only)? (?:in|at|on) ${WHEN}`,
].map((form) => new RegExp(form, "g"));
const THEN = /^product reveal\b/;
const CONFIDENCE = 0.9;

/** From when on the product may be seen: "no product until the last 2 seconds", "the grill is only revealed in the final shot". */
export function readReveals(
  page: Page,
  { product, text }: Pick<BriefReading, "product" | "text">,
): Finding<Reveal>[] {
  const said = saidOfMaking(text).reveals.flatMap((one) => revealsOf(text, one, product));
  if (product === null) return said;
  const found = REVEALS.flatMap((pattern) => everyMatch(page, pattern)).flatMap((match) => {
    const [words, thing = "", last, second, plain] = match;
    if (isQuoted(page, match.index) || !isProduct(thing, product.value)) return [];
    const figure = numberOf(last ?? second ?? plain ?? "");
    const from = figure !== null && last !== undefined ? -figure : figure;
    return [
      finding<Reveal>(
        page,
        { from, ...(THEN.test(words) && { isThen: true }) },
        match.index,
        match.index + words.length,
        CONFIDENCE,
      ),
    ];
  });
  return said.some(({ value }) => value.of === undefined) ? said : [...found.slice(0, 1), ...said];
}

/** A thing held back: the product by any of its names, the logo, the brand's name, or another thing of the film. */
function revealsOf(
  text: string,
  { value, start, end }: SaidOfReveal,
  product: BriefReading["product"],
): Finding<Reveal>[] {
  const when = {
    from: value.from,
    ...(value.scene !== null && { scene: value.scene }),
    ...(value.isThen && { isThen: true as const }),
  };
  return value.things.map((thing) => {
    const isSold = SOLD.test(thing) || (product !== null && isProduct(thing, product.value));
    const of = isSold ? undefined : heldBack(thing);
    // An ad shows its product and says its name in the end.
    const isBan = value.isBan && of !== undefined && of !== "name";
    const held = { ...when, ...(of !== undefined && { of }), ...(isBan && { isBan: true as const }) };
    return { value: held, words: text.slice(start, end), start, end, confidence: CONFIDENCE };
  });
}

/** Whatever was taken out of the text is held back, be it known or not: nothing else tells of it any more. */
function heldBack(thing: string): string {
  if (/\blogos?$/.test(thing)) return "logo";
  return NAMED.test(thing) ? "name" : thing;
}

/** What goods are sold in stands for them. */
const OF_ANY_GOODS = /^(?:product|bottle|pack|packaging|packshot|jar)$/;

function isProduct(thing: string, { name, noun }: NonNullable<BriefReading["product"]>["value"]): boolean {
  const [bare = ""] = thing.replace(/^(?:the|our|any) |\b(?:whole|actual|real) | itself$/g, "").split(" ");
  if (OF_ANY_GOODS.test(bare)) return true;
  const words = `${name} ${noun ?? ""}`.toLowerCase().split(/[^\p{L}]+/u);
  return bare.length > 2 && words.some((word) => word === bare || word === `${bare}s` || `${word}s` === bare);
}
