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
  film(
    {
      words: "dance,dancer,dancers,dancing,choreography,choreographed,ballet",
      fits: /\b(?:dance|ballet|choreograph\w+) (?:film|piece|short|art|study)\b|\b(?:film|short|piece)\b[^.]{0,40}\b(?:dancers?|dancing|choreograph\w+)\b/,
      isOfALook: true,
      places: ["a wide bare floor with light from one side"],
      hero: "a dancer in plain dark clothes",
    },
    [
      ["ws static hero", "{hero} quite still, small in the wide space"],
      ["xcu push_in none", "a bare foot turning on its ball, dust moving round it"],
      ["ms handheld hero", "{hero} beginning to move, the weight going from one side to the other"],
      ["cu static none", "a hand opening, finger by finger, at the end of a long arm"],
      ["ms dolly hero", "{hero} in a turn, cloth and hair a moment behind the body"],
      ["ws crane hero", "{hero} from straight above, drawing a circle over the floor"],
      ["mcu push_in hero", "{hero} with closed eyes, breath going in"],
      ["ws pan hero", "{hero} in the air, everything else standing still"],
      ["cu handheld none", "knees meeting the floor, a slide, the floor marked behind it"],
      ["ms static hero", "{hero} leaning as far as can be leant, not falling"],
      ["ws pull_out hero", "{hero} still again, chest rising and falling, the space around silent"],
    ],
  ),
  film(
    {
      words: "time-lapse,timelapse,hyperlapse",
      fits: /\b(?:time-?lapse|hyperlapse)\b(?=.*\b(?:forest|mountains?|flowers?|sky|stars|desert|sea|clouds|plants?|lake|seasons?|garden|milky way)\b)(?!.*\bcity\b)/,
      isOfALook: true,
      places: ["open country under a wide sky"],
    },
    [
      ["est static none", "the whole landscape in the dark, stars turning over it"],
      ["ws static none", "the first light running down from the heights into the low ground"],
      ["ws dolly none", "clouds streaming over the ridge line, their shadows racing below"],
      ["cu static none", "a flower opening, petal by petal, its neighbours following"],
      ["ms static none", "shadows turning round a single tree, short, then long"],
      ["ws pan none", "mist filling the low ground and draining away again"],
      ["ws static none", "the sun going down in a few seconds, the colour leaving last from the tops"],
      ["est pull_out none", "the stars again, wheeling round one fixed point"],
    ],
  ),
  film(
    {
      words: "time-lapse,timelapse,hyperlapse",
      fits: /\b(?:time-?lapse|hyperlapse)\b/,
      isOfALook: true,
      places: ["a big city"],
    },
    [
      [
        "est static none",
        "the skyline of the city before sunrise, lights going out one by one as the sky pales",
      ],
      ["ws static none", "the first sun running down the towers, window after window catching it"],
      [
        "ws crane none",
        "a great crossing from above, the crowd flooding over it and stopping, again and again",
      ],
      ["ms static none", "shadows of tall houses swinging across a square like the hands of a clock"],
      ["ws pan none", "clouds racing over rooftops, light and shade flickering below"],
      ["ms dolly none", "trains sliding in and out of a station, the platforms filling and emptying"],
      ["ws static none", "the sky going from gold to violet, the first signs and windows lighting up"],
      ["ms static none", "traffic turning into ribbons of red and white light round a bend"],
      [
        "est pull_out none",
        "the whole city at midnight, glittering to the horizon, one aeroplane drawing a line over it",
      ],
    ],
  ),
  film(
    {
      words: "abstract",
      fits: /\babstract (?:film|video|art|piece|animation|visuals?|loop|short|clip|motion|shapes?)\b|\babstract\b[^.]{0,30}\b(?:film|video|art|piece|loop)\b/,
      isOfALook: true,
      places: ["a dark space without edges"],
    },
    [
      ["xcu push_in none", "a drop of ink opening in clear water, its threads unfolding"],
      ["cu static none", "two colours of thick paint meeting, a line between them that will not hold"],
      ["ms orbital none", "a slow cloud of fine dust in one beam of light, turning"],
      ["xcu dolly none", "light sliding over folds of silk, ridge after ridge"],
      ["cu static none", "rings on a dark surface running into each other and passing through"],
      ["ms push_in none", "a sphere of glass with the whole space bent inside it"],
      ["xcu static none", "crystals growing from the edge of the frame towards the middle"],
      ["ws pull_out none", "all of it from far off: one small shape of light in the dark"],
    ],
  ),
];
