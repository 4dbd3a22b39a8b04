/** What briefs forbid most; a slip of one letter in one of them is read as the word. */
const WORDS =
  "alcohol alcoholic animals children celebrities celebrity cigarettes competitor competitors drinking explosion explosions fireworks guitars helmets influencer influencers models people pigeons plastic smoking swearing umbrella umbrellas violence weapons".split(
    " ",
  );
const KNOWN = new Set(WORDS);
const LEAST_LETTERS = 6;

/** The forbidden thing with slips of the pen put right: "alchohol" is alcohol. Names, in capitals, stay as they are. */
export function withoutSlips(subject: string): string {
  return subject.replace(/(?<![\p{L}-])\p{Ll}+(?![\p{L}-])/gu, (word) =>
    word.length < LEAST_LETTERS || KNOWN.has(word)
      ? word
      : (WORDS.find((known) => isOneSlip(word, known)) ?? word),
  );
}

/** One letter more, less, other, or two beside each other changed about. Plurals are no slips. */
function isOneSlip(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1 || known === `${word}s` || word === `${known}s`) return false;
  let head = 0;
  while (head < word.length && word[head] === known[head]) head++;
  const [rest, other] = [word.slice(head), known.slice(head)];
  if (rest.slice(1) === other || other.slice(1) === rest || rest.slice(1) === other.slice(1)) return head > 0;
  const isSwapped = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return isSwapped && head > 0;
}
