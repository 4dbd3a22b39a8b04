import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import type { ParseResponse } from "../../../../contracts/parse.ts";
import { patchBetween } from "../../../../src/direction/edit/apply-edit.ts";
import { editResult, filmOf } from "../../../../src/direction/edit/edit-result.ts";
import { withinTouches } from "../../../../src/direction/edit/touches.ts";
import { makeResponse } from "../../../fixtures/film.ts";

/** Pictures that have no word in common, with what an instruction may call each. */
const PICTURES = [
  { subject: "a dog sleeps on the sofa", thing: "dog", deed: "the dog sleeps" },
  { subject: "two bakers knead the dough", thing: "bakers", deed: "the bakers knead" },
  { subject: "a tram turns into the square", thing: "tram", deed: "the tram turns" },
  { subject: "an old lighthouse in the fog", thing: "lighthouse", deed: null },
  { subject: "children fly a kite", thing: "kite", deed: "the children fly the kite" },
  { subject: "rain runs down the window", thing: "window", deed: "rain runs" },
] as const;

const films = fc
  .shuffledSubarray([...PICTURES], { minLength: 3, maxLength: 6 })
  .chain((pictures) =>
    fc.record({
      pictures: fc.constant(pictures),
      frames: fc.array(fc.integer({ min: 45, max: 150 }), { minLength: 6, maxLength: 6 }),
      texts: fc.array(fc.option(fc.constantFrom("Fresh at six", "Stay a while", "No rush")), {
        minLength: 6,
        maxLength: 6,
      }),
      spoken: fc.array(fc.option(fc.constant("Some things take time.")), { minLength: 6, maxLength: 6 }),
      fps: fc.constantFrom(24, 25, 30),
    }),
  )
  .map(({ pictures, frames, texts, spoken, fps }) => ({
    pictures,
    result: makeResponse({
      fps,
      scenes: pictures.map(({ subject }, index) => ({
        frames: frames[index] ?? 60,
        visual: {
          subject,
          environment: "a quiet town",
          generation_prompt: `Medium shot. ${subject}, in a quiet town. Soft light.`,
        },
        audio: { voiceover_text: spoken[index] ?? null },
        overlay: texts[index] === null ? null : { text: texts[index] ?? "No rush" },
      })),
    }),
  }));

interface Wish {
  readonly words: string;
  /** Fields of each scene that is meant. */
  readonly scene: RegExp;
  /** Fields of the direction, where the whole film is meant. */
  readonly film: RegExp;
}

const NOTHING = /^$/;
const WISHES: readonly Wish[] = [
  {
    words: "make it warmer",
    scene: /^visual\/generation_prompt$/,
    film: /^visual_direction\/lighting_style$/,
  },
  { words: "make it black and white", scene: /^visual\/generation_prompt$/, film: /^visual_direction\// },
  { words: "darker", scene: /^visual\/generation_prompt$/, film: /^visual_direction\/lighting_style$/ },
  {
    words: "handheld camera",
    scene: /^visual\/(?:camera_movement|generation_prompt)$/,
    film: NOTHING,
  },
  { words: "make it a close-up", scene: /^visual\/(?:shot_type|generation_prompt)$/, film: NOTHING },
  {
    words: "make it more dramatic",
    scene: /^visual\/generation_prompt$/,
    film: /^visual_direction\/lighting_style$|^audio_direction\/mood/,
  },
];

/** A wish with the scenes that it is meant for. */
type Scoped = (wish: string, film: Drawn, at: number) => { said: string; meant: readonly number[] };
type Drawn = typeof films extends fc.Arbitrary<infer Film> ? Film : never;

const ALL = ({ pictures }: Drawn) => pictures.map((_, index) => index);
const SCOPES: readonly Scoped[] = [
  (wish, film) => ({ said: wish, meant: ALL(film) }),
  (wish, _, at) => ({ said: `${wish} in scene ${at + 1}`, meant: [at] }),
  (wish, { pictures }) => ({ said: `In the last scene, ${wish}`, meant: [pictures.length - 1] }),
  (wish, { pictures }, at) => ({ said: `${wish} in the ${pictures[at]?.thing} scene`, meant: [at] }),
  (wish, film, at) => ({
    said: `${wish} apart from scene ${at + 1}`,
    meant: ALL(film).filter((index) => index !== at),
  }),
  (wish, film, at) => ({
    said: `Except for the ${film.pictures[at]?.thing} scene, ${wish}`,
    meant: ALL(film).filter((index) => index !== at),
  }),
  (wish, { pictures }, at) => ({
    said: pictures[at]?.deed ? `${wish} while ${pictures[at]?.deed}` : `${wish} in scene ${at + 1}`,
    meant: [at],
  }),
  (wish, { result }, at) => ({ said: `${wish} at 0:${clock(result, at)}`, meant: [sceneAt(result, at)] }),
];

/** Limits that no scene of any of these films answers to. */
const UNREAD: readonly ((wish: string) => string)[] = [
  (wish) => `${wish} in the submarine scene`,
  (wish) => `${wish} except for the submarine`,
  (wish) => `Apart from the submarine, ${wish}`,
  (wish) => `${wish} while the captain sings`,
  (wish) => `If the captain sings, ${wish}`,
  (wish) => `${wish}, unless it rains on the day`,
  (wish) => `${wish} in scene 9`,
  (wish) => `${wish} during the part where the captain sings`,
];

function clock(result: ParseResponse, at: number): string {
  return String(Math.floor((result.scenes[at]?.start_time ?? 0) + 1)).padStart(2, "0");
}

function sceneAt(result: ParseResponse, at: number): number {
  const second = Number(clock(result, at));
  return result.scenes.findIndex(({ start_time, end_time }) => start_time <= second && second < end_time);
}

/** Fields of the film that an instruction changed, from its root. */
function changedBy(said: string, result: ParseResponse) {
  const { result: next, notUnderstood } = editResult(result, said);
  const paths = patchBetween(result, next).map(({ path }) => path.slice(1));
  return { paths: paths.filter((path) => !path.startsWith("metadata")), notUnderstood };
}

describe("whatever the film", () => {
  test("a wish touches its own fields, in the scenes that it names, and nothing else", () => {
    fc.assert(
      fc.property(
        films,
        fc.constantFrom(...WISHES),
        fc.constantFrom(...SCOPES),
        fc.nat(5),
        (film, wish, scope, nth) => {
          const { said, meant } = scope(wish.words, film, nth % film.pictures.length);
          const { paths, notUnderstood } = changedBy(said, film.result);
          expect({ said, notUnderstood }).toEqual({ said, notUnderstood: [] });
          for (const path of paths) {
            const [root, ...rest] = path.split("/");
            const [index, ...field] = rest;
            const isOwn =
              root === "scenes"
                ? meant.includes(Number(index)) && wish.scene.test(field.join("/"))
                : meant.length === film.pictures.length && wish.film.test(rest.join("/"));
            expect({ said, path, isOwn }).toEqual({ said, path, isOwn: true });
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);

  test("a wish with a limit that tells no scene is said, and changes nothing", () => {
    const others = ["slower", "no music", "make it 10 seconds", "no text", "use Montserrat as the font"];
    const words = [...WISHES.map((wish) => wish.words), ...others];
    fc.assert(
      fc.property(films, fc.constantFrom(...words), fc.constantFrom(...UNREAD), (film, wish, limited) => {
        const said = limited(wish);
        const { paths, notUnderstood } = changedBy(said, film.result);
        expect({ said, paths, isSaid: notUnderstood.length > 0 }).toEqual({ said, paths: [], isSaid: true });
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

describe("a change that goes beyond its kind", () => {
  const before = filmOf(makeResponse());
  const everywhere = {
    ...before,
    direction: { ...before.direction, cta: { ...before.direction.cta, text: "Buy" } },
    scenes: before.scenes.map((scene) => ({
      ...scene,
      visual: { ...scene.visual, subject: "a cat", generation_prompt: "A cat." },
    })),
  };

  test("is put back to the byte, field by field and scene by scene", () => {
    const film = withinTouches(before, everywhere, "look", [2]);
    const paths = patchBetween(before, film).map(({ path }) => path);
    expect(paths).toEqual(["/scenes/1/visual/generation_prompt"]);
  });

  test("leaves the very same film where nothing of its own is left", () => {
    const film = withinTouches(before, everywhere, "font", null);
    expect(JSON.stringify(film)).toBe(JSON.stringify(before));
  });

  test("scenes in another order keep what they show", () => {
    const [first, second, ...others] = before.scenes;
    const swapped = [second, first, ...others].flatMap((scene) =>
      scene ? [{ ...scene, visual: { ...scene.visual, shot_type: "close_up" as const } }] : [],
    );
    const film = withinTouches(before, { ...before, scenes: swapped }, "scene_order", null);
    expect(film.scenes.map(({ visual }) => visual)).toEqual(
      [second, first, ...others].flatMap((scene) => (scene ? [scene.visual] : [])),
    );
  });
});

describe("a stretch of the film", () => {
  const result = makeResponse({
    scenes: PICTURES.slice(0, 4).map(({ subject }, index) => ({
      frames: 90,
      visual: { subject, environment: "a quiet town" },
      audio: { voiceover_text: index === 1 ? "Some things take time." : null },
      overlay: null,
    })),
  });

  test.each([
    ["make the last 3 seconds black and white", ["scenes/3/visual/generation_prompt"]],
    ["no music while the bakers knead", ["scenes/1/audio/music_intensity"]],
    ["no music when the voice speaks", ["scenes/1/audio/music_intensity"]],
    ["darker in the second half", ["scenes/2/visual/generation_prompt", "scenes/3/visual/generation_prompt"]],
    ["warmer from 0:03 to 0:06", ["scenes/1/visual/generation_prompt"]],
    ["When the tram turns, make it darker", ["scenes/2/visual/generation_prompt"]],
    ["scene 2 in black and white", ["scenes/1/visual/generation_prompt"]],
  ])("%s", (said, expected) => {
    const { paths, notUnderstood } = changedBy(said, result);
    expect([paths.toSorted(), notUnderstood]).toEqual([expected, []]);
  });
});

describe("words that are no wish", () => {
  const result = makeResponse();

  test.each([
    "don't make it faster",
    "I wouldn't make it warmer",
    "not louder please",
    "no need to change the music to jazz",
    "the music shouldn't be louder",
    "please don't add a logo",
    "Do not change the length to 20 seconds",
    "let's not make it shorter",
    "we'll add the logo later",
  ])("%s: what is stays, and nothing is open", (said) => {
    expect(changedBy(said, result)).toEqual({ paths: [], notUnderstood: [] });
  });

  test.each([
    "is it too slow?",
    "should it be square?",
    "I thought about making it black and white",
    "I'm not sure about 20 seconds",
    "the old version was 20 seconds",
  ])("%s: nothing is changed, and that is said", (said) => {
    const { paths, notUnderstood } = changedBy(said, result);
    expect([paths, notUnderstood.length]).toEqual([[], 1]);
  });

  test("a courtesy around a wish is none of them", () => {
    const { paths } = changedBy("I was wondering if you could make it square", result);
    expect(paths).toContain("creative_direction/technical_specs/aspect_ratio");
  });
});

describe("one of several who are seen", () => {
  const result = makeResponse({
    scenes: [
      "two bakers knead the dough",
      "a seal pops up",
      "the bakers and the seal share a bun",
      "a tram",
    ].map((subject) => ({ frames: 90, visual: { subject, environment: "a quiet town" }, overlay: null })),
  });
  const PROMPT = (index: number) => `scenes/${index}/visual/generation_prompt`;

  test("is meant where a picture is about it", () => {
    expect(changedBy("the seal warmer", result).paths).toEqual([PROMPT(1)]);
  });

  test("is meant by the pronoun of the next part", () => {
    expect(changedBy("The tram looks dull, make it and them more energetic", result).paths).not.toContain(
      PROMPT(0),
    );
    expect(changedBy("The seal looks tired, make him more energetic", result).paths).toEqual([PROMPT(1)]);
  });
});

describe("a wish that only seems to be for the whole film", () => {
  const result = makeResponse({
    scenes: ["a copper kettle", "a phone rings", "she smiles", "friends on a jetty"].map((subject) => ({
      frames: 90,
      visual: { subject, environment: "a house" },
      overlay: null,
    })),
  });

  test.each([
    "make what's then first 2 seconds longer",
    "a drone shot at the start would be nice but only if it doesn't make it longer",
    "move it to where she smiles",
    "keep the kettle but 1 sec shorter",
  ])("%s: is said and not made", (said) => {
    const { paths, notUnderstood } = changedBy(said, result);
    expect({ said, paths, isSaid: notUnderstood.length > 0 }).toEqual({ said, paths: [], isSaid: true });
  });

  test("a German verb at the end is of the last wish alone, and what no table knows is said", () => {
    const { paths, notUnderstood } = changedBy("bitte das Ende länger und den Kessel weglassen", result);
    expect(notUnderstood).toEqual(["den Kessel weglassen"]);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths)
      expect(path).toMatch(/_time|duration|overlays|scene_duration_avg|cuts_per_minute/u);
  });

  test("a denied comparison beside an exchange denies only itself", () => {
    const { paths, notUnderstood } = changedBy(
      "instead of the ukulele only a music box, and please no lower volume",
      result,
    );
    expect(notUnderstood).toEqual([]);
    for (const path of paths) expect(path).toStartWith("creative_direction/audio_direction/instruments");
    expect(paths.length).toBeGreaterThan(0);
  });

  test.each([
    "die Musik leiser, wenn gesprochen wird",
    "he shouldn't storm out",
    "jazzier at first and calmer after that",
    "everyone but the kettle in black and white",
    "add subtitles when they sing and a logo after the CTA",
  ])("%s: half of it is not made for all", (said) => {
    const { paths, notUnderstood } = changedBy(said, result);
    expect({ said, paths, isSaid: notUnderstood.length > 0 }).toEqual({ said, paths: [], isSaid: true });
  });

  test("no rain, no cards: two things, and the place stays where it is", () => {
    const wet = makeResponse({
      scenes: ["friends play cards", "rain on a tent"].map((subject) => ({
        frames: 90,
        visual: { subject, environment: "a clearing by a lake in the rain" },
        overlay: null,
      })),
    });
    const { result: dry, notUnderstood } = editResult(wet, "no rain no cards");
    expect(notUnderstood).toEqual([]);
    expect(dry.scenes.map(({ visual }) => visual.environment)).toEqual([
      "a clearing by a lake",
      "a clearing by a lake",
    ]);
    expect(dry.scenes[0]?.visual.negative_prompt).toContain("cards");
  });

  test("wine, not water, is no comparison", () => {
    expect(changedBy("wine, not water", result).notUnderstood.length).toBeGreaterThan(0);
  });
});

describe("demands that an edit breaks by the way", () => {
  const demand = (subject: string, number: number) => ({
    id: `c${number}_must_include`,
    kind: "must_include" as const,
    statement: subject,
    source: "text" as const,
    hard: true,
    expected: { subject, part: "event" },
    status: "satisfied" as const,
    scene_ids: [],
    detail: "",
  });
  const subjects = ["a couple carries in the boxes", "the bottle on a shelf", "a dog sleeps on the sofa"];
  const plain = makeResponse({
    scenes: subjects.map((subject) => ({
      frames: 90,
      visual: { subject, environment: "a house", generation_prompt: `Medium shot. ${subject}, in a house.` },
      overlay: null,
    })),
  });
  const film = {
    ...plain,
    metadata: {
      ...plain.metadata,
      constraints: subjects.map((subject, index) => demand(subject, index + 1)),
    },
  };

  test("are asked for no more where the edit took just that out", () => {
    const { result } = editResult(film, "no people in scene 1");
    expect(result.scenes.slice(1)).toEqual(film.scenes.slice(1));
    expect(result.metadata.constraints.map(({ statement }) => statement)).not.toContain(subjects[0]);
  });

  test("never come back in a picture that the edit has nothing to do with", () => {
    const { result } = editResult(film, "scene 3 should be a close-up of the label");
    expect(result.scenes.slice(0, 2)).toEqual(film.scenes.slice(0, 2));
    expect(result.scenes[2]?.visual.subject).toBe("the label");
  });
});
