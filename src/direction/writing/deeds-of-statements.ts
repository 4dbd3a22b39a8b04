import { isOrderWord } from "../reading/lesson-parts.ts";
import { bareOrder, isOrder } from "../reading/stated-sentences.ts";
import { gerundOf, verbOf } from "../reading/verbs.ts";
import { capital, uncapital } from "../words/capital.ts";
import { asQuestion } from "./topic.ts";

/** A point that asks: its asking word and the rest. */
export const ASKS = /^(where|how|when|who|whom|what)\s+(.+)$/i;

/** A statement as a sentence; a point that only asks becomes the viewer's question. */
export function spokenOf(statement: string): string {
  const [, asker = "", rest = ""] = ASKS.exec(statement) ?? [];
  if (asker === "" || isOrder(statement)) return sentenceOf(statement);
  const being = /^(.+?)\s(is|are|was|were)$/i.exec(rest);
  if (being) return sentenceOf(`${capital(asker)} ${being[2]} ${being[1]}`, "?");
  const to = /^to\s+(.+)$/i.exec(rest)?.[1];
  if (to !== undefined) return sentenceOf(`${capital(asker)} do you ${to}`, "?");
  const passive = /^(.+?)\s(is|are|was|were)\s(.+)$/i.exec(rest);
  if (passive) return sentenceOf(`${capital(asker)} ${passive[2]} ${passive[1]} ${passive[3]}`, "?");
  return asQuestion(statement) ?? sentenceOf(statement, "?");
}

function sentenceOf(words: string, stop = "."): string {
  return capital(/[.!?]$/.test(words) ? words : `${words}${stop}`);
}

/** "where to get your badge" shows somebody getting it, "how shifts are booked" somebody booking them; null where no deed is in it. */
export function deedAskedFor(statement: string): string | null {
  const [, asker = "", rest = ""] = ASKS.exec(statement) ?? [];
  if (asker === "") return null;
  const after = /^to do\s+(?:(?:if|when|after|in)\s+)+(.+)$/i.exec(rest)?.[1];
  if (after !== undefined)
    return `stopping at ${after.replace(/^(?:you|there is|somebody has)\s+/i, "")}, looking round once and reaching for a phone`;
  const to = /^to\s+(.+)$/i.exec(rest)?.[1];
  if (to !== undefined)
    return doing(/^who/i.test(asker) ? to.replace(/^(\S+)/, "$1 the right colleague") : to);
  const passive = /^(.+?)\s(?:is|are|gets?)\s(\p{L}+)(.*)$/iu.exec(rest);
  const verb = passive === null ? null : verbOf(passive[2]?.toLowerCase() ?? "");
  if (passive === null || verb === null || verb.form !== "past") return null;
  return `${gerundOf(verb.base)} ${passive[1]}${passive[3]}`;
}

/** "Wednesday you shadow a colleague" shows somebody shadowing one, "desks are packed" somebody packing them; null where no deed is told. */
export function deedTold(statement: string): string | null {
  const plain = statement.replace(/[.!]+$/, "").replace(/^(?:on )?\p{L}+days?,?\s/iu, "");
  const [, who = "", rest = ""] = /^(you|we)\s(?:can |will |must |should )?(.+)$/i.exec(plain) ?? [];
  const verb = /^\S+/.exec(rest)?.[0].toLowerCase() ?? "";
  if (rest !== "" && !/^(?:are|is|have|has|get|need|pay)$/.test(verb))
    return `${/^we$/i.test(who) ? "{hero} and two colleagues" : "{hero}"} ${doing(rest)}`;
  const passive = /^(.{3,40}?)\s(?:is|are)\s(\p{Ll}+ed)\b(.*)$/u.exec(plain);
  const done = passive === null ? null : verbOf(passive[2] ?? "");
  if (passive === null || done === null) return null;
  const thing = passive[1] ?? "";
  return `{hero} ${gerundOf(done.base)} ${uncapital(thing)}${passive[3]}`;
}

/** "Empty the water tank" -> "emptying the water tank" */
export function doing(order: string): string {
  const [verb = "", ...rest] = bareOrder(order)
    .replace(/[.!]+$/, "")
    .split(/\s+/);
  if (/^(?:call|phone|ring|contact|email|text)$/i.test(verb) && /^us\b/i.test(rest.join(" ")))
    return "calling for help";
  const known = verbOf(verb.toLowerCase());
  if (/^wear$/i.test(verb)) return ["putting on", ...rest].join(" ").replaceAll(/\byour\b/g, "their");
  const isGoingOn = known?.form === "gerund" || (known === null && /\p{L}{3,}ing$/iu.test(verb));
  const gerund = isGoingOn ? verb.toLowerCase() : gerundOf(known?.base ?? verb.toLowerCase());
  return (
    [gerund, ...rest]
      .join(" ")
      // "Unpack and sort the parts"
      .replace(/(?<=^\S+ (?:\S+ ){0,1}(?:and|or) )(\p{Ll}+)(?=\s|$)/u, (word) =>
        verbOf(word)?.form === "base" || isOrderWord(word) ? gerundOf(word) : word,
      )
      .replaceAll(/\byour\b/g, "their")
      .replaceAll(/\byourself\b/g, "themselves")
      .replaceAll(/\byou\b/g, "they")
  );
}
