import { describe, expect, test } from "bun:test";
import { dictionaryOf } from "../../../../src/direction/gloss/dictionary.ts";
import type { ToldLanguage } from "../../../../src/direction/gloss/languages.ts";
import { tellInEnglish } from "../../../../src/direction/gloss/tell-in-english.ts";

/** How briefs of advertisements order, label and wish. */
const TOLD: readonly (readonly [ToldLanguage, string, string])[] = [
  ["fr", "Montre l'application sur un téléphone.", "Show the app on a phone."],
  ["fr", "Montre connectée pour enfants.", "Smartwatch for children."],
  ["fr", "dans les 3 premières secondes", "In the first 3 seconds"],
  ["fr", "N'utilisez pas de jargon médical.", "Do not use medical jargon."],
  ["it", "Chiudi con il logo.", "End with the logo."],
  ["it", "Mostra una ragazza che piega la bici.", "Show a girl who folds the bicycle."],
  ["es", "Muestra a un gato dormido.", "Show a sleeping cat."],
  ["es", "para Instagram de Raíz", "For Instagram for Raíz"],
  ["es", "Público: dueños de perros.", "Target audience: dog owners."],
  ["pt", "Chamada: comprar agora.", "Call to action: buy now."],
  ["pt", "Mostra pessoas a caminhar na areia molhada.", "Show people walking in the wet sand."],
  ["de", "Zeige ein Paar, das ausgeruht aufwacht.", "Show a couple who wakes up rested."],
  ["de", "Zeigt ein paar Bücher.", "Show some books."],
  ["de", "Wir wollen zwei Freunde sehen.", "We want to see two friends."],
  ["nl", "Laat een moeder zien die de reep eet.", "Show a mother who eats the bar."],
  ["nl", "Geen auto's, geen regen.", "No cars, no rain."],
  ["tr", "Erkek olmasın.", "Men must not be seen."],
  ["ja", "子どもは映さないでください。", "Children must not be seen."],
  ["ko", "제품은 비건 립밤", "Product: vegan lip balm"],
];

describe("a brief of an advertisement told in English", () => {
  test.each(TOLD)("%s: %s", (language, said, english) => {
    expect(tellInEnglish(said, language).text.trim()).toBe(english);
  });

  test("Chinese in traditional characters is told as in simplified ones, and keeps them where it quotes", () => {
    const { text } = tellInEnglish("展示豆腐的特寫，最後顯示「簡單的味道」", "zh");
    expect(text).toMatch(/^Show tofu close-up/);
    expect(text).toContain('"簡單的味道"');
  });

  test("a name with an apostrophe of its own is one name", () => {
    expect(tellInEnglish("pour la Maison Kerloc'h", "fr").text).toContain("Kerloc'h");
  });

  test("a word that no table has is told by its likeness", () => {
    expect(tellInEnglish("la copa llenándose", "es").text).toContain("filling");
    expect(tellInEnglish("la generosidad", "es").text).toContain("generosity");
    expect(tellInEnglish("la zibaldonata", "it").text).toContain("ibaldonata");
  });

  test("a form is found whichever words were looked up before it", () => {
    const forms = ["gekocht", "kocht", "kochen", "häuser", "haus", "kinder"];
    const meant = forms.map((form) => dictionaryOf("de")(form).map(({ english }) => english));
    for (const form of forms.toReversed()) dictionaryOf("de")(form);
    expect(forms.map((form) => dictionaryOf("de")(form).map(({ english }) => english))).toEqual(meant);
    expect(meant.every((one) => one.length > 0)).toBe(true);
  });
});
