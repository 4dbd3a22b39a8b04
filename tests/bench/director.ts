import { ParseRequest } from "../../contracts/parse.ts";
import { loadConfig } from "../../src/config.ts";
import { type DirectorTools, direct } from "../../src/direction/direct.ts";
import { createModelClient } from "../../src/llm/client.ts";
import { createMediaEngine } from "../../src/media/index.ts";
import { builtInCatalogue } from "../../src/targets/catalogue.ts";
import type { Benchmark } from "./main.ts";
import { median } from "./processes.ts";

const FIRST_BRIEFS = 100;
const WARM_UP_BRIEFS = 1_400;
const WARM_BRIEFS = 500;
const COPIES = 20;

/** As people write them: 15 to 40 words, of several kinds. */
const BRIEFS = [
  "15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now",
  "30 second Instagram Reel for our hiking backpack: snowy mountains at sunrise, a woman climbs the last ridge, then the pack in close-up. Calm, cinematic. No text until the end.",
  "We need a 20 second TV spot for the Meridian Tourbillon, a Swiss luxury watch. Slow, dark with gold accents, solo cello. Tagline 'Time, unhurried.' at the end. Never show a price.",
  "YouTube pre-roll, 6s, for Zephyr fans. A curtain lifts, a cat opens one eye. Quirky, bright blue and white, no voice-over.",
  "Explainer, ninety seconds, how heat pumps work, for home owners. Friendly, simple shapes, warm voice-over, end with 'Ask your installer.'",
  "LinkedIn video, 45 sec, square, for Stratus Vault, encrypted backup for hospitals. Honest, calm. Must include the logo at the end. Avoid red.",
  "burger ad, 10 sec, reels, fast cuts, steam and melting cheese, friends laugh on a rooftop at sunset",
  "15 Sekunden Instagram Reel für unsere Olivenölseife, warm und ruhig, keine Menschen. Musik: sanftes Klavier. Am Ende: 'Jetzt bestellen'.",
];

export const benchmarks: Benchmark[] = [
  { name: "director_ms", run: async () => (await figures()).warmMs },
  { name: "director_first_hundred_ms", run: async () => (await figures()).firstMs },
  { name: "director_vs_json", run: async () => (await figures()).timesJson },
];

/** Medians of the offline director by itself: no HTTP, no cache, no media. */
interface Figures {
  readonly warmMs: number;
  /** Of the first hundred briefs of the process, of which the very first loads and builds the tables. */
  readonly firstMs: number;
  /** How many times it takes to write and read the answer as JSON, which goes up and down with the machine as the director does. */
  readonly timesJson: number;
}

let measured: Promise<Figures> | null = null;

function figures(): Promise<Figures> {
  measured ??= measure();
  return measured;
}

/** One brief at a time, no two alike. */
async function measure(): Promise<Figures> {
  const config = loadConfig({ LOG_LEVEL: "silent" });
  const media = createMediaEngine(config.media);
  const tools: DirectorTools = {
    media,
    model: createModelClient(config.llm),
    catalogue: builtInCatalogue(),
    today: () => new Date(),
  };
  let take = 0;
  const times = async (count: number) => {
    const directing: number[] = [];
    const copying: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const text = `${BRIEFS[take % BRIEFS.length]} Take ${take}.`;
      take += 1;
      const request = ParseRequest.parse({ prompt: { text } });
      const startedAt = performance.now();
      const answer = await direct(request, tools);
      const doneAt = performance.now();
      for (let copy = 0; copy < COPIES; copy += 1) JSON.parse(JSON.stringify(answer));
      directing.push(doneAt - startedAt);
      copying.push((performance.now() - doneAt) / COPIES);
    }
    return { directing: median(directing), copying: median(copying) };
  };
  const first = await times(FIRST_BRIEFS);
  await times(WARM_UP_BRIEFS);
  const warm = await times(WARM_BRIEFS);
  await media.close();
  return { warmMs: warm.directing, firstMs: first.directing, timesJson: warm.directing / warm.copying };
}
