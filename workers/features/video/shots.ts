import { roundTo } from "../../kernel/histogram.ts";
import type { VideoFeature } from "./feature.ts";
import { subjectMotion } from "./motion.ts";

/** Every shot: when, how it begins, what the camera and the subject do, what it looks like. */
export const shots: VideoFeature<"shots"> = {
  name: "shots",
  fields: ["shots"],
  measure: (view) => ({
    shots: view.shots.map((shot) => ({
      start_time: roundTo(shot.startSeconds),
      end_time: roundTo(shot.endSeconds),
      transition_in: shot.transition,
      transition_duration: roundTo(shot.transitionSeconds),
      camera_movement: shot.camera.movement,
      camera_direction: shot.camera.direction,
      camera_speed: roundTo(shot.camera.speed),
      camera_confidence: roundTo(shot.camera.confidence),
      motion: roundTo(subjectMotion(shot)),
      key_frame_time: roundTo(shot.keyTime),
      dominant_colors: shot.keyAnalysis.dominant_colors,
      lighting: shot.keyAnalysis.lighting,
      brightness: shot.keyAnalysis.brightness,
    })),
  }),
};
