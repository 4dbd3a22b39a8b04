import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import { SHOT_SIZES, type ShotSize } from "./shot-sizes.ts";

/** How a part of a job that a brief only names is seen; {hero} is who learns it. */
export interface PartOfJob {
  readonly about: RegExp;
  readonly shotType: ShotType;
  readonly cameraMovement: CameraMovement;
  readonly shows: string;
  /** null where it is seen at the film's own place. */
  readonly place: string | null;
}

type Row = readonly [RegExp, `${ShotSize} ${CameraMovement}`, string, string | null];

const ROWS: readonly Row[] = [
  [
    /\bdog walk(?:ing|s)?|walk(?:ing)? (?:the )?dogs?\b/i,
    "ms handheld",
    "{hero} setting out with a dog on a short lead, the dog looking up",
    "a path along a field",
  ],
  [
    /\bcats?\b/i,
    "cu static",
    "{hero} holding out the back of one hand low down, a cat coming to smell it",
    "a quiet room with baskets",
  ],
  [
    /\bmeet(?:ing)? (?:visitors|adopters|guests|families|customers|clients)\b/i,
    "ms static",
    "{hero} bringing a small family up to a gate, everybody crouching down",
    null,
  ],
  [
    /\b(?:log(?:ging)?|record(?:ing)?|track(?:ing)?) (?:your |the |their )?(?:hours|time)\b/i,
    "cu static",
    "{hero} writing a time beside a name on a sheet by the door",
    null,
  ],
  [
    /^(?:new )?opening (?:hours|times)\b/i,
    "ms push_in",
    "{hero} turning a small sign in the glass of the front door",
    null,
  ],
  [
    /\b(?:monday|weekdays?)\b.*\d/i,
    "ms handheld",
    "{hero} unlocking the front door in early light",
    "the front door from inside",
  ],
  [
    /\bsaturdays?\b.*\d/i,
    "ws static",
    "{hero} rolling a shutter up, the first customers already waiting",
    "the street in front",
  ],
  [
    /\b(?:sundays?|holidays?)\b.*\bclosed\b|\bclosed\b.*\bsundays?\b/i,
    "cu static",
    "a locked front door in quiet light, nobody in the street",
    "the street in front",
  ],
  [
    /\b(?:hybrid|office days?|days? (?:per|a) week|home office|work(?:ing)? from home)\b/i,
    "ms static",
    "{hero} at a desk at home one moment and at one in the office the next, the same cup in hand",
    "a desk by a window",
  ],
  [
    /\bteam days?\b/i,
    "ws pan",
    "{hero} and the whole team round one long table, everybody there at once",
    "a bright meeting room",
  ],
  [
    /\bdesk booking\b/i,
    "cu push_in",
    "{hero} tapping a phone once, then setting a bag down at a free desk",
    "an open office",
  ],
  [
    /\bcore hours\b/i,
    "cu static",
    "a clock on the wall, two colleagues already talking below it, {hero} joining them",
    "an open office",
  ],
  [
    /\bcheck(?:ing)?-?in\b(?=.*)/i,
    "ms static",
    "{hero} at a front desk, somebody behind it looking up with a smile",
    "a bright front desk",
  ],
  [
    /\bx-?rays?|scans?\b/i,
    "ms static",
    "{hero} standing still in a heavy apron, an assistant stepping aside with a nod",
    "a quiet side room",
  ],
  [
    /\bcheck-?ups?|examinations?\b/i,
    "mcu push_in",
    "{hero} lying back in a chair under a soft lamp, a gloved hand holding a small mirror",
    "a bright treatment room",
  ],
  [
    /\b(?:talk|chat|consultation|conversation) with (?:the|your|our) (?:dentist|doctor|therapist|vet|surgeon|midwife)|treatment plan\b/i,
    "ms static",
    "{hero} sitting up, eye to eye with a clinician who draws on a small pad",
    "a bright treatment room",
  ],
  [
    /\b(?:next |follow-?up )?appointments?\b/i,
    "cu static",
    "{hero} taking a small card across a front desk and putting it in a pocket",
    "a bright front desk",
  ],
  [
    /\bairport (?:pick-?ups?|arrivals?|transfers?)\b/i,
    "ms handheld",
    "{hero} with a suitcase coming through sliding doors, a waving group stepping forward",
    "an arrivals hall",
  ],
  [
    /\b(?:student|library|membership|id) cards?\b/i,
    "cu push_in",
    "{hero} looking at a fresh card with a photo on it and grinning",
    "a bright service desk",
  ],
  [
    /\bbank accounts?\b/i,
    "ms static",
    "{hero} across a desk from a banker, signing the last sheet",
    "a bank branch",
  ],
  [
    /\b(?:clubs|societies|student life|activities|sports teams?)\b/i,
    "ws pan",
    "{hero} drawn along a row of stalls, a ball thrown over and caught",
    "a campus lawn",
  ],
  [
    /\bemergency (?:contacts?|numbers?)\b/i,
    "cu static",
    "{hero} saving a number in a phone and pinning a small card above the desk",
    "a student room",
  ],
  [
    /\b(?:accommodation|housing|dorms?|halls of residence|your room)\b/i,
    "ms dolly",
    "{hero} opening the door of a small bright room and dropping a bag on the bed",
    "a student room",
  ],
  [
    /\b(?:timetables?|class schedule|lectures|courses)\b/i,
    "ws static",
    "{hero} finding a seat in a filling lecture hall, a neighbour moving over",
    "a lecture hall",
  ],
  [
    /\bmeeting rooms?\b/i,
    "ms dolly",
    "{hero} opening the glass door of an empty meeting room and switching on the light",
    "a glass-walled meeting room",
  ],
  [
    /\bquiet (?:zones?|areas?|hours)\b/i,
    "cu static",
    "{hero} slipping a phone into a pocket and sitting down beside others who read",
    "a quiet room with long tables",
  ],
  [
    /\b(?:book(?:ing)? (?:a |your )?(?:desk|seat|place)|hot desks?|desk booking)\b/i,
    "ms push_in",
    "{hero} choosing a free desk by the window and setting down a laptop",
    null,
  ],
  [
    /\bfind the kitchen|where (?:is )?the kitchen\b/i,
    "ms handheld",
    "{hero} coming round a corner into a small bright kitchen, a colleague holding out a mug",
    "a small bright kitchen",
  ],
  [
    /\b(?:pre-?(?:checks?|use|start|shift) ?(?:checks?|inspections?)?|daily checks?|inspections?)\b/i,
    "ms handheld",
    "{hero} going round the machine before the shift, hand and eye on every joint",
    null,
  ],
  [/\bseat ?belts?\b/i, "cu push_in", "{hero} drawing a seat belt across and clicking it shut", null],
  [
    /\bspeed(?: limits?)?\b/i,
    "ws pan",
    "a vehicle moving off at walking pace, {hero} looking over both shoulders at the wheel",
    null,
  ],
  [
    /\bpedestrians?|people on foot|right of way/i,
    "ws static",
    "{hero} stopping the vehicle and waving a colleague on foot across",
    null,
  ],
  [
    /\bpark(?:ed|ing)? (?:with|safely|up|the)\b/i,
    "cu static",
    "{hero} drawing the key and stepping down from a vehicle that stands still",
    null,
  ],
  [
    /\bhand (?:hygiene|washing)|wash(?:ing)? hands/i,
    "cu static",
    "{hero} working soap between all fingers under running water",
    "a steel basin",
  ],
  [
    /\bpatient (?:identification|id|identity)|wristbands?/i,
    "cu push_in",
    "{hero} comparing a patient's wristband with the sheet on a clipboard",
    "beside a hospital bed",
  ],
  [
    /\bmedic(?:ation|ine)s? (?:rounds?|safety|trolley|administration)|giving medic/i,
    "ms dolly",
    "{hero} beside a medicine trolley, handing a small cup to a patient",
    "beside a hospital bed",
  ],
  [
    /\bhand-?overs?\b|shift change/i,
    "ms static",
    "{hero} and a colleague who is going home, both over one open notebook",
    null,
  ],
  [
    /\binfection|sharps|ward hygiene/i,
    "cu static",
    "{hero} dropping a used glove into a lidded bin and reaching for the next pair",
    null,
  ],
  [
    /\bpatient (?:transfers?|lifting|moving)|mobility/i,
    "ms static",
    "{hero} and a colleague helping a patient from the bed into a chair, one at each side",
    "beside a hospital bed",
  ],
  [
    /\bvital signs?|observations?|blood pressure/i,
    "cu static",
    "{hero} closing a cuff round a patient's arm and looking at the wrist watch",
    "beside a hospital bed",
  ],
  [
    /\b(?:clinical )?(?:documentation|record[- ]keeping|charting|patient records?|care plans?)/i,
    "cu handheld",
    "{hero} writing a line into a chart and setting the time beside it",
    null,
  ],
  [
    /\b(?:family|visitor|patient) communication|bedside manner|talking to (?:patients|families)/i,
    "ms push_in",
    "{hero} sitting down at eye level with an elderly patient, listening",
    "beside a hospital bed",
  ],
  [
    /\bsafeguarding|child protection/i,
    "ms static",
    "{hero} crouching to hear a child out, then speaking quietly with a colleague at the door",
    null,
  ],
  [
    /\bplayground|duty rota|break duty/i,
    "ws pan",
    "{hero} in a bright vest walking across a playground between running children",
    "a playground",
  ],
  [
    /\blesson (?:plans?|planning|preparation)/i,
    "cu static",
    "{hero} laying out five cards in a row on a desk and moving the last one",
    "an empty classroom",
  ],
  [
    /\bfire (?:exits?|safety|drills?|alarms?)|emergency (?:exits?|procedures?|routes?)|evacuation|assembly point/i,
    "ms handheld",
    "{hero} walking the way to a green exit door with a colleague and pushing it open",
    "a corridor",
  ],
  [
    /\bfirst aid|aiders?|defibrillators?/i,
    "cu static",
    "{hero} opening a green case on the wall and looking through what is in it",
    "a corridor",
  ],
  [
    /\bppe\b|protective|safety (?:gear|equipment|shoes|boots)/i,
    "ms static",
    "{hero} putting on goggles, gloves and a bright vest in front of a mirror",
    "a changing room at work",
  ],
  [
    /\b(?:manual handling|lifting|heavy loads?)/i,
    "ms static",
    "{hero} bending at the knees and lifting a box close to the body",
    null,
  ],
  [
    /\bmachine (?:start|stop|safety|operation|set-?up)|emergency stop|lock-?out/i,
    "cu push_in",
    "{hero}'s palm coming down on a big red button, the machine coming to rest",
    null,
  ],
  [
    /\b(?:housekeeping|tidiness|5s|clean (?:desk|workplace)|workplace cleanliness)/i,
    "ms pan",
    "{hero} hanging the last tool on its board and wiping the bench",
    null,
  ],
  [
    /\b(?:incident|accident|near[- ]miss|hazard) report/i,
    "ms static",
    "{hero} pointing out a wet patch to a supervisor, who writes it down",
    null,
  ],
  [
    /\b(?:waste|recycling|bins?) ?(?:sorting|separation|disposal)?\b/i,
    "ms static",
    "{hero} at three coloured bins, the right lid lifted for each thing",
    null,
  ],
  [
    /\b(?:forklifts?|pallet trucks?)/i,
    "ws static",
    "a forklift driving slowly with its forks low, {hero} waiting behind a yellow line",
    "a warehouse aisle",
  ],
  [
    /\b(?:picking|packing|order fulfil\w+|scanning)/i,
    "cu dolly",
    "{hero} scanning a box and setting it into the right crate",
    "a warehouse aisle",
  ],
  [
    /\b(?:loading|unloading|deliver(?:y|ies)|goods[- ]in|receiving)/i,
    "ms handheld",
    "{hero} checking a pallet against a sheet at an open lorry",
    "a loading bay",
  ],
  [
    /\b(?:stock|inventory|shelf|shelves|merchandising|stocktak\w+)/i,
    "ms dolly",
    "{hero} drawing the full packs to the front of a shelf and counting the row",
    null,
  ],
  [
    /\b(?:cash|tills?|point of sale|pos|payments?)\b/i,
    "cu static",
    "{hero} at a till, counting the change into a customer's palm",
    null,
  ],
  [
    /\b(?:greet\w*|welcom\w+) (?:guests?|customers?|visitors?|clients?)|customer (?:greeting|welcome|service|care)|guest (?:service|relations)/i,
    "ms push_in",
    "{hero} looking up from the counter and greeting somebody who comes in",
    null,
  ],
  [
    /\b(?:complaints?|difficult (?:customers|guests)|angry (?:customers|callers|guests))/i,
    "ms static",
    "{hero} listening to a cross customer, hands open on the counter, nodding",
    null,
  ],
  [
    /\b(?:returns?|refunds?|exchanges?)\b/i,
    "cu static",
    "{hero} taking back a folded jumper and its receipt across a counter",
    null,
  ],
  [
    /\b(?:upsell\w*|recommendations?|product knowledge|menu knowledge)/i,
    "ms static",
    "{hero} showing a guest two things side by side, one finger on the second",
    null,
  ],
  [
    /\b(?:check-?in|check-?out|reception|front desk)/i,
    "ms static",
    "{hero} handing a key across a front desk to a guest with a suitcase",
    "a hotel lobby",
  ],
  [
    /\b(?:room (?:cleaning|standards?)|bed[- ]making|turn-?down)/i,
    "ms dolly",
    "{hero} drawing a white sheet tight and folding its corner",
    "a hotel room",
  ],
  [
    /\b(?:table (?:setting|service|laying)|mise en place|serving)/i,
    "cu pan",
    "{hero} setting down knife, fork and glass, each in one movement",
    null,
  ],
  [
    /\b(?:food (?:safety|hygiene|storage|temperatures?)|fridge|temperature checks?)/i,
    "cu push_in",
    "{hero} holding a probe in a pan and waiting for the needle to rest",
    "a restaurant kitchen",
  ],
  [
    /\ballerg(?:ies|ens?|y)\b/i,
    "cu static",
    "{hero} taking a fresh board and a clean knife from the rack",
    "a restaurant kitchen",
  ],
  [
    /\b(?:coffee (?:making|machine)|barista|milk steaming|espresso)/i,
    "cu tilt",
    "{hero} pouring steamed milk into a cup with a steady wrist",
    null,
  ],
  [
    /\b(?:opening|closing) (?:routine|procedures?|checks?|duties|checklist)|cash(?:ing)? up|lock(?:ing)? up/i,
    "ms handheld",
    "{hero} switching on the lights along a row and turning the key in the front door",
    null,
  ],
  [
    /\b(?:uniforms?|dress code|grooming|appearance|name badges?)/i,
    "cu static",
    "{hero} straightening a collar and pinning on a badge in front of a mirror",
    "a changing room at work",
  ],
  [
    /\b(?:badges?|access (?:cards?|control)|keys?|building access|site access|signing in)\b/i,
    "cu static",
    "{hero} holding a card to a door, the small light turning green",
    "a glass door",
  ],
  [
    /\b(?:it (?:set-?up|equipment|systems?)|laptops?|log-?ins?|accounts?|e-?mail|software|systems?|tools)\b/i,
    "ms static",
    "a colleague leaning in beside {hero} at a new laptop, both looking at the same corner of it",
    "a desk by a window",
  ],
  [
    /\b(?:data protection|privacy|gdpr|confidential\w*)/i,
    "cu static",
    "{hero} taking papers from a printer at once and locking them in a drawer",
    "an open office",
  ],
  [
    /\b(?:cyber ?security|passwords?|phishing|information security|security)\b/i,
    "cu push_in",
    "{hero} locking the screen with two fingers before leaving the chair",
    "a desk by a window",
  ],
  [
    /\b(?:communication|chat|slack|teams|meetings?|stand-?ups?)\b/i,
    "ms pan",
    "{hero} standing in a half circle with the others, each saying one sentence",
    "an open office",
  ],
  [
    /\b(?:values?|mission|culture|vision|who we are|our story|company history|history of the company)\b/i,
    "ms dolly",
    "{hero} walking past a wall of old pictures of the place, stopping at one with a colleague",
    null,
  ],
  [
    /\b(?:teams?|colleagues?|departments?|org(?:anisation|anization)? chart|who is who|who's who|meet the team)\b/i,
    "ms handheld",
    "{hero} being taken from desk to desk, hands shaken, a chair turned round",
    null,
  ],
  [
    /\b(?:buddy|buddies|mentors?|mentoring)\b/i,
    "ms static",
    "{hero} and an older colleague side by side over one cup of coffee each",
    null,
  ],
  [
    /\b(?:tours?|office tour|site tour|facilities|the building|floor plan|way around|layout)\b/i,
    "ws dolly",
    "{hero} following a colleague through the building, one door held open after another",
    null,
  ],
  [
    /\b(?:lunch|breaks?|canteen|kitchen|coffee breaks?|catering)\b/i,
    "ms pan",
    "{hero} with a tray, waved over to a table where the others make room",
    "a bright canteen",
  ],
  [
    /\b(?:working hours|hours|rotas?|schedules?|shifts?|time ?sheets?|timekeeping|clocking)\b/i,
    "cu static",
    "{hero} finding a place on the week's plan on the wall with one finger",
    "a wall beside a desk",
  ],
  [
    /\b(?:holidays?|annual leave|vacation|time off|(?:paid |parental |maternity |paternity )leave)\b/i,
    "cu pan",
    "a row of days coloured in on a wall calendar, a sun hat on the chair below",
    "a wall beside a desk",
  ],
  [
    /\b(?:sick(?:ness)?(?: leave| pay)?|calling in sick|absence)\b/i,
    "ms static",
    "{hero} at home in a blanket, on the phone before the day begins",
    "a kitchen in the early morning",
  ],
  [
    /\b(?:pay(?:roll|day)?|salary|wages|payslips?|pensions?)\b/i,
    "cu static",
    "{hero} opening an envelope at the desk and nodding",
    "a desk by a window",
  ],
  [
    /\b(?:benefits?|perks?|insurance|wellbeing|well-being|gym)\b/i,
    "ms static",
    "{hero} leaving on a bicycle at five, a colleague waving from the door",
    "in front of the building",
  ],
  [
    /\b(?:expenses?|receipts?|travel (?:policy|booking|costs)|reimbursement)\b/i,
    "cu handheld",
    "{hero} photographing a receipt on a café table and putting the phone away",
    "a café table",
  ],
  [
    /\b(?:training (?:plan|path|programme|program)|learning|development|courses?|career)\b/i,
    "ms static",
    "{hero} at a whiteboard with a colleague, a path of small cards between them",
    "a meeting room",
  ],
  [
    /\b(?:feedback|reviews?|appraisals?|probation|goals|expectations|targets|performance)\b/i,
    "ms push_in",
    "{hero} and a manager in two chairs set at an angle, both with a notebook",
    "a quiet meeting room",
  ],
  [
    /\b(?:code of conduct|conduct|policies|policy|rules|ethics|compliance|anti-?harassment|respect)\b/i,
    "cu static",
    "{hero} reading a page to its end and signing it",
    "a desk by a window",
  ],
  [
    /\b(?:diversity|inclusion|equality|accessibility)\b/i,
    "ms pan",
    "people of all ages and kinds round one table, {hero} pulling up a chair for one more",
    "a meeting room",
  ],
  [
    /\b(?:parking|commut\w+|getting here|bikes?|transport)\b/i,
    "ws static",
    "{hero} locking a bicycle to a rail in front of the building",
    "in front of the building",
  ],
  [
    /\b(?:paperwork|forms|contract|documents?)\b/i,
    "cu static",
    "{hero} signing the last of three sheets and squaring the pile",
    "a desk by a window",
  ],
  [
    /\b(?:phones?|calls?|headsets?|scripts?)\b/i,
    "mcu static",
    "{hero} putting on a headset and smiling before the first word",
    "a room of desks with headsets",
  ],
  [
    /\b(?:vehicles?|vans?|driving|route planning|load securing|pre-?trip|vehicle checks?)\b/i,
    "ms handheld",
    "{hero} walking round a van, tyre after tyre, one hand on the side",
    "a depot yard",
  ],
  [
    /\b(?:radio|walkie-?talkie)\b/i,
    "cu static",
    "{hero} pressing the key of a hand radio and speaking one short sentence",
    null,
  ],
  [
    /\b(?:help|support|questions?|contacts?|who to (?:ask|call)|where to (?:ask|go|find help))\b/i,
    "ms static",
    "{hero} asking a colleague, who turns at once and points the way",
    null,
  ],
];

/** The rows, the first that fits is taken. */
export const PARTS_OF_A_JOB: readonly PartOfJob[] = ROWS.map(([about, staging, shows, place]) => {
  const [size, cameraMovement] = staging.split(" ") as [ShotSize, CameraMovement];
  return { about, shotType: SHOT_SIZES[size], cameraMovement, shows, place };
});
