import type { Page } from "./page.ts";
import type { Slot } from "./words/fields.ts";

interface Place {
  readonly start: number;
  /** Absent where only the opening counts. */
  readonly end?: number;
}

/** Whether a place lies wholly in the value of a labelled line, of one of `slots` where they are given. */
export function isInField(page: Page, { start, end = start + 1 }: Place, slots?: readonly Slot[]): boolean {
  return page.fields.some(
    (field) => (slots?.includes(field.slot) ?? true) && start >= field.start && end <= field.end,
  );
}
