import type OpenAI from "openai";
import { ModelFault } from "../fault.ts";
import type { LlmConfig } from "../llm-config.ts";
import type { Moderator } from "../provider.ts";
import { createClient } from "./chat-completions.ts";
import { OPENAI_URL } from "./openai.ts";
import { wireFault } from "./wire-fault.ts";

const MODEL = "omni-moderation-latest";

/** OpenAI's moderation of text and pictures; null without a key. */
export function openaiModerator(config: LlmConfig): Moderator | null {
  const { apiKey, baseUrl } = config.openai;
  if (apiKey === null) return null;
  let client: Promise<OpenAI> | undefined;
  return {
    id: "openai-moderation",
    async check({ text, image }, signal) {
      client ??= createClient({ apiKey, baseUrl: baseUrl ?? OPENAI_URL });
      const input: OpenAI.ModerationMultiModalInput[] = [];
      if (text !== "") input.push({ type: "text", text });
      if (image)
        input.push({
          type: "image_url",
          image_url: { url: `data:${image.mediaType};base64,${image.base64}` },
        });
      try {
        const { results } = await (await client).moderations.create({ model: MODEL, input }, { signal });
        return verdictOf(results);
      } catch (error) {
        throw wireFault(error);
      }
    },
  };
}

function verdictOf(results: readonly OpenAI.Moderation[] | undefined) {
  if (!results || results.length === 0) throw new ModelFault("not_an_answer");
  const categories = results
    .filter((result) => result.flagged === true)
    .flatMap((result) => Object.entries(result.categories ?? {}))
    .filter(([, isHit]) => isHit === true)
    .map(([category]) => category);
  return {
    flagged: results.some((result) => result.flagged === true),
    categories: [...new Set(categories)].sort(),
  };
}
