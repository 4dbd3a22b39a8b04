import { ACT_FRAMES } from "./act-frames.ts";

/**
 * What is told by what goes with what: the fact, and groups of words of which one each stands in one clause, in any order. An
 * "act" is bound by rules of advertising: their table says for which goods it is out of bounds. "@vehicle" stands for every noun of
 * that kind, "#percent" for a figure of that sort (class-of-word.ts). A new fact is a row.
 */
export const FRAMES: readonly (readonly [string, ...string[]])[] = [
  ...ACT_FRAMES,
  [
    "camera_moves none",
    "camera cam",
    "still static fixed locked motionless stationary immobile unmoving tripod unmoved bolted nailed anchored",
  ],
  [
    "cuts none",
    "unbroken uninterrupted continuous seamless uncut unedited unceasing",
    "take shot camera movement move glide sweep travelling traveling flow tracking dolly steadicam",
  ],
  [
    "sound none",
    "mute muted silent soundless silence noiseless",
    "completely entirely fully totally throughout whole always absolutely wholly",
    "film video spot ad clip everything piece reel",
  ],
  ["camera_moves none", "static tripod locked", "shots shot only throughout frames always"],
  [
    "audience small",
    "targeting target targeted aimed audience group viewers meant suitable",
    "kids children toddlers pupils schoolchildren preschoolers babies",
  ],
  [
    "audience small",
    "toy toys plush teddy doll dolls playset stuffed picturebook",
    "kids children toddlers preschool preschoolers babies kindergarten",
  ],
  [
    "audience young",
    "targeting target targeted aimed audience group viewers meant speaks",
    "teenagers teens teenager teen tweens adolescents gen-z",
  ],
  [
    "camera_moves some",
    "camera cam",
    "follow follows following glides gliding sweeps flies flying floats swoops spins whirls chases pushes tracks dives races rushes pans tilts travels drifts rises soars wanders climbs circles orbits accompanies rotates moves moving zooms",
  ],
  [
    "audience grown",
    "professional professionals experts executives adults seniors pensioners retirees",
    "only exclusively solely",
    "aimed targeted targeting target audience for made meant",
  ],
  [
    "company together",
    "hundreds thousands dozens crowds",
    "spectators fans visitors guests dancers runners people",
  ],
  ["medium drawn", "characters figures cast", "animated puppets puppet cartoon drawn claymation marionettes"],
  [
    "saturation muted",
    "only exclusively solely nothing strictly",
    "neutral neutrals grey greys gray grays beige beiges taupe pastel pastels monochrome muted",
  ],
  [
    "medium drawn",
    "everything entirely fully completely wholly exclusively entire",
    "animated animation cartoon cartoons cgi illustrated illustrations drawings claymation anime",
  ],
  [
    "medium real",
    "everything entirely completely wholly exclusively entire only",
    "real authentic genuine",
    "footage people locations actors fishermen farmers customers families employees workers craftsmen",
  ],
  [
    "text some",
    "words letters text name slogan headline title address hours price tagline claim url website discount",
    "screen letters appear appears appearing fades flies displayed superimposed typed written typography pops pop slides bounces zooms flashes blinks readable",
  ],
  [
    "text some",
    "letters lettering typeface font capitals caps script",
    "bold white black big huge giant large golden gold neon red yellow blue serif handwritten block tall small elegant chalk",
  ],
  [
    "cuts some",
    "cut cuts shots shot edits images image picture angle",
    "rapid rapidly quick fast frantic every beat half",
  ],
  [
    "cuts some",
    "change changes changing switch switches switching jump jumps hop hops alternate alternates flip flips intercut intercuts",
    "between places rooms locations scenes angles cities",
    "second seconds beat constantly quickly back rapidly every kitchen garden office street home bedroom @room @workplace @home @landscape @road",
  ],
  [
    "medium filmed",
    "real live living actual flesh-and-blood",
    "children kids people women men families woman man actors customers dogs hands employees workers @person @child",
    "giggle giggles laugh laughs smile smiles look looks run runs play plays walk walks dance dances talk talks speak speaks sit sits appear appears wave waves eat eats",
  ],
  [
    "source near",
    "regional local",
    "only exclusively solely strictly nothing",
    "ingredients produce products food farmers suppliers growers vegetables meat milk",
  ],
  [
    "voice_sex female",
    "narrator voice-over voiceover speaker voice",
    "must should only please",
    "woman female lady",
  ],
  [
    "voice_sex male",
    "narrator voice-over voiceover speaker voice",
    "must should only please",
    "man male gentleman",
  ],
  [
    "motion still",
    "still motionless frozen immobile",
    "stands stand sits sit stays stay remains remain keeps holds lies",
    "perfectly completely absolutely totally entirely utterly",
  ],
  ["hour day", "sun", "zenith overhead highest"],
  [
    "logo_size small",
    "logo branding logos",
    "discreet subtle unobtrusive small tiny understated restrained quiet",
    "very really extremely only just always should must has keep keeps stays please",
  ],
  [
    "logo_size big",
    "logo branding logos",
    "fills covers dominates giant huge enormous gigantic massive",
    "screen frame every whole entire throughout full shot scene times",
  ],
  [
    "text_amount little",
    "text texts copy words titles captions",
    "hardly barely minimum minimal sparse sparing little few",
    "screen keep as possible please use only frame on very",
  ],
  [
    "text_amount much",
    "text texts paragraphs copy bullet terms ingredients prices features",
    "packed crammed stuffed lots plenty full dense all every long whole complete",
    "screen frame shot scene read overlay on-screen shown listed card frames",
  ],
  [
    "fullness empty",
    "white negative empty blank free",
    "space background surface room",
    "lots plenty much generous nothing only one single lone object product vast",
  ],
  [
    "fullness full",
    "crammed packed stuffed cluttered overloaded filled plastered bursting brimming",
    "screen frame inch corner image picture shot scene text information facts stickers elements",
  ],
  [
    "pace fast",
    "cut cuts editing montage pace tempo rhythm edits",
    "rapid frantic frenetic hectic fast quick breakneck lightning rushed half",
  ],
  [
    "pace slow",
    "pace tempo rhythm editing film video spot takes",
    "slow slowly calm unhurried leisurely meditative contemplative lingering serene",
  ],
  [
    "logo some",
    "logo",
    "close end ends finish reveal shot appear appears shown visible corner bottom top right left throughout spins animates watermark sits stands every fills fades",
  ],
  [
    "means small",
    "budget have only",
    "euros dollars pounds bucks quid eur gbp usd",
    "film spot shoot production this video everything ad clip all whole literally total",
  ],
  [
    "voice_sex female",
    "strictly only exclusively purely solely entirely always",
    "female woman women woman's women's lady feminine",
    "voice voices voiceover vo narrator narrators narration speaker speakers",
  ],
  [
    "voice_sex male",
    "strictly only exclusively purely solely entirely always",
    "male man men man's men's masculine",
    "voice voices voiceover vo narrator narrators narration speaker speakers",
  ],
  [
    "voice_sex female_heard",
    "female woman's women's girl's lady's grandmother's mother's grandma's granny's aunt's",
    "voice voiceover narrator narration",
    "says say tells tell asks explains explain whispers speaks speak reads read narrates shouts sings",
  ],
  [
    "voice_sex male_heard",
    "male man's men's boy's gentleman's grandfather's father's grandpa's grandad's granddad's uncle's",
    "voice voiceover narrator narration",
    "says say tells tell asks explains explain whispers speaks speak reads read narrates shouts sings",
  ],
  [
    "voice some",
    "explains explain announces announce recites recite exclaims exclaim narrates narrate recounts recount yells yell",
    "host presenter moderator speaker expert doctor woman man girl boy teacher guide he she they founder owner captain customer mother father boss coach @worker @performer @relative",
  ],
  [
    "cast_sex female",
    "women ladies females woman",
    "only exclusively solely entirely all nothing strictly",
    "film cast screen appear appears seen shown ad spot video picture frame front actors",
  ],
  [
    "cast_sex male",
    "men gentlemen males guys",
    "only exclusively solely entirely all nothing strictly",
    "film cast screen appear appears seen shown ad spot video picture frame front actors",
  ],
  [
    "cast_age old",
    "sixty seventy eighty 60 65 70 75 80 sixties seventies eighties seniors pensioners retirees elderly grandparents grandmothers",
    "only exclusively solely entirely all nothing strictly everyone everybody",
    "film cast screen appear appears seen shown ad spot video picture frame front actors",
  ],
  [
    "cast_age child",
    "children kids toddlers",
    "only exclusively solely entirely all nothing strictly everyone everybody",
    "film cast screen appear appears seen shown ad spot video picture frame front actors",
  ],
  [
    "cast_age grown",
    "adults grown-ups grownups",
    "only exclusively solely entirely all nothing strictly everyone everybody",
    "film cast screen appear appears seen shown ad spot video picture frame front actors",
  ],
  [
    "logo_order late",
    "logo branding brandmark",
    "no not never only hidden nowhere hide hides keep conceal withhold",
    "before until till at in on with",
    "end last final closing finish very",
  ],
  [
    "logo_order early",
    "logo branding brandmark",
    "first opening start beginning second one two three throughout every always",
    "seconds second frame shot scene film picture minute time visible corner",
    "within in from by throughout visible appears appear shows seen every always",
  ],
];
