/** "The family bakery's", "the two sisters'": who owns what comes next. */
export function possessive(name: string): string {
  // "The boss's hands"
  return name.endsWith("s") && !name.endsWith("ss") ? `${name}'` : `${name}'s`;
}
