import type { ProviderCall } from "../provider.ts";

/**
 * What the user's turn says: the data, and in a repair round the answer that could not be used with what is wrong. One
 * turn, so that a repair is the same question to whoever answers by what the last message says.
 */
export function questionText({ data, repair }: ProviderCall): string {
  if (!repair) return data;
  const answer = JSON.stringify(repair.answer).replaceAll("<", "\\u003c");
  return `${data}\n\nYour earlier answer, as a JSON string: ${answer}\n\n${repair.problems}`;
}
