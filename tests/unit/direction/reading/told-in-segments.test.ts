import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

function toldIn(brief: string): string[] {
  const { events, mustInclude } = readBrief(brief);
  return [
    ...events.map(({ start, value }) => ({ start, words: value.action })),
    ...mustInclude.map(({ start, value }) => ({ start, words: value.subject })),
  ]
    .toSorted((a, b) => a.start - b.start)
    .map(({ words }) => words);
}

describe("a list of pictures", () => {
  test("keeps each, also those that are places", () => {
    expect(
      toldIn(
        "Real estate video for a mid-century house in Palm Springs: pool, breeze-block wall, sunken living room, desert mountains at sunset. No people.",
      ),
    ).toEqual(["pool", "breeze-block wall", "sunken living room", "desert mountains at sunset"]);
  });

  test("is cut where its brief cuts it, each deed with its own doer", () => {
    expect(
      toldIn(
        'Music video for the song "Paper Moons": she walks through an empty carnival at night, lights switching on behind her, ends on the ferris wheel.',
      ),
    ).toEqual([
      "a woman in her thirties walks through an empty carnival at night",
      "lights switching on behind the woman",
      "the ferris wheel",
    ]);
  });

  test("goes on with whoever did the first of it", () => {
    expect(
      toldIn(
        "Launch film for the Aero X1, a foldable electric scooter. Show it unfolding, gliding past traffic, being carried up the stairs one-handed, and charging under a desk.",
      ),
    ).toEqual([
      "it unfolds",
      "it glides past traffic",
      "it is carried up the stairs one-handed",
      "it charges under a desk",
    ]);
  });

  test("of things without a doer keeps its things", () => {
    expect(
      toldIn("15s for Spin City Laundromat in Brooklyn: neon signs, spinning dryers, someone dancing."),
    ).toEqual(["neon signs", "spinning dryers", "someone dances"]);
  });

  test("holds no music, no link, no sign-off and no colours", () => {
    const told = toldIn(
      "Promo for our city marathon: kids handing out water, runners crossing the bridge. Upbeat rock, sage green and cream. Etsy shop link at the end. thx, Jenny",
    );
    expect(told).toEqual(["kids hand out water", "runners cross the bridge"]);
  });

  test("says who is seen by their age as well", () => {
    expect(
      toldIn("Reel for our rooftop bar SkyLine: sunset cocktails, stylish crowd in their 30s, golden light."),
    ).toEqual(["sunset cocktails", "stylish crowd in their 30s"]);
  });
});

test("a story in whole sentences is left to those who read stories", () => {
  expect(
    toldIn(
      "Short film, 60 seconds: An old lighthouse keeper climbs the stairs with a lantern, lights the lamp, and a fishing boat finds its way home.",
    ),
  ).toEqual([
    "an old lighthouse keeper climbs the stairs with a lantern",
    "the old lighthouse keeper lights the lamp",
    "a fishing boat finds its way home",
  ]);
});

describe("a piece of a list", () => {
  test("that no dictionary knows is seen as its neighbours are", () => {
    expect(
      toldIn("Winter market film, 30s: a carousel, a brass band under snow, a child choosing a wooden star."),
    ).toEqual(["carousel", "a brass band under snow", "a child chooses a wooden star"]);
  });

  test("with somebody in a state is one, and its neighbour ends before it", () => {
    expect(
      toldIn(
        "Ad for the Cielo quiet fan, 30s. a bedroom during a heatwave, sheets thrown off, then a curtain moving and someone finally asleep.",
      ),
    ).toContain("someone finally asleep");
  });

  test("of two nouns does nothing: fairy lights are lamps", () => {
    expect(toldIn("Christmas market in our town, 20s. families, fairy lights, hot chocolate.")).toEqual([
      "families",
      "fairy lights",
      "hot chocolate",
    ]);
  });

  test("that announces the others is none", () => {
    expect(
      toldIn(
        "Brand film for Fjellro. It follows a blanket through four generations: a fisherman wrapped in it, a baby asleep under it, a teenager crying into it.",
      ),
    ).not.toContain("blanket through four generations");
  });
});

test("who makes the goods is not the goods", () => {
  const { product } = readBrief(
    "Our startup makes a smart water bottle called Hydra that glows when you should drink. 30s, TikTok.",
  );
  expect(product?.value).toMatchObject({ name: "Hydra", noun: "smart water bottle" });
});

describe("what a house tells of itself", () => {
  const bakery =
    "Recruiting video for a bakery: we start at 3 am, flour in the air, radio on, first loaves out at five, and at noon we are at the lake. Looking for apprentices. 25s vertical";

  test("is seen piece by piece, also what is only on or out, and where they are", () => {
    expect(readBrief(bakery).listed.map(({ value }) => value)).toEqual([
      "flour in the air",
      "radio on",
      "first loaves out at five",
      "at noon we are at the lake",
    ]);
    expect(toldIn(bakery)).toContain("the team is at the lake at noon");
    expect(readBrief(bakery).timeOfDay).toBeNull();
  });

  test("shows nobody who looks for apprentices", () => {
    expect(toldIn(bakery).join()).not.toContain("apprentices");
    expect(toldIn("Short film, 40s: a boy looking for his dog, rain, a bus stop.").join()).toContain(
      "looking for his dog",
    );
  });
});

test("things that do something are no deed of somebody", () => {
  expect(toldIn("15s loop: a drop falls in still water, rings spread, a leaf drifts.")).toEqual([
    "a drop falls in still water",
    "rings spread",
    "a leaf drifts",
  ]);
  expect(toldIn("Loop 10s: a match flares, curtains move, waves break")).toContain("waves break");
});
