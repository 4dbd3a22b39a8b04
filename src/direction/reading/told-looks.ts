import { isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import type { NounKindName } from "../words/noun-kinds.ts";

const YEARS =
  "(?:\\d{1,2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
const AN_AGE = new RegExp(
  `^(?:(?:of|about|around|roughly|maybe|approx\\.?|nearly|almost|aged?|in (?:his|her|their)) )*(?:(?:early|mid|late)[ -]?)?(?:${YEARS}|\\d0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties)(?:[ -](?:years?|yrs?)(?:[ -](?:old|of age))?|[ -]something)?$`,
);
/** What a body is by itself: "tall and slim", "bald", "freckled". */
const OF_A_BODY =
  /^(?:(?:very|rather|quite|slightly|a bit|tall|short|small|slim|slender|thin|skinny|stocky|chubby|plump|heavy|muscular|athletic|fit|wiry|lanky|bald|balding|shaved|bearded|clean-shaven|unshaven|freckled|tanned|pale|barefoot|blonde?|brunette|redhead(?:ed)?|ginger|dark-haired|fair-haired|grey-haired|gray-haired|white-haired|red-haired|curly-haired|short-haired|long-haired|blue-eyed|brown-eyed|green-eyed|dark-skinned|light-skinned|asian|african|european|latina|latino|hispanic|indian|black|white|elderly|old|young|middle-aged|teenage|wrinkled|tattooed|and)(?: |$))+$/;
const ON_A_BODY =
  /\b(?:hair|hairdo|haircut|beard|stubble|moustache|mustache|braids?|plaits?|pigtails?|ponytail|pony tail|bun|curls|locks|fringe|bob|afro|dreadlocks|freckles|eyes|skin|build|figure|tattoos?|scar|scars|wrinkles|dimples|gap|teeth|glasses|spectacles|sunglasses|earrings?|piercings?|scarf|cap|hat|beanie|hood|hoodie|bandana|headscarf|hijab|backpack|apron|overalls|dungarees|jeans|denim|sneakers|boots|tracksuit|uniform|outfit|suit|knit|turtleneck|parka|cardigan|leather)$/;
const WORN: ReadonlySet<NounKindName> = new Set(["garment", "footwear", "headwear", "jewellery"]);
const LEAD =
  /^(?:and |but |always |also |(?:he|she|they) (?:is|are|has|have|wears?) |with |wearing |wears |dressed in |in (?=an? |the |his |her )|has |is |an? |the |his |her |their )+/;
const ENDS_WITH_PREPOSITION = /\s(?:on|of|over|under|in) .*$/;
const MOST_WORDS = 8;

/** Whether folded words say no more than what somebody looks like: "35", "long blond hair", "wearing a green coat", "bald with a white beard". */
export function isLook(words: string): boolean {
  const bare = words.trim().replace(LEAD, "").trim();
  if (bare === "" || bare.split(" ").length > MOST_WORDS) return false;
  if (AN_AGE.test(bare) || OF_A_BODY.test(bare)) return true;
  const [first = "", ...others] = bare.split(/ (?:with|and|in|wearing) /);
  return [first, ...others].every((part) => isPartOfLook(part.replace(/^(?:an?|the|his|her|their) /, "")));
}

function isPartOfLook(words: string): boolean {
  if (words === "" || OF_A_BODY.test(words) || AN_AGE.test(words)) return true;
  const head = words.replace(ENDS_WITH_PREPOSITION, "");
  const kind = kindOfNoun(head)?.name;
  return (
    ON_A_BODY.test(head) ||
    (kind !== undefined && WORN.has(kind)) ||
    (kind === "body part" && head.includes(" ") && !isNounOf(head, "person"))
  );
}

/** How far into `words`, folded, a list of looks reaches, and how many there are; both 0 where it does not begin with one. */
export function looksAtStart(words: string): { readonly end: number; readonly count: number } {
  let [end, count, from] = [0, 0, 0];
  for (const part of words.split(BETWEEN_LOOKS)) {
    if (!isLook(part)) break;
    count += 1;
    end = from + part.trimEnd().length;
    from += part.length + 1;
  }
  return { end, count };
}

const BETWEEN_LOOKS = /,/;
