import { MUSIC } from "./music.ts";

/** What an instrument asked for without a genre is most at home in (common library-music tags). */
const HOME_OF_INSTRUMENT: Readonly<Record<string, string>> = {
  saxophone: "jazz",
  trumpet: "jazz",
  clarinet: "jazz",
  "acoustic guitar": "acoustic",
  guitar: "acoustic",
  ukulele: "ukulele_pop",
  mandolin: "folk",
  banjo: "country",
  harmonica: "folk",
  accordion: "folk",
  oud: "folk",
  marimba: "acoustic",
  xylophone: "acoustic",
  "music box": "acoustic",
  piano: "piano",
  cello: "classical",
  violin: "classical",
  strings: "classical",
  harp: "classical",
  flute: "classical",
  oboe: "classical",
  choir: "orchestral",
  synth: "electronic",
  "electric guitar": "rock",
  brass: "orchestral",
  drums: "percussion",
  "hand drums": "percussion",
};

/** The genre of the first instrument that has one; null where they belong everywhere. */
export function genreOfInstruments(instruments: readonly string[]): string | null {
  for (const instrument of instruments) {
    const genre = HOME_OF_INSTRUMENT[instrument];
    if (genre !== undefined && MUSIC[genre] !== undefined) return genre;
  }
  return null;
}
