import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const avoided = (brief: string) => readBrief(brief).mustAvoid.map(({ value }) => value.subject);
const written = (brief: string) => readBrief(brief).overlays.map(({ value }) => value.text);

describe("demands in odd forms", () => {
  test("an age behind somebody is no length", () => {
    const { durations } = readBrief("20s reel for the Nim wallet. Add a stall owner, 60s, unfazed.");
    expect(durations.map(({ value }) => value.seconds)).toEqual([20]);
  });

  test("how long words must stand is no length of the film", () => {
    const { durations } = readBrief('15s for Vexel. Legal: "High caffeine" on screen min. 2 sec');
    expect(durations.map(({ value }) => value.seconds)).toEqual([15]);
  });

  test("a bound belongs to what is forbidden", () => {
    expect(avoided("Explainer on locks. No numbers over 100.")).toEqual(["numbers over 100"]);
  });

  test("what the makers lack is not forbidden in the film", () => {
    expect(avoided("20s for the Moon bar, but we have no rights to that song.")).toEqual([]);
  });

  test("never the one thing forbids it", () => {
    expect(avoided("20s for Kettle tea: the new tin, never the old tin.")).toEqual(["old tin"]);
  });

  test("a picture under a label of frames is not written on it", () => {
    expect(written("Brief for Kettle tea, 20s.\n- last frame: tin on slate, logo bottom right")).toEqual([]);
    expect(written('Brief for Kettle tea, 20s.\n- last frame: "Some weather."')).toEqual(["Some weather."]);
  });

  test("words on screen stay, or stand for the last seconds", () => {
    expect(written('20s for the Nim wallet. Super stays "Pay like you meant it."')).toEqual([
      "Pay like you meant it.",
    ]);
    expect(written('20s for Nim. Required super for the last 5 seconds: "High in sugar."')).toEqual([
      "High in sugar.",
    ]);
  });

  test("what is heard has a language of its own beside the subtitles", () => {
    const { language, tongues } = readBrief("A portrait of Ilse. English subtitles, German speech.");
    expect(language?.value).toBe("en");
    expect(tongues.map(({ value }) => value)).toContainEqual({ of: "voice", language: "de" });
    expect(readBrief("A portrait of Ilse. English subtitles.").language?.value).toBe("en");
  });

  test("models may open a sentence, or stand behind 'use'", () => {
    const models = (brief: string) => readBrief(brief).targetModels.map(({ value }) => value);
    expect(models("20s for Corrie ferries. Veo or Kling, whichever is cheaper.")).toEqual(["veo", "kling"]);
    expect(models("20s for Corrie ferries. Pls use seedance or veo")).toEqual(["seedance", "veo"]);
  });

  test("a hex number is no thing to show", () => {
    const { mustInclude } = readBrief("15s for Crux gym. Orange #FF5A1F must be in every frame.");
    expect(mustInclude.map(({ value }) => value.subject)).not.toContain("FF5A1F");
  });

  test("a table may name its columns", () => {
    const { product } = readBrief(
      "| item | demand |\n| length | 20s |\n| ratio | 4:5 |\n| product | Lumo bike bell |",
    );
    expect(product?.value.name).toBe("Lumo bike bell");
  });

  test("numbered still lifes are a shot list", () => {
    const { script } = readBrief(
      "Ondine shower head, 30s.\n1) water hitting a shoulder, macro\n2) the dial turning\n3) steam on a mirror\n4) pack on terrazzo",
    );
    expect(script?.length).toBe(4);
  });
});

describe("who says it, how long it is seen, and what is handed on", () => {
  test("somebody narrates", () => {
    const { speech } = readBrief("20s for the Spanner library. A friendly woman narrates.");
    expect(speech?.value.voice).toBe("A friendly woman narrates");
  });

  test("how long a thing is seen is no length of the film", () => {
    const { durations } = readBrief("30 seconds for Fathom hearing aids. Device visible once, 2 seconds.");
    expect(durations.map(({ value }) => value.seconds)).toEqual([30]);
  });

  test("subtitles in another language do not turn the film into it", () => {
    expect(readBrief("Erklärfilm über den Becher Rundlauf. Untertitel auf Englisch.").language).toBeNull();
  });

  test("orders of a client in quotation marks are read as orders", () => {
    const { colors } = readBrief(
      'From the client, verbatim: "We love the goat. Our green is #3B6E47. No banjo." 15s for Capra cheese.',
    );
    expect(colors.map(({ value }) => value.hex)).toContain("#3B6E47");
  });

  test("a line to be read is no thing to be shown", () => {
    const { mustInclude } = readBrief('20s for Spanner. The end card should have the line "Borrow it."');
    expect(mustInclude.map(({ value }) => value.subject).join()).not.toContain("Borrow");
  });
});

describe("what only sounds like a ban", () => {
  const avoids = (brief: string) => readBrief(brief).mustAvoid.map(({ value }) => value.subject);

  test("what is kept from view, delivered either way or not to be done is no thing", () => {
    expect(avoids("20s for the Tallis shop. We never see who is ill.")).toEqual([]);
    expect(avoids("20s for Tallis solicitors. Deliver with and without endline.")).toEqual([]);
    expect(avoids("20s for the Tallis shop. Trucks should not dominate.")).toEqual([]);
  });

  test("one thing without its sound leaves the film its own", () => {
    expect(readBrief("15s for Hush earplugs. Show a cymbal crash (no sound).").soundOff).toBeNull();
  });

  test("words that stand in quotation marks make no picture", () => {
    const { instructions } = readBrief(
      '20s for Nim wallets. All end on one straight tile and "Next time, us."',
    );
    for (const { value } of instructions) expect(value.picture?.words ?? "tile").not.toContain("Next");
  });
});
