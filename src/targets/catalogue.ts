import { z } from "zod";
import { ModelCatalogue, VideoModel } from "../../contracts/catalogue.ts";
import builtIn from "./catalogue.json" with { type: "json" };

/** A user's own file: rows with an id known already change the fields they name, others are new models. */
const CatalogueOverride = z.object({
  verified_at: z.string().optional(),
  sources: z.record(z.string(), z.string()).optional(),
  models: z.array(VideoModel.partial().required({ id: true })),
});

const BUILT_IN = ModelCatalogue.parse(builtIn);

/** The catalogue that comes with the service. */
export function builtInCatalogue(): ModelCatalogue {
  return BUILT_IN;
}

/** The built-in catalogue with the user's file laid over it; throws a sentence that names the file's first mistake. */
export async function loadCatalogue(overridePath: string | null): Promise<ModelCatalogue> {
  if (overridePath === null) return BUILT_IN;
  const bytes = await catalogueFile(overridePath);
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new Error("MODEL_CATALOGUE is not a readable JSON file", { cause });
  }
  return withOverride(BUILT_IN, raw);
}

/** The bytes of the user's file; throws a sentence that names the variable where there is none. */
export async function catalogueFile(path: string): Promise<Uint8Array> {
  try {
    return await Bun.file(path).bytes();
  } catch (cause) {
    throw new Error(`MODEL_CATALOGUE: there is no readable file at ${path}`, { cause });
  }
}

/** `catalogue` with the rows of `override` laid over it. Overridden rows count as verified when the override was. */
export function withOverride(catalogue: ModelCatalogue, override: unknown): ModelCatalogue {
  const parsed = CatalogueOverride.safeParse(override);
  if (!parsed.success) throw new Error(`MODEL_CATALOGUE is wrong: ${z.prettifyError(parsed.error)}`);
  const { models, sources, verified_at: verifiedAt } = parsed.data;
  const rows = new Map(catalogue.models.map((model) => [model.id, model]));
  for (const row of models) {
    const merged = {
      ...rows.get(row.id),
      ...defined(row),
      source: row.source ?? sourceOf(row, rows.get(row.id)),
      verified_at: row.verified_at ?? verifiedAt ?? rows.get(row.id)?.verified_at,
    };
    const complete = VideoModel.safeParse(defined(merged));
    if (!complete.success)
      throw new Error(`MODEL_CATALOGUE, model ${row.id}: ${z.prettifyError(complete.error)}`);
    rows.set(row.id, complete.data);
  }
  return {
    ...catalogue,
    sources: { ...catalogue.sources, user: "the operator's own file", ...sources },
    models: [...rows.values()],
  };
}

/** Who vouches for a row: the operator alone where he gives its prices, else he first. */
function sourceOf(row: object, known: VideoModel | undefined): string[] {
  const isPriced = Object.keys(row).some((field) => field.startsWith("usd_"));
  return isPriced ? ["user"] : ["user", ...(known?.source ?? [])];
}

function defined<T extends object>(row: T): Partial<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Partial<T>;
}
