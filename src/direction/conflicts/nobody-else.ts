/** "Three friends, nobody else": besides those who are counted right before it, with `between` the words that part the two. */
export function isElseThanThese(between: string, limit: string): boolean {
  return NOBODY_ELSE.test(limit) && JOINED.test(between);
}

const NOBODY_ELSE = /^(?:nobody|no one|no-one) else\b/i;
/** Others of the same list may stand between: "three friends and a dog, nobody else". */
const JOINED =
  /^(?:,? (?:and|with|plus|&) (?:(?:an?|the|one|two|three|their|his|her) )?(?:\p{L}+ )?\p{L}+)?[\s,;:–—-]*(?:(?:and|but) )?$/u;
