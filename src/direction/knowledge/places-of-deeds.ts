/** Where deeds are done that only one place is made for; base forms. */
const DEEDS: readonly { readonly verbs: readonly string[]; readonly place: string }[] = [
  {
    verbs: ["fry", "cook", "bake", "knead", "peel", "whisk", "simmer", "boil", "chop", "roast"],
    place: "a lived-in kitchen",
  },
  { verbs: ["set", "lay"], place: "a kitchen with a laid table" },
  { verbs: ["knock"], place: "a front door" },
  { verbs: ["sleep", "wake", "yawn", "snore"], place: "a bedroom" },
  { verbs: ["shave", "shower", "bathe"], place: "a bathroom" },
  { verbs: ["drive", "steer", "honk"], place: "inside a car" },
  { verbs: ["swim", "dive", "float"], place: "open water" },
  { verbs: ["surf", "paddle", "sail", "row"], place: "out on the water" },
  { verbs: ["ski", "snowboard", "sledge"], place: "a snowy slope" },
  { verbs: ["plant", "dig", "rake", "mow", "weed"], place: "a garden" },
  { verbs: ["box", "spar"], place: "a boxing gym" },
  { verbs: ["hike", "trek"], place: "a trail above the valley" },
];

/** The place a deed makes plain, null where it could be done anywhere. */
export function placeOfDeed(verb: string): string | null {
  return DEEDS.find(({ verbs }) => verbs.includes(verb))?.place ?? null;
}
