import type { ParseResponse } from "../../contracts/parse.ts";
import { MOVEMENT_WORDS, SHOT_WORDS } from "../../contracts/wording.ts";
import type { ExportWriter } from "./export-writer.ts";
import { frameDuration } from "./frame-rate.ts";
import { filmFrames, leadFrames, type Segment, timelineOf } from "./timeline.ts";
import { element, textElement } from "./xml.ts";

/** Identifiers that Final Cut Pro gives its own effects. */
const BASIC_TITLE = ".../Titles.localized/Bumper:Opener.localized/Basic Title.localized/Basic Title.moti";
const CROSS_DISSOLVE = "FxPlug:4731E73A-8DAC-4113-9A30-AE85B1761265";
const FORMAT_ID = "r1";
const TITLE_ID = "r2";
const DISSOLVE_ID = "r3";
const FIRST_ASSET = 10;
/** Titles keep their own time, which begins at one hour in Final Cut's documents. */
const TITLE_START_SECONDS = 3_600;
const TITLE_SIZE = 72;
const CHANNEL_MAX = 255;
const THOUSANDTHS = 1_000;

/** Final Cut Pro XML 1.10: a clip a piece, titles above it, dissolves, and a note with the prompt that makes the picture. */
export const fcpxml: ExportWriter = {
  format: "fcpxml",
  extension: "fcpxml",
  mediaType: "application/xml; charset=utf-8",
  write: (response: ParseResponse) => {
    const segments = timelineOf(response);
    const clock = frameClock(response.creative_direction.technical_specs.fps);
    const root = element("fcpxml", { version: "1.10" }, [
      resources(response, segments, clock),
      library(response, segments, clock),
    ]);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n${root}\n`;
  },
};

/** Frames as the rational seconds that the format demands. */
interface FrameClock {
  readonly at: (frames: number) => string;
  readonly frameDuration: string;
}

function frameClock(fps: number): FrameClock {
  const { numerator, denominator } = frameDuration(fps);
  return {
    at: (frames) => (frames === 0 ? "0s" : `${frames * numerator}/${denominator}s`),
    frameDuration: `${numerator}/${denominator}s`,
  };
}

function resources(response: ParseResponse, segments: readonly Segment[], clock: FrameClock): string {
  const [width = 1920, height = 1080] = response.creative_direction.technical_specs.resolution
    .split("x")
    .map(Number);
  const assets = segments.map((segment, index) =>
    element(
      "asset",
      {
        id: assetId(index),
        name: segment.name,
        start: "0s",
        duration: clock.at(segment.sourceFrames),
        hasVideo: 1,
        format: FORMAT_ID,
      },
      [element("media-rep", { kind: "original-media", src: `file:///clips/${segment.name}.mp4` })],
    ),
  );
  return element("resources", {}, [
    element("format", {
      id: FORMAT_ID,
      name: "FFVideoFormatRateUndefined",
      frameDuration: clock.frameDuration,
      width,
      height,
    }),
    element("effect", { id: TITLE_ID, name: "Basic Title", uid: BASIC_TITLE }),
    element("effect", { id: DISSOLVE_ID, name: "Cross Dissolve", uid: CROSS_DISSOLVE }),
    ...assets,
  ]);
}

function library(response: ParseResponse, segments: readonly Segment[], clock: FrameClock): string {
  const { name } = response.creative_direction.product;
  const spine = segments.flatMap((segment, index) =>
    spineItems(segment, index, segments[index + 1], response, clock),
  );
  const sequence = element(
    "sequence",
    { format: FORMAT_ID, duration: clock.at(filmFrames(segments)), tcStart: "0s", tcFormat: "NDF" },
    [element("spine", {}, spine)],
  );
  return element("library", {}, [element("event", { name }, [element("project", { name }, [sequence])])]);
}

function spineItems(
  segment: Segment,
  index: number,
  next: Segment | undefined,
  response: ParseResponse,
  clock: FrameClock,
): string[] {
  const { scene } = segment;
  const clip = element(
    "asset-clip",
    {
      ref: assetId(index),
      name: segment.name,
      offset: clock.at(segment.startFrame),
      start: clock.at(segment.sourceStart),
      duration: clock.at(segment.frames),
      format: FORMAT_ID,
      tcFormat: "NDF",
    },
    [
      textElement("note", {}, scene.visual.generation_prompt),
      ...title(segment, index, response, clock),
      element("marker", {
        start: clock.at(segment.sourceStart),
        duration: clock.at(1),
        value: `${scene.id}: ${SHOT_WORDS[scene.visual.shot_type]}, ${MOVEMENT_WORDS[scene.visual.camera_movement]}`,
        note: scene.audio.voiceover_text ?? "",
      }),
    ],
  );
  const overlap = next ? leadFrames(segment, next) : 0;
  if (overlap === 0 || !segment.transitionOut) return [clip];
  const offset = clock.at(segment.startFrame + segment.frames - overlap);
  const dissolve = element("transition", { name: "Cross Dissolve", offset, duration: clock.at(overlap) }, [
    element("filter-video", { ref: DISSOLVE_ID, name: "Cross Dissolve" }),
  ]);
  return [clip, dissolve];
}

/** The scene's overlay as a title above its piece; a scene made of several clips has it above the first. */
function title(segment: Segment, index: number, response: ParseResponse, clock: FrameClock): string[] {
  const overlay = segment.scene.text_overlay;
  const isFirst =
    Math.abs(
      segment.startFrame - segment.scene.start_time * response.creative_direction.technical_specs.fps,
    ) < 1;
  if (!overlay || !isFirst) return [];
  const style = `ts${index + 1}`;
  const strategy = response.creative_direction.text_strategy;
  return [
    element(
      "title",
      {
        ref: TITLE_ID,
        lane: 1,
        name: overlay.text,
        offset: clock.at(segment.sourceStart),
        start: `${TITLE_START_SECONDS}s`,
        duration: clock.at(segment.frames),
      },
      [
        element("text", {}, [textElement("text-style", { ref: style }, overlay.text)]),
        element("text-style-def", { id: style }, [
          element("text-style", {
            font: strategy.font_family,
            fontSize: TITLE_SIZE,
            fontColor: color(strategy.text_color),
            strokeColor: color(strategy.outline_color),
            alignment: "center",
          }),
        ]),
      ],
    ),
  ];
}

/** "#FFFFFF" as the four numbers between 0 and 1 that the format wants. */
function color(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / CHANNEL_MAX);
  return [...channels.map((channel) => Math.round(channel * THOUSANDTHS) / THOUSANDTHS), 1].join(" ");
}

function assetId(index: number): string {
  return `r${FIRST_ASSET + index}`;
}
