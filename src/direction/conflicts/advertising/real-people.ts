import type { SettledBrief } from "../../constraints/constraint-rule.ts";
import { wishedMatches, wishedText } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";
import { KNOWN_PEOPLE } from "./third-parties.ts";

const NAME =
  "\\p{Lu}[\\p{Ll}'’-]+\\p{L}*(?: (?:\\p{Lu}\\.|(?:de|van|von|der|la|le|el|bin|al) ))*(?: \\p{Lu}[\\p{L}'’-]+){1,2}";
const anyCase = (words: string) =>
  words.replaceAll(/(?<![\p{L}\\])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
/** After these words a name is a person's. */
const CUES = anyCase(
  "starring|co-starring|cameo (?:by|from|of)|guest appearance (?:by|from|of)|voiced by|narrated by|narration by|voice of|played by|sung by|performed by|endorsed by|(?:sounds?|sounding|looks?|looking|sings?|talks?|speaks?|dressed) (?:exactly |just )?like|look-?alike of|impersonat(?:es?|ing|or of)|imitat(?:es?|ing)|deepfake of|à la|double of|parody of|celebrity|actor|actress|singer|rapper|footballer|influencer|comedian",
);
/** These lead to things as well: what follows the name has to make it a person. */
const LOOSE_CUES = anyCase("featuring|feat\\.|with|meets?|introducing");
const ACTS =
  "(?= (?:as (?:the|an?|himself|herself)|who\\b|herself|himself|smil|danc|sing|walk|talk|hold|wear|laugh|drink|eat|says?\\b|in the (?:lead|main|title) (?:role|part)))";
const FOUND = [
  new RegExp(`(?<![\\p{L}])(?:${CUES})\\s+(?:the late |the great )?(${NAME})`, "gu"),
  new RegExp(`(?<![\\p{L}])(?:${LOOSE_CUES})\\s+(${NAME})${ACTS}`, "gu"),
];
/** People of the brief's own house, whose consent is theirs to give. */
const OWN =
  /^(?:,| \(| –| —)? ?(?:our|the (?:owner|founder|chef|baker|ceo|author|artist|boss)|owner|founder|ceo|co-?founder|from our|of our|has (?:agreed|signed|consented)|\(?(?:under )?contract|signed)\b/i;
const NO_PERSON =
  /\b(?:Lake|Mount|Mt|River|Park|Street|Road|Square|Bay|City|Island|Beach|Valley|Castle|Pro|Max|Plus|Ultra|Mini|Christmas|Easter|Monday|Sunday|New|Great|North|South|East|West|Wild|Art|Bauhaus|Wes|Studio)\b/;

/** Names that are likely those of living people and stand in no list: only a person can tell (right of publicity; ICC Code, art. 14). */
export const realPeople = needing(
  () => ({ words: FOUND }),
  advertisingRule((brief) => {
    const words = named(brief);
    if (words.length === 0) return null;
    return {
      words,
      explanation: `${listed(words)} may be a real person, whose face, name and voice need permission.`,
      resolution:
        "The name stays in the brief until the permission is there; the film's cast is one of its own.",
      avoid: null,
    };
  }),
);

function named(brief: SettledBrief): string[] {
  const text = wishedText(brief);
  const { product, filmKind } = brief.reading;
  if (filmKind?.value === "music_video") return [];
  const own = `${product?.value.name ?? ""} ${product?.value.brand ?? ""}`.toLowerCase();
  return FOUND.flatMap((pattern) =>
    wishedMatches(brief, pattern).flatMap((match) => {
      const name = match[1] ?? "";
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      const isDenied = /\b(?:no|not|never|without|avoid|don['’]?t)\b[^.;]*$/i.test(before);
      const isOurs = OWN.test(after) || own.includes(name.toLowerCase());
      return isDenied || isOurs || NO_PERSON.test(name) || KNOWN_PEOPLE.test(name) ? [] : [name];
    }),
  );
}
