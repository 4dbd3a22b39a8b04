import { OUT_OF_DOORS, UNDER_A_ROOF } from "../knowledge/places-to-go.ts";

/** Somebody who is no longer there, or not yet. */
const LEAVING =
  /\b(?:on (?:the|his|her|their) way\b(?! (?:through|across|round) the)|(?:getting|stepping|climbing|gets?|steps?|climbs?) (?:out(?: of)?|outside|off the)\b(?! (?:of )?(?:breath|his|her|their|step|tune))|(?:walking|running|heading|going|walks?|runs?|heads|goes) (?:home|outside)\b|(?:walking|running|walks|runs) (?:away|off)\b|leav(?:es|ing) (?:the|for|home))/i;
/** What is told through glass is seen from where one is. */
const SEEN_FROM_INSIDE =
  /\b(?:windscreen|windshield|windows?|window pane|mirror|inside|at the wheel|steering wheel|dashboard|seats?|in the back|glass)\b/i;
/** A car that is looked at from without. */
const FROM_OUTSIDE =
  /\b(?:parked|parking|pull(?:s|ing) (?:up|over)|charging|charger|shoulder line|bodywork|paintwork|flanks?|bonnet|bumper|number plate|tyres?|tread|hubcaps?|headlights?|tail ?lights|lights going down|from (?:outside|above|the air)|(?:along|into|down|over|of) the (?:side|roof|whole length)|(?:car|van|taxi|cab|truck|bus|camper) (?:behind|arriving|rolling|passing|coming|in the dark)|(?:along|past|round) the (?:[\p{L}-]+ ){1,3}(?:car|van|truck)|the whole length of|running alongside|body shell|arriving at|crowd|mid-step|people going past|kerb|curb|on foot)\b/iu;
const FURNITURE =
  /\b(?:tables?|chairs?|kitchens?|sofas?|beds?|desks?|shelf|shelves|cupboards?|(?:white|empty) walls?|trams?)\b/i;
/** Too small for a table. */
const SMALL = /\b(?:car|van|taxi|cab|truck|lorry|lift|elevator)$/;
const VEHICLE = /^the inside of /;
const UNDER_THE_SKY = new RegExp(
  `\\b(?:(?:in|through|across|along|under|by|down|up|over|onto|into) (?:(?:the|an?|his|her|their|some|heavy|light) )?(?:[\\p{L}-]+ )?${OUT_OF_DOORS.source})|\\b(?:rain|raindrops|snow) (?:falling|bursting|bouncing|pouring|running)`,
  "iu",
);

/** Whether a picture cannot be had where the film stays: out of the car, or under the sky where it stays in a bar. Pure. */
export function isAway(subject: string, where: string): boolean {
  if (LEAVING.test(subject)) return true;
  if (VEHICLE.test(where))
    return (
      (FROM_OUTSIDE.test(subject) && !SEEN_FROM_INSIDE.test(subject)) ||
      (SMALL.test(where) && FURNITURE.test(subject))
    );
  const isRoofed = UNDER_A_ROOF.test(where) && !OUT_OF_DOORS.test(where);
  return isRoofed && !SEEN_FROM_INSIDE.test(subject) && UNDER_THE_SKY.test(subject);
}
