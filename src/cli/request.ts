import { BrandGuidelines } from "../../contracts/brief.ts";
import type { ParseRequestInput } from "../../contracts/parse.ts";
import { TargetCategory } from "../../contracts/vocabulary.ts";
import { UsageError } from "./exit.ts";
import { readJsonFile } from "./input.ts";
import { wholeNumber } from "./options.ts";

export interface FilmValues {
  readonly provider?: string | undefined;
  readonly models?: string | undefined;
  readonly category?: string | undefined;
  readonly brand?: string | undefined;
  readonly seed?: string | undefined;
}

/** Options and context of a request from the command's options; a cost estimate is always asked for. */
export async function readFilmOptions(
  values: FilmValues,
): Promise<Pick<ParseRequestInput, "options" | "context">> {
  const brand = values.brand === undefined ? null : await readJsonFile(values.brand, BrandGuidelines);
  const seed = wholeNumber("seed", values.seed);
  return {
    options: {
      include_cost_estimate: true,
      ...(values.provider !== undefined && { llm_provider: values.provider }),
      ...(values.models !== undefined && { target_models: splitList(values.models) }),
      ...(values.category !== undefined && { target_category: categoryOf(values.category) }),
      ...(seed !== undefined && { seed }),
    },
    context: brand === null ? {} : { brand_guidelines: brand },
  };
}

function splitList(text: string): string[] {
  return text.split(",").flatMap((part) => part.trim() || []);
}

function categoryOf(text: string): TargetCategory {
  const result = TargetCategory.safeParse(text);
  if (!result.success) throw new UsageError(`--category is one of ${TargetCategory.options.join(", ")}`);
  return result.data;
}
