import { isMostlyNoun, isVisibleNoun } from "../words/kind-of-noun.ts";
import { type KindOfWish, kindOfWish } from "../words/kind-of-wish.ts";
import { CHARACTER_LEXICON } from "./character-lexicon.ts";
import { scan } from "./lexicon.ts";
import type { Page } from "./page.ts";
import type { AskedInstruction } from "./reading.ts";
import { thingsIn } from "./thing-lexicon.ts";
import { tokenIndexAt } from "./tokens.ts";
import { toldActively } from "./told-actively.ts";
import { RECRUITS } from "./unseen-piece.ts";
import { anyOf, HEARD, READ } from "./words/unseen.ts";

/** A prompt must not deny: a video model draws what it reads. */
const DENIES =
  /\b(?:no|not|never|none|nobody|nothing|without|avoid|hide|remove|blur|skip|(?<!bass |beat )drop|leave|instead|less|\w+n't)\b/;
/** What no picture shows: words, sound, cutting, files. */
const UNSEEN = anyOf(
  READ,
  HEARD,
  "supers?|prices?|button|voices|vo|accents?|say|says|said|spell\\w*|pronounce\\w*|mention\\w*|words?|cuts?|edit\\w*|transitions?|length",
  "versions?|legal|disclaimer|files?|deliver\\w*|credits?|translat\\w+|dub\\w*|name[ds]?|address(?:es)?|opening hours|phone|numbers?|pace|pacing",
  "language|spoken|speak\\w*|jokes?|jargon|story|message|brand|tone|type|letters|percent|statistics|figures|facts|claims?|quotes?|source|dates?",
  "viewers?|budget|film|video|ad|spot|per second|total|each (?:shot|scene|clip)|format|permissions?|consent|rights|licen[cs]e\\w*|approv\\w+",
  "on[- ]screen|responsibly|(?:adults|grown-ups|over[- ]?(?:18|21)s?) only|(?:jazz|string|brass|piano|folk|swing|blues) (?:trio|quartet|quintet|combo|notes?|chords?)",
  "bumpers?|cut-?downs?|end ?cards?|\\d+ ?[x×] ?\\d+",
  "physics|science|grammar|listeners?|examples?|analog(?:y|ies)|metaphors?|audible|heard|hear|noise|loop\\w*|silen\\w+|quiet",
);
const OF_EVERY_PICTURE =
  /\b(?:camera|lens|framed?|framing|handheld|hand-held|tripod|angles?|light|lighting|lit|grain|grade|graded|colou?rs?|eye[- ]level|depth of field|focus|shoot|shot|filmed|wardrobe|background|palette)\b/;
const UNPICTURED: ReadonlySet<KindOfWish> = new Set(["sound", "music", "writing", "tone"]);
/** "Three ingredients": said of the goods, as a reason to buy them. */
const COUNTS_WHAT_IS_IN_IT =
  /^(?:only |just )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:simple |natural |plain |honest |organic |new )?(?:ingredients?|flavou?rs?|sizes?|colou?rs|models|varieties)\.?$/;
/** "We want people to see that we're careful": what the client means, told to whoever makes the film. */
const SPEAKS_OF_US =
  /^(?:(?:and|but|so|because|as|where|if) )*(?:we(?:'re|'ve|'d|'ll)?|i(?:'m|'d)?|our (?:aim|goal|hope|idea)|the (?:aim|goal|idea|point)|people should|viewers?|they should|it should|make sure|tell|remind|encourage|explain|let people|ask|that|which|who|whose) /;
const GIVEN = /^(?:please )?(?:keep|use|have|get|include|add|put|show|feature|keep to|stick to) /;

/** Words that stand on screen are no part of the picture. */
const QUOTED = /,?\s*(?:(?:and|with|then|plus|beside|under|over)\s+)?["“„«][^\n]*$/;

/** How an order can be told to a model of pictures; null for what it denies and what no picture shows. */
export function picturedIn(page: Page, start: number, end: number): AskedInstruction["picture"] {
  const folded = page.folded.slice(start, end);
  if (page.language !== "en" || DENIES.test(folded) || UNSEEN.test(folded)) return null;
  // "Bottle only in the last shot": a prompt cannot keep it out of the others.
  if (
    /\bonly (?:in|at|for|during|on|from) (?:the )?(?:very )?(?:last|final|end|closing|first|opening)\b/.test(
      folded,
    )
  )
    return null;
  // "How the sensors work" is told, "for visitors of all ages" says to whom.
  if (/^(?:and )?(?:how|why|what|for) /.test(folded)) return null;
  if (COUNTS_WHAT_IS_IN_IT.test(folded) || SPEAKS_OF_US.test(folded) || RECRUITS.test(folded)) return null;
  const kind = kindOfWish(folded);
  if (kind !== null && UNPICTURED.has(kind)) return null;
  const isEverywhere = OF_EVERY_PICTURE.test(folded) || kind !== null;
  if (!isEverywhere && !holdsThing(page, start, end)) return null;
  const words = page.text
    .slice(start + (GIVEN.exec(folded)?.[0].length ?? 0), end)
    .replace(QUOTED, "")
    .replace(/\s+/g, " ")
    .replace(WITHIN_SECONDS, "");
  return words === "" || IS_THE_PRODUCT.test(words) ? null : { words: toldActively(words), isEverywhere };
}

/** "The product within the first 3 seconds": when it is seen, and no part of the picture. */
const WITHIN_SECONDS =
  /\s(?:within|in|by|for) (?:the )?(?:(?:first|last|opening) )?(?:\d+|one|two|three|five|ten|few) ?(?:s|secs?|seconds)\b.*$/i;
/** What every film shows anyway, or what is to stay as it is told. */
const IS_THE_PRODUCT =
  /^(?:the |our |your )?(?:product|app|brand|pack|packshot)$|^(?:it|this|that|them|everything) (?:all )?(?:exactly|just|like|as|the way)\b/i;

/** The sound that an order wants to be heard; null where it wants none or something else. */
export function heardIn(page: Page, start: number, end: number): AskedInstruction["sound"] {
  const folded = page.folded.slice(start, end);
  const words = folded.replace(GIVEN, "").replace(WHEN, "").trim();
  const isSound = page.language === "en" && !DENIES.test(folded) && kindOfWish(words) === "sound";
  return isSound ? words : null;
}

const WHEN =
  /\s(?:at|after|in|within|from) (?:the )?(?:\d+|first|second|third|last|start|beginning|end)\b.*$/;

/** Shorter words mean too many things. */
const LEAST_LETTERS = 4;

function holdsThing(page: Page, start: number, end: number): boolean {
  const first = tokenIndexAt(page, start);
  const after = tokenIndexAt(page, end);
  return (
    thingsIn(page, first, after - 1).length > 0 ||
    scan(page.tokens, CHARACTER_LEXICON, first, after).length > 0 ||
    page.tokens
      .slice(first, after)
      .some(({ key }) => key.length >= LEAST_LETTERS && isMostlyNoun(key) && isVisibleNoun(key))
  );
}
