import type { Film } from "../../film.ts";
import { isVisibleNoun } from "../../words/kind-of-noun.ts";
import { mentions } from "../../words/mentions.ts";
import type { EditRule } from "../change.ts";
import { colorNamed } from "../colors/color-named.ts";
import { thingReplaced } from "./rename.ts";

const THING = "((?:[\\p{L}'’-]+ ){0,2}?[\\p{L}'’-]+?)";
/** "The children should be grandparents instead", "make the dog a cat", "turn the car into a van", "a cat instead of the dog". */
const BECOMES: readonly { readonly said: RegExp; readonly old: number; readonly fresh: number }[] = [
  {
    said: new RegExp(
      `^(?:can |could |should |let )?(?:the |our |his |her )?${THING} (?:should |could |can |must |may |needs to |has to |ought to )?(?:be|becomes?|is|are|turns into|gets) (?:now )?((?:an? |the |some |two |three )?[\\p{L}'’ -]+?)(?: instead(?: of .+)?)?[?!.]*$`,
      "iu",
    ),
    old: 1,
    fresh: 2,
  },
  {
    said: new RegExp(
      `^(?:make|turn) (?:the|our|his|her) ${THING} (?:into )?((?:an? |some |two |three )?[\\p{L}'’ -]+?)(?: instead)?$`,
      "iu",
    ),
    old: 1,
    fresh: 2,
  },
  {
    said: new RegExp(
      `^(?:use |show |have |put |make it |i(?:['’]d| would)? (?:want|like|prefer) |rather )?((?:an? |the |some )[\\p{L}'’ -]+?) (?:instead of|rather than|in place of) (?:an? |the |our )?${THING}$`,
      "iu",
    ),
    old: 2,
    fresh: 1,
  },
];
/** What belongs to the film and not to its pictures has rules of its own. */
const OF_THE_FILM =
  /\b(?:film|video|ad|spot|clip|scenes?|shots?|music|soundtrack|song|text|texts|titles?|captions?|overlays?|headline|tagline|slogan|logo|cta|button|voice|voice-?over|narrator|format|length|ending|opening|end|start|tone|mood|colou?rs?|palette|light|lighting|pace|font|camera|rest|order|language|background|setting)\b/iu;
/** "Even closer", "more visible": how a thing is to be seen, and nothing that it becomes. */
const COMPARED = /^(?:even|much|far|more|less|way|slightly|not|closer|nearer|clearer|tighter|sharper)\b/iu;
const PLAIN_ADJECTIVES =
  /^(?:older|younger|old|young|elderly|bigger|smaller|larger|taller|wet|dirty|clean|empty|full|open|closed|rusty|wooden|vintage|barefoot|pregnant|bald|bearded)$/iu;

/** A thing of the pictures that becomes another thing, or another kind of it: everywhere it is seen. */
export const becomeRule: EditRule = (clause, film) => {
  const dressed = WEARS.exec(clause.text);
  const [, wearer = "", has = "", what = ""] = dressed ?? [];
  if (wearer !== "" && isShown(film, wearer) && isVisibleNoun(what))
    return thingReplaced(clause, wearer, `${wearer} ${HAVING[has.toLowerCase()] ?? "with"} ${what}`, film);
  for (const { said, old, fresh } of BECOMES) {
    const match = said.exec(clause.text);
    const thing = match?.[old]?.trim();
    const wished = match?.[fresh]?.trim().replace(/ (?:too|as well|also)$/iu, "");
    if (!thing || !wished || OF_THE_FILM.test(thing) || OF_THE_FILM.test(wished)) continue;
    if (COMPARED.test(wished)) continue;
    if (!isShown(film, thing) || !isVisibleNoun(thing)) continue;
    const bare = wished.replace(/^(?:an?|the|some) /iu, "");
    if (isAdjective(bare)) {
      const [was, now] = inAnotherColor(thing, bare, film);
      return thingReplaced(clause, was, now, film);
    }
    if (isVisibleNoun(bare)) return thingReplaced(clause, thing, wished, film);
  }
  return null;
};

/** "A black silk dress" that is to be red: the thing with what is told of it, and the same in the new colour. */
function inAnotherColor(thing: string, fresh: string, { scenes }: Film): [was: string, now: string] {
  if (colorNamed(fresh) === null) return [thing, `${fresh} ${thing}`];
  const told = new RegExp(`((?:\\p{L}+ ){1,3})${thing}(?!\\p{L})`, "iu");
  for (const { visual } of scenes) {
    const before = (told.exec(visual.subject)?.[1] ?? "").trim().split(" ");
    const at = before.findLastIndex((word) => colorNamed(word) !== null);
    const rest = [...before.slice(at + 1), thing].join(" ");
    if (at >= 0) return [`${before[at]} ${rest}`, `${fresh} ${rest}`];
  }
  return [thing, `${fresh} ${thing}`];
}

/** "The child should wear a helmet". */
const WEARS = new RegExp(
  `^(?:the|our|his|her) ${THING} (?:should|must|could|needs to|has to|ought to) (wear|hold|carry|have) ((?:an? |the |some |two )[\\p{L}'’ -]+?)(?: too| as well| instead)?[.!]*$`,
  "iu",
);
const HAVING: Readonly<Record<string, string>> = {
  wear: "wearing",
  hold: "holding",
  carry: "carrying",
  have: "with",
};

function isShown({ scenes }: Film, thing: string): boolean {
  return scenes.some(({ visual }) => mentions(visual.subject, thing).length > 0);
}

function isAdjective(words: string): boolean {
  if (words.includes(" ")) return false;
  return PLAIN_ADJECTIVES.test(words) || colorNamed(words) !== null;
}
