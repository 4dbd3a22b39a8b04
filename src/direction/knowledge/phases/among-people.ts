import { phasesOfDeed } from "./phase-book.ts";

/** Deeds between people, on stages and fields, and what only a face shows. */
export const PHASES_AMONG_PEOPLE = [
  phasesOfDeed("give,hand,bring,pass,offer,present,lend,serve,return", [
    ["before cu static", "{object} in {his} hands, turned round so that the good side is in front"],
    ["during xcu push_in", "{object} passing from one pair of hands to another"],
    ["during mcu static", "the face of the one who is given it, not ready for it"],
    ["after ms pull_out", "{actor} stepping back, hands empty now, not knowing where to put them"],
    ["after cu static", "{object} in its new place, kept close"],
  ]),
  phasesOfDeed("share", [
    ["before cu static", "{object} between them, not yet touched"],
    ["during cu handheld", "two pairs of hands round {object}, one holding, one helping"],
    ["after ms static", "{actor} side by side, in no hurry, nothing that needs saying"],
  ]),
  phasesOfDeed("love", [
    ["before mcu static", "{actor} looking up in the middle of a word and losing it"],
    ["during xcu push_in", "{his} eyes staying a moment too long"],
    ["after mcu static", "{actor} looking down, smiling at nobody"],
  ]),
  phasesOfDeed("send,mail,post,deliver", [
    ["before cu static", "{object} made ready, {his} thumb smoothing it once more"],
    ["during xcu push_in", "{his} fingers letting go of {object}"],
    ["during ws pan", "{object} on its way, small, carried off"],
    ["after ms static", "{actor} looking after it until there is nothing left to see"],
    ["after ws static", "the empty way down which it went, {actor} at the near end of it"],
  ]),
  phasesOfDeed("receive,get,accept,inherit,earn", [
    ["before mcu static", "{actor} expecting nothing, wiping {his} hands"],
    ["during xcu push_in", "{object} laid into {his} open palms"],
    ["after mcu push_in", "{actor} looking from it to the giver and back"],
  ]),
  phasesOfDeed("play music,strum,drum,perform,rehearse,conduct,busk", [
    ["before cu static", "{his} hands hanging just above it, not yet moving"],
    ["during xcu dolly", "{his} fingers finding the notes without being watched"],
    ["during ms orbital", "{actor} with eyes shut, swaying into it"],
    ["during mcu static", "a passer-by slowing down, then stopping to listen"],
    ["after ws static", "the last note hanging in the place, nobody moving"],
  ]),
  phasesOfDeed("play games,kick,dribble,juggle,skate,bowl", [
    ["before ms static", "{actor} marking out the field with a heel, a coat for a post"],
    ["during cu handheld", "{his} feet and {his} shadow, never still"],
    ["during ws static", "the game going on in the last light, {actor} in the thick of it"],
    ["after mcu static", "{actor} red in the face, out of breath, asking for one more"],
  ]),
  phasesOfDeed("sing,hum,rap,whistle,lip-sync", [
    ["before mcu static", "{actor} breathing in, mouth just open"],
    ["during xcu static", "{his} mouth close to, the words shaped with care"],
    ["during ms orbital", "{actor} giving the line to nobody in particular, one hand marking time"],
    ["after mcu static", "{actor} silent, eyes still in the song"],
  ]),
  phasesOfDeed("dance,twirl,spin,sway,waltz,skip,frolic", [
    ["before cu static", "one foot tapping, hardly noticed by {him}"],
    ["during xcu handheld", "{his} feet crossing and turning over the floor"],
    ["during ms orbital", "{actor} turning, arms out, the background a blur"],
    ["during ws static", "{actor} with the whole floor for {self}"],
    ["after mcu push_in", "{actor} out of breath, laughing, hair in {his} face"],
  ]),
  phasesOfDeed("win,beat,triumph,finish,succeed,score", [
    ["before xcu static", "{his} jaw set, sweat running past the eye"],
    ["during ms handheld", "{actor} at the very edge of {his} strength, almost there"],
    ["after mcu push_in", "{actor} not understanding it yet, then understanding it"],
    ["after ws pull_out", "people running in from all sides towards {actor}"],
  ]),
  phasesOfDeed("lose,fail,forget", [
    ["before ms static", "{actor} sure of {self}, one moment too early"],
    ["during cu static", "an empty hand, opened and looked at"],
    ["after ws static", "{actor} alone on the bench, everybody else gone in"],
  ]),
  phasesOfDeed("compete,fight,wrestle,box,battle,struggle,duel,challenge", [
    ["before mcu static", "{actor} eye to eye with the other side, nobody blinking"],
    ["during xcu handheld", "{his} shoes twisting for a hold"],
    ["during ms handheld", "{actor} pushed back, coming again"],
    ["after ws static", "both on the ground, chests heaving, looking at the sky"],
  ]),
  phasesOfDeed("rehearse a part", [
    ["before cu static", "a script gone soft at the corners, one line in it marked by a thumbnail"],
    ["during mcu static", "{actor} saying a line to nobody, starting it again lower"],
    ["during ms handheld", "{actor} in the middle of the floor, one arm out, a coat for a cloak"],
    ["after ms static", "{actor} holding the last pose, the silence going on a little too long"],
  ]),
  phasesOfDeed("play at a table", [
    ["before cu static", "the pieces set out one by one, the last one turned to face forward"],
    ["during xcu static", "two fingers over a piece, going to another, coming back"],
    ["during mcu push_in", "{actor} with chin on both fists, not looking up for a long time"],
    ["during cu dolly", "a piece set down with a small click that settles it"],
    ["after ms static", "{actor} leaning back, counting the moves back, starting to laugh"],
  ]),
  phasesOfDeed("enter a contest", [
    ["before ms static", "{actor} in front of a poster on a wall, a look over one shoulder"],
    ["during xcu static", "a form filled in with one arm held round it"],
    ["during cu pan", "a long table, a number card before every empty plate"],
    ["after mcu push_in", "{actor} seeing who stands at the next number"],
  ]),
  phasesOfDeed("train,practise,practice,stretch,exercise,try,attempt,warm up", [
    ["before ms static", "{actor} early, the place still empty, lights coming on in rows"],
    ["during cu handheld", "the same move again, and again, a little better"],
    ["during mcu static", "{actor} shaking {his} head at {self} and going back to the start"],
    ["after ms push_in", "the one time it works, {actor} looking round to see who saw"],
  ]),
  phasesOfDeed("teach,show,explain,instruct,coach,guide,help", [
    ["before ms static", "{actor} making room beside {self}"],
    ["during xcu static", "an older hand laid over a younger one, moving it the right way"],
    ["during mcu static", "{actor} biting back a word of advice, letting the mistake happen"],
    ["after ms pull_out", "it done without help, {actor} a step behind, arms folded, proud"],
  ]),
  phasesOfDeed("learn", [
    ["before mcu static", "{actor} watching closely how it is done"],
    ["during cu handheld", "the first try going wrong"],
    ["after ms push_in", "{actor} doing it alone, slowly, right"],
  ]),
  phasesOfDeed("argue,quarrel,shout,bicker,haggle,bargain,disagree,row over", [
    ["before ms static", "two backs turned to each other, both busy with nothing"],
    ["during cu handheld", "a finger pointing, a hand waving it away"],
    ["during mcu static", "{actor} drawing breath for the next word and not saying it"],
    ["after ws static", "silence, a wide gap of floor between them"],
  ]),
  phasesOfDeed("smile,grin,smirk,nod", [
    ["during xcu static", "the corner of {his} mouth, the smile not reaching the eyes yet"],
    ["after mcu push_in", "{actor} still smiling, looking from one to the other"],
  ]),
  phasesOfDeed("laugh,giggle,chuckle,joke", [
    ["before mcu static", "{actor} trying to keep a straight face"],
    ["during cu handheld", "{actor} giving in to it, head thrown back"],
    ["after ms pull_out", "{actor} wiping {his} eyes, shoulders still shaking"],
  ]),
  phasesOfDeed("cry,weep,sob,mourn,grieve", [
    ["before mcu static", "{actor} swallowing, looking up at the ceiling"],
    ["during xcu static", "one tear caught with the back of a hand"],
    ["after ms static", "{actor} at the window, breathing evenly again"],
  ]),
  phasesOfDeed("hug,kiss,embrace,cuddle,reconcile,reunite,make up", [
    ["before ms static", "a step forward, a stop, arms not yet sure"],
    ["during xcu static", "fingers closing in the cloth of a coat"],
    ["after mcu push_in", "{actor} with eyes shut, chin on a shoulder"],
  ]),
  phasesOfDeed("talk,tell,say,speak,whisper,confess,ask,answer,announce,propose,read out", [
    ["before mcu static", "{actor} turning the first word over in {his} mouth"],
    ["during cu static", "the one who listens, not moving"],
    ["after ms pull_out", "it is said, and the room needs a moment"],
  ]),
  phasesOfDeed("call,phone,text,dial,ring,video-call", [
    ["before cu static", "the phone face down, {his} thumb on its edge"],
    ["during mcu push_in", "{actor} listening to it ring, lips pressed together"],
    ["after ms static", "{actor} lowering the phone, still looking at it"],
  ]),
  phasesOfDeed("watch,stare,gaze,observe,look,peer,contemplate,glance", [
    ["before cu push_in", "{his} eyes adjusting, finding the one point that matters"],
    ["during ms static", "{actor} from behind, and beyond {him} what {he} see{s}"],
    ["after mcu push_in", "{actor} without a word, what {he} {has} seen still in {his} eyes"],
  ]),
  phasesOfDeed("listen,hear,eavesdrop", [
    ["before ms static", "{actor} stopping in the middle of a movement"],
    ["during xcu static", "{his} ear and a strand of hair, nothing else sharp"],
    ["after mcu push_in", "{actor} knowing the sound, a smile starting on one side"],
  ]),
  phasesOfDeed("sleep,doze,nap,snore", [
    ["before cu static", "a lamp switched off, the blue of the night taking over"],
    ["during mcu push_in", "{his} eyes moving under closed lids"],
    ["after ms static", "first light on the wall, {actor} lying with open eyes"],
  ]),
  phasesOfDeed("dream,daydream,imagine,remember,recall", [
    ["before ms static", "{actor} stopping in the middle of what {he} {is} doing"],
    ["during mcu push_in", "{his} eyes on something that is not in the room"],
    ["after ms static", "{actor} coming back to it, blinking, picking up where {he} left off"],
  ]),
  phasesOfDeed("wake,get up,rise,yawn,wake up", [
    ["before xcu static", "{his} eyes opening, the light finding them"],
    ["during cu static", "{his} bare feet finding the cold floor"],
    ["after ms static", "{actor} sitting up, looking round, one hand over the eyes"],
  ]),
  phasesOfDeed("feed,pet,stroke,groom,walk the dog,brush", [
    ["before ms static", "a low call, two ears going up"],
    ["during xcu static", "a soft nose working in {his} open palm"],
    ["after mcu push_in", "{actor} and the animal forehead to forehead"],
  ]),
  phasesOfDeed("buy,sell,pay,trade,order,shop", [
    ["during xcu static", "coins going over the counter one by one"],
    ["after cu push_in", "{object} wrapped and tied, {his} hand already on it"],
  ]),
  phasesOfDeed("count,measure,weigh,check,inspect,test,examine", [
    ["before ms static", "{actor} pulling the lamp nearer"],
    ["during xcu pan", "{his} finger moving along from one to the next"],
    ["after mcu static", "{actor} beginning again from the start, frowning, then not frowning"],
  ]),
  phasesOfDeed("wave,salute,bow,clap,cheer,applaud,point", [
    ["before mcu static", "{actor} waiting for the right moment, hand half up"],
    ["during cu static", "the one it is meant for, seeing it"],
    ["after ws pull_out", "{actor} still standing there when it is over"],
  ]),
  phasesOfDeed("care,nurse,comfort,rescue,save,heal,protect,treat", [
    ["before mcu push_in", "{actor} seeing that something is wrong"],
    ["during xcu static", "{his} hand, careful, testing how much it may touch"],
    ["after ms static", "a blanket drawn up, {actor} staying where {he} {is}"],
  ]),
  phasesOfDeed("keep,hold,cling,guard,treasure", [
    ["before cu static", "{object} by itself, worn at the edges from being touched"],
    ["during xcu static", "{his} fingers tightening round {object}"],
    ["after mcu push_in", "{actor} looking down at {object}, saying nothing"],
  ]),
  phasesOfDeed("work,labour,labor,toil", [
    ["before ms static", "{actor} hanging a coat on the same nail as every day"],
    ["during cu dolly", "{his} hands doing what they have done a thousand times"],
    ["after ws static", "{actor} the last one there, switching off the light"],
  ]),
  phasesOfDeed("choose,decide,hesitate,ponder,consider,pick out,think", [
    ["before cu pan", "what there is to choose from, side by side"],
    ["during xcu static", "{his} hand going to one, stopping, going to the other"],
    ["after mcu push_in", "{actor} sure now, chin up"],
  ]),
];
