import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { editResult } from "../../../src/direction/edit/edit-result.ts";
import { saysAngle } from "../../../src/direction/knowledge/camera-angles.ts";
import { changeScenes } from "../../../src/direction/repair/change-scene.ts";
import { withMovement, withShotType } from "../../../src/direction/repair/reframe.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { makeResponse } from "../../fixtures/film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

/** The finished film of a brief: how its scenes are taken, and which demands about that are broken. */
function takenIn(text: string) {
  const agreed = agreedOn(text);
  const film = repairFilm(agreed, filmOf(text));
  const asked = agreed.demands.filter(({ kind }) => kind === "shot" || kind === "must_avoid");
  return {
    film,
    agreed,
    sizes: film.scenes.map(({ visual }) => visual.shot_type),
    moves: film.scenes.map(({ visual }) => visual.camera_movement),
    prompts: film.scenes.map(({ visual }) => visual.generation_prompt.toLowerCase()),
    broken: asked.filter((demand) => verdictOn(demand, film, NOTHING_KNOWN)?.status !== "satisfied"),
  };
}

describe("how single scenes are to be taken", () => {
  test("the first, the last and all others each have the size that is told of them", () => {
    for (const text of [
      "20s ad for Nori chips. First shot wide, last shot extreme close-up, everything else medium.",
      "20s ad for Nori chips: start wide, then medium shots, and a macro to close.",
      "20s ad for Nori chips: opening wide shot, closing shot an extreme close-up, the rest medium shots.",
    ]) {
      const { sizes, broken } = takenIn(text);
      expect([sizes.at(0), sizes.at(-1)]).toEqual(["wide_shot", "extreme_close_up"]);
      for (const size of sizes.slice(1, -1)) expect(["medium_shot", "medium_close_up"]).toContain(size);
      expect(broken).toEqual([]);
    }
  });

  test("are taken so by their numbers, and no contradiction is seen between them", () => {
    const { moves, agreed } = takenIn(
      "25s for Tolla backpacks. Scene 3 handheld, all other scenes locked off.",
    );
    expect(moves.filter((move) => move === "handheld")).toHaveLength(1);
    expect(moves[2]).toBe("handheld");
    expect(new Set(moves)).toEqual(new Set(["handheld", "static"]));
    expect(agreed.conflicts).toEqual([]);
    const { sizes } = takenIn(
      "30s ad for Sable coats, five scenes: scenes 1 and 5 wide, the rest close-ups.",
    );
    expect([sizes[0], sizes[4]]).toEqual(["wide_shot", "wide_shot"]);
    for (const size of sizes.slice(1, 4)) expect(size).toContain("close_up");
  });

  test("keep the picture that is told with them", () => {
    const { film, sizes, broken } = takenIn(
      "20s ad for Marlow boots. Open on a close-up of the laces, end on a wide shot of the ridge.",
    );
    expect(film.scenes[0]?.visual.subject).toContain("laces");
    expect([sizes.at(0), sizes.at(-1)]).toEqual(["close_up", "wide_shot"]);
    expect(broken).toEqual([]);
  });

  test("say nothing where a thing comes from above, or where they are somebody's words", () => {
    for (const text of [
      "20s ad for Fenn honey. Warm light from above.",
      "20s ad for Fenn honey. Rain falling from above on the hives.",
      '20s ad for Fenn honey. Voice-over: "Only close-ups."',
      "20s ad for Fenn honey with the logo at the end, close-up of the jar.",
      "15s ad for FizzPop soda: friends jump in, can opening close-up with splash.",
    ])
      expect(agreedOn(text).reading.framings).toEqual([]);
  });
});

describe("how every scene is to be taken", () => {
  test.each([
    ["20s ad for Marlow boots. Close-ups only.", /^(?:extreme_)?close_up$/],
    ["15s for Juno nail polish, nothing but macro shots.", /^extreme_close_up$/],
    ["20s Lumo torches ad, the whole thing in wide shots.", /^(?:wide_shot|establishing)$/],
    ["20s for Fenn honey. No close-ups, please.", /^(?:medium_shot|wide_shot|establishing)$/],
    ["20s for Lumo torches. Always handheld, never a wide shot.", /close_up|medium_shot/],
  ])("its size is right in each: %s", (text, size) => {
    const { sizes, broken, film } = takenIn(text);
    for (const one of sizes) expect(one).toMatch(size);
    expect(broken).toEqual([]);
    for (const { visual } of film.scenes)
      if (!visual.shot_type.endsWith("close_up")) expect(visual.subject).not.toContain("from close by");
  });

  test.each([
    ["20s for Halo lamps. The camera never moves.", /^static$/],
    ["30s for Tolla backpacks, handheld throughout.", /^handheld$/],
    ["20s ad for Koru sandals. All shots on a tripod, locked off.", /^static$/],
    ["15s for Pico scooters: no pans, no tilts, no whip pans.", /^(?!pan|tilt)/],
    ["20s ad for Nova tea. Do not use a static camera.", /^(?!static)/],
    ["15s TikTok for Halo lamps. No drone shots, no zooms.", /^(?!crane|push_in|pull_out)/],
  ])("its move is right in each: %s", (text, move) => {
    const { moves, broken, film } = takenIn(text);
    for (const one of moves) expect(one).toMatch(move);
    expect(broken).toEqual([]);
    for (const { visual, text_overlay } of film.scenes) {
      expect(visual.subject).not.toMatch(/camera|tripod/);
      expect(text_overlay?.text ?? "").not.toMatch(/locked off/i);
    }
  });

  test.each([
    ["20s for Halo lamps, everything filmed from above.", "overhead"],
    ["15s for Pico scooters, low angle.", "low_angle"],
    ["20s for Tolla backpacks, shot entirely from the hiker's point of view.", "point_of_view"],
    ["20s for Lumo torches, everything at eye level.", "eye_level"],
  ] as const)("its angle is in each prompt, and no other: %s", (text, angle) => {
    const { prompts, broken } = takenIn(text);
    for (const prompt of prompts) {
      expect(saysAngle(prompt, angle)).toBe(true);
      if (angle !== "eye_level") expect(prompt).not.toContain("eye level");
      if (angle !== "low_angle") expect(prompt).not.toContain("low camera");
    }
    expect(broken).toEqual([]);
  });

  test("an angle that one scene shall have is in one at least", () => {
    const { prompts, agreed } = takenIn("30s film for Harlan whisky with one Dutch angle.");
    expect(prompts.filter((prompt) => saysAngle(prompt, "dutch_angle"))).toHaveLength(1);
    expect(agreed.reading.product?.value.description ?? "").not.toContain("Dutch");
  });
});

describe("the ledger of how scenes are taken", () => {
  test("finds the one scene that breaks it, and it is put right", () => {
    const text = "20s ad for Marlow boots. Close-ups only. The camera never moves.";
    const { agreed, film } = takenIn(text);
    const [first] = film.scenes;
    const broken = withMovement(withShotType(film, first?.id ?? "", "wide_shot"), first?.id ?? "", "pan");
    const verdicts = agreed.demands
      .filter(({ kind }) => kind === "shot")
      .map((demand) => verdictOn(demand, broken, NOTHING_KNOWN));
    expect(verdicts.map((one) => one?.status)).toEqual(["violated", "violated"]);
    expect(verdicts.map((one) => one?.sceneIds)).toEqual([[first?.id ?? ""], [first?.id ?? ""]]);
    const [again] = repairFilm(agreed, broken).scenes;
    expect([again?.visual.shot_type, again?.visual.camera_movement]).toEqual(["close_up", "static"]);
  });

  test("does not take an angle for kept that a prompt has lost", () => {
    const { agreed, film } = takenIn("20s for Halo lamps, everything filmed from above.");
    const lost = changeScenes(
      film,
      ({ scene_number }) => scene_number === 2,
      (scene) => ({ ...scene, visual: { ...scene.visual, generation_prompt: "Close-up of the lamp." } }),
    );
    const demand = agreed.demands.find(({ kind }) => kind === "shot");
    expect(demand && verdictOn(demand, lost, NOTHING_KNOWN)?.status).toBe("violated");
    expect(repairFilm(agreed, lost).scenes[1]?.visual.generation_prompt).toStartWith(
      "Straight-down overhead close-up of the lamp.",
    );
  });

  test("gives way to a later word about one scene", () => {
    const film = makeResponse({ scenes: [{ frames: 150 }, { frames: 150 }, { frames: 150 }] });
    const ledger = [
      {
        id: "c1_shot",
        kind: "shot" as const,
        statement: "end on a wide",
        source: "text" as const,
        hard: true,
        status: "satisfied" as const,
        scene_ids: [],
        detail: "",
        expected: { framing: { part: "ending", sizes: ["wide_shot"], movement: null, angle: null } },
      },
    ];
    const before = { ...film, metadata: { ...film.metadata, constraints: ledger } };
    const after = editResult(before, "make scene 3 a close-up").result;
    expect(after.scenes[2]?.visual.shot_type).toBe("close_up");
  });
});

describe("exceptions and single subjects", () => {
  test("what is excepted in the same breath is not taken so", () => {
    const { sizes, broken } = takenIn("15s for Nubia skin cream, all close-up except the last shot.");
    for (const size of sizes.slice(0, -1)) expect(["close_up", "extreme_close_up"]).toContain(size);
    expect(broken).toEqual([]);
    const { agreed } = takenIn("30s for Velo city bikes. Everything from above except scene 2.");
    expect(agreed.reading.framings.map(({ value }) => [value.part, value.except])).toEqual([["each", [2]]]);
    const half = takenIn("20s ad for Nori chips. First half handheld, second half static.");
    expect(half.moves.at(0)).toBe("handheld");
    expect(half.moves.at(-1)).toBe("static");
  });

  test("an angle said of somebody is not that of the whole film", () => {
    for (const text of [
      "20s ad for Jumpy trampolines. Kids seen from above, jumping.",
      "20s ad for Nori chips. A bowl of chips seen from above.",
    ])
      expect(takenIn(text).agreed.reading.framings.map(({ value }) => value.part)).toEqual(["any"]);
    const whole = takenIn("20s ad for Nori chips. The whole film is shot from above.");
    expect(whole.agreed.reading.framings.map(({ value }) => value.part)).toEqual(["each"]);
  });
});

test("one subject is taken from its own angle wherever it is seen, and everything else from another", () => {
  const text =
    "20 s ad for Waldo dog food: a dog and his owner in the park. The dog is filmed from below, everything else at eye level.";
  const agreed = agreedOn(text);
  const film = repairFilm(agreed, filmOf(text));
  for (const { visual } of film.scenes) {
    const hasDog = /\bdog\b/.test(visual.subject.replaceAll("Waldo dog food", ""));
    expect(/low-angle/i.test(visual.generation_prompt)).toBe(hasDog);
    expect(/eye-level/i.test(visual.generation_prompt)).toBe(!hasDog);
  }
  const asked = agreed.demands.filter(({ kind, target }) => kind === "shot" && Object(target).framing);
  expect(asked).toHaveLength(2);
  for (const demand of asked) expect(verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
});
