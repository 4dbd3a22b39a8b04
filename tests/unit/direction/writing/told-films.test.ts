import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const HOUSE =
  "Real estate video for a mid-century house in Palm Springs: pool, breeze-block wall, sunken living room, desert mountains at sunset. Pastel colors, no people, 40 seconds.";
const SEA =
  'A 45-second brand film for Tidal, an ocean cleanup nonprofit. Start with plastic floating on grey water, then volunteers hauling nets, then clear turquoise water with a sea turtle. Hopeful orchestral music. CTA: "Donate today".';
const MARATHON =
  "Promo for our city marathon on October 12: runners at dawn crossing the bridge, cheering crowds, kids handing out water, a tearful finish. 30s, YouTube, blue and orange.";
const FAIR =
  "Something for our kindergarten's summer fair on June 14? face painting, cake stall, tombola, kids on the bouncy castle. Around 20 secs, for Facebook, cheerful.";

const picturesOf = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual);

/** Where each of `told` is first seen in the film; -1 where it is not. */
function placesOf(brief: string, told: readonly RegExp[]): number[] {
  const subjects = picturesOf(brief).map(({ subject }) => subject);
  return told.map((one) => subjects.findIndex((subject) => one.test(subject)));
}

describe("a brief that lists its pictures", () => {
  test.each([
    [HOUSE, [/pool/, /breeze-block wall/, /sunken living room/, /desert mountains/]],
    [SEA, [/plastic floats/, /volunteers haul nets/, /sea turtle/]],
    [MARATHON, [/runners/, /cheering crowds/, /kids hand out water/, /tearful finish/]],
    [FAIR, [/face painting/, /cake stall/, /tombola/, /kids on the bouncy castle/]],
  ])("is filmed with all of them, in the order told: %s", (brief, told) => {
    const at = placesOf(brief, told);
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBe(0);
  });

  test("has few pictures of ours", () => {
    for (const brief of [HOUSE, SEA, MARATHON, FAIR]) {
      const film = filmOf(brief);
      const ours = film.scenes.filter(
        (_, at) => film.provenance[`/scenes/${at}/visual/subject`]?.source === "default",
      );
      expect(ours.length).toBeLessThanOrEqual(1);
    }
  });

  test("holds no picture longer than nine seconds", () => {
    for (const brief of [HOUSE, SEA, MARATHON, FAIR])
      expect(Math.max(...filmOf(brief).scenes.map(({ duration }) => duration))).toBeLessThanOrEqual(9);
  });

  test("plays at the event or the house that it is for, not in rooms of ours", () => {
    expect(picturesOf(MARATHON)[0]?.environment).toMatch(/^the (?:city marathon|bridge)/);
    expect(picturesOf(HOUSE)[1]?.environment).toMatch(/^the mid-century house/);
    expect(picturesOf(SEA).some(({ environment }) => /hall|table/.test(environment))).toBe(false);
  });

  test("ends on the last of them where it has no goods or house to end on", () => {
    expect(picturesOf(SEA).at(-1)?.subject).toMatch(/sea turtle, seen from further back/);
  });

  test("is not stretched over a film that it cannot fill", () => {
    const long = filmOf(
      "3 minute film for our school's 100th birthday. Old photos, former pupils, today's children. Emotional, piano.",
    );
    expect(long.scenes.length).toBeGreaterThan(10);
  });

  test("what nobody is told to do is done by the film's person", () => {
    const subjects = picturesOf(
      "30s for a wind turbine company looking for technicians. Climbing a tower at sunrise, safety gear, a view over the sea.",
    ).map(({ subject }) => subject);
    expect(subjects.some((subject) => /\p{L}, climbing a tower at sunrise/u.test(subject))).toBe(true);
    expect(subjects.some((subject) => /a climbing|a safety gear/.test(subject))).toBe(false);
  });
});

describe("who and what a list names", () => {
  test("has its article and its own place of work", () => {
    const pictures = picturesOf(
      "45 second LinkedIn video for Parcelo, a same-day courier service for small shops. Scenes: shop owner taping a box, rider picking it up, bike weaving through traffic, customer opening the door smiling. CTA: Book a pickup.",
    );
    const subjects = pictures.map(({ subject }) => subject);
    for (const told of ["a shop owner taping a box", "a bike weaving through traffic"])
      expect(subjects).toContain(told);
    expect(pictures.some(({ environment }) => /behind the wheel/.test(environment))).toBe(false);
  });

  test("is the product where it is told of as one thing among others", () => {
    const subjects = picturesOf(
      "Product video for the Kestrel K2 drone, 25s 16:9. Open on the folded drone on a rock, it unfolds, lifts off over a canyon, lands in a hand. Epic.",
    ).map(({ subject }) => subject);
    expect(subjects.some((subject) => /^it /.test(subject))).toBe(false);
    expect(subjects.findIndex((subject) => /folded drone on a rock/.test(subject))).toBe(0);
    expect(subjects.some((subject) => /Kestrel K2 drone lifts off over a canyon/.test(subject))).toBe(true);
  });
});

describe("an app told by what its user does", () => {
  const PARKING =
    "30s ad for the parking app Bayo. Open the app, find a free space, pay with one tap, drive off. Upbeat, blue and yellow. For commuters. CTA: Get Bayo";
  const RECYCLING =
    'Explainer about our recycling app Loopback, 45 seconds, friendly 2D animation. Scan the barcode, see which bin, earn points. British female voice. CTA "Download Loopback".';

  test("is seen step by step in the hands of one of those it is for", () => {
    const film = filmOf(PARKING);
    const subjects = film.scenes.map(({ visual }) => visual.subject);
    const at = [/opening the app/, /finding a free space/, /paying with one tap/, /driving off/].map((one) =>
      subjects.findIndex((subject) => /commuter/.test(subject) && one.test(subject)),
    );
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test("is spoken of in the same words", () => {
    const spoken = filmOf(RECYCLING).scenes.map(({ audio }) => audio.voiceover_text);
    for (const line of ["Scan the barcode.", "See which bin.", "Earn points."])
      expect(spoken).toContain(line);
  });

  test("orders to whoever makes the film are no steps", () => {
    const subjects = picturesOf(
      "30s ad for the parking app Bayo. Show the city at night, keep it clean, use blue and yellow. CTA: Get Bayo",
    ).map(({ subject }) => subject);
    expect(subjects.some((subject) => /keeping it clean|using blue/.test(subject))).toBe(false);
  });
});
