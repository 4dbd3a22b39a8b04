import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../src/direction/reading/read-brief.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

const product = (brief: string) => readBrief(brief).product?.value;
const told = (brief: string) => readBrief(brief).events.map(({ value }) => value.action);
const subjects = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.subject);
const placesOf = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.environment);
const wordsOn = (brief: string) =>
  filmOf(brief).scenes.flatMap(({ text_overlay }) => (text_overlay ? [text_overlay.text] : []));
const describedAs = (brief: string) => filmOf(brief).direction.product?.description;

describe("what is sold", () => {
  test.each([
    ["Vertical 15s: our bakery's cinnamon rolls come out of the oven at 7, be there", "Cinnamon rolls"],
    ["ad for our farm's goat cheese, sold on Saturdays", "Goat cheese"],
    ["our women's running shoes, 20s ad", "Women's running shoes"],
  ])("%s", (brief, name) => expect(product(brief)?.name).toBe(name));

  test("what somebody in the film does is nothing the product is", () =>
    expect(
      describedAs("30s spot for Solace meditation app: an overwhelmed office worker finds calm on a train."),
    ).not.toContain("finds calm"));

  test("muted blues are seen and pads are heard", () => {
    const genreOf = (brief: string) => readBrief(brief).music?.value.genre;
    expect(genreOf("30s spot for Solace, a tea. Muted blues, ambient pads, minimal text.")).not.toBe("blues");
    expect(genreOf("30s spot for Solace, a tea. Music: muted blues, slow.")).toBe("blues");
  });

  test("keeps capitals that are spelled", () =>
    expect(product("10s bumper for Quill, an AI note taking app for doctors")?.noun).toBe(
      "AI note taking app",
    ));

  test("German cutting boards are no jewel", () => {
    const { product, category } = readBrief(
      "Werbespot 15 Sekunden für Lindholz, handgefertigte Schneidebretter aus Nussbaum, geölt. Ruhig, edel.",
    );
    expect(product?.value.noun).toBe("handgefertigte schneidebretter");
    expect(category?.value).toBe("home");
  });

  test("what is left out of it is said in words", () =>
    expect(describedAs("25s spot for our oat cookie brand Pebble & Oat, no palm oil")).toBe(
      "Oat cookie with no palm oil",
    ));
});

describe("what is said and not seen", () => {
  const locksmith =
    "30s ad for a locksmith in Glasgow, open all night, arrives within 20 minutes, no call-out fee";
  test("how soon a service comes stands on screen", () => {
    expect(wordsOn(locksmith)).toContain("Arrives within 20 minutes");
    expect(subjects(locksmith).join()).not.toContain("within 20 minutes");
  });
  test("hours open a shop and no film", () => expect(told(locksmith)).not.toContain("all night"));

  const appeal =
    "Charity appeal, 40 seconds, food bank in Sheffield: one in five families here skips meals. Ask for £5 a month";
  test("a share of all is read", () => {
    expect(wordsOn(appeal)).toContain("One in five families here skips meals");
    expect(subjects(appeal).join()).not.toContain("one in five");
  });
  test("the order to ask is not said", () => expect(wordsOn(appeal)).toContain("£5 a month"));

  const cookie =
    "25s spot for our oat cookie brand Pebble & Oat. Three ingredients, no palm oil, made in Cork.";
  test("how many things are in it", () => {
    expect(wordsOn(cookie)).toContain("Three ingredients");
    expect(subjects(cookie).join().toLowerCase()).not.toContain("three ingredients");
  });

  test("a product shown only at the end is nothing alone in a frame", () =>
    expect(told("10s bumper for Quill, a note taking app. show the app only at the end")).toEqual([]));

  test("when the product is seen is no part of the picture", () =>
    expect(
      filmOf(
        'A 15-second Reel for "Luna Skincare" night serum. Show the product within the first 3 seconds. No people.',
      )
        .scenes.map(({ visual }) => visual.generation_prompt)
        .join(),
    ).not.toContain("first 3 seconds"));

  test("a film is nothing that is seen in it", () =>
    expect(
      readBrief("short documentary portrait, 2 minutes, of a woman who repairs organs in Slovenia")
        .mustInclude,
    ).toEqual([]));
});

describe("stories and games", () => {
  test("a trailer tells a smuggling step by step and its sentence once", () => {
    const shown = subjects(
      'a cinematic trailer, 60s, for the novel "The Salt Road": two sisters smuggle a map out of an occupied harbour town in 1943',
    );
    expect(shown.filter((one) => one.includes("out of an occupied harbour town"))).toHaveLength(1);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test("a game on a screen has no pieces, one on a table has", () => {
    const onScreen = subjects("Teaser for a horror game called Understairs, 15s, 9:16").join();
    expect(onScreen).not.toMatch(/tipped out|carpet|last piece/);
    expect(subjects("Ad for the card game Gouda Try, 15s").join()).toMatch(
      /laid out on the table|first move/,
    );
  });

  test("who follows somebody through hours does not walk", () =>
    expect(told("a film that follows two nurses through a night shift, 90 seconds").join()).not.toContain(
      "walk",
    ));

  test("a portrait without a title is about what it tells", () =>
    expect(
      describedAs("short documentary portrait of a 78 year old woman who repairs church organs in Slovenia"),
    ).toMatch(/^(?:A|The) 78 year old woman/));

  test("whom a documentary follows through hours is shown at work", () =>
    expect(
      subjects("short documentary following two nurses through a night shift, 90 seconds").filter((one) =>
        one.startsWith("the two nurses"),
      ).length,
    ).toBeGreaterThan(2));

  test("a title keeps its article on the card", () =>
    expect(
      wordsOn('trailer, 60s, for the novel "The Salt Road": two sisters smuggle a map out of a town'),
    ).toContain("The Salt Road"));
});

describe("what a brief says of its house", () => {
  const film = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.subject);

  test("is a promise to read and no thing to bring into a picture", () => {
    const brief = "Need a 30 second ad for our plumbing company, Tidewell. Burst pipes fixed same day.";
    const told = repairFilm(agreedOn(brief), filmOf(brief));
    expect(told.scenes.map(({ visual }) => visual.subject).join()).not.toMatch(/burst pipes fixed/i);
    expect(told.scenes.map(({ text_overlay }) => text_overlay?.text)).toContain("Burst pipes fixed same day");
  });

  test("is its trade where only a plain word names it", () => {
    expect(film("10 sec video for my dog grooming salon Pawfect Day. Bright and funny.").join()).toMatch(
      /comb|fluffy|shake/,
    );
  });

  test("is where it stands and not what it sells", () => {
    expect(film("20s spot: Kettle & Crumb, a neighbourhood bakery in Bristol.").join()).not.toMatch(
      /gate|field/,
    );
  });

  test("a bank lends money and is no bench", () => {
    expect(agreedOn("30s for a small-business bank called Harbour.").category.value).toBe("finance");
  });

  test("children are as old as the brief has them", () => {
    const children = film("30s for Bricklet magnetic tiles, kids 3-6").join();
    expect(children).toMatch(/(?:girl|boy) of five/);
  });

  test("is a hotel where its name says so, whatever else is listed", () => {
    const brief = "60s promo, Castle Hotel Erwarth, Scottish Highlands. Log fires, whisky. Luxurious.";
    expect(agreedOn(brief).category.value).toBe("travel");
    expect(film(brief).join()).toMatch(/luggage|window|sheet|fire/);
  });

  test("is shown in its own rooms and not in those of its category", () => {
    const places = filmOf("20s ad for Brightwater swim school. Joyful.").scenes.map(
      ({ visual }) => visual.environment,
    );
    expect(places.join()).not.toMatch(/floodlit field/);
  });
});

describe("what is true of goods", () => {
  test("is read and not seen beside another picture", () => {
    const brief = "40s commercial for the Vantor E5 electric car. Range 520 km, seven seats.";
    const made = repairFilm(agreedOn(brief), filmOf(brief));
    expect(made.scenes.map(({ visual }) => visual.subject).join()).not.toMatch(/seven seats/);
    expect(made.scenes.map(({ text_overlay }) => text_overlay?.text)).toContain("Seven seats");
  });

  test("no stuff that they are made of is a thing beside them", () => {
    expect(subjects("20s for our hiking socks, Trailhug. merino, no blisters.").join()).not.toMatch(
      /a merino/,
    );
  });
});

describe("a book", () => {
  const scenes = filmOf('18s reel, thriller novel "The Salt Room", eerie, sea at night, no faces.').scenes;

  test("is read in a room while its story plays where the brief has it", () => {
    const places = scenes.map(({ visual }) => visual.environment).join("; ");
    expect(places).toMatch(/the sea at night/);
    expect(places).toMatch(/armchair/);
  });

  test("closes its film itself", () => {
    expect(scenes.at(-1)?.visual.subject).toMatch(/Salt Room/);
  });
});

describe("people who are named by a piece alone", () => {
  const repaired = (brief: string) =>
    repairFilm(agreedOn(brief), filmOf(brief))
      .scenes.map(({ visual }) => visual.subject)
      .join("; ");

  test("are those whom the film of a trade shows, as the brief has them", () => {
    const film = repaired(
      "30s ad for our driving school Passmark. Nervous learners. Friendly instructor, no crashes.",
    );
    expect(film).not.toMatch(/with (?:nervous|friendly)/);
    expect(film).toMatch(/friendly driving instructor/);
  });

  test("a father and a daughter are one another's", () => {
    expect(repaired("30s for Guardian Angel life insurance: quiet, a father and a daughter.")).toMatch(
      /a father and his daughter/,
    );
  });

  test("a crowd is nobody who sings with closed eyes", () => {
    expect(
      repaired("60s for Wavelength music festival, Brighton beach. young crowd. Get tickets"),
    ).not.toMatch(/young crowd singing/);
  });
});

describe("words that are no tone and no name", () => {
  test("a call to chill out calms no film", () => {
    expect(readBrief("8s: Frostbite ice lollies. Neon. CTA: Chill out").tones).toEqual([]);
  });

  test("a name with frost in it is seen in summer", () => {
    expect(subjects("8s: Frostbite ice lollies. Summer heat.").length).toBeGreaterThanOrEqual(3);
  });

  test("where a film is shown is no part of the name", () => {
    expect(product("20s TikTok Nightjar gaming headset, dark, no people")?.name).toBe("Nightjar");
  });
});

test("a film without hands has nobody holding things", () => {
  expect(subjects("15s: Zest dish soap, lemon, upbeat. No hands").join()).not.toMatch(/holding/);
});

describe("goods and shops of many kinds", () => {
  test("three candles of three houses are three films", () => {
    const films = ["Fenwick", "Lumen & Oak", "Brisk"].map((name) =>
      subjects(`20s ad for ${name} candles`).join("; ").replaceAll(name, ""),
    );
    expect(new Set(films).size).toBe(3);
  });

  test("cuts of fish are filmed as that fish", () => {
    expect(subjects("30s spot for Fjordway salmon fillets. Clean Nordic look.").join()).toMatch(
      /Fjordway salmon\b/,
    );
  });

  test("a garden centre sells plants and no screws", () => {
    expect(subjects("20s Facebook ad for Greenleaf garden centre, spring sale.").join()).toMatch(
      /bud|plant|pot|bloom/,
    );
  });

  test("people sit at a table, and cups stand on it", () => {
    const prompts = filmOf("12s TikTok for Slurp instant ramen").scenes.map(
      ({ visual }) => visual.generation_prompt,
    );
    expect(prompts.filter((prompt) => /\bman\b|\bwoman\b/.test(prompt)).join()).not.toMatch(
      /on a small kitchen table/,
    );
  });

  test("a house of several people is introduced by a colon", () => {
    const spoken = filmOf("45s for Maple & Moss, funeral directors. Quiet. VO soft female").scenes.map(
      ({ audio }) => audio.voiceover_text ?? "",
    );
    expect(spoken.join(" ")).not.toContain("is funeral directors");
  });
});

describe("what stands before no lens", () => {
  const repaired = (brief: string) => repairFilm(agreedOn(brief), filmOf(brief)).scenes;

  test("is read and not brought into a picture", () => {
    const scenes = repaired("30s film for Tally, accounting app for freelancers. Kitchen table, tax season.");
    expect(scenes.map(({ visual }) => visual.subject).join()).not.toMatch(/tax season/i);
    expect(scenes.map(({ text_overlay }) => text_overlay?.text)).toContain("Tax season");
  });

  test("the quiet motor of a toothbrush is no thing beside it", () => {
    const scenes = repaired("45s for Halcyon electric toothbrush. Quiet motor, two week battery. Minimal.");
    expect(scenes.map(({ visual }) => visual.subject).join()).not.toMatch(/quiet motor/i);
  });

  test("an idea takes the place of a picture that nobody asked for", () => {
    const scenes = repaired("60s film for Meridian mountain bikes. Alps, mud, friendship. Epic.");
    const friends = scenes.filter(({ visual }) => /^two friends helpless/.test(visual.subject));
    expect(friends).toHaveLength(1);
    expect(friends[0]?.visual.generation_prompt).toContain("wo friends helpless");
  });
});

test("mountains are called with their article, and no cars stand in them", () => {
  const scenes = filmOf("60s film for Meridian mountain bikes. Alps, mud. Epic.").scenes;
  expect(scenes.map(({ visual }) => visual.environment).join()).toContain("the Alps");
  expect(scenes.map(({ visual }) => visual.subject).join()).not.toMatch(/standing cars|the town/);
});

test("no sun falls into a film in the rain", () => {
  expect(subjects("18s: puzzle brand Fitzroy, 1000 piece, rainy sunday, cozy").join()).not.toMatch(/\bsun\b/);
});

describe("goods that are no others", () => {
  test("children's rain boots jump into puddles and have no laces", () => {
    const shown = subjects(
      "30s for Riverbank kids' rain boots, puddles, giggles, yellow. CTA: Jump in",
    ).join();
    expect(shown).toMatch(/puddle/);
    expect(shown).not.toMatch(/lace|leather/);
  });

  test("seeds that grow in time-lapse grow in a garden and in no city", () => {
    expect(
      subjects("40s for Larkspur wildflower seeds. Time-lapse, bees. Hopeful. CTA: Sow now").join(),
    ).not.toMatch(/skyline|towers|traffic/);
  });

  test("a name of common words is no picture shown twice", () => {
    const shown = subjects("20s reel for Salt & Straw hats, handwoven, sunny, no people").join();
    expect(shown).not.toMatch(/in the dark, light reaching/);
    expect(shown.match(/Salt & Straw/g)?.length ?? 0).toBeGreaterThan(3);
  });

  test("apprentices of electricians work in houses and not in a warehouse", () => {
    expect(
      subjects("30s for Pathway, an apprenticeship scheme for electricians. Energetic.").join(),
    ).not.toMatch(/pallet|scanner|karabiner/);
  });
});

test("somebody who does something stands beside no other picture", () => {
  const brief =
    "25s ad for Blockling wooden trains. Two kids building a track under the table. Primary colours.";
  const shown = repairFilm(agreedOn(brief), filmOf(brief)).scenes.map(({ visual }) => visual.subject);
  expect(shown.join()).not.toMatch(/with two kids building/i);
  expect(shown.some((subject) => /^two kids (?:building|build) a track/.test(subject))).toBe(true);
});

describe("words with two meanings", () => {
  test("tools with chisels among them are no software", () => {
    const brief =
      "60s brand film for Stonebridge Tools, family firm since 1923, chisels forged in Sheffield.";
    expect(agreedOn(brief).category.value).toBe("home");
    expect(subjects(brief).join()).not.toMatch(/laptop|screen/);
  });

  test("nobody dances at a language school", () => {
    expect(subjects("30s for a language school in Valencia, laughter. CTA: Try a class").join()).not.toMatch(
      /floor worn|shoulders loose/,
    );
  });
});

describe("words of more than one sense", () => {
  const places = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.environment);

  test("texts stand in the scenes that are told", () => {
    const textsOf = (brief: string) =>
      filmOf(brief).scenes.map(({ text_overlay }) => text_overlay?.text ?? null);
    const volta = textsOf('15 s pre-roll for Volta, an e-scooter, 6 shots. Text "Own the night" in shot 3.');
    expect(volta[2]).toBe("Own the night");
    const nori = textsOf(
      '20s ad for Nori chips. In scene 2 show the text "Crunch on", in the fourth scene "Baked twice".',
    );
    expect([nori[1], nori[3]]).toEqual(["Crunch on", "Baked twice"]);
    const still = textsOf(
      '20 s for Stillwater, a meditation app. On-screen text: "Breathe in." at the start, "Stillwater" at the end.',
    );
    expect([still[0], still.at(-1)]).toEqual(["Breathe in.", "Stillwater"]);
  });

  test("a tuxedo is worn, and an ad in square has a shape", () => {
    const perfume = places("20s ad for the perfume Noir. A man in a tuxedo walks through a mirrored hall.");
    expect(perfume.join()).not.toContain("tuxedo");
    expect(places("Facebook ad in square for Paws & Co dog daycare. Dogs play.").join()).not.toContain(
      "a square",
    );
  });

  test("a vineyard called Castello is no castle, and its film plays in it", () => {
    const settings = places("60s film for a family vineyard in Tuscany, Castello Arbia: a family harvests.");
    expect(settings.join()).not.toMatch(/courtyard|gallery|tower/);
    expect(settings.join()).toContain("vineyard in Tuscany");
  });

  test("what a song is about is not how it sounds", () => {
    const brief =
      "Music video for a sad piano ballad about an empty house. Rainy, a man alone packing boxes.";
    const { music, mustInclude } = readBrief(brief);
    expect(music?.value.genre).not.toBe("house");
    expect(mustInclude.map(({ value }) => value.subject)).not.toContain("rainy");
    expect(places(brief).join()).not.toContain("boxing");
    expect(subjects(brief).join()).not.toContain("boxing");
  });

  test("a child's drawing is drawn already", () =>
    expect(
      subjects("Music video about an empty house: a child's drawing on the wall, a dripping tap.").join(),
    ).not.toContain("face of the child"));

  test("who recruits is named at the door", () => {
    const brief = "Recruitment video, 40 seconds, LinkedIn, for nurses at St. Mary's Hospital.";
    expect(product(brief)?.brand).toBe("St. Mary's Hospital");
    expect(subjects(brief).at(-1)).toContain("of St. Mary's Hospital,");
    expect(wordsOn(brief).join()).not.toMatch(/at St$|nurses at St\b/);
  });

  test("dogs are cared for as dogs", () => {
    const shown = subjects("15s ad for Paws & Co dog daycare. Happy dogs playing, staff cuddling a puppy.");
    expect(shown.join()).toContain("a member of staff cuddles a puppy");
    expect(shown.join()).not.toMatch(/red in the face|feet and their shadow/);
  });
});

describe("colours that are named as a palette", () => {
  const primary = (brief: string) => filmOf(brief).direction.visual_direction.color_palette[0]?.hex;

  test.each([
    ["20 sec TikTok for PulseBuds earbuds. Young people dancing in the subway, neon colors.", "#FF2E7E"],
    ["20s ad for Nori chips, earth tones.", "#A0623A"],
    ["20s ad for Nori chips, jewel tones, no warm colours.", "#0F5257"],
  ])("%s", (brief, hex) => expect(primary(brief)).toBe(hex));

  test.each([
    "20 s ad for a soap called Fenwick. Stay away from neon colours. A woman washes her hands.",
    "20 s ad for a soap called Fenwick. We don't want neon or pastel colours. A woman washes her hands.",
    "20 s ad for a soap called Fenwick. No neon colors. A woman washes her hands.",
  ])("%s has none of them", (brief) => {
    const { visual_direction } = filmOf(brief).direction;
    expect(visual_direction.color_palette.map(({ hex }) => hex).join()).not.toMatch(/#FF2E7E|#F4C2C2/);
    expect(visual_direction.aesthetic).not.toContain("coloured light");
  });

  test("a warm tone is a manner of speaking, and pastel needs no symmetry", () => {
    expect(primary("20s ad for Nori chips, warm tone.")).not.toBe("#C8552B");
    expect(
      filmOf("20s ad for Nori chips, pastel colours.").scenes[0]?.visual.generation_prompt,
    ).not.toContain("symmetrical");
  });
});

describe("plain words of plain briefs", () => {
  const places = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.environment);

  test("a letter that closes a name belongs to it, and a score is heard", () => {
    const brief =
      "Launch film for an SUV, the Terra X. 45 seconds. Mountains, dawn, a lone driver, silence then a rising orchestral score.";
    expect(product(brief)?.name).toBe("Terra X");
    expect(subjects(brief).join()).not.toContain("score");
    expect(places(brief).join()).not.toContain("Mountains");
  });

  test("a background is where the film plays", () => {
    expect(new Set(places("15s product film for Arc lamps on a plain grey background."))).toEqual(
      new Set(["a plain grey background"]),
    );
    const titled = readBrief("15s for Arc lamps. White text on a black background at the end.");
    expect(titled.settings).toEqual([]);
  });

  test("drops that fall are no deed of the goods, and waves that crash no deed of leaves", () => {
    const serum = "Beauty ad, 15s: Lumi serum. Close-ups of skin, drops falling in slow motion.";
    expect(subjects(serum).join()).not.toContain("dropping falling");
    expect(told("15s ad for Lumi serum. Leaves falling, waves crashing, drops falling.")).toEqual([
      "leaves fall",
      "waves crash",
      "drops fall",
    ]);
  });

  test("bedtime is an hour", () => {
    const brief =
      "20s ad for a picture book, The Lost Sock. Gentle, bedtime. A little owl searches for a sock.";
    expect(readBrief(brief).timeOfDay?.value).toBe("night");
    expect(subjects(brief).join()).not.toContain("bedtime");
  });

  test("a tool for invoices is worked at a desk", () => {
    const shown = subjects(
      "Explainer video, 45 seconds: how our invoicing tool Billo saves time. Steps: create an invoice, send it, get paid.",
    );
    expect(shown.join()).toContain("at a laptop, creating an invoice");
    expect(shown.join()).not.toMatch(/the user|finished work/);
  });

  test("goods that are sold stand wherever their film plays", () => {
    for (const brief of [
      "20s ad for Oakline desks on a beach.",
      "25s ad for Oakline desks. A designer works in a bright studio.",
      "20s ad for Lull sofas in a garden.",
    ])
      expect(subjects(brief).filter((subject) => /Oakline|Lull/.test(subject)).length).toBeGreaterThan(1);
  });

  test("a carpenter who sands the wood is no place, and a store called Wunderland nobody", () => {
    expect(
      places("25s ad for Oakline desks. Show a carpenter sanding the wood, a designer at the desk.").join(),
    ).not.toContain("sanding");
    const bear = subjects(
      "Christmas ad for a toy store called Wunderland, 60s: a grandfather repairs an old teddy bear for his granddaughter; on Christmas Eve she recognises it.",
    );
    expect(bear.join()).toContain("the granddaughter recognises");
  });

  test("close-ups close no film", () => {
    const { mustInclude } = readBrief(
      "25s ad for Oakline desks. Show a carpenter sanding the wood, close-ups of grain, a designer at the desk.",
    );
    expect(mustInclude.map(({ value }) => value.where)).toEqual([undefined, undefined, undefined]);
  });

  test("a background of one scene is not the whole film's", () => {
    for (const brief of [
      "18s film for a bakery called Krume. The last scene on a plain yellow background.",
      "20s ad for Nori chips. Scene 1 on a blue background, scene 3 on a red background.",
    ])
      expect(readBrief(brief).settings).toEqual([]);
  });

  test.each([
    [
      '10s, 3 scenes, text "Apples" in scene 1, text "Berries" in scene 2, text "Cherries" in scene 3, for the app Xeno.',
      ["opening", 2, 3],
    ],
    ['20s ad for Nori chips, texts "One" in scene 1 and "Two" in scene 2.', ["opening", 2]],
    ['20s ad for Nori chips. In scene 2 the text "Hot stuff" and in scene 3 the text "Cool stuff".', [2, 3]],
  ] as const)("each text of a list has its own scene: %s", (brief, places) =>
    expect(readBrief(brief).overlays.map(({ value }) => value.where)).toEqual([...places]),
  );

  test.each([
    "20s ad for FreshCart. A dad opens an empty fridge. 30 minutes later the kids eat pasta.",
    "20s ad for FreshCart. A dad opens an empty fridge, and an hour later the kids eat pasta.",
  ])("how much later is no part of a picture: %s", (brief) =>
    expect(told(brief)).toContain("the kids eat pasta"),
  );
});

describe("what somebody does not do", () => {
  test("is told of them, and forbids nothing", () => {
    const brief =
      "60s commercial for Claro hearing aids. An elderly man sits at a family dinner not following the conversation; he puts in the hearing aids, and hears his granddaughter laugh.";
    const { scenes } = filmOf(brief);
    expect(scenes[0]?.visual.subject).toContain("sits at a family dinner not following the conversation");
    expect(scenes.map(({ visual }) => visual.subject).join()).not.toMatch(
      /the family puts|wearing the Claro/,
    );
    expect(new Set(scenes.map(({ visual }) => visual.environment))).toEqual(new Set(["a family dinner"]));
  });
});

describe("details of goods", () => {
  const brief =
    "Luxury watch teaser for Aurelio, 15 seconds. Macro shots of gears, leather strap, sapphire glass.";

  test("each listed has the size that was asked for all, and says whose it is", () => {
    const { scenes } = filmOf(brief);
    const shown = scenes.filter(({ visual }) => /gears|strap|glass/.test(visual.subject));
    expect(shown.map(({ visual }) => visual.shot_type)).toEqual(Array(3).fill("extreme_close_up"));
    expect(shown[0]?.visual.subject).toContain("the gears of the Aurelio luxury watch");
  });

  test("a part of glass is seen, and not written", () =>
    expect(filmOf(brief).scenes.map(({ text_overlay }) => text_overlay?.text)).not.toContain(
      "Sapphire glass",
    ));
});

describe("a call that is only named", () => {
  test.each([
    ["Ad for the Velo app. App download as CTA.", "Download the app"],
    ["Ad for the Velo app. CTA: app download", "Download the app"],
    ["Ad for Velo. CTA should be newsletter sign-up.", "Sign up for the newsletter"],
    ["Ad for Velo cars. The call to action is a test drive booking.", "Book a test drive"],
    ['Ad for Velo cars. CTA: "Test drive booking"', "Test drive booking"],
    ["Ad for Velo cars. CTA: Book your test drive", "Book your test drive"],
  ])("%s", (brief, words) => expect(readBrief(brief).cta?.value.text).toBe(words));
});

describe("a landscape among other pictures", () => {
  const film = filmOf(
    "A moody 45-second brand film for Karst Whisky. Scottish coast, storm rolling in, an old distiller checking casks by lantern light.",
  );

  test("is one of them, and the goods stand where such goods do", () => {
    const glass = film.scenes.filter(({ visual }) => /glass|ice/.test(visual.subject));
    expect(glass.length).toBeGreaterThan(0);
    for (const { visual } of glass) expect(visual.environment).not.toContain("coast");
    expect(film.scenes[0]?.visual.subject).toContain("the Scottish coast");
  });

  test("has the weather, and a distiller his casks", () => {
    const at = (told: string) =>
      film.scenes.find(({ visual }) => visual.subject.includes(told))?.visual.environment;
    expect(at("storm rolls in")).toContain("the Scottish coast");
    expect(at("checks casks")).toContain("rows of casks");
  });

  test("stays where the film plays when it is told so, or for what is worn there", () => {
    for (const brief of [
      "15s ad for Oakline desks on a beach.",
      "20s ad for Norr jackets on a glacier. A climber looking down, the zip closing against the wind.",
    ])
      expect(readBrief(brief).settings.length).toBe(1);
  });
});

describe("a box of goods", () => {
  test("shows what is in it, and is opened where an unboxing is asked for", () => {
    const shown = subjects(
      "20s reel for Fernly, a subscription box of rare houseplants. Show an unboxing, hands repotting and a plant shelf.",
    );
    expect(shown[0]).toBe(
      "two hands folding back the paper of a parcel and lifting out the Fernly rare houseplants",
    );
    expect(shown.join()).not.toContain("the Fernly rare box");
  });
});

test("a control room of a firm has those who work in it", () => {
  const { scenes } = filmOf(
    "Recruiting video for Nordlys, an offshore wind company. 30s. Technicians climbing a turbine, team on the boat, control room.",
  );
  const room = scenes.find(({ visual }) => visual.subject.includes("control room"));
  expect(room?.visual.subject).toBe("people at work in a control room");
  expect(room?.visual.environment).toContain("a control room");
});

describe("words with two senses", () => {
  const podcast =
    'Podcast promo for "Second Shift", stories of people who changed careers after 50. 20 seconds, square. Show a former banker baking bread, a teacher flying a plane, a nurse building guitars. Listen on Spotify.';

  test("stories of people are no format, careers that changed no vacancy, and a place to listen no mark in the picture", () => {
    const { formats, cta } = readBrief(podcast);
    expect(formats).toEqual([]);
    expect(cta?.value.text).toBe("Listen on Spotify");
    expect(agreedOn(podcast).conflicts).toEqual([]);
    expect(placesOf(podcast).slice(0, 2)).toEqual(["a lived-in kitchen", "a cockpit above the clouds"]);
  });

  test("a verb in quotes that goes on is no text, and an age between commas is that of the boy", () => {
    const brief =
      'A 20s spot for a hospital charity. One boy, seven, building a rocket in his room; at night it "takes off" with torch light. Donate link stmarys.org/donate';
    expect(readBrief(brief).overlays).toEqual([]);
    expect(subjects(brief)[0]).toContain("7-year-old boy builds a rocket");
    expect(readBrief(brief).cta?.value.text).toBe("Donate at stmarys.org/donate");
  });

  test("from the city to the mountains is a road", () =>
    expect(
      placesOf("30s ad for the Aston E7 SUV. A family drives from the city to the mountains at dawn.")[0],
    ).toBe("a road from the city to the mountains at dawn"));

  test("smooth gimbal moves are no picture", () =>
    expect(
      subjects(
        "Real estate video, 45 seconds, smooth gimbal moves, start on the terrace, living room.",
      ).join(),
    ).not.toContain("gimbal"));
});

describe("who and what is meant", () => {
  test("one of a couple is not the couple, and the maker who says me is the owner", () => {
    expect(
      told(
        "Reel for a chocolate brand called Amara. Couple in their 60s, dancing in the kitchen, he hides a box behind his back.",
      ),
    ).toContain("the man of the couple hides a box behind his back");
    expect(
      told("20s TikTok for my soap shop Lavande & Co. Show lavender fields, me pouring soap."),
    ).toContain("the owner pours soap");
  });

  test.each([
    ["A dreamy perfume film, 20 seconds.", "Perfume"],
    ["A moody coffee commercial, 15s.", "Coffee"],
    ["Slow cooker ad, 20s.", "Slow cooker"],
    ["Funny Bones pet food ad.", "Funny Bones"],
  ])("a film that feels so sells no goods that do: %s", (brief, name) =>
    expect(readBrief(brief).product?.value.name).toBe(name),
  );

  test.each([
    ["30s ad for FlowDesk desks. Clean white office.", "a clean white office"],
    ["30s ad for FlowDesk desks. Rustic kitchen.", "a rustic kitchen"],
    ["30s ad for FlowDesk desks. Italian village.", "an Italian village"],
  ])("a place that opens a sentence is written as any other: %s", (brief, place) =>
    expect(placesOf(brief)[0]).toBe(place),
  );
});

test("a drone flies where it is told to, and a teacher who flies a plane sits in it", () => {
  const drone = placesOf(
    "Product teaser: Helix Mini drone. 12 seconds. Desert canyon, drone flying through arches, landing in a hand.",
  );
  expect(drone.join()).not.toContain("cockpit");
  expect(drone.join()).toContain("desert canyon");
});

test("a call ends where the next label begins", () => {
  const { cta, speech } = readBrief(
    '15s TikTok for Kestrel trail shoes. CTA: Try it today Voice-over: "Made slowly, on purpose."',
  );
  expect(cta?.value.text).toBe("Try it today");
  expect(speech?.value.lines).toEqual(["Made slowly, on purpose."]);
});
