import { expect, test } from "bun:test";
import { ParseRequest } from "../../../contracts/parse.ts";
import { loadConfig } from "../../../src/config.ts";
import { createModelClient } from "../../../src/llm/client.ts";
import { createMediaEngine } from "../../../src/media/index.ts";
import { createDirector } from "../../../src/operations/director.ts";
import { REHEARSAL_BRIEFS } from "../../../src/operations/rehearsal-briefs.ts";
import { rehearse, type Stage } from "../../../src/operations/rehearse.ts";

const LONG_QUIET_MS = 60_000;
/** Loading the director takes seconds where the machine is busy. */
const LOADING_PATIENCE_MS = 30_000;

/** A stage on a clock of its own, on which briefs of the given round take so many seconds. */
function stageOf(secondsInRound: (round: number) => number) {
  const seen: ParseRequest[] = [];
  let clock = 0;
  const stage: Stage = {
    async direct(request) {
      clock += secondsInRound(Math.floor(seen.length / REHEARSAL_BRIEFS.length));
      seen.push(request);
    },
    quietMs: () => LONG_QUIET_MS,
    processorSeconds: () => clock,
    enoughSeconds: Number.POSITIVE_INFINITY,
  };
  return { stage, seen };
}

test("a rehearsal asks no model, and works out each brief of a round", async () => {
  const { stage, seen } = stageOf(() => 1);
  await rehearse(stage);
  expect(new Set(seen.map(({ options }) => options.llm_provider))).toEqual(new Set(["offline"]));
  expect(new Set(seen.map(({ prompt }) => prompt.text))).toEqual(new Set(REHEARSAL_BRIEFS));
});

test("a rehearsal ends with the first round that is no faster than the one before", async () => {
  const { stage, seen } = stageOf((round) => [8, 4, 2, 2][round] ?? 0);
  await rehearse(stage);
  expect(seen).toHaveLength(4 * REHEARSAL_BRIEFS.length);
});

test("a rehearsal ends when the process has worked enough", async () => {
  const { stage, seen } = stageOf(() => 1);
  await rehearse({ ...stage, enoughSeconds: 3 });
  expect(seen).toHaveLength(3);
});

test("a rehearsal waits while callers are served, in the middle of a brief too", async () => {
  let quietMs = LONG_QUIET_MS;
  const steps: string[] = [];
  const { stage } = stageOf(() => 1);
  const rehearsal = rehearse({
    ...stage,
    async direct(_, breathe) {
      steps.push("begun");
      quietMs = 0;
      await breathe();
      steps.push("ended");
    },
    processorSeconds: () => (steps.includes("ended") ? 1 : 0),
    enoughSeconds: 1,
    quietMs: () => quietMs,
  });
  await Bun.sleep(200);
  expect(steps).toEqual(["begun"]);
  quietMs = LONG_QUIET_MS;
  await rehearsal;
  expect(steps).toEqual(["begun", "ended"]);
});

test(
  "a director who rehearses has nothing moderated, and gives way to a brief",
  async () => {
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
    const rehearsal = director.rehearse(() => LONG_QUIET_MS, 0.5);
    await Bun.sleep(300);
    expect(moderated).toBe(0);

    const request = ParseRequest.parse({ prompt: { text: "10s ad for a lamp" } });
    const film = await director.direct(request, { image: null, video: null }, {});
    expect(film.scenes.length).toBeGreaterThan(0);
    expect(moderated).toBeGreaterThan(0);
    await rehearsal;
    await media.close();
    model.close();
  },
  LOADING_PATIENCE_MS,
);

test("a director who is to rehearse for no time does not", async () => {
  const config = loadConfig({});
  const media = createMediaEngine(config.media);
  const director = createDirector(config, media, createModelClient(config.llm));
  let asked = 0;
  await director.rehearse(() => {
    asked += 1;
    return LONG_QUIET_MS;
  }, 0);
  expect(asked).toBe(0);
  await media.close();
});
