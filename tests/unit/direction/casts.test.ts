import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { peopleOf } from "../../../src/direction/repair/cast.ts";
import { changeScenes } from "../../../src/direction/repair/change-scene.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

function castIn(text: string) {
  const agreed = agreedOn(text);
  const film = repairFilm(agreed, filmOf(text));
  const asked = agreed.demands.filter(({ kind }) => kind === "cast");
  return { agreed, film, asked };
}

describe("who plays in a film", () => {
  test.each([
    ["20 s for Paso hiking boots. Three friends on a trail, nobody else.", "nobody_else"],
    ["20 s for Nordlicht tea. Two people only: a woman of 40 and her son.", "only"],
    ["45 s film about a lonely lighthouse keeper. One actor throughout.", "only"],
    ["30 s for Mivo bikes, 5 scenes. A different person in every scene.", "another_each"],
    ["40 s image film for a hospital. We want a diverse cast.", "diverse"],
    ["20 s recipe for Oro olive oil. Hands only.", "only"],
    [
      "30 s for Hafra oat drink. Cast: one couple in their sixties. No one else should be on screen.",
      "nobody_else",
    ],
    ["20 s for Polar ice tea: four teenagers at a lake, nobody besides the four.", "nobody_else"],
    [
      "30 s for Lilo prams. The mother wears a yellow dress and has long black braids. She pushes the pram and sits down.",
      "looks",
    ],
    [
      "40 s for Terra boots. Our main character is Jonas (mid-40s, grey beard, green parka). He chops wood, Jonas lights the stove.",
      "looks",
    ],
    [
      "20 s for Finn bank. A father teaches his daughter, a seven-year-old with pigtails and dungarees, to ride a bike.",
      "looks",
    ],
  ])("is a demand of its own and kept: %s", (text, how) => {
    const { film, asked } = castIn(text);
    expect(asked.some(({ target }) => Object(target).how === how)).toBe(true);
    for (const demand of asked) expect(verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
  });

  test("looks the same in every prompt, however the picture names them", () => {
    const { film } = castIn(
      "30 s for Hagen insurance. Cast: Emma, 35, long blond hair, green coat; Paul, 60, bald, brown suit. Emma drops her keys, Paul picks them up, both laugh.",
    );
    const withEmma = film.scenes.filter(({ visual }) => /\bEmma\b/.test(visual.subject));
    expect(withEmma.length).toBeGreaterThanOrEqual(2);
    for (const { visual } of withEmma)
      expect(visual.generation_prompt).toContain("35, long blond hair, green coat");
    expect(
      film.scenes.some(({ visual }) =>
        /^(?:an? )?(?:long blond hair|green coat|brown suit)/.test(visual.subject),
      ),
    ).toBe(false);
    expect(film.scenes.some(({ visual }) => visual.subject.startsWith("Emma and Paul laugh"))).toBe(true);
  });

  test("is told by her looks where each clip stands alone", () => {
    const { film } = castIn(
      "20 s for Kestrel watches. A woman with short grey hair and a blue tracksuit runs through the city, stops at a bridge and smiles. She should be in all scenes.",
    );
    for (const { visual } of film.scenes) {
      expect(visual.subject).toMatch(/\bwoman\b/);
      expect(visual.generation_prompt).toContain("with short grey hair and a blue tracksuit");
    }
  });

  test("is broken by a stranger, and by a prompt that forgets the look", () => {
    const { film, asked } = castIn("20 s for Paso boots. Three friends walk up a hill, nobody else. ");
    const [demand] = asked;
    const strange = changeScenes(
      film,
      (_, index) => index === 1,
      (scene) => ({
        ...scene,
        visual: { ...scene.visual, subject: "an old farmer waving from a tractor" },
      }),
    );
    expect(demand && verdictOn(demand, strange, NOTHING_KNOWN)?.status).toBe("violated");
    const look = castIn("20 s for Mo tea. A girl in a red coat runs home. A girl in a red coat drinks.");
    const bare = changeScenes(
      look.film,
      () => true,
      (scene) => ({
        ...scene,
        visual: { ...scene.visual, generation_prompt: "A girl." },
      }),
    );
    expect(look.asked.map((one) => verdictOn(one, bare, NOTHING_KNOWN)?.status)).toContain("violated");
  });

  test("leaves out men where only women are to be seen", () => {
    const { agreed } = castIn("15 s for Velvet lip balm. Only women in front of the camera.");
    expect(agreed.mustAvoid.map(({ value }) => value.subject)).toContain("men");
  });

  test("says a look once that ends the name of who has it", () => {
    const { film } = castIn(
      "Film for Harbour Gin, 20 seconds. Two people only: a barman and a woman in a red coat.",
    );
    const said = film.scenes.map(({ visual }) => visual.subject).join("; ");
    expect(said).toContain("a woman in a red coat");
    expect(said).not.toContain("in a red coat in a red coat");
  });

  test("leaves whom the brief tells who they are where the cast is of many kinds", () => {
    const { film, asked } = castIn(
      "Film for a hospital, 30 seconds. A diverse cast. A father of three, two nurses.",
    );
    const said = film.scenes.map(({ visual }) => visual.subject).join("; ");
    expect(said).toContain("father of three");
    expect(said).toContain("two nurses");
    expect(said).not.toMatch(/\b(?:hair|headscarf|beard) of three\b|woman[^;]*father of three/);
    for (const demand of asked) expect(verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
  });

  test("is brought in where a list alone tells what they look like", () => {
    const { film, asked } = castIn(
      "20 s for Lux bank. Cast: Mia (28, short hair) and her father (60s, beard).",
    );
    for (const demand of asked) expect(verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
    const withMia = film.scenes.filter(({ visual }) => /\bMia\b/.test(visual.subject));
    expect(withMia.length).toBeGreaterThan(0);
    for (const { visual } of withMia) expect(visual.generation_prompt).toContain("28, short hair");
  });

  test("is told in words without the marks around them", () => {
    for (const text of [
      "20 s for Paso boots. Three friends walk up a hill, nobody else.",
      "20 s for Paso boots. Three friends walk up a hill. Nobody else.",
    ])
      expect(castIn(text).asked.map(({ statement }) => statement.toLowerCase())).toEqual(["nobody else"]);
  });

  test("shows somebody of the only kind that is to be seen", () => {
    const { agreed, film } = castIn("Spot for Alba chairs, 20s. Only women in the cast.");
    expect(agreed.mustAvoid.map(({ value }) => value.subject)).toContain("men");
    expect(film.scenes.some(({ visual }) => /\bwom[ae]n\b/.test(visual.subject))).toBe(true);
  });

  test.each([
    ["Spot for Alba chairs, 20s. Elderly people only.", /\belderly\b/],
    ["Spot for Alba chairs, 20s. Only seniors in the film.", /\belderly\b/],
    ["Spot for Alba chairs, 20s. Only teenagers in the film.", /\bteenagers?\b/],
  ])("shows nobody else where the kind has no opposite: %s", (text, kind) => {
    const { film, asked } = castIn(text);
    expect(asked).toHaveLength(1);
    for (const demand of asked) expect(verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
    const seen = film.scenes.flatMap((scene) => peopleOf(scene).map(({ phrase }) => phrase));
    expect(seen.length).toBeGreaterThan(0);
    for (const phrase of seen) expect(phrase).toMatch(kind);
  });

  test("is broken by more people than it counts", () => {
    const { film, asked } = castIn(
      "Spot for Alba chairs, 20s. Two people only. A man, a woman and a boy move house.",
    );
    expect(asked.map((one) => verdictOn(one, film, NOTHING_KNOWN)?.status)).toEqual(["violated"]);
  });

  test("knows the people of a picture, and no animals among them", () => {
    const { film } = castIn("20 s for Mo dog food. A man in a red coat walks his dog.");
    const seen = film.scenes.flatMap((scene) => peopleOf(scene).map(({ noun }) => noun));
    expect(seen).toContain("man");
    expect(seen).not.toContain("dog");
  });

  test.each([
    "Two people can sleep in the Kiva tent. 20 s ad.",
    "Three friends founded Oxo, a bakery in Ghent. 30 s film about their bread.",
    "20 s ad for Only Women, a gym for women in Leeds.",
    "A different tea for every mood. 20 s ad for Moody teas.",
    "30 s ad for Diverse, a recruiting platform that helps firms to find a diverse team.",
    "Hands-on workshops for potters: 20 s ad for Clay House.",
    "20s film for a cocktail bar in Porto. Adults only.",
    "Product: beeswax wraps. 30 s. VO by a woman in her 70s.",
    "A film about a grandfather of three, 20 s.",
    "Our hero is eighty-two. He is a schoolboy on his first day. Zeitreise books 20s",
  ])("is not told of by: %s", (text) => {
    expect(castIn(text).asked).toEqual([]);
  });
});
