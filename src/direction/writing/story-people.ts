import type { AgreedBrief } from "../agreed-brief.ts";
import { areCalled } from "../reading/product-people.ts";
import { byName } from "./by-name.ts";
import { happeningIn } from "./happening.ts";
import { inShort } from "./hero.ts";

const MOST_CHARACTERS = 60;

/** A model meets everybody anew in every scene: who is told of again is described as at first, "the young runner with a prosthetic leg". */
export function describedIn(pictures: readonly string[]): (subject: string) => string {
  const known = new Map<string, string>();
  for (const shows of pictures) {
    const actor = happeningIn(shows)?.actor ?? (/^(?:an?|two|three) /.test(shows) ? shows : "");
    if (!/^(?:an?|two|three) .*\s(?:with|in|wearing|aged|of) /.test(actor) || actor.length > MOST_CHARACTERS)
      continue;
    if (/\s(?:in|on|at) (?:the|an?) /.test(actor) && !WORN.test(actor)) continue;
    const short = inShort(actor.replace(/^an?\s/, "the "));
    if (!known.has(short)) known.set(short, actor.replace(/^an?\s/, "the "));
  }
  if (known.size === 0) return (subject) => subject;
  return (subject) =>
    [...known].reduce(
      (told, [short, full]) => (told.includes(full.replace(/^the /, "")) ? told : told.replace(short, full)),
      subject,
    );
}

const WORN =
  /\b(?:coat|dress|suit|hat|shirt|jacket|gown|uniform|costume|apron|mask|scarf|hoodie|jeans|sweater|boots|shoes|raincoat|cape|cloak|armou?r|helmet|pyjamas|pajamas)s?\b/;

/** A name says nothing to a model: "Tom" is Tom the baker in every scene, and "Aisha", of whom no more is told, a woman in her thirties. */
export function peopleByName(agreed: AgreedBrief): (subject: string) => string {
  const inFull = byName(agreed);
  const { text, story } = agreed.reading;
  const names = [...new Set(story.flatMap(({ value }) => value.doer ?? []))].filter(
    (name) => areCalled(name.toLowerCase()) && inFull(name) === name,
  );
  const called = names.flatMap((name) => {
    const who =
      WHO[/\b(?:she|her|he|his|him)\b/i.exec(text.slice(text.indexOf(name)))?.[0].toLowerCase() ?? ""];
    return who === undefined
      ? []
      : [{ pattern: new RegExp(`\\b${name}\\b(?!['’]| the |,| \\p{Lu})`, "u"), as: `${name}, ${who}` }];
  });
  return (subject) =>
    called.reduce(
      (told, { pattern, as }) =>
        told.replace(pattern, (name, at: number) => (at + name.length === told.length ? as : `${as},`)),
      inFull(subject),
    );
}

const SHE = "a woman in her thirties";
const HE = "a man in his thirties";
const WHO: Readonly<Record<string, string>> = { she: SHE, her: SHE, he: HE, his: HE, him: HE };
