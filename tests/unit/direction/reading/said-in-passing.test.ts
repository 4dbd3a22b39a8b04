import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

describe("what is easily misread", () => {
  test("spoken lines joined by and are all spoken", () => {
    const { speech, overlays } = readBrief(
      'Ad for Olo. Voice-over lines: "First we waited." and "Then it rained." and "Now we stay."',
    );
    expect(speech?.value.lines).toEqual(["First we waited.", "Then it rained.", "Now we stay."]);
    expect(overlays).toEqual([]);
  });

  test("a length parted into shots is the film's", () => {
    expect(
      readBrief("Ad for Olo, 24s in 8-second shots.").durations.map(({ value }) => value.seconds),
    ).toEqual([24]);
    expect(
      readBrief("Ad for Olo. One continuous 50-second shot along a canal.").durations.map(
        ({ value }) => value.seconds,
      ),
    ).toEqual([50]);
    expect(
      readBrief("Serve uno spot di 20 secondi per Olo.").durations.map(({ value }) => value.seconds),
    ).toEqual([20]);
  });

  test("ages beside a woman are no length", () => {
    expect(
      readBrief("Talent: two women, 30s and 60s. 15s ad for Olo.").durations.map(
        ({ value }) => value.seconds,
      ),
    ).toEqual([15]);
  });

  test("the colour of clothes is no palette", () => {
    const reading = readBrief("15s ad for Olo lamps.\nWardrobe: white or pale grey only");
    expect(reading.colors).toEqual([]);
    expect(reading.instructions.map(({ words }) => words)).toEqual(["Wardrobe: white or pale grey only"]);
  });

  test("an age alone in its sentence is the audience", () => {
    expect(readBrief("10s ad for Zingo lemonade. 16-year-olds.").audience?.value).toBe("16-year-olds");
  });

  test("that nobody gets hurt is a ban on hurting", () => {
    const { mustAvoid, events } = readBrief(
      "90s safety film for Kestrel Freight. Nobody gets hurt on camera.",
    );
    expect(mustAvoid.map(({ value }) => value.subject)).toEqual(["people getting hurt on camera"]);
    expect(events).toEqual([]);
  });

  test.each([
    ["Spot für Hallen. Es soll kein einziges Wort gesprochen werden."],
    ["Film for Olo. Not a word is spoken."],
    ["Film pour Olo. Personne ne parle."],
  ])("no word spoken is no voice: %s", (brief) => {
    const { speech, mustAvoid } = readBrief(brief);
    expect(speech?.value.wanted).toBe(false);
    expect(mustAvoid).toEqual([]);
  });

  test("a palette that excludes a colour avoids it", () => {
    const { avoidedColors, mustAvoid } = readBrief("Palette excludes orange. Ad for Olo.");
    expect(avoidedColors.map(({ value }) => value.name)).toEqual(["orange"]);
    expect(mustAvoid).toEqual([]);
  });

  test("marks that nobody sees are in no name", () => {
    const reading = readBrief("\u001b[31m15s ad\u001b[0m for \u202aOlo\u202c. No \u200fpeople\u200f.");
    expect(reading.product?.value.name).toBe("Olo");
    expect(reading.durations.map(({ value }) => value.seconds)).toEqual([15]);
    expect(reading.mustAvoid.map(({ value }) => value.subject)).toEqual(["people"]);
  });

  test("a Hebrew brief has its length, platform, shape, colours, words and bans", () => {
    const reading = readBrief(
      'סרטון אנכי של 15 שניות לאינסטגרם עבור קפה נגב. בלי אנשים. צבעים: ירוק, חום. כיתוב: "קפה עם נוף"',
    );
    expect(reading.durations.map(({ value }) => value.seconds)).toEqual([15]);
    expect(reading.formats.map(({ value }) => value.platform)).toEqual(["instagram"]);
    expect(reading.aspectRatios.map(({ value }) => value)).toEqual(["9:16"]);
    expect(reading.colors.map(({ value }) => value.hex)).toEqual(["#008000", "#8B4513"]);
    expect(reading.overlays.map(({ value }) => value.text)).toEqual(["קפה עם נוף"]);
    expect(reading.mustAvoid.map(({ value }) => value.subject)).toEqual(["אנשים"]);
  });

  test("a Korean brief demands and forbids behind the thing", () => {
    const reading = readBrief("15초 릴스. 새벽 시장과 두부를 꼭 보여주세요. 사람 얼굴은 나오면 안 됩니다.");
    expect(reading.mustInclude.map(({ value }) => value.subject)).toEqual(["새벽 시장", "두부"]);
    expect(reading.mustAvoid.map(({ value }) => value.subject)).toEqual(["얼굴"]);
  });

  test("voice actors may be unwanted where voices are not", () => {
    const { speech, mustAvoid } = readBrief("45s film for Olo. Use members' own words, no voice actors.");
    expect(speech?.value.wanted).not.toBe(false);
    expect(mustAvoid.map(({ value }) => value.subject)).toEqual(["voice actors"]);
  });

  test.each([
    ["Imagefilm für Holzapfel. Drohnenaufnahmen sind nicht erlaubt.", "Drohnenaufnahmen"],
    ["Film pour Olo. Les drones sont interdits.", "drones"],
    ["Anuncio para Olo. Los drones están prohibidos.", "drones"],
  ])("a ban may stand behind its thing: %s", (brief, subject) => {
    expect(readBrief(brief).mustAvoid.map(({ value }) => value.subject)).toEqual([subject]);
  });

  test("a deed that may not be shown leaves its doer in the film", () => {
    const { mustAvoid } = readBrief("Ad for Whisk cat food. The cat must not be shown eating from a plate.");
    expect(mustAvoid.map(({ value }) => value.subject)).toEqual(["cat eating from a plate"]);
  });

  test("who a voice is plays no part", () => {
    const { speech, characters } = readBrief(
      "45s explainer for Nestbox lockers. The voice should be a calm man.",
    );
    expect(speech?.value.voice).toContain("calm man");
    expect(characters).toEqual([]);
  });

  test.each(["Ad for Olo. No logo till the very end.", "Film für Olo. Es darf keine Musik zu hören sein."])(
    "what is only late, and what others read, is no banned thing: %s",
    (brief) => {
      expect(readBrief(brief).mustAvoid).toEqual([]);
    },
  );

  test("a remark behind a ban bans nothing", () => {
    const { mustAvoid } = readBrief("Ad for Harrow Hill Dairy. Avoid sunrise shots, everyone has them.");
    expect(mustAvoid.map(({ value }) => value.subject)).toEqual(["sunrise shots"]);
  });

  test("somebody who acts without speaking says nothing of voices", () => {
    expect(readBrief("Video for Rook café. Two strangers playing without speaking.").speech).toBeNull();
  });

  test("a genre that is nothing else may stand alone", () => {
    expect(readBrief("30s video for Olo kettles. Soft jazz. No people.").music?.value.genre).toBe("jazz");
  });

  test("captions that are to be used make a film for the eye", () => {
    expect(readBrief("15s TikTok for Olo kettles. Use captions in yellow.").soundOff?.value).toBe(true);
  });

  test("quoted words that must appear stand on screen", () => {
    const { overlays } = readBrief(
      'Spot for Hollin Nurseries. The hours "9 to 5, every day" must appear at the end.',
    );
    expect(overlays.map(({ value }) => value.text)).toEqual(["9 to 5, every day"]);
  });

  test.each([
    ["Werbespot für Kernig. Die Stimme ist männlich und ruhig.", "männlich"],
    ["Anuncio para Tinta. El narrador tiene que ser un hombre mayor.", "hombre mayor"],
  ])("a sentence may say whose the voice is: %s", (brief, voice) => {
    const { speech, characters } = readBrief(brief);
    expect(speech?.value.voice).toContain(voice);
    expect(characters).toEqual([]);
  });

  test("an acoustic guitar is an instrument", () => {
    expect(readBrief("Ad for Olo. Music: acoustic guitar.").music?.value.instruments).toEqual([
      "acoustic guitar",
    ]);
  });
});
