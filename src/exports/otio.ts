import type { ParseResponse } from "../../contracts/parse.ts";
import { framesFromSeconds } from "../../contracts/timecode.ts";
import { cuesOf } from "./cues.ts";
import type { ExportWriter } from "./export-writer.ts";
import { exactRate } from "./frame-rate.ts";
import { filmFrames, leadFrames, type Segment, timelineOf } from "./timeline.ts";

type Otio = Readonly<Record<string, unknown>>;

const NAMESPACE = "shotwright";
const INDENT = 2;

/** OpenTimelineIO JSON: a picture track with transitions, a track of titles and one of voice-over, times in whole frames. */
export const otio: ExportWriter = {
  format: "otio",
  extension: "otio",
  mediaType: "application/vnd.pixar.opentimelineio+json",
  write: (response: ParseResponse) => JSON.stringify(timeline(response), null, INDENT),
};

function timeline(response: ParseResponse): Otio {
  const { creative_direction: direction } = response;
  const { fps } = direction.technical_specs;
  const segments = timelineOf(response);
  const length = filmFrames(segments);
  return {
    OTIO_SCHEMA: "Timeline.1",
    name: direction.product.name.toWellFormed(),
    global_start_time: time(0, fps),
    metadata: { [NAMESPACE]: { request_id: response.request_id, creative_direction: direction } },
    tracks: {
      OTIO_SCHEMA: "Stack.1",
      ...item("tracks"),
      children: [
        track("Picture", "Video", pictureItems(segments, fps)),
        track("Titles", "Video", textItems(response, "overlay", length, fps)),
        track("Voice-over", "Audio", textItems(response, "voice", length, fps)),
      ],
    },
  };
}

function pictureItems(segments: readonly Segment[], fps: number): Otio[] {
  return segments.flatMap((segment, index) => {
    const next = segments[index + 1];
    const overlap = next ? leadFrames(segment, next) : 0;
    const picture = clip(segment.name, segment.sourceStart, segment.frames, fps, {
      media_references: { DEFAULT_MEDIA: missingMedia(segment, fps) },
      markers: [marker(segment, fps)],
      metadata: { [NAMESPACE]: { scene: segment.scene } },
    });
    return overlap > 0 && segment.transitionOut
      ? [picture, transition(segment.transitionOut.type, overlap, fps)]
      : [picture];
  });
}

/** Cues as clips with gaps between; those that overlap an earlier one of their kind begin when it ends. */
function textItems(response: ParseResponse, kind: "voice" | "overlay", length: number, fps: number): Otio[] {
  const items: Otio[] = [];
  let at = 0;
  for (const cue of cuesOf(response).filter((candidate) => candidate.kind === kind)) {
    const start = Math.max(at, framesFromSeconds(cue.startSeconds, fps));
    const end = Math.min(length, framesFromSeconds(cue.endSeconds, fps));
    if (end <= start) continue;
    if (start > at) items.push(gap(start - at, fps));
    const text = cue.text.replaceAll("\n", " ");
    const reference =
      kind === "overlay"
        ? {
            OTIO_SCHEMA: "GeneratorReference.1",
            ...media(0, end - start, fps),
            name: text,
            generator_kind: "Text",
            parameters: { text, position: cue.position },
          }
        : { OTIO_SCHEMA: "MissingReference.1", ...media(0, end - start, fps), name: text };
    items.push(
      clip(text, 0, end - start, fps, {
        media_references: { DEFAULT_MEDIA: reference },
        metadata: { [NAMESPACE]: { text } },
      }),
    );
    at = end;
  }
  if (at < length) items.push(gap(length - at, fps));
  return items;
}

function track(name: string, kind: "Video" | "Audio", children: readonly Otio[]): Otio {
  return { OTIO_SCHEMA: "Track.1", ...item(name), kind, children };
}

function clip(name: string, start: number, frames: number, fps: number, more: Otio): Otio {
  return {
    OTIO_SCHEMA: "Clip.2",
    ...item(name),
    source_range: timeRange(start, frames, fps),
    active_media_reference_key: "DEFAULT_MEDIA",
    ...more,
  };
}

function gap(frames: number, fps: number): Otio {
  return { OTIO_SCHEMA: "Gap.1", ...item(""), source_range: timeRange(0, frames, fps) };
}

/** The transition lies before the cut: it takes frames from the end of the clip it leaves. */
function transition(type: string, frames: number, fps: number): Otio {
  return {
    OTIO_SCHEMA: "Transition.1",
    name: type,
    metadata: { [NAMESPACE]: { type } },
    transition_type: type === "dissolve" ? "SMPTE_Dissolve" : "Custom_Transition",
    in_offset: time(frames, fps),
    out_offset: time(0, fps),
  };
}

function marker(segment: Segment, fps: number): Otio {
  return {
    OTIO_SCHEMA: "Marker.2",
    name: segment.scene.id,
    metadata: {},
    color: "GREEN",
    comment: segment.scene.visual.subject,
    marked_range: timeRange(segment.sourceStart, 0, fps),
  };
}

function missingMedia({ name, sourceFrames }: Segment, fps: number): Otio {
  return { OTIO_SCHEMA: "MissingReference.1", ...media(0, sourceFrames, fps), name };
}

function media(start: number, frames: number, fps: number): Otio {
  return { metadata: {}, available_range: timeRange(start, frames, fps), available_image_bounds: null };
}

function item(name: string): Otio {
  return {
    name: name.toWellFormed(),
    metadata: {},
    source_range: null,
    effects: [],
    markers: [],
    enabled: true,
    color: null,
  };
}

function timeRange(start: number, frames: number, fps: number): Otio {
  return { OTIO_SCHEMA: "TimeRange.1", start_time: time(start, fps), duration: time(frames, fps) };
}

function time(frames: number, fps: number): Otio {
  return { OTIO_SCHEMA: "RationalTime.1", value: frames, rate: exactRate(fps) };
}
