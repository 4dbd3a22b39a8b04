import { describe, expect, test } from "bun:test";
import { conflictsOf } from "./conflicts-of.ts";

/** Two whole statements of one brief, each in a sentence of its own, as most briefs are written. */
const APART: readonly (readonly [string, RegExp])[] = [
  [
    "30s for Lume torches. It plays entirely in daylight. She switches it on in the forest at 2 a.m.",
    /daylight.*2 a\.m/,
  ],
  [
    "30s for Casa Verde. Exteriors only. Show the bedroom with its wooden ceiling.",
    /Exteriors only.*bedroom/i,
  ],
  [
    "30s for Sol candles. A woman is alone from beginning to end. Her sisters arrive with cake.",
    /alone.*sisters/,
  ],
  [
    "20s for Elm stoves. All scenes play in the height of summer. The kids shake the snow off.",
    /summer.*snow/,
  ],
  [
    "20s for Kern pots. The camera is bolted down in every shot. Follow the potter up the stairs.",
    /bolted.*Follow/,
  ],
  [
    "20s for Wick. The picture stays in shades of grey the whole time. Her dress is scarlet.",
    /grey.*scarlet/,
  ],
  [
    "20s for Bay kefir. A continuous Steadicam walk. Please hit these eight scenes along the way.",
    /continuous.*eight scenes/,
  ],
  ["10s for Fig deli. Show ten dishes, each held on screen for three seconds.", /30 s/],
  ["6s for Glint watches: a slow five-second push-in on the dial, then a four-second hold.", /9 s/],
  [
    "6s bumper for Mint paste. She tells how it began, why it works, how it is made and what it costs.",
    /4 points/,
  ],
  ["20s for Vita drops. Five drops a day keep cancer away.", /medical claim/],
  ["20s for Vigor energy shots. Kids on a playground share one.", /high-caffeine/],
  [
    '20s for Quo, a meeting tool. The voice-over is German only. She says: "Every decision of the board stands in one place."',
    /given in en/,
  ],
  [
    "20s for Pond, a calm film. Use exactly one shot. Shot 1: the pond. Shot 2: a hand. Shot 3: the monk.",
    /3 of them/,
  ],
  [
    "20s ad for Orrin boots. Keep the cast to a rambler who is alone for the whole film. Show a big group of friends around a fire.",
    /alone.*group of friends/,
  ],
  [
    "30s for Kelda coolers. Set in a snowy winter. All scenes take place on a sunny beach.",
    /snowy.*sunny beach/,
  ],
  ["20s for Brim coffee. It happens only at sunrise. She locks the shop at midnight.", /sunrise.*midnight/],
  [
    "30s for Oda oysters with only real fishermen. Everything should be made as 3D cartoon animation.",
    /real.*cartoon/i,
  ],
  [
    "30s for Lingo, an app to learn languages. The dialogue is in Spanish. All spoken lines must be in English.",
    /two languages/,
  ],
  [
    "30s for the Kubo desk. The product is not shown until the last second. Show the desk from the very first frame.",
    /two places/,
  ],
  ["30s for Vire sports cars. The driver finishes his whiskey and speeds off.", /whiskey/],
  [
    "Make a 30s video with 3 scenes. Scene 1: 4 seconds. Scene 2: 4 seconds. Scene 3: 4 seconds. Orla drones",
    /12 s/,
  ],
  ["15s for Tarn tents. Filmed as a single uninterrupted take. Then jump cuts.", /uninterrupted take/],
  [
    "30s for Tern airlines. The whole spot takes place inside the airplane cabin. Passengers walk on a beach and ski down a mountain.",
    /cabin.*beach/,
  ],
  [
    "30s for Fathom watches. Shot completely underwater. A rider gallops through the desert.",
    /underwater.*desert/,
  ],
  ["25s for Umber paints. Only use neutral greys. Fill the screen with neon pink.", /neutral.*neon pink/],
  ["30s for Bram tea, set in London in 1890. The lady checks her smartphone.", /1890.*smartphone/],
  [
    "30s for the Vero smartwatch. The watch may only be seen in the very last shot. The watch is in every shot.",
    /two places/,
  ],
  [
    '15s for Pantry. Use at most 5 words of on-screen text. Text: "Fresh groceries from forty farms before breakfast".',
    /at most 5 words/,
  ],
  ["20s for Potter online slots. A boy of ten plays on a tablet.", /gambling/],
  ["20s for Luma sunscreen: 100% protection from skin cancer.", /medical claim/],
  [
    "60s portrait of Ansel. He must remain anonymous. Interview him face to camera.",
    /anonymous.*face to camera/,
  ],
  ["20s for the Aria dryer. The product must not be shown. Show the product from all sides.", /product/],
  [
    '30s for Fern books. The language of all text is English. On screen: "Ein gutes Buch wartet auf dich".',
    /given in de/,
  ],
  [
    "45s for Juno School. Two scenes only. Show the library, the lab, the choir and the hall as separate scenes.",
    /Two scenes/,
  ],
  ["30s for Arbor Bank. Avoid humour completely. Make it a hilarious comedy sketch.", /humour.*hilarious/],
  [
    "20s for Sol resorts. Set entirely in the dead of winter. Everyone is sunbathing by the pool.",
    /winter.*sunbathing/,
  ],
  [
    "20s for Munch bars. The colours must be only black and white. The palette is orange and magenta.",
    /no colours/,
  ],
  ["30s for Petra gym, for professional climbers only. The film is for toddlers.", /professional.*toddlers/],
  ["25s for Lull app. The pace is slow. Strobe cuts from beginning to end.", /slow.*Strobe cut/i],
  [
    "20s for Harlow hats. Everything in slow motion. Show the making of the hat as a time-lapse.",
    /slow motion.*time-lapse/,
  ],
  ['20s for Ruby bingo: "Quit your job, bingo pays the rent."', /gambling/],
  ["20s for Blast rockets. A six-year-old lights one alone with matches.", /unsafe|hurt/],
  ['20s for Kiddo Coins. Tell the children: "Buy now, only today!"', /buy or to press/],
  [
    "20s for Morrow beds. The room is pitch dark for the whole film. Bright sunlight floods the bed.",
    /pitch dark.*sunlight/i,
  ],
  [
    "20s for Alma oil. The mood is joyful. Everyone weeps, bleak and hopeless until the end.",
    /joyful.*(?:bleak|hopeless)/,
  ],
  [
    "30s for Trek tents. Only one location: a meadow. Take us to Iceland, Peru and Nepal.",
    /one location.*Iceland/,
  ],
  [
    "30s for Juniper spa. Use warm colours only. The palette is icy blue, steel grey and mint.",
    /warm colours only.*icy blue/,
  ],
  [
    "30s for Rumble bikes in a crowded city. There is not a single person in the streets.",
    /crowded.*not a single person/,
  ],
  ["20s for Amaro Vento: a pilot has a glass in the cockpit before take-off.", /Alcohol/],
  ['20s for Aero heaters: "The 100% green choice."', /environmental claim/],
];

/** The same words where they do not meet. */
const TOGETHER = [
  "45s for Pine sofas. The opening flashback is in black and white, then the emerald green velvet appears in full colour.",
  "25-second vertical 9:16 video for Willow yoga. A horizontal stretch, a vertical pose.",
  "60s film for Haven homes, slow-paced. Residents chat, and there is one dance with a fast song.",
  "Make a 12s video with 3 scenes. Scene 1: 4 seconds. Scene 2: 4 seconds. Scene 3: 4 seconds. Orla drones",
  "30s ad for Tidal swimwear. Finish with a three-second logo animation.",
  "30s for Oda oysters with only real fishermen. An animated map shows where the boats go.",
  "30s for Tern airlines. The whole spot takes place inside the airplane cabin. On the screens, photos of a beach and a desert.",
  "20s vertical film in 9:16 for Kito sushi. The chef slices horizontally.",
  "60s portrait of a beekeeper. His bees are never shown up close. Interview him face to camera.",
  "20s for Kern popcorn. Live action with little hand-drawn doodles around the bowl.",
  "30s for Bell Opera. No talking please. A soprano sings the final aria.",
  "30s for Aria loans. Nobody is refused a chat. Two advisers sit with a customer.",
  "20s for Forum, a meeting tool. English voice-over, German subtitles.",
  "20s film on vaping for public health: a coach tells pupils why he quit.",
  "45s for Cup pots. The camera stays still while the potter walks in and out of the picture.",
  "15s for Trio: 3 scenes of 5 seconds each, 15 s.",
  "30s for Bram tea, set in London in 1890. The lady reads a letter. Our app is in the caption of the post.",
  "Create a 45-second film and a six-second bumper for Minty gum. Fast, green.",
  "20s for Harlow hats. One shot in slow motion. Show the making of the hat as a time-lapse.",
  "30s for Petra gym, for beginners. A toddler in a harness waves to her mother.",
  "20s for Morrow beds. The room is pitch dark at first; then bright sunlight floods the bed.",
  "30s for Juniper spa. Use warm colours only: amber and terracotta.",
  "30s for Bruno's bakery. The camera never moves. The baker walks in and out of the frame.",
  "30s for Vire sports cars. The driver finishes his espresso and drives off.",
];

describe("plain paragraphs", () => {
  test.each(APART)("name what does not go together: %s", (brief, named) => {
    expect(conflictsOf(brief).join("\n")).toMatch(named);
  });
  test.each(TOGETHER)("name nothing where all goes together: %s", (brief) => {
    expect(conflictsOf(brief)).toEqual([]);
  });
  test("a page of commas, and things listed nowhere, is looked through once", () => {
    const commas = ",".repeat(4_900);
    expect(conflictsOf(`20s for Kern pots. Two scenes. ${commas} no separate scenes`)).toEqual([]);
  });
});
