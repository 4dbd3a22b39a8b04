import { fold } from "../words/tokens.ts";

/** A word as tables are looked up by it: in lower case, without accents, "ß" as "ss". */
export function plainWord(word: string): string {
  return fold(word).replaceAll("ß", "ss");
}
