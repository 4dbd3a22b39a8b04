/** Words that carry no wish of their own around one that was understood. */
const FILLERS = new Set(
  (
    "a an the this that it its it's is be to of in on at for from with by as into and or so but then than also too please just now " +
    "make made makes making add adding change changing changed set setting use using have has get give let put turn keep more less much very " +
    "bit touch tad little slightly somewhat really even still again would could should needs need must can i i'd we you want like need love prefer think feel feels look looks " +
    "film video clip ad spot scene scenes shot shots one some any all whole overall everything thing things me us my our your new " +
    "instead rather not don't do style version format look vibe length long duration seconds second sec s only about around maybe perhaps " +
    "aspect ratio format platform resolution orientation frame frames rate fps size dimensions switch convert go going palette colors colours " +
    "first second third last final opening closing slowly gently hold everywhere anymore there here up down out off over if possible thanks thank cheers hi hello ok okay"
  ).split(" "),
);
/** "The bonfire scene needs to be": which one is meant has been read. */
const SCENE_NAMED =
  /\b(?:the|that|our) (?:[\p{L}'’-]+ ){1,3}(?:scene|shot|bit|part|step|moment|picture)\b/giu;
const MANY = 2;

/** The part of a clause that no rule used, where it says something; null where only small words are left. */
export function leftOver(rest: string): string | null {
  const words = rest.replace(SCENE_NAMED, " ").match(/[\p{L}\p{N}][\p{L}\p{N}'’%#.:-]*/gu) ?? [];
  const telling = words
    .map((word) => word.replace(/[.:]+$/u, ""))
    .filter((word) => !FILLERS.has(word.toLowerCase()) && !/^\d+$/.test(word));
  return telling.length >= MANY ? rest.trim() : null;
}
