import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";

/** How a prompt names each shot size; three ways each. */
export const SHOT_WORDS = {
  extreme_close_up: ["extreme close-up", "macro detail", "extreme close-up filling the frame"],
  close_up: ["close-up", "tight close-up", "close shot"],
  medium_close_up: ["medium close-up", "near medium shot", "medium close shot"],
  medium_shot: ["medium shot", "medium framing", "mid shot"],
  wide_shot: ["wide shot", "full shot with room around it", "wide framing"],
  establishing: ["establishing shot", "high establishing shot", "distant establishing view"],
} as const satisfies Record<ShotType, readonly string[]>;

/** How a prompt names each movement; three ways each. */
export const MOVEMENT_WORDS = {
  static: ["locked-off camera", "camera perfectly still", "static camera"],
  pan: ["slow pan", "camera panning to follow", "smooth pan"],
  tilt: ["slow tilt up", "camera tilting along the subject", "a gentle downward tilt"],
  dolly: ["lateral dolly move", "camera tracking alongside", "smooth sideways tracking"],
  crane: ["rising crane move", "camera lifting slowly", "slow vertical rise"],
  handheld: ["gently moving handheld camera", "loose handheld camera", "handheld following the action"],
  orbital: ["slow orbit", "camera circling the subject", "a quarter-circle orbit"],
  push_in: ["slow push-in", "camera creeping forward", "a steady push towards the subject"],
  pull_out: ["slow pull-out", "camera drawing back", "smooth pull-back"],
} as const satisfies Record<CameraMovement, readonly string[]>;

/** Lenses that fit a shot size (common practice: macro for inserts, 85 mm for faces, 24 to 35 mm for places). */
export const LENS_WORDS = {
  extreme_close_up: [
    "100mm macro, paper-thin focus",
    "macro lens, shallow depth of field",
    "probe lens, tiny field of focus",
  ],
  close_up: ["85mm, shallow focus", "75mm, background melting away", "90mm, soft fall-off"],
  medium_close_up: ["65mm, gentle background blur", "50mm, eye level", "85mm, compressed background"],
  medium_shot: [
    "40mm, natural perspective",
    "50mm, moderate depth",
    "35mm, subject and setting both readable",
  ],
  wide_shot: ["28mm, deep focus", "24mm, low camera", "32mm, layers of depth"],
  establishing: ["21mm, deep focus", "24mm, everything sharp", "35mm, far away and sharp"],
} as const satisfies Record<ShotType, readonly string[]>;

/** Words of a prompt that make no sense in a vertical film (contract, warnings of the predecessor). */
export const LANDSCAPE_WORDS =
  /\b(?:landscape (?:format|orientation|framing)|panoramic|panorama|widescreen|wide-screen|horizontal (?:format|framing|frame)|letterbox(?:ed)?|cinemascope)\b/gi;
