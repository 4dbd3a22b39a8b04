import type { Piece } from "./piece.ts";

/** "Il ne sourit jamais", "no sonríe nunca": two words deny where English has one, before the deed. */
export function neverDone(clause: readonly Piece[]): readonly Piece[] {
  const not = clause.findIndex(({ english }) => english === "does not");
  const never = clause.findIndex(({ english }, at) => english === "never" && at > not + 1);
  const isDeed = clause[not + 1]?.kind === "verb" || clause[not + 2]?.kind === "verb";
  if (not < 0 || never < 0 || !isDeed) return clause;
  const denied = { ...(clause[not] as Piece), kind: "adverb" as const, english: "never" };
  return [...clause.slice(0, not), denied, ...clause.slice(not + 1, never), ...clause.slice(never + 1)];
}
