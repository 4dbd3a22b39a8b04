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
