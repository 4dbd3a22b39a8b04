import { expect, test } from "bun:test";
import { readInAnyLanguage } from "../../../../src/direction/reading/read-brief.ts";

const inEnglish = (text: string) => readInAnyLanguage(text).abroad?.reading.text ?? "";

test.each([
  [
    "Film 45 Sekunden für die Stadtbücherei. Zuerst ein leerer Lesesaal, dann ein Kind.",
    "First an empty reading room",
  ],
  [
    "Kurzfilm für das Tierheim. Menschen gehen vorbei. Letztes Bild: das leere Tor.",
    "Last picture: the empty gate",
  ],
  [
    "Une pub de 15 secondes pour la crème Solène. Un garçon rit, il court vers la mer.",
    "he runs towards the sea",
  ],
  [
    "Vidéo de 20 secondes pour la librairie Le Pont. D'abord une vitrine la nuit. On entend seulement la pluie.",
    "We hear only the rain",
  ],
  ["Reel para el restaurante La Higuera, 20 segundos. Higos cortados, queso, una mesa larga.", "Sliced figs"],
  [
    "Spot da 30 secondi per l'olio Terra Bruna. La mano di una nonna che spezza il pane.",
    "who breaks the bread",
  ],
  [
    "Um filme de 30 segundos para a ONG Rio Limpo. Uma garrafa de plástico na calçada, depois na sarjeta.",
    "then in the gutter",
  ],
])("everyday pictures are told in English: %s", (brief, words) => {
  expect(inEnglish(brief)).toContain(words);
});

test.each([["Komm vorbei"], ["Ruf uns an"], ["Ruf uns heute an"]])(
  "a call whose verb has its other half at the end is written whole: %s",
  (call) => {
    const brief = `Werbespot 20 Sekunden für die Bäckerei Hansen. Ein Bäcker knetet Teig, Brote im Ofen. CTA: ${call}`;
    expect(readInAnyLanguage(brief).cta?.value.text).toBe(call);
  },
);
