import { numberOf, ONE_TO_TEN, ORDINALS } from "./numbers.ts";
import type { TimedPart } from "./reading.ts";

/** A part of the film whose length is told, and how strictly: exactly so long, or at least, at most or about so long. */
export interface PartOfFilm {
  readonly part: TimedPart;
  readonly bound: "exact" | "least" | "most" | "about";
  /** Characters of the words ahead that name the part; 0 where it is named behind. */
  readonly ahead: number;
  /** Characters of the words behind that name the part. */
  readonly behind: number;
}

/** Shorter than this nobody sees a picture, in seconds. */
export const SHORTEST_SCENE_SECONDS = 0.2;

/** A picture of a film, as briefs call it: a part of a pattern. */
export const PICTURE = "(?:shots?|scenes?|clips?|takes?|cuts?|frames?|images?|pictures?)";
/** Speaks of the pictures of a film. */
export const OF_PICTURES = new RegExp(`\\b${PICTURE}\\b`);
const CARD =
  "(?:end ?-?(?:cards?|frames?|boards?|slates?)|closing cards?|pack ?-?shots?|outro|abbinder|endcards?|(?:cta|call to action)(?: card)?(?! (?:structure|flow|arc|format)\\b)|logo(?: (?:animation|card|end ?card|sting|reveal|lock-?up|outro|hold|shot|tag))?)";
const ORDINAL = ORDINALS.slice(1).join("|");
/** "Lasts", "should be held for about": between a part and its length. */
const REST =
  "(?:(?:, (?:which|that|it) )?(?:(?! (?:and|until|seconds?|secs?) )[^.;:,\\n\\d]){0,40}[,:(]? ?|: ?)";

/** "The opening lasts", "intro:": a part by its own name, of which something is said. */
const OF_IT = `(?: ?[:,(] ?| (?:scene )?(?=(?:is|are|lasts?|takes?|runs?|stays?|should|must|may|can|has|of)\\b)${REST})`;

const OPENING_AHEAD = new RegExp(
  `\\b(?:first|opening|initial|establishing) (?:[a-z]+ )?(?:${PICTURE}|one)\\b${REST}$|\\b(?:intro|opening|opener)${OF_IT}$`,
);
const ENDING_AHEAD = new RegExp(
  `\\b(?:(?:last|final|closing|end) (?:[a-z]+ )?(?:${PICTURE}|one|card)|${CARD})\\b${REST}$|\\b${CARD}[^.;:\\n]{0,24}\\b(?:in|for|during|over) the (?:very )?(?:last|final|closing) $|\\b(?:the|our) (?:ending|finale)${OF_IT}$`,
);
const NUMBERED =
  "scene|shot|clip|part|act|chapter|szene|einstellung|teil|plan|partie|escena|toma|plano|scena|inquadratura|cena|beeld|deel";
const NUMBERED_AHEAD = new RegExp(
  `\\b(?:${NUMBERED}) ?#?(\\d{1,2}|${ONE_TO_TEN})\\b(?! ?(?:-|to|and|&) ?\\d)${REST}$`,
);
const ORDINAL_AHEAD = new RegExp(`\\b(?:the |our )?(${ORDINAL}) ${PICTURE}\\b${REST}$`);
const EACH_AHEAD = new RegExp(
  `\\b(?:each|every|all|any)(?: of the)? (?:[a-z]+ )?${PICTURE}\\b${REST}$|(?<!(?:seconds?|secs?|\\ds?) )\\b(?:each|every one)(?: one)?(?: of (?:them|the [a-z]+))?(?: (?:is|are|must|should|to|lasts?|lasting|holds?|held|stays?|runs?|at|for|exactly|about|around|under|over|up|max|min|no|not|never|on)\\b${REST}| )$|\\b(?:shots|scenes|clips|takes|cuts) (?:are|of|at|lasting|should be|must be|held|stay|never|may be|to be|max|min|about|around|under|over|up to|no)\\b${REST}$`,
);
/** "No shot longer than", "no cuts faster than": the bound is the other way round. */
const NONE_AHEAD = new RegExp(
  `\\b(?:(?:no|not (?:one|a single)|never (?:an?|any)) (?:[a-z]+ )?${PICTURE}|none(?: of (?:them|the [a-z]+))?)\\b[^.;:\\n]{0,16}?(?:(longer|over|above|more|slower|exceed(?:s|ing)?)|(shorter|faster|quicker|under|below|less))(?: than)? $`,
);
const FILM = "(?:film|spot|ad|video|clip|reel|story)";
/** "The first half in cold blue", "scenes of the second half": no length is said of them. */
const HALF = `(?:the )?(first|1st|second|2nd|last|other) half(?: of (?:the |our )?${FILM})?`;
const HALF_AHEAD = new RegExp(`\\b${HALF}${REST}$`);
const HALF_BEHIND = new RegExp(`^(?: ${PICTURE})?,? (?:in|for|during|throughout|over) ${HALF}\\b`);
const MIDDLE_AHEAD = new RegExp(
  `\\b(?:in|towards?) the middle(?: of (?:the |our )?${FILM})?${REST}$|\\bmiddle ${PICTURE}${REST}$`,
);
const OF_AN_ADJECTIVE = "(?:[ -]{1,3}(?:long|static|held|clean|white|black|simple|branded|slow|animated))*";
const EACH_BEHIND =
  /^[ -]+(?:each|apiece)\b|^, (?:each|apiece)(?= *(?:[.;!)]|$))|^(?:[ -]+|, )(?:(?:per|an?) (?:shot|scene|clip|cut|take)|(?:long )?(?:shots|scenes|cuts|clips|takes))\b/;
const OPENING_BEHIND = new RegExp(
  `^${OF_AN_ADJECTIVE}[ -]+(?:(?:opening|first|establishing) ${PICTURE}|intro|opener)\\b`,
);
const ENDING_BEHIND = new RegExp(
  `^${OF_AN_ADJECTIVE}[ -]+(?:(?:closing|final|last|end) ${PICTURE}|${CARD})(?! (?:ad|spot|film|video|loop)\\b)\\b`,
);

/** A moment, a deadline or another's time, and no length: "logo by 3 s", "first cut after 4 seconds". */
const IS_MOMENT =
  /\b(?:by|in|within|before|at|until|till|after|from|inside|since|between|without)(?: the)?(?: (?:very )?(?:first|second))? $/;
const MOMENT_BEHIND =
  /^ ?(?:black|silence|pause|before|after|in\b(?! (?:an? |the |our )?(?:\d|film|spot|video))|into|mark|from|apart|shorter|longer|more|less|later|earlier|ago|to go|delay|at the (?:very )?(?:start|beginning))/;
/** "No music in the last shot …": said of what is not to be. */
const IS_OF_SOUND = /\b(?:music|sound|silence|silent|quiet|text|caption|subtitle|voice|narrat)/;

const LEAST =
  /\b(?:at least|no less than|not less than|never (?:less|shorter|under)(?: than)?|no shorter than|no (?:quicker|faster) than|min(?:imum|\.)?(?: of)?|(?<!\b(?:no|not|never) )(?:over|more than|longer than)|held? (?:on )?[^.;]{0,30}for|hold(?:s|ing)? (?:on )?[^.;]{0,30}for) (?:full |a full )?$/;
const MOST =
  /\b(?:at most|no more than|not more than|no longer than|never (?:longer|over|more)(?: than)?|max(?:imum|\.)?(?: of)?|up to|under|below|less than|shorter than) $/;
const ABOUT = /(?:\b(?:about|around|roughly|approx(?:imately|\.)?|circa|ca\.?|some|maybe|perhaps|like)|~) ?$/;
const LEAST_BEHIND = /^ ?(?:or (?:more|longer)|min(?:imum)?\b|at (?:the )?least)/;
const MOST_BEHIND = /^ ?(?:or (?:less|shorter|under)|max(?:imum)?\b|at (?:the )?most|tops)/;
const ABOUT_BEHIND = /^(?:ish\b| or so\b| or thereabouts\b)/;

/** Which part of the film a length is said of, by the folded words before and after it in its sentence; null where none is named. */
export function partOfFilm(ahead: string, behind: string): PartOfFilm | null {
  const none = NONE_AHEAD.exec(ahead);
  if (none !== null)
    return {
      part: "each",
      bound: none[1] === undefined ? "least" : "most",
      ahead: none[0].length,
      behind: 0,
    };
  const named = namedBehind(behind) ?? namedAhead(ahead, behind);
  return named === null ? null : { ...named, bound: boundOf(ahead, behind) };
}

/** The words that name a part, and how many characters of them stand on which side. */
export type NamedPart = Omit<PartOfFilm, "bound">;

/** The part that the folded words right behind something name: its opening or its ending. */
export function partBehind(behind: string): NamedPart | null {
  const opening = OPENING_BEHIND.exec(behind);
  if (opening !== null) return { part: "opening", ahead: 0, behind: opening[0].length };
  const ending = ENDING_BEHIND.exec(behind);
  return ending === null ? null : { part: "ending", ahead: 0, behind: ending[0].length };
}

/** The part that the folded words right ahead of something name; null where they name none, or speak of its sound. */
export function partAhead(ahead: string): NamedPart | null {
  return namedIn(AHEAD, ahead);
}

function namedIn(leads: readonly Lead[], ahead: string): NamedPart | null {
  for (const { pattern, part } of leads) {
    const match = pattern.exec(ahead);
    if (match === null) continue;
    if (IS_OF_SOUND.test(match[0])) return null;
    const own = part(match[1] ?? "");
    return own === null ? null : { part: own, ahead: match[0].length, behind: 0 };
  }
  return null;
}

function namedBehind(behind: string): NamedPart | null {
  const place = partBehind(behind);
  if (place !== null) return place;
  const each = EACH_BEHIND.exec(behind);
  return each === null ? null : { part: "each", ahead: 0, behind: each[0].length };
}

function namedAhead(ahead: string, behind: string): NamedPart | null {
  return MOMENT_BEHIND.test(behind) || IS_MOMENT.test(ahead) ? null : partAhead(ahead);
}

const EXCEPT =
  "(?:except(?:ing)?|apart from|other than|but not|but for|save|excluding|with the exception of|all but)(?: for| in)? (?:the |our |in )*";
const PLACE_EXCEPTED = `(?:(first|opening)|(last|final|closing|end)|(?:${NUMBERED}) ?#?(\\d{1,2}|${ONE_TO_TEN}))\\b(?: ${PICTURE}| one| card)?`;
/** "Except the last shot", "apart from scene 2", wherever in a sentence. */
export const EXCEPTED = new RegExp(`\\b${EXCEPT}${PLACE_EXCEPTED}`, "g");
/** "Until the last shot", "up to scene 3", right behind what is said; "until the end" excepts nothing. */
const UNTIL = new RegExp(
  `^[^.;:,\\n]{0,16},? (?:right )?(?:until|till|up to|before) (?:the )?(?:very )?(?:()(last|final|closing)(?: ${PICTURE}| one| card)|(?:${NUMBERED}) ?#?(\\d{1,2}|${ONE_TO_TEN})\\b)`,
);
/** "Scene 2 onwards", "from the second shot on", "after the first scene". */
const ONWARDS_AHEAD = new RegExp(
  `\\b(?:from )?(?:${NUMBERED}) ?#?(\\d{1,2}|${ONE_TO_TEN}) (?:on(?! (?:an?|the) )|onwards?)\\b${REST}$|\\bfrom the (${ORDINAL}) ${PICTURE} (?:on|onwards?)\\b${REST}$`,
);
const LONGEST_EXCEPTION = 44;

/** Which scenes something is said of, told by what it leaves out. */
export interface LeftOver {
  readonly parts: readonly TimedPart[];
  readonly except: readonly TimedPart[];
  /** Characters of the words behind that say so. */
  readonly behind: number;
}

/** The scenes that the folded words behind something leave to it: "until the last shot", "except scene 2". */
export function leftOverBehind(behind: string): LeftOver | null {
  const until = UNTIL.exec(behind);
  if (until !== null) {
    const from = numberOf(until[3] ?? "");
    if (from === null) return { parts: ["each"], except: ["ending"], behind: until[0].length };
    return {
      parts: Array.from({ length: from - 1 }, (_, at) => at + 1),
      except: [],
      behind: until[0].length,
    };
  }
  const [match] = behind.matchAll(EXCEPTED);
  if (match === undefined) return null;
  const part = partExcepted(match);
  return part === null || match.index > LONGEST_EXCEPTION
    ? null
    : { parts: ["each"], except: [part], behind: match.index + match[0].length };
}

/** The scene that a match of EXCEPTED takes out. */
export function partExcepted([, first, last, number]: RegExpExecArray): TimedPart | null {
  if (first !== undefined) return "opening";
  return last !== undefined ? "ending" : numberOf(number ?? "");
}

/** "Scene 3 onwards": those from there on, by the folded words right ahead. */
export function onwardsAhead(ahead: string): (LeftOver & { readonly ahead: number }) | null {
  const match = ONWARDS_AHEAD.exec(ahead);
  const from = match && (numberOf(match[1] ?? "") ?? ORDINALS.indexOf(match[2] ?? "") + 1);
  if (match === null || !from || from < 2) return null;
  const except = Array.from({ length: from - 1 }, (_, at) => at + 1);
  return { parts: ["each"], except, ahead: match[0].length, behind: 0 };
}

interface Lead {
  readonly pattern: RegExp;
  readonly part: (words: string) => TimedPart | null;
}

const AHEAD: readonly Lead[] = [
  { pattern: NUMBERED_AHEAD, part: (words) => numberOf(words) },
  { pattern: ORDINAL_AHEAD, part: (words) => ORDINALS.indexOf(words) + 1 },
  { pattern: OPENING_AHEAD, part: () => "opening" },
  { pattern: ENDING_AHEAD, part: () => "ending" },
  { pattern: EACH_AHEAD, part: () => "each" },
];

const PLACES: readonly Lead[] = [
  { pattern: HALF_AHEAD, part: halfOf },
  { pattern: MIDDLE_AHEAD, part: () => "middle" },
];

function halfOf(words: string): TimedPart {
  return /^(?:first|1st)$/.test(words) ? "first_half" : "second_half";
}

/** The half or the middle of the film that the folded words around something name. */
export function halfAround(ahead: string, behind: string): NamedPart | null {
  const half = HALF_BEHIND.exec(behind);
  if (half !== null) return { part: halfOf(half[1] ?? ""), ahead: 0, behind: half[0].length };
  return namedIn(PLACES, ahead);
}

function boundOf(ahead: string, behind: string): PartOfFilm["bound"] {
  if (LEAST.test(ahead) || LEAST_BEHIND.test(behind)) return "least";
  if (MOST.test(ahead) || MOST_BEHIND.test(behind)) return "most";
  return ABOUT.test(ahead) || ABOUT_BEHIND.test(behind) ? "about" : "exact";
}
