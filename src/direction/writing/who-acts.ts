import { isDeedOfHands, phasesFor } from "../knowledge/phases/index.ts";
import { CHARACTER_NOUNS } from "../reading/words/people.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { isOfKind } from "../words/mentions.ts";

/** One to three capitalised words: Kofi, Ines Okafor. */
const A_NAME =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sister|Brother|Father|Don|Doña|Señora|Signora?|Madame|Monsieur)\.?\s)?\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}$/u;
/** "Nimbo the little cloud" */
const CALLED_BY_NAME = /^\p{Lu}\p{Ll}+ the (?:[\p{Ll}\d-]+ ){0,3}[\p{Ll}-]+$/u;
/** What towns, seas and brands do not do: who does it is somebody. */
const DEEDS_OF_PEOPLE = new Set(
  "sell read write cook fry bake knead smile laugh cry weep sing dance play walk run jog sprint sit kneel wave hug kiss teach learn carry lift paint draw sew knit dig plant drive drink eat taste sip pour climb swim jump pull push throw catch hold look stare glance watch wait work wear pack unpack fold tie lace zip build fix repair mend call phone type tell whisper shout nod shrug study train pedal row fish weave carve chop peel stir cut sweep scrub clean iron shave yawn stretch practise practice rehearse perform compose photograph film count sort load unload deliver serve greet knock clap point lean crouch squat hike surf skate ski cycle box wrestle".split(
    " ",
  ),
);

/** Callings and kin that a story tells of and a reader of products must not take for people. */
const CALLINGS =
  "recruit,sergeant,apprentice,trainee,intern,rookie,cadet,caretaker,clerk,cashier,grocer,stallholder,trader,skipper,fisherwoman,ceramicist,plumber,electrician,bricklayer,roofer,welder,miner,docker,stewardess,conductor,trucker,diver,goalkeeper,striker,cellist,choreographer,sculptor,photographer,filmmaker,writer,poet,researcher,midwife,paramedic,surgeon,pharmacist,vet,pupil,judge,lawyer,accountant,freelancer,boss,captain,camper,ranger,lumberjack,brewer,winemaker,sommelier,butcher,fishmonger,cheesemonger,widow,widower,newborn,mate,veteran,refugee,volunteer,carer,caregiver,patient,niece,nephew,aunt,uncle,janitor,watchmaker,mechanic,weaver,beekeeper";
const CHARACTERS: ReadonlySet<string> = new Set([...CHARACTER_NOUNS.split(","), ...CALLINGS.split(",")]);
/** "the singer Ines Okafor": a role before its name. */
const NAME_AT_THE_END = /\s\p{Lu}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]*)*$/u;
const AFTER_THE_NOUN = /\s(?:of|in|with|at|from|on|who|that|whose|wearing|holding|carrying)\s.*$/;

/** "A lighthouse keeper", "the clockmaker": whoever is called after what they do. */
const ACTS_BY_CALLING = /(?:[a-z]{2}(?:er|or|ist|ess|eur|ian)|woman|man|smith|wright|hand|monger)s?$/;
const NO_CALLING =
  /^(?:water|paper|hammer|printer|computer|tower|river|letter|flower|poster|tractor|counter|shower|trailer|scooter|helicopter|freezer|cooker|toaster|blender|mixer|heater|boiler|cover|corner|drawer|ladder|dinner|supper|summer|winter|weather|thunder|number|motor|elevator|radiator|mirror|door|floor|colour|color|error|container|glacier|fender|ladder|timer|counter|speaker|projector|feather|leather|copper|silver|pepper|butter|ginger|spider|tiger|otter|badger|hamster|rooster|finger|shoulder)s?$/;

/** Animals that stories are told of; only the last word of a name. */
export const ANIMAL =
  /^(?:fox|dog|cat|puppy|kitten|horse|pony|bird|sparrow|crow|owl|swan|duck|hen|goose|seal|whale|wolf|bear|deer|hare|rabbit|mouse|rat|cow|sheep|lamb|goat|pig|donkey|elephant|lion|tiger|monkey|penguin|turtle|snail|bee|butterfly|fish|otter|badger|hedgehog|squirrel|robin|dragon|dinosaur)(?:e?s)?$/i;

/** "A toddler's toy duck" floats and does nothing. */
const A_TOY = /\b(?:toy|rubber|plastic|stuffed|wooden|paper|glass|clay|tin|knitted|rocking) \p{Ll}+$/u;

/** "captain", "niece": a noun for somebody. */
export function isNounForSomebody(noun: string): boolean {
  return CHARACTERS.has(noun.toLowerCase()) || isOfKind(noun, "people");
}

/** Whether who does `verb` is a person or an animal with a face: a noun for one, or a name that does what only people do. */
export function isSomebody(actor: string, verb: string): boolean {
  if (A_NAME.test(actor)) return DEEDS_OF_PEOPLE.has(verb) || isDeedOfHands(verb);
  if (CALLED_BY_NAME.test(actor)) return true;
  const bare = actor.replace(AFTER_THE_NOUN, "").replace(NAME_AT_THE_END, "");
  if (A_TOY.test(bare)) return false;
  const noun = bare.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return (
    CHARACTERS.has(noun) ||
    CHARACTERS.has(noun.replace(/s$/, "")) ||
    isOfKind(bare, "people") ||
    isNounOf(noun, "person") ||
    ANIMAL.test(noun) ||
    (ACTS_BY_CALLING.test(noun) &&
      !NO_CALLING.test(noun) &&
      !isNounOf(noun, "thing", "place", "abstract", "edible", "plant", "happening") &&
      (DEEDS_OF_PEOPLE.has(verb) || phasesFor(verb, "").length > 0))
  );
}
