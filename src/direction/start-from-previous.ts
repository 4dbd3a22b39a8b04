import type { CreativeDirection } from "../../contracts/direction.ts";
import type { ParseRequest, ParseResponse } from "../../contracts/parse.ts";
import { editDirection } from "./edit/edit-direction.ts";
import { readPrevious } from "./edit/previous.ts";
import { readingOfDirection } from "./edit/reading-of-direction.ts";
import { readInAnyLanguage } from "./reading/read-brief.ts";
import type { BriefReading } from "./reading/reading.ts";

/** Reads the brief anew from what is left of its text. */
type ReadAgain = (text: string) => BriefReading;

/** Where a film starts: from the words alone, from a direction that is kept, or from a whole film that is edited. */
export type Start =
  | { readonly kind: "words"; readonly reading: BriefReading; readonly readAgain: ReadAgain }
  | {
      readonly kind: "direction";
      readonly reading: BriefReading;
      readonly readAgain: ReadAgain;
      readonly direction: CreativeDirection;
      readonly notUnderstood: readonly string[];
    }
  | { readonly kind: "film"; readonly previous: ParseResponse; readonly instruction: string };

/**
 * Reads the text as a brief, or as an instruction where there is something previous. A previous film without an instruction
 * lends its direction to a new one. Throws INVALID_PARAMETERS for a previous_config that is neither.
 */
export function startFrom({ prompt, context }: ParseRequest): Start {
  const text = prompt.text ?? "";
  const given = context.previous_config ?? null;
  if (given === null)
    return { kind: "words", reading: readInAnyLanguage(text), readAgain: readInAnyLanguage };
  const previous = readPrevious(given, "context.previous_config");
  if (previous.kind === "result" && text.trim() !== "") {
    return { kind: "film", previous: previous.result, instruction: text };
  }
  const direction = previous.kind === "result" ? previous.result.creative_direction : previous.direction;
  const edited = editDirection(direction, text);
  const readAgain = (said: string) => readingOfDirection(edited.direction, readInAnyLanguage(said));
  return {
    kind: "direction",
    direction: edited.direction,
    notUnderstood: edited.notUnderstood,
    reading: readAgain(text),
    readAgain,
  };
}

/** What is said of the parts of an instruction that were not understood. */
export function notUnderstoodWarnings(parts: readonly string[]): string[] {
  return parts.map((part) => `Not understood and not changed: "${part}"`);
}
