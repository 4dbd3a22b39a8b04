import { remembered } from "../remembered.ts";

/** Names that end in s and are one thing. */
const SINGULAR_IN_S = /(?:ss|us|is|news|series)$/i;

const PHRASES_KEPT = 500;

/** Whether a phrase such as "the Tindra candles" names several things. */
export const isPlural: (phrase: string) => boolean = remembered((phrase) => {
  const head =
    phrase
      .replace(/\s(?:at|of|in|from|for)\s.*$/, "")
      .split(/\s+/)
      .at(-1) ?? "";
  return /^[a-z]+s$/.test(head) && !SINGULAR_IN_S.test(head);
}, PHRASES_KEPT);

const THEY_DO: Readonly<Record<string, string>> = {
  was: "were",
  is: "are",
  has: "have",
  lets: "let",
  glows: "glow",
  settles: "settle",
  breaks: "break",
  becomes: "become",
};

/** A picture told of one thing, told of several: "its shadow" -> "their shadow", "as if it had" -> "as if they had". */
export function inPlural(sentence: string): string {
  return sentence
    .replaceAll(/\bits\b/g, "their")
    .replaceAll(/\bitself\b/g, "themselves")
    .replaceAll(
      /\bit (was|is|has|lets|glows|settles|breaks|becomes)\b/g,
      (_, verb: string) => `they ${THEY_DO[verb] ?? verb}`,
    )
    .replaceAll(/\bit (had|were|could|breathed)\b/g, "they $1")
    .replaceAll(/\bit\b/g, "them");
}
