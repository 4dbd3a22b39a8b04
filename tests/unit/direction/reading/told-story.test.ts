import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const told = (brief: string) => readBrief(brief).story.map(({ value }) => value.action);
const seen = (brief: string) =>
  filmOf(brief).scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`);

describe("a story told in sentences", () => {
  const FISHERMAN =
    "Old fisherman on a wooden boat at 4am. He's out of bait but he goes anyway. A gull lands next to him. He shares his sandwich. Sunrise. 35 seconds.";

  test("she and he are one and the other of a couple, and no bird in a name", () => {
    expect(
      told(
        "30s for Nightingale insurance. An elderly couple finds the cellar flooded; she sighs, he laughs.",
      ),
    ).toEqual(["an elderly couple finds the cellar flooded", "the woman sighs", "the man laughs"]);
  });

  test("how somebody is between two commas is no picture of its own", () => {
    const brief = "20s for Gripworks gym. A woman reaches the top, out of breath, grinning.";
    expect(seen(brief).join("\n")).toContain("the woman reaches the top, out of breath, grinning");
  });

  test("keeps its own words, and names whom its pronouns mean", () => {
    expect(told(FISHERMAN)).toEqual([
      "an old fisherman on a wooden boat at 4am",
      "the old fisherman is out of bait but he goes anyway",
      "a gull lands next to the old fisherman",
      "the old fisherman shares his sandwich",
      "sunrise",
    ]);
  });

  test("stays where it is until it says another place, and ends as it is told", () => {
    const scenes = seen(FISHERMAN);
    expect(scenes.every((scene) => /@ .*wooden boat/.test(scene))).toBe(true);
    expect(scenes.at(-1)).toContain("the sun rising over the wooden boat");
  });

  test("knows the second of two who act", () => {
    expect(
      told(
        "Bumper for an insurance company: a grandfather teaching his granddaughter to ride a bike, then her teaching her own child years later.",
      ),
    ).toEqual([
      "a grandfather teaching his granddaughter to ride a bike",
      "the granddaughter teaching her own child years later",
    ]);
  });

  test("two who were told of are they", () => {
    expect(
      told(
        "Western: a stranger rides into a dusty town, the sheriff steps outside, they face each other on the main street.",
      ).at(-1),
    ).toBe("the stranger and the sheriff face each other on the main street");
  });

  test("it is what was done something to, not what it lies on", () => {
    expect(
      told("Short film. A potter throws a tall vase on the wheel and carries it to the kiln. She smiles.")[1],
    ).toBe("the potter carries the tall vase to the kiln");
  });

  test("is nothing that is said of the film or sold", () => {
    expect(told("Bakkerud bakes 1,200 loaves a day at 240 degrees. We want an ad.")).toEqual([]);
    expect(told("Volt headphones 40% off, loud")).toEqual([]);
  });

  test("weather of one picture is not that of all", () => {
    const scenes = seen(
      "Short film, 40 seconds. A keeper climbs the stairs of his lighthouse. He lights the lamp. A storm comes and he stays awake.",
    );
    expect(scenes[0]).not.toContain("storm");
    expect(scenes.at(-1)).toContain("stays awake");
  });
});

test("a trailer's list is seen whole, with who can do what; a fleet of sails sails nowhere", () => {
  const { story } = readBrief(
    'Trailer for the fantasy novel "The Salt Crown": a fisher girl who can hear drowned kings, an armada of black sails, a storm, a crown pulled from the sea. 50 seconds, epic choir.',
  );
  expect(story.map(({ value }) => value.action)).toEqual([
    "a fisher girl hears drowned kings",
    "an armada of black sails",
    "a storm",
    "a crown pulled from the sea",
  ]);
});

describe("what a story comes past and what is written in it", () => {
  test("is seen piece by piece, where the story is", () => {
    const brief =
      'Music video for a song called "Paper Planes Home". A girl cycles through an empty seaside town in winter, past closed arcades, a carousel under a tarpaulin, a lone dog walker. At the end she throws a paper plane off the pier. 40 seconds.';
    expect(told(brief)).toEqual([
      "a girl cycles through an empty seaside town in winter, past closed arcades",
      "a carousel under a tarpaulin",
      "a lone dog walker",
      "the girl throws a paper plane off the pier",
    ]);
    expect(seen(brief).join("\n")).not.toContain("@ under a tarpaulin");
  });

  test("has a protest among its sights, and what somebody packs in one picture", () => {
    expect(
      told("Short film 40s. He walks home through the fish market, a wedding, a protest. He holds flowers."),
    ).toContain("a protest");
    expect(
      told("Short film 40s. A boy packs a map, a torch and a sandwich. He climbs out of the window."),
    ).toContain("a boy packs a map, a torch and a sandwich");
  });

  test("means the message and not its bottle", () => {
    expect(
      told(
        "Short film, 60 seconds: a lighthouse keeper finds a message in a bottle on the rocks. He reads it by lamplight, writes an answer and throws it back into the sea.",
      ),
    ).toEqual([
      "a lighthouse keeper finds a message in a bottle on the rocks",
      "the lighthouse keeper reads the message by lamplight",
      "the lighthouse keeper writes an answer",
      "the lighthouse keeper throws the answer back into the sea",
    ]);
  });
});

describe("the story of an animal", () => {
  const brief =
    "We're a small animal shelter. 30s Instagram video about Rufus, an old three-legged dog nobody wants. He wakes up, gets his breakfast, waits by the fence, and in the end a little girl sits down next to him.";

  test("calls it by its name and kind", () => {
    expect(told(brief)[0]).toBe("Rufus the old three-legged dog wakes up");
  });

  test("plays where such a house keeps it, until it goes somewhere", () => {
    const places = filmOf(brief).scenes.map(({ visual }) => visual.environment);
    expect(places[0]).toContain("the animal shelter");
    expect(places.at(-1)).toContain("by the fence");
  });
});
