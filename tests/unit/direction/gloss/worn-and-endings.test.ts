import { describe, expect, test } from "bun:test";
import type { ToldLanguage } from "../../../../src/direction/gloss/languages.ts";
import { tellInEnglish } from "../../../../src/direction/gloss/tell-in-english.ts";
import { readInAnyLanguage } from "../../../../src/direction/reading/read-brief.ts";

const told = (text: string, language: ToldLanguage) => tellInEnglish(text, language).text;

describe("what people have on", () => {
  test("is worn, and a box is carried", () => {
    expect(told("Die Frau trägt eine blaue Jacke.", "de")).toBe("The woman wears a blue jacket.");
    expect(told("Die Frau trägt eine Kiste.", "de")).toBe("The woman carries a box.");
  });

  test("stands behind whoever has it on, and so does what is seen of the face", () => {
    expect(told("A avó de avental xadrez e uma menina de vestido azul.", "pt")).toBe(
      "The grandmother in a checked apron and a girl in a blue dress.",
    );
    expect(told("Una mujer de abrigo rojo y un hombre de barba blanca.", "es")).toBe(
      "A woman in a red coat and a man with a white beard.",
    );
  });

  test("tells whose deed follows", () => {
    expect(told("Una niña con gafas que lee.", "es")).toBe("A girl with glasses who reads.");
  });
});

describe("German endings", () => {
  test("say of what a bouquet is, and that boots are many", () => {
    expect(told("Ein Strauß roter Tulpen auf dem Tisch.", "de")).toBe(
      "A bouquet of red tulips on the table.",
    );
    expect(told("Man sieht nasse Gummistiefel.", "de")).toBe("Show wet rubber boots.");
  });
});

test("who comes in stands before the deed with what is told of her", () => {
  expect(told("Daarna komt een vrouw met een gele regenjas de werkplaats binnen.", "nl")).toBe(
    "Then a woman with a yellow rain jacket enters the workshop.",
  );
});

test("what must be seen is demanded, wherever the verb stands", () => {
  const included = (text: string) => readInAnyLanguage(text).mustInclude.map(({ value }) => value.subject);
  expect(included("Un vídeo para la librería El Faro. Debe aparecer una niña con gafas.")).toEqual([
    "girl with glasses",
  ]);
  expect(
    included(
      "Une vidéo pour notre fromagerie. Il faut voir une chèvre blanche, les mains du fromager et une porte rouge.",
    ),
  ).toEqual(["white goat", "hands of the cheesemaker", "red door"]);
});

test("grandma is no voice", () => {
  expect(
    readInAnyLanguage("Um vídeo para a padaria Pão da Vó. Comece com o pão saindo do forno.").speech,
  ).toBeNull();
});

test("what is wished for behind a whole list, and what somebody must have, is told in English order", () => {
  expect(told("Wir wollen einen Hund, eine alte Kaffeemühle und einen Ball sehen.", "de")).toBe(
    "We want to see a dog, an old coffee grinder and a ball.",
  );
  expect(told("Die Kellnerin muss rote Haare haben.", "de")).toBe("The waitress must have red hair.");
  expect(told("We willen een emmer tulpen en een natte hond zien.", "nl")).toContain("a bucket of tulips");
});

test("two words that deny are one in English", () => {
  expect(told("Il ne sourit jamais.", "fr")).toBe("He never smiles.");
});
