import type { AgreedBrief } from "../agreed-brief.ts";

const ASKED_HOW = /^(?:how|why|what|when|where|who)\b/i;
/** "How vaccines work", "How a heat pump works": the topic, and whether it is one or many. */
const HOW_IT_WORKS = /^how\s+(.+?)\s+(works?|functions?|happens?|is made|are made)$/i;

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
  const match = HOW_IT_WORKS.exec(product.name);
  if (match?.[1]) return match[1];
  if (product.noun && ASKED_HOW.test(product.name)) return product.noun;
  const isName = product.brand !== null || /^[^\s]*[A-Z].*[A-Z]/.test(product.name);
  return isName ? product.name : product.name.charAt(0).toLowerCase() + product.name.slice(1);
}

/** The viewer's question: "How do vaccines work?"; null where the topic is no question. */
export function questionOf(agreed: AgreedBrief): string | null {
  const name = agreed.reading.product?.value.name ?? "";
  const match = HOW_IT_WORKS.exec(name);
  if (match?.[1] && match[2]) {
    const isOne = /s$/i.test(match[2]);
    const verb = match[2].toLowerCase().replace(/s$/, "");
    return /^(?:work|function|happen)/i.test(match[2])
      ? `How ${isOne ? "does" : "do"} ${match[1]} ${verb}?`
      : null;
  }
  return ASKED_HOW.test(name) ? `${name.charAt(0).toUpperCase()}${name.slice(1)}?` : null;
}
