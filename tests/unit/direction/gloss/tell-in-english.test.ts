import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import type { ToldLanguage } from "../../../../src/direction/gloss/languages.ts";
import { tellInEnglish } from "../../../../src/direction/gloss/tell-in-english.ts";

const TOLD: readonly (readonly [ToldLanguage, string, string])[] = [
  [
    "es",
    "Spot para una clínica veterinaria de urgencias en Sevilla",
    "Spot for an emergency veterinary clinic in Sevilla",
  ],
  ["es", "cómo reciclar el aceite de cocina usado", "how to recycle the used kitchen oil"],
  [
    "de",
    "Spot für unsere Fahrradwerkstatt Kettenwerk in Freiburg",
    "Spot for our bicycle workshop Kettenwerk in Freiburg",
  ],
  [
    "de",
    "Am nächsten Morgen findet ein Nachtwächter im Museum eine kleine Eule",
    "The next morning a night watchman finds a small owl in the museum",
  ],
  [
    "de",
    "Brotboxen für Schulkinder, spülmaschinenfest, zuckerfrei",
    "Lunch boxes for school children, dishwasher-safe, sugar-free",
  ],
  [
    "de",
    "Am Abend sitzen alle am langen Tisch im Garten, Kerzen brennen, jemand spielt Gitarre",
    "In the evening everyone sits at the long table in the garden, candles burn, somebody plays guitar",
  ],
  ["de", "Die Flasche steht auf einem nassen Stein", "The bottle stands on a wet stone"],
  [
    "de",
    "Nachts um drei klingelt der Wecker, sie steht auf und zieht die Schuhe an",
    "At three in the morning the alarm clock rings, she gets up and puts on the shoes",
  ],
  [
    "de",
    "Der Zug fährt ein, die Türen gehen auf, niemand steigt aus",
    "The train pulls in, the doors open, nobody gets out",
  ],
  ["de", "Ein Mann kommt nach Hause und weint", "A man comes home and cries"],
  [
    "fr",
    "Une jeune femme entre dans la cuisine et casse deux œufs dans la poêle",
    "A young woman enters the kitchen and breaks two eggs in the pan",
  ],
  ["fr", "Le père prend sa fille sur ses épaules", "The father takes his daughter on his shoulders"],
  [
    "fr",
    "Une petite fille de six ans apprend à faire du vélo, tombe, se relève et recommence",
    "A little girl of six years learns to cycle, she falls, she gets up again and starts again",
  ],
  [
    "es",
    "La cámara sigue a un chico que cruza la ciudad en bicicleta bajo la lluvia",
    "The camera follows a boy who crosses the town by bike in the rain",
  ],
  ["es", "Una anciana le lee un cuento a su nieta", "An old woman reads a story to her granddaughter"],
  [
    "it",
    "Alle tre di notte suona la sveglia, lei si alza",
    "At three in the morning the alarm clock rings, she gets up",
  ],
  ["it", "Un cane corre nel prato e riporta la palla", "A dog runs in the lawn and brings back the ball"],
  [
    "pt",
    "Duas amigas encontram-se no café, abraçam-se e riem",
    "Two friends meet at the cafe, they embrace and laugh",
  ],
  ["pt", "Ela abre a porta e lá fora está a nevar", "She opens the door and outside it is snowing"],
  [
    "nl",
    "In de verte zie je de bergen en een klein meer",
    "In the distance we see the mountains and a small lake",
  ],
  [
    "nl",
    "Om drie uur 's nachts gaat de wekker, ze staat op en trekt haar schoenen aan",
    "At three in the morning the alarm clock rings, she gets up and puts on her shoes",
  ],
  ["fr", "Sa petite-fille lui apporte un café", "The granddaughter brings him a coffee"],
  ["fr", "nous cherchons des infirmières, prime de 2 000 €", "we are looking for nurses, bonus of €2000"],
  [
    "it",
    "una bambina perde il suo palloncino rosso al mercato",
    "a girl loses her red balloon at the market",
  ],
  ["it", "cerchiamo apprendisti falegnami", "we are looking for carpenter apprentices"],
  ["pt", "aberta ao domingo, do 3 ao 5 de maio", "open on Sundays, from 3 to 5 of May"],
  ["nl", "Hoe werkt een warmtepomp?", "How a heat pump works?"],
  ["nl", "een spotje voor onze rijschool De Groene Golf", "a spot for our driving school De Groene Golf"],
  ["pl", "spot dla małej kawiarni w Krakowie", "spot for small cafe in Krakow"],
  ["sv", "en gammal kvinna hittar ett brev", "an old woman finds a letter"],
  ["da", "reklamefilm for vores bageri i København", "spot for our bakery in Copenhagen"],
  ["tr", "küçük bir kafe için", "for a small cafe"],
  ["ru", "старик находит письмо, приходит внучка", "an old man finds a letter, a granddaughter comes"],
  ["ja", "京都の老舗和菓子店", "long-established Japanese sweets shop in Kyoto"],
  ["zh", "成都宠物医院", "veterinary clinic in Chengdu"],
  ["ar", "لمقهى صغير في القاهرة", "for small cafe in Cairo"],
];

describe("a text of another language told in English", () => {
  test.each(TOLD)("%s: %s", (language, said, english) => {
    expect(tellInEnglish(said, language).text.toLowerCase()).toBe(english.toLowerCase());
  });

  test("quoted words, addresses and names stay as they are", () => {
    const { text } = tellInEnglish('Am Ende: "Bewirb dich jetzt" auf www.lindenhof.de', "de");
    expect(text).toContain('"Bewirb dich jetzt"');
    expect(text).toContain("www.lindenhof.de");
  });

  test("what is said in English leads back to the words that say it", () => {
    const said = "Ein Spot für unsere Fahrradwerkstatt: Reparatur am selben Tag";
    const { text, spanOf, englishSpanOf } = tellInEnglish(said, "de");
    const at = text.indexOf("repair on the same day");
    const span = spanOf(at, at + "repair on the same day".length);
    expect(said.slice(span?.start, span?.end)).toBe("Reparatur am selben Tag");
    const back = englishSpanOf(said.indexOf("Fahrradwerkstatt"), said.indexOf(":"));
    expect(text.slice(back?.start, back?.end)).toBe("bicycle workshop");
  });

  test("an unknown language of words is told by few of them", () => {
    expect(tellInEnglish("blorf grintel maspo vreen", "nl").share).toBe(0);
  });

  test("any text is told without an error, and every stretch leads back into it", () => {
    const languages: ToldLanguage[] = [
      "de",
      "fr",
      "es",
      "it",
      "pt",
      "nl",
      "pl",
      "sv",
      "da",
      "tr",
      "ru",
      "ja",
      "zh",
      "ar",
    ];
    const word = fc.constantFrom(
      "die",
      "une",
      "für",
      "la",
      "de",
      "und",
      "käse",
      "boulangerie",
      "corre",
      "und",
      "の",
      "店",
      "в",
      "12",
      "€",
      "\n",
      ",",
      "?",
      "Ångström",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.constantFrom(...languages), (words, language) => {
        const said = words.join(" ");
        const { text, spanOf, share } = tellInEnglish(said, language);
        expect(share).toBeWithin(0, 1.01);
        for (let at = 0; at < text.length; at += 5) {
          const span = spanOf(at, at + 5);
          if (span) expect(span.start >= 0 && span.start < span.end && span.end <= said.length).toBe(true);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
