import { numberOf } from "../reading/numbers.ts";
import { colorNamed } from "./colors/color-named.ts";
import { secondsInFigures } from "./told-seconds.ts";

/** A part as it is to be read, and as it was written. */
export interface Piece {
  readonly text: string;
  readonly said: string;
}

/** Two parts as the one wish that they make; null where each stands by itself. */
export function together(last: Piece, piece: string): string | null {
  const swapped = swappedInWords(last, piece);
  if (swapped !== null) return swapped;
  if (NOT_THAT.test(piece) && BECOMES.test(last.said)) return last.text;
  const instead = putInstead(last, piece);
  if (instead !== null) return instead;
  if (ON_SCREEN_GONE.test(last.said) && SPOKEN_INSTEAD.test(piece))
    return "speak the text instead of showing it";
  const timed = ofTime(last, piece);
  if (timed !== null) return timed;
  if (TOO_LOUD.test(last.said) && /\bvolume\b|\b(?:quieter|softer|louder)\b/iu.test(piece))
    return `${piece} for the music`;
  const wrong = WRONG.exec(last.said)?.[1];
  const right = wrong === undefined ? undefined : RIGHT.exec(piece)?.[1];
  if (right !== undefined) return `${wrong} is now ${right}`;
  const field = TRIED.test(piece) && !/["“«„]/.test(last.said) ? FIELD.exec(last.said)?.[0] : undefined;
  return field === undefined ? null : piece.replace(TRIED, `${field}: `);
}

/** "Instead of a stolen bike, show an empty lock"; "No friends, just one woman"; one text for another that is disliked. */
function putInstead({ said }: Piece, piece: string): string | null {
  const isAnother = (JUST.test(piece) && !OF_SOUNDS.test(piece)) || USED_INSTEAD.test(piece);
  const old = INSTEAD_OF.exec(said)?.[1] ?? (isAnother ? NONE_OF.exec(said)?.[1] : undefined);
  if (old !== undefined && !DENIED.test(piece))
    return `replace ${old} with ${piece
      .replace(JUST, "")
      .replace(SHOWING, "")
      .replace(/ instead[.!]*$/iu, "")}`;
  const words = QUOTED_ALONE.exec(said)?.[1];
  const others = words === undefined ? undefined : QUOTED_INSTEAD.exec(piece)?.[1];
  return others === undefined ? null : `replace ${words} with ${others}`;
}

/** "Can they be two friends, not a couple"; "I don't like the balloon, give him a sticker": one for the other. */
function swappedInWords({ text, said }: Piece, piece: string): string | null {
  if (NO_CUTS.test(said) && JOINS.test(piece)) return piece;
  if (MERGES.test(said) && ONE_SHOT.test(piece)) return text;
  if (OF_A_LOGO.test(said) && CORNER_ALONE.test(piece)) return `${text} ${piece}`;
  const line = VOICE_GONE.test(said) ? KEPT_AS_TEXT.exec(piece) : null;
  if (line) return `show the spoken line as text${line[1] ?? ""} instead of speaking it`;
  const [, color = "", thing = ""] = NO_COLORED.exec(said) ?? [];
  if (thing !== "" && colorNamed(color) !== null && colorNamed(piece) !== null)
    return `make the ${thing} ${piece}`;
  const colors = [BE_COLORED.exec(said)?.[1], NOT_COLORED.exec(piece)?.[1]].map((name) =>
    colorNamed(name ?? ""),
  );
  if (colors.every((color) => color !== null))
    return `replace ${NOT_COLORED.exec(piece)?.[1]} with ${BE_COLORED.exec(said)?.[1]}`;
  const figure = FIGURE_TOLD.test(said) ? NOT_FIGURE.exec(piece)?.[1] : undefined;
  if (figure !== undefined) return `${text} instead of ${figure}`;
  const old = NOT_A.exec(piece)?.[1];
  const fresh = old === undefined ? undefined : THEY_BE.exec(said)?.[1];
  if (old !== undefined && fresh !== undefined) return `replace the ${old} with ${fresh}`;
  const disliked = DISLIKED.exec(said)?.[1];
  const given = disliked === undefined ? undefined : GIVEN_INSTEAD.exec(piece)?.[1];
  return given === undefined ? null : `replace the ${disliked} with ${given}`;
}

/** ""Never again." sounds rude. Use "Once was enough." instead": words that are disliked, and the ones for them. */
const QUOTED_ALONE =
  /^(?:the (?:line|text|title|tagline|headline) )?(["“«„][^"”»“]+["”»“]),? (?:sounds?|is|feels?|reads?|seems?|comes across|doesn['’]t (?:work|feel|sound)|does not)\b[^"“«„]*$/iu;
const QUOTED_INSTEAD =
  /^(?:please |maybe |rather |better |just |how about |what about |make it |say |use |try |put |take |let['’]s (?:use|say|try) |we['’]d (?:rather|prefer) )*:? ?(["“«„][^"”»“]+["”»“])(?: instead| rather| please)*[.!?]*$/iu;
/** "Scenes 2 and 3 together, one shot". */
const MERGES = /^(?:please )?(?:merge|combine|join)\b|\b(?:together|as one|into one)$/iu;
const ONE_SHOT = /^(?:as |in |into )?(?:one|a single) (?:shot|scene|take)[.!]*$/iu;
/** "Logo from the start, top right". */
const OF_A_LOGO = /\blogo\b/iu;
const CORNER_ALONE =
  /^(?:in (?:the )?|at (?:the )?)?(?:top|upper|bottom|lower)[- ](?:left|right)(?: corner)?(?: please)?[.!]*$/iu;
/** "Remove the voice-over but keep the line as text in scene 5". */
const VOICE_GONE =
  /^(?:please )?(?:drop|remove|delete|cut|lose|skip|take out|scrap|no|without)\b.*\b(?:voice(?:-?over)?|narration|narrator|spoken line)\b/iu;
const KEPT_AS_TEXT =
  /^(?:and |but )?(?:keep|put|show|use|have|write|leave) (?:the |its |that |those )?(?:spoken )?(?:lines?|words|sentence|text|it|that|them) (?:as (?:an? )?(?:text|titles?|captions?|overlay|super)|on[- ]screen|on (?:the )?screen)( in (?:the )?(?:scene \d+|\w+ scene))?(?: instead)?[.!]*$/iu;
/** "No gold paper, silver". */
const NO_COLORED = /^(?:no|not) (?:the |an? )?([\p{L}-]+) ([\p{L}-]+)$/iu;
/** "The room should be blue, not terracotta". */
const BE_COLORED = /\b(?:be|become|in) ((?:[\p{L}-]+ )?[\p{L}-]+)$/iu;
const NOT_COLORED = /^(?:and |but )?not ((?:[\p{L}-]+ )?[\p{L}-]+)[.!]*$/iu;
const NOT_A = /^not (?:an? |the )((?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+)[.!?]*$/iu;
const THEY_BE =
  /^(?:please )?(?:(?:can|could|should|must|let) )?(?:make )?(?:they|them|he|him|she|her|it)(?: (?:can|could|should|must))? (?:be |into )?((?:an? |two |three |some )[\p{L}'’ -]+)$/iu;
const DISLIKED =
  /^(?:i|we|the client) (?:don['’]?t|doesn['’]?t|do not|does not|didn['’]?t) (?:really |quite )?(?:like|love|want|need) (?:the |that |this )((?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+)$|^(?:i|we) hate (?:the |that )((?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+)$/iu;
const GIVEN_INSTEAD =
  /^(?:please )?(?:give (?:him|her|them|it)|use|show|make it|put|try|take|have|rather|how about|let['’]s (?:use|have)) ((?:an? |some |two )[\p{L}'’ -]+?)(?: instead)?[.!?]*$/iu;

/** What one part takes away another part gives: "first scene 2 seconds shorter, give that to the last". */
function ofTime(last: Piece, piece: string): string | null {
  const told = secondsInFigures(last.said);
  const given = SECONDS_LESS.test(told) ? GIVEN_TO.exec(piece)?.[1] : undefined;
  if (given !== undefined) return `${told} and ${given} longer`;
  const rest = ONLY_SECONDS.test(secondsInFigures(last.said)) ? GIVEN_TO.exec(piece)?.[1] : undefined;
  if (rest !== undefined) return `${secondsInFigures(last.text)} giving the rest to ${rest}`;
  const heir = DROPS.test(last.said) ? GIVEN_TO.exec(piece)?.[1] : undefined;
  if (heir !== undefined) return `${last.text} giving its time to ${heir}`;
  const breath = BREATHING.exec(last.text)?.[1];
  const many = breath === undefined ? undefined : SAY_SECONDS.exec(secondsInFigures(piece))?.[1];
  if (many !== undefined) return `${breath} ${many} seconds longer`;
  const taken = SECONDS_MORE.exec(secondsInFigures(last.text));
  const from = taken ? TAKEN_FROM.exec(piece)?.[1] : undefined;
  if (taken && from !== undefined)
    return `${from} ${inDigits(taken[1] ?? "")} shorter and ${secondsInFigures(last.text).slice(0, taken.index).trim()} longer`;
  return null;
}

/** "The music is too much, half the volume please": the second part says how much. */
const TOO_LOUD = /\b(?:music|soundtrack|song|score)\b.*\btoo (?:much|loud|quiet|soft|dominant|present)\b/iu;

/** "Scene 3 needs more breathing room, say two more seconds". */
const BREATHING =
  /^((?:the )?(?:scene|shot) \d+|the .+? (?:scene|shot))\b.*\b(?:breathing room|room to breathe|more time|more air|longer)\b/iu;
const SAY_SECONDS =
  /^(?:say |about |maybe |like |perhaps )*(\d+(?:[.,]\d+)?) (?:s|secs?|seconds?)(?: (?:longer|more|or so))*[.!]*$/iu;

/** "480 km is wrong, it's 520 km". */
const WRONG = /^(?:the )?(.{2,40}?) is (?:wrong|not right|incorrect|outdated|old|a typo|not true)$/iu;
const RIGHT =
  /^(?:it(?:['’]s| is| should be| must be)|should be|must be|correct is|make it) (.{1,40}?)[.!]*$/iu;

const INSTEAD_OF = /^instead of ((?!that\b|this\b|it\b)\S.*)$/iu;
const DENIED = /^(?:please )?(?:no|not|don['’]t|without)\b/iu;
/** "Shot 4 should be sashimi on ice, not frying": what it was, named once more. */
const NOT_THAT =
  /^not (?!so |too |very |just |only |any )(?:an? |the |with )?[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}$/iu;
/** "The price should be 29 €, not 39 €". */
const FIGURE_TOLD = /[^\s,]*\d[^\s,]*(?: ?[€$£%]| ?\p{L}+)?(?: now)?$/iu;
const NOT_FIGURE =
  /^(?:and |but )?not (?:the )?((?:old )?[^\s,]*\d[^\s,]*(?: ?[€$£%]| ?(?:euros?|dollars|pounds|percent|am|pm))?)(?: any ?more)?[.!]*$/iu;
const BECOMES = /\b(?:should|must|could|can|has to|needs to) (?:be|show)\b|^(?:make|turn|use|show)\b/iu;
/** "Make shot 1 only 3 seconds, give the rest to the loaf". */
const ONLY_SECONDS =
  /\b(?:scene|shot|one)\b(?: \d+)? (?:should be |must be )?(?:only |just )?\d+(?:[.,]\d+)? ?(?:s|secs?|seconds?)$/iu;
/** "Drop shot 3 and give its time to the bridge". */
const DROPS = /^(?:please )?(?:drop|remove|delete|cut|lose|skip|take out|scrap)\b.*\b(?:scene|shot|one)\b/iu;
/** "No cuts, use dissolves": the joins that are wanted instead. */
const NO_CUTS = /^(?:please )?(?:no|without|avoid|not so many|fewer) (?:hard |straight |more )?cuts$/iu;
const JOINS = /\b(?:dissolves?|(?:cross-?)?fades?|wipes?)\b/iu;
/** "Lose the on-screen line, he can say it instead". */
const ON_SCREEN_GONE =
  /^(?:please )?(?:drop|remove|delete|cut|lose|skip|take out|scrap|no)\b.*\b(?:on-?screen|text|title|caption|overlay|headline|tagline|super)\b/iu;
const SPOKEN_INSTEAD =
  /^(?:and |but )?(?:he|she|they|somebody|someone|(?:the|our) [\p{L} -]+?) (?:can|could|should|must|will|may|is to) (?:say|speak|read|whisper) (?:it|that|this)(?: (?:out loud|aloud))?(?: instead)?[.!]*$/iu;
/** "First scene 2 seconds shorter, give that to the last". */
const SECONDS_LESS = /\d+(?:[.,]\d+)? ?(?:s|secs?|seconds?) (?:shorter|less|off)\b/iu;
const GIVEN_TO =
  /^(?:and )?(?:give|add|put) (?:that|its|it|those|them|this|the (?:time|seconds?|difference|rest))(?: time| seconds?)? (?:back )?(?:to|on|onto) ((?:the )?\S.*)$/iu;
function inDigits(words: string): string {
  return words.replace(/^[a-z]+/iu, (word) => String(numberOf(word.toLowerCase()) || word));
}

/** "Scene 1 should be two seconds longer, take it from the last scene". */
const SECONDS_MORE =
  /(?:should be |needs to be |must be |can be |make it )?\b((?:\d+(?:[.,]\d+)?|one|two|three|four|five) ?(?:s|secs?|seconds?)) (?:longer|more)\b.*$/iu;
const TAKEN_FROM =
  /^(?:and )?(?:(?:take|get|steal|borrow) (?:that|it|those|them|this|the (?:time|seconds?|difference)) (?:away )?|taken |stolen |borrowed |coming )(?:from|off) ((?:the )?\S.*)$/iu;
/** "No friends, just one woman". */
const NONE_OF = /^(?:no|not) (?:the |any )?((?:[\p{L}'’-]+ ?){1,4})$/iu;
/** "No strings. Just the sounds of the street": sounds take nobody's place in a picture. */
const OF_SOUNDS = /\b(?:sounds?|noises?|silence|atmo(?:sphere)?|ambience)\b/iu;
const JUST = /^(?:just|only|but|rather) (?=(?:an?|one|two|three|the|his|her|some) )/iu;
/** "No xylophone, use a brass band instead". */
const USED_INSTEAD = /^(?:please )?(?:use|have|take|put|show) (?:an? |the |some )?[\p{L} -]+ instead[.!]*$/iu;
const SHOWING =
  /^(?:please )?(?:show|use|have|put|see|let['’]?s (?:see|have|show)|we see|i want|give me|there (?:is|should be))\s+(?:us\s+)?/iu;
const TRIED =
  /^(?:please )?(?:try|how about|what about|maybe|rather|better|make that|go with)(?: something like)?\s*:?\s*(?=["“«„])/iu;
const FIELD = /\b(?:headline|title|caption|cta|call[- ]to[- ]action|voice-?over|end line)\b/iu;
