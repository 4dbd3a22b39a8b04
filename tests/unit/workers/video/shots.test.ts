import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import {
  CLIP_TIMEOUT_MS,
  featuresOf,
  filterClip,
  hardCuts,
  inFolder,
  measureClip,
  PHOTO,
  ROOFTOPS,
  ROOFTOPS_CUTS,
} from "../../media/clips.ts";

const SIZE = "scale=640:268,setsar=1,fps=25,format=yuv420p";
const PHOTO_LOOP = ["-loop", "1", "-framerate", "25", "-t", "4", "-i", PHOTO];
const BARS = ["-f", "lavfi", "-t", "4", "-i", "testsrc2=size=640x268:rate=25"];
const FILM = ["-i", ROOFTOPS];
const SHARED = new URL("../../../../../shared/media/", import.meta.url).pathname;

/** Strokes of letters on one line between two places, each seed another word. */
function letters(seed: number, from: number, to: number): string {
  const strokes: string[] = [];
  for (let x = from; x < to; x += 17 + 6 * seed) {
    const kind = (x * 7 + seed * 131) % 5;
    const box = (left: number, top: number, width: number, height: number) =>
      `drawbox=x=${left}:y=${top}:w=${width}:h=${height}:color=white:t=fill`;
    strokes.push(box(x + (kind % 3) * 4, 96 + 8 * seed, 6, 70), box(x, 100 + kind * 15, 15, 6));
  }
  return strokes.join(",");
}

describe("cuts", () => {
  test(
    "are found at the very frame in a real film",
    async () => {
      expect(hardCuts(await featuresOf(ROOFTOPS))).toEqual(ROOFTOPS_CUTS);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "are found at the very frame in a spliced film",
    async () => {
      const video = await inFolder(async (folder) => {
        const graph = `[0]trim=end_frame=30,${SIZE}[a];[1]trim=start_frame=5:end_frame=55,setpts=PTS-STARTPTS,${SIZE}[b];[2]trim=end_frame=40,${SIZE}[c];[3]trim=start_frame=210:end_frame=280,setpts=PTS-STARTPTS,${SIZE}[d];[a][b][c][d]concat=n=4:v=1:a=0[v]`;
        return featuresOf(
          await filterClip(folder, "spliced.mp4", [...PHOTO_LOOP, ...FILM, ...BARS, ...FILM], graph),
        );
      });
      expect(hardCuts(video)).toEqual([30, 80, 120]);
      expect(video.cuts_per_minute).toBeCloseTo((3 / 7.6) * 60, 1);
      expect(video.average_shot_length).toBeCloseTo(7.6 / 4, 2);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "are found where one card of words gives way to another on the same ground, not where a word is added",
    async () => {
      const card = (words: string[]) =>
        `color=black:s=640x268:r=25:d=1.2,${words.join(",")},setsar=1,format=yuv420p`;
      const [first, second, added] = [letters(1, 100, 400), letters(2, 140, 360), letters(3, 420, 560)];
      const cards = [card([first]), card([second]), card([second, added])];
      const video = await inFolder(async (folder) => {
        const graph = `${cards.map((one, index) => `${one}[${index}]`).join(";")};[0][1][2]concat=n=3:v=1:a=0[v]`;
        return featuresOf(await filterClip(folder, "cards.mp4", [], graph));
      });
      expect(hardCuts(video)).toEqual([30]);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "are not seen in flashes, in a lamp switched on or in a short dark dip",
    async () => {
      const video = await inFolder(async (folder) => {
        const flash = "lutyuv=y='val*0.25+170':enable='between(n,40,42)+between(n,80,80)'";
        const dip = "lutyuv=y='16+(val-16)*0.06':enable='between(n,100,103)'";
        const lamp = "lutyuv=y='16+(val-16)*1.3':enable='gte(n,120)'";
        const graph = `[0]trim=start_frame=62:end_frame=196,setpts=PTS-STARTPTS,${SIZE},${flash},${dip},${lamp}[v]`;
        return featuresOf(await filterClip(folder, "flash.mp4", FILM, graph));
      });
      expect(video.shots).toHaveLength(1);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "are not lost under a short darkness, for what comes after it is another scene",
    async () => {
      const video = await inFolder(async (folder) => {
        const dark = "lutyuv=y='16+(val-16)*0.12':u='128+(val-128)*0.12':v='128+(val-128)*0.12'";
        const graph = `[0]${SIZE},${dark}:enable='between(n,60,63)'[v]`;
        return featuresOf(await filterClip(folder, "dark-cut.mp4", FILM, graph));
      });
      expect(video.shots.map((shot) => Math.round(shot.start_time * 25))).toEqual([0, ...ROOFTOPS_CUTS]);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "are not seen in a whip pan",
    async () => {
      const video = await inFolder(async (folder) => {
        const x = "(iw-640)*(0.5-0.5*cos(PI*clip((t-1)/0.5\\,0\\,1)))";
        const graph = `[0]scale=1920:-2,crop=640:268:x='${x}':y=300,tmix=frames=3,fps=25,format=yuv420p[v]`;
        return featuresOf(await filterClip(folder, "whip.mp4", PHOTO_LOOP, graph));
      });
      expect(video.shots).toHaveLength(1);
    },
    CLIP_TIMEOUT_MS,
  );
});

describe("gradual transitions", () => {
  test(
    "a dissolve and a wipe are told with their times",
    async () => {
      const video = await inFolder(async (folder) => {
        const graph = [
          `[0]trim=end_frame=60,${SIZE},settb=1/25[a]`,
          `[1]trim=start_frame=62:end_frame=140,setpts=PTS-STARTPTS,${SIZE},settb=1/25[b]`,
          `[2]trim=end_frame=60,hue=h=90,${SIZE},settb=1/25[c]`,
          "[a][b]xfade=transition=fade:duration=0.8:offset=1.6[ab]",
          "[ab][c]xfade=transition=wipeleft:duration=0.8:offset=3.8[v]",
        ].join(";");
        return featuresOf(await filterClip(folder, "blends.mp4", [...PHOTO_LOOP, ...FILM, ...BARS], graph));
      });
      expect(video.shots.map((shot) => shot.transition_in)).toEqual(["cut", "dissolve", "wipe"]);
      expect(video.shots[1]?.start_time).toBeCloseTo(2, 0);
      expect(video.shots[1]?.transition_duration).toBeGreaterThan(0.5);
      expect(video.shots[2]?.start_time).toBeCloseTo(4.2, 0);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "pictures that push each other out and an iris that opens are told, the pans before and after are none",
    async () => {
      const video = await inFolder(async (folder) => {
        const pan = `scale=1280:-2,crop=640:268:x='300+40*t':y=200,setsar=1,fps=25,format=yuv420p,settb=1/25`;
        const graph = [
          `[0]${pan},trim=end_frame=70[a]`,
          `[1]trim=start_frame=62:end_frame=140,setpts=PTS-STARTPTS,${SIZE},settb=1/25[b]`,
          `[2]${pan},hflip,hue=h=120,trim=end_frame=80[c]`,
          "[a][b]xfade=transition=slideleft:duration=0.6:offset=2.2[ab]",
          "[ab][c]xfade=transition=circleopen:duration=0.8:offset=4.4[v]",
        ].join(";");
        const inputs = [...PHOTO_LOOP, ...FILM, ...PHOTO_LOOP];
        return featuresOf(await filterClip(folder, "fronts.mp4", inputs, graph));
      });
      expect(video.shots).toHaveLength(3);
      expect(video.shots[1]?.transition_in).toBe("wipe");
      expect(video.shots[2]?.transition_in).not.toBe("cut");
      expect(video.shots[1]?.start_time).toBeCloseTo(2.5, 0);
      expect(video.shots[2]?.start_time).toBeCloseTo(4.8, 0);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "key frames show a shot and not the transitions at its ends",
    async () => {
      const references = await inFolder(async (folder) => {
        const graph = `[0]trim=end_frame=60,${SIZE},settb=1/25[a];[1]trim=start_frame=62:end_frame=140,setpts=PTS-STARTPTS,${SIZE},settb=1/25[b];[a][b]xfade=transition=fade:duration=1:offset=1.4[v]`;
        return measureClip(await filterClip(folder, "dissolve.mp4", [...PHOTO_LOOP, ...FILM], graph));
      });
      const times = references.images
        .filter((image) => image.frame_type === "key_frame")
        .map((image) => image.time ?? Number.NaN);
      expect(times).toHaveLength(2);
      expect(times[0]).toBeLessThan(1.5);
      expect(times[1]).toBeGreaterThan(2.3);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a camera that blinks, fading to black and back in the same shot, makes no boundary",
    async () => {
      const video = await inFolder(async (folder) => {
        const blink = (at: number) =>
          `fade=out:${at}:5:enable='between(n,${at},${at + 5})',fade=in:${at + 6}:5:enable='between(n,${at + 6},${at + 11})'`;
        const graph = `[0]trim=start_frame=62:end_frame=196,setpts=PTS-STARTPTS,${SIZE},${blink(30)},${blink(90)}[v]`;
        return featuresOf(await filterClip(folder, "blink.mp4", FILM, graph));
      });
      expect(video.shots).toHaveLength(1);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a fade through black is one boundary, a fade in at the start none",
    async () => {
      const video = await inFolder(async (folder) => {
        const graph = `[0]trim=end_frame=50,${SIZE},fade=in:0:15,fade=out:35:15[a];[1]trim=start_frame=62:end_frame=122,setpts=PTS-STARTPTS,${SIZE},fade=in:0:15[b];[a][b]concat=n=2:v=1:a=0[v]`;
        return featuresOf(await filterClip(folder, "fade.mp4", [...PHOTO_LOOP, ...FILM], graph));
      });
      expect(video.shots.map((shot) => shot.transition_in)).toEqual(["fade", "fade"]);
      expect(video.shots[1]?.start_time).toBeCloseTo(2, 1);
    },
    CLIP_TIMEOUT_MS,
  );
});

describe.skipIf(!existsSync(`${SHARED}shots-groundtruth.json`))("hand-checked footage", () => {
  test(
    "every cut of the trailer and the scene is found within a frame, and no other",
    async () => {
      const truth = await Bun.file(`${SHARED}shots-groundtruth.json`).json();
      for (const name of ["video/sintel-scene-480p.mp4", "video/sintel-trailer-204p.mp4"]) {
        const found = hardCuts(await featuresOf(SHARED + name)).filter(
          (cut) => !(truth[name].ambiguous ?? []).includes(cut),
        );
        expect(found).toHaveLength(truth[name].hard.length);
        for (const [index, cut] of found.entries())
          expect(Math.abs(cut - truth[name].hard[index])).toBeLessThanOrEqual(1);
      }
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "footage of a single shot stays one shot",
    async () => {
      for (const name of [
        "neg-dog-1080p.mp4",
        "neg-intel-car.mp4",
        "neg-plane.mp4",
        "neg-skateboard-2k.mkv",
      ]) {
        expect((await featuresOf(`${SHARED}video/${name}`)).shots).toHaveLength(1);
      }
    },
    CLIP_TIMEOUT_MS,
  );
});
