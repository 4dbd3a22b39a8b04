import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import jsonPatch, { type Operation } from "fast-json-patch";
import { ParseResponse } from "../../../../contracts/parse.ts";
import { framesFromSeconds } from "../../../../contracts/timecode.ts";
import { patchBetween } from "../../../../src/direction/edit/apply-edit.ts";
import { editResult } from "../../../../src/direction/edit/edit-result.ts";
import { inOrderOf } from "../../../../src/direction/edit/key-order.ts";
import { makeResponse } from "../../../fixtures/film.ts";

const before = makeResponse();

/** Pointers of the film that differ, without the parts of an array that moved. */
function changed(instruction: string, previous = before): string[] {
  const { result } = editResult(previous, instruction);
  return patchBetween(previous, result)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("/metadata"))
    .toSorted();
}

/** What each instruction may touch, as a pattern that every changed pointer has to match. */
const LOCAL: readonly (readonly [instruction: string, allowed: RegExp])[] = [
  ["change the music to jazz", /^\/creative_direction\/audio_direction\/(?:music_genre|instruments)/],
  ["slower music", /^\/creative_direction\/audio_direction\/tempo$/],
  ["make the music 128 bpm", /^\/creative_direction\/audio_direction\/tempo$/],
  [
    "new CTA: Book a table",
    /^\/(?:creative_direction\/(?:cta\/(?:text|action)|text_strategy\/overlays\/2\/text)|scenes\/3\/text_overlay\/text)$/,
  ],
  [
    'change overlay in scene 1 to "Wake up"',
    /^\/(?:creative_direction\/text_strategy\/overlays\/0\/text|scenes\/0\/text_overlay\/text)$/,
  ],
  ["make scene 2 a close-up, warmer", /^\/scenes\/1\/visual\/(?:shot_type|generation_prompt)$/],
  ["handheld camera in scene 3", /^\/scenes\/2\/visual\/(?:camera_movement|generation_prompt)$/],
  ["use Montserrat as the font", /^\/creative_direction\/text_strategy\/font_family$/],
  ["no voice-over", /^\/scenes\/[12]\/audio\/voiceover_text$/],
  ["make it square", /^\/creative_direction\/technical_specs\/(?:aspect_ratio|resolution)$/],
  ["rename the product to Borealis", /^\/creative_direction\/product\/name$/],
  [
    "use dissolves",
    /^\/(?:creative_direction\/pacing\/transition_style|scenes\/\d\/transition_to_next\/(?:type|duration))$/,
  ],
  ["remove the bicycle from scene 2", /^\/scenes\/1\/visual\/(?:subject|generation_prompt|negative_prompt)$/],
  [
    "cut it to 10 seconds",
    /^\/(?:creative_direction\/(?:technical_specs\/duration|cta\/(?:start_time|duration)|pacing\/(?:scene_duration_avg|cuts_per_minute)|text_strategy\/overlays\/\d\/(?:start_time|end_time))|scenes\/\d\/(?:start_time|end_time|duration))$/,
  ],
  [
    "replace amber with copper",
    /^\/(?:creative_direction\/visual_direction\/color_palette|scenes\/\d\/visual\/(?:generation_prompt|subject))/,
  ],
];

describe("an edit", () => {
  for (const [instruction, allowed] of LOCAL) {
    test(`touches only what is asked: ${instruction}`, () => {
      const pointers = changed(instruction);
      expect(pointers.length).toBeGreaterThan(0);
      for (const pointer of pointers) expect(pointer).toMatch(allowed);
    });
  }

  test("gives a valid result, a patch that makes it, and a sentence", () => {
    for (const [instruction] of LOCAL) {
      const { result, changes, notUnderstood } = editResult(before, instruction);
      expect(ParseResponse.safeParse(result).error).toBeUndefined();
      const patched = jsonPatch.applyPatch(
        structuredClone(before),
        patchBetween(before, result) as Operation[],
      ).newDocument;
      expect(patched).toEqual(result);
      expect(changes.length).toBeGreaterThan(0);
      expect(notUnderstood).toEqual([]);
    }
  });

  test("takes the moment of a part for no length of the film", () => {
    const { result, notUnderstood } = editResult(before, "make the CTA a button at 10 seconds");
    expect(result.creative_direction.technical_specs.duration).toBe(
      before.creative_direction.technical_specs.duration,
    );
    expect(notUnderstood.length).toBeGreaterThan(0);
  });

  test("leaves the fields of every object in the order in which the patch leaves them", () => {
    // A patch may not touch "__proto__", and no answer has such a field.
    const name = fc.string().filter((key) => key !== "__proto__");
    const words = fc.dictionary(name, fc.oneof(fc.integer(), fc.dictionary(name, fc.integer())));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const previous = JSON.parse(JSON.stringify(one)) as object;
        const next = inOrderOf(JSON.parse(JSON.stringify(other)) as object, previous);
        const patch = patchBetween(previous, next) as Operation[];
        const patched: unknown = jsonPatch.applyPatch(structuredClone(previous), patch).newDocument;
        expect(JSON.stringify(patched)).toBe(JSON.stringify(next));
      }),
    );
  });

  test("understands the usual wishes in Italian, Portuguese and Dutch", () => {
    const wishes: readonly (readonly [string, RegExp])[] = [
      ["rendilo più veloce e senza musica", /pace.*music/is],
      ["cambia la musica in jazz", /jazz/],
      ["togli il testo nella scena 1", /text off scene 1/],
      ["encurta para 10 segundos", /10 s/],
      ["mude a música para jazz", /jazz/],
      ["remova a cena 3", /Dropped scene 3/],
      ["verwijder scène 3", /Dropped scene 3/],
      ["verander de muziek naar jazz", /jazz/],
      ["maak de film 10 seconden", /10 s/],
    ];
    for (const [instruction, sentence] of wishes) {
      const { changes, notUnderstood } = editResult(before, instruction);
      expect([instruction, changes.join(" ")]).toEqual([instruction, expect.stringMatching(sentence)]);
      expect([instruction, notUnderstood]).toEqual([instruction, []]);
    }
  });

  test("hears the wish behind courtesies and counts relative steps", () => {
    const { tempo } = before.creative_direction.audio_direction;
    const bumped = editResult(before, "Could you bump the music up by 10 bpm");
    expect(bumped.result.creative_direction.audio_direction.tempo).toBe(tempo + 10);
    const longer = editResult(before, "last scene: 1 second longer").result.scenes.at(-1)?.duration ?? 0;
    expect(longer).toBeCloseTo((before.scenes.at(-1)?.duration ?? 0) + 1, 1);
    expect(editResult(before, "Can we get rid of the bicycle?").notUnderstood).toEqual([]);
  });

  test("changes nothing where a wish is opposed to itself or has no field, and says so", () => {
    for (const wish of [
      "make it longer and shorter",
      "make the logo bigger and in the top right corner",
      "show it for longer",
    ]) {
      const { result, notUnderstood } = editResult(before, wish);
      expect([wish, result === before, notUnderstood.length > 0]).toEqual([wish, true, true]);
    }
  });

  test("takes the last change back, both, or a length, in a client's words", () => {
    const once = editResult(before, "make it 10 seconds").result;
    const twice = editResult(once, "new CTA: Try it").result;
    for (const [from, words] of [
      [once, "actually scrap the last change"],
      [twice, "undo both"],
    ] as const) {
      const { result } = editResult(from, words);
      expect(result.scenes).toEqual(before.scenes);
      expect(result.creative_direction).toEqual(before.creative_direction);
    }
    const back = editResult(once, "put it back to 20").result.creative_direction.technical_specs.duration;
    expect(back).toBe(20);
  });

  test("takes several wishes at once", () => {
    const { result, changes } = editResult(before, "make it faster-paced and add blue instead of gold");
    const { pacing, visual_direction } = result.creative_direction;
    expect(pacing.overall).toBe("dynamic");
    expect(result.scenes.length).toBeGreaterThan(before.scenes.length);
    expect(visual_direction.color_palette.map(({ hex }) => hex)).toContain("#0000FF");
    expect(changes).toHaveLength(2);
  });

  test("says what it did not understand and changes nothing for it", () => {
    const { result, changes, notUnderstood } = editResult(before, "make it pop like a unicorn sneeze");
    expect(result).toBe(before);
    expect(changes).toEqual([]);
    expect(notUnderstood).toEqual(["make it pop like a unicorn sneeze"]);
  });

  test.each(["cut it to 99999 seconds", "drop everything", "delete everything\u0000", "cut to 5000 seconds"])(
    "takes no measure and no pronoun for a thing to leave out: %j",
    (instruction) => {
      const { result, notUnderstood } = editResult(before, instruction);
      expect(result).toBe(before);
      expect(notUnderstood).toHaveLength(1);
    },
  );

  test("carries out the part that it understood", () => {
    const { result, notUnderstood } = editResult(before, "New CTA: Book a table. Frobnicate the wibble.");
    expect(result.creative_direction.cta.text).toBe("Book a table");
    expect(notUnderstood).toEqual(["Frobnicate the wibble"]);
  });

  test("reads a call to action with a comma in it whole", () => {
    expect(editResult(before, "New CTA: Come hungry, leave happy").result.creative_direction.cta.text).toBe(
      "Come hungry, leave happy",
    );
  });

  test("cannot translate free text by rules, and says so", () => {
    expect(editResult(before, "translate everything into German").notUnderstood).toHaveLength(1);
  });

  test("keeps the film's length when scenes come, go or change places", () => {
    for (const instruction of [
      "drop scene 3",
      "swap scenes 2 and 3",
      "add a scene with a dog on the beach after scene 2",
      "move scene 3 to the start",
      "merge scenes 1 and 2",
      "make the last scene longer",
    ]) {
      const { result, notUnderstood } = editResult(before, instruction);
      expect([instruction, notUnderstood]).toEqual([instruction, []]);
      expect([instruction, result.scenes.at(-1)?.end_time]).toEqual([instruction, 15]);
      expect(result.scenes.map(({ scene_number }) => scene_number)).toEqual(
        result.scenes.map((_, index) => index + 1),
      );
      for (const overlay of result.creative_direction.text_strategy.overlays) {
        const home = result.scenes.find((scene) => scene.text_overlay?.text === overlay.text);
        expect([
          instruction,
          overlay.text,
          home !== undefined && overlay.start_time >= home.start_time && overlay.end_time <= home.end_time,
        ]).toEqual([instruction, overlay.text, true]);
      }
    }
  });
});

/** Free words, and the kinds of changes that they ask for. */
const UNDERSTOOD: readonly (readonly [instruction: string, kinds: readonly string[]])[] = [
  ["Make it a 20 second square film with no music", ["music", "aspect_ratio", "duration"]],
  ["faster cuts but slower music", ["pace", "music"]],
  ["make the music more upbeat and faster", ["music", "music"]],
  [
    "Could you please make the second scene handheld and the last one longer?",
    ["camera_movement", "scene_duration"],
  ],
  ["remove scene 1 and scene 2", ["scene_order"]],
  ["swap the first and last scene", ["scene_order"]],
  ["it's too dark", ["look"]],
  ["it's too long", ["duration"]],
  ["make it 10% shorter", ["duration"]],
  ["make it look like the 80s", ["look"]],
  ["change fps to 60", ["fps"]],
  ["deliver it in 4K", ["resolution"]],
  ["make scene 3 twice as long", ["scene_duration"]],
  ["palette: navy, cream and coral", ["colors"]],
  ["change scene 3's text to 'Hi'", ["overlay"]],
  ["put the logo at the end", ["logo"]],
  ["replace the bicycle with a scooter", ["words"]],
  ["make scene 4 happen in a library at night", ["setting"]],
  ["change scene 3 to show a fox crossing the counter", ["subject"]],
  ["change the price tier to luxury", ["price_tier"]],
  ["for Instagram Reels", ["platform"]],
];

describe("free words", () => {
  for (const [instruction, kinds] of UNDERSTOOD) {
    test(`are understood: ${instruction}`, () => {
      const { result, notUnderstood } = editResult(before, instruction);
      expect(notUnderstood).toEqual([]);
      expect((result.metadata.edits ?? []).map(({ kind }) => kind)).toEqual([...kinds]);
    });
  }
});

describe("undo", () => {
  test("gives back the film before the last instruction, to the byte", () => {
    const edited = editResult(before, "make it square and change the music to jazz").result;
    const back = editResult(edited, "undo that").result;
    expect(JSON.stringify(back.creative_direction)).toBe(JSON.stringify(before.creative_direction));
    expect(JSON.stringify(back.scenes)).toBe(JSON.stringify(before.scenes));
  });

  test("goes back to the original colours and leaves later edits alone", () => {
    const blue = editResult(before, "add blue instead of amber").result;
    const booked = editResult(blue, "new CTA: Book a table").result;
    const back = editResult(booked, "go back to the original colours").result;
    expect(back.creative_direction.visual_direction).toEqual(before.creative_direction.visual_direction);
    expect(back.creative_direction.cta.text).toBe("Book a table");
  });

  test("is not understood where there is nothing to take back", () => {
    expect(editResult(before, "undo that").notUnderstood).toEqual(["undo that"]);
  });
});

describe("the brief's other demands", () => {
  const ledger = [
    entry("c1_duration", "duration", "15s", { seconds: 15, min: 15, max: 15 }),
    entry("c2_must_include", "must_include", "a bicycle", { subject: "a bicycle", part: "thing" }),
    entry("c3_must_avoid", "must_avoid", "No people", { subject: "people" }),
  ];
  const previous = { ...before, metadata: { ...before.metadata, constraints: ledger } };

  test("are told as broken where only a picture that the edit left alone could keep them", () => {
    const { result } = editResult(previous, "drop scene 2");
    const broken = result.metadata.constraints.filter(({ kind }) => kind === "must_include");
    expect(broken).toMatchObject([{ status: "violated", hard: true }]);
    expect(result.metadata.warnings[0]).toContain("a bicycle");
    const others = before.scenes.filter((_, index) => index !== 1);
    expect(result.scenes.map(({ visual }) => visual)).toEqual(others.map(({ visual }) => visual));
  });

  test("still hold in a picture that the edit brings", () => {
    const { result } = editResult(previous, "add a scene with a tram after scene 2");
    expect(result.scenes[2]?.visual.negative_prompt).toContain("people");
  });

  test("give way to the instruction where it says otherwise", () => {
    const { result } = editResult(previous, "make it 20 seconds");
    expect(result.metadata.constraints.filter(({ kind }) => kind === "duration")).toMatchObject([
      { statement: "make it 20 seconds", status: "satisfied" },
    ]);
  });

  test("are not brought back where the instruction takes the very thing away", () => {
    const spoken = {
      ...previous,
      metadata: {
        ...previous.metadata,
        constraints: [
          entry("c1_voiceover", "voiceover", "Steeped for twenty hours.", {
            wanted: true,
            line: "Steeped for twenty hours.",
            voice: null,
          }),
        ],
      },
    };
    const { result } = editResult(spoken, "turn off the voice over in scene 2");
    expect(result.scenes.map(({ audio }) => audio.voiceover_text)).toEqual([
      null,
      null,
      "Ready the second you are.",
      null,
    ]);
    const replaced = editResult(previous, "replace the bicycle with a scooter").result;
    expect(JSON.stringify(replaced.scenes)).not.toContain("bicycle");
  });

  test("are joined by those of the instruction", () => {
    const { result } = editResult(previous, "remove the oranges");
    expect(result.metadata.constraints.at(-1)).toMatchObject({
      kind: "must_avoid",
      statement: "remove the oranges",
      status: "satisfied",
    });
  });
});

describe("the ledger after edits", () => {
  const constraints = [
    entry("c1_duration", "duration", "15s", { seconds: 15, min: 15, max: 15 }),
    entry("c2_must_include", "must_include", "oranges", { subject: "oranges", part: "thing" }),
  ];
  const previous = { ...before, metadata: { ...before.metadata, constraints } };

  test("has the demand back that an undone change had overruled", () => {
    const shorter = editResult(previous, "make it 10 seconds long").result;
    expect(shorter.metadata.constraints.map(({ statement }) => statement)).not.toContain("15s");
    const undone = editResult(shorter, "undo that").result;
    expect(undone.metadata.constraints.map(({ id, statement }) => [id, statement])).toEqual([
      ["c1_duration", "15s"],
      ["c2_must_include", "oranges"],
    ]);
    expect(undone.scenes).toEqual(previous.scenes);
  });

  test("counts the scenes that are left", () => {
    const { result } = editResult(before, "drop scene 2, drop scene 3");
    const counts = result.metadata.constraints.filter(({ kind }) => kind === "scene_count");
    expect(counts.map(({ expected, status }) => [expected, status])).toEqual([
      [{ min: result.scenes.length, max: result.scenes.length }, "satisfied"],
    ]);
  });

  test("has the instruments, tempo and mood of new music", () => {
    const { result } = editResult(before, "change the music to calm acoustic guitar at 90 bpm");
    const music = result.metadata.constraints.filter(({ kind }) => kind === "music");
    expect(music.map(({ expected, status }) => [expected, status])).toEqual([
      [{ instrument: "acoustic guitar" }, "satisfied"],
      [{ bpm: 90 }, "satisfied"],
      [{ mood: "calm" }, "satisfied"],
    ]);
  });
});

describe("an instruction in another language", () => {
  const SAME: readonly (readonly [said: string, english: string])[] = [
    ["Bitte auf 20 Sekunden verlängern", "lengthen to 20 seconds"],
    ["Kürze auf 10 Sekunden", "shorten to 10 seconds"],
    ["Mach es schneller", "make it faster"],
    ["ohne Musik", "without music"],
    ["Ändere den CTA zu Jetzt ohne Risiko buchen", "change the CTA to Jetzt ohne Risiko buchen"],
    ["Passe à 20 secondes", "make it 20 seconds"],
    ["plus rapide", "faster"],
    ["sans voix off", "without voice-over"],
    ["Allonge la vidéo à 30 secondes", "lengthen it to 30 seconds"],
    ["alárgalo a 20 segundos", "lengthen to 20 seconds"],
    ["Hazlo más lento", "make it slower"],
    ['Cambia la CTA a "Reserva ya"', 'change the CTA to "Reserva ya"'],
    ["quita la música", "remove the music"],
  ];
  for (const [said, english] of SAME) {
    test(`does what the English one does: ${said}`, () => {
      const other = editResult(before, said);
      const own = editResult(before, english);
      expect(other.notUnderstood).toEqual([]);
      expect(other.changes).toEqual(own.changes);
      expect(other.result.scenes).toEqual(own.result.scenes);
      expect(other.result.creative_direction).toEqual(own.result.creative_direction);
    });
  }

  test("has parts of its own", () => {
    const { changes } = editResult(before, "Mach es kürzer und ändere die Musik zu Jazz");
    expect(changes).toEqual(editResult(before, "make it shorter and change the music to Jazz").changes);
    expect(changes).toHaveLength(2);
  });

  test("is answered in its own words where it is not understood", () => {
    expect(editResult(before, "Mach es irgendwie fröstelnder").notUnderstood).toEqual([
      "Mach es irgendwie fröstelnder",
    ]);
  });
});

test("how a voice is to sound changes no picture and is a demand of the ledger, until it is taken back", () => {
  const { result, changes, notUnderstood } = editResult(before, "make the voice-over warmer");
  expect(result.scenes).toEqual(before.scenes);
  expect(result.creative_direction).toEqual(before.creative_direction);
  expect([changes, notUnderstood]).toEqual([["Noted for the recording: the voice is warmer."], []]);
  expect(result.metadata.constraints.at(-1)?.expected).toEqual({ wanted: true, line: null, voice: "warmer" });
  const back = editResult(result, "undo that").result;
  expect(back.metadata.constraints).toEqual(before.metadata.constraints);
});

describe("a wish to keep the rest", () => {
  for (const words of [
    "keep everything else",
    "leave the rest as it is",
    "don't change anything else",
    "everything else stays the same",
    "nothing else",
    "keep the same music",
    "keep the colours as they are",
    "no other changes",
    "the rest looks great",
    "only that",
    "just that, please",
    "leave everything else as it is",
    "that's all, thanks",
  ]) {
    test(`is understood and needs nothing: ${words}`, () => {
      const { result, notUnderstood } = editResult(before, `Remove the bicycle, ${words}.`);
      expect(notUnderstood).toEqual([]);
      expect(result.scenes).toEqual(editResult(before, "Remove the bicycle").result.scenes);
    });
  }
});

test.each(["the slogan", "the last line"])(
  "%s is changed, and words that close the wish off are no wish of their own",
  (place) => {
    const wish = `Change ${place} to "Sit better"`;
    const alone = editResult(before, wish);
    for (const closing of ["and nothing else", "and that's all", "and only that", "thanks"]) {
      const { result, notUnderstood } = editResult(before, `${wish} ${closing}.`);
      expect(notUnderstood).toEqual([]);
      expect(result.scenes).toEqual(alone.result.scenes);
      expect(result.creative_direction).toEqual(alone.result.creative_direction);
    }
  },
);

test("what a scene shows alone is no closing", () => {
  const { changes } = editResult(
    before,
    'Scene 2 shows a flower and nothing else. Text 2: "Light and nothing else"',
  );
  expect(changes.join(" ")).toContain("a flower and nothing else");
  expect(changes.join(" ")).toContain("Light and nothing else");
});

function entry(
  id: string,
  kind: "duration" | "must_include" | "must_avoid" | "voiceover",
  statement: string,
  expected: unknown,
) {
  return {
    id,
    kind,
    statement,
    source: "text" as const,
    hard: true,
    status: "satisfied" as const,
    scene_ids: [],
    detail: "",
    expected,
  };
}

const WORDS =
  'make it scene 2 faster slower blue gold instead of add remove drop swap close-up 15 seconds 10s CTA: "Go" music jazz, and. no people warmer undo square in the last'.split(
    " ",
  );

describe("whatever is asked", () => {
  test("the film stays valid, exact to the frame, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }), (words) => {
        const { result } = editResult(before, words.join(" "));
        expect(ParseResponse.safeParse(result).error).toBeUndefined();
        const { fps, duration } = result.creative_direction.technical_specs;
        const ends = result.scenes.map(({ end_time }) => framesFromSeconds(end_time, fps));
        expect(result.scenes.map(({ start_time }) => framesFromSeconds(start_time, fps))).toEqual([
          0,
          ...ends.slice(0, -1),
        ]);
        expect(ends.at(-1)).toBe(framesFromSeconds(duration, fps));
      }),
      { numRuns: 50 },
    );
  });
});

describe("music taken out and brought back", () => {
  test("is heard in no scene, and then in all of them again", () => {
    const silent = editResult(before, "remove the music").result;
    expect(silent.scenes.every(({ audio }) => audio.music_intensity === 0)).toBe(true);
    const again = editResult(silent, "change the music to jazz").result;
    expect(again.scenes.every(({ audio }) => audio.music_intensity > 0)).toBe(true);
  });
});

describe("what follows from an edit", () => {
  const film = ({ creative_direction, scenes }: typeof before) =>
    JSON.stringify([creative_direction, scenes]);

  test("is taken back with it, to the byte", () => {
    for (const instruction of [
      "remove scene 3",
      "merge scenes 2 and 3",
      "slower",
      "replace the blue with teal",
    ]) {
      const edited = editResult(before, instruction).result;
      expect([instruction, film(edited) === film(before)]).toEqual([instruction, false]);
      expect([instruction, film(editResult(edited, "undo that").result)]).toEqual([
        instruction,
        film(before),
      ]);
    }
  });

  test("one instrument goes for another, known or not", () => {
    const piano = editResult(before, "change the music to solo piano").result;
    const { result, changes } = editResult(piano, "swap the piano for a hurdy-gurdy");
    expect(result.creative_direction.audio_direction.instruments).toContain("hurdy-gurdy");
    expect(result.scenes).toEqual(piano.scenes);
    expect(changes.join()).toMatch(/piano to hurdy-gurdy/);
  });

  test("a colour near the old one is not thrown out with it", () => {
    const { result } = editResult(before, "replace white with #FFF8E7");
    expect(result.metadata.constraints.filter(({ status }) => status === "violated")).toEqual(
      before.metadata.constraints.filter(({ status }) => status === "violated"),
    );
  });

  test("a place alone is where the next part is meant", () => {
    const paths = changed("only in scene 2, no text");
    expect(paths.filter((path) => path.startsWith("/scenes/") && !path.startsWith("/scenes/1/"))).toEqual([]);
  });

  test("how a scene is filmed is no subject of it", () => {
    const { result } = editResult(before, "scene 2 as an extreme wide shot with a tracking camera");
    expect(result.scenes[1]?.visual.subject).toBe(before.scenes[1]?.visual.subject);
  });

  test("a font is named after its word as well", () => {
    const { result } = editResult(before, "use the font Playfair Display");
    expect(result.creative_direction.text_strategy.font_family).toBe("Playfair Display");
  });
});

test("an English instruction with the word scene is not read as Italian", () => {
  const { result, changes } = editResult(before, "add a grey cat to scene 2");
  expect(result.scenes[1]?.visual.subject).toMatch(/\ba grey cat\b/);
  expect(changes.join()).toMatch(/Brought a grey cat into scene 2/);
});
