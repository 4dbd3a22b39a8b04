import { bookOf } from "./book.ts";

/** Pictures for films about clothes, shoes, and how they are worn. */
export const FASHION_MOMENTS = bookOf([
  [
    "arrest xcu tilt none",
    "a single thread drawn tight through the cloth of {product}",
    "an atelier table",
    "thread pull",
  ],
  [
    "arrest ms static hero",
    "{hero} stepping out of a taxi door into wind, {product} filling like a sail",
    "a kerb at dusk",
    "door, wind",
  ],
  [
    "arrest cu dolly hero",
    "{hero} walking straight at the lens and past it",
    "a concrete ramp",
    "steps on the beat",
  ],
  [
    "world est crane none",
    "an empty street with a single chair in the middle of it",
    "a street of plain facades",
    "wind",
  ],
  [
    "world ws pan hero",
    "{hero} leaning on a wall three times too big, waiting for nothing",
    "a sunlit wall of raw plaster",
    "cicadas",
  ],
  [
    "problem ms static hero",
    "{hero} before a heap of everything tried on, arms hanging",
    "a bedroom floor",
    "hangers",
  ],
  [
    "process cu push_in hands",
    "chalk drawing one curved line on cloth and the shears following it",
    "an atelier table",
    "shears",
  ],
  [
    "process xcu static hands",
    "a needle going in and coming out where it should",
    "an atelier table",
    "thread",
  ],
  [
    "detail xcu orbital none",
    "the seam and weave of {product} moving as if it breathed",
    "hard side light",
    "cloth rustle",
  ],
  [
    "detail cu tilt hero",
    "{product} from hem to collar on {hero}, the hand in the pocket last",
    null,
    "cloth",
  ],
  [
    "use ws dolly hero",
    "{hero} in {product} crossing the frame against a slow crowd",
    "a station concourse",
    "crowd blur, beat",
  ],
  [
    "use ms handheld hero",
    "{hero} spinning once in {product} and stopping dead",
    "a sunlit wall of raw plaster",
    "shoe squeak",
  ],
  [
    "reaction cu static hero",
    "{hero} holding the look one second longer than polite",
    null,
    "beat drops out",
  ],
  [
    "together ms pan crowd",
    "four people on one bench, each wearing it another way",
    "a park bench",
    "laughter",
  ],
  [
    "result ws crane hero",
    "{hero} going up the stairs with the light behind, unhurried",
    "a wide stairway",
    "steps",
  ],
  [
    "reveal ms push_in none",
    "{product} hanging alone in a shaft of light, turning a little",
    "an empty room",
    "hanger creak",
  ],
  [
    "signoff ms static none",
    "{product} laid out on raw plaster, one sleeve folded",
    "raw plaster",
    "last step",
  ],
]);
