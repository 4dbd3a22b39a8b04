import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { changeScenes } from "../../../src/direction/repair/change-scene.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

/** The finished film of a brief: what its scenes say of their light, and which demands about their looks are broken. */
function looksOf(text: string) {
  const agreed = agreedOn(text);
  const film = repairFilm(agreed, filmOf(text));
  const asked = agreed.demands.filter(({ kind, target }) => kind === "shot" && Object(target).look);
  return {
    agreed,
    film,
    asked,
    looks: agreed.reading.partLooks.map(({ value }) => `${value.part} ${value.value}`),
    places: film.scenes.map(({ visual }) => visual.environment),
    prompts: film.scenes.map(({ visual }) => visual.generation_prompt.toLowerCase()),
    broken: asked.filter((demand) => verdictOn(demand, film, NOTHING_KNOWN)?.status !== "satisfied"),
  };
}

describe("a look that passes through the film", () => {
  test("the hours from one told to the other lie in their order, each in the scene's place", () => {
    for (const text of [
      "30s film for a mountain hut, Alpenglow Lodge. The film begins at dawn and finishes under the stars.",
      "30s film for a mountain hut, Alpenglow Lodge. It goes from dawn to night.",
    ]) {
      const { places, broken, asked } = looksOf(text);
      expect(asked).toHaveLength(2);
      expect(broken).toEqual([]);
      expect(places[0]).toContain("dawn");
      expect(places.at(-1)).toContain("night");
      const hours = ["dawn", "morning", "noon", "afternoon", "sunset", "dusk", "evening", "night"];
      const told = places.map((place) => hours.findIndex((hour) => place.includes(hour)));
      expect(told).toEqual(told.toSorted((a, b) => a - b));
    }
  });

  test("one scene for each season is as many scenes as seasons are listed", () => {
    const { film, places, broken } = looksOf(
      "24s film about our orchard, one scene for each season: spring, summer, autumn, winter. Product: Bramley cider.",
    );
    expect(film.scenes).toHaveLength(4);
    ["spring", "summer", "autumn", "winter"].forEach((season, at) => {
      expect(places[at]).toContain(season);
    });
    expect(broken).toEqual([]);
  });

  test("black and white until the last shot ends in colour", () => {
    for (const end of [".", ", then full colour."]) {
      const { prompts, broken } = looksOf(
        `20s for Weatherby raincoats. Black and white until the last shot${end}`,
      );
      for (const prompt of prompts.slice(0, -1)) expect(prompt).toContain("black-and-white");
      expect(prompts.at(-1)).toContain("full natural colour");
      expect(prompts.at(-1)).not.toContain("black-and-white");
      expect(broken).toEqual([]);
    }
  });

  test("halves and scenes by their number have moods and colours of their own", () => {
    const halves = looksOf(
      "30s ad for Lumo lamps. First half in cold blue light, second half warm and golden.",
    );
    expect(halves.prompts[0]).toContain("cold blue light");
    expect(halves.prompts.at(-1)).toContain("warm and golden");
    expect(halves.prompts[0]).not.toContain("golden");
    const scenes = looksOf(
      "15s TikTok for Volt energy drink. Scene 1 is dull and tired, scene 2 onwards everything bright and energetic.",
    );
    expect(scenes.prompts[0]).toContain("dull and tired");
    for (const prompt of scenes.prompts.slice(1)) expect(prompt).not.toContain("dull");
    expect([...halves.broken, ...scenes.broken]).toEqual([]);
  });

  test("a scene that lost its hour gets it back, and no other's", () => {
    const { film, agreed } = looksOf("30s ad for Gander backpacks. It begins at dawn and ends at night.");
    const lost = changeScenes(
      film,
      ({ scene_number: number }) => number === 1,
      (scene) => ({
        ...scene,
        visual: { ...scene.visual, environment: "a street at noon", generation_prompt: "A street, at noon." },
      }),
    );
    const [first] = repairFilm(agreed, lost).scenes;
    expect(first?.visual.environment).toBe("a street at dawn");
    expect(first?.visual.generation_prompt).not.toContain("noon");
  });

  test("what goods do from morning to night, and a film that only opens on a sunrise, pass through nothing", () => {
    for (const text of [
      "20s ad for Lin, a dress that takes you from day to night.",
      "15s spot for Café Mirr, open from morning to night.",
      "20s spot for Tarn boots. Open on a sunrise over the ridge.",
      "20s ad for Balm cream: from dull to radiant skin in a week.",
    ])
      expect(looksOf(text).looks).toEqual([]);
  });

  test("the statement of a look is the brief's own whole words", () => {
    const { asked } = looksOf(
      "20s ad for Pell watches. Five scenes. Scene 1 in a blue light, scene 2 in a sepia tone. Scene 3 on a white backdrop.",
    );
    expect(asked.map(({ statement }) => statement)).toEqual([
      "Scene 1 in a blue light",
      "scene 2 in a sepia",
      "Scene 3 on a white",
    ]);
    const drama = looksOf("20s ad for Pell watches. Four scenes. Scene 1 is a drama in black and white.");
    expect(drama.asked.map(({ statement }) => statement)).toEqual(["Scene 1 is a drama in black and white"]);
  });

  test("a look ends where words that are shown or a background begin", () => {
    expect(
      looksOf('20s ad for Pell watches. Four scenes, text in scene 4 "Find us at Lidl", white background.')
        .looks,
    ).toEqual([]);
    expect(
      looksOf("20s ad for Pell watches. Four scenes, only scene 4 in black and white, white background.")
        .looks,
    ).toEqual(["4 black and white"]);
    expect(looksOf("20s ad for Pell watches. Four scenes. Scene 2 on a white background.").looks).toEqual([
      "2 white",
    ]);
    expect(
      looksOf("20s ad for Pell watches. Four scenes. Scene 2 black and white, white background.").looks,
    ).toEqual(["2 black and white"]);
  });

  test("a look told in seconds is that of the scenes in that time, with a cut where it ends", () => {
    for (const text of [
      "20s ad for Pell watches. The first 5 seconds in black and white, the rest in colour.",
      "20s ad for Pell watches. Black and white for the first 5 seconds, colour after that.",
    ]) {
      const { film, prompts, broken, asked, agreed } = looksOf(text);
      expect(asked).toHaveLength(2);
      expect(broken).toEqual([]);
      expect(film.scenes.map(({ end_time }) => end_time)).toContain(5);
      film.scenes.forEach(({ end_time }, at) => {
        expect(prompts[at]?.includes("full natural colour")).toBe(end_time > 5);
        expect(prompts[at]?.includes("black and white")).toBe(end_time <= 5);
      });
      expect(agreed.demands.map(({ kind }) => kind)).not.toContain("hook_by");
    }
    const late = looksOf("20s ad for Pell watches. The last 4 seconds in sepia.");
    expect(late.film.scenes.at(-1)?.start_time).toBe(16);
    expect(late.prompts.map((prompt) => prompt.includes("sepia")).indexOf(true)).toBe(
      late.prompts.length - 1,
    );
  });

  test("seconds where no cut can be are said to be broken", () => {
    const { broken } = looksOf(
      "20s ad for Pell watches. Four scenes of 5 seconds each. The first 8 seconds in black and white.",
    );
    expect(broken).toHaveLength(1);
  });

  test("the rest of nothing, and what is written or heard in seconds, are no look", () => {
    expect(looksOf("20s ad for Pell watches. The rest in colour.").looks).toEqual([]);
    expect(looksOf("20s ad for Pell watches. The logo in white for the last 3 seconds.").looks).toEqual([]);
    expect(looksOf("20s ad for Pell watches. The music is calm for the first 5 seconds.").looks).toEqual([]);
  });

  test("words of the palette are no proof of how a picture looks", () => {
    const { film, agreed, asked } = looksOf(
      "20s ad for Pell watches. The first 5 seconds in black and white, the rest in colour.",
    );
    const dyed = changeScenes(
      film,
      ({ scene_number: number }) => number === 1,
      (scene) => ({
        ...scene,
        visual: {
          ...scene.visual,
          generation_prompt: "A watch. Black and white lead, with touches of charcoal.",
        },
      }),
    );
    const [first] = asked;
    expect(first && verdictOn(first, dyed, NOTHING_KNOWN)?.status).toBe("violated");
    expect(repairFilm(agreed, dyed).scenes[0]?.visual.generation_prompt).toContain("Black and white.");
  });
});
