import { describe, expect, test } from "bun:test";
import {
  CLIP_TIMEOUT_MS,
  featuresOf,
  filterClip,
  hardCuts,
  inFolder,
  PHOTO,
  ROOFTOPS,
} from "../../media/clips.ts";

const SIZE = "scale=640:268,setsar=1,fps=25,format=yuv420p";
const PHOTO_LOOP = ["-loop", "1", "-framerate", "25", "-t", "6", "-i", PHOTO];
const FILM = ["-i", ROOFTOPS];

/** The film that a graph makes, measured. */
function filmed(inputs: readonly string[], graph: string) {
  return inFolder(async (folder) => featuresOf(await filterClip(folder, "film.mp4", inputs, graph)));
}

describe("cuts", () => {
  test(
    "are not seen where a film repeats its frames and moves on in steps",
    async () => {
      const steps = "crop=640:268:x='200+64*floor(n/4)':y=300";
      const video = await filmed(
        PHOTO_LOOP,
        `[0]scale=2560:-2,${steps},trim=end_frame=100,setsar=1,format=yuv420p[v]`,
      );
      expect(video.shots).toHaveLength(1);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "are found between two still pictures of little contrast",
    async () => {
      const pale = (picture: string) => `${SIZE},lutyuv=y='100+(val-128)*0.15':u=128:v=128${picture}`;
      const graph = `[0]${pale("")},trim=end_frame=40[a];[1]${pale(",hflip,vflip,lutyuv=y='val+8'")},trim=end_frame=40[b];[a][b]concat=n=2:v=1:a=0[v]`;
      expect(hardCuts(await filmed([...PHOTO_LOOP, ...PHOTO_LOOP], graph))).toEqual([40]);
    },
    CLIP_TIMEOUT_MS,
  );
});

test(
  "frames of another shot that the trimming left at the ends are no shots",
  async () => {
    const graph = `[0]trim=start_frame=58:end_frame=199,setpts=PTS-STARTPTS,${SIZE}[v]`;
    expect((await filmed(FILM, graph)).shots).toHaveLength(1);
  },
  CLIP_TIMEOUT_MS,
);

describe("gradual transitions", () => {
  test(
    "a slow dissolve is found though its frames hardly differ",
    async () => {
      const dim = "lutyuv=y='16+(val-16)*0.35'";
      const graph = [
        `[0]${SIZE},${dim},fps=50,settb=1/50,trim=end_frame=150[a]`,
        `[1]${SIZE},${dim},hflip,vflip,fps=50,settb=1/50,trim=end_frame=150[b]`,
        "[a][b]xfade=transition=fade:duration=1.2:offset=1.4[v]",
      ].join(";");
      const video = await filmed([...PHOTO_LOOP, ...PHOTO_LOOP], graph);
      expect(video.shots.map((shot) => shot.transition_in)).toEqual(["cut", "dissolve"]);
      expect(video.shots[1]?.start_time).toBeCloseTo(2, 0);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a dissolve of scattered pixels is one",
    async () => {
      const graph = [
        `[0]${SIZE},settb=1/25,trim=end_frame=60[a]`,
        `[1]trim=start_frame=62:end_frame=140,setpts=PTS-STARTPTS,${SIZE},settb=1/25[b]`,
        "[a][b]xfade=transition=dissolve:duration=0.8:offset=1.4[v]",
      ].join(";");
      const video = await filmed([...PHOTO_LOOP, ...FILM], graph);
      expect(video.shots).toHaveLength(2);
      expect(video.shots[1]?.transition_in).not.toBe("cut");
      expect(video.shots[1]?.start_time).toBeCloseTo(1.8, 0);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a fade through white is one between the bars of a letterbox, too",
    async () => {
      const graph = [
        `[0]${SIZE},settb=1/25,trim=end_frame=60[a]`,
        `[1]trim=start_frame=62:end_frame=140,setpts=PTS-STARTPTS,${SIZE},settb=1/25[b]`,
        "[a][b]xfade=transition=fadewhite:duration=0.8:offset=1.4[c]",
        "[c]pad=640:360:0:46:black[v]",
      ].join(";");
      const video = await filmed([...PHOTO_LOOP, ...FILM], graph);
      expect(video.shots.map((shot) => shot.transition_in)).toEqual(["cut", "fade"]);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a fade that goes to black within two frames and comes back slowly is one, not a cut",
    async () => {
      const graph = [
        `[0]${SIZE},settb=1/25,trim=end_frame=60[a]`,
        `[1]trim=start_frame=62:end_frame=140,setpts=PTS-STARTPTS,${SIZE},settb=1/25[b]`,
        "[a][b]xfade=transition=fadeblack:duration=0.48:offset=1.4[v]",
      ].join(";");
      const video = await filmed([...PHOTO_LOOP, ...FILM], graph);
      expect(video.shots.map((shot) => shot.transition_in)).toEqual(["cut", "fade"]);
      expect(video.shots[1]?.start_time).toBeCloseTo(1.52, 1);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "the camera that blinks to black for a few frames while it pans makes none",
    async () => {
      const blink =
        "eq=brightness='-1*between(n,38,40)-0.5*between(n,37,37)-0.4*between(n,41,42)':eval=frame";
      const pan = `crop=640:268:x='2*n':y=300,${blink},trim=end_frame=90`;
      const video = await filmed(PHOTO_LOOP, `[0]scale=1600:-2,${pan},setsar=1,format=yuv420p[v]`);
      expect(video.shots).toHaveLength(1);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a whip pan to another part of the same scene is none, nor is a tilt",
    async () => {
      const ease = (at: number, seconds: number) => `(0.5-0.5*cos(PI*clip((t-${at})/${seconds}\\,0\\,1)))`;
      const whip = `crop=640:268:x='120+430*${ease(1, 0.4)}-430*${ease(3, 0.4)}':y=300`;
      const tilt = `crop=640:268:x=500:y='100+180*${ease(1, 2.5)}'`;
      for (const move of [whip, tilt]) {
        const video = await filmed(PHOTO_LOOP, `[0]scale=1600:-2,${move},setsar=1,fps=25,format=yuv420p[v]`);
        expect(video.shots).toHaveLength(1);
      }
    },
    CLIP_TIMEOUT_MS,
  );
});
