import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import { SHOT_SIZES, type ShotSize } from "./shot-sizes.ts";

/** What somebody does away from the screen of an app: "meet", "ride", "pick it up". `{hero}` is the film's person. */
export interface StepOffTheScreen {
  /** Read against the step and what is sold, a bar between them: "ride | carpool app". */
  readonly about: RegExp;
  readonly shotType: ShotType;
  readonly cameraMovement: CameraMovement;
  readonly shows: string;
  readonly place: string;
}

type Row = readonly [RegExp, `${ShotSize} ${CameraMovement}`, string, string];

const ROWS: readonly Row[] = [
  [
    /^(?:meet|say hello|get to know|join)\b(?!.*\b(?:online|video|call)\b)/i,
    "ms handheld",
    "{hero} lifting a hand to somebody across the pavement, who lifts one back",
    "a street corner in daylight",
  ],
  [
    /^(?:rides?|unlock|hop on|pedal|cycle)\b.*\|.*\b(?:bikes?|bicycles?|e-?bikes?|cycl\w+)\b/i,
    "ws pan",
    "{hero} riding off on a bicycle, coat open, past a row of standing cars",
    "a bicycle lane in town",
  ],
  [
    /^(?:rides?|unlock|hop on)\b.*\|.*\bscooters?\b/i,
    "ws pan",
    "{hero} gliding past the shop windows on a scooter, both feet on the board",
    "a wide pavement in town",
  ],
  [
    /^(?:rides?|hop in|get in|jump in|share the ride|travel together)\b/i,
    "mcu handheld",
    "{hero} on the passenger seat, laughing at something the driver said, the town sliding by",
    "inside a car",
  ],
  [
    /^(?:park|drive|arrive|get there)\b/i,
    "ms pan",
    "{hero} rolling into a free space at the kerb, one hand on the wheel, no hurry",
    "inside a car",
  ],
  [
    /^(?:pick (?:it|them|yours?|things|food|everything) up|pick up|collect|fetch)\b/i,
    "ms static",
    "{hero} taking a full paper bag from two hands over a doorstep",
    "a doorstep",
  ],
  [
    /^(?:drop (?:it|them) off|drop off|return|bring (?:it|them) back|give (?:it|them) back|hand (?:it|them) over)\b/i,
    "cu static",
    "{hero}'s hands setting a bag down on a counter, two other hands drawing it over",
    "a small shop counter",
  ],
  [
    /^(?:(?:get|receive|open|unpack|unbox)\b.*\b(?:box|parcel|package|kit|delivery|it|order)|it arrives|(?:get it )?delivered|we deliver)\b/i,
    "ms handheld",
    "{hero} carrying a cardboard box in from the doorstep, one thumb already under the tape",
    "a hallway",
  ],
  [
    /^(?:cook|prepare|bake|fry)\b/i,
    "mcu tilt",
    "{hero} tipping chopped vegetables into a hot pan, steam going up past the face",
    "a lived-in kitchen",
  ],
  [
    /^(?:eat|dine|taste|enjoy (?:the |your |a )?(?:meal|food|dinner|lunch))\b/i,
    "ms handheld",
    "{hero} and two others reaching across steaming plates, all talking at once",
    "a laid table",
  ],
  [
    /^(?:relax|sit back|sleep|rest|unwind|enjoy|take it easy|done)\b/i,
    "ms static",
    "{hero} dropping on to the sofa, shoes off, eyes closing",
    "a living room",
  ],
  [
    /^(?:travel|fly|explore|visit|go (?:there|away|out|on))\b/i,
    "ws push_in",
    "{hero} stepping down from a train with one bag and looking up",
    "a station platform",
  ],
  [
    /^(?:move in|stay|check in|unlock the door)\b/i,
    "ms push_in",
    "{hero} turning a key in a new door, one bag over the shoulder",
    "a stairwell",
  ],
  [
    /^(?:wear|try (?:it|them) on|put (?:it|them) on|dress)\b/i,
    "mcu static",
    "{hero} doing up the last button before a mirror, turning once",
    "a bedroom",
  ],
  [
    /^(?:run|train|work out|exercise|move|get fit|stretch)\b/i,
    "ws handheld",
    "{hero} running past the last houses, breath white in the air",
    "a road at the edge of town",
  ],
  [
    /^(?:plant|grow|water|dig|harvest)\b/i,
    "cu tilt",
    "{hero}'s thumbs pressing earth round a young plant, a drop running off a leaf",
    "a garden",
  ],
  [
    /^(?:pay less|save\b(?! (?:it|the|your|them|changes))|spend less|keep the change|get (?:your )?money back)/i,
    "cu push_in",
    "{hero}'s hand closing a purse with the coins still in it",
    "a café table",
  ],
  [
    /^sell (?:it|them)\b/i,
    "ms handheld",
    "{hero} handing a wrapped parcel over with a short laugh and pocketing the phone",
    "a front door",
  ],
  [
    /^(?:earn|get paid|(?:the )?money (?:arrives|comes in|lands))\b/i,
    "mcu static",
    "{hero} reading what has just come in, a grin arriving, one fist closing under the table",
    "a table by a window",
  ],
  [
    /^(?:give|donate|help|volunteer|do good)\b/i,
    "ms handheld",
    "{hero} setting a full crate down on a long table, others reaching in at once",
    "a hall with long tables",
  ],
  [
    /\b(?:nothing|no|zero|less) (?:is |gets |goes to )?wast/i,
    "cu pan",
    "an empty shelf wiped clean, a lidded bowl carried out past it",
    "a kitchen",
  ],
  [
    /\b(?:no|zero|less|without|skip the) (?:queues?|queuing|lines?|waiting|paperwork|hassle|stress|fuss)\b/i,
    "ws dolly",
    "{hero} walking straight past a long queue and out into the daylight",
    "a street with a long queue",
  ],
];

/** Steps that a film takes out into the world; the first that fits is shown. */
export const STEPS_OFF_THE_SCREEN: readonly StepOffTheScreen[] = ROWS.map(
  ([about, staging, shows, place]) => {
    const [size, cameraMovement] = staging.split(" ") as [ShotSize, CameraMovement];
    return { about, shotType: SHOT_SIZES[size], cameraMovement, shows, place };
  },
);
