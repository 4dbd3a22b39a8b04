import { isNounOf } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import { finding, type Page } from "./page.ts";
import type { AskedPresence, BriefReading, Finding } from "./reading.ts";

/** "The Alder desk and the Birch chair": a second thing with a name of its own, beside the first. */
const BESIDE =
  /^ (?:and|&|plus) (?:(?:the|our|a|an) )?((?:\p{Lu}[\p{L}\p{N}'’-]* ){1,2}(\p{Ll}[\p{Ll}-]+))(?=\s*(?:[.,;!?:(\n]|$|(?:by|from|for|on|in|of|with|at)\b))/u;
/** "Both together in the last shot" */
const BOTH = /^both\b(?: (?:of them|products|things|pieces|items))?(?: (?:together|side by side))?/i;

/** What a film must show that sells two things: the second one is demanded, and "both" are called by their names. */
export function withSecondProduct(
  page: Page,
  product: BriefReading["product"],
  asked: readonly Finding<AskedPresence>[],
): readonly Finding<AskedPresence>[] {
  if (product === null || page.language !== "en") return asked;
  const match = BESIDE.exec(page.text.slice(product.end));
  const [whole = "", name = "", noun = ""] = match ?? [];
  if (match === null || !isNounOf(noun, "thing", "edible")) return asked;
  const start = product.end + whole.length - name.length;
  const isAsked = asked.some((one) => overlap(one, { start, end: start + name.length }));
  const both = asked.map((one) =>
    BOTH.test(one.value.subject)
      ? {
          ...one,
          value: { ...one.value, subject: `the ${name} side by side with the ${product.value.name}` },
        }
      : one,
  );
  if (isAsked) return both;
  return [finding(page, { subject: `the ${name}`, hard: true }, start, start + name.length, 0.85), ...both];
}
