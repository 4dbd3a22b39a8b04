import { fold } from "./fold.ts";
import type { Finding } from "./reading.ts";
import { everyMatch, type Sifted } from "./sieve.ts";
import { BARE_MODELS, VERSIONED_MODELS } from "./words/video-models.ts";

const NAME = `(?:${VERSIONED_MODELS}|${BARE_MODELS})(?![\\p{L}\\d])`;
const AND = "(?: ?[,/&+] ?| (?:and|or|und|et|y|e|en) )";
/** "for Veo 3 and Kling", "generate with Sora 2", "Model: Runway": what the film is to be made with. */
const MADE_WITH = new RegExp(
  `(?:\\b(?:for|with|use|using|via|in|on|through|by|mit|fur|auf|avec|pour|con|para|per|com|met|voor|targeting|optimi[sz]ed for)\\s((?:${VERSIONED_MODELS})(?![\\p{L}\\d])(?:${AND}${NAME}){0,4}|${NAME}(?:${AND}${NAME}){1,4})|(?<=^|[.\\n!]\\s?)(${NAME}(?:${AND}${NAME}){1,4})|\\b(?:models?|generators?|target models?)\\s?[:=]\\s?(${NAME}(?:${AND}${NAME}){0,4}))`,
  "gu",
);
const EACH_NAME = new RegExp(NAME, "gu");

/** A name, and where the words begin that lead to it. */
export interface NamedModel extends Finding<string> {
  readonly from: number;
}

/** The video models that a text names as those its film is made with, in its own words. */
export function namedModels(page: Sifted, text: string): NamedModel[] {
  return everyMatch(page, MADE_WITH).flatMap((match) => {
    const list = match[1] ?? match[2] ?? match[3] ?? "";
    const listAt = match.index + match[0].length - list.length;
    return [...list.matchAll(EACH_NAME)].map(({ 0: name, index }) => {
      const start = listAt + index;
      const words = text.slice(start, start + name.length);
      return {
        value: fold(words),
        words,
        start,
        end: start + name.length,
        confidence: 0.95,
        from: match.index,
      };
    });
  });
}

/** Whether a text may name any, by its sieve alone. */
export function mayNameModels({ sieve }: Sifted): boolean {
  return sieve.lets(MADE_WITH);
}
