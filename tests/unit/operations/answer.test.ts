import { expect, test } from "bun:test";
import { ParseResponse } from "../../../contracts/parse.ts";
import { answerText, lastingText, providerOf } from "../../../src/operations/answer.ts";
import { startService } from "../../helpers/service.ts";

const CALL = {
  requestId: "7c1f3c52-9a70-4f4e-9a55-0d6a6f1f2b11",
  processingTimeMs: 1.5,
  timings: { reading: 0.2 },
  cacheHit: true,
  cacheAvailable: false,
};

test("an answer put together from its lasting text is the answer, with the parts of the new call", async () => {
  const service = await startService();
  const response = await service.post("/v1/parse", {
    prompt: { text: '15s ad for "Quote" tea ☕, overlay "x\\"}}"' },
  });
  const film = ParseResponse.parse(await response.json());
  await service.close();
  const again = ParseResponse.parse(JSON.parse(answerText(lastingText(film), CALL)));
  expect(again).toEqual({
    ...film,
    request_id: CALL.requestId,
    metadata: {
      ...film.metadata,
      processing_time_ms: 1.5,
      timings: { reading: 0.2 },
      cache_hit: true,
      cache_available: false,
    },
  });
  expect(providerOf(lastingText(film))).toBe(film.metadata.llm_provider_used);
});
