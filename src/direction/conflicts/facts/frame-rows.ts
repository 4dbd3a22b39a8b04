/**
 * What is told by what goes with what: the fact, and groups of words of which one each stands in one clause, in any order. An
 * "act" is bound by rules of advertising: their table says for which goods it is out of bounds. "@vehicle" stands for every noun of
 * that kind, "#percent" for a figure of that sort (class-of-word.ts). A new fact is a row.
 */
export const FRAMES: readonly (readonly [string, ...string[]])[] = [
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
  [
    "act proven",
    "professor dr doctor gp physician surgeon pharmacist scientist scientists dentist",
    "says swears confirms recommends guarantees proves testifies promises",
    "cancer illness disease diabetes pain heart blood immune weight wrinkles sleep drops pills supplement",
  ],
  [
    "act faked_result",
    "retouch retouched retouching photoshop photoshopped airbrush airbrushed airbrushing doctored faked fake edited digitally cgi staged swap",
    "before after result results skin teeth hair belly clearer whiter smoother slimmer flawless improvement",
    "look looks make show photo photos picture pictures image images shot shots second right ever never could",
  ],
  [
    "act stereotype",
    "pale fat overweight old poor bald short ugly black disabled foreign unemployed skinny",
    "laughed mocked ridiculed bullied shamed outcast rejected despised",
  ],
  [
    "act easy_debt",
    "loan loans credit borrow borrowing lender",
    "nobody one none ever never",
    "refused rejected declined repay repays back checks asks owes",
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
    "act pester",
    "kids children child toddlers",
    "tell ask urge call order",
    "buy get purchase spend collect",
  ],
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
    "act reckless_stake",
    "rent mortgage tuition debt debts bills loan groceries fees overdraft medical studies",
    "pay pays paying cover covers settle settles finance finances afford clear clears fund funds repay repays",
    "bet bets betting win wins winning casino jackpot lottery ticket poker slots gamble gambling stake spin",
  ],
  [
    "act reckless_stake",
    "savings salary paycheck paycheque house rent wages inheritance pension wedding tuition kidney",
    "bets bet betting stakes stake gambles gamble risks risk mortgages wagers wager borrows",
    "all everything last whole entire his her their",
  ],
  [
    "act sure_gain",
    "guaranteed guarantee guarantees assured certain",
    "month monthly week weekly year yearly annually day daily",
    "earn earns earning win gain gains profit profits pays return returns interest invest invested yield grows",
  ],
  [
    "act hidden_ad",
    "news editorial newscast bulletin article journalism",
    "think believe look looks seem disguise disguised pretend pretends pass passed fake appear",
    "ad advert advertising advertisement report real independent sponsored promotion commercial",
  ],
  [
    "act proven",
    "doctor doctors dermatologist dermatologists dentist dentists fda scientists nasa vets paediatricians pediatricians nurses surgeons",
    "approved recommended recommend recommends endorsed endorse endorses proven backed swear prescribe prefer",
  ],
  [
    "act easy_debt",
    "loan loans credit cash money borrow",
    "no without zero skip",
    "checks check questions paperwork proof collateral schufa documents",
  ],
  [
    "act easy_debt",
    "loan loans credit borrow",
    "everyone everybody anyone anybody unemployed bankrupt jobless",
    "gets approved qualifies approval eligible accepted guaranteed",
  ],
  [
    "act sorrow_drink",
    "bearable cope copes survive loneliness lonely sorrow sorrows troubles heartbreak grief worries therapy misery divorce",
    "wine beer gin drink drinks drinking glass bottle whisky whiskey vodka rum sip cocktail alcohol",
  ],
  [
    "act excess",
    "bottle bottles crate litres liters shots pints beers cocktails",
    "drinks drink downs down empties finishes chugs swallows gulps necks",
    "whole entire every ten twelve twenty all third fourth fifth sixth seventh eighth six seven eight nine alone",
  ],
  [
    "act social_success",
    "popular attractive irresistible sexy confident charming funnier desirable seductive",
    "makes make turns becomes become gets feels feel more suddenly",
    "sip glass bottle drink drinks beer wine gin vodka rum whisky whiskey cocktail after shot",
  ],
  [
    "act strength_drink",
    "stronger fitter faster healthier smarter braver performance strength muscles endurance",
    "makes make gives give boosts improves wins after thanks",
    "sip glass bottle drink drinks beer wine gin vodka rum whisky whiskey cocktail shot",
  ],
  [
    "act sure_result",
    "wrinkles wrinkle cellulite acne scars baldness spots pimples fat eczema stretch",
    "removes remove erases erase eliminates vanish vanishes disappear disappears gone melts melt dissolves deletes",
    "permanently forever overnight instantly completely guaranteed week weeks days day hours minutes all always",
  ],
  [
    "act pester",
    "parents mum mom dad mummy mommy daddy grandma",
    "ask beg tell nag make convince pester persuade bug",
    "buy get pay purchase order",
  ],
  [
    "act child_danger",
    "toddler baby child kid boy girl infant preschooler",
    "drill saw chainsaw knife knives iron stove lighter matches pills medicine detergent bleach fireworks firecracker axe outlet socket lawnmower",
    "plays play playing holds hold swings uses reaches grabs grab alone drinks swallows lights own operates unattended",
  ],
  [
    "act sexual_minor",
    "girl boy schoolgirl schoolboy teenager teen child minor schoolgirls teens",
    "lingerie seductive seductively sexy sexily provocative provocatively erotic striptease lascivious",
  ],
  [
    "act at_the_wheel",
    "hop hops hopping jump jumps jumping climb climbs drive drives driving race races racing ride rides riding steer steers steering speed speeds speeding roar roars cruise cruises cruising rev revs weave weaves swerve swerves paddle paddles paddling",
    "@vehicle @two_wheeler @boat @aircraft wheel road highway motorway autobahn serpentines hairpins",
  ],
  [
    "act body_loss",
    "lose loses lost losing drop drops dropped dropping shed sheds lighter slimmer thinner melted melt melts minus gone less down burned burnt",
    "#weight size sizes inch inches centimetres",
    "day days week weeks weekend month months overnight quickly hours",
  ],
  [
    "act before_after",
    "before",
    "after now today later",
    "belly stomach tummy waist thighs skin wrinkles pores teeth hair face figure body acne scars scalp hips lips",
    "photo photos picture pictures shot shots split side comparison compare transformation result results image images",
  ],
  [
    "act before_after",
    "side split",
    "photo photos picture pictures shot shots image images portraits faces",
    "belly stomach tummy waist thighs skin wrinkles pores teeth hair figure acne scars scalp hips",
  ],
  [
    "act sure_gain",
    "guaranteed guarantee guarantees guaranteeing promise promises promised assured certain surefire riskless",
    "#percent returns yield interest dividends profit payout",
  ],
  [
    "act sure_gain",
    "never impossible cannot can't",
    "lose loses losing fall falls drop drops shrink shrinks crash",
    "money savings invest investment invested investor investors portfolio fund stocks coin coins value capital",
  ],
  [
    "act worry_stake",
    "rent debt debts mortgage tuition bills groceries loan overdue eviction",
    "win wins won winning bet bets stake stakes gamble gambles jackpot spin spins",
  ],
  [
    "act stops_medicine",
    "throw throws threw thrown stop stops stopped stopping ditch ditches ditched quit quits bin bins binned flush flushes replace replaces replaced instead tosses tossed",
    "insulin pills medication medicine medicines inhaler chemo chemotherapy antidepressants tablets painkillers prescription prescriptions",
  ],
  [
    "act proven",
    "doctor doctors dermatologist dermatologists dentist dentists surgeon pharmacist paediatrician pediatrician nutritionist vet coat",
    "swears swear recommends recommend prescribes promises confirms certifies endorses vouches assures",
  ],
  [
    "act fake_review",
    "invent invented inventing fictional fictitious faked bogus made-up pretend",
    "review reviews testimonial testimonials customer customers quote quotes ratings stars expert experts",
  ],
  [
    "act hidden_ad",
    "notice notices realise realises realize realizes guess guesses disclose disclosure suspect suspects",
    "no not never nobody without don't mustn't shouldn't",
    "paid sponsored ad advert advertisement advertising promotion commercial",
  ],
  [
    "act speeding",
    "km kmh mph kph",
    "#speeding",
    "drive drives driving drivers driver road street highway motorway car autobahn overtakes overtake past through tunnel",
  ],
  [
    "means small",
    "budget have only",
    "euros dollars pounds bucks quid eur gbp usd",
    "film spot shoot production this video everything ad clip all whole literally total",
  ],
];
