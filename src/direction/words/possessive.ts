/** "The family bakery's", "the two sisters'": who owns what comes next. */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}
