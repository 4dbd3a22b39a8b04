/** From where the camera looks, as briefs ask for it. */
export type CameraAngle = (typeof CAMERA_ANGLES)[number];

/** All of them. */
export const CAMERA_ANGLES = [
  "overhead",
  "high_angle",
  "low_angle",
  "eye_level",
  "point_of_view",
  "over_the_shoulder",
  "dutch_angle",
] as const;

/** How a prompt names each angle, ahead of the shot's size: "low-angle close-up". */
export const ANGLE_WORDS = {
  overhead: "straight-down overhead",
  high_angle: "high-angle",
  low_angle: "low-angle",
  eye_level: "eye-level",
  point_of_view: "first-person point-of-view",
  over_the_shoulder: "over-the-shoulder",
  dutch_angle: "tilted Dutch-angle",
} as const satisfies Record<CameraAngle, string>;

/** How briefs and prompts say each angle, in folded words. */
export const ANGLE_SAID = {
  overhead:
    /\b(?:overhead|top[- ]?down|top[- ]shots?|from (?:straight |directly |right |high )?(?:above|overhead)|(?:straight|directly) (?:down|above)|straight-down|(?:bird'?s?|god'?s)[- ]?eye(?:s)?(?: views?| perspective)?|flat[- ]?lays?|from the ceiling|looking (?:straight |directly )?down on)\b/g,
  high_angle: /\bhigh[- ]angles?\b/g,
  low_angle:
    /\b(?:low[- ]angles?|low camera|worm'?s?[- ]eye(?: views?| perspective)?|from (?:down )?below|from (?:the )?(?:ground|floor)(?: level| up)|(?:at|from) (?:ground|floor) level|ground-level)\b/g,
  eye_level: /\b(?:eye[- ]level|eye[- ]height)\b/g,
  point_of_view:
    /\b(?:pov|points?[- ]of[- ]view|first[- ]person(?: view| perspective| camera)?|through (?:the )?(?:his|her|their|[a-z]+'s?) (?:own )?eyes)\b/g,
  over_the_shoulder: /\bover[- ](?:the|her|his|their|a)[- ]shoulders?\b/g,
  dutch_angle: /\b(?:dutch[- ](?:angles?|tilts?|shots?)|canted (?:angles?|frames?)|tilted horizons?)\b/g,
} as const satisfies Record<CameraAngle, RegExp>;

/** Words of our own lenses that look from somewhere, with the comma ahead of them. */
const LOOKS: readonly { readonly words: RegExp; readonly angle: CameraAngle }[] = [
  { words: /, eye level\b/i, angle: "eye_level" },
  { words: /, low camera\b/i, angle: "low_angle" },
];

/** A prompt, or a lens, without words that look from elsewhere than `angle`. */
export function lookingFrom(angle: CameraAngle | undefined, words: string): string {
  return angle === undefined
    ? words
    : LOOKS.reduce((left, look) => (look.angle === angle ? left : left.replace(look.words, "")), words);
}

/** Whether words, in small letters, say an angle. */
export function saysAngle(words: string, angle: CameraAngle): boolean {
  return words.search(ANGLE_SAID[angle]) >= 0;
}
