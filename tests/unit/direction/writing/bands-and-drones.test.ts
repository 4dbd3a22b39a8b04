import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const seen = (brief: string) =>
  filmOf(brief).scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`);

describe("a band", () => {
  const SOCKS =
    "Promo clip for our punk trio, The Dead Socks. We play in a laundromat at night, machines spinning, people dancing on the dryers. 20s, vertical.";

  test("is filmed where it plays, and its name is no garment", () => {
    const film = seen(SOCKS);
    expect(film.every((scene) => scene.includes("@ a laundromat at night"))).toBe(true);
    expect(film.join("\n")).toMatch(/dance on the dryers/);
    expect(film.join("\n")).toMatch(/the punk trio|amp|cymbal/);
    expect(film.join("\n")).not.toMatch(/wearing|foot(?:stool| slipping)|over the back of a chair/);
  });

  test("plays what it is called after", () => {
    const { direction } = filmOf(SOCKS);
    expect(direction.product.category).toBe("music");
    expect(direction.audio_direction.music_genre).toBe("punk");
  });

  test("leaves real socks what they are", () => {
    expect(seen("15s ad for The Dead Socks, wool socks with skulls.").join("\n")).toMatch(/sock/i);
  });
});

describe("a camera that flies", () => {
  test("is not filmed itself: the house is seen from above, at the start", () => {
    const [first, ...others] = seen(
      "Farmhouse for sale near Siena: stone walls, five bedrooms, old wine cellar. 40 seconds, drone at the start, golden hour.",
    );
    expect(first).toMatch(/the farmhouse from above/);
    expect(others.join("\n")).not.toMatch(/drone/);
  });

  test("shows what it flies over", () => {
    const { listed } = readBrief("Farmhouse for sale, drone over the valley, the kitchen, the pool. 30s");
    expect(listed.map(({ value }) => value)).toContain("the valley from above");
  });

  test("stays where it is what is sold", () => {
    expect(
      seen("20s ad for the Kestrel camera drone, a hiker unfolding it, the drone over a lake.").join("\n"),
    ).toMatch(/drone/);
  });
});
