/** What a rule is about: kinds of goods, told by the brief's category and words; null for all goods. */
export type Subject = "alcohol" | "gambling" | "money" | "body" | "weapons" | "treat" | null;

/** Kind of goods and kind of act, and the rule that binds them. */
export interface BoundAct {
  readonly act: string;
  readonly subject: Subject;
  /** Words that show that the brief keeps the rule. */
  readonly unless?: RegExp;
  /** What the rule says of the brief's words, and where it stands. */
  readonly rule: string;
  /** What the film does about it. */
  readonly instead: string;
  /** What makes the same promise in other words of the brief, and goes with it. */
  readonly besides?: RegExp;
  /** Nothing that is told can be left out for it. */
  readonly keeps?: true;
}

const PROOF =
  /\b(?:according to|survey|stud(?:y|ies) (?:of|by|with|from)|source|footnote|published|university|award(?:ed)?|independent(?:ly)?|certif\w+|test winner|as voted|readers['’]? choice|\d{4} test|n ?= ?\d+)\b/i;
const STUNTS =
  /\b(?:stunt (?:performers?|doubles?|team|driver|crew)|stunt(?:man|woman)|professional (?:drivers?|stunt\w*)|closed (?:course|road|set|track)|race ?track|racing circuit|video ?game|simulator|do not (?:attempt|try))\b/i;

/** Who drinks is driven. */
const DRIVEN_BY_OTHERS =
  /\b(?:taxi|cab home|designated driver|night bus|walks? home|walking home|rideshare|don['’]?t drink and drive|delivery|courier)\b/i;
/** Nobody steers, or somebody else does. */
const STANDS_STILL =
  /\b(?:park(?:ed|s|ing)|standing still|stands still|red light|hands-?free|self-?driving|autonomous\w*|voice (?:control|assistant)|potter\w*|clay|spinning wheel|ferris wheel|water ?wheel|passengers?(?: seat)?|co-?driver|back ?seat|puts? (?:the |her |his )?phone away|steering committee)\b/i;
/** A grown-up who does it or stands by. */
const WATCHED =
  /\b(?:fathers?|mothers?|dads?|mums?|moms?|mummy|daddy|parents?|adults?|grown-?ups?|grandmothers?|grandfathers?|grandma|grandpa|teachers?|nanny|supervis\w+|out of (?:the )?reach|child-?proof|child-?safe|child lock)\b/i;
const SAVINGS_SCHEME = /\bdeposit (?:guarantee|protection|insurance)\b/i;

/** Kind of goods x kind of act: what no brief may ask for, or only with proof. A new rule is a row and its words. */
export const BOUND_ACTS: readonly BoundAct[] = [
  {
    act: "sure_win",
    subject: "gambling",
    rule: "promises that a bet is won; gambling advertising may not suggest that winning is certain (CAP Code 16.3)",
    instead: "The film shows the game and promises no win",
  },
  {
    act: "reckless_stake",
    subject: "gambling",
    rule: "shows gambling as a way out of money worries or with money that is needed, which is forbidden (CAP Code 16.3.4)",
    instead: "Nobody in the film stakes what he needs",
  },
  {
    act: "reckless_stake",
    subject: "money",
    rule: "urges people to risk what they cannot lose, which rules for financial promotions forbid (FCA COBS 4.2)",
    instead: "The film urges nobody to stake what he needs",
  },
  {
    act: "worry_stake",
    subject: "gambling",
    rule: "shows gambling as a way out of money worries, which is forbidden (CAP Code 16.3.4)",
    instead: "Nobody in the film plays for what he needs",
  },
  {
    act: "at_the_wheel",
    subject: "alcohol",
    unless: DRIVEN_BY_OTHERS,
    rule: "sets alcohol beside driving or steering, which advertising rules forbid (ICC Framework for Responsible Alcohol Marketing; CAP Code 18.12)",
    instead: "The film keeps them apart: nobody drinks in it while moving",
  },
  {
    act: "phone_at_wheel",
    subject: null,
    unless: STANDS_STILL,
    rule: "shows a phone in use at the wheel, an unsafe act that advertising rules forbid to show as normal (ICC Advertising Code, art. 17)",
    instead: "Whoever drives in the film has both hands on the wheel",
  },
  {
    act: "health_compare",
    subject: "treat",
    rule: "sets a treat above fruit, water or a meal for health, which food rules forbid (EU regulation 1924/2006, art. 3; CAP Code 15.1)",
    instead: "The film shows how it tastes and makes no claim of health",
  },
  {
    act: "easy_riches",
    subject: "money",
    rule: "promises wealth without work or risk, which rules for financial promotions forbid (FCA COBS 4.2; CAP Code 14.1)",
    instead: "The film shows what the offer is and promises no income",
  },
  {
    act: "social_success",
    subject: "alcohol",
    rule: "makes alcohol the reason for success with others, which is forbidden (ICC Framework for Responsible Alcohol Marketing; CAP Code 18.2)",
    instead: "The drink is shown, and nobody is liked better for it",
  },
  {
    act: "sorrow_drink",
    subject: "alcohol",
    rule: "shows alcohol as a help against trouble or loneliness, which is forbidden (CAP Code 18.6)",
    instead: "Nobody in the film drinks to forget",
  },
  {
    act: "strength_drink",
    subject: "alcohol",
    rule: "gives alcohol a benefit to health, strength or work, which is forbidden (CAP Code 18.7 and 18.17)",
    instead: "The film promises nothing that the drink does for the body",
  },
  {
    act: "excess",
    subject: "alcohol",
    rule: "shows drinking too much, which advertising for alcohol may not (CAP Code 18.1)",
    instead: "The film shows a drink in moderation",
  },
  {
    act: "number_one",
    keeps: true,
    subject: null,
    unless: PROOF,
    rule: "claims a rank that needs proof at hand (EU directive 2006/114/EC art. 4; FTC substantiation policy)",
    instead: "The film shows what the product does and claims no rank that the brief does not prove",
  },
  {
    act: "proven",
    keeps: true,
    subject: "body",
    unless: PROOF,
    rule: "claims proof or a profession's word, which needs the study or the name behind it (CAP Code 12.1; FTC Health Products Compliance Guidance)",
    instead: "The film names no proof that the brief does not give",
  },
  {
    act: "sure_result",
    subject: "body",
    rule: "promises a sure result for the body, which advertising may not (CAP Code 12; FTC Health Products Compliance Guidance)",
    instead: "The film shows how the product is used and promises no result",
  },
  {
    act: "faked_result",
    keeps: true,
    subject: null,
    rule: "makes a result look better than the product can make it, which misleads (CAP Code 3.11; ICC Code art. 5; EU directive 2005/29/EC art. 6)",
    instead: "The film shows the product in use and only what it can do",
  },
  {
    act: "body_loss",
    subject: "body",
    rule: "is a weight-loss claim with a figure and a date, which advertising may not make (CAP Code 13.9; FTC Gut Check)",
    instead: "The film shows training, food or care as they are",
  },
  {
    act: "before_after",
    subject: "body",
    rule: "sets a body before against one after, which platforms refuse (Meta and TikTok advertising policies; CAP Code 12 and 13)",
    instead: "The film shows how the product is used and measures no body against another",
  },
  {
    act: "stops_medicine",
    subject: "body",
    rule: "tells people to do without treatment, which advertising may never do (CAP Code 12.2; FTC Health Products Compliance Guidance)",
    instead: "The film shows the product and leaves treatment to doctors",
  },
  {
    act: "hidden_ad",
    keeps: true,
    subject: null,
    rule: "hides that the film is paid for; paid endorsements must be plainly disclosed (FTC 16 CFR 255; EU directive 2005/29/EC annex I)",
    instead: "The film is planned as open advertising; the disclosure belongs on screen from the start",
  },
  {
    act: "fake_review",
    keeps: true,
    subject: null,
    rule: "invents customers, experts or figures, which is forbidden (FTC 16 CFR 465; EU directive 2005/29/EC annex I)",
    instead: "The film shows the product and invents no witness",
  },
  {
    act: "pester",
    keeps: true,
    subject: null,
    rule: "urges children to buy or to press their parents, which is forbidden (EU directive 2005/29/EC annex I no. 28; ICC Code art. 20)",
    instead: "The film speaks to grown-ups where it sells",
  },
  {
    act: "easy_debt",
    subject: "money",
    rule: "makes debt look harmless or credit certain, which rules for credit advertising forbid (FCA CONC 3.3)",
    instead: "The film promises no credit and leaves room for its terms",
  },
  {
    act: "sure_gain",
    subject: "money",
    unless: SAVINGS_SCHEME,
    besides: /\d[\d.,]* ?% (?:[a-z]+ ){0,2}?(?:interest|returns?|yield|profit|dividends?|a year|a month)/gi,
    rule: "promises money without risk, which advertising rules forbid (FCA COBS 4.2; FTC Act sec. 5)",
    instead: "The film promises no return and leaves room for a risk warning",
  },
  {
    act: "strobe",
    keeps: true,
    subject: null,
    rule: "flashes as fast as can hurt people with photosensitive epilepsy (ITU-R BT.1702; Ofcom rule 2.12)",
    instead: "Cuts and lights stay below three flashes a second",
  },
  {
    act: "subliminal",
    keeps: true,
    subject: null,
    rule: "is a message below perception, which broadcasting rules forbid (EU directive 2010/13/EU art. 9; Ofcom rule 2.11)",
    instead: "Every picture stands long enough to be seen",
  },
  {
    act: "alarm",
    keeps: true,
    subject: null,
    unless: /\b(?:museum|documentary|exhibition|history|film about)\b/i,
    rule: "imitates an alarm, an authority or the news, which advertising may not (47 CFR 11.45; ICC Code art. 9)",
    instead: "The film opens with a sound and a look of its own",
  },
  {
    act: "stereotype",
    subject: null,
    unless:
      /\b(?:myth|clich\w+|prove\w* (?:them|it|him) wrong|wrong|end(?:s|ing)? the|against|who says|says who|break\w* the)\b/i,
    rule: "demeans people or confines them to a stereotype, which advertising may not (CAP Code 4.1 and 4.9; ICC Code art. 2)",
    instead: "The film laughs at nobody",
  },
  {
    act: "skin_light",
    keeps: true,
    subject: null,
    rule: "sells a lighter skin as a better one, which advertising codes and platforms forbid (ASCI guidelines on skin lightening; Meta advertising policy)",
    instead: "The film shows skins as they are",
  },
  {
    act: "infant_formula",
    keeps: true,
    subject: null,
    rule: "sets a formula beside breast milk, which is forbidden (WHO Code of Marketing of Breast-milk Substitutes; EU regulation 2016/127 art. 10)",
    instead: "The film makes no comparison with breast milk",
  },
  {
    act: "healthier_smoke",
    keeps: true,
    subject: null,
    rule: "gives smoking or vaping a benefit to health, which is forbidden (CAP Code 22.5; FDA 21 USC 387k)",
    instead: "The film makes no claim of health",
  },
  {
    act: "speeding",
    subject: null,
    unless: STUNTS,
    rule: "shows dangerous driving as normal, which advertising may not (CAP Code 19.2; ICC Code art. 17)",
    instead: "The film drives as the road's rules allow",
  },
  {
    act: "bare_safety",
    subject: null,
    unless: STUNTS,
    rule: "shows an unsafe act as normal, which advertising rules forbid (ICC Code art. 17)",
    instead: "The film shows it done safely",
  },
  {
    act: "risky_stunt",
    subject: null,
    unless: STUNTS,
    rule: "shows an unsafe act that viewers might copy, which advertising rules forbid (ICC Code art. 17)",
    instead: "The film shows it done safely or not at all",
  },
  {
    act: "child_danger",
    subject: null,
    unless: WATCHED,
    rule: "shows a child with what can hurt it as if it were play, which advertising rules forbid (ICC Code art. 18 and 20; CAP Code 5.1)",
    instead: "No child in the film handles it",
  },
  {
    act: "sexual_minor",
    subject: null,
    rule: "shows a minor as an object of desire, which is forbidden everywhere (CAP Code 4.8 and 5; platforms' child safety policies)",
    instead: "Minors are shown as children, or not at all",
  },
  {
    act: "sold_weapon",
    keeps: true,
    subject: "weapons",
    rule: "is a weapon for sale, which no platform lets be advertised (Meta, TikTok and Google advertising policies)",
    instead: "The film is planned as asked; where it may run at all is for a lawyer",
  },
  {
    act: "drugs",
    keeps: true,
    subject: null,
    rule: "shows or sells a drug, which platforms do not allow (Meta, TikTok and Google advertising policies)",
    instead: "The film shows no drug",
  },
];
