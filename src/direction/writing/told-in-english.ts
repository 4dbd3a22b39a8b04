import type { AgreedBrief } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { capital } from "../words/capital.ts";
import { JOINT } from "../words/joint.ts";
import type { Words } from "./words-parts.ts";

/** A brief of another language as its English says it, for all that is chosen by words and told in pictures; itself where it is English. */
export function toldInEnglish(agreed: AgreedBrief): AgreedBrief {
  const { abroad } = agreed.reading;
  return abroad === null ? agreed : { ...agreed, reading: { ...abroad.reading, abroad } };
}

/** Words for screen or voice in the brief's own language; null where it has none for them. Words of English briefs are theirs already. */
export function inOwnWords({ reading }: AgreedBrief, words: string): string | null {
  return reading.abroad === null ? words : reading.abroad.saidAs(words);
}

/** Words for the screen in the brief's own language: what of the brief was found in its English is read as it was written. */
export function wordsToRead(agreed: AgreedBrief, words: Words): Words | null {
  const { abroad } = agreed.reading;
  if (abroad === null) return words;
  if (words.origin.source !== "text") {
    // What a book of explanations says in English is nobody's to read in a film of another language.
    const isForeign = !agreed.language.value.startsWith("en") && ENGLISH_ONLY.test(words.text);
    return isForeign && !abroad.isOwn(words.text) ? null : words;
  }
  const parts = words.text.split(JOINT);
  const own = parts.map((part) => (abroad.isOwn(part) ? part : abroad.saidAs(part)));
  const said = own.filter((part) => part !== null);
  return said.length === 0 ? null : { ...words, text: said.join(JOINT) };
}

/** Little words that no other language of our tables has. */
const ENGLISH_ONLY = /\b(?:the|this|your|with|how|and|from|our|you|what|that|step|their)\b/i;

/** The product's name as the brief writes it. */
export function ownName(agreed: AgreedBrief, name: string): string {
  return capital(inOwnWords(agreed, name.replace(/^[Tt]he\s(?!\p{Lu})/u, "")) ?? name);
}

/** The viewer's question as a brief of another language asks it; null for briefs in English. */
export function ownQuestion(agreed: AgreedBrief): string | null {
  const name = agreed.reading.product?.value.name ?? "";
  return agreed.reading.abroad === null || name === "" ? null : ownName(agreed, name);
}

/** The film with the brief's own words as evidence, where it was made from their English. */
export function withOwnEvidence(agreed: AgreedBrief, film: Film): Film {
  if (agreed.reading.abroad === null) return film;
  const { saidAs } = agreed.reading.abroad;
  const provenance = Object.entries(film.provenance).map(([path, origin]) => {
    const said = origin.source === "text" && origin.evidence ? saidAs(origin.evidence) : null;
    return [path, said === null ? origin : { ...origin, evidence: said }] as const;
  });
  return { ...film, provenance: Object.fromEntries(provenance) };
}
