import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const pictures = (brief: string) =>
  readBrief(brief)
    .mustInclude.filter((one) => !one.value.hard)
    .map((one) => one.value.subject);

describe("things listed without a verb", () => {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [
      "15s spot for the Harbour Fest. Lanterns, food stalls, brass band, laughing friends.",
      ["lanterns", "food stalls", "brass band", "laughing friends"],
    ],
    [
      "10s for Tindra insurance. A storm, a tree, a roof - and a kettle that goes on boiling.",
      ["storm", "tree", "roof", "kettle that goes on boiling"],
    ],
    ["15s for Oatly yoghurt. White kitchen, spoon, berries.", ["spoon", "berries"]],
    ["Ad for Bakkerud. Rye, crust, dawn.", ["rye", "crust"]],
    ["20 seconds, vertical, red room, smoke, hip hop", ["red room", "smoke"]],
    ["visualizer, hip hop, 20s loop, red room, smoke, 90bpm", ["red room", "smoke"]],
    ["Make a 10s Story, Lisbon, trams and tiles.", ["trams", "tiles"]],
    ["10s Story for Aerie Air, Lisbon, trams and tiles", ["trams", "tiles"]],
    [
      "Un film de 30 secondes, ambiance douce, champs de lavande en Provence, lumière dorée.",
      ["champs de lavande en Provence"],
    ],
    ["Anuncio para Casa Lola: parrilla, fuego, vino. 15 segundos", ["parrilla", "fuego", "vino"]],
    ["Werbung für ein Bier. Freunde am See beim Grillen. Keine Autos.", ["Freunde am See beim Grillen"]],
    ["抹茶の広告、15秒。茶室、湯気、茶筅。人物は出さない", ["茶室", "湯気", "茶筅"]],
  ];
  test.each(lists)("%s", (brief, expected) => {
    expect(pictures(brief)).toEqual([...expected]);
  });

  const nothing = [
    "Playful, bold, minimal. Punchy copy, big energy, a coffee brand.",
    "15s ad for dogs, cats, and birds.",
    "Colours: sand, stone, sky. Tone: calm, warm.",
    "No people, no dogs, no snow.",
    "We sell boots, tents and lanterns.",
    "Solo cello, soft piano, rain sounds.",
    'CTA: Shop now. Overlay "Fire, water, stone".',
    "Tagline: Earth, wind, fire",
    "Free shipping, new shoes, best bags.",
    "One continuous take, 45 seconds, no cuts.",
  ];
  test.each(nothing)("asks for nothing: %s", (brief) => {
    expect(pictures(brief)).toEqual([]);
  });
});
