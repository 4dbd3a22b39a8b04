import { describe, expect, test } from "bun:test";
import { BrandGuidelines, Options } from "../../../../contracts/brief.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { reconcile } from "../../../../src/direction/reconcile.ts";

function agree(text: string, brand: Record<string, unknown> | null = null) {
  return reconcile({
    reading: readBrief(text),
    readAgain: readBrief,
    brand: brand && BrandGuidelines.parse(brand),
    options: Options.parse({}),
    references: { images: [], video: null },
  });
}

/** Each contradiction with words that its explanation must name. */
const CONTRADICTIONS: readonly (readonly [brief: string, named: RegExp, brand?: Record<string, unknown>])[] =
  [
    ["30s TikTok for Aurora cold brew, make it exactly 15 seconds.", /more than one length/],
    ["A 20 second Instagram Reel in landscape for a craft beer.", /landscape/],
    ["A vertical TV spot, 30s for Miele ovens", /vertical/],
    ["Square 16:9 video for a shoe shop, 15s", /shapes of the frame/],
    ["60 scenes in a 10 second clip for a gym.", /too short to see/],
    ["Slow, meditative 15s film with 30 quick cuts for a yoga studio.", /slow and fast/],
    ["One continuous take with 8 scenes for a museum, 30s", /continuous take.*8 scenes/],
    ['No text on screen. Open with the words "Hello Summer". 10s Reel for a sunscreen.', /Hello Summer/],
    ["No people. A young barista pours the coffee. 15s film for Kona beans.", /barista/],
    ["20s ad for a bakery. Must include a dog.", /brand forbids animals/, { must_avoid: ["animals"] }],
    ["Avoid blue. 15s ad for AquaPure water.", /brand's own colour/, { colors: ["#0044CC"] }],
    ["We want a red bold look, avoid red. 15s ad for a toothbrush.", /avoids red/],
    ["No music, with an upbeat jazz soundtrack. 20s ad for a bakery.", /exclude each other/],
    ["No CTA. CTA: Buy now. 15s ad for boots", /exclude each other/],
    ['30s film in German for a bike shop. CTA: "Get your bike now and ride with us".', /given in en/],
    ["A 15s ad. Product must appear within 20 seconds. For Luma lamps.", /lasts 15 s/],
    ["Black and white film with vibrant colours, 20s, for a hotel.", /no colours/],
    ["Works without sound. No text anywhere. 15s voice-over ad for a bank.", /needs words on screen/],
    ["15s ad for boots set in Papyrus font.", /typefaces are Inter/, { fonts: ["Inter"] }],
    [
      "A 10 second film with no people where a woman drinks whisky while driving her speedboat.",
      /whisky.*driving her speedboat/,
    ],
    ["Ad for Solara, 10 seconds but also a full minute.", /more than one length/],
    ["No women, no men. An old couple dances in the kitchen. Walzer radio 20s.", /people.*couple/],
    ["Camera is fixed throughout. The camera glides through the loft. 15s Loft & Co", /camera/i],
    ["Live action only, no animation. A cartoon bear explains it. Stromio tariffs, 30s.", /cartoon/i],
    ["Shoot it as a oner. Cut every two seconds. Rondo bikes 20s", /oner.*cut every/i],
    ["Seven scenes. 1. Alarm 2. Shower 3. Coffee. That's all. 15s Wecker clocks", /"Seven scenes".*3/],
    ["No dialogue. The father says: 'You made it.' 30s Heimkehr rail.", /nobody to speak/],
    ["No brand logo. Logo in the first frame and on the end card. 15s Pico.", /logo/i],
    ["Golden-hour sunset at dawn. Aube perfume, 20s.", /sunset.*dawn/i],
    ["Bright, cheerful, grim and bleak. 20s for Ada insurance.", /cheerful.*grim/],
    ["Starring Emma Stone as the barista. 20s Kaldi coffee.", /Emma Stone.*permission/],
    ["Voice-over sounds like Stephen Fry. 20 s, Albion tea.", /Stephen Fry.*permission/],
    ["Soundtrack: 'Shape of You'. 20 s for Form gym.", /licence/],
    ["Earn 5,000 dollars every week with TradeNova. 15s app ad.", /without risk/],
    ["Friends drink beer while driving a boat at sunset. 20s ad for Lakeside Lager.", /Alcohol/],
    ["20s Reel for Tindra candles, bright red please.", /rules forbid "red"/, { must_avoid: ["red"] }],
    ["25s explainer for Quillo pens. No voice-over. The narrator explains the nibs.", /nobody to speak/],
    ["18s for Noma tents. It is midnight under bright midday sun.", /midnight.*midday sun/],
    ["20s spot for Brava hard seltzer. Teenagers at a pool party, cans in hand.", /alcohol/],
    ["15s ad for a vodka brand aimed at teenagers, party vibes", /Minors/],
    ["30s ad for our supplement that cures arthritis and anxiety.", /medical claim/],
    ["Invest with Zenith: guaranteed 20% returns. 20s LinkedIn ad.", /without risk/],
    ["15s perfume ad starring Taylor Swift in a field.", /consent/],
    ["20s juice ad. A boy and Darth Vader share a glass at the breakfast table.", /licence/],
    ["A dad rides his motorcycle without a helmet. 15s ad for jeans.", /unsafe act/],
    ["Lose 20 pounds in 2 weeks with SlimTea. Before and after body shots. 15s Reel.", /weight-loss/],
    ["A detective smokes a cigarette under a lamp post. 20s noir ad for a hat shop.", /tobacco/],
    ["TikTok: vote for Jane Miller, mayor. 15s.", /political/],
    ["25s explainer for Quillo pens. No voice-over. The narrator explains the three nib sizes.", /narrator/],
    ["20s film for Quillo pens. A warm voice tells the story of ink. No narration please.", /voice tells/],
    [
      "20s Reel for Tindra candles, make it all bright red please. Cosy evening.",
      /rules forbid "red"/,
      { must_avoid: ["red"] },
    ],
    ["18s for Noma tents. It is midnight under bright midday sun, desert.", /midnight.*midday/],
    ['20s film for a tea shop, completely silent. Voice-over: "Slow is a flavour."', /completely silent/],
    ["30 s ad: Brightly toothpaste. Better than Colgate, and say so on screen.", /Colgate.*proof/],
    ["20s ad for Lumo night lights. Use the Beatles song 'Here Comes the Sun' as music.", /Beatles.*licence/],
    [
      "Kids' learning app Zizzo: ask children to type in their full name and home address to win. 30 s.",
      /personal data/,
    ],
    ["Rooftop film for Grip sneakers: a guy leaps between skyscrapers without ropes. 30 s.", /unsafe act/],
    ["Ad for Relaxofen, a prescription sleeping pill, 30 s: ask for it by name.", /prescription medicines/],
    [
      "Our detergent Fjell is 100% eco-friendly with zero impact on the planet. 20 s, say that line.",
      /environmental claim/,
    ],
    ["An empty beach crowded with people at sunrise, for Salt sunscreen. 15 s.", /empty.*crowded/],
    [
      "Script, total 20 seconds:\n1. (8s) A match is struck.\n2. (9s) A candle burns.\n3. (10s) Snow outside.",
      /shots sum to 27 s/,
    ],
    ["5 scenes, in 3 seconds, each at least 2 seconds long. For Blink lashes.", /makes 10 s/],
    ["Voice-over of 120 words in a 15 s spot for the Kubo cooler.", /takes 48 s to speak/],
    ["Deep snow on the palm beach, July blizzard. No snow anywhere. 20 s for Aloha swim.", /forbids snow/],
    [
      "Everything in English only. Headline: 'Der Sommer schmeckt nach Zitrone'. For Zitro soda, 15 s.",
      /given in de/,
    ],
    ["15s for Lumo lamps. Shot at night. Bright sunlight on the terrace.", /at night.*sunlight/i],
    [
      "20s for Orla raincoats. Twelve shots, each one must stay on screen for three full seconds.",
      /makes 36 s/,
    ],
    [
      "At most ten seconds for Pello bikes. Hold on the wheel for 8 seconds, then hold on the rider for 7 seconds.",
      /make 15 s/,
    ],
    [
      "One minute film about Tarn sleeping bags. Please deliver something under 40 seconds.",
      /more than one length/,
    ],
    ["A single continuous shot through the bakery, with a cut to the oven. Brod & Co, 25s.", /cut to/],
    ["YouTube Shorts, 90 minutes documentary about Kelp farms.", /5400 s.*180 s at most/],
    ["Cinema spot, portrait 9:16, 30 s. Vela sails.", /Cinema spot.*16:9/],
    ["Pictures only, no type. Price '9.99' in a yellow starburst. Discounto 10s.", /no room for the words/],
    ["Not a soul is to be seen. Commuters rush past the ticket hall. Metro pass 20s.", /people.*Commuters/],
    ["Instrumental only, no vocals. A choir sings the slogan. Hymn organs 20s.", /Instrumental.*choir/],
    [
      "Never use red. She wears a scarlet coat and a crimson bag. Grau bags 15s.",
      /avoids red.*"crimson"|"scarlet"/,
    ],
    [
      "Shot in black and white. Her bright blue dress turns heads. Chic, 20s.",
      /black and white.*bright blue/,
    ],
    ["A hot July afternoon. Skaters glide across the frozen canal. Oranje cocoa 20s.", /July.*frozen canal/],
    [
      "Everything happens in a submarine. Wide shots of the desert dunes. Tiefe watches 30s.",
      /submarine.*desert/,
    ],
    ["Voice-over in German only, narrated in Italian. Ponte bread 20s.", /German.*Italian/],
    ["Music at 60 bpm, driving techno at 150 bpm. Puls watches 15s.", /60 bpm.*150 bpm/],
    [
      "One frozen still picture, nothing moves. The camera orbits the running horses. Galopp oats 15s.",
      /nothing moves.*orbits|still picture/,
    ],
    [
      "The product must not appear until the last shot. Open on the product, a can of Fizzo. 15s.",
      /two places in the film/,
    ],
    [
      "Keep the bottle hidden until second 12, and the bottle is on screen by second 2. Nox 15s.",
      /due by 2 s/,
    ],
    [
      "The same heroine, aged 70, is a teenager on her first day of high school. Linse glasses 20s.",
      /two ages/,
    ],
    ["No branding in the film. The logo fills the end card. Still water 15s.", /No branding.*logo fills/],
    ["Lose ten kilos in seven days, doctors guarantee it. Slim drops 15s.", /weight-loss/],
    [
      "The film lasts 15 seconds. Open with a 10 second drone flight, then 12 seconds of cooking. Ragu.",
      /make 22 s/,
    ],
    ["Between 20 and 25 seconds please, definitely 40 seconds long. Kopje mugs.", /more than one length/],
    ["Zero animals. A flock of sheep blocks the road. Vier tyres 15s.", /animals.*sheep/],
    [
      "Mute film without any sound effects or music. Thunder cracks and drums pound. 20s umbrellas.",
      /Mute film.*Thunder/,
    ],
    ["The song must be instrumental. The singer belts out the chorus. Pop gum 15s.", /instrumental.*singer/],
    ["Our palette excludes orange. The end card is bright orange. Kontor 15s.", /orange/],
    [
      "It is the middle of January. Sunbathers lie in the summer heat. See towels 20s.",
      /January.*Sunbathers/,
    ],
    ["Melancholy and hilarious at once. Uhu glue 15s.", /Melancholy.*hilarious/],
    [
      "The product is the very first thing we see. Don't show the product until the final frame. 20s pianos.",
      /two places/,
    ],
    ["A 12-year-old boy who is a grandfather of three. Enkel games 20s.", /two ages/],
    ["100 % hand-drawn animation, filmed with real actors. Strich pens 20s.", /animation.*real actors/],
    [
      "Influencer Mia pretends she bought the serum herself; don't disclose that we pay her. Glow serum 20s.",
      /paid for/,
    ],
    ["Kids, beg your mum until she buys it! Robo toys 15s.", /parents/],
    ["With a sip of Bolero rum he suddenly gets all the girls. 15s.", /success with others/],
    [
      "Without any on-screen text. Show the web address in big letters. Preis 15s.",
      /on-screen text.*web address/,
    ],
    ["Exclude snow. Snowflakes drift past the window. Kamin stoves 20s.", /snow.*Snowflakes/],
    ["No water in the shots. Waves crash on the rocks. Fels boots 20s.", /water.*Waves/],
    ["Avoid buildings; a skyscraper gleams at sunrise. Höhe perfume, 15 s.", /buildings.*skyscraper/],
    ["Not a word is spoken. The coach tells the team to breathe. Puls 20s.", /Not a word.*tells/],
    [
      "All in sepia. The parrots glow in neon green and electric blue. Papagei paint 15s.",
      /sepia.*neon green/,
    ],
    [
      "Everything in slow motion. Time-lapse clouds race over the city. Wolke 20s.",
      /slow motion.*Time-lapse/,
    ],
    ["Whispered, hushed film; she yells at the top of her lungs. Pst 15s.", /Whispered.*yells/],
    ["The heroine is a toddler of 45 years. Alt jeans 15s.", /two ages/],
    [
      "Brand film for Bankhaus Ruhe: loud party with confetti, deafening bass. 20s.",
      /two ways.*calm/,
      { tone: "calm, discreet" },
    ],
    ["The whole film is set in a kitchen. Wide shots of the desert. Herd 20s.", /kitchen.*desert/],
    ["Product visible by second 3. Do not show the product before second 10. Uhr 15s.", /due by 3 s/],
    ["Bet your last pay cheque and win every time. Lucky Ace casino, 15s.", /pay cheque/],
  ];

/** Contradictions of briefs in other languages, named in their own words. */
const ABROAD: readonly (readonly [brief: string, named: RegExp])[] = [
  ["20s für Almquell Wasser. Keine Menschen. Eine Bergsteigerin trinkt aus der Quelle.", /Bergsteigerin/],
  [
    "Nur nachts gedreht. Die Mittagssonne brennt auf den Markt. Café Due, 15 Sekunden",
    /"nachts".*"Mittagssonne"/,
  ],
  [
    "Er trinkt am Steuer seines Cabrios ein kühles Bier. Spot für Hopf Bier, 20 s",
    /Alcohol \("Bier"\).*"am Steuer"/,
  ],
  ["Un plan-séquence sans aucune coupe. Montage rapide. Vélos Pavé 20s", /"plan-séquence"/],
  ["Una mujer embarazada brinda con una cerveza. Anuncio de 15 segundos para Solera cerveza.", /embarazada/],
  ["Rendimenti garantiti senza rischi. Fondo Aurea, 15 s", /"Rendimenti garantiti/],
  ["Crianças andam de moto sem capacete. Motos Raio, 15 s", /"sem capacete"/],
  ["Film van 20 seconden voor Polder kaas. Geen dieren. Een koe loopt door de wei.", /koe/],
];

/** Contradictions that take two sentences or a kind of thing to see. */
const BY_KIND: readonly (readonly [brief: string, named: RegExp])[] = [
  ["Avoid all warm colours. Orange lanterns light the square. Maren hotels 20s", /warm colours.*orange/i],
  [
    "Ice and frost on the window. In the same shot children run on a scorching summer day. Kite 15s",
    /frost.*summer/,
  ],
  ["Our hero is eighty-two. He is a schoolboy on his first day. Zeitreise books 20s", /two ages/],
  [
    "Black & white from first to last frame; the purple bottle and bright pink flowers glow. 20s",
    /no colours/,
  ],
  ["The finest olive oil in the world. Oleander, 15 s", /rank/],
  [
    "A discount brand: no frills. Haute couture, ultra luxury. Zipp umbrellas 20 s.",
    /"no frills|discount brand"/,
  ],
  ["Our washing powder beats Persil. Schaum 20 s", /Persil/],
  ["Vegan brand, no meat in sight. Close-up of a sizzling sausage. Deli 20 s", /meat.*sausage/],
  [
    "Autumn leaves, October fog. In the same frame, children swim in the lake on a July day. Coats 15s",
    /Autumn leaves.*July day/,
  ],
  ["Kill all music. A guitar riff closes the spot. Pax soda 15s", /Kill all music.*riff/],
  ["Please no close-ups of the nib. Finish with a macro close-up of the nib. Onyx pens 15 s", /of the nib/],
];

/** Briefs of other languages that only sound like that. */
const SOUND_ABROAD: readonly string[] = [
  "20s für Almquell Wasser. Keine Menschen, nur die Quelle und das Moos.",
  "Alkoholfreies Bier nach der Autofahrt, er stellt den Wagen ab. Hopf 0,0 %. 20 s",
  "Kinder mit Helm fahren Roller im Park. Roller Flitz, 15 Sekunden. Keine Helme ist NICHT okay.",
  "Produktfilm 20 Sekunden für Moos Seife. Hände schäumen Seife auf. Keine Models.",
  "Sin música, solo el sonido de las olas. Zapatillas Brío 20s",
  "Un plan-séquence : le vélo Pavé traverse la ville, sans coupe. 20 s",
];

describe("contradictions of briefs in other languages", () => {
  test.each(ABROAD.map(([brief, named]) => [brief, named] as const))("%s", (brief, named) => {
    expect(
      agree(brief)
        .conflicts.map(({ explanation }) => explanation)
        .join("\n"),
    ).toMatch(named);
  });

  test.each(SOUND_ABROAD.map((brief) => [brief]))("names nothing in: %s", (brief) => {
    expect(agree(brief).conflicts).toEqual([]);
  });

  test("what is settled is taken out of the brief in its own words", () => {
    const { reading, mustAvoid } = agree(
      "20s für Almquell Wasser. Keine Menschen. Eine Bergsteigerin trinkt aus der Quelle.",
    );
    expect(reading.characters.map(({ words }) => words).join()).not.toContain("Bergsteigerin");
    expect(mustAvoid.map(({ value }) => value.subject)).toEqual(["Menschen"]);
  });
});

describe("contradictions told by kind", () => {
  test.each(BY_KIND.map(([brief, named]) => [brief, named] as const))("%s", (brief, named) => {
    const told = agree(brief).conflicts.map(({ explanation }) => explanation);
    expect(told.join("\n")).toMatch(named);
  });

  test.each([
    ["No vocals in the first half; the singer comes in at second 15. Tacet headphones 30s"],
    ["Skipper Jo ties up the boat; later, at home by the fire, a pale ale. Keel & Hop 20s"],
    ["Vote for your favourite ice cream flavour in our app! TikTok, 15s"],
    ["Colours teal and cream, never cyan. 20 s for Marl notebooks."],
    ["Black and white film, only the purple bottle keeps its colour. Isolde perfume, 20s"],
  ])("names nothing in: %s", (brief) => {
    expect(agree(brief).conflicts).toEqual([]);
  });

  test("a shape in figures is the finer word for the one named beside it", () => {
    const { aspectRatio, conflicts } = agree("Pinterest pin, 2:3 vertical. Nest bedding 15s");
    expect(aspectRatio.value).toBe("2:3");
    expect(conflicts).toEqual([]);
  });
});

describe("what was chosen", () => {
  /** Every entry that a contradiction was settled against is no longer hard; what was chosen is. */
  const hardOf = (brief: string) =>
    agree(brief)
      .demands.filter(({ hard }) => hard)
      .map(({ kind, statement }) => `${kind}: ${statement}`);

  test.each([
    ["No logo anywhere. The logo appears in the last shot. Kante chairs 10s.", /^logo:/],
    ["8 shots in 10 seconds, each shot at least 3 seconds. For Cleo candles.", /^pacing:/],
    ["Five scenes, 40 cuts per minute, 30 s. For Cleo candles.", /^pacing:/],
    ["Shoot it as a oner. Cut every two seconds. Rondo bikes 20s", /^scene_count:/],
    ["YouTube Shorts, 90 minutes documentary about Kelp farms.", /^duration:/],
    [
      "Film in French. Voice-over: 'Every morning starts with bread and butter.' 15s for Maison Pa",
      /^language:/,
    ],
  ])("is not fought for against itself: %s", (brief, givenUp) => {
    expect(agree(brief).conflicts.length).toBeGreaterThan(0);
    for (const demand of hardOf(brief)) expect(demand).not.toMatch(givenUp);
  });

  test("a number of scenes and the length of each make the film's length", () => {
    expect(agree("Six scenes, two seconds each, for Takt drums.").durationSeconds.value).toBe(12);
  });

  test("a least length of scenes is no rhythm, and a length beside it is the film's", () => {
    const { durationSeconds, conflicts, demands } = agree(
      "Four scenes, at least two seconds each, 15s. Mio mirrors.",
    );
    expect(durationSeconds.value).toBe(15);
    expect(conflicts).toEqual([]);
    expect(demands.filter(({ kind }) => kind === "pacing")).toEqual([]);
    expect(demands.filter(({ kind }) => kind === "scene_length").map(({ target }) => target)).toEqual([
      { part: "each", min: 2, max: null },
    ]);
    expect(agree("Eight scenes of five seconds each in a 20 second spot.").conflicts.length).toBe(1);
  });

  test("a kind of thing forbidden in another language is forbidden as that kind", () => {
    const { mustAvoid } = agree("Film de 20 secondes pour le parfum Orée. Aucun personnage.");
    expect(mustAvoid.map(({ value }) => value.subject)).toEqual(["people"]);
  });
});

describe("parts listed with their lengths", () => {
  test("are parts, and the film lasts what the brief says of it", () => {
    const { durationSeconds, conflicts } = agree(
      "12 sec clip for Brindle hiking socks: sock pulled on 4s, boot laced 3s, summit 3s, logo 2s.",
    );
    expect(durationSeconds.value).toBe(12);
    expect(conflicts).toEqual([]);
  });

  test("that make more than the film are named", () => {
    const { durationSeconds, conflicts } = agree(
      "12 sec clip for Brindle hiking socks: sock pulled on 4s, boot laced 5s, summit 6s, logo 3s.",
    );
    expect(durationSeconds.value).toBe(12);
    expect(conflicts[0]?.explanation).toMatch(/18 s.*12 s/);
  });

  test("versions with lengths of their own are none", () => {
    const { deliverables } = agree(
      "Orlo bikes. Deliverables: hero film 30s, cutdown 15s, bumper 6s, reel 10s.",
    );
    expect(deliverables.length).toBeGreaterThan(2);
  });
});

describe("contradictions", () => {
  for (const [brief, named, brand] of CONTRADICTIONS) {
    test(`are named: ${brief.slice(0, 60)}`, () => {
      const { conflicts } = agree(brief, brand ?? null);
      expect(conflicts.map(({ explanation }) => explanation).join("\n")).toMatch(named);
      for (const { resolution } of conflicts) expect(resolution).not.toBe("");
    });
  }

  test("are not seen where a brief only sounds like one", () => {
    for (const brief of HARMONIOUS) expect([brief, agree(brief).conflicts]).toEqual([brief, []]);
  });

  test("give up the weaker demand and keep it in the ledger as no longer hard", () => {
    const { demands, durationSeconds } = agree(
      "30s TikTok for Aurora cold brew, make it exactly 15 seconds.",
    );
    expect(durationSeconds.value).toBe(15);
    expect(demands.filter(({ kind }) => kind === "duration")).toMatchObject([
      { statement: "30s", hard: false, givenUp: true },
      { statement: "15 seconds", hard: true },
    ]);
  });

  test("take the safer way: what is forbidden is asked for nowhere afterwards", () => {
    const { reading, mustAvoid } = agree(
      "No people. A young barista pours the coffee. 15s film for Kona beans.",
    );
    expect(reading.characters).toEqual([]);
    expect(reading.events).toEqual([]);
    expect(mustAvoid.map(({ value }) => value.subject)).toEqual(["people"]);
  });

  test("with the brand's colours leave no colour that the brand avoids", () => {
    const { reading, demands } = agree("20s Reel for Tindra candles, make it all bright red please.", {
      colors: ["#1B3A2F", "#F4EBD9"],
      must_avoid: ["red"],
    });
    expect(reading.colors).toEqual([]);
    expect(reading.avoidedColors.map(({ value }) => value.name)).toEqual(["red"]);
    expect(demands.filter(({ kind }) => kind === "color")).toContainEqual(
      expect.objectContaining({ source: "brand", statement: "red", hard: true }),
    );
  });

  test("are none where a thing of the brand's colour is unwanted", () => {
    const text = "15s ad for Mintra toothpaste. Don't: dentists, white coats, the word 'clinically'.";
    const { conflicts, reading, mustAvoid } = agree(text, { colors: ["#FFFFFF"] });
    expect(conflicts).toEqual([]);
    expect(reading.avoidedColors).toEqual([]);
    expect(mustAvoid.map(({ value }) => value.subject)).toContain("white coats");
    expect(agree("15s ad for boots. Avoid red tones.").reading.avoidedColors).toHaveLength(1);
    expect(agree("15s ad for boots. Avoid red.").reading.avoidedColors).toHaveLength(1);
  });

  test("of hour and light leave one hour", () => {
    expect(
      agree("18s for Noma tents. It is midnight under bright midday sun, desert.").reading.timeOfDay?.value,
    ).toBe("midday");
  });

  test("with a rule of advertising become a demand that the film is checked for", () => {
    const { demands } = agree("15s perfume ad starring Taylor Swift in a field.");
    expect(demands).toContainEqual(
      expect.objectContaining({ kind: "must_avoid", hard: true, target: { subject: "Taylor Swift" } }),
    );
  });
});

const HARMONIOUS = [
  "Starring our own baker, Frau Huber, and her oven. 20s Huber bakery.",
  "Narrated by our founder Klara Stern. 30s Stern pens.",
  "With Lake Constance in the background, a sailor ties a knot. 15s Lago ropes.",
  "Cheerful dad, gloomy teenager; pizza makes peace. 20s Forno Due.",
  "A oner through the bakery, early morning. 20s Kruste.",
  "From sunset to sunrise: a night market. 30s Markt.",
  "No people except hands. A baker's hands shape a loaf. Rye & Co, 15 s.",
  "Three scenes: 1. Seed 2. Sprout 3. Flower. 15s Keim seeds",
  "Pastel colours with one neon sign. 15s Diner 66.",
  "20s ad for Noma tents: from bright midday sun to midnight, one camp.",
  "15s film for a lamp shop. At night the room is as light as at noon. No voice-over.",
  "20s explainer for a kettle. No voice-over, no narrator explaining things; captions tell it.",
  "18s idea pin, portrait 2:3, for a small hotel.",
  "60 second 16:9 film in 4K for a chocolate.",
  "Vertical 4:5 reel, 12s, for a candle shop.",
  "30s Instagram Reel for Aurora cold brew. Playful, amber and cream. No people. CTA: Shop now",
  "A 15-20 second TikTok for a running shoe. Fast cuts, EDM, bold red. End with logo.",
  "Craft beer ad, 30 seconds, friends around a campfire toasting, warm light. 16:9 YouTube.",
  "Film for a car brand: a family drives along the coast at dawn. 45s. Cinematic. Orchestral music.",
  "Kids cereal ad. 20s. Colourful, fun, children at breakfast, cartoon tiger.",
  "Explainer for a budgeting app, 60s, no voice-over, captions only, works without sound.",
  "Non-alcoholic beer for expecting mothers, 15s, calm",
  "Skincare serum, 15s, close-ups of skin, soft light. No medical claims. Avoid before and after.",
  "Start slow and calm, then fast cuts to a drop. 30s music video for a techno track at 128 bpm.",
  "Apple-style minimal product film for our speaker, 20s. White background.",
  "Our app works on iPhone and Android. 30s explainer. Blue and white.",
  "One 30s film plus a 15s cutdown and a 6s bumper for YouTube.",
  "A bike shop ad: riders with helmets race down a forest trail. 20s. Vertical.",
  "PSA: don't drink and drive. 30s TV spot. A father gets home safely.",
  "Insurance ad with risk-free trial and money-back guarantee, 20s.",
  "Black and white film, only the lipstick is red. 15s.",
  "Drive sales for our wine club with a 15s Instagram story. Elegant couple at dinner.",
  "Vegan burger, 15s, no meat shown, juicy close-ups, green and orange.",
  "Hotel on a lake: sailing boats in the morning mist, breakfast on the terrace, 30s.",
  "30 sec spot for a toy water gun, kids splash in the garden.",
  "A smoked salmon brand. Smoking wood chips, close-ups. 20s.",
  "Nike Pegasus 41 running shoe, 15s TikTok. CTA: Run with us",
  "Gym ad: no music except heartbeat sounds. 15s, 8 cuts.",
  "Pain relief gel 15s: runner stretches, applies gel. Calm. CTA: Ask your pharmacist",
  "Rooftop bar, cocktails at sunset, adults only, 15s Reel.",
  "No voice-over. A singer tells her story in pictures. 20s for a guitar shop.",
  'A silent street at dawn. Voice-over: "Wake slowly." 20s for a tea shop, works without sound, captions.',
  "No narrator, only text. Explainer for a bank, 30s.",
  "A cafe open from noon to midnight. 15s Reel.",
  "Midnight blue car under bright sunlight, 20s.",
  "Day and night cream, 15s: bright daylight first, then night.",
  "Night shift nurse walks home into bright sunlight. 20s ad for a coffee brand.",
  "The voice of the city: horns, steps, rain. No voice-over. 20s.",
  "Calm minimal ad for a mattress; a chaotic city outside fades to silence. 20s.",
  "Non-alcoholic 0.0% lager Nøl, 15s: a father and his teenage son repaint a sailing boat on land.",
  "An orange on a white plate, no orange background. Saft 15s.",
  "Quiet morning, loud market, quiet evening. Travel film Fez, 45s.",
  "Serious about coffee, silly about everything else. 15s Bohne.",
  "No numbers on screen, only the name of the café at the end. Sekunde 10s.",
  "Works with no sound: big words. Music: jazz. 20s Lune lamps.",
  "Twelve quick shots in 20 seconds, the longest is three seconds. Orla raincoats.",
  "No dialogue. A narrator tells the story of our mill. Grano 30s.",
  "A frozen pizza on a hot July afternoon. Fetta 20s.",
  "Street at dawn empty, at noon crowded. Time-lapse for City clocks, 20s.",
  "Bathroom only, morning. Chrome and forest green. 16s razors.",
  "Camera stays still while horses run past. Galopp oats 15s.",
  "Real people, real kitchens; a cartoon on the cereal box only. Knusper 20s.",
  "Strict teacher, English voice-over, she learns French on the train. Parla app 20s.",
];
