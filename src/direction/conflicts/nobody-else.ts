/** "Three friends, nobody else": besides those who are counted right before it, with `between` the words that part the two. */
export function isElseThanThese(between: string, limit: string): boolean {
  return NOBODY_ELSE.test(limit) && JOINED.test(between);
}

const NOBODY_ELSE = /^(?:nobody|no one|no-one) else\b/i;
/** Others of the same list may stand between, and where they all are: "three friends and a dog on a trail, nobody else". */
const JOINED =
  /^(?:,? (?:and|with|plus|&) (?:(?:an?|the|one|two|three|their|his|her) )?(?:\p{L}+ )?\p{L}+)?(?: (?:on|in|at|by|near|around|with|under|along|from) [^.;:!?,\n]{2,50})?[\s,;:–—-]*(?:(?:and|but|with) )?$/u;
