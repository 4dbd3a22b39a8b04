import type { Config } from "../config.ts";
import type { ReferenceEyes } from "../direction/look-at-references.ts";
import type { ModelClient } from "../llm/client.ts";
import type { MediaEngine } from "../media/index.ts";
import type { EditTools } from "./edit.ts";
import { once } from "./once.ts";
import type { ParseTools } from "./parse.ts";
import { rehearse } from "./rehearse.ts";

const ISO_DAY_CHARACTERS = 10;
const MICROSECONDS_PER_SECOND = 1_000_000;

/** The director with its tools, loaded at the first brief or rehearsal. The references it looks at are those the cache key was made of. */
export function createDirector(config: Config, media: MediaEngine, model: ModelClient) {
  const load = once(async () => {
    const [{ direct }, { loadCatalogue }] = await Promise.all([
      import("../direction/direct.ts"),
      import("../targets/catalogue.ts"),
    ]);
    return { direct, catalogue: await loadCatalogue(config.modelCataloguePath) };
  });
  const today = () => new Date();
  /** Briefs of callers and of jobs in work. */
  let inHand = 0;

  const direct: ParseTools["direct"] = async (request, references, hooks) => {
    inHand += 1;
    try {
      const { direct: makeFilm, catalogue } = await load();
      const eyes: ReferenceEyes = {
        ...media,
        resolveAsset: async (input, kind, signal) =>
          references[kind] ?? media.resolveAsset(input, kind, signal),
      };
      return await makeFilm(request, { media: eyes, model, catalogue, today }, hooks);
    } finally {
      inHand -= 1;
    }
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
    /**
     * Lets the director rehearse while `quietMs` tells that nobody calls, until the process has used so many seconds of
     * processor time; 0 for not at all. Nobody outside is asked or told.
     */
    async rehearse(quietMs: () => number, enoughSeconds: number): Promise<void> {
      if (enoughSeconds === 0) return;
      const { direct: makeFilm, catalogue } = await load();
      await rehearse({
        direct(request, breathe) {
          const moderate: ModelClient["moderate"] = async () => {
            await breathe();
            return { status: "off" };
          };
          return makeFilm(request, { media, model: { ...model, moderate }, catalogue, today });
        },
        quietMs: () => (inHand > 0 ? 0 : quietMs()),
        processorSeconds,
        enoughSeconds,
      });
    },
  };
}

/** That all threads of this process have used so far. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS_PER_SECOND;
}
