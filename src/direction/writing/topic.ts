import type { AgreedBrief } from "../agreed-brief.ts";
import { isSaidVerb, questionParts } from "../reading/question-parts.ts";
import { verbOf } from "../reading/verbs.ts";
import { capital, uncapital } from "../words/capital.ts";

const ASKED_HOW = /^(?:how|why|what|when|where|who)\b/i;
/** "How vaccines work", "How a heat pump works": the topic, and whether it is one or many. */
const HOW_IT_WORKS =
  /^how\s+(?!do\s|does\s|to\s|can\s)(.+?)\s+(works?|functions?|happens?|is made|are made)$/i;

/** "Explain how GPS works" asks how GPS works. */
const ORDER = /^(?:please )?explain\s+/i;

/** Whether the film explains a topic; an explainer that sells a product shows the product. */
export function explains(agreed: AgreedBrief): boolean {
  const product = agreed.reading.product?.value;
  if (agreed.filmKind.value !== "explainer" || !product) return false;
  return product.brand === null || ASKED_HOW.test(product.name);
}

/** What is explained, as it stands in a sentence: "vaccines", "a heat pump", "compound interest". */
export function topicOf(agreed: AgreedBrief): string {
  const product = agreed.reading.product?.value;
  if (!product) return "the subject";
  const match = HOW_IT_WORKS.exec(product.name.replace(ORDER, ""));
  if (match?.[1]) return match[1];
  if (product.noun && ASKED_HOW.test(product.name)) return withItsArticle(product.noun, product.name);
  if (ASKED_HOW.test(product.name)) return questionParts(product.name).topic;
  const isName = product.brand !== null || /^[^\s]*[A-Z].*[A-Z]/.test(product.name);
  return isName ? product.name : uncapital(product.name);
}

/** "How to lock out a conveyor" is about a conveyor; "how heat pumps work" about heat pumps. */
function withItsArticle(noun: string, told: string): string {
  const at = told.toLowerCase().indexOf(noun.toLowerCase());
  const article = at > 0 ? /\b(an?|the)\s+$/i.exec(told.slice(0, at))?.[1] : undefined;
  return article === undefined ? noun : `${article.toLowerCase()} ${noun}`;
}

/** "Why my bread doesn't rise" is explained by how it rises. */
const DENIAL = /\s(?:doesn|don|won|isn|aren)['’]?t\s/gi;

/** What books of topics are looked for by: the question as asked, behind a bar the topic alone. */
export function topicWords(agreed: AgreedBrief): string {
  const name = (agreed.reading.product?.value.name ?? "").replace(DENIAL, " ");
  return `${name}|${topicOf(agreed)}`;
}

/** The viewer's question: "How do vaccines work?"; null where the topic is no question. */
export function questionOf(agreed: AgreedBrief): string | null {
  const name = (agreed.reading.product?.value.name ?? "").replace(ORDER, "");
  const match = HOW_IT_WORKS.exec(name);
  if (match?.[1] && match[2]) {
    const isOne = /s$/i.test(match[2]);
    const verb = match[2].toLowerCase().replace(/s$/, "");
    return /^(?:work|function|happen)/i.test(match[2])
      ? `How ${isOne ? "does" : "do"} ${match[1]} ${verb}?`
      : null;
  }
  return ASKED_HOW.test(name) ? (asQuestion(name)?.replace(/\btheir\b/g, "your") ?? null) : null;
}

/** "how compost turns into soil" -> "How does compost turn into soil?"; null where no verb is found to ask with. */
export function asQuestion(told: string): string | null {
  const [asker = "", ...rest] = told.replace(/[?.!]+$/, "").split(/\s+/);
  const at = rest.findIndex((word, index) => index > 0 && (isVerb(word) || isSaidVerb(word, false)));
  const ask = `${capital(asker)}`;
  const being = /^(.+?)\s(is|are|was|were)$/i.exec(rest.join(" "));
  if (being && /^what$/i.test(asker)) return `${ask} ${being[2]} ${being[1]}?`;
  // "What to do when …?" is a title; "how to …" asks how you do it.
  if (/^to$/i.test(rest[0] ?? "") && /^how$/i.test(asker)) return `${ask} do you ${rest.slice(1).join(" ")}?`;
  if (/^(?:to|do|does|is|are|can|should|will|did)$/i.test(rest[0] ?? "")) return `${ask} ${rest.join(" ")}?`;
  if (
    /^(?:what|who)$/i.test(asker) &&
    (isVerb(rest[0] ?? "") || /^(?:happens|makes|causes|goes|comes|counts)$/i.test(rest[0] ?? ""))
  )
    return `${ask} ${rest.join(" ")}?`;
  const denied = /^(.+?)\s((?:doesn|don|won|isn|aren|can)['’]?t)\s(.+)$/i.exec(rest.join(" "));
  if (denied) return `${ask} ${denied[2]} ${denied[1]} ${denied[3]}?`;
  if (at < 0) return null;
  const verb = (rest[at] as string).toLowerCase();
  const [who, after] = [rest.slice(0, at).join(" "), rest.slice(at + 1).join(" ")];
  if (/^(?:is|are|was|were|can|will|should)$/.test(verb))
    return `${`${ask} ${verb} ${who} ${after}`.trim()}?`;
  const known = verbOf(verb);
  const isThird = known === null ? /[^s]s$/.test(verb) : known.form === "third";
  const base = known?.base ?? (isThird ? verb.slice(0, -1) : verb);
  return `${ask} ${isThird ? "does" : "do"} ${who} ${base} ${after}`.trim().concat("?");
}

function isVerb(word: string): boolean {
  if (/^(?:is|are|was|were|can|will|should)$/i.test(word)) return true;
  const form = verbOf(word.toLowerCase())?.form;
  return form === "third" || form === "base";
}
