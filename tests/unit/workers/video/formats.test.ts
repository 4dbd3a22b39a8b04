import { describe, expect, test } from "bun:test";
import type { VideoFeatures } from "../../../../contracts/reference.ts";
import { oklabDistance, oklabOfHex } from "../../../../workers/kernel/colour.ts";
import {
  CLIP_TIMEOUT_MS,
  FAST_H264,
  featuresOf,
  inFolder,
  makeClip,
  measureClip,
  PHOTO,
  ROOFTOPS,
  turnClip,
} from "../../media/clips.ts";

/** Two shots of the sample film; the cut stands at frame 28 of 50. */
const TWO_SHOTS = ["-ss", "1.28", "-t", "2", "-i", ROOFTOPS, "-map", "0:v"];
const CUT_SECONDS = 28 / 25;

function measured(name: string, options: readonly string[]): Promise<VideoFeatures> {
  return inFolder(async (folder) => featuresOf(await makeClip(folder, name, options)));
}

describe("formats", () => {
  const formats: readonly [string, string, string, readonly string[]][] = [
    [
      "10-bit HEVC",
      "hevc",
      "ten.mp4",
      [
        "-c:v",
        "libx265",
        "-preset",
        "ultrafast",
        "-pix_fmt",
        "yuv420p10le",
        "-tag:v",
        "hvc1",
        "-x265-params",
        "log-level=error",
      ],
    ],
    [
      "VP9",
      "vp9",
      "vp9.webm",
      ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-b:v", "1M"],
    ],
    ["AV1", "av1", "av1.mp4", ["-c:v", "libsvtav1", "-preset", "12", "-crf", "40"]],
    ["ProRes", "prores", "prores.mov", ["-c:v", "prores_ks", "-profile:v", "0", "-pix_fmt", "yuv422p10le"]],
  ];
  for (const [title, codec, name, options] of formats) {
    test(
      `${title} is measured like any other`,
      async () => {
        const video = await measured(name, [...TWO_SHOTS, ...options]);
        expect(video.codec).toBe(codec);
        expect(video.shots).toHaveLength(2);
        expect(video.shots[1]?.start_time).toBeCloseTo(CUT_SECONDS, 1);
        expect(video.audio).toBeNull();
      },
      CLIP_TIMEOUT_MS,
    );
  }

  test(
    "odd pixel shapes are measured as they are shown",
    async () => {
      const video = await measured("wide.mp4", [...TWO_SHOTS, "-vf", "scale=320:268,setsar=2", ...FAST_H264]);
      expect([video.width, video.height]).toEqual([640, 268]);
      expect(video.shots).toHaveLength(2);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a turned film is measured upright",
    async () => {
      await inFolder(async (folder) => {
        const pan = "scale=1920:-2,crop=640:360:x='200+64*t':y=300";
        const flat = await makeClip(folder, "flat.mp4", [
          "-loop",
          "1",
          "-framerate",
          "25",
          "-t",
          "2",
          "-i",
          PHOTO,
          "-vf",
          `${pan},transpose=clock`,
          ...FAST_H264,
        ]);
        const turned = await turnClip(folder, flat);
        const video = await featuresOf(turned);
        expect([video.width, video.height]).toEqual([640, 360]);
        expect(video.shots[0]).toMatchObject({ camera_movement: "pan", camera_direction: "right" });
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a film of one frame is one shot",
    async () => {
      const video = await measured("one.mp4", [
        "-i",
        PHOTO,
        "-frames:v",
        "1",
        "-vf",
        "scale=320:-2",
        ...FAST_H264,
      ]);
      expect(video.shots).toHaveLength(1);
      expect(video.shots[0]).toMatchObject({ camera_movement: "static", start_time: 0 });
      expect(video.duration).toBeGreaterThan(0);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "sound alone is measured without a picture",
    async () => {
      await inFolder(async (folder) => {
        const clip = await makeClip(folder, "heard.mp4", ["-i", ROOFTOPS, "-vn", "-c:a", "copy"]);
        const { video, images } = await measureClip(clip);
        expect(images).toEqual([]);
        expect(video).toMatchObject({ width: 0, height: 0, shots: [], palette: [], motion_curve: [] });
        expect(video?.duration).toBeCloseTo(13.04, 0);
        expect(video?.audio?.loudness_lufs).toBeLessThan(0);
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a film whose sound is torn is still seen",
    async () => {
      await inFolder(async (folder) => {
        const clip = await makeClip(folder, "heard.mkv", [
          "-i",
          ROOFTOPS,
          "-t",
          "2",
          "-c:v",
          "copy",
          "-c:a",
          "libopus",
        ]);
        const bytes = await Bun.file(clip).bytes();
        const name = new TextEncoder().encode("A_OPUS");
        const at = bytes.findIndex((_, index) =>
          name.every((letter, offset) => bytes[index + offset] === letter),
        );
        bytes.set(new TextEncoder().encode("A_XXXX"), at);
        await Bun.write(clip, bytes);
        const video = await featuresOf(clip);
        expect(video.shots.length).toBeGreaterThan(0);
        expect(video.audio).toBeNull();
      });
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "HDR is tone mapped before its colours are measured",
    async () => {
      const red = [
        "-f",
        "lavfi",
        "-t",
        "0.4",
        "-i",
        "color=c=0xC03028:size=320x180:rate=25,format=gbrpf32le",
      ];
      const toPq =
        "zscale=tin=iec61966-2-1:t=smpte2084:pin=bt709:p=bt2020:min=gbr:m=bt2020nc:npl=203,format=yuv420p10le";
      const tags = ["-color_primaries", "bt2020", "-color_trc", "smpte2084", "-colorspace", "bt2020nc"];
      const hevc = [
        "-c:v",
        "libx265",
        "-preset",
        "ultrafast",
        "-tag:v",
        "hvc1",
        "-x265-params",
        "log-level=error:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc",
      ];
      const video = await measured("hdr.mp4", [...red, "-vf", toPq, ...tags, ...hevc]);
      expect(video.is_hdr).toBe(true);
      const found = oklabOfHex(video.palette[0]?.hex ?? "#000000");
      expect(oklabDistance(found, oklabOfHex("#C03028"))).toBeLessThan(0.06);
    },
    CLIP_TIMEOUT_MS,
  );
});

describe("references", () => {
  test(
    "the first, the last and the key frames come back, as JPEG when asked",
    async () => {
      const { images } = await measureClip(ROOFTOPS, { includeFrames: true });
      expect(images.map((image) => image.frame_type)).toEqual([
        "first",
        "key_frame",
        "key_frame",
        "key_frame",
        "key_frame",
        "last",
      ]);
      expect(images[0]?.time).toBe(0);
      expect(images.at(-1)?.time).toBeCloseTo(13, 1);
      for (const image of images) {
        expect(
          Buffer.from(image.base64 ?? "", "base64")
            .subarray(0, 3)
            .toString("hex"),
        ).toBe("ffd8ff");
      }
      expect((await measureClip(ROOFTOPS)).images.some((image) => image.base64 !== undefined)).toBe(false);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "a preview looks at key frames only and says so",
    async () => {
      const video = await featuresOf(ROOFTOPS, { preview: true });
      expect(video.approximate).toBe(true);
      expect(video.duration).toBeCloseTo(13.04, 1);
      expect(video.fps).toBeCloseTo(25, 1);
      expect(video.palette.length).toBeGreaterThan(0);
      expect(video.motion_curve.every((value) => value === 0)).toBe(true);
      expect((await featuresOf(ROOFTOPS)).approximate).toBe(false);
    },
    CLIP_TIMEOUT_MS,
  );

  test(
    "the same film gives the same answer",
    async () => {
      expect(await measureClip(ROOFTOPS)).toEqual(await measureClip(ROOFTOPS));
    },
    CLIP_TIMEOUT_MS,
  );
});
