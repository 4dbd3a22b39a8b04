/** A clause that states by its own form what is sold: how it was made, how it is done, how many there are. */
export const STATED = new RegExp(
  [
    // "delivered to your door", "boots fitted in 15 minutes", "run by boaters"
    /^(?:\p{L}[\p{L}-]* ){0,2}(?:\p{L}+ed|made|built|run|grown|cut|sewn|woven|spun|caught|born|brought|sent|won|hung|dug|held|kept|bred|written|taught|led|baked)\s(?:in|by|from|to|on|with|within|for|at|since|before|after|under|next|over|overnight|up|off|out|entirely|only|right|fresh|daily|here|locally|\p{L}+ since)\b/u,
    // "5 lessons", "over 300 lamps", "24 hour claims line", "two courses"
    /^(?:over |more than |around |about |only |up to )?\d[\d,.]*\+?[ -](?!(?:s|secs?|seconds?|mins?|minutes?|fps|px|sec)(?:$|\s))\p{L}+/u,
    /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|a hundred) (?:hours?|days?|weeks?|months?|years?|nights?|lessons?|classes|courses?|sizes|colou?rs|flavou?rs|rooms|bedrooms|floors|branches|shops|seats|ways|styles|kinds|sorts|types|strengths|generations|sessions|stages|screens|lanes|pools|taps|beers|dishes|ingredients)(?!\p{L})/u,
    /\bsince (?:18|19|20)\d\d\b|\b(?:est|established|founded)\.? (?:in )?\d{4}/u,
    // "every pan is numbered", "all dogs come home with us"
    /^(?:every|each|all|both|most|half|none|nothing|no one|nobody|everything|anyone|everyone)\s(?:\p{L}+ ){0,3}(?:is|are|was|has|have|gets?|comes?|goes|\p{L}+ed|\p{L}+s)\b/u,
    // "it folds in three seconds", "you keep what you catch"
    /^(?:it|they|you|your (?:\p{L}+ )?\p{L}+)\s(?:can |only |also |just |never |always |even )?(?:is|are|gets?|comes?|goes|pays?|keeps?|takes?|needs?|saves?|folds?|fits?|holds?|lasts?|works?|makes?|stays?|charges?|cooks?|brings?|leaves?|learns?|chooses?|picks?|\p{L}{3,}s)\s/u,
    /^(?:no|zero|never|one) (?:\p{L}+[ -]?){1,3}$/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "iu",
);

/** Words of service: what those who sell it do for those who come. */
export const SERVED =
  /\b(?:welcome|included|available|guaranteed?|accepted|provided|cash only|card only|parking|deliver(?:y|ed|ies|s)?|collection|collect(?:ed)?|pick(?:ed)?[- ]?up|drop[- ]?off|same[- ](?:day|week|hour)|next[- ]day|overnight|while (?:you|u) wait|no appointments?|walk[- ]ins?|family[- ](?:run|owned)|independent|owner[- ]run|award|certified|licen[cs]ed|insured|qualified|trained|24\/7|24[- ]hours?|round the clock|emergency|call[- ]?outs?|open (?:late|early|daily|all|every|till|until|from|\w+day|mon|tue|wed|thu|fri|sat|sun|7|seven|24)|bookings?|loan|refills?|refurbished|second[- ]hand|handmade|hand[- ]\w+ed|fresh(?:ly)?|daily|weekly|warranty|no contract|cancel any ?time|unlimited|wheelchair|step[- ]free|dog[- ]friendly|dogs|child(?:ren)?[- ]friendly|beginners?|all (?:ages|levels|abilities|welcome|day|year)|small (?:groups?|classes)|one[- ](?:to|on)[- ]one|online|trial|tastings?|gift (?:vouchers?|cards?)|vouchers?|home visits?|at your (?:home|door|office|desk)|your (?:door|doorstep|home|house|street|driveway|office|desk)|gluten[- ]free|vegan|vegetarian|organic|halal|kosher|locally|local|recycled|recyclable|plastic[- ]free|repairable|spare parts|washable|waterproof|no \w+ fees?|fixed price|flat fee|free)\b/i;

/** "We come to your driveway": those who sell speak to those who buy. */
export const SPOKEN_OF_OURSELVES =
  /^(?:we|our \p{L}+(?: \p{L}+)?|the \p{L}+(?: \p{L}+)?)\s(?:also |even |only |always |never |can |will |do |still |all )*(?!need|want|would|are looking|have got|hope|think|like|love to|run an?|are an?|launch|plan)(?:\p{L}{2,})\s/iu;

/** What is wanted of the film, or asked of those who make it. */
export const OF_THE_MAKING =
  /^(?:the |our )?opening (?:hours|times)\b|\b(?:at|near|towards) the (?:very )?(?:end|start|beginning|close)$|^(?:\d+|one|two|three|four|five|six|a few|several) (?:[a-z]+ )?(?:models|actors|extras)$|\b(?:videos?|films?|clips?|reels?|tiktok|instagram|youtube|facebook|linkedin|spots?|ads?|adverts?|commercials?|teasers?|trailers?|fps|vertical|horizontal|deadline|briefs?|voice-?over|vo|narrat\w+|soundtrack|shots?|scenes?|cuts?|close-?ups?|camera|cta|logo|hook|overlays?|captions?|subtitles?|on[- ]screen|footage|hashtags?|please|thanks|thank you|could you|can you|would you|i want|i need|i'd|we'd|we want|we need|we'?re (?:looking|after)|need (?:a|an|it|this)|want (?:a|an|it|this|to)|let'?s|make (?:it|sure|them|people)|^show|showing|feel|feels|feeling|looks? like|think|imagine|like a|as if|vibes?|tones?|hues?|shades?|palette|colou?rs?|bright|backgrounds?|gold(?:en)? hour|sunrise|sunset|mood|style|energy|pace|slow|fast|target|audience|aimed|people should|viewers?|nothing too|not too|keep it|(?:end|start|open)(?:s|ing)? (?:on|with)|focus|idea|maybe|something|whatever|up to you|cringe|clich[eé]s?|cheesy|posh|salesy|(?:we|i) don'?t want|don'?t|shown|me|i|i'm|i'll|a bit|sort of|kind of|slightly|themes?|bass|beats?|drums|imagery|images?|visuals?|visible|pictured|in (?:the )?(?:frame|shot|picture|background)|unclear|questions|regards|attached|asap|^not|no (?:people|faces?|music|text|voice\w*|dialogue|logos?|talking|actors?|humans?|hands?))\b/i;

/** "Last thing you see = …", "only the tram": counts, places and bounds of what is shown. */
export const ORDERS_THE_FILM =
  /[=#]|^(?:only|just|then|first|last|finally|until|till|same|nobody|maybe|oh|no (?:other|ui|hud|cgi|vfx|stock|vo))\b|\b(?:only|until|you see|we see|end ?card|bumpers?|hero|music|sounds?|silence|silent|tones?|colou?rs?)\b|^(?:one|two|three|\d+) ?(?:x|×)? ?\d+ ?s\b/iu;
