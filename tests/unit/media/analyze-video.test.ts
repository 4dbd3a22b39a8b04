import { expect, test } from "bun:test";
import { analyzeVideo } from "../../../src/media/analyze-video.ts";
import { probeContainer } from "../../../workers/container.ts";
import { measureSound, measureStretch, measureVideo } from "../../../workers/video.ts";
import { answered, CLIP_TIMEOUT_MS, ffmpegPath, inFolder, ROOFTOPS } from "./clips.ts";

test(
  "the picture is measured while the sound is still being heard",
  () =>
    inFolder(async (folder) => {
      const pictureBegun = Promise.withResolvers<void>();
      const { video } = await analyzeVideo({
        path: ROOFTOPS,
        folder,
        ffmpegPath: await ffmpegPath(),
        preview: false,
        includeFrames: false,
        runProbeTask: async (film) => answered(await probeContainer(film)),
        runThinTask: async () => [],
        runStretchTask: async (input) => answered(await measureStretch(input)),
        runSoundTask: async (input) => {
          await pictureBegun.promise;
          return answered(await measureSound(input));
        },
        runTask: async (input) => {
          pictureBegun.resolve();
          return answered(await measureVideo(input));
        },
      });
      expect(video?.shots.length).toBe(4);
      expect(video?.audio?.loudness_lufs).toBeLessThan(0);
    }),
  CLIP_TIMEOUT_MS,
);
