import type { Bare, Prohibition } from "./prohibition.ts";
import { isMatched } from "./sieve.ts";

const INJECTION =
  /\b(?:ignore|disregard|forget|override|bypass) (?:all |any |the |your |everything |these |my )*(?:previous|prior|above|earlier|preceding|system|safety|instructions?|rules?|guidelines|prompts?)\b|\bsystem prompt\b|\b(?:reveal|print|output|repeat|leak|show me) (?:your|the) (?:system |hidden |initial |secret )?(?:prompt|instructions|rules)\b|\bjailbreak|\bDAN mode\b|<\|[a-z_]{1,20}\|>|\bas an ai (?:language )?model\b|\bdeveloper mode\b|\bignoriere alle\b|\bignorez? toutes les instructions|\bignora (?:todas las|tutte le|todas as) instru/i;
const ORDERS_A_MACHINE =
  /^\W*(?:system|assistant|user|developer|\[?inst\]?)\s?:|\byou are (?:now )?(?:an? |the |my )|\bact as\b|\bpretend (?:to be|you)|\brespond (?:only|with)|\breply (?:only|with)|\banswer only|\bfrom now on\b|\bset .{1,30} to\b|\b(?:return|output|print) (?:only )?(?:json|the word|an empty|[{["'])/i;

/** "ignore all previous instructions": words to a machine are no part of the brief; the sentences count as unsaid. */
export function* findInjections(bare: Bare): Generator<Prohibition> {
  if (!isMatched(bare, INJECTION)) return;
  for (const sentence of bare.sentences) {
    const words = bare.folded.slice(sentence.start, sentence.end);
    if (!INJECTION.test(words) && !ORDERS_A_MACHINE.test(words)) continue;
    yield {
      start: sentence.start,
      kind: "injection",
      items: [{ start: sentence.start, end: sentence.end, first: sentence.first, last: sentence.after - 1 }],
    };
  }
}
