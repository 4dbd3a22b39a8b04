export const WE_ARE_THERE =
  /^(?:and )?((?:at|by|in) (?:the )?\p{L}+ )?we(?:['’]re| are) (?:all |both )?((?:at|in|on|by|out on|up on) (?:the|a|an|our) .+)$/iu;

/** "At noon we are at the lake" shows those who ask for the film, there: "the team is at the lake at noon"; null for other words. */
export function whereWeAre(words: string): string | null {
  const there = WE_ARE_THERE.exec(words);
  return there === null ? null : `the team is ${[there[2], there[1]?.trim()].filter(Boolean).join(" ")}`;
}
