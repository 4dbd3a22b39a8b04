import type { ConflictRule } from "./conflict-rule.ts";

/** Every kind of contradiction that is looked for. Adding one is one file and one line. */
export const CONFLICT_RULES: readonly ConflictRule[] = [];
