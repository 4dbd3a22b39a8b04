/** Adjectives that are tones where they stand alone in a list: elsewhere they are said of goods, light or people. Folded. */
export const LISTED_TONES: ReadonlySet<string> = new Set(
  (
    "dark,bright,premium,precise,modern,plain,luxury,rustic,masculine,feminine,tactile,crisp,hushed,unhurried,restrained," +
    "unpretentious,salty,wry,dry,sparse,stark,lush,airy,earthy,grown-up,smart,loud,proud,rough,polished,cinematic,hypnotic," +
    "sun-bleached,sun-drenched,wintry,summery,neighbourly,neighborly,unfussy,no-frills,deadpan,tender,brisk,breezy,zesty," +
    "urban,practical,family-friendly,straight-talking,lonely,stormy,soft,autumnal,scandinavian,nordic,sincere,slick,homely,lively,jaunty,folksy," +
    "sassy,smug,snarky,sly,brave,fierce,humble,modest,austere,severe,delicate,weightless,timeless,patient"
  ).split(","),
);
