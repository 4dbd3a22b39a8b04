import { describe, expect, test } from "bun:test";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { agreedOn, filmOf } from "../film-of.ts";

const lastPicture = (text: string) => filmOf(text).scenes.at(-1)?.visual.subject ?? "";
const said = (text: string) => filmOf(text).scenes.map(({ audio }) => audio.voiceover_text);
const statusOf = (text: string, film = filmOf(text)) =>
  Object.fromEntries(checkFilm(agreedOn(text), film).map(({ statement, status }) => [statement, status]));

describe("a picture that the film shall end on", () => {
  test.each([
    [
      "Client: Tram 8\nWhat we see: a student asleep, a man with a rooster in a basket\nEnd on: the empty tram in the depot",
      /empty tram in the depot/,
    ],
    [
      "15s for the cat cafe Paws. Miso, Tofu, Chai. last thing you see = Chai on the coffee machine",
      /Chai on the coffee machine/,
    ],
    ["Brief for Kettle tea, 20s.\n- last frame: tin on slate", /tin on slate/],
    [
      "15s ad for Oxbow jam. A girl on a swing, toast on a plate. The last thing we see is a wasp on the lid.",
      /wasp on the lid/,
    ],
  ])("is its last: %s", (brief, picture) => {
    expect(lastPicture(brief)).toMatch(picture);
  });

  test("is not kept where it is seen before", () => {
    const brief =
      "15s ad for Oxbow jam. A girl on a swing, toast on a plate. The last thing we see is a wasp on the lid.";
    const film = filmOf(brief);
    const turned = { ...film, scenes: film.scenes.toReversed() };
    const demand = "The last thing we see is a wasp on the lid.";
    expect(statusOf(brief)[demand]).toBe("satisfied");
    expect(statusOf(brief, turned)[demand]).toBe("violated");
  });
});

test("words that only join things to others are no part of them", () => {
  const { mustInclude } = readBrief(
    "15s ad for Oxbow jam. First a spoon, then toast, and the kitchen table.",
  );
  expect(mustInclude.map(({ value }) => value.subject).join(", ")).not.toMatch(/first|then|\band\b/);
});

describe("what is to be seen", () => {
  const brief = "Brief for Kettle tea, 20s.\n- last frame: tin on slate";

  test("is not kept by letters on the screen", () => {
    const film = filmOf(brief);
    const scenes = film.scenes.map((scene) => ({
      ...scene,
      visual: { ...scene.visual, subject: "a cup", generation_prompt: "A cup.", environment: "a room" },
      text_overlay: {
        text: "Tin on slate",
        style: "bold",
        position: "center",
        animation: "fade_in",
      } as const,
    }));
    expect(statusOf(brief, { ...film, scenes })["tin on slate"]).toBe("violated");
  });
});

describe("a spoken line", () => {
  test("that is asked for at the end is said there", () => {
    const lines = said(
      '20s for the bike lock Hound. Gloved hands try a saw. A man unlocks it. End line VO: "Good dog."',
    );
    expect(lines.at(-1)).toBe("Good dog.");
    expect(lines.slice(0, -1).join("")).toBe("");
  });

  test("of somebody in a picture is said in it", () => {
    const { scenes } = filmOf(
      'Kids\' night at the museum, 30s. Torch beams, sleeping bags, a kid whispering "she moved". Text: "Bring a pillow".',
    );
    expect(scenes.find(({ audio }) => audio.voiceover_text)?.visual.subject).toMatch(/kid/);
  });

  test("of several sentences goes along with the film", () => {
    const lines = said(
      '40s for Bexley Hart, lawyers. A kitchen table, tea going cold, a woman reading a letter. Voiceover: "Some letters need two readings. And one good lawyer."',
    ).filter((line) => line !== null);
    expect(lines).toEqual(["Some letters need two readings.", "And one good lawyer."]);
  });
});

test("a line of two short sentences is said in one breath", () => {
  const lines = said('14s for Rewoven, second-hand clothes. Voice-over: "Worn once. Loved twice."');
  expect(lines.filter((line) => line !== null)).toEqual(["Worn once. Loved twice."]);
});

test("orders that bound, place or count what is shown stand on no card", () => {
  const texts = filmOf(
    'Cat cafe opening, "Paws & Pour", 12 sec. Miso, Tofu, Chai. 3 x 6s bumpers. last thing you see = Chai on the coffee machine',
  ).scenes.map(({ text_overlay }) => text_overlay?.text ?? "");
  expect(texts.join("\n")).not.toMatch(/last thing|bumpers/i);
});

test.each([
  ["Sound: only the tram, no music", "tram"],
  ["No music, only the turning of pages.", "turning of pages"],
  ["No music, just a spoon on glass.", "spoon on glass"],
])("what alone may be heard is a sound and no picture: %s", (words, sound) => {
  const { instructions } = readBrief(`15s ad for Oxbow jam. A girl on a swing, toast on a plate. ${words}`);
  expect(instructions.map(({ value }) => [value.sound, value.isOnly])).toEqual([[sound, true]]);
});

test("what is only to be seen is no sound", () => {
  const { instructions } = readBrief(
    "15s ad for Oxbow jam. No voice, just hands at work. A girl on a swing.",
  );
  expect(instructions.filter(({ value }) => value.sound !== null)).toEqual([]);
});
