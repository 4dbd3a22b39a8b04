import { isNounOf } from "../../words/kind-of-noun.ts";

/** "an old fisherman on a boat" -> "the old fisherman"; "Elena, a luthier in Cremona" -> "Elena the luthier" */
export function shortName(phrase: string): string {
  const called = /^(?:an?|the) ((?:\p{Ll}+[ -]){0,3}?\p{Ll}+) (?:called|named) (\p{Lu}\p{L}+)/u.exec(phrase);
  if (called !== null) return `${called[2]} the ${called[1]}`;
  const described =
    /^(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?, (?:aged \d+, )?(?:an?|the|our) ((?:[\p{Ll}\d-]+ ){0,4}[\p{Ll}-]+)(?=$|[ ,])/u.exec(
      phrase,
    );
  if (described !== null) return `${described[1]} the ${upToTheNoun(described[2] ?? "")}`;
  const bare = phrase
    .replace(/,.*$/, "")
    .replace(
      /\s(?:of (?!ink|milk|tea)|in|on|at|with|who|whose|that|which|from|behind|beside|under|near|inside|outside|wearing|holding|carrying|made|between|by|for|to|aged|alone)\b.*$/,
      "",
    );
  return bare
    .replace(/^(?:an?|one|another|some|his|her|their|its)\s(?:own\s)?/i, "the ")
    .replace(/^(?=(?:two|three|four|five|six|seven)\s)/i, "the ")
    .replace(/^The\s/, "the ");
}

/** "old three-legged dog nobody wants" -> "old three-legged dog" */
function upToTheNoun(description: string): string {
  const words = description.split(" ");
  const isSomebody = (word: string | undefined) => word !== undefined && isNounOf(word, "person", "animal");
  const first = words.findIndex(isSomebody);
  const end = words.findIndex((word, at) => at > 0 && GOES_ON.test(word));
  if (first < 0) return words.slice(0, end < 0 ? words.length : end).join(" ");
  const goesOn = isSomebody(words[first + 1]) && first + 1 !== end;
  return words.slice(0, first + (goesOn ? 2 : 1)).join(" ");
}

const GOES_ON = /^(?:in|from|of|with|who|at|on|nobody|somebody|everybody|everyone|that|whose|and)$/;

/** The word a short name turns on: "fisherman" of "the old fisherman", "Elena" of "Elena the luthier". */
export function headOf(name: string): string {
  return (
    name
      .replace(/ the .*$/u, "")
      .split(" ")
      .at(-1) ?? name
  );
}
