import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import type { ScriptShot } from "../../../../src/direction/reading/reading.ts";

const ROWS = ["Ridge at dusk", "Boots on gravel", "Lamp on a rock"];

function shots(text: string): readonly ScriptShot[] {
  return (readBrief(text).script ?? []).map(({ value }) => value);
}

function seconds(text: string): (number | null)[] {
  return shots(text).map((shot) => shot.seconds);
}

describe("lengths of a script's shots", () => {
  const lists: Record<string, string> = {
    "in brackets": ROWS.map((row, at) => `Scene ${at + 1} (${at + 3}s): ${row}.`).join("\n"),
    "behind a dash": ROWS.map((row, at) => `${at + 1}. Wide – ${row} – ${at + 3}s`).join("\n"),
    "in German": ROWS.map((row, at) => `Einstellung ${at + 1} (${at + 3} Sek.): ${row}`).join("\n"),
    "in French": ROWS.map((row, at) => `Plan ${at + 1} (${at + 3}s) : ${row}`).join("\n"),
    "in Spanish, at the end": ROWS.map((row, at) => `Plano ${at + 1} - ${row} (${at + 3} s)`).join("\n"),
    "as ranges": "0-3s: Ridge at dusk\n3-7s: Boots on gravel\n7-12s: Lamp on a rock",
    "as clock times": "0:00-0:03 Ridge at dusk\n0:03-0:07 Boots\n[0:07-0:12] Lamp",
    "in a table of bare numbers":
      "| # | Time | Picture |\n|--|--|--|\n| 1 | 0-3 | Ridge |\n| 2 | 3-7 | Boots |\n| 3 | 7-12 | Lamp |",
    "in tabs": "Duration\tVisual\tSound\n3\tRidge\twind\n4\tBoots\tsteps\n5\tLamp\thum",
    "in fields": ROWS.map(
      (row, at) => `SHOT ${at + 1}\nSize: wide. Duration: ${at + 3}s. Action: ${row}.`,
    ).join("\n"),
    "as timecodes":
      "00:00:00:00 - 00:00:03:00 Ridge at dusk\n00:00:03:00 - 00:00:07:00 Boots\n00:00:07:00 - 00:00:12:00 Lamp",
    "in brackets behind a name":
      "- Hook (0:00–0:03): ridge at dusk\n- Middle (0:03–0:07): boots\n- End (0:07–0:12): a lamp",
    "in one line":
      "Hook (3s) ridge at dusk; problem (4s) boots on gravel; payoff (5s) lamp on a rock. Vertical.",
  };
  for (const [name, text] of Object.entries(lists))
    test(name, () => {
      expect(seconds(text)).toEqual([3, 4, 5]);
    });

  test("of lines that only name their start run to the next start", () => {
    expect(seconds("[00:00] Ridge at dusk\n[00:03] Boots on gravel\n[00:08] Lamp on a rock")).toEqual([
      3,
      5,
      null,
    ]);
  });
});

describe("shots counted before they are listed", () => {
  test.each([
    [
      "by commas",
      "3 shots, 12 seconds: whisky glass on ice, a vinyl record starts, a man closes his eyes. Brand: Oldmoor",
    ],
    ["by semicolons", "Three scenes: whisky glass on ice; a vinyl record starts; a man closes his eyes."],
    ["by arrows", "15s reel. 3 clips: whisky glass on ice -> a vinyl record starts -> a man closes his eyes"],
    ["with a joint", "Three shots: whisky glass on ice, a vinyl record starts and a man closes his eyes."],
    [
      "in lines",
      "3 shots for Oldmoor:\n- whisky glass on ice\n- a vinyl record starts\n- a man closes his eyes\nCTA: Sip",
    ],
  ])("are a script %s", (_, text) => {
    expect(shots(text).map(({ description }) => description)).toEqual([
      "whisky glass on ice",
      "a vinyl record starts",
      "a man closes his eyes",
    ]);
  });

  test("keep their order in German", () => {
    expect(
      shots("Drei Szenen: ein Glas auf Eis, eine Platte läuft an, ein Mann schließt die Augen."),
    ).toHaveLength(3);
  });

  test.each([
    ["a count that the list does not keep", "4 shots: a glass on ice, a record starts, a man smiles."],
    ["a count without a list", "30s in 5 scenes for Oldmoor whisky, calm and warm."],
    ["demands behind a colon", "2 scenes: vertical, no people."],
  ])("are not read into %s", (_, text) => {
    expect(shots(text)).toEqual([]);
  });
});

describe("a shot's words", () => {
  test("of a table stand in their columns", () => {
    const [first, second] = shots(
      "| Shot | Dauer | Bild | Ton | Text |\n|-|-|-|-|-|\n| 1 | 3 s | Totale: Dorf bei Nacht | Wind | |\n| 2 | 5 s | Halbnah: Oma am Kamin | Sprecher: „Endlich daheim.“ | Warm seit 1920. |",
    );
    expect(first).toMatchObject({ shotType: "wide_shot", sound: "Wind", voiceover: null, overlay: null });
    expect(second).toMatchObject({
      shotType: "medium_shot",
      voiceover: "Endlich daheim.",
      overlay: "Warm seit 1920.",
    });
  });

  test("of a two-column script tell speech from sound", () => {
    const read = shots(
      "VIDEO | AUDIO\nWide shot of a depot | SFX: diesel\nClose-up: hands | NARRATOR: Some start the day.",
    );
    expect(read.map(({ sound, voiceover }) => [sound, voiceover])).toEqual([
      ["diesel", null],
      [null, "Some start the day."],
    ]);
  });

  test("of a screenplay are said by those whose name stands above", () => {
    const [first, second] = shots(
      "INT. KITCHEN - DAY\n\nA kettle hums.\n\nNADIA\n(squinting)\nStill cold.\n\nEXT. YARD - NIGHT\n\nSnow falls.\n\nSUPER: Polarbox. Nine days.",
    );
    expect(first).toMatchObject({ description: "A kettle hums.", voiceover: "Still cold." });
    expect(second).toMatchObject({ description: "Snow falls.", overlay: "Polarbox. Nine days." });
  });

  test("that are all spoken make a scene a line", () => {
    const read = shots(
      "VO script, 20s, each line is one scene.\n“Breathe in.”\n“Put it down.”\nBlue, no people.",
    );
    expect(read.map(({ voiceover }) => voiceover)).toEqual(["Breathe in.", "Put it down."]);
  });

  test("name size and camera as shot lists abbreviate them", () => {
    const read = shots(
      "Shot 1 (3s): ECU – bubbles\nShot 2 (3s): MS, handheld – father at the table\nShot 3 (3s): the bus pulls out",
    );
    expect(read.map(({ shotType, cameraMovement }) => [shotType, cameraMovement])).toEqual([
      ["extreme_close_up", null],
      ["medium_shot", "handheld"],
      [null, null],
    ]);
  });
});

describe("the lines around a script", () => {
  const TEXT =
    'Shot 1 (4s): A storm over a red house.\nShot 2 (5s): The Fyr lamp glows. Text: "Fyr stays."\nMusic: soft jazz. Palette teal. No people, 9:16.';

  test("speak of the film and belong to no shot", () => {
    const reading = readBrief(TEXT);
    expect(shots(TEXT).at(-1)?.description).toBe("The Fyr lamp glows.");
    expect(reading.music?.value.genre).toBe("jazz");
    expect(reading.aspectRatios.map(({ value }) => value)).toEqual(["9:16"]);
    expect(reading.mustAvoid.map(({ value }) => value.subject)).toEqual(["people"]);
  });

  test("alone colour the film, not the words of a shot", () => {
    const reading = readBrief(TEXT);
    expect(reading.colors.map(({ value }) => value.name)).toEqual(["teal"]);
    expect(reading.weather).toBeNull();
  });
});

describe("words of a script", () => {
  test("in fields of one line show the picture alone", () => {
    const [shot] = shots(
      ["a train crosses", "a hand on a cup", "a driver smiles"]
        .map((row, at) => `SHOT ${at + 1}\nSize: wide. Duration: 5s. Action: ${row}.`)
        .join("\n"),
    );
    expect(shot).toMatchObject({ shotType: "wide_shot", seconds: 5 });
    expect(shot?.description).not.toMatch(/size|duration|action/i);
  });

  test("are said by whoever is named before them", () => {
    const [, shot] = shots(
      'Scene 1: Rain. (4 sec)\nScene 2: Two brothers play. Older brother: "You cheat." Younger brother: "You lose." (6 sec)',
    );
    expect(shot).toMatchObject({ voiceover: "You cheat. You lose.", overlay: null, seconds: 6 });
  });

  test("in quotes behind Audio are said, those without are heard", () => {
    const [first, second] = shots(
      'Video: A tailor.\nAudio: "Measure twice."\n\nVideo: Scissors.\nAudio: a snip',
    );
    expect(first).toMatchObject({ voiceover: "Measure twice.", sound: null });
    expect(second).toMatchObject({ voiceover: null, sound: "a snip" });
  });

  test("each of so many shots lasts what is told for each", () => {
    expect(seconds("Four shots of four seconds each: a seed; rain on soil; a sprout; a tomato.")).toEqual([
      4, 4, 4, 4,
    ]);
  });

  test("a copper pan asks for no move of the camera", () => {
    const moves = (text: string) => readBrief(text).cameraMovements.map(({ value }) => value);
    expect(moves("Blackberries, a copper pan, a jar sealed by hand.")).toEqual([]);
    expect(moves("Open on the kitchen, a slow pan, then a close-up.")).toEqual(["pan"]);
  });
});

describe("no script", () => {
  for (const text of [
    "1) 20 seconds\n2) vertical\n3) no children",
    "15s TikTok for Aurora cold brew, playful, amber and cream. No people.",
    "Must haves:\n1. Logo in the last scene\n2. CTA: Buy now\n3. Keep it under 30 seconds",
    "Open 9-5, Monday to Friday. Ad for a bakery, 0:45.",
  ])
    test(text.slice(0, 30), () => {
      expect(readBrief(text).script).toBeNull();
    });
});
