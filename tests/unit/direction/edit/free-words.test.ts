import { describe, expect, test } from "bun:test";
import { patchBetween } from "../../../../src/direction/edit/apply-edit.ts";
import { editResult } from "../../../../src/direction/edit/edit-result.ts";
import { inEnglish } from "../../../../src/direction/edit/other-languages.ts";
import { makeResponse } from "../../../fixtures/film.ts";

const before = makeResponse();
const [instrument = ""] = before.creative_direction.audio_direction.instruments;

function edited(instruction: string) {
  const { result, changes, notUnderstood } = editResult(before, instruction);
  const touched = patchBetween(before, result)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("/metadata"));
  return { result, changes, notUnderstood, touched };
}

/** Instructions as people chat them, and the pointers that they may touch. */
const CHATTED: readonly (readonly [instruction: string, allowed: RegExp])[] = [
  [`hmm can we lose the ${instrument}?`, /^\/creative_direction\/audio_direction\/instruments/],
  ["have a rhodes piano instead", /^\/creative_direction\/audio_direction\/(?:instruments|music_genre)/],
  [`slower ${instrument}`, /^\/creative_direction\/audio_direction\/tempo$/],
  ["no music in the first scene", /^\/scenes\/0\/audio\/music_intensity$/],
  ["louder music", /^\/scenes\/\d\/audio\/music_intensity$/],
  ["Scene 2: slower push in", /^\/scenes\/1\/visual\/(?:camera_movement|generation_prompt)$/],
  [
    "last scene 1 second shorter",
    /^\/(?:scenes\/\d\/(?:start_time|end_time|duration)|creative_direction\/.*(?:time|duration|avg|minute))$/,
  ],
  [
    'CTA → "Insure it in a minute"',
    /^\/(?:creative_direction\/(?:cta|text_strategy)|scenes\/\d\/text_overlay)\//,
  ],
  [
    "captions bottom centre please",
    /^\/(?:creative_direction\/text_strategy\/overlays\/\d\/position|scenes\/\d\/text_overlay\/position)$/,
  ],
  ["could the music come in softer?", /^\/scenes\/\d\/audio\/music_intensity$/],
  [
    "scene 2 is too long",
    /^\/(?:scenes\/\d\/(?:start_time|end_time|duration)|creative_direction\/.*(?:time|duration|avg|minute))$/,
  ],
  ["scene 3 wide", /^\/scenes\/2\/visual\/(?:shot_type|generation_prompt)$/],
];

describe("an instruction in free words", () => {
  test.each(CHATTED.map(([instruction, allowed]) => [instruction, allowed] as const))(
    "%s touches that alone",
    (instruction, allowed) => {
      const { touched, notUnderstood } = edited(instruction);
      expect(touched.length).toBeGreaterThan(0);
      for (const pointer of touched) expect(pointer).toMatch(allowed);
      expect(notUnderstood.join()).not.toContain(instrument);
    },
  );

  test("one verb serves two fields, and neither is lost", () => {
    const { result, notUnderstood } = edited(
      `Change the CTA to "Order online" and the ${instrument} to cello.`,
    );
    expect(notUnderstood).toEqual([]);
    expect(result.creative_direction.cta.text).toBe("Order online");
    expect(result.creative_direction.audio_direction.instruments).toContain("cello");
  });

  test("a shot and an hour in one breath are both taken", () => {
    const { result } = edited("Scene 2 should be a close-up at sunset");
    expect(result.scenes[1]?.visual.shot_type).toBe("close_up");
    expect(result.scenes[1]?.visual.environment).toContain("sunset");
  });

  test("a scene's text dropped leaves the scene", () => {
    const { result } = edited("drop the second scene's text");
    expect(result.scenes.length).toBe(before.scenes.length);
  });

  test("a plan for a video model is no thing in the film", () => {
    const { touched, notUnderstood } = edited("Please also give me a plan for veo-3.1");
    expect(touched).toEqual([]);
    expect(notUnderstood).toEqual([]);
  });

  test("a scene that the film has not is said, and nothing changes", () => {
    const { touched, notUnderstood } = edited("make scene 9 longer");
    expect(touched).toEqual([]);
    expect(notUnderstood).toEqual(["make scene 9 longer"]);
  });

  test("seconds taken off are no length", () => {
    const { duration } = before.creative_direction.technical_specs;
    const { result } = edited("trim 3 seconds off please");
    expect(result.creative_direction.technical_specs.duration).toBe(duration - 3);
  });

  test("no text except the call to action leaves that", () => {
    const { result, notUnderstood } = edited("No text anywhere except the CTA");
    const texts = result.scenes.flatMap(({ text_overlay }) => text_overlay?.text ?? []);
    expect([texts, notUnderstood]).toEqual([[before.creative_direction.cta.text], []]);
  });

  test("what is no thing is not brought into the picture", () => {
    for (const wish of ["no more playful", "put his words on screen instead"]) {
      const { touched, notUnderstood } = edited(wish);
      expect([wish, touched, notUnderstood]).toEqual([wish, [], [wish]]);
    }
  });

  test("a line proposed for a text that the sentence before is unhappy with is its new words", () => {
    const { result } = edited('the CTA is boring. try: "Wait for it."');
    expect(result.creative_direction.cta.text).toBe("Wait for it.");
  });

  test("a title in quotes at the start is words on screen, also with an apostrophe", () => {
    const { result } = edited('Add a title at the start: "Nine o\'clock"');
    expect(result.scenes[0]?.text_overlay?.text).toBe("Nine o'clock");
  });
});

describe("an instruction in another language is read as", () => {
  test.each([
    ["gib mir das ganze in 15 sekunden", "Make it in 15 seconds"],
    ["Rends la scène 3 plus sombre", "Make it scene 3 darker"],
    ["remova a cena 3", "Remove the scene 3"],
    ["haal scène 2 weg", "Remove scene 2"],
    ["Die Kinder raus", "remove The children"],
    ["Mach aus dem Honiggelb ein Bernstein", "replace honey yellow with amber"],
    ['Text soll "Sommer im Glas" heißen', 'Text should say "Sommer im Glas" heißen'],
    ["rallonge le film de 6 secondes", "Lengthen it by 6 seconds"],
    ["Ersetze das Dunkelgrün durch Dunkelblau", "Replace the dark green with dark blue"],
    ["metti la scena 3 all'inizio", "Move scene 3 to the start"],
    ["togli il testo nella scena 2", "Remove the text in scene 2"],
  ])("%s", (said, english) => {
    expect(inEnglish(said).toLowerCase()).toBe(english.toLowerCase());
  });

  test.each([
    ["warmer light in scene 1, colder in scene 3"],
    ["put our logo on every scene"],
    ["Bring a grey cat into scene 2"],
    ["solo violin"],
    ["change the music to jazz"],
    ["remove the plane from the last shot"],
  ])("itself where it is English: %s", (said) => {
    expect(inEnglish(said)).toBe(said);
  });
});
