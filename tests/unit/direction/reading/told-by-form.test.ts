import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const avoided = (text: string) => readBrief(text).mustAvoid.map(({ value }) => value.subject);
const included = (text: string) => readBrief(text).mustInclude.map(({ value }) => value.subject);
const written = (text: string) => readBrief(text).overlays.map(({ value }) => value.text);

describe("a label that no table holds", () => {
  test.each([
    ["Things we cannot show: ladders, wet paint", ["ladders", "wet paint"]],
    ["Was auf keinen Fall vorkommen darf: Leitern", ["Leitern"]],
    ["Darf nicht vorkommen: Leitern, Farbe", ["Leitern", "Farbe"]],
    ["Ne doit jamais apparaître : des échelles, un pinceau", ["des échelles", "un pinceau"]],
    ["Nie może być: drabin, farby", ["drabin", "farby"]],
    ["Please never put in: ladders; wet paint", ["ladders", "wet paint"]],
  ])("forbids by its words: %s", (text, subjects) => {
    expect(avoided(`Ad for Olm paint.\n${text}`)).toEqual(subjects);
  });

  test.each([
    ["What the film must contain: a roller, a blue wall", ["roller", "blue wall"]],
    ["Muss vorkommen: eine Rolle, Tapete", ["eine Rolle", "Tapete"]],
    ["Deve comparire: un rullo, la scala", ["un rullo", "la scala"]],
  ])("demands by its words: %s", (text, subjects) => {
    expect(included(`Ad for Olm paint.\n${text}`)).toEqual(subjects);
  });

  test("two denials and what is told for the makers list nothing", () => {
    expect(avoided("Olm coats. Do not hold back on the rain: we love puddles.")).not.toContain(
      "we love puddles",
    );
    expect(avoided("Olm paint. No ladders is not okay: everyone uses one.")).toEqual([]);
    expect(included("Olm paint. Here is what the client needs:\n- 20 seconds\n- vertical")).toEqual([]);
  });

  test("a heading above bullets needs no colon", () => {
    const text =
      "Olm paint, 20s.\n\nMandatories\n- a blue wall\n- Logo top left\n\nDon'ts\n- ladders\n- fake smiles";
    expect(included(text)).toEqual(["blue wall"]);
    expect(avoided(text)).toEqual(["ladders", "fake smiles"]);
  });

  test("a question is answered on the line below", () => {
    expect(
      avoided("> how long?\n20s for Olm paint\n\n> anything to avoid?\nladders (yes, really), wet paint"),
    ).toEqual(["ladders", "wet paint"]);
  });

  test("what an avoiding label holds is forbidden for every reader", () => {
    const reading = readBrief("Olm paint, 20s. Must not: real accident footage, music.");
    expect(reading.music?.value.genre).toBe("none");
  });
});

describe("orders not to do", () => {
  test.each([
    ["Don't blame the painter.", "blame the painter"],
    ["Never tilt digitally.", "tilt digitally"],
    ["The dog mustn't bark at the ladder.", "dog barking at the ladder"],
    ["It shouldn't be sprayed from a height.", "sprayed from a height"],
    ["Please don't spoil the attic.", "spoil the attic"],
  ])("%s", (text, subject) => {
    expect(avoided(`Ad for Olm paint. ${text}`)).toEqual([subject]);
  });

  test.each([
    "Don't hesitate to call.",
    "Don't worry about the budget.",
    "A brush that never drips.",
    "Never again.",
    "It shouldn't be longer than 20 seconds.",
    "You shouldn't worry.",
  ])("are none: %s", (text) => {
    expect(avoided(`Ad for Olm paint. ${text}`)).toEqual([]);
  });
});

describe("bans behind the thing", () => {
  test.each([
    ['The words "best ever" are banned.', "best ever"],
    ["Ladders are strictly forbidden.", "Ladders"],
    ["Smooth gimbal only, handheld is out.", "handheld"],
    ["Keep humans out of frame.", "humans"],
    ["Please leave the price off the screen.", "price"],
    ["The painter's face is never revealed.", "painter's face"],
  ])("%s", (text, subject) => {
    expect(avoided(`Ad for Olm paint. ${text}`)).toContain(subject);
  });

  test("an album that is out and a shop that is not far are no bans", () => {
    expect(avoided("Video for Olm. The album is out. The sun is out.")).toEqual([]);
  });

  test("what sounds like a claim is a ban in a row of bans", () => {
    expect(avoided("Olm tyres. No speed. No crash.")).toEqual(["speed", "crash"]);
    expect(avoided("Ad for Olm bakery. No nuts because of allergies.")).toEqual(["nuts"]);
  });

  test("one word that fills its clause", () => {
    expect(avoided("Olm synths, 20s. Not cyberpunk, please.")).toEqual(["cyberpunk"]);
    expect(avoided("Olm, 20s. No ladders. Nor buckets.")).toEqual(["ladders", "buckets"]);
  });
});

describe("what must become of somebody", () => {
  test.each([
    ["The ice cream must survive.", "ice cream survives"],
    ["Kids have to wear helmets.", "kids wear helmets"],
    ["Make sure the blue gate is in the last shot.", "blue gate"],
    ["Somewhere in it I need a bicycle bell and a wet dog.", "bicycle bell"],
  ])("%s", (text, subject) => {
    expect(included(`Ad for Olm paint. ${text}`)).toContain(subject);
  });

  test.each([
    "The film must feel warm.",
    "The music should build slowly.",
    "Viewers must understand it at once.",
    "We need a quote by Friday.",
    "We need a designer.",
    "The edit needs to be fast.",
  ])("is no demand on the picture: %s", (text) => {
    expect(included(`Ad for Olm paint. ${text}`)).toEqual([]);
  });
});

describe("words on screen without quotation marks", () => {
  test.each([
    ["Text should say OPEN ALL WEEK.", "OPEN ALL WEEK"],
    ["Phone number at the end 0161 496 0044.", "0161 496 0044"],
    ["Overlay price £325,000 at the end.", "£325,000"],
    ["Ends with the link olmjobs.example", "olmjobs.example"],
    ["The date has to be on screen: Saturday 14 June.", "Saturday 14 June"],
  ])("%s", (text, words) => {
    expect(written(`Ad for Olm paint, 20s. ${text}`)).toContain(words);
  });

  test("what a card says is read, what a voice says is heard", () => {
    const read = readBrief('Ad for Olm. No text until the end, where it says "Out there, somebody."');
    expect(read.speech?.value.lines ?? []).toEqual([]);
    expect(read.overlays.map(({ value }) => value.text)).toEqual(["Out there, somebody."]);
    const heard = readBrief('Ad for Olm. One voiceover line only, at the end: "Whoever waits."');
    expect(heard.speech?.value.lines).toEqual(["Whoever waits."]);
  });
});

describe("lists", () => {
  test("lengths with nothing but a joint between them are films", () => {
    const reading = readBrief("Film for Olm, 60s + 30s + 15s.");
    expect(reading.deliverables.map(({ value }) => value.seconds)).toEqual([60, 30, 15]);
  });

  test("what no table knows is a picture in the company of pictures", () => {
    expect(included("Olm oil. One kitchen table, an aunt, a game of dominoes, a sleeping cat.")).toContain(
      "game of dominoes",
    );
  });

  test("a ladder in a garden hose is no garden", () => {
    expect(readBrief("Olm, 20s. Red light, a garden hose, an old boot.").settings).toEqual([]);
    expect(readBrief("Olm, 20s. Voice: a man with a Glasgow accent.").settings).toEqual([]);
  });
});

describe("demands told in other forms", () => {
  test("a question is the label of its answer", () => {
    expect(
      avoided("Olm fete.\nQ: how long? A: 40 seconds\nQ: anything we can't have? A: politics, alcohol"),
    ).toEqual(["politics", "alcohol"]);
  });

  test("rules between blanks part what stands beside them", () => {
    const reading = readBrief("CLIENT: Olm Ramen — PIECE: 9 second Short — LOOK: one bowl, steam");
    expect(reading.durations.map(({ value }) => value.seconds)).toEqual([9]);
    const slashed = readBrief("artist: Moss Olm // 12s // 4:5 // no faces");
    expect(slashed.durations.map(({ value }) => value.seconds)).toEqual([12]);
    expect(slashed.mustAvoid.map(({ value }) => value.subject)).toEqual(["faces"]);
  });

  test("capitals at the head of a line are a label without a colon", () => {
    const text =
      "CLIENT Olm Opticians\nMUST SHOW an eye test, the shop sign\nMUST NOT SHOW price stickers, white coats";
    expect(included(text)).toEqual(["eye test", "shop sign"]);
    expect(avoided(text)).toEqual(["price stickers", "white coats"]);
  });

  test.each([
    ["No debe verse: cajas, ofertas.", ["cajas", "ofertas"]],
    ["Non si devono vedere: bambini, telefoni.", ["bambini", "telefoni"]],
    ["Unerwünscht: Krawatten, Koffer.", ["Krawatten", "Koffer"]],
    ["Elementos prohibidos: agujas, lágrimas.", ["agujas", "lágrimas"]],
    ["It doesn't need: champagne, speeches.", ["champagne", "speeches"]],
  ])("a label that denies what another asks: %s", (text, subjects) => {
    expect(avoided(`Olm.\n${text}`)).toEqual(subjects);
    expect(included(`Olm.\n${text}`)).toEqual([]);
  });

  test.each([
    ["入れないもの：パソコン、スマホ", ["パソコン", "スマホ"]],
    ["나오면 안 되는 것: 얼굴, 음식", ["얼굴", "음식"]],
  ])("also where words stand without blanks: %s", (text, subjects) => {
    expect(avoided(`ブランド：月見\n${text}`)).toEqual(subjects);
  });

  test.each([
    ["Der Chef möchte nicht ins Bild.", "Chef"],
    ["Los clientes no deben aparecer.", "clientes"],
    ["Feuerwerk bitte nicht, wegen der Tiere.", "Feuerwerk"],
    ["Je ne veux pas voir d'ordinateur.", "ordinateur"],
  ])("bans of other languages behind the thing: %s", (text, subject) => {
    const lead = /ordin/.test(text) ? "Un film pour la librairie Olm avec des mains." : "";
    const german = /Chef|Feuer/.test(text)
      ? "Ein Film für die Tischlerei Olm mit dem Meister und der Säge."
      : "";
    const spanish = /clientes/.test(text) ? "Un anuncio para la zapatería Olm con un perro." : "";
    expect(avoided(`${lead}${german}${spanish} ${text}`)).toContain(subject);
  });

  test.each([
    ["Drones: no. Pigeons: yes.", "Drones"],
    ["There can't be any alarm sound.", "alarm sound"],
    ["Never joke about hygiene.", "jokes about hygiene"],
    ["Don't make vets look greedy.", "make vets look greedy"],
    ["Photographer's rule: heads out of shot.", "heads"],
    ["No end card.", "end card"],
    ["Nobody who looks under 25.", "people who looks under 25"],
  ])("%s", (text, subject) => {
    expect(avoided(`Ad for Olm cider. ${text}`)).toContain(subject);
  });

  test.each([
    ["There has to be a clock on the wall.", "clock on the wall"],
    ["It has to be drizzled on bread.", "drizzled on bread"],
    ["Grandpa Joe is in it.", "Grandpa Joe"],
    ["We want wooden spoons, a tiny gavel.", "wooden spoons"],
  ])("%s", (text, subject) => {
    expect(included(`Ad for Olm cider. ${text}`)).toContain(subject);
  });

  test("a figure taken back for the next one is not asked", () => {
    expect(readBrief("40 sec film for Olm, 3:2?? no, 16:9.").aspectRatios.map(({ value }) => value)).toEqual([
      "16:9",
    ]);
    expect(
      readBrief("Olm site film, 20s, landscape, the homepage can't take vertical.").aspectRatios.map(
        ({ value }) => value,
      ),
    ).toEqual(["16:9"]);
  });

  test("what is put aside is not asked", () => {
    expect(
      readBrief("Olm single, 40 secs vertical. spotify canvas comes later, ignore that").formats,
    ).toEqual([]);
  });

  test("how long something is to be read is no length of the film", () => {
    const lengths = readBrief("30s for Olm Bank. Required legal super for min. 4 sec.").durations;
    expect(lengths.map(({ value }) => value.seconds)).toEqual([30]);
  });

  test("a colour of the palette outweighs the same colour on one thing", () => {
    const colors = readBrief(
      "Un film pour les bougies Olm avec un chat noir. Couleurs : ocre et noir.",
    ).colors;
    expect(colors.filter(({ confidence }) => confidence > 0.6).map(({ value }) => value.name)).toEqual([
      "ocre",
      "noir",
    ]);
  });

  test("a cast of people whom no table knows", () => {
    expect(included("Olm ferries, 20s.\nCast: captain (f), two tombola ladies")).toEqual([
      "captain",
      "two tombola ladies",
    ]);
  });

  test("a call to action without a colon", () => {
    expect(readBrief("Olm gym, 20s reel. cta first class free").cta?.value.text).toBe("first class free");
  });
});

test("a sentence without a main verb shows one picture", () => {
  const text =
    "Film for Olm foster care, 45s. A kid choosing a toothbrush colour. A door left open at night. A lot of fun.";
  const pictures = included(text);
  expect(pictures).toContain("kid choosing a toothbrush colour");
  expect(pictures).toContain("door left open at night");
  expect(pictures.filter((one) => one.includes("fun"))).toEqual([]);
});

test("what is wanted on screen are pictures, what stands in a label of a voice describes it", () => {
  const text =
    "Charity: Olm Kitchen.\nWhat we want on screen: steam from a hatch, a shared joke.\nWhat we don't want on screen: faces of guests.\nVoice over: calm Welsh woman";
  expect(included(text)).toEqual(["steam from a hatch", "shared joke"]);
  expect(avoided(text)).toEqual(["faces of guests"]);
  expect(readBrief(text).speech?.value.voice).toBe("calm Welsh woman");
  const heard = readBrief('Olm film, 40s. VO, a daughter\'s: "Dad did it properly."').speech?.value.lines;
  expect(heard).toEqual(["Dad did it properly."]);
});
