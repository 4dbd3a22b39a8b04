import { type FilmRow, film } from "./film-book.ts";

/** What is taught somewhere, as a visitor sees it through an open door. */
const SEEN: readonly { readonly taught: RegExp; readonly row: FilmRow }[] = [
  {
    taught: /\bweld\w*|metalwork\w*/i,
    row: [
      "cu push_in hero",
      "a visor going down, blue light on a girl's gloves, a bead of metal running true",
      "a welding bay",
    ],
  },
  {
    taught: /\brobot\w*|mechatronics|coding|computer science|programming/i,
    row: [
      "cu static crowd",
      "a small robot arm setting one block on another, three faces holding their breath",
      "a workroom with screens",
    ],
  },
  {
    taught: /\bhair\w*|beauty/i,
    row: [
      "mcu static crowd",
      "scissors going round a practice head, a visitor allowed the last snip",
      "a training salon",
    ],
  },
  {
    taught: /\bcarpent\w*|joinery|woodwork\w*/i,
    row: ["xcu dolly hands", "a plane lifting one long curl, a visitor catching it", "a wood workshop"],
  },
  {
    taught: /\bcook\w*|catering|culinary|bak(?:ing|ery)/i,
    row: [
      "cu handheld crowd",
      "a pan tossed by a student in a tall hat, a small sister ducking",
      "a teaching kitchen",
    ],
  },
  {
    taught: /\bnursing|midwifery|medicine|paramedic\w*|care/i,
    row: [
      "mcu static crowd",
      "two students turning a practice patient with great gentleness, a mother watching",
      "a practice ward",
    ],
  },
  {
    taught: /\bmechanics?|automotive|motor vehicle/i,
    row: [
      "ms static crowd",
      "a car on a lift, a student with a lamp showing a father what nobody ever showed him",
      "a motor workshop",
    ],
  },
  {
    taught: /\belectric\w*|electronics/i,
    row: ["xcu static hands", "one wire laid in, a row of small lamps coming on", "an electrical workshop"],
  },
  {
    taught: /\bfashion|textiles|sewing/i,
    row: ["cu dolly hands", "cloth running under a needle, a sleeve turning into a sleeve", "a sewing room"],
  },
  {
    taught: /\bmusic|orchestra|choir/i,
    row: [
      "ms pan crowd",
      "a band rehearsing with the door open, a small brother nodding along at the threshold",
      "a music room",
    ],
  },
  {
    taught: /\bdrama|theatre|acting/i,
    row: [
      "ms handheld crowd",
      "two students shouting at each other, then bowing to the visitors in the door",
      "a drama studio",
    ],
  },
  {
    taught: /\bart|painting|design|ceramics|pottery/i,
    row: [
      "xcu static hands",
      "a visitor's hand trying the potter's wheel, a student's hand helping",
      "an art room",
    ],
  },
  {
    taught: /\bsport\w*|football|fitness/i,
    row: [
      "ws handheld crowd",
      "a training match on the field, a visitor already asked to make up the numbers",
      "a sports field",
    ],
  },
  {
    taught: /\bscience|chemistry|biology|physics/i,
    row: [
      "cu push_in crowd",
      "a flame going green, three faces leaning in behind goggles",
      "a school laboratory",
    ],
  },
  {
    taught: /\bbrick\w*|construction|plastering|building/i,
    row: ["cu static hands", "mortar laid on with one flick, a brick tapped level", "a building hall"],
  },
  {
    taught: /\bgarden\w*|horticulture|agriculture|farming/i,
    row: [
      "mcu static crowd",
      "a student lifting a seedling by one leaf, a child copying the grip exactly",
      "a greenhouse",
    ],
  },
  {
    taught: /\bmedia|film|photography|journalism/i,
    row: [
      "ms handheld crowd",
      "a student behind a camera counting down on three fingers, a visitor blinking in the light",
      "a small studio",
    ],
  },
  {
    taught: /\blanguages?|spanish|french|german/i,
    row: [
      "mcu push_in crowd",
      "a whole class laughing at a word said wrong, the one who said it loudest of all",
      "a classroom",
    ],
  },
];
/** More lessons than these are a timetable. */
const MOST_LESSONS = 5;

/** Pictures of what a brief says is taught, in the order of the table. */
export function lessonsSeen(told: string): ReturnType<typeof film>["pictures"] {
  const rows = SEEN.filter(({ taught }) => taught.test(told)).map(({ row }) => row);
  return film({ words: "", fits: /^/, places: ["a corridor of open doors"] }, rows.slice(0, MOST_LESSONS))
    .pictures;
}
