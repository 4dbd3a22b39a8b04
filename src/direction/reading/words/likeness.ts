const ASPECT =
  "(?:(?:overall|general|exact|same|whole|visual|golden|warm|cold|soft|cool)\\s)*(?:vibes?|look(?:\\s(?:and|&)\\s(?:feel|tone))?|moods?|feel(?:ing)?|style|styling|aesthetics?|atmosphere|tone|energy|light|lighting|colou?rs?|colou?r palette|palette|grad(?:e|ing)|pace|pacing|rhythm|cuts?|cutting|editing|camera\\s(?:work|moves?|movements?)|composition|framing)";
/** What is plainly a reference, whatever stands before it. */
const ATTACHED =
  "(?:(?:attached|enclosed|uploaded|provided|linked|sample|example|reference|ref|mood)\\s(?:(?:photo|image|video|film|reference|still|mood)\\s)?(?:photos?|pictures?|images?|pics?|clips?|videos?|films?|footage|stills?|frames?|reels?|references?|files?|boards?|material)|references?|refs?|moodboards?|attachments?)";
/** What is a reference only where "this", "my" or "the" points at it: "the film" is the one to be made. */
const POINTED = "(?:this|these|that|my|our|the)\\s(?:photos?|pictures?|images?|pics?|stills?|footage)";
const POINTED_FILM = "(?:this|these|that|my)\\s(?:clips?|videos?|films?|reels?|ones?)";
const DETERMINER = "(?:(?:this|these|that|those|the|my|our|your|an?)\\s)?";
const REFERENCE = `(?:${DETERMINER}${ATTACHED}|${POINTED}|${POINTED_FILM})`;
/** What is done with a model. */
const MODEL_ON =
  "(?:match(?:es|ing)?|copy|mimic|mirror|echo|recreate|replicate|stay\\s(?:close|true)\\sto|inspired\\sby|based\\son|modell?ed\\son|similar\\sto|close\\sto)";
const MATCH = `(?:${MODEL_ON}|follow|keep|use|borrow|take|get)`;

const IN_ENGLISH = [
  // "match the mood of this photo", "in the golden light of the reference footage", "same palette as in the attached clip"
  `(?:(?:${MATCH}|in|with)\\s)?(?:the\\s|its\\s)?(?:same\\s|exact\\s)*${ASPECT}(?:,?\\s(?:and|&)\\s(?:the\\s)?${ASPECT})?\\s(?:of|from|in|as(?:\\s(?:in|on))?|like(?:\\sin)?)\\s${REFERENCE}`,
  // "Match the pace of the clip", said as an order: what is told of a voice or a text matches the film that is to be made
  `(?<=^|[.!?;:\\n]\\s*)${MODEL_ON}\\s(?:the\\s|its\\s)?(?:same\\s|exact\\s)*${ASPECT}(?:,?\\s(?:and|&)\\s(?:the\\s)?${ASPECT})?\\s(?:of|from|in)\\sthe\\s(?:clip|video|film|reel)`,
  // "match this vibe"
  `${MATCH}\\s(?:this|that|these)\\s${ASPECT}\\b`,
  // "match the photo", "like the attached clip", "just like in my video"
  `(?:${MODEL_ON}|(?:just|exactly|looks?|feels?|much)\\s(?:like|as)(?:\\s(?:in|on))?|like(?:\\s(?:in|on))?|as\\s(?:in|on|shown\\sin)|in\\sthe\\s${ASPECT}\\sof)\\s(?:closely\\s)?${REFERENCE}(?:['’]s\\s${ASPECT})?`,
  // "use the reference for the colours", "see attached photo for the light"
  `(?:use|see|take|follow|check|cf)\\s${REFERENCE}\\s(?:for|as)\\s${DETERMINER}(?:${ASPECT}|reference|ref|guide|guideline|inspiration|starting\\spoint|model|style)`,
  // "the clip for the pace, the photo for the colours"
  `${REFERENCE}\\sfor\\s(?:the\\s|its\\s)?${ASPECT}`,
  // "like the one attached"
  "like\\sthe\\sones?\\s(?:attached|enclosed|below|i\\s(?:attached|sent|uploaded)|we\\s(?:attached|sent|uploaded))",
  // "the reference's colours"
  `(?:${MATCH}\\s)?the\\s(?:reference|photo|picture|image|clip|footage)['’]s\\s${ASPECT}`,
];

const FILM_ABROAD =
  "(?:referenz)?(?:foto|bild|video|film|clip|photo|image|imagen|immagine|imagem|afbeelding|referencia|reference|riferimento|beeld|beispiel)(?:s|es|film|video|bild)?";
const ABROAD = [
  `(?:wie|passend zu|orientiert (?:euch|dich) an|angelehnt an|im (?:stil|look)|in der stimmung)\\s(?:(?:im|in|auf|zu|zum|zur|des|der|dem|von|diese[mrsn]?|unsere[mrsn]?|meine[mrsn]?|angehangte[mrsn]?|beigefugte[mrsn]?)\\s){1,3}${FILM_ABROAD}`,
  `(?:comme|dans (?:le style|l'esprit|l'ambiance)|meme (?:ambiance|style|lumiere|palette)|inspir\\w+)\\s(?:(?:sur|dans|que|de|par|la|le|les|l'|cette|ce|cet|ma|mon|notre)\\s?){1,3}${FILM_ABROAD}`,
  `(?:como|(?:en|con) el (?:estilo|tono)|(?:la )?mism[oa] (?:luz|estilo|ambiente|paleta)|inspirad[oa])\\s(?:(?:en|de|del|que|el|la|las|los|por|esta|este|mi|nuestr[oa])\\s){1,3}${FILM_ABROAD}`,
  `(?:come|nello stile|(?:la )?stess[oa] (?:luce|stile|atmosfera|palette)|ispirat[oa])\\s(?:(?:nel|nella|del|della|dal|dalla|di|a|alla|al|questa|questo|mia|mio)\\s){1,3}${FILM_ABROAD}`,
  `(?:como|no estilo|(?:a )?mesm[oa] (?:luz|estilo|clima|paleta)|inspirad[oa])\\s(?:(?:na|no|da|do|que|em|esta|este|nesta|neste|minha|meu)\\s){1,3}${FILM_ABROAD}`,
  `(?:zoals|in de stijl|(?:de)?zelfde (?:sfeer|stijl|licht|kleuren))\\s(?:(?:in|op|van|als|de|het|deze|dit|mijn|onze|bijgevoegde)\\s){1,3}${FILM_ABROAD}`,
];

/** Every pattern at once; most briefs name no reference and are told apart by one search. */
export const LIKENESS = new RegExp(
  `(?<![\\p{L}'’])(?:${[...IN_ENGLISH, ...ABROAD].join("|")})(?![\\p{L}-])`,
  "gu",
);
/** Words without which no brief speaks of a reference. */
export const NAMES_A_REFERENCE =
  /\b(?:references?|refs?|attach\w+|enclosed|upload\w+|moodboards?|photos?|pictures?|images?|pics?|stills?|footage|clips?|videos?|films?|reels?|vibes?|looks?|moods?|feel|energy|atmosphere|tone|colou?rs?|palette|light|lighting|rhythm|pac(?:e|ing)|style|aesthetic|foto|bild|imagen|immagine|imagem|referenz\w*|afbeelding|beeld|beispiel\w*|riferimento|referencia)\b/;
