import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";
import { conflictsOf } from "./conflicts-of.ts";

/** Kinds of contradictions beside those of picture and sound. */
const APART: readonly (readonly [string, RegExp])[] = [
  [
    "30s for Oldcastle. We have no budget, one phone. Fighter jets race over an army of knights.",
    /budget.*jets/i,
  ],
  ["20s for Pillo beds: a tranquil film. Staccato cuts, cut after cut.", /tranquil.*cuts/i],
  [
    "20s for Fonte. Tutto in italiano. La voce dice: 'This is the water that you have always been waiting for.'",
    /en\b/,
  ],
  ["20s for Nube yoghurt, sugar-free. She stirs in three spoons of sugar.", /sugar-free.*sugar/],
  ["20s for Bolt, the wireless lamp. He pulls its cable across the room.", /wireless.*cable/],
  ["20s for Linde funerals, discreet and sober in tone. Slogan: 'Boom! You are gone.'", /discreet.*Boom/],
  ["Our hero is an 80 year old fisherman. The schoolboy, our hero, casts the net. 20s for Rill.", /two ages/],
  [
    "Nobody sees the product before the last frame. 20s for the Zephyr kettle. Shot 1: the Zephyr kettle, steaming.",
    /two places/,
  ],
  ["20s for Graf vodka. After the last glass he hops on his scooter.", /driving|steering/],
  ["15s for Slimbo shakes: 'Minus 9 kilos in four weeks'.", /weight-loss/],
  ["15s for Slimbo shakes. A photo of her belly before, a photo after.", /body before/],
  ["15s for Arc fund. 9% interest, guaranteed.", /without risk/],
  [
    "15s for Lucky Reels casino. He spins and his mortgage is paid. He wins the overdue rent.",
    /money worries/,
  ],
  ["15s for Root tonic: he stopped his medication and feels great.", /without treatment/],
  ["20s for Diesel Plus. It is climate neutral.", /environmental claim/],
  ["12 seconds for Pico pens. Nine images, two full seconds apiece.", /18 s.*12 s/],
  [
    "It stays night from the first shot to the last. 15s for Luce torches. Boys play in blazing noon light.",
    /night.*noon/,
  ],
  ["Only black, white and grey. 20s for Argent forks. The fruits are bright orange.", /grey.*orange/],
  ["It is 1890, true to the period. 20s for Alt brandy. She takes a selfie.", /1890.*selfie/],
  ["Solemn memorial film for the fallen of Ulm, 40s. A clown slips on a banana peel.", /Solemn.*clown/],
  ["15s for Arco violins. Total silence throughout. We hear a slow sonata.", /silence.*(?:hear|sonata)/i],
  [
    "15 Sekunden für Huber Brot. Nur deutsche Sprache. Text am Ende: 'Fresh for you and your family.'",
    /en\b/,
  ],
  [
    "20s for Hafen hotel, a single unbroken shot. Crosscut from the kitchen to the roof.",
    /unbroken.*Crosscut/,
  ],
  [
    "15s for Tusche pens. No branding until the last shot. The logo is visible from the first frame.",
    /branding.*logo/i,
  ],
  ["20s for Kolk. A Siemens washer breaks down while ours keeps spinning.", /Siemens/],
  ["After the tasting at Weingut Roth the guests drive home. 20s.", /driv/],
  ["A Christmas film for Lumo lamps, 20s. The Easter bunny hides under the sofa.", /Christmas.*Easter/],
  ["The whole film is set in Paris. 20s for Ciel scarves. She runs past Big Ben.", /Paris.*Big Ben/],
  ["20s for Oro ovens, 'Today only!' The offer is valid until the 3rd of May.", /Today only.*valid until/i],
  ["8s for Ring toys, an endless loop. It fades to black.", /loop.*black/],
  ["15s for Bella boots, all-female cast. Three men carry the boots in.", /female.*men/],
  ["15s for Kant lamps. The logo must be seen from the first second. No logo until the very end.", /logo/],
  ["15s for Vasa trips. No drone shots. We fly over the island from the air.", /drone/i],
  ["15s for Notely. The app is completely free. On screen: '4.99 € a month'.", /nothing to pay/],
  ["15s for Corvina jam, made in the hills. End card: Corvena.", /two spellings/],
  ["15s for Bok speakers, only one film, no cutdowns, plus a 6s cutdown.", /no room/],
  ["TikTok, 15s, Minto gum. The price stands along the bottom edge.", /safe|buttons/],
  ["15s for Teapo, a kettle. Our red kettle boils. The green kettle pours.", /red kettle.*green kettle/],
  ["15s for Lash gel: thickens your hair overnight.", /sure result/],
  ["15s for Fenna gin: a lonely guy takes one sip, and all the girls turn to him.", /success/],
  ["20s for Volt petrol. Slogan: 'Fill up and do the earth good.'", /environmental claim/],
  ["15s for Otto gum: a boy clings to the side of a tram.", /unsafe act/],
  ["20s for Ranger rifles: a ten-year-old gets one for Christmas.", /Weapons/],
  ["20s for Weingut Roth. A pregnant guest raises her glass.", /pregnancy/],
  ["20s for Aria hearing aids. Narration strictly male. A woman's voice says: 'Hello.'", /male.*woman/],
  [
    "15s lobby loop for Hotel Elf, no sound at all. The captain recounts the history of the house.",
    /no sound/,
  ],
  ["20s for Toto soap, palm-oil-free and silicone-free. Silicone drips into the mould.", /silicone/],
  ["The Beet, a vegetarian bistro, 15s. Roasted duck on every plate.", /vegetarian.*duck/],
  ["15s for Blend smoothies. Label: 60% apple, 30% kale, 20% lime.", /110 %/],
  ["A one minute film for Kelp. The client has signed off on 20 seconds.", /20 s/],
  [
    "We never leave the cabin of the submarine. 20s for Tide watches. He eats ice cream on a square in Rome.",
    /submarine.*square/,
  ],
];

const FINE: readonly string[] = [
  "20s for Oldcastle. A low budget look is fine, one phone, one bench, one joke.",
  "20s for Nube yoghurt, sugar-free. Goodbye sugar, hello raspberries.",
  "20s for Bolt, the wireless lamp. No cable, no socket, just light.",
  "20s for Graf vodka. After the last glass they take a taxi home.",
  "15s for Slimbo shakes. She carries 9 kilos of shopping up the stairs every week.",
  "15s for Arc hinges, ten years guaranteed, 20% off.",
  "20s for Aria hearing aids. Narration strictly male. An old woman smiles without a word.",
  "20s for Toto soap. A boy rides the tram, his grandmother outside waves.",
  "We never leave the submarine. 20s for Tide watches. He dreams of ice cream on a square in Rome.",
  "15s for Blend smoothies. 60% apple, 30% kale, 10% lime, 100% good mood.",
  "Only black, white and grey; an orange dot appears on the last frame. 20s for Argent forks.",
  "20s for Alt, a museum: 1890, gaslight; today's guests take selfies.",
  "Cordless vacuum Aero. The dog hunts for the cable that isn't there. 15s",
  "15s for Arco violins. We hear a slow sonata, then silence.",
  "15s for Club Elf. Doors open at 6 pm, show at 7 pm.",
  "15s for Iris frames. 25% off, kids get 40% off.",
  "A Christmas film for Lumo lamps, 20s. Snow, a sleigh, a tree with candles.",
  "20s for Ciel scarves. She sends a postcard from Paris to London.",
  "20s for Oro ovens, the whole month at half price.",
  "15s for Bella boots, all-female cast. Three women carry the boots in.",
  "15s for Kant lamps. No logo until the very end.",
  "15s for Notely. The app is free for students, teams pay 4.99 € a month.",
  "15s for Bok speakers plus a 6s cutdown.",
  "TikTok, 15s, Minto gum. The price stands in the middle.",
  "15s for Teapo, a kettle in red and green. The red kettle boils, then the green kettle.",
  "15s for Marble paint, with Marbella in the sun.",
  "Our hero is an 80 year old fisherman. A schoolboy watches him cast the net. 20s for Rill.",
];

/** What a brand's rules forbid in general words. */
const AGAINST_THE_BRAND: readonly (readonly [string, string, RegExp])[] = [
  ["logo animation", "15s for Nord ferries. The logo bounces over the waves.", /logo animation.*bounces/],
  [
    "superlatives",
    "15s for Nord ferries, the fastest ship of all. Say: 'the best crossing'.",
    /superlatives.*fastest/,
  ],
  ["discount messages", "15s for Nord ferries: half price in May.", /discount.*half price/],
  ["emojis", "15s for Nord ferries. Captions full of emojis.", /emojis/],
];

describe("further kinds of contradictions", () => {
  test.each(APART.map((row) => [...row] as const))("are named in: %s", (brief, named) => {
    expect(conflictsOf(brief).join("\n")).toMatch(named);
  });

  test.each([...FINE])("are not seen in: %s", (brief) => {
    expect(conflictsOf(brief)).toEqual([]);
  });

  test.each(AGAINST_THE_BRAND.map((row) => [...row] as const))(
    "are named where a brand forbids %s: %s",
    (ban, brief, named) => {
      expect(conflictsOf(brief, { must_avoid: [ban] }).join("\n")).toMatch(named);
      expect(conflictsOf("15s for Nord ferries. Logo on the last frame.", { must_avoid: [ban] })).toEqual([]);
    },
  );
});

describe("the choice told", () => {
  const LEFT_OUT: readonly (readonly [string, RegExp])[] = [
    [
      "20s for Fork burgers, 100 % vegan. The patty fries in butter. A slice of bacon falls on it.",
      /butter|bacon/,
    ],
    ["30s for Bodega Sol. Two friends drink rum, then hop into the car and race off.", /hop into|race off/],
    ["15s for Slimbo shakes. A photo of her belly before, a photo after.", /belly/],
    ["15s for Spark lighters. A toddler plays with a lighter on the rug.", /lighter on/],
    ["15s for Arc fund. 9% interest, guaranteed.", /9%/],
    [
      "Our hero is an 80 year old fisherman. The schoolboy, our hero, casts the net. 20s for Rill.",
      /old fisherman/,
    ],
  ];

  test.each(LEFT_OUT.map((row) => [...row] as const))("is carried out in the film: %s", (brief, gone) => {
    const { scenes } = filmOf(brief);
    const seen = scenes.map((scene) => `${scene.visual.subject}\n${scene.text_overlay?.text ?? ""}`);
    expect(seen.join("\n")).not.toMatch(gone);
  });
});
