/** Verbs that "of" goes on with: "dreams of home". */
const DONE_OF =
  /^(?:dreams|thinks|speaks|talks|tells|sings|smells|tastes|reeks|hears|learns|consists|dies|warns|approves|disposes)$/;

/** "Curls of cedar", "rolls of parchment": what looks like a deed, and is things, by the "of" behind it. */
export function areThingsOf(word: string, next: string): boolean {
  return next === "of" && /[^s]s$/.test(word) && !DONE_OF.test(word);
}
