const set = (words: string) => new Set(words.split(/[\s,]+/));

/** Words before a noun, folded. */
export const DETERMINERS = set(
  "zwei drei vier deux trois quatre dos tres cuatro quattro dois twee drie a an the our my your their his her its this that these those some any another each every one two three four five ein eine einen einem einer unser unsere unseren unserem unseres mein meine meinen meiner der die das den dem le la les l un une des notre nos mon ma mes votre el los las una unos unas nuestro nuestra nuestros nuestras mi mis o os as um uma nosso nossa nossos nossas meu minha il lo gli i uno nostro nostra nostri nostre mio mia de het een onze ons mijn du",
);
/** Prepositions, folded. */
export const PREPOSITIONS = set(
  "of in on at for with by from to into onto over under through across along around behind beside between against near past toward towards off up down out during without within about like as via per than above below after before inside outside until amid among aboard beneath",
);
/** Words that join, folded. */
export const CONJUNCTIONS = set(
  "and or but so because while when if although though since unless whereas yet nor plus then",
);
/** Pronouns, folded. */
export const PRONOUNS = set(
  "i you he she it we they me him us them who whom whose which what that there someone everyone everybody anybody nobody nothing something everything anything this these those",
);
/** Verbs that help others, folded. */
export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would can could should shall may might must need needs get gets got let's lets want wants isn't aren't won't don't doesn't that's it's he's she's they're we're i'm i'd i'll we'll you'll you're",
);

/** Words that end a product's or a person's name when it is read from left to right. */
export const NAME_STOPS = set(
  "aged ages specializing specialising serving offering helping providing delivering based located dropping pays keeps lasts gets gives takes turns brings comes goes saves stays connects automates that which who whose where when while is are was were will would can could should must has have had and or but because so if for with without to on at by from into using use featuring showing starring set including please plus then also make makes made need needs want wants help helps keep lasting running about as than via during before after under over aimed targeting targeted aimed designed launching launches dropping drops opening opens coming called named titled touring selling repairing restoring renting producing publishing genannt namens genaamd appele appelee appeles appelees llamado llamada llamados llamadas chamado chamada chamados chamadas chiamato chiamata chiamati chiamate nomme nommee nommes nommees it we i you they he she should let's vertical square landscape lets our their your shot filmed told through around inside between aus che bei nahe vicino cerca pres perto nabij bij near beside outside like just now only not no mit fur ohne und oder auf im avec pour sans et dans sur qui que con para sin y en del por com sem e em per senza su nel nella met voor zonder op",
);

/** Words for films and their parts, folded. */
export const FILM_WORDS = set(
  "video videos vid ad ads advert adverts advertisement spot spots film films movie movies clip clips reel reels short shorts story stories tiktok tiktoks commercial commercials teaser teasers trailer trailers promo promos bumper bumpers explainer explainers animation animations campaign campaigns brief content piece montage sequence launch edit edits cut cutdown cutdowns loop preroll pre roll instagram youtube facebook linkedin pinterest snapchat twitter tv cinema social post posts feed vertical horizontal square landscape portrait vo voiceover overlay cta hook scene scenes shot shots seconds second sec secs minute minutes min screen platform platforms concept shoot version versions direction creative brand film's spec werbespot werbefilm imagefilm musikvideo erklarvideo werbung anuncio anuncios publicite pub comercial filme propaganda spotje filmpje reclame pubblicita deliverable deliverables ugc storyboard asset assets vlog mockumentary documentary doc",
);

/** "new", "upcoming": said of a product, but no part of its name. */
export const PASSING_ADJECTIVES = set(
  "new brand-new brand upcoming latest our my their own very first second third fourth fifth next amazing awesome incredible revolutionary fantastic exciting cool great best favorite favourite beloved little small local tiny flagship recently upcoming newly launched soon hottest neue neuen neuer neues neu nouveau nouvelle nouvel nouveaux nueva nuevo nuevos nuevas novo nova novos novas nuovo nuova nuovi nuove nieuwe kleine kleinen",
);

/** Words that join, point or praise, or speak of the film: none of them names a thing. */
export const JOINING_WORDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...PRONOUNS,
  ...AUXILIARIES,
  ...FILM_WORDS,
  ...PASSING_ADJECTIVES,
]);
