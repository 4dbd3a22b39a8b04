import type { CreativeDirection } from "../../../contracts/direction.ts";
import { applyEdit } from "./apply-edit.ts";
import { readInstruction } from "./read-instruction.ts";

/** A creative direction after an instruction; scenes are written to it afresh. */
export interface EditedDirection {
  readonly direction: CreativeDirection;
  readonly changes: readonly string[];
  readonly notUnderstood: readonly string[];
}

/** Carries out what an instruction says of the film at large on a direction alone. What it says of single scenes is not understood. */
export function editDirection(previous: CreativeDirection, instruction: string): EditedDirection {
  const film = { direction: previous, scenes: [], provenance: {}, warnings: [] };
  const edited = applyEdit(film, [], readInstruction(instruction, film), instruction);
  return { direction: edited.film.direction, changes: edited.sentences, notUnderstood: edited.notUnderstood };
}
