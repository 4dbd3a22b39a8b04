import type { Provenance } from "../../../contracts/parse.ts";
import type { Settled } from "./settled.ts";

/** JSON pointer -> where the field comes from, of the fields that a model wrote. */
export type Origins = Record<string, Provenance>;

const LLM: Provenance = { source: "llm", confidence: 0.7 };

/**
 * Chooses field by field below `base`: the offered value where there is one and evidence has not settled the field,
 * the drafted one otherwise. What was taken from the model is noted in `origins`; where both agree the draft's origin stays.
 */
export function chooser(base: string, settled: Settled, origins: Origins) {
  return <T>(field: string, drafted: T, offered: T | null): T => {
    const pointer = `${base}/${field}`;
    if (offered === null || settled(pointer) || Bun.deepEquals(drafted, offered)) return drafted;
    origins[pointer] = LLM;
    return offered;
  };
}
