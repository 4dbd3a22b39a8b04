import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import { SHOT_SIZES, type ShotSize } from "./shot-sizes.ts";

/** A picture for what a sentence is about. `{hero}` is the film's person. */
export interface StatementPicture {
  readonly about: RegExp;
  readonly shotType: ShotType;
  readonly cameraMovement: CameraMovement;
  readonly shows: string;
  readonly place: string | null;
}

type Row = readonly [RegExp, `${ShotSize} ${CameraMovement}`, string, string | null];

const LONG_AGO =
  /\b(?:founded|opened in|built in|invented|discovered|century|\b1[0-9]{3}s?\b|\b20[0-2]\ds?\b|years ago|the first|king|queen|empire|ancient)\b/i;

const ROWS: readonly Row[] = [
  [
    /\bno questions asked\b|\bno strings attached\b/i,
    "mcu static",
    "two people passing with a nod, nothing said, a full bag in the hand of one of them",
    null,
  ],
  [
    LONG_AGO,
    "ms push_in",
    "an old engraving laid on a table under a lamp, a magnifying glass moving over it",
    "an archive table",
  ],
  [
    LONG_AGO,
    "cu dolly",
    "a brown photograph slid out of its envelope, the faces in it coming into focus",
    "an archive table",
  ],
  [LONG_AGO, "cu static", "{hero} in white gloves lifting an old object out of its box", "an archive table"],
  [
    LONG_AGO,
    "ms pan",
    "newspapers in a row, each a little less yellow than the one before",
    "an archive table",
  ],
  [
    /\b(?:today|nowadays|now there are|billions?|millions?|worldwide|every year)\b/i,
    "ws crane",
    "a busy square from high above, hundreds of people going their ways",
    "a city square",
  ],
  [
    /\b(?:receipts?|invoices?|paperwork|bills?)\b/i,
    "cu handheld",
    "{hero} holding a phone over a crumpled receipt, a soft flash, the paper dropped into a bin",
    "a kitchen table",
  ],
  [
    /\b(?:sorts?|organis\w+|organiz\w+|categor\w+|groups?|by project|tags?|folders?)\b/i,
    "cu pan",
    "loose papers on a desk drawn together into four neat piles",
    "a desk by a window",
  ],
  [
    /\b(?:files?|submits?|sends?|vat|return|report\w*|exports?)\b/i,
    "ms static",
    "{hero} pressing one key, closing the laptop and reaching for a coat",
    "a desk by a window",
  ],
  [
    /\b(?:remind\w*|schedul\w+|calendar|appointments?|never forget)\b/i,
    "cu push_in",
    "a phone lighting up on the table, {hero} looking over and nodding",
    "a kitchen table",
  ],
  [
    /\b(?:shares?|together|invites?|collaborat\w+|everyone sees)\b/i,
    "ms handheld",
    "{hero} turning a screen round for three others, heads coming together",
    "an open office",
  ],
  [
    /\b(?:days? (?:of leave|off|a year|per year)|annual leave|holidays?|vacation|\d+ days)\b/i,
    "cu pan",
    "a row of days coloured in on a wall calendar, one after another, beach towel over the chair below",
    "a wall beside a desk",
  ],
  [
    /\b(?:portal|online|website|log ?in|sign ?in|form|request|apply|application|upload|submit|register|book(?:ing)?s?)\b/i,
    "ms static",
    "{hero} at a laptop, one finger on the key, then pressing it and leaning back",
    "a desk by a window",
  ],
  [
    /\b(?:expires?|lapses?|runs? out|deadline|no later than|by (?:mon|tues|wednes|thurs|fri)\w*day|before the end of|until (?:the )?\d|by (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i,
    "cu push_in",
    "a calendar page torn off, the date under it ringed in red",
    "a wall beside a desk",
  ],
  [
    /\b(?:app|phone|screen|tap|notification|text message|qr)\b/i,
    "cu push_in",
    "{hero}'s thumb on a phone, its light coming up on the face",
    null,
  ],
  [
    /\b(?:managers?|supervisors?|team leads?|approv\w+|sign(?:s|ed)? off|answers? within|replies|decides?)\b/i,
    "ms push_in",
    "a manager reading at a standing desk, nodding once and looking over to {hero}",
    "an open office",
  ],
  [
    /\b(?:e-?mails?|links?|attachments?|phishing|spam|suspicious|sender)\b/i,
    "cu static",
    "{hero} with the pointer held over a message, then taking the hand off the mouse",
    "a desk",
  ],
  [
    /\b(?:passwords?|passphrase|two[- ]factor|authenticat\w+|codes?|pin)\b/i,
    "cu dolly",
    "three padlocks on one door, the last of them clicking shut",
    "a plain door",
  ],
  [
    /\b(?:personal data|privacy|gdpr|consent|confidential|records?|data protection)\b/i,
    "cu static",
    "a folder put into a steel drawer, the drawer locked, the key pocketed",
    "a records room",
  ],
  [
    /\b(?:data|servers?|cloud|backups?|stor(?:e|ed|es|age))\b/i,
    "ws dolly",
    "a long aisle of blinking servers, one light after another turning green",
    "a server room",
  ],
  [
    /\b(?:fire|smoke|alarm|evacuat\w+|assembly point|exit|extinguisher)\b/i,
    "ms handheld",
    "{hero} walking, not running, towards a green exit sign with others, leaving a bag behind",
    "an office corridor",
  ],
  [
    /\b(?:helmet|gloves|goggles|protective|ppe|safety|hi-?vis|boots)\b/i,
    "cu static",
    "{hero} pulling on gloves and lowering a visor",
    "a changing room at work",
  ],
  [
    /\b(?:lift|carry|heavy|back|posture|knees)\b/i,
    "ms static",
    "{hero} bending at the knees, a box held close to the body, standing up straight",
    "a storeroom",
  ],
  [
    /\b(?:wash|soap|hands|hygiene|germs|disinfect\w*)\b/i,
    "xcu static",
    "soap worked between {hero}'s fingers under running water",
    "a white basin",
  ],
  [
    /\b(?:nurses?|doctors?|patients?|clinic|hospital|treatment|medicine|tablets?|dose)\b/i,
    "ms static",
    "a nurse sitting down at eye level with {hero}, a small tray between them",
    "a bright consulting room",
  ],
  [
    /\b(?:money|cash|pay(?:s|ment)?|paid|cost(?:s)?|price|fees?|£|\$|€|euros?|pounds?|dollars?|wages?|salary|refund)\b/i,
    "cu tilt",
    "coins counted into small stacks by {hero}, one stack set apart from the rest",
    "a kitchen table",
  ],
  [
    /\b(?:tax(?:es)?|contribut\w+|insurance|excess|premium|claim)\b/i,
    "cu static",
    "a slice of a cake cut and moved to a common plate, {hero} looking on",
    "a kitchen table",
  ],
  [
    /\b(?:save|saving|interest|invest\w*|pension|grow(?:s)? (?:to|by)|per ?cent|%)\b/i,
    "cu pull_out",
    "a jar of coins beside a bigger one beside a bigger one, the light passing along them",
    "a shelf",
  ],
  [
    /\b(?:loan|mortgage|borrow\w*|bank|rates?|debt)\b/i,
    "ms static",
    "{hero} across a desk from a banker, a small wooden house between them",
    "a bank",
  ],
  [
    /\b(?:vot(?:e|es|ing|ers?)|elections?|ballots?|parliament|council|polling)\b/i,
    "cu push_in",
    "{hero}'s folded paper going through the slot of a ballot box",
    "a school hall",
  ],
  [
    /\b(?:law|legal|court|rights?|contract|rules?|policy|policies|regulations?|banned|allowed|forbidden)\b/i,
    "cu static",
    "a bound book of rules opened, a ribbon laid into one page",
    "a desk",
  ],
  [
    /\b(?:recycl\w+|bins?|rubbish|waste|glass|paper|plastics?|cardboard|sort)\b/i,
    "ms handheld",
    "{hero} at a row of coloured bins, the right lid thrown open for each thing",
    "a back yard",
  ],
  [
    /\b(?:water|rain|river|tank|drain|leak|flood|rinse|pipe)\b/i,
    "cu dolly",
    "clear water filling a glass vessel, the light dancing on its bottom",
    null,
  ],
  [
    /\b(?:sun|solar|sunlight|light|panels?)\b/i,
    "ws tilt",
    "sun coming over a roof and down across dark panels",
    "a roof",
  ],
  [
    /\b(?:heat|hot|warm|temperature|degrees|boil|cool|cold|freez\w+)\b/i,
    "cu static",
    "a thermometer's red thread moving, breath clouding in front of it",
    null,
  ],
  [
    /\b(?:electric\w*|energy|power|current|volts?|battery|batteries|charg\w+)\b/i,
    "cu push_in",
    "a bulb coming on as two wires touch",
    "a dark bench",
  ],
  [
    /\b(?:air|oxygen|breath\w*|carbon|co2|gas(?:es)?|fumes|ventilat\w+)\b/i,
    "ms static",
    "a curtain lifting in an open window, dust turning in the light",
    "a bright room",
  ],
  [
    /\b(?:soil|plants?|seeds?|roots?|leaves|leaf|trees?|grow\w*|harvest\w*|crop)\b/i,
    "xcu tilt",
    "a seedling breaking through dark earth and unfolding",
    "close to the ground",
  ],
  [
    /\b(?:animals?|fish|birds?|bees?|insects?|species)\b/i,
    "cu handheld",
    "a bee on a blossom, then lifting off past the lens",
    "a meadow",
  ],
  [
    /\b(?:mix|stir|pour|add|dissolve|flour|dough|oil|sugar|salt|heat gently)\b/i,
    "cu tilt",
    "{hero} tipping one bowl into another, the two colours turning into one",
    "a worktop",
  ],
  [
    /\b(?:wait|leave (?:it )?(?:for|to)|minutes|hours?|overnight|rest)\b/i,
    "cu static",
    "a kitchen timer turning back to nought, steam on the window",
    "a worktop",
  ],
  [
    /\b(?:machine|motor|engine|switch|button|plug|press|run)\b/i,
    "cu push_in",
    "{hero}'s finger on a switch, a small green light answering",
    null,
  ],
  [
    /\b(?:screws?|tools?|drill|hammer|parts?|assemble|fit|attach)\b/i,
    "xcu static",
    "a screw turning home under {hero}'s hand, flush with the wood",
    "a workbench",
  ],
  [
    /\b(?:deliver\w*|parcels?|ship\w*|truck|warehouse|lorry|transport\w*|trains?|rail\w*)\b/i,
    "ws pan",
    "parcels travelling along a belt and parting left and right",
    "a sorting hall",
  ],
  [
    /\b(?:map|border|country|countries|region|world|europe|africa|asia|america|cities|city|town)\b/i,
    "ws crane",
    "a paper map unrolled, pins with thread set into it one by one",
    "an archive table",
  ],
  [
    /\b(?:new starters?|first day|welcome|onboard\w*|buddy|induction|colleagues?|team|staff|employees?|everyone)\b/i,
    "ms handheld",
    "{hero} being shown round, hands shaken, a chair pulled out",
    "an open office",
  ],
  [
    /\b(?:meeting|talk|ask|questions?|call|speak|report|tell)\b/i,
    "ms static",
    "{hero} leaning over to somebody and asking, the other one turning at once",
    "an open office",
  ],
  [
    /\b(?:child|children|kids?|pupils?|school|teachers?|parents?|learn\w*)\b/i,
    "ms static",
    "a child and {hero} bent over the same sheet of paper",
    "a classroom table",
  ],
  [
    /\b(?:more|less|twice|half|double|percent|most|fewer|average|one in)\b/i,
    "cu pan",
    "ten pebbles in a row, some of them pushed aside by {hero}'s finger",
    "a lit tabletop",
  ],
];

/** The rows as pictures. */
export const PICTURES_OF_STATEMENTS: readonly StatementPicture[] = ROWS.map(
  ([about, staging, shows, place]) => {
    const [size, cameraMovement] = staging.split(" ") as [ShotSize, CameraMovement];
    return { about, shotType: SHOT_SIZES[size], cameraMovement, shows, place };
  },
);
