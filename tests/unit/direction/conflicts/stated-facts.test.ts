import { describe, expect, test } from "bun:test";
import { conflictsOf } from "./conflicts-of.ts";

const told = (text: string) => conflictsOf(text).join("\n");

/** What the film may not have, said in ever other ways, and something that has it. */
const RULED_OUT: readonly (readonly [string, RegExp])[] = [
  ["We don't want any music. A catchy ukulele tune plays. 15s Rill soap", /music.*ukulele/s],
  ["Music: none. Upbeat folk song throughout. 15s Rill soap", /music/i],
  [
    "Keep it free of on-screen text. Opening hours in big letters at the end. 15s Rill soap",
    /text.*big letters/s,
  ],
  ["Nobody speaks. A female voice explains the filter. 15s Rill soap", /speaks.*voice/s],
  ["Camera movement is not wanted. The camera follows her upstairs. 15s Rill soap", /not wanted.*camera/s],
  ["Please skip the slow motion. Bubbles burst in slow motion. 15s Rill soap", /slow motion/i],
  ["Leave out the logo. The logo stands bottom right. 15s Rill soap", /logo/i],
  ["No interiors at all. She reads in a library. 15s Rill soap", /interiors.*library/s],
  ["Please keep it free of any people. The film opens with Farmer Jo in the yard. 15s Rill eggs", /people/],
  ["Don't show the product at all. End on a close-up of the kettle. 15s film for the Rill kettle", /kettle/],
];

const ONE_OR_THE_OTHER: readonly (readonly [string, RegExp])[] = [
  ["The film takes place in winter. She sunbathes in a swimsuit on a hot July afternoon. 15s Rill", /winter/],
  ["Set in 1905. He reads it on his smartphone. 15s Rill watches", /1905.*smartphone/s],
  ["A film for children aged 4. Zombies rise, blood everywhere. 15s Rill books", /children/],
  ["She is completely alone in the film. Her friends join the dance. 15s Rill", /alone.*friend/s],
  ["The mood is calm. Frantic editing and screaming. 15s Rill", /calm.*frantic/is],
  ["The film lasts 20 seconds. Scene 1: 12 seconds. Scene 2: 14 seconds. Rill", /26 s/],
];

const FINE: readonly string[] = [
  "A nurse walks home through the snow, 30s, melancholic but hopeful.",
  "No sad music. A cheerful ukulele tune plays. 15s Rill soap",
  "No text until the end, then the name in big letters. 15s Rill soap",
  "Must work without sound; a voice-over reads the recipe. 15s Rill soap",
  "Not only music, also the sound of the sea. 15s Rill soap",
  "Unlike the last film, which had music, this one has a piano tune. 15s Rill soap",
  "No kids' faces; we open on small hands painting. 15s Rill soap",
  "Starts in winter with snow, ends in summer in a swimsuit. 15s Rill",
  "A clock from 1905 beside his smartphone. 15s Rill watches",
  "Outside the city is frantic; inside the mood is calm. 15s Rill",
  "The film lasts 26 seconds. Scene 1: 12 seconds. Scene 2: 14 seconds. Rill",
];

describe("what a brief rules out and what has it", () => {
  test.each(RULED_OUT.map((row) => [...row] as const))("%s", (brief, named) => {
    expect(told(brief)).toMatch(named);
  });
});

describe("what cannot be true of one film", () => {
  test.each(ONE_OR_THE_OTHER.map((row) => [...row] as const))("%s", (brief, named) => {
    expect(told(brief)).toMatch(named);
  });
});

describe("what goes together", () => {
  test.each([...FINE])("names nothing in: %s", (brief) => {
    expect(told(brief)).toBe("");
  });
});

describe("acts told by who does what with what", () => {
  test.each([
    ["Our casino Rill: he pays his rent with one jackpot. 15s", /money worries/],
    ["A toddler plays with the drill alone. Rill tools 15s", /child/],
    ["Rill face serum removes all wrinkles permanently. 15s", /result/],
    ["Rill loans: cash without any checks for everybody. 15s", /credit/],
  ] as const)("%s", (brief, named) => {
    expect(told(brief)).toMatch(named);
  });
});
