import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { ParseResponse } from "../../contracts/parse.ts";
import { healthy, type ModelServer, startModelServer } from "../doubles/model-server.ts";
import { nonsenseFor } from "../fixtures/nonsense.ts";
import { startService, type TestService } from "../helpers/service.ts";

const BRIEFS = [
  "15s TikTok for Aurora cold brew. No people, no alcohol. Colours #6F4E37 and #F2C879. CTA: Shop now",
  'A 30 second YouTube pre-roll for Hale & Stone, a law firm. No music. Voice-over: "We fight for you."',
  "Ein ruhiger 20-Sekunden-Film für Brot der Bäckerei Kamm, 9:16, ohne Text.",
  "Script for Cup: 0-3s close-up of a cup. 3-8s a hand lifts it. 8-10s the logo.",
  "A 6s bumper for Nimbus running shoes, exactly 2 scenes, hook within 1 second",
];
const ROUNDS = 4;

let models: ModelServer;
let service: TestService;
beforeAll(async () => {
  let seed = 0;
  models = await startModelServer(
    (body) => {
      seed += 1;
      return nonsenseFor(body, seed);
    },
    () => healthy,
  );
  service = await startService({
    OPENAI_API_KEY: "sk-1",
    OPENAI_BASE_URL: models.openaiUrl,
    ANTHROPIC_API_KEY: "sk-2",
    ANTHROPIC_BASE_URL: models.anthropicUrl,
    MODERATION_ENABLED: "false",
  });
});
afterAll(async () => {
  await service.close();
  models.close();
});

describe("a model that answers valid nonsense", () => {
  const cases = BRIEFS.flatMap((text) => ["openai", "claude"].map((provider) => [provider, text] as const));
  test.each(cases)(
    "as %s still gives a film that keeps what was demanded: %s",
    async (provider, text) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const body = { prompt: { text: `${text} (take ${round})` }, options: { llm_provider: provider } };
        const response = await service.post("/v1/parse", body);
        const film = ParseResponse.parse(await response.json());
        expect(film.metadata.llm_provider_used).toBe(provider);
        const broken = film.metadata.constraints.filter(({ hard, status }) => hard && status === "violated");
        expect(broken).toEqual([]);
        expect(film.scenes.at(-1)!.end_time).toBeCloseTo(film.creative_direction.technical_specs.duration, 3);
        expect(JSON.stringify(film)).not.toContain("www.spam");
      }
    },
    30_000,
  );
});
