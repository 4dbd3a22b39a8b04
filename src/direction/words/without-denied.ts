/** "Not scary", "nothing creepy", "without being sad": what a text says that something is not. */
const DENIED =
  /\b(?:not|never|nothing|isn['’]t|less|rather than|instead of|without(?: being)?|no)\s(?:too |at all |very |so |really |being |a |an |any )*\p{L}+(?:(?:,| or|, or| nor) (?!but\b)(?:too |very )?\p{L}+(?=[.,;!]|$))?/giu;

/** `text` without what it denies: a mood or a genre that a brief does not want is none of its words. */
export function withoutDenied(text: string): string {
  return text.replace(DENIED, " ");
}
