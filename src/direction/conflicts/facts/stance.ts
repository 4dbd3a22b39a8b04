import type { Token } from "../../words/tokens.ts";
import { endOfClause, startOfClause } from "../clause-bounds.ts";

/** How a brief stands to words of it: it wants what they name, rules it out, or only speaks of it. */
export type Stance =
  | { readonly is: "wanted" }
  /** `start` and `end`: the offsets of the whole ban, "no music". */
  | { readonly is: "banned"; readonly start: number; readonly end: number }
  | { readonly is: "open" };

const WANTED: Stance = { is: "wanted" };
const OPEN: Stance = { is: "open" };

const words = (list: string) => new Set(list.split(" "));

/** "No music", "free of people". */
const NONE = words("no zero without sans minus devoid lacking neither nor");
/** "Avoid music", "skip the music". */
const SHUNS = words(
  "avoid avoiding avoids skip skipping drop dropping omit omitting exclude excluding excludes ban banning forbid forbidding prohibit ditch scrap hate dislike reject remove removing eliminate kill lose",
);
/** "Do not use music", "it may not have": what follows a "not". */
const NOT = words(
  "not never don't dont doesn't doesnt didn't won't wont can't cant cannot mustn't shouldn't needn't wouldn't isn't aren't no",
);
const TAKES = words(
  "want wants need needs like use uses using show shows showing add adds adding include includes including have has having put putting play plays playing feature features featuring see hear get allow accept contain contains wish require requires be any a an one rely require show see bring",
);
/** "Steer clear of", "leave out", "do without". */
const SHUNS_IN_WORDS =
  /\b(?:free (?:of|from)|clear of|away from|refrain from|leav(?:e|ing) (?:out|away|off)|keep(?:ing)? out|cut out|rul(?:e|es|ing) out|do(?:es)? without|go(?:es)? without|get by without|rid of|nothing like|no need (?:for|of)|nothing of|none of|do(?:ing)? away with|dispens(?:e|es|ing) with|bare of|void of|empty of|stripped of|to the exclusion of|we (?:don['’]?t|do not) (?:wish|want) to (?:see|hear)|absence of|stay off|say no to|spare us)\s+(?:[\p{L}'’]+\s+){0,3}$/iu;
/** What may stand between a "no" and the thing without making it another thing. */
const LIGHT = words(
  "any a an the our your their his her its this that these those single one kind kinds of sort sorts type types form at all to on screen onscreen visible human real extra added additional further other or and nor no actual see hear use have show in it whatsoever more such recognisable recognizable identifiable living background spoken written sung nor either with you us for please ever also even whole entire me we",
);
/** Words after which a "no" or a "not" before them has ended. */
const TURNS = words(
  "but only just instead rather then however yet although though because since so while whereas which who that's it's",
);
/** "Not only music", "no more than", "no longer than", "no matter". */
const NO_DENIAL = words(
  "only just more less fewer longer later earlier bigger smaller larger shorter merely simply necessarily sooner bad sad loud shaky cheesy fancy fast slow stock matter doubt wonder problem worries",
);
/** What is liked, compared or gone by is no wish. */
const BESIDE = words("like unlike than instead as if whether used formerly");
const REACH = 8;

/** How the brief stands to the words from `at` to `last`. Of English grammar; a gloss brings other languages here. */
export function stanceOf(text: string, all: readonly Token[], at: number, last: number): Stance {
  const start = (all[at] as Token).start;
  const end = (all[last] as Token).end;
  const clauseEnd = endOfClause(text, end);
  const after = text.slice(end, clauseEnd);
  const banned = (from: number, to = end): Stance =>
    isLimited(text, from, end) ? OPEN : { is: "banned", start: from, end: to };
  const behind = BANNED_BEHIND.exec(after);
  if (behind) return banned(start, end + behind[0].trimEnd().length);
  const before = text.slice(startOfClause(text, start), start);
  if (WORKS_WITHOUT.test(before)) return OPEN;
  const unseen = KEPT.test(before) ? KEPT_UNSEEN.exec(after) : null;
  if (unseen) return banned(start, end + unseen[0].length);
  const shunned = SHUNS_IN_WORDS.exec(before);
  if (shunned && !/,|\bbut\b/.test(shunned[0]) && !NOT_SHUNNED.test(before.slice(0, shunned.index)))
    return isHeadOf(after) ? banned(start - before.length + shunned.index) : OPEN;
  return stanceBefore(text, all, at, (from) => (isHeadOf(after) ? banned(from) : OPEN));
}

/** "Keep the faces out of frame". */
const KEPT = /\b(?:keep|keeps|keeping|leave|leaves|leaving|hold)\s+(?:[\p{L}'’]+\s+){0,3}$/iu;
const KEPT_UNSEEN =
  /^\s+(?:completely |entirely |always |well |strictly )?(?:hidden|unseen|invisible|concealed|obscured|blurred|anonymous|out of (?:the |our )?(?:frame|shot|sight|picture|view|film|video|ad)|off[- ]?(?:screen|camera)|to yourselves?)\b(?! (?:behind|under|until|till|before))/i;

/** "Must be understandable without" says how, not what. */
const WORKS_WITHOUT =
  /\b(?:work|function|underst|watch|view|play|clear|legible|readable|sense|seen|follow|run|enjoy|usable|use it|live|survive|cope|manage|do)\w*\b[^.;,]{0,24}\bwithout\s+(?:any |the )?$/i;

/** "Do not leave out the logo". */
const NOT_SHUNNED = /\b(?:not|never|don['’]?t|cannot|can['’]?t|won['’]?t)\b[^,;]{0,12}$/i;

function stanceBefore(
  text: string,
  all: readonly Token[],
  at: number,
  banned: (from: number) => Stance,
): Stance {
  const { clause } = all[at] as Token;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const { word, clause: other, end } = all[back] as Token;
    if (other !== clause || TURNS.has(word)) return WANTED;
    const next = all[back + 1] as Token;
    if (/[,:()–—]/.test(text.slice(end, next.start)) && !joins(text, all, back, at)) return WANTED;
    if (word === "and" && all[back - 2]?.word === "than") return WANTED;
    if (BESIDE.has(word) && back >= at - NEAR_WORDS && !isMadeAs(all, back) && !isToSeem(text, all, back))
      return OPEN;
    const told = deniedBy(all, back, at, banned);
    if (told !== null) return told;
  }
  return WANTED;
}

/** "Filmed as a single take", "do it as one shot": what it is to be, and no likeness. */
function isMadeAs(all: readonly Token[], at: number): boolean {
  const { word, clause } = all[at] as Token;
  if (word !== "as") return false;
  if (MADE.has(all[at - 1]?.word ?? "")) return true;
  // "Show the making of the hat as a time-lapse".
  const before = all.slice(Math.max(0, at - REACH), at);
  return before.some((one) => one.clause === clause && (PICTURED.has(one.word) || OF_LENGTH.test(one.word)));
}

/** "It should look like live footage": what the film is to seem, and no likeness of a thing in it. */
function isToSeem(text: string, all: readonly Token[], at: number): boolean {
  const { word, start } = all[at] as Token;
  return word === "like" && TO_SEEM.test(text.slice(startOfClause(text, start), start));
}

const TO_SEEM =
  /(?:^|\b(?:it|this|that|everything|all|film|spot|video|ad|piece|clip|thing|whole|picture|visuals?|shots?|footage|look|music|soundtrack|narrator|voice)\b)[^.;,]{0,12}?\b(?:should|must|has to|needs to|is to|to|can)? ?(?:look|feel|sound|seem)s?\s*$/iu;

/** "20s for Orbit lamps as a cartoon". */
const OF_LENGTH = /^(?:\d+s|secs?|seconds?)$/;
const PICTURED = words("show shows showing film shoot tell tells present picture stage");

const MADE = words(
  "it this that thing piece everything filmed shot done made created produced rendered presented animated delivered told edited designed drawn film video ad",
);
const NEAR_WORDS = 3;

/** What the word at `back` makes of the thing at `at`, where it is one that denies. */
function deniedBy(
  all: readonly Token[],
  back: number,
  at: number,
  banned: (from: number) => Stance,
): Stance | null {
  const { word, start } = all[back] as Token;
  const next = (all[back + 1] as Token).word;
  const before = all[back - 1];
  const unless = (isBan: boolean, from = start) => (isBan ? banned(from) : OPEN);
  if (word === "without" && isDeniedBefore(all, back)) return WANTED;
  if (NONE.has(word)) return unless(!NO_DENIAL.has(next) && isLight(all, back + 1, at));
  if (SHUNS.has(word)) return NOT.has(before?.word ?? "") ? WANTED : unless(isLight(all, back + 1, at));
  if (word === "nobody") return unless(at - back <= NEAR_WORDS);
  if (word === "one" && before?.word === "no") return unless(at - back <= NEAR_WORDS, before.start);
  if (word === "nothing") return unless(at - back < NEAR_WORDS);
  if (!NOT.has(word)) return null;
  return NO_DENIAL.has(next) ? WANTED : unless(isTaken(all, back + 1, at));
}

const JOINS = words("and or nor but");

/** "Not one shot without rain": two denials ask for it. */
function isDeniedBefore(all: readonly Token[], at: number): boolean {
  const { clause } = all[at] as Token;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const { word, clause: other } = all[back] as Token;
    if (other !== clause || JOINS.has(word)) return false;
    if (NOT.has(word) || word === "nothing" || word === "nobody") return true;
  }
  return false;
}

/** Whether only small words, or other things of a list, stand between. */
function isLight(all: readonly Token[], from: number, at: number): boolean {
  let strange = 0;
  let isJoined = false;
  for (let place = from; place < at; place += 1) {
    const { word } = all[place] as Token;
    if (word === "or" || word === "nor" || word === "and") isJoined = true;
    if (!LIGHT.has(word)) strange += 1;
  }
  return strange === 0 || (isJoined && strange <= 4);
}

/** "Not want any", "never show": a verb of having, and small words. */
function isTaken(all: readonly Token[], from: number, at: number): boolean {
  if (from === at) return true;
  let place = from;
  while (place < at && !TAKES.has((all[place] as Token).word)) {
    if (place - from > 2) return false;
    place += 1;
  }
  return place < at && isLight(all, place + 1, at);
}

/** "No music, voices or text": a comma in a list that an "or" closes. */
function joins(text: string, all: readonly Token[], back: number, at: number): boolean {
  const next = all[back + 1] as Token;
  if (OPENS_NEW.has(next.word)) return false;
  for (let place = back + 1; place <= Math.min(at + 4, all.length - 1); place += 1) {
    const { word, clause } = all[place] as Token;
    if (clause !== next.clause || TURNS.has(word)) return false;
    if (word === "or" || word === "nor") return true;
    if (word === "and") return !OPENS_NEW.has(all[place + 1]?.word ?? "");
  }
  return text.slice(next.start - 2, next.start).includes("(");
}

const OPENS_NEW = words(
  "a an the our we he she they it i you his her their its please use make let with in at on there this then one two three show open start end close music",
);

/** What must follow so that the words before are the whole thing: "no kids' faces" forbids no kids. */
function isHeadOf(after: string): boolean {
  return HEAD.test(after);
}

const HEAD =
  /^(?:\s*$|\s*[,:;()–—!?/&"”]|\s+(?:and|or|nor|at|in|on|of (?:any|all|whatever|that)|from|to|for|with|by|over|under|during|throughout|please|whatsoever|anywhere|ever|here|all|completely|entirely|altogether|totally|strictly|wherever|use|show|add|include|appears?|plays?|playing|shown|seen|visible|heard|allowed|needed|wanted|used|should|must|may|can|will|is|are|be|being|either|thanks|thank|since|because|as|so|that|this|just|only|but|until|except|unless|before|while|who|which|we|it|they|you|i|today|involved|present|around|included|required|necessary|said|speaks?|talks?|sings?|moves?|except|then|instead|the|a|an|any|our|his|her|across|near|nor|no|not|within|–|—|-)\b|-\s)/i;

/** "Music is not wanted", "text: none", "logo-free". */
const BANNED_BEHIND =
  /^(?:[-\s]free\b(?! (?:of|from))|\s*(?::|=|–|—| - )\s*(?:none|no|nope|zero|nothing|not wanted|not needed|never|off|without|n\/a)(?=\s*(?:$|[.,;!\n)]| please\b| at all\b| whatsoever\b))|(?:\s+(?:at all|of any kind|of any sort|in (?:the|this) (?:film|video|spot|ad)|on (?:the )?screen|please))?\s+(?:(?:is|are|should be|must be|shall be|would be|will be)\s+)?(?:(?:strictly|absolutely|completely|totally|explicitly|also|really|definitely|simply)\s+)?(?:forbidden|banned|prohibited|taboo|unwanted|undesired|off limits|off the table|a no[- ]go|no[- ]gos?|not (?:wanted|allowed|needed|desired|required|permitted|welcome|an option|acceptable|necessary)|to be (?:avoided|left out|omitted|excluded))|\s+(?:(?:must|should|may|can|shall|will|do|does|is|are) (?:not|never)|mustn['’]?t|shouldn['’]?t|can['’]?t|cannot|won['’]?t|don['’]?t|doesn['’]?t|never)\s+(?:be\s+(?:seen|shown|said|spoken|mentioned|named|heard|used|visible|audible|present|included|featured|there|in (?:it|the)|on (?:the )?screen|allowed)|appears?|feature|enters?|come into (?:frame|view|shot)|show(?: up)?|plays?|occur|come up|exist|turn up|speaks?|talks?|says? anything|sings?|moves?|visible|shown|seen|heard|used|present)|\s+ha(?:s|ve) no place|\s+(?:(?:must|should|shall|will|has to|have to|needs? to|is to|are to)\s+)?(?:be|stay|stays|remain|remains|is|are)\s+(?:kept\s+)?(?:completely |entirely |always )?(?:hidden|unseen|unheard|invisible|absent|banished|out of (?:the |our )?(?:frame|shot|sight|picture|view)|off[- ]?(?:screen|camera))(?! (?:behind|under|in|by|from|inside|beneath|until|till|before))|\s+(?:stays?|is to stay|must stay|should stay) (?:out|away)(?! (?:late|for|all night)))\b/i;

/** Whether what is said from `start` to `end` is said of a part of the film only, or of all but one: "no text before the end". */
export function isLimited(text: string, start: number, end: number): boolean {
  return (
    LIMITED.test(text.slice(end, endOfClause(text, end))) ||
    LIMITED_BEFORE.test(text.slice(startOfClause(text, start), start))
  );
}

/** A ban of a part of the film, or one that spares something, rules nothing out of the whole. */
const LIMITED =
  /^[^.;!?\n]{0,60}?(?:\b(?:except|but (?:for|the|a|in|at|on|with)|besides|apart from|other than|aside from|save for|until|till|unless|before|while|as long as|as soon as|too (?:early|soon|often|much)|more than|longer than|only (?:the|a|an|at|in|on|for)|in (?:the|its) (?:first|opening|beginning|last|final|middle|second|third)|at (?:the )?(?:first|start|beginning|end|opening)|(?:during|within|inside) (?:the|this|that|her|his|their|each|any) (?!(?:whole |entire |full )?(?:film|spot|video|ad|clip|commercial|reel)\b)|during (?:first|opening|last|intro|\w+ scene)|in (?:scenes?|shots?) (?:\d|one|two|three|four)|for the first|within the first|over (?:the|it|her|his)|from (?:others|other|rival\w*|compet\w*|stock))\b)/i;

/** "Then she puts them in and there is not a sound". */
const LIMITED_BEFORE =
  /\b(?:then|finally|suddenly|afterwards|after that|at the end|in the end|when|as soon as|until|once|starts?|begins?|opens?|(?:in|for|during) (?:scenes?|shots?|the (?:first|last|opening|final|second|third|middle))|at (?:the )?(?:start|beginning|first)|first)\b/i;
