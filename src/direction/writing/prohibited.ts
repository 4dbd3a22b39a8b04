import { positiveMentions } from "../words/mentions.ts";

/** Whether `text` shows any of `subjects`. */
export function mentionsAny(text: string, subjects: readonly string[]): boolean {
  return subjects.some((subject) => positiveMentions(text, subject).length > 0);
}
