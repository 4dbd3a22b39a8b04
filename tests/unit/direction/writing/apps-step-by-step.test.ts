import { describe, expect, test } from "bun:test";
import { agreedOn, filmOf } from "../film-of.ts";

const seen = (brief: string) =>
  filmOf(brief).scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`);

describe("an app explained step by step", () => {
  const RIDES = "Explainer for our carpool app RideRing: book, meet, ride, pay less";

  test("takes each step where it takes place", () => {
    const [, book, meet, ride] = seen(RIDES);
    expect(book).toContain("phone");
    expect(meet).toMatch(/pavement.*@ a street corner/);
    expect(ride).toContain("@ inside a car");
  });

  test("begins with what it is there for", () => {
    expect(seen(RIDES)[0]).toContain("car after car passing");
    expect(
      seen(
        "App explainer for Stashly, 30 s. You snap a receipt, the app sorts it, your accountant gets it.",
      )[0],
    ).toContain("receipts");
  });

  test("reads steps of others and what comes of them", () => {
    const brief =
      "Explainer for our app Leftly: list leftover food, neighbours reserve it, pick it up, nothing wasted. 30s";
    const { lessonParts, product } = agreedOn(brief).reading;
    expect(lessonParts.map(({ value }) => value)).toEqual([
      "list leftover food",
      "neighbours reserve it",
      "pick it up",
      "nothing wasted",
    ]);
    expect(product?.value.description).toBeNull();
    expect(seen(brief).join("\n")).toMatch(
      /listing leftover food[\s\S]*a neighbour elsewhere[\s\S]*doorstep/,
    );
  });

  test("how it looks is no step", () => {
    expect(
      agreedOn("Explainer for our app Leftly: warm, playful, hand-drawn.").reading.lessonParts,
    ).toHaveLength(0);
  });

  test("lasts as long as the film is asked to, not as long as a step", () => {
    const { durationSeconds } = agreedOn(
      "Explain how our meal-kit subscription works in 30 seconds: choose recipes, get a box, cook in 20 minutes.",
    );
    expect(durationSeconds.value).toBe(30);
  });

  test("is an app without the word, where its first steps are taken on one", () => {
    const [first, , , park] = seen(
      "Explainer for ParkPal: find a driveway, reserve it, park, the owner earns. 25s",
    );
    expect(first).toContain("parking bay");
    expect(park).toContain("inside a car");
  });

  test("is called by its name where it is a platform", () => {
    const { product } = agreedOn(
      "Explainer video for our platform Grantly, which helps charities find grants: search, apply, track.",
    ).reading;
    expect(product?.value).toMatchObject({ name: "Grantly", noun: "platform" });
  });

  test("asks how a thing works without the words of the order", () => {
    const { direction } = filmOf("How a heat pump works, explained in 40 seconds for homeowners.");
    expect(direction.product.name).toBe("How a heat pump works");
  });
});
