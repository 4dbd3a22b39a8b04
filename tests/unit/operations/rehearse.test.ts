import { expect, test } from "bun:test";
import { ParseRequest } from "../../../contracts/parse.ts";
import { loadConfig } from "../../../src/config.ts";
import { createModelClient } from "../../../src/llm/client.ts";
import { createMediaEngine } from "../../../src/media/index.ts";
import { createDirector } from "../../../src/operations/director.ts";
import { rehearse } from "../../../src/operations/rehearse.ts";

test("a rehearsal asks no model, and ends when the first brief comes", async () => {
  const seen: ParseRequest[] = [];
  await rehearse(
    async (request) => seen.push(request),
    () => seen.length === 3,
  );
  expect(seen.map(({ options }) => options.llm_provider)).toEqual(["offline", "offline", "offline"]);
  expect(new Set(seen.map(({ prompt }) => prompt.text)).size).toBe(3);
});

test("a director who rehearses has nothing moderated, and is interrupted by a brief", async () => {
  const config = loadConfig({});
  const model = createModelClient(config.llm);
  const media = createMediaEngine(config.media);
  let moderated = 0;
  const watched = {
    ...model,
    moderate: async () => {
      moderated += 1;
      return { status: "off" as const };
    },
  };
  const director = createDirector(config, media, watched);
  const rehearsal = director.warmUp();
  await Bun.sleep(300);
  expect(moderated).toBe(0);

  const request = ParseRequest.parse({ prompt: { text: "10s ad for a lamp" } });
  const film = await director.direct(request, { image: null, video: null }, {});
  expect(film.scenes.length).toBeGreaterThan(0);
  expect(moderated).toBeGreaterThan(0);
  await rehearsal;
  await media.close();
  model.close();
});
