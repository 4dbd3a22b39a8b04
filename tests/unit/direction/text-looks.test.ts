import { describe, expect, test } from "bun:test";
import type { Constraint } from "../../../contracts/constraint.ts";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { editResult } from "../../../src/direction/edit/edit-result.ts";
import type { TextLook } from "../../../src/direction/reading/reading.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { makeResponse } from "../../fixtures/film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

/** The finished film's texts, and what the ledger says of how they are to look. */
function textsOf(brief: string) {
  const agreed = agreedOn(brief);
  const film = repairFilm(agreed, filmOf(brief));
  const asked = agreed.demands.filter(({ kind }) => kind === "text_look");
  const { text_strategy, cta } = film.direction;
  return {
    film,
    cta,
    color: text_strategy.text_color,
    card: (text: string) => text_strategy.overlays.find((one) => one.text.includes(text)),
    asked: asked.map(({ statement }) => statement),
    broken: asked.filter((demand) => verdictOn(demand, film, NOTHING_KNOWN)?.status !== "satisfied"),
    others: agreed.demands.filter(({ kind }) => kind !== "text_look"),
  };
}

describe("when words stand on screen", () => {
  test.each([
    ['20s ad for Nori chips. Show the text "Crunch on" from second 3 to 6.', "Crunch on", 3, 6],
    ['15s for Peel juice. Text: "Nothing added" between 0:04 and 0:08.', "Nothing added", 4, 8],
    ['20s ad for Rondo bikes. Super "Ride on" in the first 4 seconds.', "Ride on", 0, 4],
    ['20s ad for Rondo bikes. Super "Ride on" for the last 3 seconds.', "Ride on", 17, 20],
  ])("is kept to the frame: %s", (brief, text, from, to) => {
    const { film, card, broken } = textsOf(brief);
    expect(broken).toEqual([]);
    expect(card(text)).toMatchObject({ start_time: from, end_time: to });
    const home = film.scenes.filter(({ text_overlay }) => text_overlay?.text.includes(text));
    expect(home).toHaveLength(1);
    expect(home[0]?.start_time).toBeLessThanOrEqual(from);
    expect(home[0]?.end_time).toBeGreaterThanOrEqual(to);
    expect(film.scenes.at(-1)?.end_time).toBe(film.direction.technical_specs.duration);
  });

  test.each([
    ['20s ad for Solera wines, 10 scenes, text "Young souls" at 0:12', "Young souls", 12],
    ['30s ad for Mira mugs, 6 scenes, the words "Slow down" appear at second 22', "Slow down", 22],
  ])("is kept in the scene that plays then, and no other gives up its time: %s", (brief, text, from) => {
    const { film, card, broken } = textsOf(brief);
    expect(broken).toEqual([]);
    expect(card(text)?.start_time).toBe(from);
    const each = film.direction.technical_specs.duration / film.scenes.length;
    for (const { duration } of film.scenes) {
      expect(duration).toBeGreaterThan(each / 3);
      expect(duration).toBeLessThan(each * 2);
    }
  });

  test("is kept of the call to action, with its shape and place", () => {
    const { film, cta, broken, asked } = textsOf(
      '20s ad for Halo lamps. CTA "Light up" from second 14 on, as a badge in the top third.',
    );
    expect(asked).toHaveLength(3);
    expect(broken).toEqual([]);
    expect(cta).toMatchObject({ text: "Light up", start_time: 14, duration: 6, style: "badge" });
    expect(film.scenes.at(-1)?.text_overlay?.position).toBe("top_third");
  });
});

describe("words that a longer line of ours holds", () => {
  test("stand on screen by themselves, and the line keeps its scene", () => {
    const { film, cta } = textsOf('20s ad for Olio olive oil. "Taste it" fills the screen at 0:10');
    const shown = film.scenes.flatMap(({ text_overlay }) => text_overlay?.text ?? []);
    expect(cta.text).toBe("Taste it for yourself");
    expect(shown).toContain("Taste it");
    expect(shown).toContain("Taste it for yourself");
  });

  test("close the film instead of it where they are to close it", () => {
    const { film } = textsOf('20s ad for Olio olive oil. Text: "Taste it".');
    expect(film.scenes.at(-1)?.text_overlay?.text).toBe("Taste it");
  });

  test("are kept where they share a card, or a longer line of the brief holds them", () => {
    const { film } = textsOf(
      '15s ad for Olio olive oil. End with the words "Taste it" and the CTA "Taste it at home".',
    );
    const shown = film.scenes.flatMap(({ text_overlay }) => text_overlay?.text ?? []);
    expect(shown.filter((text) => text.includes("Taste it"))).toHaveLength(1);
  });
});

describe("a look that is changed later", () => {
  const sample = makeResponse();
  const asked = (expected: TextLook): Constraint => ({
    id: "c1_text_look",
    kind: "text_look",
    statement: "as the brief says",
    source: "text",
    hard: true,
    status: "satisfied",
    scene_ids: [],
    detail: "",
    expected: { ...expected },
  });
  const film = (...looks: TextLook[]) => ({
    ...sample,
    metadata: { ...sample.metadata, constraints: looks.map(asked) },
  });

  test("gives way to the later word, and the others stand", () => {
    const before = film(
      { of: "all", position: "bottom_third" },
      { of: "all", color: { hex: "#FFFF00", name: "yellow" } },
    );
    const { result } = editResult(before, "move the text to the top");
    expect(result.scenes.flatMap(({ text_overlay }) => text_overlay?.position ?? [])).not.toContain(
      "bottom_third",
    );
    expect(result.metadata.constraints.map(({ expected }) => expected)).toEqual([
      { of: "all", color: { hex: "#FFFF00", name: "yellow" } },
    ]);
  });
});

describe("how words on screen look", () => {
  test("is kept: place, size, colour and how they come", () => {
    const { card, color, broken, others } = textsOf(
      '15s Reel for Halo lamps. "Soft light" at second 5, slides in, small, centered, bold white.',
    );
    expect(broken).toEqual([]);
    expect(card("Soft light")).toMatchObject({
      start_time: 5,
      position: "center",
      font_size: "small",
      animation: "slide_in",
    });
    expect(color).toBe("#FFFFFF");
    expect(
      others.filter(({ kind }) => kind === "tone" || kind === "color" || kind === "instruction"),
    ).toEqual([]);
  });

  test("is kept of all texts where no words are told", () => {
    const { film, color, broken } = textsOf(
      "15s for Halo lamps. Captions at the bottom, large yellow letters.",
    );
    expect(broken).toEqual([]);
    expect(color).toBe("#FFFF00");
    for (const { position, font_size } of film.direction.text_strategy.overlays)
      expect({ position, font_size }).toEqual({ position: "bottom_third", font_size: "large" });
    expect(film.scenes.some(({ visual }) => visual.subject.includes("letters"))).toBe(false);
  });

  test("is no colour of the picture, no join of scenes and no mood", () => {
    const { others } = textsOf("20s for Nori chips, black text, one red accent. Text must fade in.");
    const said = others.map(({ kind, statement }) => `${kind}: ${statement}`);
    expect(said).not.toContain("color: black");
    expect(said.filter((one) => one.startsWith("pacing"))).toEqual([]);
  });

  test("is not read out of pictures", () => {
    for (const brief of [
      "20s ad for Rondo bikes, a girl at the top of the hill. The city lies at the bottom.",
      "20s ad for Halo lamps. A big white dog in the middle of the room, from dawn on.",
      "20s ad for Tidal swimwear. A small red boat fades into the fog after 5 seconds.",
    ])
      expect({ brief, asked: textsOf(brief).asked }).toEqual({ brief, asked: [] });
  });
});

describe("times of texts", () => {
  test("of two words stand both, to the frame and with decimals", () => {
    const { card, broken } = textsOf(
      '10 second ad for Nori chips. "Crunch on" from second 2 to 6. "Bite me" from 6 to 9.',
    );
    expect(broken).toEqual([]);
    expect(card("Crunch on")).toMatchObject({ start_time: 2, end_time: 6 });
    expect(card("Bite me")).toMatchObject({ start_time: 6, end_time: 9 });
    const { card: other } = textsOf('15s for Nori chips. "Crunch on" from 2.5 to 4.5 seconds.');
    expect(other("Crunch on")).toMatchObject({ start_time: 2.5, end_time: 4.5 });
  });

  test("beyond the film are told as broken, and a date is none", () => {
    expect(textsOf('10s for Nori chips. "Crunch on" from second 12 to 16.').broken).toHaveLength(1);
    expect(textsOf('15s for Nori chips, "Big sale" from 3 to 6 December.').asked).toEqual([]);
  });

  test("go with their words when an edit removes or changes these", () => {
    const brief = '15s for Nori chips. "Crunch on" from second 2 to 6.';
    const { film } = textsOf(brief);
    const sample = makeResponse();
    const constraints = agreedOn(brief).demands.map(
      ({ id, kind, statement, source, hard, target }): Constraint => ({
        id,
        kind,
        statement,
        source,
        hard,
        status: "satisfied",
        scene_ids: [],
        detail: "",
        expected: { ...Object(target) },
      }),
    );
    const before = {
      ...sample,
      creative_direction: film.direction,
      scenes: [...film.scenes],
      metadata: { ...sample.metadata, constraints },
    };
    const texts = (instruction: string) =>
      editResult(before, instruction).result.scenes.flatMap(({ text_overlay }) => text_overlay?.text ?? []);
    expect(texts("remove all text")).toEqual([]);
    const changed = texts('change "Crunch on" to "Bite now"');
    expect(changed).toContain("Bite now");
    expect(changed).not.toContain("Crunch on");
  });
});
