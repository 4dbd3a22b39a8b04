import type { AgreedBrief } from "../agreed-brief.ts";
import { oncePer } from "../once-per.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { isNounForSomebody } from "./who-acts.ts";

/** "A small hedgehog named Pim", "a potter called Marek Novak" */
const NAMED =
  /\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y) ((?:\p{Ll}+[ -]){0,3}?\p{Ll}+),? (?:named|called) (\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?/gu;
/** "Marek, a potter in …", "Ana Ruiz (34), the last weaver of …" */
const INTRODUCED =
  /(?<!\p{Lu}\p{L}* |& )\b(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?(?:, (?:aged )?(\d{1,2})| \((\d{1,2})\))?, (?:an?|the) ((?:\d{1,2}[ -]year[ -]old )?(?:\p{Ll}+[ -]){0,3}?\p{Ll}+(?: in (?:his|her|their) (?:early |mid |late )?(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties))?)(?=[,.;:]|\s(?:in|from|of|who|at|on|with|living|and|that|by|nobody|everybody|everyone)\s)/gu;

/** What stands for each name of a story's people, so that every scene by itself says who is seen: "Marek" is "Marek the potter". */
const namesIn = oncePer(({ reading }: AgreedBrief): ReadonlyMap<string, string> => {
  const named = [...reading.text.matchAll(NAMED)].map(([, noun = "", name = ""]) => [name, noun] as const);
  const introduced = [...reading.text.matchAll(INTRODUCED)].map(
    ([, name = "", age, bracketed, noun = ""]) => {
      const years = age ?? bracketed;
      return [name, years === undefined ? noun : `${years}-year-old ${noun}`] as const;
    },
  );
  return new Map(
    [...named, ...introduced]
      // In a tale a cloud may have a name and a heart.
      .filter(([, noun]) => !/ (?:is|was)$/.test(noun) && (reading.tale !== null || isSomebodys(noun)))
      .map(([name, noun]) => [name, `${name} the ${noun}`]),
  );
});

function isSomebodys(noun: string): boolean {
  const head =
    noun
      .replace(/ in (?:his|her|their) .*$/, "")
      .split(/[ -]/)
      .at(-1) ?? "";
  return isNounForSomebody(head) || isNounOf(head, "person", "animal");
}

/** Whom a story names before the character at `before`: "Nimbo the little cloud"; null where it gives nobody a name. */
export function firstNamed(agreed: AgreedBrief, before: number): string | null {
  const [first] = namesIn(agreed);
  return first !== undefined && agreed.reading.text.indexOf(first[0]) < before ? first[1] : null;
}

/** A told clause in which whoever has a name is seen as who they are. */
export function byName(agreed: AgreedBrief): (clause: string) => string {
  const names = namesIn(agreed);
  if (names.size === 0) return (clause) => clause;
  const pattern = new RegExp(
    `(?<![\\p{L}-])(${[...names.keys()].join("|")})(?! the |\\p{L}| \\p{Lu})(?: \\p{Lu}\\p{Ll}+)?`,
    "gu",
  );
  return (clause) =>
    clause
      .replace(INTRODUCED, (words, name: string) => names.get(name) ?? words)
      .replace(NAMED, (words, _noun: string, name: string) => names.get(name) ?? words)
      .replace(pattern, (words, name: string, at: number, all: string) => {
        const who = names.get(name) ?? name;
        // "Tom the baker in his fifties" has a phone that is Tom's.
        return /^['’]/.test(all.slice(at + words.length)) && / in /.test(who) ? words : who;
      });
}
