/** What somebody stands before who has not got the app yet. */
export interface Need {
  /** Read against what the app is and the steps that are told of it. */
  readonly about: RegExp;
  readonly shows: string;
  readonly place: string;
}

type Row = readonly [RegExp, string, string];

const ROWS: readonly Row[] = [
  [
    /\b(?:carpool\w*|rides?|lifts?|commut\w+|taxis?|car.?shar\w+)\b/i,
    "{hero} on the kerb in the drizzle, car after car passing with one person in it",
    "a busy road in the morning",
  ],
  [
    /\bpark(?:ing)?\b/i,
    "{hero} rolling past one full parking bay after another, leaning over the wheel",
    "inside a car",
  ],
  [
    /\b(?:leftovers?|food|meals?|grocer\w+|fridge|recipes?)\b/i,
    "{hero} before an open fridge, a full shelf of it past its best",
    "a kitchen in the evening",
  ],
  [
    /\b(?:receipts?|invoic\w+|expenses?|tax(?:es)?|bookkeep\w*|accountants?)\b/i,
    "{hero} tipping a shoebox of crumpled receipts out on to the table",
    "a kitchen table in the evening",
  ],
  [
    /\b(?:split|bills?|flatmates?|roommates?|shared costs?)\b/i,
    "{hero} and two others bent over one long till receipt, all counting on their fingers",
    "a kitchen table in the evening",
  ],
  [
    /\b(?:grants?|charit\w+|funding|applications?)\b/i,
    "{hero} behind a leaning stack of forms, a pen between the teeth",
    "a cramped back office",
  ],
  [
    /\b(?:flats?|apartments?|rent(?:al|als|ing)?|tenants?|rooms?|landlords?)\b/i,
    "{hero} on a mattress among boxes, ringing off and crossing out one more line in a notebook",
    "an empty room with boxes",
  ],
  [
    /\b(?:borrow\w*|lend\w*|handym[ae]n)\b/i,
    "{hero} in front of a crooked shelf with only a butter knife in the hand",
    "a half-furnished room",
  ],
  [
    /\b(?:dogs?|cats?|pets?|vets?)\b/i,
    "{hero} in the doorway in a coat, already late, a dog on the mat looking up",
    "a hallway in the morning",
  ],
  [
    /\b(?:babysit\w*|childcare|kids|child|children|parents?|school)\b/i,
    "{hero} with one shoe on, a coat over one arm and a small child under the other",
    "a hallway in the morning",
  ],
  [
    /\b(?:languages?|vocabulary|translat\w+)\b/i,
    "{hero} at a foreign counter, mouth open, no word coming",
    "a small shop abroad",
  ],
  [
    /\b(?:plants?|gardens?)\b/i,
    "{hero} lifting a limp leaf between two fingers and letting it drop",
    "a windowsill",
  ],
  [
    /\b(?:clothes|wardrobes?|outfits?|fashion)\b/i,
    "{hero} in front of an open wardrobe, everything on the bed and nothing on",
    "a bedroom in the morning",
  ],
  [
    /\b(?:jobs?|shifts?|candidates?|hir(?:e|es|ing)|freelanc\w+)\b/i,
    "{hero} at a table covered in printed pages, crossing one of them out",
    "a kitchen table at night",
  ],
  [
    /\b(?:appointments?|doctors?|dentists?|salons?|bookings?)\b/i,
    "{hero} with a phone clamped to one shoulder, waiting, a pen tapping",
    "a kitchen in the morning",
  ],
];

/** The trouble that an explanation of an app begins with; the first that fits is shown. */
export const NEEDS_OF_APPS: readonly Need[] = ROWS.map(([about, shows, place]) => ({ about, shows, place }));
