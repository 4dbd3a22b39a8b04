import { describe, expect, test } from "bun:test";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { probeVideo } from "../../../../workers/container/probe.ts";
import { TaskError } from "../../../../workers/envelope.ts";
import { CLIP_TIMEOUT_MS, FAST_H264, inFolder, makeClip, ROOFTOPS, turnClip } from "../../media/clips.ts";

const PICTURE = ["-f", "lavfi", "-t", "1", "-i", "testsrc2=size=320x180:rate=25"];
const SOUND = ["-f", "lavfi", "-t", "1", "-i", "sine=frequency=440:sample_rate=44100"];

async function codeOf(work: Promise<unknown>): Promise<string> {
  const outcome = await work.catch((error: unknown) => error);
  return outcome instanceof TaskError ? outcome.code : `not refused: ${JSON.stringify(outcome)}`;
}

describe("probing a film", () => {
  test("tells size, codec, packets and sound from the container", async () => {
    const probe = await probeVideo(ROOFTOPS);
    expect(probe.demuxer).toBe("mov");
    expect(probe.durationSeconds).toBeCloseTo(13.04, 2);
    expect(probe.video).toMatchObject({
      codec: "h264",
      displayWidth: 640,
      displayHeight: 268,
      packetCount: 326,
      transfer: "sdr",
    });
    expect(probe.video?.keyTimes.length).toBeGreaterThan(1);
    expect(probe.audio).toMatchObject({ codec: "aac", channels: 1 });
  });

  test(
    "shows the size after rotation and pixel shape",
    async () => {
      await inFolder(async (folder) => {
        const flat = await makeClip(folder, "flat.mp4", [...PICTURE, ...FAST_H264]);
        const turned = await turnClip(folder, flat);
        expect((await probeVideo(turned)).video).toMatchObject({ displayWidth: 180, displayHeight: 320 });
        const wide = await makeClip(folder, "wide.mp4", [...PICTURE, "-vf", "setsar=2", ...FAST_H264]);
        expect((await probeVideo(wide)).video).toMatchObject({
          displayWidth: 640,
          displayHeight: 180,
          rotation: 0,
        });
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "knows films without sound and sound without a film",
    async () => {
      await inFolder(async (folder) => {
        const silent = await makeClip(folder, "silent.webm", [
          ...PICTURE,
          "-c:v",
          "libvpx-vp9",
          "-deadline",
          "realtime",
        ]);
        expect(await probeVideo(silent)).toMatchObject({
          demuxer: "matroska",
          audio: null,
          video: { codec: "vp9" },
        });
        const heard = await makeClip(folder, "heard.mp4", [...SOUND, "-c:a", "aac"]);
        const probe = await probeVideo(heard);
        expect(probe.video).toBeNull();
        expect(probe.durationSeconds).toBeCloseTo(1, 0);
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "refuses what is longer than a minute by its packets",
    async () => {
      await inFolder(async (folder) => {
        const long = await makeClip(folder, "long.mp4", [
          "-f",
          "lavfi",
          "-t",
          "62",
          "-i",
          "color=size=64x64:rate=2",
          ...FAST_H264,
        ]);
        expect(await codeOf(probeVideo(long))).toBe("VIDEO_TOO_LONG");
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test("refuses playlists, text and torn files as such", async () => {
    await inFolder(async (folder) => {
      const whole = await Bun.file(ROOFTOPS).bytes();
      const fakes: Record<string, string | Uint8Array> = {
        "playlist.mp4": "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n",
        "concat.mp4": "ffconcat version 1.0\nfile /etc/passwd\n",
        "page.mp4": "<html></html>",
        "empty.mp4": "",
        "head-only.mp4": whole.subarray(0, 40),
      };
      for (const [name, content] of Object.entries(fakes)) {
        const path = join(folder, name);
        await writeFile(path, content);
        expect(await codeOf(probeVideo(path))).toBe("VIDEO_PROCESSING_FAILED");
      }
    });
  });
});
