import { capital } from "../words/capital.ts";
import { finding, type Page } from "./page.ts";
import type { BriefReading, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { verbOf } from "./verbs.ts";

/** "Explain how it links them by postcode, sorts carers by language and warns the family when a visit is late." */
const EXPLAIN_HOW =
  /\bexplain(?:s|ing)? (?:to (?:them|people|viewers|customers) )?how (?!to\b|much\b|many\b|long\b)[^.!?\n]{12,320}/g;
/** Where the next point begins: with its own "how", or with what the same thing does as well. */
const NEXT_HOW = /,?(?<!\s)\s+and how\s+|,\s+how\s+/;
const NEXT_DEED = /,\s+(?:and\s+)?(?=\p{Ll}+s\s)|(?<!\s)\s+and\s+(?=\p{Ll}+s\s)/u;
const FEWEST_POINTS = 2;
const CONFIDENCE = 0.7;

/** What a film is to explain, each point as a statement of its own: "Carebell links them by postcode", "Carebell sorts carers by language"; empty where a brief names fewer than two. */
export function explainedPoints(page: Page, { product }: Pick<BriefReading, "product">): Finding<string>[] {
  for (const match of everyMatch(page, EXPLAIN_HOW)) {
    const from = match.index + match[0].indexOf("how ") + "how ".length;
    const said = page.text.slice(from, match.index + match[0].length).trimEnd();
    const points = said.split(NEXT_HOW).flatMap(deedsOf);
    if (points.length < FEWEST_POINTS) continue;
    let [at, subject] = [from, ""];
    return points.map((point) => {
      const start = page.text.indexOf(point, at);
      at = start + point.length;
      subject = subjectOf(point) ?? subject;
      const whole = subjectOf(point) === null ? `${subject} ${point}` : point;
      return finding(page, capital(named(whole, product)), start, at, CONFIDENCE);
    });
  }
  return [];
}

/** "It links them, sorts carers and warns the family": deed by deed, where each is one. */
function deedsOf(clause: string): string[] {
  const [first = "", ...others] = clause.split(NEXT_DEED);
  return others.every((deed) => verbOf(deed.split(" ")[0] ?? "")?.form === "third")
    ? [first, ...others]
    : [clause];
}

/** The words before the verb; null where the clause begins with it. */
function subjectOf(point: string): string | null {
  const words = point.split(" ");
  const verb = words.findIndex(
    (word, at) => verbOf(word)?.form === "third" && (at === 0 || !ARTICLE.test(words[at - 1] ?? "")),
  );
  return verb === 0 ? null : words.slice(0, Math.max(1, verb)).join(" ");
}

const ARTICLE = /^(?:an?|the|his|her|their|its|our)$/i;

/** "It", "the app" and "we" are what the film is for. */
function named(statement: string, product: BriefReading["product"]): string {
  const name = product?.value.brand ?? product?.value.name;
  return name === undefined || name === null
    ? statement
    : statement.replace(
        /^(?:it|the (?:app|service|platform|tool|software|system|website|product))(?=\s)/i,
        name,
      );
}
