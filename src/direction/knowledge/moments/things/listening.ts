import { type ThingBook, thing } from "./thing-book.ts";

/** Pictures for what is only heard. */
export const LISTENING: readonly ThingBook[] = [
  thing(/\b(?:podcasts?|audiobooks?|radio (?:show|play|station)|hörbuch|hörspiel)\b/i, [
    [
      "arrest xcu push_in none",
      "a level meter twitching at a breath before the first word",
      "a dark studio",
      "breath",
    ],
    [
      "arrest cu static hero",
      "{hero} standing in a supermarket aisle, hand on a tin, not moving, listening",
      "a supermarket aisle",
      "hush",
    ],
    [
      "world ws dolly none",
      "a city at night, one lit window with one lit microphone",
      "a city at night",
      "distant hum",
    ],
    [
      "problem ms static hero",
      "{hero} awake in a sleeping house with a sink full of bottles",
      "a kitchen at night",
      "drip",
    ],
    [
      "process cu tilt hands",
      "a script with half its lines struck out, a pencil behind the next",
      "a dark studio",
      "pencil",
    ],
    [
      "detail xcu orbital none",
      "the mesh of a microphone, a lamp inside every hole",
      "a dark studio",
      "low voice",
    ],
    [
      "use ms dolly hero",
      "{hero} pushing a pram round the park a third time to hear the end",
      "a park",
      "wheels",
    ],
    ["use mcu handheld hero", "{hero} laughing out loud on a silent bus", "a bus seat", "laugh"],
    [
      "reaction cu push_in hero",
      "{hero} with wet hands held up, not turning off the tap, listening",
      "a kitchen",
      "tap",
    ],
    [
      "together ms pan crowd",
      "two strangers on a bench discovering they are laughing at the same thing",
      "a park bench",
      "laughter",
    ],
    [
      "result ws pull_out hero",
      "{hero} at the front door, key in hand, staying outside for the last minute",
      "a front step at dusk",
      "low voice",
    ],
    [
      "reveal ms push_in none",
      "an empty chair, a microphone, one red light coming on",
      "a dark studio",
      "click",
    ],
    [
      "signoff cu static none",
      "a pair of earphones on a kitchen table, a voice still very small inside them",
      "a kitchen table",
      "tiny voice",
    ],
  ]),
];
