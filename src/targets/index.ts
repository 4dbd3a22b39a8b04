import { gemini } from "./gemini.ts";
import { kling } from "./kling.ts";
import { luma } from "./luma.ts";
import { minimax } from "./minimax.ts";
import { runway } from "./runway.ts";
import { seedance } from "./seedance.ts";
import { sora } from "./sora.ts";
import type { VideoFamily } from "./target.ts";
import { unlisted } from "./unlisted.ts";
import { veo } from "./veo.ts";
import { wan } from "./wan.ts";

/** Every family of video models that plans are written for; adding one is one file and one line. */
export const FAMILIES: readonly VideoFamily[] = [
  veo,
  gemini,
  sora,
  kling,
  runway,
  luma,
  wan,
  minimax,
  seedance,
];

/** The family of a catalogue row; one that is not listed is spoken to by the names most hosts share. */
export function familyOf(name: string): VideoFamily {
  return FAMILIES.find((family) => family.name === name) ?? unlisted;
}
