import type { EditRecord } from "../../../contracts/patch.ts";
import { numberOf } from "../reading/numbers.ts";
import { stem } from "../words/stem.ts";

/** What is to be taken back: the last changes, or those of some kinds. */
export interface UndoWish {
  readonly words: string;
  /** How many of the last instructions; null where kinds are named. */
  readonly last: number | null;
  /** Kinds of changes; empty for any. */
  readonly kinds: readonly string[];
  /** true where only the latest change of the kinds is meant. */
  readonly isLatestOnly?: boolean;
  /** What the change to be taken back was about: "the cyan". */
  readonly about?: string;
}

/** "Put the cyan back", "bring the dog back in", "can we have the harp back", "restore the queue". */
const THING_BACK =
  /\b(?:put|bring|get|have|want|need|add|take|give (?:me|us))\s+(?:the |our |that |those |her |his )?((?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+) back\b(?: in(?:to (?:it|the film))?| again)?|\b(?:bring|put) back (?:the |our |that |those )?((?:[\p{L}'’-]+ ?){1,3})|\brestore (?:the |our )?((?:[\p{L}'’-]+ ?){1,3})/iu;
const NO_THING =
  /^(?:it|that|this|them|everything|all|one|scene|scenes|order|original|previous|first|to)\b/iu;

const UNDO =
  /\b(?:undo|revert|roll ?back|take (?:that|it|this) back|go back|change (?:it|that) back|restore|back to (?:(?:the )?(?:original|previous|first|old)|(?:how|what|where|the way) (?:it|they|that) (?:was|were))|(?:scrap|discard|forget|cancel|ditch|drop) (?:(?:the|my|that|this) )?(?:(?:last|latest|previous|most recent) )?(?:change|changes|edit|edits|tweak|one)|never ?mind (?:that|the last)|put (?:it|that|them) back(?! to \d))\b/iu;
const ALL =
  /\b(?:everything|all (?:changes|edits|of it)|the (?:original|first) (?:version|film|cut)|start over)\b/iu;
const COUNT = /\blast\s+(two|three|four|five|\d+)\b|\b(both)\b/iu;

/** What a person calls each kind of change. */
const KIND_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:colou?rs?|palette)\b/iu, ["colors"]],
  [/\b(?:length|duration)\b/iu, ["duration"]],
  [/\b(?:pace|pacing|speed|cutting)\b/iu, ["pace"]],
  [/\b(?:music|soundtrack|song|tempo)\b/iu, ["music"]],
  [/\b(?:cta|call[- ]to[- ]action)\b/iu, ["cta"]],
  [/\b(?:text|overlays?|captions?|titles?)\b/iu, ["overlay", "overlay_position", "text_color", "font_size"]],
  [/\bfont\b/iu, ["font"]],
  [/\b(?:format|platform|aspect)\b/iu, ["platform", "aspect_ratio"]],
  [/\b(?:scenes?|order|shots?)\b/iu, ["scene_order", "shot_type", "camera_movement", "subject"]],
  [/\btransitions?\b/iu, ["transition"]],
  [/\b(?:voice[- ]?over|narration)\b/iu, ["voiceover"]],
  [/\b(?:light(?:ing)?|look|tone|mood)\b/iu, ["look", "tone"]],
  [/\b(?:name|product)\b/iu, ["product_name", "words"]],
  [/\b(?:setting|location)\b/iu, ["setting"]],
];

/** What a clause wants taken back; null where it wants nothing of the kind. */
export function readUndo(text: string, history: readonly EditRecord[] = []): UndoWish | null {
  const about = THING_BACK.exec(text)
    ?.slice(1)
    .find((words) => words !== undefined)
    ?.trim();
  if (about && !NO_THING.test(about) && changesOf(about, history).length > 0)
    return { words: text, last: null, kinds: [], about };
  if (!UNDO.test(text) && !EARLIER_AGAIN.test(text)) return null;
  const thing = THING_UNDONE.exec(text)?.[1];
  if (thing !== undefined && !NO_THING.test(thing) && !OF_CHANGES.test(thing))
    return { words: text, last: null, kinds: [], about: thing };
  if (ALL.test(text)) return { words: text, last: Number.POSITIVE_INFINITY, kinds: [] };
  const counted = COUNT.exec(text);
  const count = (counted?.[1] ?? (counted?.[2] ? "two" : undefined))?.toLowerCase();
  if (count)
    return {
      words: text,
      last: numberOf(count) || 1,
      kinds: [],
    };
  const kinds = KIND_WORDS.filter(([words]) => words.test(text)).flatMap(([, names]) => names);
  if (kinds.length === 0) return { words: text, last: 1, kinds: [] };
  return { words: text, last: null, kinds, ...(PREVIOUS.test(text) && { isLatestOnly: true }) };
}

/** "Bring back the previous music", "I want the old texts back", "use the first music again". */
const EARLIER_AGAIN =
  /\b(?:bring|put|get|have|take|give (?:me|us)) back (?:the |our |that |those )?(?:previous|old|original|first|earlier|last|former|initial)\b|\b(?:previous|old|original|first|earlier|former|initial) [\p{L}-]+(?: [\p{L}-]+)? (?:back|again)\b/iu;
/** "Undo the smile": the change that was about it, and no other. */
const THING_UNDONE =
  /^(?:please )?(?:undo|revert|roll ?back|take back) (?:the |our |my |that )((?:[\p{L}'’-]+ ){0,2}?[\p{L}'’-]+)[.!]*$/iu;
const OF_CHANGES =
  /\b(?:last|latest|previous|first|changes?|edits?|tweaks?|instructions?|steps?|thing|two|three|both|all|rest|other|order|before)\b/iu;

/** The one before the last change, where "the first" is the one before all. */
const PREVIOUS = /\b(?:previous|last|latest|earlier|former)\b/iu;

/** The records that a wish means, the latest first. The changes of one instruction go together. */
export function recordsToUndo(
  history: readonly EditRecord[],
  { last, kinds, about, isLatestOnly }: UndoWish,
): EditRecord[] {
  if (about !== undefined) return changesOf(about, history);
  if (last === null) {
    const ofKinds = history.filter(({ kind }) => kinds.includes(kind)).toReversed();
    const [latest] = ofKinds;
    return isLatestOnly ? ofKinds.filter(({ instruction }) => instruction === latest?.instruction) : ofKinds;
  }
  const instructions = [...new Set(history.toReversed().map(({ instruction }) => instruction))].slice(
    0,
    last,
  );
  return history.filter(({ instruction }) => instructions.includes(instruction)).toReversed();
}

/** The latest change that was about a thing: its sentence says it, or else the words that asked for it. */
function changesOf(about: string, history: readonly EditRecord[]): EditRecord[] {
  const wanted = stemsOf(about);
  const tells = (words: string) => {
    const told = new Set(stemsOf(words));
    return wanted.length > 0 && wanted.every((word) => told.has(word));
  };
  const found =
    history.findLast(({ change }) => tells(change)) ??
    history.findLast(({ instruction }) => tells(instruction));
  return found === undefined ? [] : [found];
}

function stemsOf(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []).map(stem);
}
