import { AppError } from "../errors.ts";

/** Deeper than any result of ours, far from what recursion can follow. */
const MAX_DEPTH = 100;

/** Throws INVALID_PARAMETERS for a value nested deeper than 100 levels, which code that follows it down would not survive. */
export function refuseDeepNesting(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      const issues = [{ path: "", message: `Objects and lists may be nested ${MAX_DEPTH} deep` }];
      throw new AppError("INVALID_PARAMETERS", "The body is nested too deeply", { issues });
    }
    level = level.flatMap((part) => (typeof part === "object" && part !== null ? Object.values(part) : []));
  }
}
