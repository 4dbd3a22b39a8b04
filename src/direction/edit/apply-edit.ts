import jsonPatch, { type Operation } from "fast-json-patch";
import type { z } from "zod";
import { CreativeDirection } from "../../../contracts/direction.ts";
import type { EditRecord, PatchOperation } from "../../../contracts/patch.ts";
import { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import type { Applied, Change } from "./change.ts";
import type { Instruction, Step } from "./read-instruction.ts";
import { withinTouches } from "./touches.ts";
import { recordsToUndo, type UndoWish } from "./undo.ts";

/** A film under edit, with the changes made to it so far. */
export interface Edited {
  readonly film: Film;
  readonly history: readonly EditRecord[];
  /** One sentence for each change made. */
  readonly sentences: readonly string[];
  /** Changes that were made, in order. */
  readonly made: readonly Change[];
  /** Changes that were taken back. */
  readonly undone: readonly EditRecord[];
  /** Parts that were not understood or cannot be done with this film. */
  readonly notUnderstood: readonly string[];
}

/** Carries out an instruction on a film, change after change, each on the outcome of the one before. Pure. */
export function applyEdit(
  film: Film,
  history: readonly EditRecord[],
  instruction: Instruction,
  words: string,
): Edited {
  const start: Edited = {
    film,
    history,
    sentences: [],
    made: [],
    undone: [],
    notUnderstood: [...instruction.notUnderstood],
  };
  const original = film.scenes;
  return inTurn(instruction.steps).reduce(
    (edited, step) => takeStep(edited, step, words, (number) => numberNow(number, original, edited.film)),
    start,
  );
}

/** Scenes change places last: the instruction counts them as it found them. */
function inTurn(steps: readonly Step[]): readonly Step[] {
  if (steps.some(({ undo }) => undo !== undefined)) return steps;
  const isOrder = (step: Step) => !step.undo && step.change.kind === "scene_order";
  return [...steps.filter((step) => !isOrder(step)), ...steps.filter(isOrder)];
}

/** The number by now of the scene that had `number`; its own where the scene cannot be found again. */
function numberNow(number: number, original: Film["scenes"], film: Film): number {
  const scene = original[number - 1];
  if (scene === undefined) return number;
  const same = film.scenes.findIndex(({ visual }) => visual === scene.visual);
  const alike = film.scenes.findIndex(({ visual }) => visual.subject === scene.visual.subject);
  const at = same < 0 ? alike : same;
  return at < 0 ? number : at + 1;
}

/**
 * The edit with `film` as its outcome, where demands of the brief were kept again after it: taking the edit back takes that
 * back as well. What only followed from a demand that held already is a change of its own.
 */
export function withWhatFollowed(edited: Edited, film: Film, instruction: string): Edited {
  const last = edited.history.at(-1);
  const back = patchBetween(documentOf(film), documentOf(edited.film));
  if (back.length === 0) return edited;
  const fresh = edited.made.length > 0 && last?.instruction === instruction ? last : null;
  const before = fresh ? withPatch(edited.film, fresh.undo) : edited.film;
  const [change] = edited.made.slice(-1);
  if (before === null || change === undefined) return { ...edited, film };
  const undo = patchBetween(documentOf(film), documentOf(before));
  if (fresh) return { ...edited, film, history: [...edited.history.slice(0, -1), { ...fresh, undo }] };
  const sentence = `Kept "${change.words}" in the pictures.`;
  const record: EditRecord = { instruction, kind: change.kind, change: sentence, undo };
  return { ...edited, film, history: [...edited.history, record], sentences: [sentence] };
}

/** The RFC 6902 patch that turns `from` into `to`. */
export function patchBetween(from: object, to: object): PatchOperation[] {
  return jsonPatch.compare(from, to).flatMap((operation) => {
    if (operation.op === "_get") return [];
    return [
      {
        op: operation.op,
        path: operation.path,
        ...("value" in operation ? { value: operation.value as unknown } : {}),
      },
    ];
  });
}

function takeStep(edited: Edited, step: Step, instruction: string, now: (number: number) => number): Edited {
  if (step.undo) return takeBack(edited, step.undo);
  const { change } = step;
  const applied = within(edited.film, change, now);
  if (!applied || !isFilm(applied.film))
    return { ...edited, notUnderstood: [...edited.notUnderstood, change.words] };
  const undo = patchBetween(documentOf(applied.film), documentOf(edited.film));
  if (undo.length === 0 && change.isOfLedger !== true) return alreadySo(edited, change);
  const record: EditRecord = { instruction, kind: change.kind, change: applied.sentence, undo };
  return {
    ...edited,
    film: applied.film,
    history: [...edited.history, record],
    sentences: [...edited.sentences, applied.sentence],
    made: [...edited.made, { ...change, demands: [...change.demands, ...(applied.demands ?? [])] }],
  };
}

/** The change made, and nothing else: what its kind may not touch, or no scene it is meant for, is as it was. */
function within(film: Film, change: Change, now: (number: number) => number): Applied | null {
  const applied = change.apply(film, now);
  const scenes = change.scenes?.map(now) ?? null;
  return applied && { ...applied, film: withinTouches(film, applied.film, change.kind, scenes) };
}

/** Nothing to change, but the demand holds from now on. */
function alreadySo(edited: Edited, change: Change): Edited {
  const isSaid = edited.made.some(({ words }) => words === change.words);
  const sentences = isSaid ? edited.sentences : [...edited.sentences, `Already so: "${change.words}".`];
  return { ...edited, sentences, made: [...edited.made, change] };
}

/** Takes changes back, the latest first; a change that later ones built on stays, and its words are answered as not done. */
function takeBack(edited: Edited, wish: UndoWish): Edited {
  const records = recordsToUndo(edited.history, wish);
  let current = edited;
  for (const record of records) {
    const film =
      record.undo.length === 0
        ? current.film
        : withPatch(current.film, undoableHere(record, current.history));
    if (!film) continue;
    current = {
      ...current,
      film,
      history: current.history.filter((other) => other !== record),
      sentences: [...current.sentences, `Took back: ${record.change}`],
      undone: [...current.undone, record],
    };
  }
  return current === edited ? { ...edited, notUnderstood: [...edited.notUnderstood, wish.words] } : current;
}

/** Once scenes have come, gone or changed places, their numbers mean others: only the direction's part is taken back then. */
function undoableHere(record: EditRecord, history: readonly EditRecord[]): PatchOperation[] {
  const later = history.slice(history.indexOf(record) + 1);
  const isReordered = later.some(({ undo }) =>
    undo.some(({ op, path }) => op !== "replace" && /^\/scenes\/\d+$/.test(path)),
  );
  return isReordered ? record.undo.filter(({ path }) => path.startsWith("/creative_direction")) : record.undo;
}

function withPatch(film: Film, operations: readonly PatchOperation[]): Film | null {
  if (operations.length === 0) return null;
  // Scenes that were split share parts, and a clone of structures would keep them shared: what is patched in one would change in both.
  const document: unknown = JSON.parse(JSON.stringify(documentOf(film)));
  try {
    const patched: unknown = jsonPatch.applyPatch(
      document,
      operations.map(operationOf),
      true,
      true,
    ).newDocument;
    return isDocument(patched)
      ? { ...film, direction: patched.creative_direction, scenes: patched.scenes }
      : null;
  } catch {
    // The patch was made for a film that looked otherwise: it cannot be taken back.
    return null;
  }
}

/** The patch's own type keeps all six operations in one shape; the library wants each with just its own parts. */
function operationOf({ op, path, from = "", value }: PatchOperation): Operation {
  if (op === "remove") return { op, path };
  return op === "move" || op === "copy" ? { op, path, from } : { op, path, value };
}

interface FilmDocument {
  readonly creative_direction: Film["direction"];
  readonly scenes: z.infer<typeof Scene>[];
}

function documentOf(film: Film): FilmDocument {
  return { creative_direction: film.direction, scenes: [...film.scenes] };
}

function isDocument(value: unknown): value is FilmDocument {
  if (typeof value !== "object" || value === null || !("creative_direction" in value) || !("scenes" in value))
    return false;
  return (
    CreativeDirection.safeParse(value.creative_direction).success &&
    Scene.array().safeParse(value.scenes).success
  );
}

function isFilm(film: Film): boolean {
  return isDocument(documentOf(film));
}
