import { readsAsEnglish } from "../words/reads-as-english.ts";
import type { Token } from "./tokens.ts";
import { verbOf } from "./verbs.ts";

const MAX_DEED_WORDS = 6;

/** The index of the last word of what nobody may do, "nobody drinking alcohol"; that of "nobody" where it stands alone. */
export function endOfDeed(tokens: readonly Token[], person: number, to: number, language: string): number {
  let last = person;
  const shown = isShownIn(tokens, person);
  if (shown !== null && shown < to) return shown;
  const key = tokens[person + 1]?.key ?? "";
  const age = ageAfter(tokens, person, to);
  if (age !== null) return age;
  if (/^(?:who|that)$/.test(key)) return endOfRelative(tokens, person, to);
  const isForeign = !readsAsEnglish(language) && isForeignDeed(key);
  if (!isForeign && !/ing$/.test(key) && !isDeed(key) && !isHarm(tokens, person) && !isOrigin(tokens, person))
    return last;
  while (
    last + 1 < to &&
    last - person < MAX_DEED_WORDS &&
    tokens[last + 1]?.kind === "word" &&
    !/^(?:and|but|or|please|pls)$/.test(tokens[last + 1]?.key ?? "")
  )
    last++;
  return last;
}

/** "Nobody may be seen in black", "no one should appear wearing fur": the index of what they have on; null elsewhere. */
function isShownIn(tokens: readonly Token[], person: number): number | null {
  const key = (offset: number) => tokens[person + offset]?.key ?? "";
  if (!/^(?:may|must|should|can|shall|will)$/.test(key(1))) return null;
  const shown = key(2) === "be" ? 3 : 2;
  if (!/^(?:seen|shown|dressed|appear|wear|pictured)$/.test(key(shown))) return null;
  const behind = key(shown) === "wear" ? 1 : 2;
  const isWorn = behind === 1 || /^(?:in|wearing)$/.test(key(shown + 1));
  const worn = person + shown + behind;
  return isWorn && tokens[worn]?.kind === "word" && !PLACES.test(tokens[worn]?.key ?? "") ? worn : null;
}

const PLACES = /^(?:the|it|this|any|full|frame|shot|view|close-up|focus|person)$/;

/** "nobody who looks under 25", "nothing that scares": up to the next mark. */
function endOfRelative(tokens: readonly Token[], person: number, to: number): number {
  let last = person;
  while (last + 1 < to && last - person < MAX_DEED_WORDS + 2 && tokens[last + 1]?.kind === "word") last++;
  return last;
}

/** "niemand läuft bei Rot": a word after it that only says where or whether is no deed. */
function isForeignDeed(key: string): boolean {
  return /^\p{L}{3,}$/u.test(key) && !FOREIGN_STATES.has(key);
}

const FOREIGN_STATES = new Set(
  "ist sind wird soll sollte darf muss kann im in am auf vor zu sichtbar en dans sur sous aparece debe puede que sale na no em mag zal und oder y e et ou bitte gezeigt sehen".split(
    " ",
  ),
);

/** "nobody from the council", "nobody in uniform": who is meant; "nobody in it" is everybody. */
function isOrigin(tokens: readonly Token[], person: number): boolean {
  const key = tokens[person + 1]?.key ?? "";
  const next = tokens[person + 2]?.key ?? "";
  return (
    /^(?:from|wearing)$/.test(key) || (/^(?:in|with|at|on)$/.test(key) && isState(tokens, person + 2, next))
  );
}

/** "In panic", "in a suit", "with a helmet", "at a desk": how somebody is; "in the shots" is where the film looks. */
function isState(tokens: readonly Token[], at: number, key: string): boolean {
  if (tokens[at]?.kind !== "word") return false;
  const noun = /^(?:an?|any|every|each|either|my|our|your|his|her|their|its)$/.test(key)
    ? (tokens[at + 1]?.key ?? "")
    : key;
  return !/^(?:the|it|this|that|these|those|all|there|here)$/.test(key) && !OF_THE_FILM.test(noun);
}

const OF_THE_FILM =
  /^(?:shots?|frames?|pictures?|films?|videos?|ads?|spots?|clips?|views?|scenes?|screens?|camera|images?|reels?|background|foreground|sight|close-?ups?|site|sets?|locations?|websites?|web|page|pages|shop|stores?|versions?|cuts?|edits?|any|time|point|moment|please|pls)$/;

/** "nobody under 25": the index of the age; null where no age follows. */
function ageAfter(tokens: readonly Token[], person: number, to: number): number | null {
  const bound = tokens[person + 1]?.key ?? "";
  const at = tokens[person + 2]?.key === "than" ? person + 3 : person + 2;
  const isBound = /^(?:under|below|over|above|younger|older)$/.test(bound);
  return isBound && at < to && /^\d{1,2}$/.test(tokens[at]?.key ?? "") ? at : null;
}

/** What a camera can see someone do; "nobody gets left behind" is a turn of phrase. */
function isDeed(key: string): boolean {
  return (
    verbOf(key)?.form === "third" &&
    !/^(?:stops|starts|gets|keeps|makes|goes|comes|takes|becomes|says|tries|helps|sees|finds|wins|loses|leaves|looks|turns|brings|begins|meets)$/.test(
      key,
    )
  );
}

const AFTER_NOBODY =
  /^(?:in|on|at|to|is|visible|shown|seen|should|must|may|can|please|else|and|or|but|who|from|there|appears|allowed|needed|with|im|zu|soll|darf)$/;

/** "Nobody likes waiting." tells of people at large and bans none. */
export function isRemark(tokens: readonly Token[], person: number, to: number): boolean {
  const next = person + 1 < to ? tokens[person + 1] : undefined;
  if (next === undefined || next.kind === "mark" || /ing$/.test(next.key)) return false;
  if (ageAfter(tokens, person, to) !== null) return false;
  if (isHarm(tokens, person)) return false;
  if (isSaidOfThem(tokens, person)) return true;
  if (/^(?:who|that)$/.test(next.key))
    return /^(?:likes|loves|knows|cares|needs|wants)$/.test(tokens[person + 2]?.key ?? "");
  if (/^(?:should|must|may|can)$/.test(next.key))
    return !/^(?:be|appear|show|appears|feature|speak|talk|smile|look(?= at))$/.test(
      tokens[person + 2]?.key ?? "",
    );
  return !AFTER_NOBODY.test(next.key) && !isDeed(next.key);
}

/** "No one is refused": what befalls people at large, and nothing of a picture. */
function isSaidOfThem(tokens: readonly Token[], person: number): boolean {
  const told = tokens[person + 2]?.key ?? "";
  return (
    /^(?:is|are|was|were)$/.test(tokens[person + 1]?.key ?? "") &&
    /[a-z]{3}ed$/.test(told) &&
    !/^(?:needed|allowed|wanted|pictured|featured|filmed|involved|included|dressed)$/.test(told)
  );
}

/** "Nobody gets hurt": harm on screen, and no turn of phrase. */
function isHarm(tokens: readonly Token[], person: number): boolean {
  return (
    /^(?:gets|is|dies|are)$/.test(tokens[person + 1]?.key ?? "") &&
    /^(?:hurt|injured|killed|wounded|harmed|stung|bitten|punched|hit|shot|arrested|bullied|shamed|naked|undressed|mocked)$/.test(
      tokens[person + 2]?.key ?? "",
    )
  );
}
