import type { ZodError, z } from "zod";
import type { $ZodIssue } from "zod/v4/core";
import { ERROR_CODES } from "../../contracts/errors.ts";
import { AppError } from "../errors.ts";
import { saysNothing } from "./brief.ts";

const NOTHING_SAID = ERROR_CODES.INVALID_PROMPT.meaning;

/** `value` as the schema reads it. Throws INVALID_PARAMETERS, PROMPT_TOO_LONG or INVALID_PROMPT with every wrong field. */
export function validInput<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalidInput(result.error, value);
}

/** What is wrong with `input`, every field at once, as the AppError its caller may read. */
export function invalidInput(error: ZodError, input: unknown): AppError {
  const issues = firstOfEachField([
    ...error.issues.flatMap((issue) => flatten(issue, [])),
    ...(isEmptyBrief(input) ? [{ path: "prompt", code: undefined, message: NOTHING_SAID }] : []),
  ]);
  if (issues.every(({ path }) => path === "prompt") && isMissing(input, "prompt"))
    return new AppError("INVALID_PROMPT");
  const message = issues.length === 1 ? "1 field is wrong" : `${issues.length} fields are wrong`;
  const tooLong = issues.every(({ path, code }) => code === "too_big" && /(?:^|\.)prompt\.text$/.test(path));
  return new AppError(tooLong ? "PROMPT_TOO_LONG" : "INVALID_PARAMETERS", tooLong ? undefined : message, {
    issues: issues.map(({ path, message: detail }) => ({ path, message: detail })),
  });
}

/** A prompt that says nothing is told among the other faults; where it is the only one, it has a code of its own. */
function isEmptyBrief(input: unknown): boolean {
  const prompt: unknown = typeof input === "object" && input !== null && Reflect.get(input, "prompt");
  return typeof prompt === "object" && prompt !== null && saysNothing(prompt);
}

/** A number that breaks two bounds is still one wrong field. */
function firstOfEachField(issues: readonly Flat[]): Flat[] {
  const seen = new Set<string>();
  return issues.filter(({ path }) => !seen.has(path) && seen.add(path));
}

function isMissing(input: unknown, key: string): boolean {
  if (input === undefined || input === null) return true;
  if (typeof input !== "object" || Array.isArray(input)) return false;
  const value: unknown = Reflect.get(input, key);
  return value === undefined || value === null;
}

interface Flat {
  readonly path: string;
  readonly code: string | undefined;
  readonly message: string;
}

/** One entry a wrong field: unknown fields are named one by one, and of a union the branch that came closest is told. */
function flatten(issue: $ZodIssue, above: readonly PropertyKey[]): Flat[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: printPath([...path, key]),
      code: issue.code,
      message: "There is no such field",
    }));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const closest = issue.errors.reduce((best, branch) => (rank(branch) < rank(best) ? branch : best));
    return closest.flatMap((inner) => flatten(inner, path));
  }
  return [{ path: printPath(path), code: issue.code, message: issue.message }];
}

/** A branch whose top level has the wrong type was not meant; of the others the one with the fewest faults was. */
function rank(branch: readonly $ZodIssue[]): number {
  const wrongKind = branch.some((issue) => issue.code === "invalid_type" && issue.path.length === 0);
  return branch.length + (wrongKind ? Number.MAX_SAFE_INTEGER / 2 : 0);
}

function printPath(path: readonly PropertyKey[]): string {
  return path.map(String).join(".");
}
