import { film } from "./film-book.ts";

/** Feasts that a family invites to, before and while they happen. */
export const FILMS_OF_FEASTS = [
  film(
    {
      words: "wedding,married,marrying",
      fits: /\b(?:wedding|married|marrying)\b.*\b(?:invit\w+|save[- ]the[- ]date)|\b(?:invit\w+|save[- ]the[- ]date)\b.*\b(?:wedding|married|marrying)\b/s,
      places: ["a garden laid for a long table", "a path between old trees"],
      hero: "the couple",
    },
    [
      ["cu push_in hands", "two hands finding each other, no ring on them yet"],
      ["ms handheld hero", "{hero} walking side by side, one of them laughing at what the other has said"],
      ["cu static hands", "two names written on a card by hand, the pen lifted, the ink still wet"],
      ["ms dolly none", "two rows of empty chairs, a ribbon on the last one moving"],
      ["mcu push_in hero", "{hero} forehead to forehead, eyes shut"],
      ["xcu static none", "two rings side by side, the light going round inside them"],
      ["mcu handheld crowd", "a mother opening a card, one hand going to her mouth"],
      ["ws pull_out hero", "{hero} small in the open, walking off hand in hand"],
    ],
  ),
  film(
    {
      words: "housewarming,warming,house-warming",
      fits: /\bhouse[- ]?warming\b/,
      places: ["a living room with boxes along the wall", "a new kitchen"],
      hero: "the one with the new key",
    },
    [
      ["cu push_in hands", "a new key turning in a front door", "a front step"],
      [
        "ms handheld crowd",
        "two friends carrying a sofa in, stuck in the doorway, laughing",
        "a narrow hallway",
      ],
      ["cu static hands", "a paper lantern pulled open and hung from a bare bulb", "a living room"],
      [
        "ms dolly none",
        "a table made of boxes, a cloth over it, bowls and candles on top",
        "a living room with boxes along the wall",
      ],
      ["mcu handheld crowd", "a guest at the door holding out a pot plant with a bow", "a front step"],
      [
        "ms pan crowd",
        "friends in a ring on the floor, plates on their knees",
        "a living room with boxes along the wall",
      ],
      ["cu static hands", "a corkscrew found at the bottom of the last box, held up", "a new kitchen"],
      ["ws pull_out none", "the house from the street in the evening, every window lit", "a quiet street"],
    ],
  ),
  film(
    {
      words: "shower",
      fits: /\bbaby shower\b/,
      places: ["a living room with pale balloons", "a table of small parcels"],
      hero: "the mother-to-be",
    },
    [
      ["cu push_in none", "a pair of knitted shoes on a folded blanket", "a table by a window"],
      ["ms handheld crowd", "two friends on chairs, tying up pale balloons", "a living room"],
      ["cu static hands", "small cakes set out one by one on a stand", "a long table"],
      ["mcu push_in hero", "{hero} with both hands on her belly, smiling down", "an armchair by a window"],
      ["cu static hands", "ribbon coming off a small parcel", "a table of small parcels"],
      [
        "ms pan crowd",
        "a tiny jumper held up, a row of friends leaning in",
        "a living room with pale balloons",
      ],
      ["mcu handheld crowd", "a grandmother trying a rattle by her ear", "a sofa"],
      [
        "ws pull_out crowd",
        "{hero} in the middle of all her friends, balloons above them",
        "a living room with pale balloons",
      ],
    ],
  ),
  film(
    {
      words: "birthday",
      // Up to the twelfth it is a child's.
      fits: /\b(?:(?:kids?|child|children|toddler)(?:'s|s')?|1st|2nd|3rd|[4-9]th|1[0-2]th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) birthday\b/,
      places: ["a room full of balloons", "a garden with paper flags"],
      hero: "the birthday child",
    },
    [
      ["cu push_in none", "a cake with its candles not yet lit", "a kitchen table"],
      ["ms handheld crowd", "a father out of breath behind an enormous balloon", "a living room"],
      ["mcu static crowd", "three children in paper hats behind a sofa, fingers on lips", "a living room"],
      ["mcu push_in hero", "{hero} in the doorway, mouth open", "a room full of balloons"],
      ["cu static hands", "wrapping paper torn off in one go", "a carpet"],
      ["ms handheld crowd", "children running round a tree after a ball", "a garden with paper flags"],
      ["xcu push_in hero", "{hero} with full cheeks over the candles", "a kitchen table"],
      ["ws pull_out crowd", "everybody round the table as the candles go out", "a room full of balloons"],
    ],
  ),
];
