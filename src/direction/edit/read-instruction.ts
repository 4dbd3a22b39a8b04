import type { EditRecord } from "../../../contracts/patch.ts";
import type { Film } from "../film.ts";
import type { Change, Clause, Understood } from "./change.ts";
import { clausesOf } from "./clauses.ts";
import { colorNamed } from "./colors/color-named.ts";
import { allBut, asksToKeep, isBySceneKind, sparedScenes } from "./exceptions.ts";
import { exchangeOfTime, sparing } from "./exchanged-time.ts";
import { keepsTheRest } from "./keeps-the-rest.ts";
import { leftOver, speaksOfMore } from "./left-over.ts";
import { masked } from "./masked-words.ts";
import { asksForPlansOnly } from "./models-named.ts";
import { asksForNothing, isNoWish } from "./no-wish.ts";
import { EXCEPTED } from "./parted-limits.ts";
import { BLIND_TO_QUOTES, EDIT_RULES, LAST_RULES, OF_PICTURES } from "./rules/index.ts";
import { isOfOneThing } from "./scene-of-thing.ts";
import { readUndo, type UndoWish } from "./undo.ts";
import { hasUnreadLimit } from "./unread-limits.ts";

/** One thing to do: a change, or one to take back. */
export type Step = { readonly change: Change; readonly undo?: undefined } | { readonly undo: UndoWish };

/** An instruction taken apart: what it asks for, and the parts that were not understood and not guessed. */
export interface Instruction {
  readonly steps: readonly Step[];
  readonly notUnderstood: readonly string[];
}

/** Kinds of changes that carry free text, which a comma may have cut: what follows and means nothing else belongs to it. */
const TEXT_KINDS = new Set(["cta", "overlay", "voiceover", "subject", "setting"]);

/** What has been read of an instruction so far. */
interface Reading {
  readonly text: string;
  readonly film: Film;
  readonly history: readonly EditRecord[];
  readonly steps: Step[];
  readonly notUnderstood: string[];
  /** Scenes whose lengths have been set. */
  readonly set: number[];
  /** The part before, and the last one that something was understood of. */
  before: Clause | null;
  source: Clause | null;
}

/** Reads an instruction in free words about `film`; several changes at once, in the order asked. Pure. */
export function readInstruction(text: string, film: Film, history: readonly EditRecord[] = []): Instruction {
  const reading: Reading = {
    text,
    film,
    history,
    steps: [],
    notUnderstood: [],
    set: [],
    before: null,
    source: null,
  };
  for (const part of clausesOf(text, film)) readPart(reading, { ...part, set: [...reading.set] });
  return withoutOpposites(toldInFigures(handedOver(reading.steps)), reading.notUnderstood);
}

function readPart(reading: Reading, clause: Clause): void {
  const { steps, film } = reading;
  if (keepsTheRest(clause.text) || keepsTheRest(clause.said) || asksForPlansOnly(clause.said)) return;
  const spared = spare(clause, reading);
  if (spared !== null) {
    steps.splice(0, steps.length, ...spared);
    return;
  }
  if (asksForNothing(clause.said) || asksForNothing(clause.text)) return;
  if (EXCEPTED.test(clause.text)) {
    withdraw(reading, clause);
    return;
  }
  const undo = readUndo(clause.text, reading.history);
  if (undo) {
    steps.push({ undo });
    reading.before = clause;
    return;
  }
  const understood = readClause(clause, film);
  if (understood.changes.some(({ kind }) => kind === "scene_duration"))
    reading.set.push(...(clause.scenes ?? []));
  if (continues(reading, clause, understood.changes)) return;
  takeIn(reading, clause, understood);
}

/** A wish with an exception that was not found is not made everywhere: both are said. */
function withdraw({ steps, before, source, notUnderstood }: Reading, exception: Clause): void {
  if (source === null || before !== source) {
    notUnderstood.push(exception.said);
    return;
  }
  const others = steps.filter((step) => step.undo || step.change.words !== source.said);
  steps.splice(0, steps.length, ...others);
  notUnderstood.push(`${source.said} ${exception.said}`);
}

/** A part that only goes on with what the one before began is read with it; whether it was one. */
function continues(reading: Reading, clause: Clause, changes: readonly Change[]): boolean {
  const { steps, before, text, film } = reading;
  const last = steps.at(-1);
  const kind = last && !last.undo ? last.change.kind : "";
  const isLost = changes.length === 0 && TEXT_KINDS.has(kind);
  const isListed = kind === "colors" && isColorAlone(clause.text);
  if (!before || !(isLost || isListed) || !isContinuation(text, before, clause)) return false;
  const words = sliceWith(text, before, clause);
  const longer: Clause = { text: words, said: words, scenes: before.scenes, isMusical: false };
  const whole = readClause(longer, film).changes;
  if (whole.length === 0) return false;
  steps.splice(-1, 1, ...whole.map((change) => ({ change })));
  reading.before = longer;
  reading.source = longer;
  return true;
}

/** "…, and gold": a colour goes on with a list of colours, "more rust" is a wish of its own. */
function isColorAlone(words: string): boolean {
  const listed = words.split(/\s*(?:,|\band\b|&)\s*/iu).filter((name) => name !== "");
  return listed.every((name) => colorNamed(name) !== null) && !/\b(?:more|less|no|some)\b/iu.test(words);
}

function takeIn(reading: Reading, clause: Clause, { changes, left }: ReturnType<typeof readClause>): void {
  const { before, notUnderstood, film } = reading;
  reading.before = clause;
  // More about a text that was not understood is not put on another.
  const isOfLost =
    clause.isOfLastText === true &&
    before !== null &&
    notUnderstood.some((part) => part.includes(before.said));
  if (isOfLost) {
    notUnderstood.push(clause.said);
    return;
  }
  reading.steps.push(...changes.map((change) => ({ change })));
  if (changes.length > 0) reading.source = clause;
  const isKept = changes.length === 0 && asksToKeep(clause.text, film);
  if (!isKept) notUnderstood.push(...left);
}

/** The steps with what a clause spares left out of the wish before it; null where it spares nothing. */
function spare(clause: Clause, { film, steps, source }: Reading): Step[] | null {
  const last = steps.at(-1);
  const kind = last && !last.undo ? last.change.kind : "";
  const isMeant = isBySceneKind(kind) || kind === "duration";
  if (source === null || !last || last.undo || !isMeant) return null;
  const spared = sparedScenes(clause, film);
  if (spared === null || (source.scenes !== null && kind === "duration")) return null;
  if (kind === "duration") return [...steps.slice(0, -1), { change: sparing(last.change, spared) }];
  const meant = allBut(spared, film).filter((number) => source.scenes?.includes(number) !== false);
  const own = steps.filter((step) => step.undo || step.change.words !== last.change.words);
  const narrowed = readClause({ ...source, scenes: meant }, film).changes;
  return narrowed.length === 0 ? null : [...own, ...narrowed.map((change) => ({ change }))];
}

/** "Scene 2 two seconds shorter, scene 5 two longer": what the one gives up the other gets, and all others keep theirs. */
function handedOver(steps: readonly Step[]): Step[] {
  const shifts = steps.flatMap((step) => (!step.undo && step.change.shift ? [step.change] : []));
  const sum = shifts.reduce((all, { shift }) => all + (shift?.seconds ?? 0) * (shift?.scenes.length ?? 0), 0);
  if (shifts.length < 2 || Math.abs(sum) > 0.001) return [...steps];
  const others = steps.filter((step) => step.undo || !shifts.includes(step.change));
  return [...others, { change: exchangeOfTime(shifts) }];
}

/** "Shorter, 12 seconds": the figure says what the bare word meant. */
function toldInFigures(steps: readonly Step[]): Step[] {
  const isOfLength = (step: Step) =>
    !step.undo && step.change.kind === "duration" && (step.change.scenes ?? null) === null;
  const isTold = (step: Step) => !step.undo && /\d/.test(step.change.words);
  const hasFigure = steps.some((step) => isOfLength(step) && isTold(step));
  return hasFigure ? steps.filter((step) => !isOfLength(step) || isTold(step)) : [...steps];
}

const LONGER = /\b(?:longer|lengthen|extend)\b/iu;
const SHORTER = /\b(?:shorter|shorten|trim|tighten)\b/iu;

/** "Longer and shorter" asks for nothing that can be done: neither is, and both are said. */
function withoutOpposites(steps: readonly Step[], notUnderstood: readonly string[]): Instruction {
  const lengths = steps.flatMap((step) =>
    "change" in step && step.change.kind === "duration" && !/\d/.test(step.change.words) ? [step.change] : [],
  );
  const opposed =
    lengths.some(({ words }) => LONGER.test(words)) && lengths.some(({ words }) => SHORTER.test(words));
  if (!opposed) return { steps, notUnderstood };
  return {
    steps: steps.filter((step) => !("change" in step) || !lengths.includes(step.change)),
    notUnderstood: [...notUnderstood, ...lengths.map(({ words }) => words)],
  };
}

/** "Make scene 9 longer" in a film of six; a scene to be added may be the next one. Nor is a wish for what no scene shows of any. */
function isOfNoScene({ text, scenes }: Clause, film: Film): boolean {
  if (scenes?.length === 0) return true;
  const last = film.scenes.length + (/\b(?:add|insert|new|another)\b/iu.test(text) ? 1 : 0);
  return scenes?.some((number) => number > last) === true;
}

function readClause(clause: Clause, film: Film): { changes: Change[]; left: string[] } {
  if (isNoWish(clause.said) || isOfNoScene(clause, film) || hasUnreadLimit(clause.text, clause.scenes))
    return { changes: [], left: [clause.said] };
  const { changes, rest } = changesIn(clause, film);
  if (changes.length === 0) return { changes, left: [clause.said] };
  const left = leftOver(`${rest} ${behindQuotes(clause.text, rest)}`, shownIn(clause, film));
  if (left === null) return { changes, left: [] };
  return { changes, left: [clause.said === clause.text ? left : clause.said] };
}

/** What is asked behind the words in quotes, where a rule took the whole: "… reads "Two for one" and stays for 4 seconds". */
function behindQuotes(text: string, rest: string): string {
  return rest === ""
    ? (/["”»]\s*((?:,|and|but|for|said|spoken|sung|by)\s[^"“”«»„]+)$/u.exec(text)?.[1] ?? "")
    : "";
}

/** What the scenes that a clause names show: words that only told which are meant. */
function shownIn({ scenes }: Clause, film: Film): string {
  const named = scenes?.flatMap((number) => film.scenes[number - 1]?.visual ?? []) ?? [];
  return named.map(({ subject, environment }) => `${subject} ${environment}`).join(" ");
}

/** What the rules make of a clause, and the words that none of them used. */
function changesIn(clause: Clause, film: Film): { changes: Change[]; rest: string } {
  const changes: Change[] = [];
  let rest = clause.text;
  for (const rule of [...EDIT_RULES, ...LAST_RULES]) {
    if (rest.trim() === "" || (changes.length > 0 && LAST_RULES.includes(rule))) break;
    if (clause.scenes === null && OF_PICTURES.has(rule) && isOfOneThing(clause.text)) continue;
    const { text, unmasked } = BLIND_TO_QUOTES.has(rule) ? masked(rest) : { text: rest, unmasked: same };
    const understood = rule({ ...clause, text }, film);
    if (!understood) continue;
    if (isTooWide(understood, clause)) continue;
    changes.push(
      ...understood.changes.map((change) => ({ scenes: clause.scenes, ...change, words: clause.said })),
    );
    rest = unmasked(understood.rest);
  }
  return { changes, rest };
}

/** Changes of the whole film that a clause about one thing in it must not bring. */
const WIDE: ReadonlySet<string> = new Set([
  "duration",
  "pace",
  "shot_type",
  "camera_movement",
  "look",
  "tone",
  "transition",
]);

function isTooWide({ changes, rest }: Understood, { scenes }: Clause): boolean {
  if (scenes !== null || !changes.every(({ kind }) => WIDE.has(kind))) return false;
  return (
    speaksOfMore(rest) ||
    OF_A_NUMBER.test(rest) ||
    (OF_A_PLACE.test(rest) && changes.every(({ kind }) => kind !== "transition"))
  );
}

/** "The new 2", "number 4": a scene of which no more is known. */
const OF_A_NUMBER =
  /\b(?:the|number|nr|no\.) (?:new |old |former )?#?\d{1,2}\b(?! ?[:.,%]?\d| ?(?:s|secs?|seconds?|fps|[kp])\b)/iu;

/** "What is then first", "at the start": one place in the film, and not the whole of it. */
const OF_A_PLACE =
  /\b(?:first|second|third|fourth|fifth|last|final)\b(?! (?:of all|time|version|draft|cut))|\b(?:at|in|near|to|towards?) the (?:very )?(?:start|beginning|end|middle)\b/iu;

function same(rest: string): string {
  return rest;
}

/** The instruction from the one clause to the end of the other. */
function sliceWith(text: string, before: Clause, clause: Clause): string {
  return text.slice(text.indexOf(before.said), text.indexOf(clause.said) + clause.said.length);
}

/** Unquoted text that a comma cut: "New CTA: Come hungry, leave happy". */
function isContinuation(text: string, before: Clause, clause: Clause): boolean {
  const end = text.indexOf(before.said) + before.said.length;
  const gap = text.slice(end, text.indexOf(clause.said, end));
  return /^,\s*(?:and\s+)?$/u.test(gap) && !/["”»]\s*$/u.test(before.said);
}
