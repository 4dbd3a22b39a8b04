import { ModelFault } from "./fault.ts";
import type { AnswerShape, Repair } from "./provider.ts";

const MAX_PROBLEMS = 8;

/** The answer in its shape. Throws a ModelFault `not_json` or `off_schema` that says what to repair. */
export function parseAnswer<T>(text: string, shape: AnswerShape<T>): T {
  const json = readJson(text);
  if (json === undefined) throw new ModelFault("not_json", { problems: "it is not one JSON value" });
  const result = shape.schema.safeParse(json);
  if (result.success) return result.data;
  const problems = result.error.issues
    .slice(0, MAX_PROBLEMS)
    .map((issue) => `${issue.path.map(String).join(".") || "the answer"}: ${issue.message}`)
    .join("; ");
  throw new ModelFault("off_schema", { problems });
}

/** undefined where the text holds no JSON object; a fence, thoughts or a sentence around it are forgiven. */
function readJson(text: string): unknown {
  return parsed(text.trim()) ?? parsed(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the model is told in the repair round; null where nothing can be repaired. */
export function repairOf(fault: ModelFault, answer: string): Repair | null {
  if (!fault.rule.repair || answer === "") return null;
  const complaint =
    fault.kind === "length"
      ? "That answer was too long and was cut off."
      : `That answer cannot be used: ${fault.facts.problems ?? "it is off the schema"}.`;
  return {
    answer,
    problems: `${complaint} Answer again, in full, as one JSON value of the schema, and be brief.`,
  };
}
