import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const seen = (brief: string) =>
  filmOf(brief).scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`);

describe("a story of somebody's days", () => {
  const ILSE =
    "Memorial film for my grandmother Ilse. She baked every Sunday, she sang in the church choir, she taught all of us to ride a bicycle. 90 seconds, gentle piano.";

  test("shows what was done as it is done, step by step, where it is done", () => {
    const film = seen(ILSE);
    expect(film.join("\n")).toMatch(/Ilse bakes every Sunday @ .*kitchen/);
    expect(film.join("\n")).toMatch(/hands at work, flour or steam.* @ .*kitchen/);
    expect(film.join("\n")).toMatch(/Ilse sings in the church choir @ .*choir/);
    expect(film.at(-1)).toMatch(/teaches all of us to ride a bicycle @ .*street/);
  });

  test("looks at nobody in the same way a third time", () => {
    const looks = seen(ILSE).map((scene) => scene.replace(/[,@].*$/, "").trim());
    for (const look of new Set(looks)) expect(looks.filter((one) => one === look).length).toBeLessThan(3);
  });

  const HANNE =
    "Portrait of Hanne, 78, who still swims in the North Sea every morning. 60 seconds. She makes tea before it gets light, walks over the dunes in her bathrobe, goes in without stopping.";

  test("makes tea in a kitchen, and goes in where the water is; a bathrobe is no place", () => {
    const film = seen(HANNE).join("\n");
    expect(film).toMatch(/Hanne swims in the North Sea/);
    expect(film).toMatch(/makes tea before it gets light @ .*kitchen/);
    expect(film).toMatch(/walks over the dunes in her bathrobe @ the dunes/);
    expect(film).toMatch(/goes in without stopping @ .*North Sea/);
    expect(film).not.toMatch(/@ her bathrobe/);
  });

  test("knows who acts behind 'when', and what 'them' means; a shadow on a wall is in a room", () => {
    const film = seen(
      "My little brother is afraid of the dark. One night the power goes out. He finds a torch and makes a shadow of a dragon on the wall. When the lights come back, he switches them off again. 40 seconds please.",
    );
    expect(film.at(-1)).toMatch(
      /when the lights come back, the little brother switches the lights off again/,
    );
    expect(film.every((scene) => scene.includes("@ a family home"))).toBe(true);
  });

  test("finds a bed empty in the morning, and names who lies where", () => {
    const told = (brief: string) => readBrief(brief).story.map(({ value }) => value.action);
    const hospice =
      "A film for a hospice, 40s. An old sailor teaches a nurse to tie a knot; in the morning the bed is empty and she ties it alone.";
    expect(told(hospice)).toContain("in the morning the bed is empty");
    expect(told("A 20s film. A boy comes home. On the table lies Oskar the cat.")).toContain(
      "Oskar the cat lies on the table",
    );
  });
});

test("a mood that is not wanted gives the film no look and no place", () => {
  const { direction, scenes } = filmOf(
    'Public health message, 30s: check your moles. A woman looks at her back in the mirror, her partner takes a photo, she calls the doctor. Calm, not scary. End with "Five minutes a month."',
  );
  expect(direction.visual_direction.aesthetic).not.toMatch(/horror|dread/);
  expect(direction.audio_direction.music_genre).not.toBe("eerie");
  expect(scenes.every(({ visual }) => !/night/.test(visual.environment))).toBe(true);
});

describe("what our own people do", () => {
  test.each([
    ["School video: our pupils plant 200 trees behind the gym. 30s.", "School"],
    ["Charity film 30s: our volunteers sort tins in the church hall.", "Charity"],
    ["Our neighbours swap tomatoes over the fence. 20s for the allotment society.", "Allotment society"],
  ])("is filmed, and nothing that is sold: %s", (brief, name) => {
    const { events, product } = readBrief(brief);
    expect(events[0]?.value.action).toMatch(/plant 200 trees|sort tins|swap tomatoes/);
    expect(product?.value.name).toBe(name);
  });

  test("leaves classes for our girls what they are", () => {
    expect(readBrief("15s ad for our girls dance classes, every Monday").events).toEqual([]);
  });
});

describe("a portrait of a place", () => {
  test("sees whoever is seen there, be it a baker", () => {
    const film = seen(
      "A portrait of a street: Elm Row at 6 in the morning. The baker, a man with a ladder, a woman with a pram, pigeons. 30s, no voice, documentary.",
    );
    expect(film.every((scene) => /@ Elm Row, a street/.test(scene))).toBe(true);
  });

  test("keeps who steps off a kerb in the street, whatever rings", () => {
    const film = seen(
      'PSA about texting while walking, 15s. A man walks, looks at his phone, steps off the kerb, a tram bell rings, he jumps back. "Look up."',
    );
    expect(film.every((scene) => /@ a city street/.test(scene))).toBe(true);
  });
});

test.each([
  ["Travel reel, 20 seconds: 3 days in Bergen. Rain on wooden houses, fish soup, a ferry in fog.", "Bergen"],
  [
    "Sports recap: our women's football team won the regional cup. Mud everywhere. 30s, loud.",
    "Women's football team",
  ],
  [
    "Retirement video for our colleague Gisela. Her stamps, her bicycle, the whole counter clapping. One minute.",
    "Gisela",
  ],
])("a film is of its place, its people, its colleague: %s", (brief, name) => {
  expect(readBrief(brief).product?.value.name).toBe(name);
});

test("a choir's jubilee is the choir's and no town's, and a saint ends no sentence", () => {
  const film = seen(
    "Video for the 100th birthday of our volunteer choir. Old photographs, concert on 5 October in St. Mary's. 45s.",
  ).join("\n");
  expect(film).toMatch(/old group photograph/);
  expect(film).toMatch(/concert on 5 October in St\. Mary's/);
  expect(film).not.toMatch(/shopkeeper|bell tower/);
});

test("our dog is the dog to a crew, and a jumper is no place", () => {
  const dog = seen(
    "Memorial clip for our dog Fips, 60s. He slept on every sofa, he stole the Sunday roast, he waited at the window until we came home.",
  ).join("\n");
  expect(dog).toMatch(/the dog steals the Sunday roast/);
  expect(dog).not.toMatch(/our dog (?:sleeps|steals|waits)/);
  const coats = seen(
    'Appeal for winter coats: a boy waits at a bus stop in a thin jumper, a woman opens her wardrobe, the boy zips a coat up. 30s. End: "Bring one."',
  );
  expect(coats.some((scene) => /@ .*jumper/.test(scene))).toBe(false);
});
