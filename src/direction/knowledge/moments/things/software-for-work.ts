import type { MomentRow } from "../book.ts";
import { type ThingBook, thing } from "./thing-book.ts";

/** A program is seen where its people work, the screen at an angle so that nobody need read it. */
const ON_A_DESK: readonly MomentRow[] = [
  [
    "reveal ms push_in none",
    "a laptop with {product} open on a tidy desk, the screen at an angle to us",
    "a bright office",
    "soft tone",
  ],
  [
    "signoff ms static none",
    "the laptop with {product} on a tidy desk in daylight, a cup beside it",
    "a bright office",
    "quiet",
  ],
];

function program(fits: RegExp, heroes: readonly string[], rows: readonly MomentRow[]): ThingBook {
  return thing(fits, [...rows, ...ON_A_DESK], heroes);
}

const OFFICE_PEOPLE = [
  "a woman of forty in a navy jumper",
  "a man in his thirties with rolled-up shirt sleeves",
];
const OWNERS = [
  "a shop owner in her forties with an apron",
  "a small-business owner of fifty in a checked shirt",
];

/** Pictures for programs that people work with: what is in the way, the program in use, what is better then. */
export const SOFTWARE_FOR_WORK: readonly ThingBook[] = [
  program(
    /\b(?:account(?:ing|ancy)|bookkeeping|invoic(?:e|es|ing)|expenses?|tax|receipts?|billing|buchhaltung\w*|rechnung\w*|contabilidad|comptabilité)[ -](?:software|app|tool|platform|system|program|service|suite|automation)s?\b|\b(?:buchhaltungssoftware|invoicing|e-invoicing)\b/i,
    OWNERS,
    [
      ["arrest cu tilt hands", "a shoebox of receipts turned over on a table", "a back office", "paper"],
      [
        "world ws static hero",
        "{hero} alone after closing, one lamp on over a desk of papers",
        "a back office in the evening",
        "clock",
      ],
      [
        "problem ms handheld hero",
        "{hero} adding up a column on paper, then starting again",
        "a back office",
        "pen, sigh",
      ],
      [
        "process cu tilt hands",
        "a phone taking a picture of a receipt on a wooden table",
        "a shop counter",
        "shutter",
      ],
      [
        "detail xcu push_in none",
        "bars of colour rising on the screen of {product}, seen at an angle",
        "a desk",
        "soft ticks",
      ],
      [
        "use ms dolly hero",
        "{hero} with {product} open on a laptop between two customers",
        "a shop counter",
        "keys",
      ],
      [
        "use mcu static hero",
        "{hero} tapping once in {product}, then closing the paper folder beside it",
        "a back office",
        "tap",
      ],
      [
        "reaction cu push_in hero",
        "{hero} looking at the screen and letting the shoulders drop",
        "a back office",
        "breath",
      ],
      [
        "together ms static crowd",
        "{hero} and an accountant at one table, both nodding at the same screen",
        "a bright office",
        "voices",
      ],
      [
        "result ws pull_out hero",
        "{hero} turning off the lamp and locking the door while it is still light",
        "a shop door",
        "key",
      ],
    ],
  ),
  program(
    /\b(?:payroll|hr|human resources|people|staff(?:ing)?|employee|rota|shift|scheduling|time[- ]?(?:tracking|sheet)|onboarding|leave|holiday)(?: (?:and|&) (?:payroll|hr|staff))?[ -](?:management |planning )?(?:software|app|tool|platform|system|program|service|suite|planner|planning)s?\b|\bpayroll\b|\b(?:staff|shift) rotas?\b/i,
    ["a restaurant manager in her forties with a notebook", "a personnel manager of forty in a blue shirt"],
    [
      [
        "arrest cu tilt hands",
        "timesheets and sticky notes spread over a desk, a pen tapping",
        "a back office at night",
        "pen",
      ],
      [
        "world ws static crowd",
        "a team changing shifts, coats and aprons passing one another",
        "a staff room",
        "voices",
      ],
      [
        "problem ms handheld hero",
        "{hero} late in the evening with a calculator and a stack of timesheets",
        "a back office at night",
        "keys",
      ],
      [
        "process cu tilt hands",
        "a hand confirming a row of small portraits in {product}, the screen at an angle",
        "a desk",
        "tap",
      ],
      [
        "detail xcu push_in none",
        "a row of green ticks coming up on the screen of {product}, seen at an angle",
        "a desk",
        "soft ticks",
      ],
      [
        "use ms dolly hero",
        "{hero} settling it in {product} on a laptop, a colleague waiting at the door",
        "a bright office",
        "tap",
      ],
      [
        "use mcu static hero",
        "{hero} with {product} on a tablet, standing among the team",
        "a staff room",
        "voices",
      ],
      [
        "reaction cu push_in hero",
        "{hero} leaning back with both hands behind the head",
        "a bright office",
        "breath",
      ],
      [
        "together ms pan crowd",
        "two of the staff checking their phones on payday and grinning",
        "a staff room",
        "laughter",
      ],
      [
        "result ws pull_out hero",
        "{hero} leaving on time, waving to the evening shift",
        "a back door in daylight",
        "steps",
      ],
    ],
  ),
  program(
    /\b(?:project|task|team|work|workflow|product|agile|construction)[ -](?:(?:management|planning|planner|tracking|collaboration) )?(?:software|app|tool|platform|board|system|suite)s?\b|\bcollaboration (?:software|app|tool|platform)s?\b|\bto-?do app|\bkanban|\bcalendar app|\bwork management\b/i,
    ["a project manager in her thirties with a green cardigan", "a team lead of forty in a plain shirt"],
    [
      [
        "arrest cu tilt hands",
        "a hand sticking one more note on a wall that has no room left",
        "an office wall",
        "paper",
      ],
      [
        "world ws pan crowd",
        "a team at a long table, everybody with another list",
        "a meeting room",
        "voices",
      ],
      [
        "problem ms handheld hero",
        "{hero} between two colleagues who point at two different papers",
        "an open office",
        "voices",
      ],
      [
        "process cu tilt hands",
        "a finger dragging a coloured card from one column to the next in {product}, the screen at an angle",
        "a desk",
        "soft tick",
      ],
      [
        "detail xcu push_in none",
        "one coloured tile turning green on the screen of {product}, seen at an angle",
        "a desk",
        "soft tone",
      ],
      [
        "use ms dolly hero",
        "{hero} showing {product} on a big screen to the team, a few heads nodding",
        "a meeting room",
        "voices",
      ],
      [
        "use mcu static hero",
        "{hero} at a laptop with {product} open, ticking something off",
        "a desk by a window",
        "tap",
      ],
      [
        "reaction cu push_in hero",
        "{hero} looking up from the screen, relieved",
        "a desk by a window",
        "breath",
      ],
      [
        "together ms orbital crowd",
        "four colleagues standing round one screen, then a high five",
        "an open office",
        "clap",
      ],
      [
        "result ws pull_out crowd",
        "the team leaving together, jackets on, the evening sun in the door",
        "an office entrance",
        "laughter",
      ],
    ],
  ),
  program(
    /\b(?:cyber ?security|information security|it security|network security|security (?:software|platform|training|operations)|antivirus|password manager|vpn|firewall|phishing|data protection|ransomware|identity|encryption|threat)[ -]?(?:compan(?:y|ies)|service|software|app|tool|platform|provider|firm|solution|protection|product|startup|training|suite|detection|specialist)?s?\b/i,
    ["a security analyst of thirty with a headset", "an IT manager in his forties with a lanyard"],
    [
      [
        "arrest cu push_in hero",
        "{hero} looking up sharply as a red light falls on the face",
        "an operations room",
        "alert tone",
      ],
      [
        "world ws dolly crowd",
        "analysts at rows of screens in a dim room, calm and quiet",
        "an operations room",
        "low hum",
      ],
      [
        "problem ms static none",
        "a laptop left open on an empty desk, its screen flickering red",
        "an office at night",
        "flicker",
      ],
      [
        "process cu tilt hands",
        "fingers typing quickly, lines of coloured light on the glasses of somebody behind",
        "an operations room",
        "keys",
      ],
      [
        "detail xcu push_in none",
        "a red point on a map of light turning green, seen at an angle",
        "an operations room",
        "soft tone",
      ],
      [
        "use ms handheld hero",
        "{hero} pointing at one screen, a colleague acting at once",
        "an operations room",
        "keys",
      ],
      [
        "use mcu static hero",
        "{hero} speaking calmly into a headset, the screens turning from red to blue",
        "an operations room",
        "calm voice",
      ],
      [
        "reaction cu push_in hero",
        "{hero} breathing out and taking off the headset",
        "an operations room",
        "breath",
      ],
      [
        "together ms pan crowd",
        "colleagues at work in daylight, nobody noticing anything",
        "an open office",
        "voices",
      ],
      [
        "result ws pull_out none",
        "an office in the morning, blinds going up, every screen in order",
        "an open office in the morning",
        "blinds",
      ],
    ],
  ),
  program(
    /\b(?:cloud(?: (?:backup|storage|hosting|computing|migration|infrastructure))?|(?:data |encrypted |online )?backup|hosting|web ?hosting|server|data ?cent(?:re|er)|it (?:support|services?)|managed it)(?: (?:service|software|app|tool|platform|provider|solution|compan(?:y|ies)|system))?s?\b/i,
    OFFICE_PEOPLE,
    [
      ["arrest cu push_in none", "coffee running over a keyboard, the cup still rolling", "a desk", "cup"],
      ["world ws dolly none", "a long aisle of servers with small blue lights", "a data centre", "low hum"],
      [
        "problem ms handheld hero",
        "{hero} pressing the button of a dark laptop again and again",
        "a small office",
        "clicks",
      ],
      [
        "process cu tilt hands",
        "a hand on a trackpad, one click, the screen of {product} at an angle",
        "a small office",
        "click",
      ],
      [
        "detail xcu push_in none",
        "a bar of light filling up on the screen of {product}, seen at an angle",
        "a desk",
        "soft tone",
      ],
      [
        "use ms dolly hero",
        "{hero} opening a new laptop and finding every folder back in its place, {product} on the screen",
        "a small office",
        "tap",
      ],
      [
        "use mcu static hero",
        "{hero} at a laptop with {product} open, calm, a cup in one hand",
        "a small office",
        "keys",
      ],
      [
        "reaction cu push_in hero",
        "{hero} laughing with relief, one hand on the chest",
        "a small office",
        "laugh",
      ],
      [
        "together ms pan crowd",
        "a small team going on with its work round one table",
        "a small office",
        "voices",
      ],
      [
        "result ws pull_out hero",
        "{hero} switching off the lights and leaving with an easy step",
        "a small office in the evening",
        "switch",
      ],
    ],
  ),
  program(
    /\b(?:crm|sales|customer relationship(?: management)?|lead(?: management)?)(?: (?:software|platform|tool|app|system|suite))?s?$|\b(?:crm|sales (?:software|platform|tool|app))s?\b/i,
    [
      "a saleswoman in her thirties with a headset round her neck",
      "a salesman of forty in a light blue shirt",
    ],
    [
      [
        "arrest cu tilt hands",
        "sticky notes with scribbles all round a monitor, one of them falling off",
        "a sales office",
        "paper",
      ],
      [
        "world ws pan crowd",
        "a small sales team on the phone, everyone searching for something",
        "a sales office",
        "voices",
      ],
      [
        "problem ms handheld hero",
        "{hero} on the phone, leafing through one notebook after another",
        "a sales office",
        "paper",
      ],
      [
        "process cu tilt hands",
        "a hand moving a coloured card along a row in {product}, the screen at an angle",
        "a desk",
        "soft tick",
      ],
      [
        "detail xcu push_in none",
        "cards of colour lining up in one row on the screen of {product}, seen at an angle",
        "a desk",
        "soft ticks",
      ],
      [
        "use ms dolly hero",
        "{hero} greeting a caller by name, {product} open on the laptop",
        "a sales office",
        "friendly voice",
      ],
      [
        "use mcu static hero",
        "{hero} with {product} on a tablet, walking into a customer's shop",
        "a shop door",
        "bell",
      ],
      [
        "reaction cu push_in hero",
        "{hero} putting the phone down and making a fist of joy",
        "a sales office",
        "laugh",
      ],
      [
        "together ms orbital crowd",
        "the team round one screen, all looking at the same thing and smiling",
        "a sales office",
        "voices",
      ],
      [
        "result ws pull_out crowd",
        "a customer and {hero} shaking hands over a table with two coffees",
        "a café",
        "voices",
      ],
    ],
  ),
  program(
    /\b(?:customer (?:service|support|success)|support|help ?desk|ticketing|live chat|call cent(?:re|er)|contact cent(?:re|er))[ -](?:software|platform|tool|app|system|suite|ai|agent)s?\b|\bhelp ?desk|\bchatbots?\b|\b(?:support|voice|service) agents?\b/i,
    [
      "a support agent of twenty-eight with a headset",
      "a woman of thirty-five with a headset and a green jumper",
    ],
    [
      [
        "arrest cu push_in none",
        "a telephone on a desk, its red light blinking and blinking",
        "a service desk",
        "ringing",
      ],
      [
        "world ws pan crowd",
        "rows of people with headsets, every one of them talking",
        "a service centre",
        "voices",
      ],
      [
        "problem ms handheld hero",
        "{hero} with two phones and a third one ringing",
        "a service desk",
        "ringing",
      ],
      [
        "process cu tilt hands",
        "fingers typing a short answer, {product} on a screen at an angle",
        "a service desk",
        "keys",
      ],
      [
        "detail xcu push_in none",
        "a grey bubble turning green on the screen of {product}, seen at an angle",
        "a service desk",
        "soft tone",
      ],
      [
        "use ms dolly hero",
        "{hero} answering with a smile, {product} open on the screen",
        "a service desk",
        "friendly voice",
      ],
      [
        "use mcu static none",
        "a customer on a sofa reading an answer on the phone and nodding",
        "a living room",
        "tap",
      ],
      [
        "reaction cu push_in hero",
        "{hero} taking off the headset, the desk quiet",
        "a service desk",
        "breath",
      ],
      [
        "together ms orbital crowd",
        "colleagues with headsets round their necks laughing over coffee",
        "an office kitchen",
        "laughter",
      ],
      [
        "result ws pull_out none",
        "the service desk in the evening, every light out, everything answered",
        "a service desk in the evening",
        "switch",
      ],
    ],
  ),
  program(
    /\b(?:ai|gpt|artificial intelligence|machine learning|smart|digital|virtual)[ -](?:(?:writing|email|e-mail|meeting|coding|code|design|research|marketing|legal|sales|personal|voice|content|copy(?:writing)?|image|video|translation) )?(?:assistant|agent|tool|copilot|platform|app|writer|editor|generator|software|companion|helper|translator|receptionist)s?\b|\b(?:writing|grammar|copywriting|content|translation) (?:assistant|tool|app|software|platform)s?\b|\bcopilots?\b|\bvoice assistants?\b/i,
    ["a woman in her thirties with round glasses", "a man of thirty in a dark jumper"],
    [
      [
        "arrest cu push_in hero",
        "{hero} before an empty white screen, its light on the face, chin in one hand",
        "a desk in the evening",
        "clock",
      ],
      [
        "world ws static hero",
        "{hero} at a desk of books, notes and cold coffee",
        "a desk by a window",
        "room sounds",
      ],
      [
        "problem ms handheld hero",
        "{hero} crumpling a sheet of paper and throwing it on a heap of others",
        "a desk by a window",
        "paper",
      ],
      [
        "process cu tilt hands",
        "two hands typing one short line, then lifted from the keys",
        "a desk by a window",
        "keys",
      ],
      [
        "detail xcu push_in none",
        "soft lines of light filling the screen of {product} from the top down, seen at an angle",
        "a desk by a window",
        "soft ticks",
      ],
      [
        "use ms dolly hero",
        "{hero} leaning in as {product} fills the screen of the laptop, seen at an angle",
        "a desk by a window",
        "soft ticks",
      ],
      [
        "use mcu static hero",
        "over the shoulder of {hero}: {product} on the laptop, one paragraph moved with a finger",
        "a desk by a window",
        "tap",
      ],
      [
        "reaction cu push_in hero",
        "{hero} reading, then nodding with raised eyebrows",
        "a desk by a window",
        "breath",
      ],
      [
        "together ms orbital crowd",
        "colleagues gathered behind {hero}, reading along and smiling",
        "a bright office",
        "laughter",
      ],
      [
        "result ws pull_out hero",
        "{hero} closing the laptop in daylight and getting up with the jacket over one arm",
        "a bright office",
        "lid",
      ],
    ],
  ),
  program(
    /\b(?:ai )?(?:note-?tak(?:er|ing)|scribe|medical scribe|transcription|dictation|meeting)(?: (?:app|tool|software|assistant|service|notes?))?s?\b/i,
    ["a doctor in her forties with a lanyard", "a woman of thirty-five with a notebook"],
    [
      ["arrest cu tilt hands", "a pen racing over a page, running out of room", "a meeting table", "pen"],
      [
        "world ws static crowd",
        "people at a table, one of them only looking down at a keyboard",
        "a meeting room",
        "keys",
      ],
      [
        "problem ms handheld hero",
        "{hero} late at a desk, typing up a pile of handwritten notes",
        "an office in the evening",
        "keys",
      ],
      [
        "process cu tilt hands",
        "a phone laid down in the middle of a table, a small wave of light on its screen",
        "a meeting table",
        "soft tone",
      ],
      [
        "detail xcu push_in none",
        "a line of sound turning into even lines on the screen of {product}, seen at an angle",
        "a desk",
        "soft ticks",
      ],
      [
        "use ms dolly hero",
        "{hero} listening to the person opposite, eyes on the face, both hands free",
        "a bright room",
        "voices",
      ],
      [
        "use mcu static hero",
        "{hero} with {product} open on a tablet, nodding at what is there",
        "a desk",
        "tap",
      ],
      ["reaction cu push_in hero", "{hero} smiling at the person opposite", "a bright room", "voice"],
      [
        "together ms static crowd",
        "two people talking with a phone lying between their cups",
        "a meeting table",
        "voices",
      ],
      [
        "result ws pull_out hero",
        "{hero} putting on a coat while it is still light outside",
        "an office door",
        "steps",
      ],
    ],
  ),
  program(
    /\b(?:marketing|e-?mail|newsletter|social media|advertising|seo|campaign|influencer|analytics|business intelligence|reporting|data)(?: (?:marketing|automation|analytics|management|scheduling))?[ -](?:software|platform|tool|app|system|suite|dashboard)s?\b|\banalytics\b|\bdashboards?\b/i,
    OFFICE_PEOPLE,
    [
      [
        "arrest cu push_in hero",
        "{hero} looking from one screen to the next, coloured light on the face",
        "an open office",
        "keys",
      ],
      [
        "world ws pan crowd",
        "a small team round a table of printouts and laptops",
        "an open office",
        "voices",
      ],
      [
        "problem ms handheld hero",
        "{hero} holding two printed charts side by side, shaking the head",
        "an open office",
        "paper",
      ],
      [
        "process cu tilt hands",
        "a finger sliding a date along a bar in {product}, the screen at an angle",
        "a desk",
        "soft tick",
      ],
      [
        "detail xcu push_in none",
        "one line of light climbing on the screen of {product}, seen at an angle",
        "a desk",
        "soft tone",
      ],
      [
        "use ms dolly hero",
        "{hero} turning the laptop with {product} to a colleague and pointing at one place",
        "an open office",
        "voices",
      ],
      [
        "use mcu static hero",
        "{hero} clicking once in {product} and sitting back",
        "a desk by a window",
        "click",
      ],
      [
        "reaction cu push_in hero",
        "{hero} leaning in to the screen, a smile coming",
        "a desk by a window",
        "breath",
      ],
      [
        "together ms orbital crowd",
        "the team looking at one big screen, somebody clapping",
        "a meeting room",
        "clap",
      ],
      [
        "result ws pull_out crowd",
        "the team having lunch together on the steps in the sun",
        "office steps",
        "laughter",
      ],
    ],
  ),
  program(
    /\b(?:recruit(?:ing|ment)|hiring|applicant tracking|talent|ats)[ -](?:software|platform|tool|app|system|suite)s?\b/i,
    ["a recruiter in her thirties with a blazer", "a personnel manager of forty in a blue shirt"],
    [
      ["arrest cu tilt hands", "a thick pile of applications dropped on a desk", "an office", "thud"],
      [
        "world ws static none",
        "a desk with an empty chair and a plant between busy colleagues",
        "an open office",
        "voices",
      ],
      [
        "problem ms handheld hero",
        "{hero} behind stacks of folders, leafing",
        "an office in the evening",
        "paper",
      ],
      [
        "process cu tilt hands",
        "a finger moving a small portrait to the next column in {product}, the screen at an angle",
        "a desk",
        "tap",
      ],
      [
        "use ms dolly hero",
        "{hero} talking to a candidate across a table, both at ease",
        "a bright meeting room",
        "voices",
      ],
      [
        "use mcu static hero",
        "{hero} with {product} open on the laptop, calling somebody with a smile",
        "an office",
        "voice",
      ],
      [
        "detail xcu push_in none",
        "a small portrait with a green ring on the screen of {product}, seen at an angle",
        "a desk",
        "soft tone",
      ],
      [
        "reaction cu push_in hero",
        "{hero} getting up with an outstretched hand",
        "a bright meeting room",
        "chair",
      ],
      [
        "together ms orbital crowd",
        "a team greeting a new colleague with a coffee",
        "an open office",
        "laughter",
      ],
      [
        "result ws pull_out none",
        "the new colleague at the desk that was empty, the plant watered",
        "an open office",
        "keys",
      ],
    ],
  ),
  program(
    /\b(?:website builder|no-code platform|online shop|e-?commerce|inventory|point of sale|pos|booking|reservation|restaurant|salon|stock|warehouse|logistics|erp|fleet)(?: management)?[ -](?:software|platform|tool|app|system|suite|solution|builder)s?\b|\bwebsite builders?\b|\berp\b/i,
    OWNERS,
    [
      [
        "arrest cu tilt hands",
        "a thick appointment book with crossings-out on every line",
        "a shop counter",
        "paper",
      ],
      [
        "world ws pan crowd",
        "a small shop on a busy morning, a queue at the counter",
        "a small shop",
        "voices",
      ],
      [
        "problem ms handheld hero",
        "{hero} counting boxes with a pencil behind the ear, losing count",
        "a stockroom",
        "boxes",
      ],
      [
        "process cu tilt hands",
        "a finger tapping coloured tiles in {product} on a tablet, seen at an angle",
        "a shop counter",
        "soft ticks",
      ],
      [
        "detail xcu push_in none",
        "a grid of tiles filling with colour on the screen of {product}, seen at an angle",
        "a shop counter",
        "soft tone",
      ],
      [
        "use ms dolly hero",
        "{hero} serving a customer, one tap on {product}, the parcel already in hand",
        "a small shop",
        "bell",
      ],
      [
        "use mcu static hero",
        "{hero} with {product} open on a tablet among the shelves",
        "a stockroom",
        "tap",
      ],
      [
        "reaction cu push_in hero",
        "{hero} looking at the screen, then at the full shop, and smiling",
        "a small shop",
        "voices",
      ],
      [
        "together ms orbital crowd",
        "{hero} and an assistant laughing behind the counter",
        "a small shop",
        "laughter",
      ],
      [
        "result ws pull_out hero",
        "{hero} turning the sign at the door on time, the shop tidy behind",
        "a shop door",
        "bell",
      ],
    ],
  ),
  program(
    /\b(?:b2b|enterprise|business|cloud|saas|no-code|design|collaboration|document|contract|e-?signature|compliance|legal|learning|training|e-?learning|event|property|practice|school|classroom)(?: management)?[ -](?:software|platform|tool|app|system|suite|solution|product|startup|compan(?:y|ies))s?\b|\bsaas\b|\bsoftware (?:compan(?:y|ies)|house|startup|development|developer)s?\b|\b(?:it|tech|ai) (?:compan(?:y|ies)|startups?|consult(?:ing|ancy|ants?))\b|\bartificial intelligence\b/i,
    OFFICE_PEOPLE,
    [
      ["arrest cu tilt hands", "a stack of paper folders set down beside a closed laptop", "a desk", "thud"],
      [
        "world ws pan crowd",
        "a bright office in the morning, people settling in at their desks",
        "a bright office",
        "voices",
      ],
      [
        "problem ms handheld hero",
        "{hero} searching through a cabinet of folders with a phone under the chin",
        "an office",
        "drawer",
      ],
      [
        "process cu tilt hands",
        "two hands on a keyboard, {product} on the screen at an angle",
        "a desk by a window",
        "keys",
      ],
      [
        "detail xcu push_in none",
        "coloured blocks sliding into order on the screen of {product}, seen at an angle",
        "a desk by a window",
        "soft ticks",
      ],
      [
        "use ms dolly hero",
        "{hero} showing {product} on a laptop to a colleague, both bent over it",
        "a bright office",
        "voices",
      ],
      [
        "use mcu static hero",
        "{hero} at work with {product} open, one hand on a cup",
        "a desk by a window",
        "keys",
      ],
      [
        "reaction cu push_in hero",
        "{hero} looking up from the screen, content",
        "a desk by a window",
        "breath",
      ],
      [
        "together ms orbital crowd",
        "a team round a table, nodding and closing their notebooks",
        "a meeting room",
        "voices",
      ],
      [
        "result ws pull_out hero",
        "{hero} walking out into the afternoon sun with a light bag",
        "an office entrance",
        "steps",
      ],
    ],
  ),
];
