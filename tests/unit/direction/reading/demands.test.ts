import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const avoided = (brief: string) => readBrief(brief).mustAvoid.map((one) => one.value.subject);
const included = (brief: string) => readBrief(brief).mustInclude.map((one) => one.value.subject);

describe("what must not appear", () => {
  const forbidden: readonly (readonly [string, readonly string[]])[] = [
    ["No people. 15s.", ["people"]],
    ["never show alcohol being drunk", ["alcohol being drunk"]],
    ["Don't use stock-like office scenes.", ["stock-like office scenes"]],
    ["no people, text, or logos", ["people", "logos"]],
    ["No gavels, no handshakes, no suits.", ["gavels", "handshakes", "suits"]],
    ["clear, no jargon, English subtitles, male and female workers", ["jargon"]],
    ["No kids and nobody drinking alcohol.", ["kids", "people drinking alcohol"]],
    ["Nothing cheesy. Not too dark.", ["cheesy", "too dark"]],
    ["Under no circumstances should the commercial depict alcohol.", ["alcohol"]],
    ["Avoid: cages, vets, sad cats", ["cages", "vets", "sad cats"]],
    ["Keine Menschen, bitte.", ["Menschen"]],
    ["Sem pessoas.", ["pessoas"]],
    ["人物なし。", ["人物"]],
    ["不要出现人物。", ["人物"]],
    ["사람 없이.", ["사람"]],
  ];
  test.each(forbidden)("%s", (brief, expected) => {
    expect(avoided(brief)).toEqual([...expected]);
  });

  const allowed = [
    "I can't live without coffee",
    "not only fun but smart",
    "no later than Friday, no more than 3 scenes, no longer than 20 seconds",
    "sugar-free gum with a no-nonsense tone",
    "oat milk with no added sugar",
    "a zero waste brand",
    "never miss a sale, don't wait",
    "a film where nothing happens, then everything explodes with colour",
  ];
  test.each(allowed)("forbids nothing: %s", (brief) => {
    expect(avoided(brief)).toEqual([]);
  });

  test("forbidden music, speech and text have findings of their own", () => {
    const reading = readBrief("No music, no voiceover, without any text.");
    expect(reading.music?.value.genre).toBe("none");
    expect(reading.speech?.value.wanted).toBe(false);
    expect(reading.noText?.value).toBe(true);
    expect(reading.mustAvoid).toEqual([]);
  });
});

describe("what must appear", () => {
  test("reads demands, lists and wishes", () => {
    expect(included("Must show the can and our packaging.")).toEqual(["can", "our packaging"]);
    expect(included("Must have:\n- our logo wall\n- steam\n- two baristas")).toEqual([
      "our logo wall",
      "steam",
      "two baristas",
    ]);
    expect(included("We kindly ask that the orchard be visible.")).toEqual(["orchard"]);
    expect(readBrief("Maybe some birdsong instead of music.").instructions[0]?.value.sound).toContain(
      "birdsong",
    );
  });

  test("a thing that acts is staged and not only required", () => {
    const reading = readBrief("Show a courier racing through rain.");
    expect(reading.events.map((one) => one.value.action)).toEqual(["a courier races through rain"]);
  });
});

describe("colours", () => {
  const colors = (brief: string) =>
    readBrief(brief)
      .colors.filter((one) => one.confidence >= 0.6)
      .map((one) => one.value.name);

  test("reads named and hex colours of the palette", () => {
    expect(colors("palette: navy, off-white and rose gold")).toEqual(["navy", "off-white", "rose gold"]);
    expect(colors("Brand colors #0B3D2E and #F2C14E")).toEqual(["#0B3D2E", "#F2C14E"]);
    expect(colors("teal and orange grade")).toEqual(["teal", "orange"]);
    expect(colors("Farben: beige und hellblau")).toEqual(["beige", "hellblau"]);
  });

  const innocent = [
    "Red Bull style energy",
    "an ad for Blue Bottle coffee",
    "green energy for all",
    "out of the blue",
    "Orange is the client",
    "Black Friday sale",
  ];
  test.each(innocent)("no demand on the palette: %s", (brief) => {
    expect(colors(brief)).toEqual([]);
  });

  test("colours of things are only hints", () => {
    expect(readBrief("A girl in a yellow raincoat jumps.").colors[0]?.confidence).toBeLessThan(0.6);
  });

  test("gold given up for blue is unwanted", () => {
    const reading = readBrief("Use blue instead of gold.");
    expect(reading.avoidedColors.map((one) => one.value.name)).toEqual(["gold"]);
    expect(colors(reading.text)).toEqual(["blue"]);
  });

  test("keeps unwanted colours apart", () => {
    const reading = readBrief("Use yellow and mint, avoid red.");
    expect(reading.avoidedColors.map((one) => one.value.name)).toEqual(["red"]);
    expect(colors(reading.text)).toEqual(["yellow", "mint"]);
  });
});

describe("words of the film", () => {
  const calls: readonly (readonly [string, string, string])[] = [
    ["CTA: Shop now", "Shop now", "shop_now"],
    ["30s for Voltera cars, calm. End with Book a test drive.", "Book a test drive", "visit"],
    ["15s ad for Fennel soap, bright. End on: Try it free.", "Try it free", "sign_up"],
    ["15s ad for Fennel soap, bright. Close with: Order today.", "Order today", "shop_now"],
    ["14s vertical for Rewoven clothes. Ends on Shop the drop", "Shop the drop", "shop_now"],
    ["90s for the charity Clear Wells. Ask: Give a litre.", "Give a litre", "visit"],
    ["15s for Tony's pizza. CALL TO ACTION ORDER NOW", "ORDER NOW", "shop_now"],
    ["Reclame voor Tuinvreugd. Oproep: Bestel vandaag", "Bestel vandaag", "shop_now"],
    ['CTA is "Run lighter".', "Run lighter", "custom"],
    ["End with a Donate now button", "Donate now", "visit"],
    ["tell people to sign up at foo.com", "Sign up at foo.com", "sign_up"],
    ["Terminez avec « Achetez maintenant »", "Achetez maintenant", "shop_now"],
    ["最後に「今すぐ購入」", "今すぐ購入", "shop_now"],
    ["cta get tickets", "Get tickets", "shop_now"],
    ["Termina con el botón Comprar ahora.", "Comprar ahora", "shop_now"],
  ];
  test.each(calls)("%s", (brief, text, action) => {
    const cta = readBrief(brief).cta?.value;
    expect(cta?.text).toBe(text);
    expect(cta?.action).toBe(action as never);
  });

  test("tells spoken words, words on screen and the call apart", () => {
    const reading = readBrief(
      'Open with the words "Wake up". VO: "Every piece counts." End card: "It can wait." CTA: Learn more',
    );
    expect(reading.speech?.value.lines).toEqual(["Every piece counts."]);
    expect(reading.overlays.map((one) => [one.value.text, one.value.where])).toEqual([
      ["Wake up", "opening"],
      ["It can wait.", "ending"],
    ]);
    expect(reading.cta?.value.text).toBe("Learn more");
  });

  test("reads fonts, language, logo, safe zone, muted viewing and budget", () => {
    const reading = readBrief(
      "Font: Inter. In French. Logo bottom right throughout. Keep text in the safe zone, works without sound. Budget under $50.",
    );
    expect(reading.fonts.map((one) => one.value)).toEqual(["Inter"]);
    expect(reading.language?.value).toBe("fr");
    expect(reading.logo?.value).toContain("bottom right");
    expect(reading.safeZone?.value).toBe(true);
    expect(reading.soundOff?.value).toBe(true);
    expect(reading.maxCostUsd?.value).toBe(50);
  });
});

test("a ban is about its head noun: no guarantees of returns forbids guarantees", () => {
  const reading = readBrief("Explain our account 'Sprout', no jargon, no guarantees of returns.");
  expect(reading.mustAvoid.map(({ value }) => value.subject)).toEqual(["jargon", "guarantees of returns"]);
});

test("subtitles in a language of their own let the film work without sound", () => {
  const { soundOff, tongues } = readBrief(
    "Safety spot for a ski resort. 30 sec. German VO with English subtitles.",
  );
  expect(soundOff?.value).toBe(true);
  expect(tongues.map(({ value }) => value.language)).toEqual(["de", "en"]);
});
