import type { Angle } from "./angles.ts";

/** How a language says that a picture is seen from far and from near. */
const LOOKS: Readonly<Record<string, readonly [far: string, near: string]>> = {
  de: ["aus der Ferne gesehen", "ganz nah, das Gesicht"],
  fr: ["vu de loin", "en gros plan, le visage"],
  es: ["visto de lejos", "en primer plano, el rostro"],
  it: ["da lontano", "in primo piano, il volto"],
  pt: ["visto de longe", "em primeiro plano, o rosto"],
  nl: ["van ver gezien", "van heel dichtbij, het gezicht"],
};
/** Longer clauses do not bear an addition. */
const MOST_WORDS = 16;

/** A picture told in another language from farther and nearer, in its own words; empty for languages that we cannot say it in. */
export function looksAbroad(picture: string, language: string): Angle[] {
  const looks = LOOKS[language];
  if (looks === undefined || picture.split(/\s+/).length > MOST_WORDS) return [];
  const [far, near] = looks;
  return [
    {
      subject: `${picture}, ${far}`,
      shotType: "establishing",
      cameraMovement: "static",
      when: "before",
      isStep: true,
    },
    {
      subject: `${picture}, ${near}`,
      shotType: "close_up",
      cameraMovement: "push_in",
      when: "after",
      isStep: true,
    },
  ];
}
