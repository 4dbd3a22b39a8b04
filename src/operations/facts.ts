import type { ParseRequest } from "../../contracts/parse.ts";
import { sourceDigest } from "../cache/build-id.ts";
import { type AnswerFacts, canonicalJson, sha256 } from "../cache/key.ts";
import type { Config } from "../config.ts";
import type { ModelClient } from "../llm/client.ts";
import { catalogueFile } from "../targets/catalogue.ts";
import { once } from "./once.ts";
import type { References } from "./references.ts";

const OFFLINE = "offline";

/** What besides the request decides an answer; what never changes while the process runs is worked out once, by `prepare` or at the first brief. */
export function createFacts(config: Config, models: Pick<ModelClient, "wouldAsk">) {
  const lasting = once(async () => ({
    build: config.buildId || sourceDigest(),
    catalogue: config.modelCataloguePath ? sha256(await catalogueFile(config.modelCataloguePath)) : "",
    model: sha256(canonicalJson(choiceOfModels(config.llm))),
  }));
  return {
    prepare: lasting,
    async factsOf({ options }: ParseRequest, references: References): Promise<AnswerFacts> {
      const choice = { preferred: options.llm_provider, allowFallback: options.fallback };
      return {
        ...(await lasting()),
        provider: models.wouldAsk(choice)[0] ?? OFFLINE,
        imageHash: references.image?.sha256 ?? null,
        videoHash: references.video?.sha256 ?? null,
      };
    },
  };
}

/** Everything configured about models but their keys. */
function choiceOfModels({ openai, anthropic, ...rest }: Config["llm"]) {
  const { compatible, order, useMock, mockScript, moderationEnabled } = rest;
  const addresses = [openai.model, openai.baseUrl, anthropic.model, anthropic.baseUrl];
  return { addresses, compatible, order, useMock, mockScript, moderationEnabled };
}
