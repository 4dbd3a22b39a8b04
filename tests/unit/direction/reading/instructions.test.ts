import { describe, expect, test } from "bun:test";
import { Options } from "../../../../contracts/brief.ts";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { reconcile } from "../../../../src/direction/reconcile.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { writeFilm } from "../../../../src/direction/write-film.ts";

const instructionsOf = (brief: string) => readBrief(brief).instructions.map(({ words }) => words);

describe("what a brief demands and no other kind covers", () => {
  test.each([
    ["20s ad for our dog food Bramble. Keep the camera at dog height.", "Keep the camera at dog height"],
    ["20s ad for our dog food Bramble. Make the logo tiny.", "Make the logo tiny"],
    ["15s for our cone shop. Spell organisation with an s.", "Spell organisation with an s"],
    ["15s for our cone shop. The price has to be spoken.", "The price has to be spoken"],
    ["Spot for Vela sunscreen.\nGrain: heavy", "Grain: heavy"],
    ["30 Sekunden für unser Café Lindenhof. Bitte echte Gäste verwenden.", "Bitte echte Gäste verwenden"],
    [
      "30 Sekunden für unser Café Lindenhof. Der Dialekt muss schwäbisch klingen.",
      "Der Dialekt muss schwäbisch klingen",
    ],
    ["Vidéo de 20 secondes pour notre boulangerie. Utilisez de vrais clients.", "Utilisez de vrais clients"],
    ["Anuncio de 20 segundos para nuestra panadería. Usad clientes reales.", "Usad clientes reales"],
    ["Filmato di 20 secondi per la nostra gelateria. Usate clienti veri.", "Usate clienti veri"],
    ["Vídeo de 15 segundos para a nossa padaria. Usem clientes reais.", "Usem clientes reais"],
    ["Filmpje van 15 seconden voor onze bakkerij. Gebruik echte klanten.", "Gebruik echte klanten"],
  ])("is kept in its own words: %s", (brief, words) => {
    const found = readBrief(brief).instructions;
    expect(found.map((one) => one.words)).toEqual([words]);
    expect(found[0]?.value.hard).toBe(true);
  });

  test("is soft where it is a wish", () => {
    const [wish] = readBrief(
      "15s for our cone shop. Ideally the price is spoken, maybe make the logo tiny.",
    ).instructions;
    expect(wish?.value.hard).toBe(false);
  });

  test.each([
    "Hi team, we are a small bakery since 1987. Please get back to me by Friday. Thanks! 15s reel for our rye bread.",
    "Meet Olo, the lamp that listens. You need to see it to believe it. Everyone should have one. 15 s.",
    "We need a 20 second vertical video for our soap brand Saltmarsh. No music, no people.",
    "15s for Pell coats. A boy hides a puppy under his coat. Keep it under 15 seconds.",
  ])("is neither talk nor background nor what is read elsewhere: %s", (brief) => {
    expect(instructionsOf(brief)).toEqual([]);
  });
});

describe("an instruction in the film", () => {
  const filmOf = (brief: string) => {
    const agreed = reconcile({
      reading: readBrief(brief),
      brand: null,
      options: Options.parse({}),
      references: { images: [], video: null },
    });
    const film = repairFilm(agreed, writeFilm(agreed));
    const ledger = checkFilm(agreed, film).filter(({ kind }) => kind === "instruction");
    return { film, ledger };
  };

  test("about the camera is told to the model in every scene", () => {
    const { film, ledger } = filmOf("20s ad for our dog food Bramble. Keep the camera at dog height.");
    expect(film.scenes.every(({ visual }) => /camera at dog height/i.test(visual.generation_prompt))).toBe(
      true,
    );
    expect(ledger.map(({ status, hard }) => [status, hard])).toEqual([["satisfied", true]]);
  });

  test("that no picture shows is said to be for people to judge, and no prompt has it", () => {
    const { film, ledger } = filmOf("15s for our cone shop. Spell organisation with an s.");
    expect(ledger.map(({ status }) => status)).toEqual(["unverifiable"]);
    expect(film.scenes.some(({ visual }) => /spell/i.test(visual.generation_prompt))).toBe(false);
    expect(film.warnings.join("\n")).toContain("Spell organisation with an s");
  });

  test("is not what the writer told somebody: that is on no screen", () => {
    const { film } = filmOf(
      "As discussed with Priya on Thursday, we need a 20 second Instagram Story for Solea, our mineral sunscreen.",
    );
    expect(film.scenes.map(({ text_overlay }) => text_overlay?.text ?? "").join("\n")).not.toContain("Priya");
  });
});
