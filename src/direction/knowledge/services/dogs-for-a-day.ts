import { type Service, service } from "./service.ts";

/** Where dogs are while their people are at work or away. */
export const DOGS_FOR_A_DAY: readonly Service[] = [
  service(
    /\b(?:(?:dogs?|doggy|doggie|pupp(?:y|ies)|pets?|canine) (?:day ?cares?|day ?camps?|hotels?|boarding|sitters?|sitting|walkers?|walking(?: service)?|playgroups?)|kennels?|hundepension|hundetagesstätte|hundekita|garderie canine|guardería canina)\b/i,
    {
      sign: "the little gate of {name}",
      workers: ["a woman of thirty in muddy boots", "a man of fifty with a pocket full of biscuits"],
      places: ["a fenced yard full of toys", "a bright room with dog beds along the wall"],
      ctaAction: "visit",
    },
    [
      [
        "arrest cu handheld none",
        "a wet nose pressed against the lens, then a second one pushing in beside it",
        "a fenced yard full of toys",
        "sniffing",
      ],
      [
        "problem ms static none",
        "a dog at a window watching a car drive off, its breath on the glass",
        "a hallway in the morning",
        "a car leaving",
      ],
      [
        "world ws handheld none",
        "a gate opening and eight dogs of all sizes pouring through it at once",
        "a fenced yard full of toys",
        "paws on gravel",
      ],
      [
        "process ms dolly hero",
        "{hero} running backwards with a ball in one hand, the whole pack behind",
        "a fenced yard full of toys",
        "barking",
      ],
      [
        "use ws static none",
        "a small dog leaping into a paddling pool, everyone else suddenly wet",
        "a fenced yard full of toys",
        "splash",
      ],
      [
        "detail xcu static hands",
        "two hands ruffling a pair of ears, the eyes above them closing",
        null,
        "a long sigh",
      ],
      [
        "together ms dolly none",
        "a tug-of-war with one rope: a huge dog at one end, a tiny one at the other, winning",
        "a fenced yard full of toys",
        "growling in play",
      ],
      [
        "reaction cu push_in hero",
        "{hero} sitting on the floor, three dogs trying for one lap",
        "a bright room with dog beds along the wall",
        "laugh",
      ],
      [
        "together ws orbital none",
        "a heap of sleeping dogs in one patch of sun, paws twitching",
        "a bright room with dog beds along the wall",
        "snore",
      ],
      [
        "result ms handheld none",
        "a tail going like a propeller as its own person comes through the gate",
        "a fenced yard full of toys",
        "a happy bark",
      ],
      [
        "signoff ms static none",
        "{product} closing at the end of the day, a tired dog looking back through the slats",
        "a fenced yard in evening sun",
        "a latch",
      ],
    ],
  ),
];
