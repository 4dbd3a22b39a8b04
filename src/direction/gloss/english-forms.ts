import { gerundOf, pastOf, thirdPerson } from "../reading/verbs.ts";
import type { Piece } from "./piece.ts";

/** A piece as English writes it: nouns in their number, verbs in their form. */
export function inflected({ kind, form, english, participle }: Piece): string {
  switch (form) {
    case "plural":
      return participle ?? pluralOf(english);
    case "third":
      return onVerb(english, thirdPerson);
    case "gerund":
      return onVerb(english, gerundOf);
    case "participle":
      return participle ?? onVerb(english, pastOf);
    default:
      return kind === "stop" ? withPlainStops(english) : english;
  }
}

/** "Bring back": the first word is the verb. */
function onVerb(english: string, inflect: (base: string) => string): string {
  const [verb = "", ...rest] = english.split(" ");
  return [inflect(verb), ...rest].join(" ");
}

const NO_PLURAL =
  /(?:ware|staff|music|water|bread|advice|waste|hair|clothes|jeans|glasses|people|headphones|furniture|jewellery|food|meat|seafood|savings|hours|sweets|goods|underwear|wood|data|ceramic|pasta|rice|skin|milk|detergent|luggage|packaging|chips|muesli|money|health|electricity|wine growers|\bmen|women|\bpeople)$/;

/** "Clinic" makes "clinics", "story" "stories". */
function pluralOf(noun: string): string {
  const head = / of /.exec(noun);
  if (head) return pluralOf(noun.slice(0, head.index)) + noun.slice(head.index);
  if (NO_PLURAL.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:child)$/.test(noun)) return `${noun}ren`;
  if (/man$/.test(noun) && !/human$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

function withPlainStops(said: string): string {
  return said
    .replaceAll(/[¡¿]/g, "")
    .replaceAll(/\s+(?=[:;!?,.])/g, "")
    .replaceAll("،", ",")
    .replaceAll("؛", ";")
    .replaceAll("؟", "?");
}
