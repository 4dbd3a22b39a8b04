import type { Provenance } from "../../../contracts/parse.ts";
import type { Source } from "../../../contracts/vocabulary.ts";

/** Whether the field at a JSON pointer of the response was decided by evidence, so that no model may change it. */
export type Settled = (pointer: string) => boolean;

/** Sources that outrank a model. */
const EVIDENCE: ReadonlySet<Source> = new Set(["text", "brand", "options", "image", "video", "previous"]);
/** Evidence weaker than this is a guess that a model may better. */
const SURE_ENOUGH = 0.6;

/** Reads the draft's provenance: a field without an entry of its own takes that of the nearest object around it. */
export function settledBy(provenance: Readonly<Record<string, Provenance>>): Settled {
  const known = new Map<string, boolean>();
  return (pointer) => {
    const before = known.get(pointer);
    if (before !== undefined) return before;
    const origin = originOf(pointer, provenance);
    const isSettled = origin !== null && EVIDENCE.has(origin.source) && origin.confidence >= SURE_ENOUGH;
    known.set(pointer, isSettled);
    return isSettled;
  };
}

function originOf(pointer: string, provenance: Readonly<Record<string, Provenance>>): Provenance | null {
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const origin = provenance[path];
    if (origin) return origin;
  }
  return null;
}
