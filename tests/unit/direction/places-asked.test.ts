import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { changeScenes } from "../../../src/direction/repair/change-scene.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

function placesIn(text: string) {
  const agreed = agreedOn(text);
  const film = repairFilm(agreed, filmOf(text));
  return { film, asked: agreed.demands.filter(({ kind }) => kind === "place") };
}

describe("where a film plays", () => {
  test.each([
    ["30 s for Brew & Co coffee machine. One location only: a small kitchen.", "count"],
    ["20 s for the Lumo desk lamp. It should play in three different locations.", "count"],
    ["15 s reel for Ondine raincoats, everything indoors.", "side"],
    ["15 s for Dripp shower heads. Takes place entirely in one bathroom.", "stay"],
    ["20s for Blanko bed linen. Indoors only please.", "side"],
    ["25 s for Pico projectors. We need at least three places.", "count"],
    ["20 s for Greenfoot garden tools. All outdoors.", "side"],
    ["30 s for Carola car radio: a couple drives and talks. We never leave the car.", "stay"],
    ["40 s, 4 scenes, for Nomad headphones. Each scene in a different city.", "another_each"],
    ["Ad for a rucksack, 30 s: Lisbon, then Tokyo, then Nairobi, then back to Lisbon.", "tour"],
  ])("is a demand of its own, kept, and read by nothing else: %s", (text, how) => {
    const { film, asked } = placesIn(text);
    expect(asked.map(({ target }) => Object(target).how)).toEqual([how]);
    for (const demand of asked) {
      expect(verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
      const moved = changeScenes(
        film,
        () => true,
        (scene, index) => ({
          ...scene,
          visual: { ...scene.visual, environment: index % 2 === 0 ? "a bedroom" : "a windy beach" },
        }),
      );
      expect(verdictOn(demand, moved, NOTHING_KNOWN)?.status).toBe("violated");
      const mended = repairFilm(agreedOn(text), moved);
      expect(verdictOn(demand, mended, NOTHING_KNOWN)?.status).toBe("satisfied");
    }
    for (const { text_overlay } of film.scenes)
      expect(text_overlay?.text ?? "").not.toMatch(/location|indoors|outdoors|leave the car|city/i);
  });

  test.each([
    "The whole film takes place in a lift. We never leave the lift. Film for Kestrel headphones, 20s.",
    "The whole film takes place in a kitchen. We never leave the kitchen. Film for Kestrel kettles, 20s.",
  ])("is one place whichever article it has: %s", (text) => {
    const { film, asked } = placesIn(text);
    expect(asked).toHaveLength(2);
    for (const demand of asked) expect(verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
  });

  test.each([
    ["We never leave the car. Film for the Volta electric car, 30s.", "getting out and looking back once"],
    ["We never leave the car. Film for the Volta electric car, 30s.", "the Volta parked facing the water"],
    ["Everything takes place in the bar. Film for Holt umbrellas 30s.", "the barman on the way home"],
    ["Everything takes place in the bar. Film for Holt umbrellas 30s.", "a woman walking through heavy rain"],
    ["The whole film takes place in a lift. Film for Kestrel headphones.", "a woman on the way to work"],
  ])("is told by the pictures as well, and they are exchanged: %s %s", (text, subject) => {
    const { film, asked } = placesIn(text);
    expect(asked.map((demand) => verdictOn(demand, film, NOTHING_KNOWN)?.status)).toEqual(["satisfied"]);
    const away = changeScenes(
      film,
      (_, index) => index === 1 || index === 2,
      (scene) => ({ ...scene, visual: { ...scene.visual, subject, generation_prompt: `${subject}.` } }),
    );
    const mended = repairFilm(agreedOn(text), away);
    for (const demand of asked) {
      expect(verdictOn(demand, away, NOTHING_KNOWN)?.status).toBe("violated");
      expect(verdictOn(demand, mended, NOTHING_KNOWN)?.status).toBe("satisfied");
    }
    for (const { visual } of mended.scenes) expect(visual.generation_prompt).not.toContain(subject);
  });

  test.each([
    "Never leave the car. A father and his daughter drive to the sea. 30s",
    "We never leave the car. A mother and her son drive to the coast. 30 seconds.",
  ])("goes along where it drives, with those who sit in it: %s", (text) => {
    const agreed = agreedOn(text);
    const film = repairFilm(agreed, filmOf(text));
    expect(agreed.demands.map(({ kind }) => kind)).not.toContain("must_avoid");
    expect(agreed.demands.filter(({ kind }) => kind === "place")).toHaveLength(1);
    expect(agreed.conflicts).toEqual([]);
    for (const demand of agreed.demands)
      expect(verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
  });

  test("is kept by what is seen through its windows", () => {
    const text = "We never leave the car. Film for the Volta electric car, 30s.";
    const { film, asked } = placesIn(text);
    const [subject, glass] = ["the parked cars passing", "in the side window"];
    const seen = changeScenes(
      film,
      (_, index) => index === 1,
      (scene) => ({ ...scene, visual: { ...scene.visual, subject: `${subject} ${glass}` } }),
    );
    for (const demand of asked) expect(verdictOn(demand, seen, NOTHING_KNOWN)?.status).toBe("satisfied");
  });

  test("is the film's where the film has so many", () => {
    for (const text of [
      "20 s for the Lumo desk lamp. The film should have no more than two locations.",
      "20 s for the Lumo desk lamp. For the shoot we have one location only.",
    ])
      expect(placesIn(text).asked).toHaveLength(1);
  });

  test("shows no rain on a path where the film stays indoors", () => {
    const { film } = placesIn("15 s reel for Ondine raincoats, everything indoors.");
    expect(film.scenes.some(({ visual }) => /walking through heavy rain/.test(visual.subject))).toBe(false);
  });

  test.each([
    "Only one location in Berlin, but 200 kinds of cheese: 20 s ad for Käsehaus.",
    "Three locations in London: 15 s ad for Noodle Bar.",
    "20 s ad for Grow, an indoor garden for herbs.",
    "Never leave the house without your keys: 15 s ad for KeyFob, a key finder.",
    "Free delivery in every city: 20 s ad for Quick flowers.",
    "Flights from Lisbon to Tokyo and Nairobi: 20 s ad for Azul airline.",
    "Two rooms, one kitchen: 20 s ad for a holiday flat in Rome.",
    "We have two locations, in Bath and Bristol. Film for our cafe, 20s.",
    "Film for Rose cafe. Our cafe has no more than two locations.",
    "We have one location only. A spot for Rose bakery, 15 seconds.",
    "Rose bakery currently has at most three different locations. 15 s spot.",
  ])("is not told of by: %s", (text) => {
    expect(placesIn(text).asked).toEqual([]);
  });
});
