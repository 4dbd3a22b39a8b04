import { describe, expect, test } from "bun:test";
import type { ParseResponse } from "../../../../contracts/parse.ts";
import { patchBetween } from "../../../../src/direction/edit/apply-edit.ts";
import { editResult } from "../../../../src/direction/edit/edit-result.ts";
import { makeResponse } from "../../../fixtures/film.ts";

const PICTURES = ["bakers at dawn", "a tray of croissants", "a queue outside", "a child bites into a bun"];

function withPictures(result: ParseResponse): ParseResponse {
  const scenes = result.scenes.map((scene, index) => ({
    ...scene,
    visual: {
      ...scene.visual,
      subject: PICTURES[index] ?? scene.visual.subject,
      generation_prompt: `Medium shot. ${PICTURES[index] ?? scene.visual.subject}. Soft light.`,
    },
  }));
  return { ...result, scenes };
}

const before = withPictures(makeResponse());

function edited(instruction: string, from = before) {
  const { result, changes, notUnderstood } = editResult(from, instruction);
  const touched = patchBetween(from, result)
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("/metadata"));
  return { result, changes, notUnderstood, touched };
}

function pictures({ scenes }: ParseResponse): string[] {
  return scenes.map(({ visual }) => visual.subject);
}

function lengths({ scenes }: ParseResponse): number[] {
  return scenes.map(({ duration }) => duration);
}

describe("the order of scenes that are named by what they show", () => {
  test.each([
    ["Put the croissants first, and let the bakers come second", [1, 0, 2, 3]],
    ["the queue should come before the croissants", [0, 2, 1, 3]],
    ["croissants shot later", [0, 2, 1, 3]],
  ])("%s", (instruction, order) => {
    const { result, notUnderstood } = edited(instruction);
    expect(notUnderstood).toEqual([]);
    expect(pictures(result).slice(0, 4)).toEqual(order.map((at) => PICTURES[at] ?? ""));
  });

  test("numbers count as the instruction found them, also after scenes have moved", () => {
    const { result } = edited("Drop scene 1 and make scene 3 a close-up");
    const [, queue] = result.scenes;
    expect(queue?.visual).toMatchObject({ subject: "a queue outside", shot_type: "close_up" });
  });

  test("a picture that shows nothing else goes with its scene", () => {
    expect(pictures(edited("Cut the queue").result)).not.toContain("a queue outside");
  });
});

describe("time that scenes give each other", () => {
  const fixed = lengths(before);

  test("is exact, and all others keep theirs", () => {
    const { result } = edited("shot 2 one second shorter, shot 3 one longer");
    const more = [0, -1, 1];
    const wanted = fixed.map((own, index) => own + (more[index] ?? 0));
    for (const [index, own] of lengths(result).entries()) expect(own).toBeCloseTo(wanted[index] ?? 0, 3);
  });

  test("a scene that is dropped may leave its time to one other", () => {
    const { result } = edited("drop shot 3 and give its time to the croissants");
    expect(lengths(result)[1]).toBeCloseTo((fixed[1] ?? 0) + (fixed[2] ?? 0), 3);
    expect(lengths(result)[0]).toBeCloseTo(fixed[0] ?? 0, 3);
  });

  test("a touch longer is no half longer", () => {
    const grown = (lengths(edited("make scene 2 a touch longer").result)[1] ?? 0) / (fixed[1] ?? 1);
    expect(grown).toBeGreaterThan(1);
    expect(grown).toBeLessThan(1.25);
  });
});

describe("words in quotes", () => {
  test.each(['Add "Depuis 1921" on the frost scene', 'Put "Mon–Sat, 8 till 8" under the CTA'])(
    "%s tells no length",
    (instruction) => {
      expect(lengths(edited(instruction).result)).toEqual(lengths(before));
    },
  );

  test("what is said more of a text that was not understood is put on no other", () => {
    const { touched, notUnderstood } = edited('Add "Depuis 1921" on the frost scene, small, bottom');
    expect(touched).toEqual([]);
    expect(notUnderstood).toHaveLength(3);
  });
});

test("a moment told in seconds is no length", () => {
  const { result, notUnderstood } = edited('CTA should be "Get yours" and appear 2 seconds earlier');
  expect(lengths(result)).toEqual(lengths(before));
  expect(notUnderstood.join()).toContain("2 seconds earlier");
});

describe("what an instruction spares", () => {
  test("is left out of the wish before it", () => {
    const { touched } = edited("Everything a little bluer, but leave the queue shot warm");
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.filter((path) => path.startsWith("/scenes/2/"))).toEqual([]);
  });

  test("is never told as not understood where it is only kept", () => {
    expect(edited("Make it calmer, keep the child as the last picture").notUnderstood).toEqual([]);
  });

  test("no drone shots changes no film without them", () => {
    expect(edited("No drone shots").touched).toEqual([]);
  });

  test("a permission asks for nothing", () => {
    const { touched } = edited("lose one scene if you have to");
    expect(touched).toEqual([]);
  });
});

describe("a change taken back by what it was about", () => {
  test("alone, what was asked with it stays", () => {
    const first = edited("replace the croissants with rolls and make the music 96 bpm").result;
    const { result } = edited("bring the croissants back", first);
    expect(pictures(result)[1]).toBe("a tray of croissants");
    expect(result.creative_direction.audio_direction.tempo).toBe(96);
  });
});

describe("texts and lines", () => {
  test("a text may be spoken instead of shown", () => {
    const own = before.scenes.findIndex(({ text_overlay }) => text_overlay !== null);
    const text = before.scenes[own]?.text_overlay?.text ?? "";
    const only = {
      ...before,
      scenes: before.scenes.map((scene, index) => (index === own ? scene : { ...scene, text_overlay: null })),
    };
    const { result } = edited("lose the on-screen line, he can say it instead", only);
    expect(result.scenes[own]?.text_overlay).toBeNull();
    expect(result.scenes[own]?.audio.voiceover_text).toBe(text);
  });

  test("scenes that become one keep what was read in either", () => {
    const texts = ({ scenes }: ParseResponse) =>
      scenes.flatMap(({ text_overlay }) => text_overlay?.text ?? []).join(" ");
    const { result } = edited("merge the last two scenes into one");
    const last = before.scenes.at(-1)?.text_overlay?.text ?? "none";
    expect(texts(result)).toContain(last);
  });

  test("a code goes on screen beside what stands there, and into no picture", () => {
    const { result } = edited("Add a discount code: LAV10 at the end");
    expect(result.scenes.at(-1)?.text_overlay?.text).toContain("LAV10");
    expect(pictures(result).join()).not.toContain("LAV10");
  });
});

describe("what is said of one picture", () => {
  test.each([
    ["the queue in slow motion", [2]],
    ["croissants as a macro shot", [1]],
    ["the queue is too long", [0, 1, 2, 3]],
  ])("%s touches that scene, never the whole film's length", (instruction, scenes) => {
    const { result, touched } = edited(instruction);
    expect(touched.length).toBeGreaterThan(0);
    const own = touched.filter((path) => /visual/.test(path)).map((path) => Number(path.split("/")[2]));
    for (const scene of own) expect(scenes).toContain(scene);
    expect(result.creative_direction.technical_specs.duration).toBe(
      before.creative_direction.technical_specs.duration,
    );
  });

  test("of a thing that no scene shows changes no length", () => {
    expect(edited("the lighthouse should last two seconds longer").touched).toEqual([]);
  });

  test("a verb of its own begins a wish for the whole film", () => {
    const { result } = edited("make scene 2 a close-up and get rid of the queue");
    expect(pictures(result)).toContain("a tray of croissants");
    expect(pictures(result).join()).not.toContain("queue");
  });

  test("only in one scene is said of the part before it", () => {
    const { result } = edited("warmer, but only in scene 3");
    const prompts = result.scenes.map(({ visual }) => visual.generation_prompt);
    expect(prompts.map((prompt, at) => prompt !== before.scenes[at]?.visual.generation_prompt)).toEqual(
      before.scenes.map((_, at) => at === 2),
    );
  });

  test("a shorter film spares the scene that is not to be touched", () => {
    const seconds = before.creative_direction.technical_specs.duration - 3;
    const { result } = edited(`cut it down to ${seconds}s, but don't touch the queue`);
    expect(lengths(result)[2]).toBeCloseTo(lengths(before)[2] ?? 0, 3);
    expect(result.creative_direction.technical_specs.duration).toBe(seconds);
  });
});

describe("words that are wrong", () => {
  const text = before.scenes.find(({ text_overlay }) => text_overlay)?.text_overlay?.text ?? "";

  test.each([
    `"${text}" should be "Fresh at six"`,
    `change « ${text} » en « Fresh at six »`,
    `${text} → Fresh at six`,
    `${text} is wrong, it should be Fresh at six`,
  ])("%s", (instruction) => {
    const { result } = edited(instruction);
    expect(result.scenes.some((scene) => scene.text_overlay?.text === "Fresh at six")).toBe(true);
    expect(lengths(result)).toEqual(lengths(before));
  });
});

describe("a wish about one thing is none for the whole film", () => {
  test.each([
    "let the lighthouse breathe 2 seconds more",
    "slower dissolves",
    "give me a 6 second bumper cut of this too",
    "put it on a badge instead of a button",
  ])("%s changes no length, no place and no number of scenes", (instruction) => {
    const { result } = edited(instruction);
    expect(result.scenes).toHaveLength(before.scenes.length);
    expect(lengths(result)).toEqual(lengths(before));
    expect(result.scenes.map(({ visual }) => visual.environment)).toEqual(
      before.scenes.map(({ visual }) => visual.environment),
    );
  });

  test("a look of one scene leaves the palette alone", () => {
    const { result, touched } = edited("the first shot in black and white only");
    expect(touched.every((path) => path.startsWith("/scenes/0/"))).toBe(true);
    expect(result.scenes[0]?.visual.generation_prompt).toContain("black and white");
  });

  test("a tiny bit faster is one scene more", () => {
    expect(edited("a tiny bit faster").result.scenes).toHaveLength(before.scenes.length + 1);
  });

  test("the arrow after the call to action's own words gives it new ones", () => {
    const { cta } = edited(`CTA: ${before.creative_direction.cta.text} → Try it tonight`).result
      .creative_direction;
    expect(cta.text).toBe("Try it tonight");
  });

  test("the one spoken line may come at the end", () => {
    const silent = before.scenes.map((scene, index) => ({
      ...scene,
      audio: { ...scene.audio, voiceover_text: index === 0 ? "Your feet know." : null },
    }));
    const { result } = edited("the voice should come at the end, not at the start", {
      ...before,
      scenes: silent,
    });
    expect(result.scenes.map(({ audio }) => audio.voiceover_text).filter(Boolean)).toEqual([
      "Your feet know.",
    ]);
    expect(result.scenes.at(-1)?.audio.voiceover_text).toBe("Your feet know.");
  });
});
