import { film } from "./film-book.ts";

/** Films that show how somebody looks: clothes that move, skin and light. Nothing in them needs a prop or a place of its own. */
export const FILMS_OF_LOOKS = [
  film(
    {
      words: "fashion,lookbook,collection,couture,runway,editorial,knitwear,menswear,womenswear",
      fits: /\b(?:fashion|look ?book|editorial|couture)(?: [a-z]+)? (?:film|video|piece|short|clip|mood)\b|\blook ?book\b|\b(?:film|video|short|clip|reel)\b[^.]{0,60}\b(?:collection|couture)\b/,
      isOfALook: true,
      places: ["a bare studio with one tall window"],
      hero: "a model in the clothes of the collection",
    },
    [
      ["ws static hero", "{hero} far off, coming slowly nearer"],
      ["xcu dolly none", "cloth moving past the lens, its weave filling the frame"],
      ["mcu static hero", "{hero} turning the head, eyes on something beyond the frame"],
      ["cu handheld hands", "fingers smoothing a seam, then letting it fall"],
      ["ms dolly hero", "{hero} in step with the camera, the hem swinging"],
      ["xcu static none", "a cuff, a fastening, light running along the edge"],
      ["cu push_in hero", "{hero} quite still, eyes closed, only the hair moving"],
      ["ws pull_out hero", "{hero} going on out of the frame, the cloth last"],
    ],
  ),
  film(
    {
      words: "beauty,skin,make-up,makeup,hair",
      fits: /\b(?:beauty|skin|make-?up|hair) (?:film|video|piece|short|mood|study)\b/,
      isOfALook: true,
      places: ["a quiet room with light on one wall"],
      hero: "a young woman with bare skin",
    },
    [
      ["xcu push_in none", "light moving slowly across a cheekbone"],
      ["cu static hero", "{hero} with closed eyes, face turned to the light"],
      ["xcu static none", "lashes lifting, the iris catching the light"],
      ["xcu dolly none", "a drop of water running along a collarbone"],
      ["cu handheld hands", "fingertips drawn once along the jaw"],
      ["mcu static hero", "{hero} pushing wet hair back with both hands"],
      ["cu pull_out hero", "{hero} opening the eyes and looking into the lens"],
    ],
  ),
];
