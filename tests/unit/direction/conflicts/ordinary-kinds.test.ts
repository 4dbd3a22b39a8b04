import { describe, expect, test } from "bun:test";
import { agreedOn } from "../film-of.ts";
import { conflictsOf } from "./conflicts-of.ts";

/** What briefs contradict themselves in most often, and the two words that are to be named. */
const APART: readonly (readonly [string, RegExp])[] = [
  ["Every shot at least 5 s. Every shot at most 2 s. 20s for Ferro bikes.", /5 s.*2 s/],
  ["20s for Hotel Adler. The opening lasts 30 seconds.", /opening lasts 30.*20 s/],
  ["20s for Hotel Adler. The intro is 12 seconds and the outro is 12 seconds.", /24 s.*20 s/],
  ["20s for Hotel Adler. At 0:25 the door opens.", /0:25.*20 s/],
  ["15s for Orbit lamps. The headline stays for 20 seconds.", /headline.*15 s/],
  ["The film is 20 seconds. Voice-over of 45 seconds. Orbit lamps.", /45 s.*20 s/],
  ["It's a hot summer's day. 15s for Brio lemonade. Outside, thick snow falls on the kiosk.", /summer.*snow/],
  ["No close-ups. 20s for Orbit lamps. Macro of the filament.", /No close-ups.*Macro/],
  ["No drone. 20s for Orbit lamps. An aerial over the city.", /No drone.*aerial/],
  ["Only close-ups. Start with a wide establishing shot. 20s for Almhof cheese.", /close-ups.*establishing/],
  ["Only natural light. 20s for Orbit lamps. Studio strobes light the set.", /natural.*strobes/],
  ["Purely acoustic music. 20s for Orbit lamps. Hard techno with heavy synths.", /acoustic.*synths/],
  ["Set in Paris. 20s for Orbit lamps. Behind her the skyline of New York.", /Paris.*New York/],
  ["Realistic live action. 20s for Orbit lamps as 2D cartoon.", /live action.*cartoon/],
  ["Handheld camera. Tripod only. 20s for Orbit lamps.", /Handheld.*Tripod/],
  ["One location only. 20s for Orbit lamps: an office, a beach, a rooftop bar.", /One location.*beach/],
  ["Never show the product. 20s for Orbit lamps. The lamp in every scene.", /Never show.*lamp in every/],
  [
    "Product visible from the very first second. 20s for the Orbit lamp. Don't reveal the product until the end.",
    /two places/,
  ],
  [
    "One single call to action: 'Book a table'. 20s for Lune. The final card says 'Order online now'.",
    /Book a table.*Order online/,
  ],
  ["CTA: 'Book a table'. 20s for the bistro Lune. CTA: 'Call us'.", /Book a table|Call us/],
  ["Open Monday to Friday. 15s for the bakery Kipfel. Text: 'Visit us on Sunday!'", /Sunday.*closed/],
  ["Made in Germany: Orbit knives. 20s: the factory in China.", /Germany.*China/],
  ["English only. 15s for Mesa tacos. On screen: '¡Ven a probar nuestros tacos!'", /English.*¡Ven/],
  ["Alcohol-free beer Orbit. 20s: the label says 5.2% vol.", /Alcohol-free.*5.2% vol/],
  ["Cruelty-free cosmetics Orbit. 20s: tested on rabbits in the lab.", /Cruelty-free.*rabbits/],
  ["100% cotton shirts Orbit. 20s. Text: 'soft polyester blend'.", /cotton.*polyester/],
  [
    "Use Helvetica only. All texts are set in a handwritten brush script. 15s for Klar.",
    /Helvetica.*handwritten/,
  ],
  ["Minimalist. 20s for Orbit lamps. The table is crammed with books and toys.", /Minimalist.*crammed/],
  ["The driver texts a friend while overtaking. 20s for the Rivo hatchback.", /texts/],
  [
    "A 12s spot for Moor wool: 5 seconds sheep, 5 seconds the loom, 5 seconds a child in a jumper.",
    /15 s.*12 s/,
  ],
  ["The cast is men only. 20s for Holt oil. An old woman combs his hair.", /men only.*woman/],
  ["Everything takes place on a farm. 30s for Bel milk. She goes up the office tower.", /farm.*office/],
  ["Warm colours only. 20s for Lehm. The whole picture is tinted in icy blue.", /Warm.*icy blue/],
  ["The museum is completely empty, no visitors. 20s for Kun. A school class crowds in.", /empty.*crowds/],
  ["Nothing but a solo piano. 30s for Lune. Drums and distorted guitars drive it.", /piano.*Drums/],
  ["Do not show any phone number. 15s for Blitz. The number 030 1234567 stays.", /phone number.*030/],
  ["No hashtags. 15s for Taxi Blitz. End with #taxiblitz.", /hashtags.*#taxiblitz/],
  ["No superlatives. 15s for Taxi Blitz. Say: 'the best taxi in town'.", /superlatives.*best/],
  ["Text-free film. 30s for Nord. Every sentence appears as a subtitle.", /Text-free|free.*subtitle/],
  ["Only 3 shots please: dawn, alarm, coffee, tram, sunset. 21s for Lumi.", /3 shots.*5 are named/],
  [
    "The picture is all blue, only blue. 15s for Rego. Red and green splash on the wall.",
    /only blue.*[Rr]ed/,
  ],
  ["Vegan sneakers Ohm. 15s: close-up of the soft calf leather.", /Vegan.*calf leather/],
  ["Siezen Sie bitte. 15s Bank Aue. Text: 'Hol dir dein Konto!'", /Siezen.*Hol dir/],
  ["Nur Nahaufnahmen. 15s Imkerei Summ. Zu Beginn eine Totale der Heide.", /Nahaufnahmen.*Totale/],
  [
    "Hook in the first 3 seconds. 20s for Nuvo shoes. The first 10 seconds are a black screen.",
    /hook.*3 s.*10 seconds/,
  ],
  ["Logo only at the very end. 15s for Hexa locks. Open on the logo, full screen.", /Logo.*Open on/],
  ["Very fast-paced, hectic. 30s for Kurier bikes. Only two long, still shots.", /fast-paced.*long, still/],
  ["Show exactly one bottle. 15s for Fonte. Six bottles stand in a row in every picture.", /one.*Six/],
  ["The heroine is 25 years old. 20s for Lum. The heroine, a grandmother, looks up.", /two ages/],
  ["Open 24 hours a day. 15s for Tank Ost. Text: 'We close at 10 pm'.", /24 hours.*10 pm/],
  ["Our shop is at 12 Lindenstraße. 15s for Paula. End card: '48 Bahnhofstraße'.", /Linden.*Bahnhof/],
  ["20% off everything. 15s for Paula. Voice: 'Save fifty percent on everything!'", /20%.*fifty percent/],
  ["Zero-waste café Kreis. 15s: she throws stacks of paper cups away.", /Zero-waste.*paper cups/],
  ["Bleu cigarettes: a boy of twelve lights one. 15s", /Minors.*tobacco|tobacco.*Minors/],
  ["15s for FitKur: left picture 110 kilos, right picture 70 kilos.", /weight-loss/],
  ["30 seconds for Insel travel. The narration alone lasts a full minute.", /60 s.*30 s/],
  ["Nothing written in the picture. 15s for Reh. The price 2.99 flashes in big numbers.", /written.*flashes/],
  [
    "One uninterrupted shot. 24s for Werft. Scene 1: the keel. Scene 2: the mast. Scene 3: a sail.",
    /shot.*Scene 2/,
  ],
  ["The story happens at three in the morning. 20s for Bus. The noon sun blinds her.", /three.*noon/],
  ["At most two people on screen. 20s for Esstisch. A family of six eats.", /two people.*family of six/],
  ["The camera must never move. 15s for Klar. A fast zoom into the eye.", /never move.*zoom/],
  [
    "She is the only human being we ever see. 25s for Solo tea. Her mother sits down with her.",
    /only.*mother/,
  ],
  ["A brand-new shop. 20s for Hut Ida. Sign: 'Celebrating 50 years'.", /two ages/],
  [
    "A single bottle left in the world. 20s for Roi. Text: 'In every supermarket'.",
    /single.*every supermarket/,
  ],
  ["Not a sound. 15s for Leise windows. A jackhammer breaks the asphalt.", /sound.*jackhammer/],
  ["15s per l'app Lupa, completamente gratis. Testo: 'solo 4,99 € al mese'.", /gratis.*4,99/i],
  ["For seniors aged 70+. 20s for Orbit lamps. Target teenagers.", /seniors.*teenagers/],
];

/** They sound like it and are none. */
const TOGETHER: readonly string[] = [
  "30s for Orbit lamps. The door opens at second 5, the logo comes at second 28.",
  "20s for Orbit lamps. The watch shows 0:45. A 30 second walk from the station.",
  "20s for Hotel Adler. The opening lasts 3 seconds, the rest is the lake.",
  "It's morning. She wakes. 20s for Brio coffee. It's evening. She dances.",
  "Hot summer's day, ice cubes crack, frost on the bottle. 15s for Brio lemonade.",
  "A kids' drawing of a beer garden comes to life: pretzels, lemonade. 20s for the park Hopsala.",
  "A children's board game night, dice and laughter. 20s for Brettel.",
  "In German, the brand line in English: 'Made to last'. 20s for Werkbank.",
  "No crowds. 20s for Brightline trains. A couple by the window.",
  "No exteriors. 20s for Orbit lamps: a desk, a bed.",
  "Never show the product itself. 20s for Orbit lamps. A shadow, a click.",
  "Orbit knives, made in Germany. 20s: sparks. Made in Solingen.",
  "Helvetica for titles. A handwritten note lies on the table. 15s for Klar water.",
  "Alcohol-free beer Orbit. 20s: the label says 0.0% vol.",
  "Open Monday to Friday, on Sunday brunch. 15s for the bakery Kipfel.",
  "A July heatwave. 15s for Pinguin ice. On the kiosk's sign a snowman smiles.",
  "Strictly monochrome. 20s for Farbe paint. The last frame shows a red can.",
  "Nobody talks on camera; nurse Jana's voice tells why she stays. 45s for Harbor hospice.",
  "A 29 second spot for Meridian, a luxury watch at $48,000. Never show a price.",
  "Only piano. 30s for Lune perfume. Later the strings join.",
  "Nothing but a solo piano. 30s for Lune perfume. A violin maker planes wood.",
  "A calm film, never frantic. 20s for Teahouse Mori.",
  "Only 3 shots please: dawn, coffee, sunset. 21s for Lumi.",
  "The picture is only blue. 15s for Rego. A red dot appears at the end.",
  "Vegan sneakers Ohm made of cactus leather. 15s: hands stitch it.",
  "Siezen Sie bitte. 15s Bank Aue. Text: 'Ihr Konto wartet.'",
  "Two long, still shots. 30s for Kurier bikes: a bike leans, a bike leaves.",
  "One bottle alone, then the crate of six. 15s for Fonte.",
  "The heroine is 25 years old, her grandmother seventy. 20s for Lumina.",
  "Our shops: 12 Lindenstraße and 48 Bahnhofstraße. 15s for Paula.",
  "20% off pens, 50% off paper. 15s for Paula.",
  "Zero-waste café Kreis. 15s: glasses, cups, an empty bin.",
  "Open until 10 pm. 15s for Tank Ost, neon, night, coffee.",
  "30 seconds for Insel travel. The narration takes twenty of them.",
  "Reopening after the fire. 20s for Hut Ida. Sign: 'Celebrating 50 years'.",
  "She is the only one awake. 25s for Solo tea. Her mother's photo stands on the shelf.",
  "15s for Reh orchard. On screen: 'Only 2.99 a kilo'.",
  "At most two people on screen. 20s for Esstisch. A table for six.",
  "One location: a kitchen. 20s for Orbit lamps. A poster of a beach on the wall.",
];

describe("ordinary contradictions", () => {
  for (const [brief, named] of APART)
    test(`are named: ${brief}`, () => {
      expect(conflictsOf(brief).join(" ")).toMatch(named);
    });

  for (const brief of TOGETHER)
    test(`are not found where there is none: ${brief}`, () => {
      expect(conflictsOf(brief)).toEqual([]);
    });

  test("with a brand's rules speak of what is heard and seen there", () => {
    const brief = "A rousing brass band marches through. 15s for Stille spa.";
    expect(conflictsOf(brief, { must_avoid: ["music"] }).join()).toMatch(/music.*band/);
    expect(conflictsOf("Water drips. 15s for Stille spa.", { must_avoid: ["music"] })).toEqual([]);
  });

  test("of two limits leave the later one to the film", () => {
    const { reading } = agreedOn("Every shot at least 5 s. Every shot at most 2 s. 20s for Ferro bikes.");
    expect(reading.sceneLengths.map(({ words }) => words)).toEqual(["Every shot at most 2 s"]);
  });
});
