/**
 * What the tables' short words for a sound stand for: whoever mixes a film, or a video model that makes its own sound, hears nothing in "soft" or
 * "tail". The word itself always stays in what is told, so that whoever bans it finds it.
 */
const TOLD = `
breath: a breath; exhale: a slow exhale; breathing: calm breathing;
voices: voices close by; murmur: a low murmur; talk: people talking; voice: one voice; laugh: a short laugh
steps: footsteps; feet: feet on the floor; boots: boots on the ground; heels: heels clicking; paws: paws pattering
claws: claws on the floor; tail: a tail thumping; wings: wings beating; hooves: hooves on the ground
birds: birds singing; gulls: gulls crying; swifts: swifts calling; bees: bees humming; insects: insects humming
crickets: crickets chirping; cicadas: cicadas singing; flies: flies buzzing; rooks: rooks calling
wind: wind blowing; air: air rushing; leaves: leaves rustling; grass: grass rustling; sea: the sea; surf: surf rolling in
waves: waves breaking; water: the sound of water; rain: rain falling; drop: a drop falling; drip: a slow drip; snow: snow crunching
ice: ice clinking; steam: steam hissing; fire: a fire crackling; earth: earth crumbling; soil: soil crumbling
gravel: gravel crunching; stone: stone on stone; sand: sand trickling; dust: dust brushed off
street: street noise; traffic: traffic passing; city: the city far off; evening: a quiet evening outside; night: a quiet night outside
market: market noise; crowd: a crowd; rails: wheels on rails; road: tyres on the road; tyres: tyres rolling
wheels: wheels rolling; wheel: a wheel turning; chain: a chain running; engine: an engine running; motor: a motor humming
diesel: a diesel engine; bus: a bus passing; plane: a plane passing; brakes: brakes squealing
freewheel: a freewheel ticking; gear: a gear clicking in; indicator: an indicator ticking; wipers: wipers sweeping
paper: paper rustling; page: a page turning; pages: pages turning; cardboard: cardboard tearing; tape: tape pulled off a roll
pencil: a pencil on paper; pen: a pen on paper; pens: pens on paper; chalk: chalk on a board; marker: a marker squeaking
brush: a brush stroking; broom: a broom sweeping; comb: a comb through hair; hair: hair swishing; roller: a roller rolling
cloth: cloth rustling; fabric: fabric rustling; towel: a towel rubbing; curtain: a curtain drawn; linen: linen rustling
leather: leather creaking; wool: wool pulled through; thread: a thread pulled through; lace: a lace pulled tight
laces: laces pulled tight; ribbon: a ribbon pulled; rope: a rope creaking; string: a string pulled; strap: a strap pulled tight
belt: a belt buckling; zip: a zip closing; hangers: hangers on a rail; hanger: a hanger on a rail; buckle: a buckle snapping shut
key: a key turning; keys: keys jingling; keyboards: keyboards clicking; lock: a lock turning; latch: a latch falling
door: a door opening; doors: doors opening; drawer: a drawer sliding; hinge: a hinge creaking; gate: a gate creaking
chair: a chair moved back; chairs: chairs moved back; shutter: a shutter clicking; shutters: shutters going up
switch: a switch clicking; switches: switches clicking; lid: a lid lifted; box: a box opening; boxes: boxes set down
crates: crates set down; hook: a hook catching; hammer: a hammer falling; saw: a saw cutting; drill: a drill running
tools: tools on a bench; metal: metal ringing; steel: steel ringing; wood: wood knocking; iron: an iron hissing
scissors: scissors cutting; knife: a knife cutting; blade: a blade cutting; glass: glass clinking; glasses: glasses clinking
cup: a cup set down; cups: cups set down; china: china clinking; plate: a plate set down; plates: plates set down
bowl: a bowl set down; spoon: a spoon clinking; spoons: spoons clinking; fork: a fork clinking; forks: forks clinking
cutlery: cutlery clinking; pan: a pan on the stove; pans: pans on the stove; stove: a stove clicking on; kettle: a kettle coming to the boil
boil: water on the boil; beans: beans rattling; dough: dough slapped down; crust: a crust cracking; bite: a bite taken
match: a match struck; clock: a clock ticking; radio: a radio playing low; bell: a bell ringing; bells: bells ringing
doorbell: a doorbell ringing; phones: phones ringing; printer: a printer running; machines: machines running; fan: a fan turning
machine: a machine running; pump: a pump running; taps: taps running; ball: a ball bouncing; cards: cards shuffled
coins: coins clinking; chord: one chord; beat: a drum beat; bass: a bass note; drums: drums; strings: strings swelling; music: music playing
skin: a hand over skin; fingertip: a fingertip brushing; plastic: plastic snapping; impact: a dull impact; movement: quick movement
garden: a garden outside; stir: a spoon stirring; distance: sounds from a distance; set down: something set down; tray: a tray set down; tyre: a tyre rolling
soft: soft movement; slide: something sliding; roll: something rolling; drops: drops falling; bubbles: bubbles rising
`;

/** They stand for no sound at all: told beside another they would take it back. */
const SILENT = new Set(["quiet", "silence", "nothing", "stillness"]);

/** A picture that has no sound of its own. */
const NONE = "none";

const NEAR_SILENCE = "near silence";

const PHRASES: ReadonlyMap<string, string> = new Map(
  TOLD.trim()
    .split(/[\n;]/)
    .map((entry) => entry.trim().split(": ") as [string, string]),
);

/** "sniff, tail" as sounds that can be made: "sniff", "a tail thumping". A quiet picture alone is told as such. */
export function soundsTold(list: string): readonly string[] {
  const words = list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "" && word !== NONE);
  const heard = words.filter((word) => !SILENT.has(word));
  if (heard.length > 0) return heard.map((word) => PHRASES.get(word) ?? word);
  return words.length > 0 ? [NEAR_SILENCE] : [];
}
