/** How a rule is filmed: how it goes wrong and how it is done; {hero} is the film's person. */
export interface RuleShown {
  readonly about: RegExp;
  readonly wrong: string;
  readonly right: string;
}

type Row = readonly [RegExp, string, string];

const ROWS: readonly Row[] = [
  [
    /\b(?:shoes|sandals|footwear|flip-?flops|heels)\b/i,
    "open sandals beside a wet steel step",
    "{hero} lacing up closed shoes with grip before going in",
  ],
  [
    /\bhi-?vis|\bvests?\b/i,
    "a bright vest left on its hook, {hero} hurrying past it in a dark jacket",
    "{hero} closing the front of a bright vest and stepping out",
  ],
  [
    /\b(?:hard hats?|helmets?)\b/i,
    "a helmet lying on a bench while {hero} walks off bareheaded",
    "{hero} putting on a helmet and pulling the chin strap tight",
  ],
  [
    /\b(?:goggles|eye protection|safety glasses|visors?)\b/i,
    "goggles hanging unused round {hero}'s neck beside flying sparks",
    "{hero} pulling goggles down over both eyes before starting",
  ],
  [
    /\bgloves\b/i,
    "{hero}'s bare hand drawn back from a sharp edge",
    "{hero} pulling on both gloves, finger by finger",
  ],
  [
    /\b(?:ear ?(?:plugs|muffs|defenders)|hearing)\b/i,
    "{hero} wincing beside a loud machine, one hand over an ear",
    "{hero} settling ear defenders on both ears beside the machine",
  ],
  [
    /\b(?:safety )?(?:boots|shoes|footwear)\b/i,
    "{hero} in thin shoes beside a heavy load",
    "{hero} lacing up sturdy boots on a bench",
  ],
  [
    /\b(?:protective|ppe|equipment on)\b/i,
    "gloves, goggles and a helmet left lying on a bench",
    "{hero} putting on gloves, goggles and helmet one after another",
  ],
  [
    /\braised (?:forks|loads?)|\bsuspended loads?\b|\bunder (?:a |the )?(?:load|forks?|crane)/i,
    "{hero} about to duck under a raised load, a colleague's arm held out in the way",
    "{hero} waiting behind a yellow line until the load is down",
  ],
  [
    /\beye contact\b/i,
    "{hero} stepping out in front of a vehicle with eyes on a phone",
    "{hero} stopping, looking up at the driver, the driver nodding back",
  ],
  [
    /\b(?:walkways?|marked (?:paths?|routes?)|pedestrian)\b/i,
    "{hero} cutting across a lane where vehicles turn",
    "{hero} walking between two yellow lines, a vehicle passing outside them",
  ],
  [
    /\b(?:near miss(?:es)?|incidents?|accidents?|hazards?|report)\b/i,
    "{hero} seeing a fallen crate and walking on",
    "{hero} beside a fallen crate, telling a supervisor who writes it down",
  ],
  [
    /\b(?:spill(?:s|ed|ages?)?|wet floors?|slip)\b/i,
    "a puddle on the floor, a foot coming down towards it",
    "{hero} setting a yellow cone beside a puddle and mopping it up",
  ],
  [
    /\b(?:exits?|escape routes?|fire doors?|aisles?|gangways?|clear)\b/i,
    "boxes piled in front of a green exit door",
    "{hero} moving the last box away from a green exit door",
  ],
  [
    /\b(?:ladders?|three points)\b/i,
    "{hero} on a ladder, leaning far out to one side",
    "{hero} climbing with both feet and one hand on the rungs, a colleague holding the ladder",
  ],
  [
    /\b(?:harness|anchor|edge|height|roof)\b/i,
    "a loose line dangling beside a roof edge",
    "{hero} clipping a line to an anchor and pulling on it twice",
  ],
  [
    /\b(?:knees|lift|back straight|heavy|bend)\b/i,
    "{hero} bending a round back over a heavy box, stopping with a hand on the spine",
    "{hero} squatting close to the box, back straight, rising from the legs",
  ],
  [
    /\b(?:lock(?: ?out| off)?|isolate|tag ?out|power off|switch off|unplug|turn off)\b/i,
    "a machine standing open with its switch still lit green",
    "{hero} turning the main switch off and hanging a padlock through it",
  ],
  [
    /\b(?:guards?|moving parts|machine|emergency stop)\b/i,
    "{hero}'s sleeve close to a turning belt, the guard swung open",
    "{hero} closing the guard before pressing the green button",
  ],
  [
    /\b(?:wash|hands?|sanitis\w+|sanitiz\w+|hygiene)\b/i,
    "{hero} going from a bin straight to a board of salad",
    "{hero} washing both hands up to the wrists with foam",
  ],
  [
    /\b(?:raw|cross[- ]?contamination|separate|chopping boards?)\b/i,
    "a knife going from raw chicken towards a tomato",
    "{hero} taking a fresh board and a clean knife for the salad",
  ],
  [
    /\b(?:fridge|chill|temperature|degrees|cold)\b/i,
    "a tray of meat forgotten on a warm worktop",
    "{hero} sliding the tray into a fridge and looking at its thermometer",
  ],
  [
    /\b(?:labels?|date|allergens?)\b/i,
    "two unmarked tubs alike on a shelf, {hero} guessing",
    "{hero} sticking a label on a tub before it goes on the shelf",
  ],
  [
    /\b(?:chemicals?|ventilat\w+|fumes|bleach|solvents?|substances?)\b/i,
    "a drinking bottle filled with something blue on a shelf",
    "{hero} reading the back of a canister beside an open window, gloves on",
  ],
  [
    /\b(?:passwords?|passphrases?|log ?(?:in|out)|lock (?:your |the )?(?:screen|computer|laptop))\b/i,
    "an empty chair in front of a bright unlocked screen, a stranger passing",
    "{hero} pressing two keys, the screen going dark before the chair is left",
  ],
  [
    /\b(?:links?|attachments?|e-?mails?|suspicious|phishing)\b/i,
    "{hero}'s finger on the mouse over an odd message",
    "{hero} taking the hand off the mouse and showing the message to a colleague",
  ],
  [
    /\b(?:visitors?|badge|pass|tailgat\w+|door)\b/i,
    "{hero} holding a door for a stranger in a plain coat",
    "{hero} asking a visitor kindly to the front desk, badge in hand",
  ],
  [
    /\b(?:confidential|personal data|documents?|paper|files?|desk)\b/i,
    "papers left lying in a printer, people passing",
    "{hero} taking papers out of the printer and locking them away",
  ],
  [
    /\b(?:phones?|mobile|text(?:ing)?)\b/i,
    "{hero} with lowered head over a phone, walking towards an obstacle",
    "{hero} putting the phone away before starting",
  ],
  [
    /\b(?:speed|drive|driver|reverse|reversing|seat ?belts?|forklift|trucks?|vehicle)\b/i,
    "a vehicle backing fast round a blind corner",
    "{hero} fastening the belt, looking over both shoulders and moving off slowly",
  ],
  [
    /\b(?:call|alarm|emergency|999|911|112|first aider)\b/i,
    "{hero} standing frozen while others look on",
    "{hero} already on the phone, one hand raised to wave helpers in",
  ],
  [
    /\b(?:extinguisher|fire|smoke|alarm|evacuat\w+|assembly)\b/i,
    "{hero} going back for a bag while others leave",
    "{hero} walking out with the others to a green sign on the grass",
  ],
  [
    /\b(?:run|rush|hurry)\b/i,
    "{hero} rushing round a corner, a cup in the hand",
    "{hero} walking round the corner with one look ahead",
  ],
  [
    /\b(?:tidy|clean|clear up|housekeeping|put (?:\w+ ){0,3}(?:back|away))\b/i,
    "a bench under tools, cables and cups",
    "{hero} hanging the last tool on its board, the bench wiped",
  ],
  [
    /\b(?:listen|respect\w*|kind|polite|interrupt|calm)\b/i,
    "{hero} talking over somebody who had begun to speak",
    "{hero} turning to somebody, silent, letting them finish",
  ],
  [
    /\b(?:ask|unsure|not sure|doubt|questions?)\b/i,
    "{hero} guessing alone with a finger over two switches",
    "{hero} waving a colleague over and pointing at the two switches",
  ],
  [
    /\b(?:breaks?|rest|drink|water)\b/i,
    "{hero} rubbing tired eyes and going on",
    "{hero} sitting down in the shade with a glass of water",
  ],
  [
    /\b(?:alone|buddy|colleague|partner|together|two people)\b/i,
    "{hero} struggling alone with a load too long for two arms",
    "{hero} and a colleague taking one end each",
  ],
  [
    /\b(?:check|inspect|test|look at|examine)\b/i,
    "{hero} reaching for the start button without a look",
    "{hero} going round it once, hand and eye on every joint",
  ],
];

/** Rules and how they are kept, the first that fits is taken. */
export const RULES_SHOWN: readonly RuleShown[] = ROWS.map(([about, wrong, right]) => ({
  about,
  wrong,
  right,
}));
