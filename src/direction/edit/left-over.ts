import { stem } from "../words/stem.ts";

/** Words that carry no wish of their own around one that was understood. */
const FILLERS = new Set(
  (
    "two three four five six a an the this that it its it's is be to of in on at for from with by as into and or so but then than also too please just now " +
    "make made makes making add adding change changing changed set setting use using have has get give let put turn keep more less much very " +
    "bit touch tad little slightly somewhat really even still again would could should needs need must can i i'd we you want like need love prefer think feel feels look looks " +
    "film video clip ad spot scene scenes shot shots one some any all whole overall everything thing things me us my our your new " +
    "instead rather not don't do style version format look vibe length long duration seconds second sec s only about around maybe perhaps " +
    "aspect ratio format platform resolution orientation frame frames rate fps size dimensions switch convert go going palette colors colours " +
    "first second third last final opening closing ending intro outro hook finale slowly gently hold everywhere anymore there here up down out off over if possible thanks thank cheers hi hello ok okay"
  ).split(" "),
);
/** "The bonfire scene needs to be": which one is meant has been read. */
const SCENE_NAMED =
  /\b(?:the|that|our) (?:[\p{L}'’-]+ ){1,3}(?:scene|shot|bit|part|step|moment|picture)\b/giu;
const MANY = 2;
/** A length that nothing was made of is told, however few words stand around it. */
const SECONDS_LEFT = /\d ?(?:s|secs?|seconds?|min|minutes?)\b/iu;

/**
 * The part of a clause that no rule used, where it says something: one word that asks for no change is enough, words that only
 * ask must be two. `known` is what the clause may speak of without asking for more; null where only small words are left.
 */
export function leftOver(rest: string, known = ""): string | null {
  if (SECONDS_LEFT.test(rest)) return rest.trim();
  const words = rest.replace(SCENE_NAMED, " ").match(/[\p{L}\p{N}][\p{L}\p{N}'’%#.:-]*/gu) ?? [];
  const meant = new Set((known.toLowerCase().match(/\p{L}+/gu) ?? []).map(stem));
  const telling = words
    .map((word) => word.replace(/[.:]+$/u, "").toLowerCase())
    .filter((word) => !FILLERS.has(word) && !/^\d+$/.test(word) && !meant.has(stem(word)));
  return telling.length >= MANY || telling.some((word) => !ASKING.has(word)) ? rest.trim() : null;
}

/** Words that only ask for a change, whatever it is. */
const ASKING = new Set(
  "end start beginning between camera light lighting mood atmosphere tone tones vibe shadows contrast pacing pace cutting rhythm tempo cut trim shorten lengthen extend drop bring down speed slow reduce tighten stretch run runs running lasts last total exactly approximately under within at most least no than now currently bring get boost raise lower increase decrease reframe crop resize render deliver export shoot film shot please kindly fully generally bit tiny wee way lot lots everyone client thinks says wants feels felt sounds sound be being been was were will does did do how why what which who whether where when such own see watch right well good nice great fine okay version cutdown edit edits reel story stories bumper promo teaser commercial advert tvc pre-roll preroll post piece project time times throughout across through entire entirely everywhere half twice double third percent per cent".split(
    " ",
  ),
);

/** What a clause speaks of besides its wish, where it speaks of anything at all: a change of the whole film is then not what it asks. */
export function speaksOfMore(rest: string): boolean {
  const words = rest.replace(/["“«„][^"”»“]*["”»“]/gu, " ").match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  return words.some((word) => {
    const bare = word.toLowerCase().replace(/['’]s$/u, "");
    return !FILLERS.has(bare) && !ASKING.has(bare);
  });
}
