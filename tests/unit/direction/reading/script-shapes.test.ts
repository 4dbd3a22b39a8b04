import { describe, expect, test } from "bun:test";
import { readBrief, readInAnyLanguage } from "../../../../src/direction/reading/read-brief.ts";
import type { ScriptShot } from "../../../../src/direction/reading/reading.ts";

function shots(text: string): readonly ScriptShot[] {
  return (readBrief(text).script ?? []).map(({ value }) => value);
}

describe("shapes of shot lists", () => {
  test("rows under no header are told by what stands in them", () => {
    const read = shots(
      "1 | 0:00-0:03 | ECU | a thumb on wet clay | static | SFX: slap\n2 | 0:03-0:07 | WS | the potter at her wheel | handheld |\n3 | 0:07-0:10 | CU | the bowl on a shelf | push in | TEXT: Kiln & Co",
    );
    expect(read.map(({ description }) => description)).toEqual([
      "a thumb on wet clay",
      "the potter at her wheel",
      "the bowl on a shelf",
    ]);
    expect(read.map(({ seconds }) => seconds)).toEqual([3, 4, 3]);
    expect(read.map(({ cameraMovement }) => cameraMovement)).toEqual(["static", "handheld", "push_in"]);
    expect(read[0]?.sound).toBe("slap");
    expect(read[2]?.overlay).toBe("Kiln & Co");
  });

  test("rows that are neither numbered nor timed are none", () => {
    expect(shots("blue | green | red\nlarge | small | tiny\ncat | dog | bird")).toEqual([]);
  });

  test("values under names of columns, whatever crew calls them", () => {
    const read = shots(
      'shot,secs,size,move,what,caption\n1,2,close up,static,"a phone, buzzing",\n2,4,wide,dolly,an empty tram,Home soon',
    );
    expect(read).toMatchObject([
      { description: "a phone, buzzing", seconds: 2, shotType: "close_up", cameraMovement: "static" },
      { description: "an empty tram", seconds: 4, overlay: "Home soon" },
    ]);
  });

  test("in a column of dialogue the name of the speaker is not spoken", () => {
    const read = shots(
      '| Shot | Time | Picture | Dialogue |\n|-|-|-|-|\n| 1 | 3 s | a platform | GRANDMA: "Early again." |\n| 2 | 3 s | a boy | Tom (shouting): "Nana!" |',
    );
    expect(read.map(({ voiceover }) => voiceover)).toEqual(["Early again.", "Nana!"]);
  });

  test("fields under a frame's number", () => {
    const read = shots(
      'Frame 1\nPicture: an empty office\nSound: servers\nTime: 3 sec\n\nFrame 2\nPicture: a woman in the sun\nText: "Log off."\nTime: 4 sec',
    );
    expect(read).toMatchObject([
      { description: "an empty office.", sound: "servers", seconds: 3 },
      { description: "a woman in the sun.", overlay: "Log off.", seconds: 4 },
    ]);
  });

  test.each([
    [
      "bullets",
      "- Overhead shot: dumplings\n- Whip pan to the chef\n- Soy sauce poured, macro\n- Dolly past the queue",
    ],
    [
      "letters",
      "a) orbit around a chess board\nb) POV: under a sofa\nc) a dog, close-up\nd) a girl laughs, wide",
    ],
  ])("%s whose lines name size or camera", (_, text) => {
    expect(shots(text)).toHaveLength(4);
  });

  test("a length told once for all is that of each", () => {
    const read = shots("3x5s, 4:5\na) orbit around a board\nb) POV: under a sofa\nc) a dog, close-up");
    expect(read.map(({ seconds }) => seconds)).toEqual([5, 5, 5]);
  });

  test("a length told of all shots is that of each", () => {
    const read = shots(
      "Shot 1: wide – a motel\nShot 2: close – an ice cube\nShot 3: title\nAll shots 3 seconds.",
    );
    expect(read.map(({ seconds }) => seconds)).toEqual([3, 3, 3]);
  });

  test("French sizes as they are abbreviated", () => {
    const read = shots(
      "| N° | Durée | Plan | Action |\n|-|-|-|-|\n| 1 | 2 s | TGP | Une goutte |\n| 2 | 4 s | PM | Le plombier |\n| 3 | 4 s | GP | Une clé |",
    );
    expect(read.map(({ shotType }) => shotType)).toEqual(["extreme_close_up", "medium_shot", "close_up"]);
  });

  test("bullets that ask are no shots", () => {
    expect(shots("- 20 seconds\n- close-up of the bottle at the end\n- no people\n- upbeat")).toEqual([]);
  });

  test("sentences with a length each", () => {
    const read = shots(
      'First we see a stack of tickets under a wiper (2 sec, tight). Then a warden in the mirror, handheld, 3 secs. Last: a phone in her hand, "Paid." on screen, 4 secs.',
    );
    expect(read).toMatchObject([
      { seconds: 2, shotType: "close_up" },
      { seconds: 3, cameraMovement: "handheld" },
      { seconds: 4, overlay: "Paid.", description: "a phone in her hand" },
    ]);
  });

  test.each([
    ["a word of their own", 'SC 1 / 4" — Macro, wood shavings\nSC 2 / 5" — Wide, a joiner\nSC 3 / 6" — Logo'],
    ["letters", "Shot A (opening, 4 seconds): a desk\nShot B (5 seconds): a bag\nShot C (6 seconds): logo"],
    ["a bare sign", "#1 Kitchen. Static wide. 4s\n#2 A spoon flies. 5s\n#3 Bowl empty. 6s"],
    ["numbers in brackets", "Shoot this: (1) 4s wide of a pitch. (2) 5s close-up, a ball. (3) 6s a girl."],
    ["times in brackets", "1. DRONE – coast (0-4)\n2. MCU – a guide (4-9)\n3. CARD – Selkie Kayaks (9-15)"],
    [
      "another language",
      "Viñeta 1 – 4s – una tablet\nViñeta 2 – 5s – el nieto\nViñeta 3 – 6s – pantalla blanca",
    ],
  ])("counted under %s", (_, text) => {
    expect(shots(text).map(({ seconds }) => seconds)).toEqual([4, 5, 6]);
  });

  test("what counts up and names neither length nor size is no list", () => {
    expect(shots("Rule 1: be kind\nRule 2: be bold\nRule 3: be brief")).toEqual([]);
    expect(shots("Version 1: 30s wide\nVersion 2: 15s wide\nVersion 3: 6s wide")).toEqual([]);
  });

  test("a clock in a column of lengths is a length, not a start", () => {
    const read = shots("Scene\tDur\tVisual\nA\t0:04\ta pool\nB\t0:05\tan old man\nC\t0:06\ta seal");
    expect(read.map(({ seconds }) => seconds)).toEqual([4, 5, 6]);
  });

  test("the last start lasts until the end that is told", () => {
    const read = shots("00:00 A match strikes.\n00:04 A wick catches.\n00:09 A street.\nEnds 00:15.");
    expect(read.map(({ seconds }) => seconds)).toEqual([4, 5, 6]);
  });

  test("one length in a brief makes no list", () => {
    expect(shots("A dog runs. A cat sleeps, 15 seconds. A bird sings.")).toEqual([]);
  });
});

describe("the product of a shot list", () => {
  test.each([
    [
      "a card's whole name",
      "Shot 1 (3s): wax on a board\nShot 2 (3s): the Morning Tide tin\nText: Morning Tide",
      "Morning Tide",
    ],
    [
      "the logo it ends on",
      "| Shot | Duration | Picture |\n|-|-|-|\n| 1 | 4 s | a letter |\n| 2 | 3 s | Northline logo over a train |",
      "Northline",
    ],
    [
      "what is said at the end and seen before",
      "VIDEO | AUDIO\nFather puts the Hushling egg on a shelf | a hum\nProduct on white | VO: Hushling. Shh.",
      "Hushling",
    ],
  ])("is %s", (_, text, name) => {
    expect(readBrief(text).product?.value.brand).toBe(name);
  });
});

describe("shots in another language", () => {
  test("stay as they were written where they cannot all be told whole", () => {
    const reading = readInAnyLanguage(
      "Découpage, pub 12 s pour la librairie Les Heures Claires\nPlan 1 (4s) – gros plan : une main caresse le dos des livres\nPlan 2 (4s) – plan large : une fillette lit par terre entre deux rayons\nPlan 3 (4s) – la vitrine de nuit. Texte : « Entrez, il pleut. »",
    );
    expect(reading.abroad?.reading.script?.map(({ value }) => value.description)).toEqual([
      "une main caresse le dos des livres",
      "une fillette lit par terre entre deux rayons",
      "la vitrine de nuit.",
    ]);
  });
});

describe("shapes that crews, hosts and storyboard artists send", () => {
  test("counted in words, with one length for all", () => {
    const read = shots(
      "One: a beekeeper opens the hive. Two: extreme close-up of a bee. Three: honey runs off the comb. Each shot three seconds.",
    );
    expect(read.map(({ seconds }) => seconds)).toEqual([3, 3, 3]);
    expect(read[0]?.description).toContain("beekeeper opens the hive");
  });

  test("boxes to tick and slanted letters say nothing", () => {
    const read = shots(
      "- [ ] **Shot 1** – *3s* – Waiter lights a candle\n- [x] **Shot 2** – *5s* – Paella between four friends",
    );
    expect(read).toMatchObject([
      { description: "Waiter lights a candle", seconds: 3 },
      { description: "Paella between four friends", seconds: 5 },
    ]);
  });

  test("two columns that blanks part", () => {
    const read = shots(
      "VIDEO                        AUDIO\n1. Wide: empty swimming hall    SFX neon buzz\n2. Medium: Ana at the edge      ANA (V.O.): They were wrong.\n3. Card: AquaCity swim school / First lesson free  jingle",
    );
    expect(read).toMatchObject([
      { shotType: "wide_shot", sound: "neon buzz", voiceover: null },
      { voiceover: "They were wrong.", sound: null },
      { overlay: "AquaCity swim school / First lesson free", sound: "jingle" },
    ]);
  });

  test("pictures in brackets over the lines of a host, a cut shows who speaks next", () => {
    const read = shots(
      '[COLD OPEN]\n"I spent a week on this."\n[B-ROLL: the box is opened]\nHOST: They are light.\n[B-ROLL: a kitchen scale]\n[CUT TO: host at desk]\nHOST: Link below.\n[END SCREEN: Sonaris One + subscribe]',
    );
    expect(read.map(({ description, voiceover }) => [description, voiceover])).toEqual([
      ["the box is opened.", "I spent a week on this."],
      ["a kitchen scale.", "They are light."],
      ["host at desk.", "Link below."],
      ["", null],
    ]);
    expect(read[3]?.overlay).toBe("Sonaris One + subscribe");
  });

  test("a camera set up anew in a screenplay is a shot of its own", () => {
    const read = shots(
      "INT. BARBER SHOP - MORNING\n\nMARCO sweeps the floor.\n\nCLOSE ON scissors. Snip.\n\nINT. BARBER SHOP - LATER\n\nThe boy looks into the mirror.",
    );
    expect(read).toHaveLength(3);
    expect(read[1]?.shotType).toBe("close_up");
  });

  test("a voice for the shot of a number is spoken there", () => {
    const read = shots(
      "Plan 1 (4 s) : Plan large, brume.\nPlan 2 (5 s) : Gros plan, une meule.\n\nVoix off (plan 2) : « Dix-huit mois. »",
    );
    expect(read.map(({ voiceover }) => voiceover)).toEqual([null, "Dix-huit mois."]);
  });

  test("who is not in one picture may be in the next", () => {
    const { mustAvoid } = readBrief(
      "Shoot this: (1) 3s wide of a pitch, nobody there. (2) 3s medium, a girl runs. (3) 2s close-up, her shoe.",
    );
    expect(mustAvoid).toEqual([]);
  });
});

describe("the last card of a shot list", () => {
  const WITH = (end: string) =>
    `0:00-0:03 Hands tie a shoe\n0:03-0:06 She runs along the canal\n0:06-0:09 ${end}`;

  test.each([
    ['End card: "PaceCo - Go again."', "PaceCo"],
    ['SUPER: "Felka. Made to cut."', "Felka"],
    ['End card: "AquaCity swim school / First lesson free"', "AquaCity swim school"],
  ])("%s names the product", (end, name) => {
    expect(readBrief(WITH(end)).product?.value.name).toBe(name);
  });

  test("of plain words names none", () => {
    expect(readBrief(WITH('SUPER: "Sorry. Birds again."')).product?.value.name ?? "").not.toContain("Sorry");
  });

  test.each([
    ['Logo Lumo, "Sleep tight." Shop now', "Shop now", "Sleep tight."],
    ['bottle on the sill, text "Sorry, birds." + Link in bio', "Link in bio", "Sorry, birds."],
    [
      'logo RutaSOS, "Siempre hay alguien." Botón: Descarga la app',
      "Descarga la app",
      "Siempre hay alguien.",
    ],
  ])("%s: what stands behind its words calls", (end, call, card) => {
    const { cta, script } = readBrief(WITH(end));
    expect(cta?.value.text).toBe(call);
    expect(script?.at(-1)?.value.overlay).toBe(card);
    expect(script?.at(-1)?.value.description).not.toContain(call);
  });

  test("the title of the paper is no product", () => {
    const { product } = readBrief(
      'Shooting script "Kettle" – 30 sec TVC for Brevo electric kettle\n\n| # | Dur | Frame |\n|---|---|---|\n| 1 | 4s | CU: a switch |\n| 2 | 6s | MS: a man waits |',
    );
    expect(product?.value.name).toContain("Brevo");
  });
});

describe("films told in their order", () => {
  test("first, then, after that, finally: a shot each, in this order", () => {
    const read = shots(
      'A 30 second spot for Tidewell. First we see a tired dad coming home. Then he opens the fridge: one lemon. Then the doorbell rings and a Tidewell box is on the doormat. After that, chopping and sizzling in close-up. Finally they eat together at the table and the daughter says "Better than pizza." End on the box with the line "Dinner, sorted."',
    );
    expect(read.map(({ description }) => description)).toEqual([
      "a tired dad coming home",
      "he opens the fridge: one lemon",
      "the doorbell rings and a Tidewell box is on the doormat",
      "chopping and sizzling in close-up",
      "they eat together at the table",
      "the box",
    ]);
    expect(read[4]?.voiceover).toBe("Better than pizza.");
    expect(read[5]?.overlay).toBe("Dinner, sorted.");
  });

  test("a sentence that goes on belongs to the shot before it", () => {
    const read = shots(
      "We open on an empty street at night. A lamp flickers. Next, a cyclist turns the corner. Then she stops at a kiosk. She buys a lemonade. At the end we see the bottle on the counter.",
    );
    expect(read.map(({ description }) => description)).toEqual([
      "an empty street at night. A lamp flickers",
      "a cyclist turns the corner",
      "she stops at a kiosk. She buys a lemonade",
      "the bottle on the counter",
    ]);
  });

  test("in German as well", () => {
    const read = shots(
      "Werbespot für Tannhof Honig. Zuerst sieht man Bienen auf Lavendel. Dann öffnet der Imker den Stock. Danach läuft Honig in ein Glas. Am Ende steht das Glas auf einem Frühstückstisch.",
    );
    expect(read).toHaveLength(4);
    expect(read[0]?.description).toBe("Bienen auf Lavendel");
  });

  test("what shall be done first and then is no film", () => {
    expect(
      shots("First, keep it short. Then make sure the logo is visible. Finally, send us three versions."),
    ).toEqual([]);
  });
});

describe("lists to tick", () => {
  test("pictures with a box each are shots", () => {
    const read = shots(
      '- [ ] drone shot over the lake\n- [ ] kid jumps off the pier\n- [x] grandma laughing on a towel\n- [ ] ice cream melting on a hand\n- [ ] sunset on the pier, super: "One lake."\n\n(15 seconds, 9:16, ukulele)',
    );
    expect(read).toHaveLength(5);
    expect(read[1]?.description).toBe("kid jumps off the pier");
    expect(read[4]?.overlay).toBe("One lake.");
  });

  test("things to do with a box each are none", () => {
    expect(shots("- [ ] 15 seconds\n- [ ] include the logo\n- [ ] use our red\n- [ ] no people")).toEqual([]);
  });
});

describe("who speaks to the camera", () => {
  const read = shots(
    'HOOK (0:00-0:03)\nOn camera: "You water too much."\n\nTIP (0:03-0:12)\nB-roll: a tiny plant in a huge pot\nNarration: "One finger of space is enough."\n\nOUTRO (0:12-0:15)\nOn camera, holding the plant: "Follow for more."',
  );
  test("says what stands in quotes", () => {
    expect(read.map(({ voiceover }) => voiceover)).toEqual([
      "You water too much.",
      "One finger of space is enough.",
      "Follow for more.",
    ]);
    expect(read.map(({ overlay }) => overlay)).toEqual([null, null, null]);
  });

  test("and what is seen is told without the name of its kind", () => {
    expect(read.map(({ description }) => description.replace(/\.$/u, ""))).toEqual([
      "the host speaks to camera",
      "a tiny plant in a huge pot",
      "the host speaks to camera, holding the plant",
    ]);
  });
});

test("a set-up of a screenplay is the size of its picture and no part of it", () => {
  const read = shots(
    "EXT. BEACH - DAY\n\nArthur opens the suitcase. It is full of letters.\n\nCLOSE ON his wedding ring.\n\nANGLE ON the sea.",
  );
  expect(read.map(({ description }) => description.replace(/\.$/u, ""))).toEqual([
    "Arthur opens the suitcase. It is full of letters",
    "his wedding ring",
    "the sea",
  ]);
  expect(read[1]?.shotType).toBe("close_up");
});

test("a name ends with its sentence, and the sign of a firm is its name", () => {
  const table =
    "| VIDEO | AUDIO |\n|---|---|\n| Wide: an orange tent | Waves |\n| Close: Peak & Pine thermos, steam rises | SFX: pop |\n| Medium: she drinks | Waves |\n| Pack shot with logo | VO: Peak and Pine. Hot for 24 hours. |";
  expect(readBrief(table).product?.value.name).toBe("Peak & Pine thermos");
});

describe("lists as people write them", () => {
  test("a hook and a call with their own length stand beside numbered scenes", () => {
    const read = shots(
      '**Reel script (18s)**\n\n*Hook (3s)* – alarm clock shows 4:59. Text: "Nobody tells you this."\n*Scene 2 (4s)* – cold shower\n*Scene 3 (4s)* – journal and pen. Text: "The quiet."\n*Scene 4 (4s)* – running shoes on wet asphalt\n*CTA (3s)* – Dawnly app on the phone. Text: "Start tomorrow."',
    );
    expect(read.map(({ seconds }) => seconds)).toEqual([3, 4, 4, 4, 3]);
    expect(read.map(({ overlay }) => overlay)).toEqual([
      "Nobody tells you this.",
      null,
      "The quiet.",
      null,
      "Start tomorrow.",
    ]);
    expect(read[0]?.description).toContain("alarm clock");
  });

  test("the moment at which a film ends is no shot, an end card is one", () => {
    const read = shots(
      "0:00 – Black. Sound of a lighter.\n0:02 – Campfire catches\n0:10 – A girl sings\n0:15 – end card: kveldtea.no\n0:20 END",
    );
    expect(read.map(({ seconds }) => seconds)).toEqual([2, 8, 5, 5]);
    expect(read[3]?.overlay).toBe("kveldtea.no");
  });

  test("bullets are shots where the list is called one", () => {
    const read = shots(
      "here's my list for the dental clinic clip:\n• receptionist waves at the camera\n• patient in chair with headphones, eyes closed\n• dentist shows the x-ray on a screen\n• close-up perfect smile\n• outside view of the practice, logo\neach shot 3 sec, calm piano",
    );
    expect(read.map(({ seconds }) => seconds)).toEqual([3, 3, 3, 3, 3]);
    expect(read[1]?.description).toBe("patient in chair with headphones, eyes closed");
  });

  test("what is told of the last shot beside the list stands on it, the product's name alone asks for nothing", () => {
    const read = readBrief(
      "my list for the clip (Smile Atelier):\n• dentist waves at the camera\n• patient smiles in the chair\n• close-up perfect smile\neach shot 3 sec, text on last shot: Smile Atelier – new patients welcome",
    );
    expect(read.overlays.map(({ value }) => value)).toEqual([
      { text: "Smile Atelier – new patients welcome", where: "ending" },
    ]);
    expect(read.instructions.map(({ words }) => words)).not.toContain("Smile Atelier");
  });

  test("bullets that nobody calls shots are no script", () => {
    expect(
      shots("What we sell:\n• bread in the morning\n• cake in the afternoon\n• soup with croutons at night"),
    ).toEqual([]);
  });

  test("shots that are all to last alike share the length that is told", () => {
    const read = shots(
      "Shot 1. A bus stops.\nShot 2. The doors open. (beat)\nShot 3. A boot touches the sand.\nLength 12 seconds, all shots the same length.",
    );
    expect(read.map(({ seconds }) => seconds)).toEqual([4, 4, 4]);
    expect(read[1]?.description).toBe("The doors open.");
  });

  test("where and when it plays is no part of a picture but the hour it needs", () => {
    const read = shots(
      "Shot 1. Exterior. Day. A red bus stops.\nShot 2. Interior, night. A driver counts coins.\nShot 3. Close on his hands.",
    );
    expect(read.map(({ description }) => description.replace(/\.$/u, ""))).toEqual([
      "A red bus stops",
      "A driver counts coins, at night",
      "Close on his hands",
    ]);
  });

  test("a told film may begin behind a word to the reader and end before its length", () => {
    const read = shots(
      "Hi! here's how I picture it: it opens on my grandma's hands kneading. Next we see the oven glowing. Then my brother sneaks a cookie. It ends with the jar of Nonna Pia cookies on the windowsill and the text \"Made slowly.\" - 20 seconds, for Instagram.",
    );
    expect(read.map(({ description }) => description)).toEqual([
      "my grandma's hands kneading",
      "the oven glowing",
      "my brother sneaks a cookie",
      "the jar of Nonna Pia cookies on the windowsill",
    ]);
    expect(read[3]?.overlay).toBe("Made slowly.");
  });

  test("a thing in its bottle, and a card that is a name and its thing, name the product", () => {
    const list = "Shot 1. A bus stops.\nShot 2. She waits.\nShot 3. She drinks from a cold bottle of Fizzbo.";
    expect(readBrief(list).product?.value.name).toBe("Fizzbo");
    const card =
      "0:00 – A lighter.\n0:04 – A campfire.\n0:10 – Wide: the lake. Super: Kveld whisky-flavoured tea";
    expect(readBrief(card).product?.value.name).toBe("Kveld whisky-flavoured tea");
  });
});
