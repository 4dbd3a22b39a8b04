import { describe, expect, test } from "bun:test";
import type { ParseResponse } from "../../../../contracts/parse.ts";
import { patchBetween } from "../../../../src/direction/edit/apply-edit.ts";
import { editResult } from "../../../../src/direction/edit/edit-result.ts";
import { makeResponse } from "../../../fixtures/film.ts";

const PICTURES = [
  "a woman in a black silk dress crosses the square",
  "a carpenter and his colleague hanging up the shelf",
  "a falcon lands on her arm",
  "the bottle half buried in sand",
  "the jar on the windowsill",
];
const TEXTS = ["Noor", "Please touch!", null, null, "Plan your visit"];

const before: ParseResponse = makeResponse({
  productName: "Noor",
  ctaText: "Plan your visit",
  scenes: PICTURES.map((subject, index) => ({
    frames: 120,
    purpose: index === 4 ? ("cta" as const) : ("benefit" as const),
    visual: {
      subject,
      environment: "a town",
      shot_type: "medium_shot" as const,
      camera_movement: "static" as const,
      generation_prompt: `Medium shot. Static camera: ${subject}, in a town. Soft light.`,
    },
    audio: { voiceover_text: null },
    overlay: TEXTS[index] == null ? null : { text: TEXTS[index] },
  })),
});

function edited(instruction: string, from: ParseResponse = before) {
  const { result, notUnderstood, changes } = editResult(from, instruction);
  const paths = patchBetween(from, result)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("/metadata"));
  return { result, notUnderstood, changes, paths };
}

const texts = ({ scenes }: ParseResponse) => scenes.map(({ text_overlay }) => text_overlay?.text ?? null);
const subjects = ({ scenes }: ParseResponse) => scenes.map(({ visual }) => visual.subject);

describe("two wishes in one sentence are both made", () => {
  test.each([
    ["mach es 15 Sekunden lang und ersetze den Falken durch einen Hund"],
    ["make it 15 seconds long and replace the falcon with a dog"],
    ["Mets-le à 15 secondes et remplace le faucon par un chien"],
  ])("%s", (instruction) => {
    const { result, notUnderstood } = edited(instruction);
    const isDone = result.creative_direction.technical_specs.duration === 15;
    const isSaid = notUnderstood.some((part) => /15/.test(part));
    expect(isDone || isSaid).toBe(true);
    expect(subjects(result)[2] === "a dog lands on her arm" || notUnderstood.length > 0).toBe(true);
  });

  test.each([["versión vertical de 10 segundos, por favor"], ["a vertical 10 second version please"]])(
    "%s",
    (instruction) => {
      const { result, notUnderstood } = edited(instruction);
      expect(result.creative_direction.technical_specs).toMatchObject({ duration: 10, aspect_ratio: "9:16" });
      expect(notUnderstood).toEqual([]);
    },
  );

  test("the French of a text and of a length", () => {
    const { result, notUnderstood } = edited(
      "Remplace le texte par « Touchez à tout ! » et rallonge la dernière scène d'une seconde",
    );
    expect(notUnderstood).toEqual([]);
    expect(texts(result)[1]).toBe("Touchez à tout !");
    expect(result.scenes[4]?.duration).toBe(5);
  });

  test("each text in its own scene", () => {
    const { result, notUnderstood } = edited('add text "Breathe in" on scene 3 and "Breathe out" on scene 4');
    expect(texts(result)).toEqual(["Noor", "Please touch!", "Breathe in", "Breathe out", "Plan your visit"]);
    expect(notUnderstood).toEqual([]);
  });

  test("each of two scenes its own camera and length", () => {
    const { result, notUnderstood } = edited(
      "make the falcon scene the longest and zoom in slowly on the bottle",
    );
    expect(notUnderstood).toEqual([]);
    expect(result.scenes.map(({ visual }) => visual.camera_movement)).toEqual([
      "static",
      "static",
      "static",
      "push_in",
      "static",
    ]);
    const longest = Math.max(...result.scenes.map(({ duration }) => duration));
    expect(result.scenes[2]?.duration).toBe(longest);
  });

  test("the call to action's time and size", () => {
    const { result, notUnderstood } = edited(
      "Show the CTA already in the last 5 seconds and make it smaller",
    );
    expect(notUnderstood).toEqual([]);
    expect(result.creative_direction.cta).toMatchObject({ start_time: 15, duration: 5 });
    const sizes = result.creative_direction.text_strategy.overlays.map(({ font_size }) => font_size);
    const old = before.creative_direction.text_strategy.overlays.map(({ font_size }) => font_size);
    expect(sizes.slice(0, -1)).toEqual(old.slice(0, -1));
    expect(sizes.at(-1)).not.toBe(old.at(-1));
  });
});

describe("what stays of a picture", () => {
  test("a thing in another colour loses the one it had", () => {
    expect(subjects(edited("make the dress red").result)[0]).toBe(
      "a woman in a red silk dress crosses the square",
    );
  });

  test("who is taken out of a couple leaves the other at work", () => {
    expect(subjects(edited("delete the colleague").result)[1]).toBe("a carpenter hanging up the shelf");
  });

  test("an instrument that nobody hears or sees is in no picture's way", () => {
    const { paths, changes } = edited("no bagpipes please");
    expect(paths).toEqual([]);
    expect(changes.length).toBe(1);
  });

  test("an instrument goes by any of its names", () => {
    const { direction } = {
      direction: {
        ...before.creative_direction,
        audio_direction: { ...before.creative_direction.audio_direction, instruments: ["marimba", "claps"] },
      },
    };
    const played = { ...before, creative_direction: direction };
    const { result, paths } = edited("no xylophone, use a brass band instead", played);
    expect(result.creative_direction.audio_direction.instruments).toEqual(["brass band", "claps"]);
    for (const path of paths) expect(path).toStartWith("/creative_direction/audio_direction");
  });

  test("a text that must stand elsewhere keeps its look", () => {
    const asked = {
      ...before,
      metadata: {
        ...before.metadata,
        constraints: [
          {
            id: "c1_overlay",
            kind: "overlay" as const,
            statement: "Please touch!",
            source: "text" as const,
            hard: true,
            expected: { text: "Please touch!", where: "anywhere" },
            status: "satisfied" as const,
            scene_ids: [],
            detail: "",
          },
        ],
      },
    };
    const { result } = edited("drop scene 2", asked);
    const old = before.scenes[1]?.text_overlay;
    expect(result.scenes.map(({ text_overlay }) => text_overlay)).toContainEqual(old ?? null);
    const card = (from: ParseResponse) => {
      const found = from.creative_direction.text_strategy.overlays.find(
        ({ text }) => text === "Please touch!",
      );
      return { ...found, start_time: 0, end_time: 0 };
    };
    expect(card(result)).toEqual(card(before));
  });

  test("an angle is told in the prompt of its scene", () => {
    const { result, notUnderstood, paths } = edited("first scene wider, from above");
    expect(notUnderstood).toEqual([]);
    expect(result.scenes[0]?.visual.shot_type).toBe("wide_shot");
    expect(result.scenes[0]?.visual.generation_prompt).toContain("from above");
    for (const path of paths) expect(path).toStartWith("/scenes/0/visual");
  });
});

describe("one wish told in other words", () => {
  test("slower and closer is of the camera and the length", () => {
    const { result } = edited("scene 4 should be slower and closer");
    expect(subjects(result)).toEqual(PICTURES);
    expect(result.scenes[3]?.visual.shot_type).toBe("close_up");
    expect(result.scenes[3]?.duration).toBeGreaterThan(4);
  });

  test("what was spoken is read instead", () => {
    const spoken = edited('the voice-over of scene 5 says "Every second Monday."').result;
    const { result, notUnderstood } = edited(
      "remove the voice-over but keep the line as text in scene 3",
      spoken,
    );
    expect(notUnderstood).toEqual([]);
    expect(result.scenes.map(({ audio }) => audio.voiceover_text)).toEqual([null, null, null, null, null]);
    expect(texts(result)[2]).toBe("Every second Monday.");
  });

  test("German puts its verb last", () => {
    const { result, notUnderstood } = edited("Bitte keinen Hund zeigen");
    expect(notUnderstood).toEqual([]);
    expect(result.scenes[0]?.visual.negative_prompt).toEndWith("dog");
  });

  test.each([
    ["add a close-up of the paws after scene 2"],
    ["insert a macro of the paws after scene 2"],
    ["add a close-up shot of the paws between scenes 2 and 3"],
  ])("a picture that is added beside a scene is a scene: %s", (instruction) => {
    const { result, notUnderstood } = edited(instruction);
    expect(result.scenes).toHaveLength(6);
    expect(result.scenes[2]?.visual.subject).toStartWith("the paws");
    expect(subjects(result).filter((_, index) => index !== 2)).toEqual(PICTURES);
    expect(result.scenes[2]?.visual.environment).toBe("a town");
    expect(notUnderstood).toEqual([]);
  });

  test("a line at the end is spoken there", () => {
    const { result } = edited('voiceover at the end: "Even she approves."');
    expect(result.scenes.map(({ audio }) => audio.voiceover_text).indexOf("Even she approves.")).toBe(4);
  });

  test("one colour and not the other", () => {
    const { result } = edited("the square should be blue, not amber", {
      ...before,
      creative_direction: {
        ...before.creative_direction,
        visual_direction: {
          ...before.creative_direction.visual_direction,
          color_palette: [
            { hex: "#FFBF00", role: "primary" },
            { hex: "#808080", role: "secondary" },
          ],
        },
      },
    });
    expect(result.creative_direction.visual_direction.color_palette[0]?.hex).toBe("#0000FF");
    expect(result.creative_direction.visual_direction.color_palette[1]?.hex).toBe("#808080");
  });

  test("a film starts with one scene, and never with its call", () => {
    const sand = edited("scene 5 shows the bottle alone on the sand").result;
    const { result } = edited("start with the bottle", sand);
    expect(subjects(result)).toEqual([
      PICTURES[3] ?? "",
      ...PICTURES.slice(0, 3),
      "the bottle alone on the sand",
    ]);
  });

  test.each([["date changed: 19-21 June"], ["the date has changed to 19-21 June"]])("%s", (instruction) => {
    const dated = edited('change the text "Please touch!" to "12-14 June"').result;
    expect(texts(edited(instruction, dated).result)[1]).toBe("19-21 June");
  });

  test("music that is off in one scene", () => {
    const { result, notUnderstood } = edited("music off in the first scene");
    expect(notUnderstood).toEqual([]);
    expect(result.scenes[0]?.audio.music_intensity).toBe(0);
    expect(result.scenes.slice(1)).toEqual(before.scenes.slice(1));
  });

  test.each([["make the falcon scene the last one"], ["end on the falcon scene instead"]])(
    "%s",
    (instruction) => {
      const { result, notUnderstood } = edited(instruction);
      expect(notUnderstood).toEqual([]);
      // What calls to act stays at the end.
      expect(subjects(result).slice(-2)).toEqual(["a falcon lands on her arm", "the jar on the windowsill"]);
      expect(result.scenes).toHaveLength(5);
    },
  );

  test("the scene that is the last already stays there", () => {
    const { paths, notUnderstood } = edited("make the jar scene the last one");
    expect(paths).toEqual([]);
    expect(notUnderstood).toEqual([]);
  });

  test.each([["scenes 2 and 3 together, one shot"], ["scenes 2 and 3 in one shot"]])("%s", (instruction) => {
    const { result, notUnderstood } = edited(instruction);
    expect(notUnderstood).toEqual([]);
    expect(result.scenes).toHaveLength(4);
  });

  test("a corner said after the logo is the logo's", () => {
    const { result, notUnderstood } = edited("logo from the start, top right");
    expect(notUnderstood).toEqual([]);
    for (const { visual } of result.scenes) expect(visual.generation_prompt).toContain("upper right corner");
  });

  test("the ending in other languages", () => {
    const { result } = edited("Mach das Ende wärmer");
    expect(result.scenes.slice(0, 4)).toEqual(before.scenes.slice(0, 4));
    expect(result.scenes[4]?.visual).not.toEqual(before.scenes[4]?.visual);
  });

  test("both of two changes are taken back", () => {
    const one = edited("make scene 2 2 seconds").result;
    const two = edited("change the music to jazz", one).result;
    const { result } = edited("undo both", two);
    expect(result.creative_direction).toEqual(before.creative_direction);
    expect(result.scenes).toEqual(before.scenes);
  });
});

describe("what is not there is not guessed", () => {
  test.each([
    ["everything is fine except the dancing, replace it with them watching a film"],
    ["cut the argument"],
    ["undo the smile"],
  ])("%s", (instruction) => {
    const tall = edited("make it square").result;
    const { paths, notUnderstood } = edited(instruction, tall);
    expect(paths).toEqual([]);
    expect(notUnderstood.length).toBeGreaterThan(0);
  });

  test("what shall stand in two scenes is no scene to be moved", () => {
    const { result, notUnderstood } = edited('CTA: "Try it free" and put it in the last two scenes');
    expect(subjects(result)).toEqual(PICTURES);
    expect(notUnderstood).toEqual(["put it in the last two scenes"]);
  });
});

describe("just what is named", () => {
  test("a text that is named without quotes is the only one that goes", () => {
    const { result } = edited("remove the text Please touch!");
    expect(texts(result)).toEqual(["Noor", null, null, null, "Plan your visit"]);
    const other = edited("supprime le texte Please touch").result;
    expect(texts(other)).toEqual(["Noor", null, null, null, "Plan your visit"]);
  });

  test("a text that moves keeps its look", () => {
    const { result } = edited("the text should appear when the falcon lands");
    expect(result.scenes[2]?.text_overlay).toEqual(before.scenes[1]?.text_overlay ?? null);
    expect(result.scenes[1]?.text_overlay).toBeNull();
  });

  test("a length that would be better is the length", () => {
    const { result, notUnderstood } = edited("it's a bit too long, 15 seconds would be better");
    expect(result.creative_direction.technical_specs.duration).toBe(15);
    expect(notUnderstood).toEqual([]);
  });

  test("a soft piano is heard and not seen", () => {
    const { result, paths } = edited("add a soft piano");
    expect(result.creative_direction.audio_direction.instruments).toContain("piano");
    for (const path of paths) expect(path).toStartWith("/creative_direction/audio_direction");
  });

  test("a grey that goes leaves the slate grey", () => {
    const grey = makeResponse({
      palette: ["#808080", "#FFA500", "#4E6472"],
      scenes: PICTURES.map((subject) => ({
        frames: 90,
        visual: {
          subject,
          environment: "a town",
          generation_prompt: `A town: ${subject}. Colours: grey, orange, slate grey.`,
        },
        overlay: null,
      })),
    });
    const asked = {
      id: "c1_color",
      kind: "color" as const,
      statement: "grey",
      source: "text" as const,
      hard: true,
      expected: { hex: "#808080", name: "grey", exact: false, avoid: false },
      status: "satisfied" as const,
      scene_ids: [],
      detail: "",
    };
    const told = { ...grey, metadata: { ...grey.metadata, constraints: [asked] } };
    const { result } = edited("replace the grey with white", told);
    expect(result.creative_direction.visual_direction.color_palette.map(({ hex }) => hex)).toEqual([
      "#FFFFFF",
      "#FFA500",
      "#4E6472",
    ]);
    expect(result.scenes[0]?.visual.generation_prompt).toEndWith("Colours: white, orange, slate grey.");
  });

  test("a scene that is repeated at the end is repeated there", () => {
    const { result } = edited("duplicate the falcon scene at the end");
    expect(subjects(result)).toEqual([
      ...PICTURES.slice(0, 4),
      "a falcon lands on her arm",
      PICTURES[4] ?? "",
    ]);
  });

  test("one colour of a thing for the other", () => {
    const { result, paths } = edited("no black dress, red");
    expect(subjects(result)[0]).toBe("a woman in a red silk dress crosses the square");
    for (const path of paths) expect(path).toStartWith("/scenes/0/visual/");
  });

  test("a word for another wherever it is read", () => {
    const { result } = edited("change Noor to Nour everywhere");
    expect(texts(result)[0]).toBe("Nour");
  });
});
