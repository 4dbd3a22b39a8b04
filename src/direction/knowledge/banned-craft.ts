import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import { CAMERA_ANGLES, type CameraAngle, saysAngle } from "./camera-angles.ts";

/** Ways of taking a picture that are meant by words such as "close-ups", "zooms", "camera moves". */
export interface Craft {
  readonly sizes: readonly ShotType[];
  readonly movements: readonly CameraMovement[];
  readonly angle: CameraAngle | null;
}

const NEAR: readonly ShotType[] = ["extreme_close_up", "close_up", "medium_close_up"];
const MOVES: readonly CameraMovement[] = [
  "pan",
  "tilt",
  "dolly",
  "crane",
  "handheld",
  "orbital",
  "push_in",
  "pull_out",
];
const KIND =
  "(?: ?(?:shots?|views?|footage|moves?|movements?|pictures?|cam(?:era)?(?: ?work)?|stuff|look|framing|angles?))*";
const FAST =
  "(?:(?:crash|snap|slow|fast|quick|whip|hard|sudden|wild|digital|lots of|extreme|big|swooping|sweeping|any) )*";

/** What no shot list calls a zoom is drawn nearer or away all the same. */
const ROWS: readonly (readonly [string, readonly ShotType[], readonly CameraMovement[]])[] = [
  ["(?:extreme close[- ]?ups?|macros?)", ["extreme_close_up"], []],
  ["(?:tight )?close[- ]?ups?", NEAR, []],
  ["(?:wides?|wide[- ]shots?|long shots?|full shots?)", ["wide_shot", "establishing"], []],
  ["establishing", ["establishing"], []],
  ["(?:mediums?|mid[- ]?shots?|medium shots?)", ["medium_shot", "medium_close_up"], []],
  ["(?:zooms?|zooming|zoom[- ](?:ins?|outs?))", [], ["push_in", "pull_out"]],
  ["push[- ]?ins?", [], ["push_in"]],
  ["pull[- ]?(?:outs?|backs?)", [], ["pull_out"]],
  ["(?:drones?|aerials?|cranes?|flyovers?|jibs?)", [], ["crane"]],
  ["(?:whip[- ])?(?:pans?|panning)", [], ["pan"]],
  ["(?:tilts?|tilting)", [], ["tilt"]],
  ["(?:hand-?held|hand held|shaky|shaky ?cam|wobbly|shakiness|camera shake)", [], ["handheld"]],
  ["(?:doll(?:y|ies)|tracking|travelling|steadicam|gimbal)", [], ["dolly"]],
  ["(?:orbits?|orbiting|360s?|circling)", [], ["orbital"]],
  ["(?:static|locked[- ]off|fixed|still|tripod)", [], ["static"]],
  ["moving camera|camera ?(?:moves?|movements?|motion)", [], MOVES],
];
const TABLE = ROWS.map(([words, sizes, movements]) => ({
  said: new RegExp(`^${FAST}(?:${words})${KIND}$`),
  craft: { sizes, movements, angle: null },
}));

/** How a picture is taken that something unwanted is called by; null where it is a thing that is seen. */
export function craftMeant(thing: string): Craft | null {
  const words = thing.trim().toLowerCase();
  const row = TABLE.find(({ said }) => said.test(words));
  if (row !== undefined) return row.craft;
  const angle = words.length < LONGEST_ANGLE ? CAMERA_ANGLES.find((one) => saysAngle(words, one)) : undefined;
  return angle === undefined ? null : { sizes: [], movements: [], angle };
}

const LONGEST_ANGLE = 28;
