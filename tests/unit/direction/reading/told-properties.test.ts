import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const included = (text: string) => readBrief(text).mustInclude.map(({ value }) => value.subject);
const avoided = (text: string) => readBrief(text).mustAvoid.map(({ value }) => value.subject);
const instructions = (text: string) => readBrief(text).instructions.map(({ words }) => words);

describe("what somebody or something has to be", () => {
  test("stands before the thing, behind a person, or in the thing's stead", () => {
    expect(included("Ad for our kennel. The dog has to be a golden retriever.")).toEqual([
      "golden retriever",
    ]);
    expect(included("Video for our gym. The wall has to be purple.")).toEqual(["purple wall"]);
    expect(included("Spot for our bakery. The baker has to be a woman in her sixties.")).toEqual([
      "baker, a woman in her sixties",
    ]);
  });

  test("is read of each of two in one sentence", () => {
    expect(
      included("Ad for our kennel. The dog has to be asleep and the walker must be wearing a green jacket."),
    ).toEqual(["dog asleep", "walker wearing a green jacket"]);
  });

  test("may be what they have, and is no feature of the goods", () => {
    const text = "Ad for our coffee bar Lino. The barista must have a tattoo on his neck.";
    expect(included(text)).toEqual(["barista with a tattoo on his neck"]);
    expect(readBrief("Ad for our kennel. The dog has to be a poodle.").product?.value.features).toEqual([]);
  });
});

describe("lists and their clauses", () => {
  test("a clause behind a list is told of its last thing alone", () => {
    expect(
      included(
        "Reel for Spoke & Chain. We want to see the red tandem, the wall of wheels and Luis, who has a tattoo.",
      ),
    ).toEqual(["red tandem", "wall of wheels", "Luis, who has a tattoo"]);
  });
});

describe("what is not to be seen", () => {
  test("is the thing without the words that lead to it or say where", () => {
    expect(avoided("Ad for our toys. No plastic toys anywhere in shot. No pictures of toilets.")).toEqual([
      "plastic toys",
      "toilets",
    ]);
    expect(avoided("Ad for our table. Never show it with scratches.")).toEqual(["scratches"]);
    expect(avoided("Ad for our whisky. No ice in the glass.")).toEqual(["ice"]);
  });

  test("is a deed that somebody never does, and no picture", () => {
    const text = "Ad for our whisky. An old fisherman mends nets. He never drinks.";
    expect(avoided(text)).toEqual(["drinking"]);
    expect(readBrief(text).events.map(({ value }) => value.action)).toEqual(["an old fisherman mends nets"]);
  });

  test("spares whom a pronoun means", () => {
    expect(
      avoided("Ad for our sauce. The man in the yellow shirt takes a bite. No people other than him."),
    ).toEqual(["people other than the man"]);
  });
});

describe("a demand that is read", () => {
  test("is not kept a second time in its own words", () => {
    expect(instructions("Video for our gym. Font should be Futura. Nice.")).toEqual([]);
    expect(instructions("Spot for our gym. Keep text inside the title-safe area.")).toEqual([]);
    expect(instructions("Spot for our gym. Colours: mint #A8E6CF and white only.")).toEqual([]);
    expect(instructions("Ad for our whisky. No dialogue, just the sounds of wind and rope.").length).toBe(1);
  });

  test("of cuts in the first seconds is neither the film's count nor its hook", () => {
    const { sceneCounts, hookBySeconds } = readBrief("Video for our gym. 5 cuts in the first 5 seconds.");
    expect(sceneCounts).toEqual([]);
    expect(hookBySeconds).toBeNull();
  });

  test("of words that the voice says at the end is heard", () => {
    const { speech, overlays } = readBrief('Ad for our brush. The voice says at the end: "Small circles."');
    expect(speech?.value.lines).toEqual(["Small circles."]);
    expect(overlays).toEqual([]);
  });

  test("of two formats with one length lasts so long", () => {
    const text = "Teaser. 9:16 and 16:9, both 20 seconds.";
    expect(readBrief(text).durations.map(({ value }) => value.seconds)).toEqual([20]);
  });
});

test("a name that says what the house is needs no furniture of its story", () => {
  const text =
    "Our client, Brightwater Credit Union, wants a spot. A couple sits at a kitchen table with bills.";
  expect(readBrief(text).product?.value.noun).toBe("credit union");
});

describe("words that say where and when", () => {
  test("of a call are no part of it, and one place is one demand", () => {
    const { cta, textLooks } = readBrief("Ad for our app. CTA Download free bottom center");
    expect(cta?.value.text).toBe("Download free");
    expect(textLooks.map(({ value }) => value.position)).toEqual(["bottom_third"]);
  });

  test("each version starts with what is told", () => {
    const { events } = readBrief(
      "Three versions for our app. Each one starts with a phone face down on a table.",
    );
    expect(events.map(({ value }) => [value.action, value.where])).toEqual([
      ["a phone face down on a table", "opening"],
    ]);
  });

  test("a door that is open stays so, and a film that slows down shows no slow down", () => {
    const { events } = readBrief(
      "Video for our gym. Start on chalked hands, then slow down. End on the open door.",
    );
    expect(events.map(({ value }) => value.action)).toEqual(["chalked hands", "the open door"]);
  });
});

describe("music and what makes it", () => {
  test("an instrument that must be shown is a thing", () => {
    const { music, mustInclude } = readBrief(
      "Promo for a jazz night. Must show: a trumpet, a double bass, hands on piano keys.",
    );
    expect(music).toBeNull();
    expect(mustInclude.map(({ value }) => value.subject)).toEqual([
      "trumpet",
      "double bass",
      "hands on piano keys",
    ]);
  });

  test("one that alone should be heard is the music", () => {
    const text = "Ad for our bakery. Only the trumpet should be heard, no other music.";
    expect(readBrief(text).music?.value.instruments).toEqual(["trumpet"]);
    expect(instructions(text)).toEqual([]);
  });
});

test("what is corrected at once is not asked for", () => {
  const text =
    "Ad for Happy Tails dog walks. The walker must be wearing our green apron... sorry, our green jacket.";
  expect(included(text)).toEqual(["walker wearing our green jacket"]);
  expect(
    readBrief("Ad for our gym. 20 seconds. Sorry, 30 seconds.").durations.map(({ value }) => value.seconds),
  ).toEqual([30]);
});

test("the main colour leads the palette and is nothing to be taught", () => {
  const { colors, lessonParts } = readBrief(
    "Explainer for our compost bin. Lime green must be the main colour.",
  );
  expect(colors.map(({ value, confidence }) => [value.name, confidence > 0.6])).toEqual([
    ["lime green", true],
  ]);
  expect(lessonParts).toEqual([]);
});

test("the end that is told in the sentence of the beginning is a picture of its own", () => {
  const { events } = readBrief(
    "Spot for a garden centre. At the beginning we see wet rubber boots, at the end a bouquet of red tulips.",
  );
  expect(events.map(({ value }) => [value.action.replace(/\.$/, ""), value.where])).toEqual([
    ["wet rubber boots", "opening"],
    ["a bouquet of red tulips", "ending"],
  ]);
});

describe("obligations of whoever has no article", () => {
  test("are read of people and things, and never of the film", () => {
    expect(
      included(
        "Ad for our jam. Grandfather has to have big hands and a wooden spoon. Somebody must do the splits.",
      ),
    ).toEqual(["grandfather with big hands and a wooden spoon", "somebody does the splits"]);
    expect(
      included("Wedding DJ ad. Confetti has to be silver. All spoken lines must be in English."),
    ).toEqual(["silver confetti"]);
  });
});

test("somebody listed by name and calling is one person", () => {
  expect(
    included("Film for our forge. We want to see sparks, the furnace door and Jana, the crane operator, 34."),
  ).toEqual(["sparks", "furnace door", "Jana, the crane operator"]);
});

test("how many scenes between two numbers, and from which years a film looks, are no single length", () => {
  const { durations, sceneCounts } = readBrief(
    "Ad for our gym. It must feel like a home video from the 90s. 20 seconds. Between 12 and 15 scenes.",
  );
  expect(durations.map(({ value }) => value.seconds)).toEqual([20]);
  expect(sceneCounts.map(({ value }) => [value.min, value.max])).toEqual([[12, 15]]);
});

test("the film starts and ends on what is told, in whatever form", () => {
  const { events } = readBrief(
    "Spot for our soup brand. It has to start with a cold pair of feet. Ends on two bowls on a windowsill.",
  );
  expect(events.map(({ value }) => [value.action, value.where])).toEqual([
    ["a cold pair of feet", "opening"],
    ["two bowls on a windowsill", "ending"],
  ]);
  const [toast] = readBrief("Ad for our jam. End on a toast with a bite missing.").events;
  expect(toast?.value.action).toBe("a toast with a bite missing");
});

test("a real house is no house music, and an order for a reel no picture", () => {
  expect(
    readBrief("Explainer about how our heat pump works. Use a real house, no animation.").music,
  ).toBeNull();
  expect(readBrief("Vet clinic Paws wants a reel. Under 30 seconds.").events).toEqual([]);
});

test("what is done to a thing is seen being done", () => {
  const [mended] = readBrief("Film for our museum. An old net is repaired by three women.").instructions;
  expect(mended?.value.picture?.words).toBe("three women repairing an old net");
});

test("she never looks at the camera", () => {
  expect(
    avoided("Ad for our hearing aids. An older woman in a garden. She never looks at the camera."),
  ).toEqual(["looking at the camera"]);
});

test("somebody by name is obliged as others are, and a voice that says something is only heard", () => {
  expect(included("Ad for our stall FixIt. Ray must be wearing his red cap.")).toEqual([
    "Ray wearing his red cap",
  ]);
  expect(included("Ad for our stall FixIt. Everything must be in English.")).toEqual([]);
  const { events } = readBrief('Spot for our theatre. A girl\'s voice says: "Come in."');
  expect(events).toEqual([]);
  expect(avoided("Spot for our theatre. A dragon opens a door. She never breathes fire.")).toEqual([
    "breathing fire",
  ]);
});
