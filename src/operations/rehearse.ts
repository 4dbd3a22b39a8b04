import { ParseRequest } from "../../contracts/parse.ts";

/** Short briefs of several kinds, so that most of the director's code is run. */
const BRIEFS = [
  "15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now",
  "30 second cinematic film for a mountain hotel, warm light, slow pace, logo at the end",
  "Six cuts in 10 seconds: running shoes on wet asphalt, neon, night, fast",
  "Explainer, 45s, 16:9: how our app splits a restaurant bill between friends",
  "Scene 1: a door opens.\nScene 2: a dog runs into the garden.\nScene 3: the logo. 12 seconds",
  "Music video, 60s, dreamy, a woman dances alone in an empty pool, blue and silver",
  "Un spot de 20 secondes pour une boulangerie, matin, croissants, ton chaleureux",
  "Launch film for a smart watch: #101820 and #F2AA4C, premium, no text on screen, 25 fps, 4K",
] as const;

/** The runtime compiles what runs often; after so many briefs most of it is done. */
const ROUNDS = 8;
/** Between two briefs, so that whoever calls meanwhile waits for one at most. */
const PAUSE_MS = 40;

/**
 * Has `direct` work out briefs of our own, whose films nobody sees, so that the first caller meets a director who is awake
 * already. Ends as soon as `isBusy`: then callers' briefs do the same.
 */
export async function rehearse(
  direct: (request: ParseRequest) => Promise<unknown>,
  isBusy: () => boolean,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of BRIEFS) {
      if (isBusy()) return;
      await direct(ParseRequest.parse({ prompt: { text }, options: { llm_provider: "offline" } }));
      await pause();
    }
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS).unref());
}
