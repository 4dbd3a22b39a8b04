import { describe, expect, test } from "bun:test";
import { conflictsOf } from "./conflicts-of.ts";

/** Two statements that no word of theirs opposes, only what they mean. */
const APART: readonly (readonly [string, RegExp])[] = [
  [
    "We want the whole thing as a oner in her shop. Intercut with guests at home. 30s Mira.",
    /oner.*Intercut/,
  ],
  [
    "Lots of white space, one object. The screen is crammed with stickers. 15s Zappo.",
    /white space.*crammed/,
  ],
  ["An island with no cars at all. The boy gets stuck in a traffic jam. 25s Calma.", /cars.*traffic jam/],
  [
    "It should look like photorealistic footage. Hand-drawn throughout. 20s Bergwelt.",
    /photoreal.*Hand-drawn/,
  ],
  ["Soft as ever, a bedtime story. Soundtrack: pounding techno. 20s Snoozie.", /bedtime story.*techno/],
  ["Black and gold, nothing else. The stage bursts with rainbow confetti. 20s Gala.", /gold.*rainbow/],
  ["Only rust and cream. 20s for Lodo. A violet sofa in a blue room.", /rust and cream.*(?:violet|blue)/],
  ["Open 24/7. 15s for KeyHero. Small print: closed on Sundays.", /24\/7.*closed on Sundays/],
  ["She reads her messages at the wheel, laughing. 15s for Moxi.", /messages at the wheel/],
  [
    "Tell them that they can leave the office and earn in a week. 20s Tradeo, a trading app.",
    /wealth without work/,
  ],
  [
    "Alles in einer einzigen Einstellung. Wir wechseln zwischen Küche und Büro. 15s Mokka.",
    /Einstellung.*wechseln/,
  ],
  [
    "A castaway, alone on a desert island. 30s for Cargo. The DJ fills the dance floor.",
    /castaway|island.*DJ/,
  ],
  ["Everything is filmed underwater. They sit around a campfire. 20s for Splash.", /underwater.*campfire/],
  ["Set in 1850, nothing from our time. She opens her laptop. 20s for Tweedy.", /1850.*laptop/],
  ["He stands perfectly still for the whole spot. He sprints upstairs. 15s Fleet.", /still.*sprints/],
  ["Golden hour throughout. The sun stands at its zenith. 20s Piazza tiles.", /Golden hour.*zenith/],
  ["The logo has to be very discreet. The logo fills the screen. 20s Montclair.", /discreet.*logo fills/],
  ["Use hardly any text. List all the ingredients on screen. 15s Purely.", /hardly any text.*ingredients/],
  [
    "One location, the kitchen, all the time. We see Paul jog along the canal. 30s Pronto.",
    /One location.*canal/,
  ],
  [
    "The heroine is a 70-year-old woman. She is in her early twenties. 25s for Roomy.",
    /70-year-old.*twenties/,
  ],
  ['The tagline has three words only: "We bake while the city sleeps". 20s Ofen.', /three words.*6 words/],
  ["10 seconds for Helio. The voice-over reads our mission statement, about 120 words.", /120 words/],
  ["Parents learn that our cola CocoPop is healthier than fruit. 15s.", /healthier than fruit/],
  ["Cash only at our stall. She taps her card and leaves. 15s Wurst Karl.", /Cash only.*taps her card/],
  ["Walk-ins only, no appointment needed. End: 'Book your appointment'. 15s Schnitt.", /Walk-ins.*Book your/],
  ["Made entirely by hand. Robot arms bend the steel. 20s Kessel forge.", /by hand.*Robot arms/],
  ["POV throughout. Close-up of her face as she smiles. 15s Onda.", /POV.*her face/],
  ["Hard cuts only. Every scene dissolves into the next. 15s Onda.", /Hard cuts only.*dissolves/],
  ["A quiet winter morning. Everyone is in bikinis by the lake. 20s for Boots.", /winter.*bikinis/],
  ["No faces, close-ups of her smile. 15s for Bonbon chocolates.", /faces.*smile/],
  ["Keep it all rock-steady. Shoot the chase handheld. 20s Fleet trainers.", /rock-steady.*handheld/],
  ["The only sound should be the rain. Under it a pop song. 20s Nord coats.", /only sound.*pop song/i],
  ["The bottle may appear only at the very end. It stands there in each scene. 20s Holler.", /two places/],
  [
    'All on-screen text in English. Headline on screen: "Frisch vom Blech, jeden Tag". 15s Thal.',
    /English.*Frisch/,
  ],
  ['Breakfast served from 7 am. 15s for Luise. End: "Open daily from 10 am".', /7 am.*|10 am/],
  [
    "Three reasons to switch: cheaper, greener, faster, friendlier. 20s Stromhaus.",
    /Three reasons.*4 are named/,
  ],
  ["One day only! Our sale runs all week. 15s Gartenwelt.", /One day only.*all week/],
  ["Founded in 1998, proud of 50 years of experience. 20s Prem roofs.", /1998.*50 years/],
  ["Total hush, like in a library. A jackhammer hammers away. 20s for Leaf.", /hush.*jackhammer/],
  ["Somewhere in a bone-dry desert. Heavy rain drums on her umbrella. 20s for Para.", /bone-dry.*rain/],
  ["Shot in zero gravity. The waiter's tray crashes to the floor. 20s Orbit.", /zero gravity.*floor/],
  [
    "Built from still photographs only. A tracking shot follows the cyclist. 20s Velofix.",
    /still.*tracking shot/,
  ],
  [
    "Clay stop motion from start to finish. Real children giggle into the camera. 20s Knet.",
    /stop motion.*Real children/,
  ],
  [
    'Don\'t mention the brand name anywhere. The voice says "Zirbello". 20s Zirbello pillows.',
    /brand name.*Zirbello/,
  ],
  ['20 % off everything. 15s Schuhhaus. Flash: "Half price on all shoes!"', /20 %.*Half price/],
  [
    'Orders by phone only. End card: "Order now at www.max.de". 15s Max cheese.',
    /phone only.*Order now at www/,
  ],
  ['The festival is on 12 June. 20s Seeklang. Text on the final card: "18 June, 8 pm".', /12 June.*18 June/],
  ["Meet our team of four: Anna, Ben, Cem, Dora and Emil. 30s Kern.", /team of four.*5 are named/],
  [
    "A palette of only sage and cream, please. The sofa is bright purple. 20s Lind.",
    /sage and cream.*purple/,
  ],
  ["Nothing in the picture moves. The wind blows the curtain open. 20s Obsthof.", /Nothing.*moves.*blows/],
  ["Sombre and dignified. Jaunty ukulele, everybody whistles along. 30s Ruhe.", /Sombre.*whistles along/],
  ["Shot in shades of grey only. The red carpet glows. 20s Filmfest.", /grey.*red/],
  ["We stay inside the gym for the entire spot. Push-ups on the summit. 20s Kraftwerk.", /gym.*summit/],
  ["The hottest day of the year. He scrapes ice off the windscreen. 20s Huber.", /hottest.*ice/],
  ["Only regional ingredients. Mangoes arrive by cargo plane. 20s Hofküche.", /regional.*cargo plane/],
  ["The narrator must be a woman. Grandpa's deep voice narrates. 30s Wald park.", /woman.*Grandpa's/],
  [
    "The clip should loop endlessly. It ends with a slow fade to black and the credits. 10s Bar.",
    /loop.*credits/,
  ],
  [
    "All of it within one single hour. Years later she has the ring. 30s Gold.",
    /one single hour.*Years later/,
  ],
  ['Five-year guarantee. 15s for Pronto. Text: "With 2-year guarantee".', /Five-year.*2-year/],
];

const TOGETHER: readonly string[] = [
  "A homage to the silent film era with a lively piano score and title cards, 30s for the cinema Lux.",
  "No cuts during the pour: let that shot run, then cut to the faces around the table. 20s Kaffa coffee.",
  "Three friends and a dog, nobody else, sharing one tent in the rain. 20s CampCo.",
  "Our petrol comes from here. 15s Petrox, a car drives through the woods.",
  "Order online 24/7, the shop is closed on Sundays. 15s KeyHero.",
  "Black and gold, nothing else, for our gala. Golden light on black velvet. 20s Gala.",
  "She parks, then answers her texts behind the wheel. 15s for Moxi.",
  "Looks like one continuous take; hidden cuts behind pillars are fine. 30s for Bolt bikes.",
  "Two-part palette: black and white for the past, colour for the present. 30s Optik Stern.",
  "The runner stands perfectly still, takes a breath, then sprints. 15s Fleet trainers.",
  "The logo is small in the corner throughout, then large on the end card. 20s Montclair.",
  "Spa in winter: women in bikinis in the hot outdoor pool, snow on the trees. 20s Quellwerk.",
  "Only rain on the roof until second 10, then a pop song kicks in. 20s Regenjacke Nord.",
  "Since 1974, now run by the third generation: 50 years of bread. 20s Thal.",
  "Breakfast from 7 am, bar until 2 am. 15s Luise.",
  "A library so quiet you hear pages turn; then her phone rings. 20s for Leaf.",
  "After months of drought in the desert, the first rain falls. 30s Wasser.",
  "A sunny picnic. Clouds gather and heavy rain pours down. 20s for Para.",
  "Clay figures in stop motion, voiced by real children. 20s Knet.",
  "4:3 archive clips inside a vertical 9:16 frame, blurred edges. 15s Rohr.",
  "20 % off everything, members get 30 %. 15s Schuhhaus.",
  "We never leave the kitchen. Through the window we see the beach. 20s Lee homes.",
  "A silent film as in the old days, with title cards and a piano. 30s Rex.",
  "Ten-year guarantee on the motor, two-year guarantee on the battery. 15s Pronto.",
  "For beginners and for experts: two courses, one teacher. 20s Schachschule.",
  "Others use robots, we work by hand. 20s Kessel forge.",
  "The heroine is 70. Her granddaughter is in her twenties. 25s for Roomy.",
  "It feels like a film: she dances like a star. 20s Studio Lune.",
];

describe("contradictions in meaning", () => {
  test.each(APART)("are named: %s", (brief, named) => {
    expect(conflictsOf(brief).join("\n")).toMatch(named);
  });
  test.each(TOGETHER)("are not seen in: %s", (brief) => {
    expect(conflictsOf(brief)).toEqual([]);
  });
  test("are seen where a brand must have what the brief forbids", () => {
    expect(
      conflictsOf("20s Alma tea. No logo anywhere please.", { must_include: ["logo on the end card"] }),
    ).toEqual([expect.stringMatching(/forbids logo/)]);
  });
  test("are told in the case in which the brief writes their words", () => {
    const [first] = conflictsOf("20 Sekunden für Takt, ohne Ton. Ein Chor singt lauthals.");
    expect(first).toContain('"ohne Ton"');
  });
});
