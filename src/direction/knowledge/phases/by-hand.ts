import { phasesOfDeed } from "./phase-book.ts";

/** Deeds of hands: making, mending, opening, cleaning, growing, carrying. */
export const PHASES_BY_HAND = [
  phasesOfDeed("bake,knead,cook,fry,roast,stir,chop,boil,whisk,simmer,brew,grill", [
    ["before ms static", "{actor} tying an apron, the worktop still bare"],
    ["before cu static", "what goes in set out in a row, nothing weighed twice"],
    ["during xcu dolly", "{his} hands at work, flour or steam around the wrists"],
    ["during mcu static", "{actor} tasting from the tip of a finger, thinking, adding a pinch"],
    ["during xcu push_in", "the surface beginning to bubble and turn brown"],
    ["after cu pull_out", "{object} done, on the table, still steaming"],
  ]),
  phasesOfDeed("eat,drink,taste,bite,sip,chew,slurp,dine,devour,gobble", [
    ["before cu static", "a place laid, the chair pulled back"],
    ["during mcu static", "{actor} with {his} eyes shut at the first mouthful"],
    ["after xcu static", "the plate nearly empty, one crumb picked up with a fingertip"],
    ["after ms pull_out", "{actor} leaning back, in no hurry to get up"],
  ]),
  phasesOfDeed("repair,fix,mend,restore,patch,tune,tinker,solder,weld,rebuild", [
    ["before cu push_in", "{object} as it was found, the damage plain to see"],
    ["before ms static", "{actor} walking once round the work, saying nothing"],
    ["during xcu static", "a tool held out of frame and another hand taking it"],
    ["during cu handheld", "{his} hands deep in the work, oil or dust to the wrist"],
    ["during mcu static", "{actor} wiping {his} forehead and leaving a smear on it"],
    ["after xcu dolly", "the mended place, a fingertip passing over it and finding nothing"],
    ["after ms pull_out", "{actor} stepping back to look at the whole of it"],
  ]),
  phasesOfDeed("build,assemble,construct,make,craft,create,invent,install,set up", [
    ["before cu crane", "the parts laid out on the floor, nothing joined yet"],
    ["during xcu static", "{his} fingers fitting one piece into another"],
    ["during ms static", "it leaning, {actor} catching it and starting that corner again"],
    ["during mcu push_in", "{actor} with {his} tongue between {his} teeth, one last piece to go"],
    ["after ws orbital", "{object} standing by itself for the first time"],
  ]),
  phasesOfDeed("paint,repaint,draw,sketch,doodle,colour,color", [
    ["before cu static", "an empty surface, the light raking across it"],
    ["during xcu dolly", "the first line, wet, following the hand"],
    ["during mcu static", "{actor} with {his} head tilted, eyes narrowed, one hand held back"],
    ["during xcu static", "colour on {his} fingers and on {his} sleeve"],
    ["after ws pull_out", "the whole of it, {actor} small in front of it"],
  ]),
  phasesOfDeed("write,scribble,type,sign,note,compose", [
    ["before ms static", "{actor} in front of an empty page, the pen not yet moving"],
    ["during xcu dolly", "the nib crossing the paper, ink still wet behind it"],
    ["during mcu static", "{actor} looking up for the next word, lips moving"],
    ["after cu static", "the sheet folded once, and once more, the crease run down with a thumb"],
  ]),
  phasesOfDeed("read,study,leaf", [
    ["before cu static", "{object} lying unread where the light falls on it"],
    ["during xcu pan", "{his} finger moving along the lines and stopping"],
    ["during mcu push_in", "{his} eyes going back to the start of the sentence"],
    ["after ms static", "{actor} lowering the page, looking at nothing"],
  ]),
  phasesOfDeed("carve,sculpt,mould,mold,chisel,hammer,saw,forge", [
    ["before cu static", "the raw block on the bench, no sign yet of what is in it"],
    ["during xcu static", "a shaving curling up from the blade and falling"],
    ["during mcu static", "{actor} blowing the dust away to see"],
    ["after cu orbital", "{object} turned slowly in two hands, finished"],
  ]),
  phasesOfDeed("sew,stitch,knit,weave,iron,hem,embroider,darn,crochet", [
    ["before cu static", "cloth spread flat under a lamp, pins in a row"],
    ["during xcu dolly", "the needle going in, and the thread after it"],
    ["during mcu static", "{actor} biting off the thread, eyes near the seam"],
    ["after ms static", "{object} held up at arm's length against the window"],
  ]),
  phasesOfDeed("clean,wash,sweep,scrub,polish,dust,wipe,mop,rinse,tidy", [
    ["before ws static", "the mess as the morning found it, {actor} in the doorway with rolled sleeves"],
    ["during xcu dolly", "one clean stroke drawn through the dirt"],
    ["during ms handheld", "{actor} on {his} knees at the far corner, still at it"],
    ["after cu static", "light standing on a surface that was dull before"],
  ]),
  phasesOfDeed("plant,dig,harvest,pick,sow,rake,weed,prune,gather,collect", [
    ["before ws static", "bare ground early in the day, tools leaning on the fence"],
    ["during xcu static", "{his} fingers closing the earth over something small"],
    ["during ms handheld", "{actor} straightening a sore back, soil to the elbows"],
    ["after cu push_in", "what {he} {has} worked for, small and green in {his} palm"],
  ]),
  phasesOfDeed("water,sprinkle", [
    ["before cu static", "dry earth, one leaf hanging"],
    ["during xcu static", "drops landing and sinking in, the surface turning dark"],
    ["during mcu static", "{actor} leaning close, looking for a change"],
    ["after cu push_in", "the leaf standing up again, a drop at its tip"],
  ]),
  phasesOfDeed("burn,scorch,overcook,char", [
    ["before cu static", "a pot too full on too high a flame, nobody looking"],
    ["during ms handheld", "{actor} waving a cloth through the smoke, coughing"],
    ["after cu static", "the black bottom of the pot held up to the light"],
  ]),
  phasesOfDeed("open,unlock,unwrap,unfold,unpack,unzip,unbox,uncork,unseal", [
    ["before cu push_in", "{object} still shut, {his} hand resting on it"],
    ["during xcu static", "the catch giving, the first thin gap"],
    ["during mcu push_in", "light from inside coming up over {his} face"],
    ["after ms pull_out", "{actor} quite still in front of what was in there"],
  ]),
  phasesOfDeed("close,lock,shut,seal,board up", [
    ["before ws pan", "{actor} looking round the place one last time"],
    ["during xcu static", "the key turning, the bolt going home"],
    ["after ws static", "{object} shut, nobody there, a light still on somewhere behind"],
  ]),
  phasesOfDeed("pack,load,stack,fold,wrap,box up,hang,sort,store", [
    ["before cu crane", "everything that has to go in, laid out on the bed"],
    ["during xcu static", "one small thing held a moment longer than the rest, then put in"],
    ["after ms static", "{actor} leaning on the lid until it shuts"],
  ]),
  phasesOfDeed("carry,drag,pull,push,lift,haul,heave,shove,tow,lug,bear,roll,wheel", [
    ["before cu static", "{his} hands getting a grip, letting go, getting a better one"],
    ["during ms handheld", "{actor} leaning into the weight, feet slipping and holding"],
    ["during xcu static", "{his} knuckles white, the load swinging close to the lens"],
    ["during mcu static", "{actor} with {his} eyes shut, counting under {his} breath"],
    ["after cu static", "the load set down at last, marks left on {his} palms"],
  ]),
  phasesOfDeed("light,ignite,kindle,switch on,turn on", [
    ["before ms static", "{actor} by feel in the dark, a sleeve brushing along the wall"],
    ["during xcu static", "a first spark, cupped in two hands"],
    ["during mcu push_in", "warm light coming up over {his} face, the eyes steady"],
    ["after ws pull_out", "the light going out into the dark, as far as it reaches"],
  ]),
  phasesOfDeed("put on,wear,dress,try on,button,zip", [
    ["before cu static", "{object} laid out and waiting"],
    ["during xcu dolly", "{his} fingers at the fastening, the second try working"],
    ["after ms static", "{actor} turning to the mirror, pulling one cuff straight"],
  ]),
  phasesOfDeed("tie,lace,knot,braid,wind,thread,string", [
    ["before cu static", "{his} hands smoothing it out first, end beside end"],
    ["during xcu dolly", "over, under, and through, {his} fingertips close to the lens"],
    ["during mcu static", "{actor} with narrowed eyes, lips pressed together"],
    ["after cu push_in", "it pulled tight, tested once, holding"],
  ]),
  phasesOfDeed("cut,tear,rip,peel,slice,shave,trim,snip", [
    ["before cu static", "the blade beside {object}, {his} hand over both"],
    ["during xcu dolly", "the edge going through, slowly, without a stop"],
    ["after cu static", "the two halves apart, {his} hands still around them"],
  ]),
  phasesOfDeed("break,smash,shatter,drop,spill,crack", [
    ["before xcu static", "{object} whole, too near the edge"],
    ["during cu static", "the pieces still rocking on the floor"],
    ["after mcu push_in", "{actor} with both hands in {his} hair, then bending down to it"],
  ]),
  phasesOfDeed("fish,catch,hook,cast", [
    ["before ws static", "a line going out over still water"],
    ["during xcu static", "the line tightening, drops jumping off it"],
    ["after ms handheld", "{actor} with {object} in both arms, wet and laughing"],
  ]),
  phasesOfDeed("photograph,film,record,shoot,snap", [
    ["before ms static", "{actor} moving one step left, one step back, waiting for the light"],
    ["during xcu static", "{his} finger on the shutter, not yet pressing"],
    ["after cu push_in", "the picture itself, small in {his} hands"],
  ]),
  phasesOfDeed("throw,toss,hurl,fling,pitch,launch", [
    ["before cu static", "{object} weighed in one hand"],
    ["during ws pan", "{object} high in the air, {actor} far below it"],
    ["after mcu push_in", "{actor} with an arm still out, watching where it lands"],
  ]),
  phasesOfDeed("release,let go,free,untie,hand back", [
    ["before mcu static", "{actor} holding {object} close, one moment more"],
    ["during xcu static", "{his} fingers opening, one after the other"],
    ["after ws tilt", "{object} going, {actor} left looking after it"],
  ]),
  phasesOfDeed("steal,grab,snatch,swipe,pocket,take", [
    ["before mcu push_in", "{actor} glancing left, glancing right"],
    ["during xcu static", "{his} hand closing round {object}"],
    ["after ms handheld", "{actor} walking off with it held close"],
  ]),
  phasesOfDeed("set the,lay the,set,lay", [
    [
      "before ms static",
      "{actor} taking plates from the cupboard, the number of them not needing to be counted",
    ],
    ["during xcu dolly", "a fork laid down, then straightened by a finger's width"],
    ["during cu static", "{his} palm smoothing the cloth where it is smooth already"],
    ["after ms pull_out", "{actor} sitting down at the laid table, the chair opposite in the lamplight"],
  ]),
  phasesOfDeed("knock,ring", [
    ["before ms static", "{actor} in front of a closed door, hand raised, lowered, raised again"],
    ["during xcu static", "knuckles on wood, three times"],
    ["after mcu static", "steps behind the door, {actor} straightening up"],
    ["after ms push_in", "the door opening by a hand's width, light falling over {actor}"],
  ]),
];
