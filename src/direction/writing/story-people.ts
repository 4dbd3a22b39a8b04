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
