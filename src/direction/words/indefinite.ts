/** Spelt with a vowel and spoken with a consonant: "a unicorn", "a European city", "a one-man band". */
const SPOKEN_WITH_A_CONSONANT = /^(?:uni(?!n|m)|u[st][aeiou]|eu|ewe|one\b|once\b|u[- ]turn)/i;
/** A silent h: "an hour". */
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;

/** "rainy street" -> "a rainy street", "old street" -> "an old street", "hourglass" -> "an hourglass". */
export function withIndefinite(noun: string): string {
  const isVowel = SILENT_H.test(noun) || (/^[aeiou]/i.test(noun) && !SPOKEN_WITH_A_CONSONANT.test(noun));
  return `${isVowel ? "an" : "a"} ${noun}`;
}
