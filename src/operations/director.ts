import type { Config } from "../config.ts";
import type { ReferenceEyes } from "../direction/look-at-references.ts";
import type { ModelClient } from "../llm/client.ts";
import type { MediaEngine } from "../media/index.ts";
import type { EditTools } from "./edit.ts";
import { once } from "./once.ts";
import type { ParseTools } from "./parse.ts";
import { rehearse } from "./rehearse.ts";

const ISO_DAY_CHARACTERS = 10;

/** The director with its tools, loaded at the first brief or by `warmUp`. The references it looks at are those the cache key was made of. */
export function createDirector(config: Config, media: MediaEngine, model: ModelClient) {
  const load = once(async () => {
    const [{ direct }, { loadCatalogue }] = await Promise.all([
      import("../direction/direct.ts"),
      import("../targets/catalogue.ts"),
    ]);
    return { direct, catalogue: await loadCatalogue(config.modelCataloguePath) };
  });
  const today = () => new Date();
  let hasWorked = false;

  const direct: ParseTools["direct"] = async (request, references, hooks) => {
    hasWorked = true;
    const { direct: makeFilm, catalogue } = await load();
    const eyes: ReferenceEyes = {
      ...media,
      resolveAsset: async (input, kind, signal) =>
        references[kind] ?? media.resolveAsset(input, kind, signal),
    };
    return makeFilm(request, { media: eyes, model, catalogue, today }, hooks);
  };
  return {
    direct,
    tools: async (): Promise<EditTools> => ({ model, catalogue: (await load()).catalogue, today }),
    /** Throws INVALID_PARAMETERS for ids that are not in the catalogue, or no longer. */
    async requireModels(ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return;
      const [{ pickModels }, { catalogue }] = await Promise.all([import("../targets/pick-model.ts"), load()]);
      pickModels(ids, catalogue, today().toISOString().slice(0, ISO_DAY_CHARACTERS));
    },
    /** Loads the director and lets it rehearse until the first brief comes. Nobody outside is asked or told. */
    async warmUp(): Promise<void> {
      const { direct: makeFilm, catalogue } = await load();
      const silent: ModelClient = { ...model, moderate: async () => ({ status: "off" }) };
      await rehearse(
        (request) => makeFilm(request, { media, model: silent, catalogue, today }),
        () => hasWorked,
      );
    },
  };
}
