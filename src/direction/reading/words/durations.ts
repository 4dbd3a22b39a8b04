/** Unit words of time, folded; the bare inch sign counts as seconds right after a digit. */
export const SECOND_UNITS =
  "seconds|second|secnods?|secods?|seocnds?|sekundig(?:e[rsnm]?)?|secs|sec|s|sekunden|sekunde|sek|secondes|seconde|segundos|segundo|seg|segs|secondi|secondo|seconden|sekund[a-z]{0,8}|saniye(?:lik)?|sn|секунд[а-я]{0,6}|сек|ثانية|ثوان|ثواني|שניות|שנייה|שניה|שנ";
/** Words for minutes, folded. */
export const MINUTE_UNITS =
  "minutes|minute|minutig(?:e[rsnm]?)?|mins|min|minuten|minutos|minuto|minuti|minuut|minut[ayeo]{0,2}|dakika(?:lik)?|минут[а-я]{0,4}|мин|دقيقة|دقائق|דקות|דקה|דק";

/** Nouns that name a film; a length beside one of them is the film's. */
export const FILM_NOUNS =
  "westerns?|thrillers?|romances?|horrors?|heist|noir|comed(?:y|ies)|dramas?|documentar(?:y|ies)|fables?|poems?|how-?tos?|tutorials?|(?:safety |staff |new-?starter )?inductions?|refreshers?|appeals?|tribute|sketch|skit|thank-you|profile|roundup|highlights?|videos?|vids?|ads?|adverts?|advertisements?|spots?|films?|movies?|clips?|reels?|shorts?|story|stories|tiktoks?|commercials?|teasers?|trailers?|promos?|bumpers?|cut|cutdowns?|versions?|edits?|explainers?|animations?|pieces?|pre[- ]?rolls?|mid[- ]?rolls?|loops?|tvcs?|contents?|montages?|sequence|youtube|instagram|snap|snapchat|linkedin|facebook|pinterest|insta|ig|yt|pin|pins|hero|sizzle|sting|ident|brand film|mood film|vertical|square|landscape|social|tv|testimonial|tutorial|vlog|ugc|unboxing|demo|recap|lyric|countdown|opener|intro|masterpiece|creative|asset|anthem|documentary|mini[- ]?doc|doc|announcements?|psas?|greeting|invitation|invite|walk-?through|portrait|tribute|lookbook|poem|showreel|visuali[sz]er|cinematic|product film|image film|" +
  "werbespots?|werbung|werbefilm|imagefilm|kurzfilm|werbevideo|clips|erklarvideo|musikvideo|publicite|pub|court[- ]metrage|anuncios?|comercial|spots|pelicula|pieza|corto|anuncio|filme|propaganda|filmato|cortometraggio|pubblicita|filmpje|reclame|spotje|広告|動画|ビデオ|映像|视频|短片|广告|影片|영상|광고|비디오|쇼츠|릴스|reklam[aeyi]?|filmik|wideo|videosu|tanitim|ролик[а-я]?|видео|видеоролик[а-я]?|фильм[а-я]?|إعلان|إعلانا|فيديو|فيلم|ה?סרטון|ה?סרט|ה?פרסומת|וידאו|ה?קליפ|ה?ספוט";

/** Nouns that own a length themselves: "a 12-hour battery", "10-minute workouts". */
export const OWN_LENGTH_NOUNS =
  "shots?|scenes?|battery|workouts?|meals?|deliver(?:y|ies)|recipes?|charge|charging|walk|drive|ride|session|sessions|class|classes|lessons?|setup|set-up|call|trial|routine|timer|read|break|nap|rule|guarantee|recovery|commute|hike|run|flight|interval|intervals|steep|brew|wait|fade|dissolve|transition|transitions|pause|delay|silence|hold|intro|outro|logo|end ?card|end ?frame|facial|mask|massage|consultation|dinner|dinners|lunch|breakfast|meditation|meditations|brush|cycle|wash|install|checkout|application|quote|quotes|tour|takes?|frames?|beats?|chunks?|segments?|hook|super|tag|each|apiece|cook|bake|onboarding";

/** Verbs before a length that make it the product's: "ready in 5 minutes", "lasts 12 hours". */
export const PRODUCT_LENGTH_VERBS =
  "ready|lasts?|lasting battery|charges?|charged|recharges?|takes?|took|delivers?|delivered|delivery|heats?|cooks?|cooked|bakes?|brews?|done|dries|dry|works?|working|arrives?|arrive|built|builds?|set ?up|sets up|installs?|installed|approved|results|relief|boils?|hydrates?|whitens?|cleans?|recovers?|assembles?|pays?|paid|fresh|made|checkout|transforms|transform|onboard|live|quote|away|stay|hold|holds|wait|waiting|waits|grows?|0-60|0-100|60mph|sleeps?|prepares?|prepped|serves?|folds?|melts?|unfolds?|sign up|signs? up|book|order|fertig|geladen|liefert|pret|listo|lista|pronto|pronta|klaar|every|each|per|alle|toutes les|cada|ogni|about every|switch(?:es)? every|change every|first|last|final|opening|closing|next|ersten|letzten|premieres|dernieres|primeros|ultimos|primeiros|prime|ultimi|eerste|laatste|previous|another|eat(?:en)?|finish(?:ed|es)?|connects?|syncs?|scans?|learn|translate|translates|repairs?|loads?|launch(?:es)? in";

/** Verbs of telling: "explain it in 60 seconds" is the film's length. */
export const TELLING_VERBS =
  "explain|explains|explaining|tell|tells|telling|teach|show|shows|showing|story|summari[sz]e|demonstrates?|everything|all of (?:this|that|it)|communicate|convey|say|it all|all in|in total|fits?|fit|happens?|squeeze|cover|introduce|introducing|present|pitch|sell|capture|recap|works?|zeigen?|erklaren?|erklart|expliquer?|raconter?|explicar|explica|contar|cuenta|spiegare|raccontare";
