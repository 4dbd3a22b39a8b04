import { describe, expect, test } from "bun:test";
import { Options } from "../../../contracts/brief.ts";
import type { Film } from "../../../src/direction/film.ts";
import { readInAnyLanguage } from "../../../src/direction/reading/read-brief.ts";
import { reconcile } from "../../../src/direction/reconcile.ts";
import { writeFilm } from "../../../src/direction/write-film.ts";

function filmOf(text: string): Film {
  const reading = readInAnyLanguage(text);
  return writeFilm(
    reconcile({ reading, brand: null, options: Options.parse({}), references: { images: [], video: null } }),
  );
}

const prompts = (film: Film) => film.scenes.map(({ visual }) => visual.generation_prompt).join("\n");
const pictures = (film: Film) =>
  film.scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`).join("\n");
const onScreen = (film: Film) =>
  film.scenes.flatMap(({ text_overlay: overlay }) => (overlay ? [overlay.text] : []));

/** Briefs, common nouns of theirs that no prompt may hold, what the pictures must show and the screen must say. */
const BRIEFS: readonly (readonly [string, RegExp, RegExp, string])[] = [
  [
    "Spot de 30 segundos para una clínica veterinaria de urgencias en Sevilla, abierta 24 horas, tono cercano",
    /clínica|urgencias|abierta|cercano/i,
    /veterinary/,
    "Abierta 24 horas",
  ],
  [
    "Ein 20-Sekunden-Spot für unsere Fahrradwerkstatt Kettenwerk in Freiburg: Reparatur am selben Tag, Leihrad inklusive",
    /fahrrad|werkstatt|reparatur|leihrad/i,
    /bicycle/,
    "Reparatur am selben Tag",
  ],
  [
    "Reclame van 30 seconden voor onze rijschool De Groene Golf in Utrecht: slagingspercentage 78%, ook theorie online.",
    /rijschool|theorie|slaging/i,
    /car|learner/,
    "De Groene Golf",
  ],
  [
    "Vidéo de 25 secondes pour ma boulangerie bio à Nantes, pain au levain cuit au feu de bois, ouverte dès 6 h.",
    /boulangerie|levain|ouverte/i,
    /bakery|bread/,
    "Ouverte dès 6 h",
  ],
  [
    "Anúncio de 20 segundos para a nossa lavandaria self-service em Braga: lava e seca em 45 minutos, aberta ao domingo.",
    /lavandaria|aberta|domingo/i,
    /laund/,
    "Aberta ao domingo",
  ],
  [
    "Spot per una gelateria artigianale a Bologna, 20 secondi: gelato senza lattosio, ingredienti locali.",
    /gelateria|artigianale|lattosio|ingredienti/i,
    /ice cream/,
    "Ingredienti locali",
  ],
];

describe("a film for a brief in another language", () => {
  test.each(BRIEFS)("%s", (brief, foreign, shown, said) => {
    const film = filmOf(brief);
    expect(prompts(film)).not.toMatch(foreign);
    expect(pictures(film)).toMatch(shown);
    expect(onScreen(film)).toContain(said);
  });

  test.each(BRIEFS)("its screen speaks the brief's language: %s", (brief) => {
    const english = /\b(?:the|our|open|repair|free|learn more|visit|your|local|same day|shop)\b/i;
    for (const words of [...onScreen(filmOf(brief)), filmOf(brief).direction.cta.text])
      expect(words).not.toMatch(english);
  });

  test("a story is told deed by deed in English", () => {
    const film = filmOf(
      "Court métrage de 45 secondes : un vieux pêcheur répare son filet sur le quai, sa petite-fille lui apporte un café, le bateau part à l'aube.",
    );
    expect(pictures(film)).toContain("repairs his net");
    expect(prompts(film)).not.toMatch(/pêcheur|filet|bateau|petite/i);
  });

  test("what the film does is told with the brief's own words as evidence", () => {
    const film = filmOf(
      "Spot de 20 segundos para una panadería en Oviedo, pan de masa madre, abierta los domingos",
    );
    const said = Object.values(film.provenance).filter(({ source }) => source === "text");
    expect(said.some(({ evidence }) => /panadería|pan de masa madre|Oviedo/i.test(evidence ?? ""))).toBe(
      true,
    );
    expect(said.every(({ evidence }) => !/bakery|sourdough/i.test(evidence ?? ""))).toBe(true);
  });

  test("demands keep the brief's words and are met in English", () => {
    const reading = readInAnyLanguage(
      "Werbespot für unser Café, 20 Sekunden. Keine Kinder zeigen. Eine rote Katze muss vorkommen.",
    );
    expect(reading.mustAvoid.map(({ words }) => words.toLowerCase())).toContain("kinder");
    expect(reading.mustAvoid.map(({ value }) => value.subject)).toContain("children");
    expect(reading.mustInclude.some(({ value }) => /red cat/.test(value.subject))).toBe(true);
    expect(reading.mustInclude.some(({ words }) => /rote Katze/.test(words))).toBe(true);
  });

  test("a brief in English has no other reading", () => {
    expect(
      readInAnyLanguage("A 20 second spot for our bakery in Leeds, fresh bread daily.").abroad,
    ).toBeNull();
  });

  test("the same brief gives the same film", () => {
    for (const [brief] of BRIEFS) expect(JSON.stringify(filmOf(brief))).toBe(JSON.stringify(filmOf(brief)));
  });
});

test("a closing line and a call of another language share the last card in their own words", () => {
  const text =
    'Reclame van 10 seconden voor Facebook, vierkant: Tuinvreugd, bloembollen aan huis. Slogan: "Plant nu, pluk straks". Oproep: Bestel vandaag';
  expect(filmOf(text).scenes.at(-1)?.text_overlay?.text).toBe("Plant nu, pluk straks · Bestel vandaag");
});

describe("a plain advertisement in another language", () => {
  const reading = readInAnyLanguage(
    'Crea un anuncio vertical de 20 segundos para Instagram de Raíz, un champú sólido dirigido a mujeres jóvenes. Tono fresco, colores verde menta y blanco, música acústica suave. No mostrar botellas de plástico. Termina con "Pelo limpio" y la llamada: "Pruébalo hoy".',
  );

  test("its demands are found as those of an English one, in its own words", () => {
    expect(reading.product?.value.name).toBe("Raíz");
    expect(reading.audience?.value).toBe("young women");
    expect(reading.colors.map(({ words }) => words)).toEqual(["verde menta", "blanco"]);
    expect(reading.mustAvoid.map(({ words, value }) => [words, value.subject])).toEqual([
      ["botellas de plástico", "plastic bottles"],
    ]);
    expect(reading.music?.value.genre).toBe("acoustic");
  });

  test("what is said of the product is nothing to avoid", () => {
    const bar = readInAnyLanguage(
      "Ein 15-Sekunden-Reel für unseren Proteinriegel Kraftkorn: knackig, 20 g Protein, ohne Zuckerzusatz. Bitte keine Fitnessstudios.",
    );
    expect(bar.mustAvoid.map(({ words }) => words)).toEqual(["Fitnessstudios"]);
  });

  test("a noun with a capital is no brand where it is told in English", () => {
    const { product } = readInAnyLanguage(
      "Ein 20-Sekunden-Video für Lohnwerk, eine Software für die Lohnabrechnung in kleinen Betrieben.",
    );
    expect(product?.value.name).toBe("Lohnwerk");
  });

  test("a quality with a capital behind a name is part of it", () => {
    const { product } = readInAnyLanguage(
      "Wir brauchen einen Spot für Instagram Reels: Hopfengarten Alkoholfrei, ein alkoholfreies Bier. Keine Autos.",
    );
    expect(product?.value.name).toBe("Hopfengarten Alkoholfrei");
  });

  test("a brief in Japanese gets its product, its audience and what must not be seen", () => {
    const tea = readInAnyLanguage(
      "インスタグラム用の縦型15秒動画広告。商品は抹茶ラテ「みどりの朝」。ターゲットは20代の女性。子どもは映さないでください。",
    );
    expect(tea.durations[0]?.value.seconds).toBe(15);
    expect(tea.formats[0]?.value.platform).toBe("instagram");
    expect(tea.product?.value.name).toBe("みどりの朝");
    expect(tea.audience?.value).toBe("women in their twenties");
    expect(tea.mustAvoid.map(({ value }) => value.subject.toLowerCase())).toEqual(["children"]);
  });

  test("nothing English is read on its screen where it explains", () => {
    const film = filmOf(
      "Nous souhaitons une vidéo de 60 secondes qui explique notre service Domiclic : des aides-soignants qui viennent à domicile. Ton rassurant.",
    );
    for (const words of onScreen(film)) expect(words).not.toMatch(/\b(?:this|the|is|your|how)\b/i);
  });
});
