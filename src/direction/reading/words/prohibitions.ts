/** Words that forbid what follows them. "thing": a noun follows; "quality": an adjective ("not too dark"). */
export const FORBIDDERS: Readonly<Record<string, Readonly<Record<"thing" | "quality" | "person", string>>>> =
  {
    en: {
      thing:
        "no,neither,instead of,instead of a,instead of an,instead of the,anything but,anything but a,anything but the,anything except,never the,never any,ditch the,scrap the,get rid of,get rid of the,kill the,nor,nor any,there can't be,there cannot be,there mustn't be,there must not be,there shouldn't be,there should not be,there may not be,there can't be any,there mustn't be any,there must not be any,ought not to include,ought not to show,ought not to feature,ought not to mention,shall not include,shall not show,may not include,may not show,may not contain,not one,not a single,mustn't look like,mustn't look like a,must not look like,must not look like a,shouldn't look like,shouldn't look like a,should not look like,mustn't feel like,mustn't feel like a,shouldn't feel like,shouldn't feel like a,must not feel like,without,without any,without showing,without using,without seeing,without ever showing,without ever seeing,without ever using,without once showing,never ever show,avoid,avoids,avoiding,avoid any,avoid showing,avoid using,avoid including,must avoid,please avoid,stay away from,steer clear of,keep away from,keep well away from,keep far away from,stay well away from,stay far away from,stay clear of,keep it free of,keep free of,keep it free from,keep clear of,leave out,exclude,excluding,omit,ban,zero,don't call it,don't call it a,don't call us,never call it,never call it a,don't make this a,don't make this an,don't make it a,don't make it an,ditch the,lose the,free of,free from,nothing with,nothing about," +
        "nothing that shows,don't want,don't want to see,do not want,do not want to see,dont want,dont want to see,don't want any,don't need,do not need,dont need,don't have to have,no need for,no need of,no need to show,hate,hates,client hates,dislike,dislikes,we dislike,is allergic to,are allergic to,not a fan of,no fan of,isn't a fan of,is not a fan of,not keen on,isn't keen on,not into,veto,vetoed,vetoes,banned,forbids,excludes,rules out,leave off,leave away,do without,go easy on the,nix,skip the,enough of the,enough with the,sick of,tired of seeing,can't stand,cannot stand,please no,absolutely no,strictly no,definitely no,not a,not an,not another,not your typical,hold the",
      quality:
        "not,not too,not overly,nothing,nothing too,dont make it,dont make it look,don't make it look,do not make it look,dont make it too,don't make it feel,dont make it feel,don't make it,do not make it,don't make it too,don't be,never,shouldn't be,should not be,shouldn't feel,should not feel,shouldn't look,should not look,mustn't be,must not be,must not feel,mustn't feel,must not look,doesn't feel,not feel,can't be,cannot be,don't go",
      person: "no one,nobody,no-one,not a soul,not a single soul,not a living soul,not a single person",
    },
    de: {
      thing:
        "kein,keine,keinen,keinem,keiner,keinerlei,ohne,vermeide,vermeiden,vermeiden sie,vermeidet,bitte keine,auf keinen fall,niemals zeigen,nicht zeigen,verzichtet auf,verzichte auf,verzichten auf",
      quality: "nicht,nicht zu,nichts,nicht so",
      person: "niemand",
    },
    fr: {
      thing:
        "sans,sans aucun,sans aucune,pas de,pas d,pas du,jamais de,aucun,aucune,eviter,evitez,evite,ne pas montrer,ne pas montrer de,ne jamais montrer,ne jamais montrer de,ne montrez pas,ne montrez pas de,ne montrez jamais,ne montrer aucun,ne montrer aucune,exclure,interdit de montrer,surtout pas de,ne veux pas de,ne veux pas d,ne voulons pas de,ne veux pas voir de,ne veux pas voir d,ne veux pas voir,ne voulons pas voir de,ne voulons pas voir d,ne voulons pas voir,ne doit pas voir de,ne doit pas voir d,on ne voit pas de,on ne voit pas d,on ne voit jamais de,on ne voit jamais d,ne doit jamais voir,ne doit pas voir,ne doit voir aucun,ne doit voir aucune,ne faut pas montrer,ne faut pas montrer de,ne faut jamais montrer,ne faut pas voir,n utilisez pas,n utilisez pas de,ne mettez pas,ne mettez pas de,ni,bannir,bannissez,interdiction de montrer,il est interdit de montrer,on ne peut pas montrer,on ne peut pas voir,ne peut pas montrer,hors de question de montrer",
      quality: "pas,pas trop,rien de,rien de trop",
      person: "personne a l ecran",
    },
    es: {
      thing:
        "sin,sin ningun,sin ninguna,evitar,evita,evite,eviten,evitad,eviteis,no pongais,no pongan,no pongas,no poner,no useis,no ensenar,no ensenes,no ensenen,no enseneis,prohibido,prohibida,prohibidos,prohibidas,queda prohibido mostrar,que no se vea,que no se vean,no debe salir,no deben salir,no se puede mostrar,no se puede ver,no se pueden mostrar,no se debe mostrar,no se deben mostrar,no debe aparecer,no deben aparecer,no puede salir,no pueden salir,no mostrar,no muestren,no mostreis,no muestres,no usar,no uses,no usen,no incluir,nunca mostrar,nunca muestren,jamas mostrar,nada de,ningun,ninguna,no queremos,no quiero,que no salga,que no salgan,que no aparezca,que no aparezcan,excluir,prohibido mostrar",
      quality: "no demasiado,no muy,nada,no tan",
      person: "nadie",
    },
    pt: {
      thing:
        "sem,sem nenhum,sem nenhuma,evitar,evite,evitem,nao mostrar,nao mostre,nao mostrem,nao usar,nao use,nao usem,nao incluir,nunca mostrar,nunca mostre,nada de,nenhum,nenhuma,nao queremos,nao quero,nao ponham,nao coloquem,nao coloque,nao pode aparecer,nao podem aparecer,nao deve aparecer,nao devem aparecer,proibido,proibida,proibidos,excluir,proibido mostrar",
      quality: "nao muito,nao tao,nada",
      person: "ninguem",
    },
    it: {
      thing:
        "senza,senza alcun,senza alcuna,evitare,evita,evitate,niente,nessun,nessuna,nessuno,non mostrare,non mostrate,mai mostrare,non mostrare mai,non usare,non usate,non vogliamo,non voglio,non vogliamo vedere,non mettete,non mettere,non inserite,non fate vedere,non deve vedersi,non devono vedersi,non deve apparire,non devono apparire,non deve comparire,non devono comparire,non ci devono essere,non deve esserci,non devono esserci,non si deve vedere,non si devono vedere,vietato,vietata,vietati,vietate,mai,escludere,vietato mostrare",
      quality: "non troppo,non,niente di",
      person: "nessuno in scena",
    },
    nl: {
      thing:
        "geen,zonder,vermijd,vermijden,niet tonen,laat geen,nooit tonen,toon geen,toon nooit,gebruik geen,gebruik nooit,nooit een,zeker geen,absoluut geen,alsjeblieft geen",
      quality: "niet,niet te,niets",
      person: "niemand",
    },
    pl: {
      thing:
        "bez,nie pokazywac,nie pokazuj,nie pokazujcie,unikac,unikaj,unikajcie,prosze unikac,zadnych,zadnego,zadnej,zadnego,nigdy nie pokazuj,nie chcemy,nie uzywac,nie uzywaj,tylko nie",
      quality: "nie za,zbyt",
      person: "nikt",
    },
    tr: { thing: "asla gosterme,kacinin,kacin", quality: "cok fazla", person: "hic kimse" },
    ru: {
      thing:
        "без,никаких,никакой,никакого,не показывать,не показывайте,не показываем,избегать,избегайте,не использовать,не используйте,не нужно,нельзя показывать,не хотим,только не",
      quality: "не слишком",
      person: "никто",
    },
    ar: {
      thing:
        "بدون,وبدون,وبلا,ودون,بلا,دون,من دون,لا تظهر,لا تظهروا,لا نريد,تجنب,تجنبوا,لا تعرض,ممنوع,دون أي,بدون أي",
      quality: "ليس",
      person: "لا أحد",
    },
    he: {
      thing:
        "בלי,ובלי,ללא,וללא,אין,אל תראו,אל תציגו,לא להראות,לא להציג,לא רוצים,אסור להראות,בלי שום,ללא שום,להימנע מ,לא לכלול,אל תשתמשו ב",
      quality: "לא",
      person: "אף אחד",
    },
    zh: {
      thing:
        "不要出现,不要有,不要使用,不要,避免,避免出现,避免使用,没有,无,不出现,不能出现,禁止,不使用,不得出现",
      quality: "不要太,不太",
      person: "",
    },
  };

/** "never", "don't" and their kin forbid together with one of these verbs. */
export const NEGATED_AUXILIARIES =
  "don't,do not,dont,never,never ever,must not,mustn't,must never,should not,shouldn't,should never,cannot,can't,can not,may not,please don't,please do not,not to,won't,not,we can't,let's not,avoid to,try not to,refrain from";
/** What a film does with what it has, folded: "show", "use". */
export const SHOWING_VERBS =
  "show,show any,showing,use,use any,using,include,include any,feature,feature any,featuring,mention,mentioning,state,explain,name,hear,spell out,have,have any,add,add any,depict,display,portray,say,put,see,see any,contain,contain any,reference,imply,let us see,cut to,zoom in on,focus on,film,shoot,reveal,want,want any,want to see,need,like,employ,rely on,glorify,promote,picture,allow,promise,claim,suggest,joke about,make fun of,talk about,discuss";

/** After "no" or "not" these begin a turn of phrase that forbids nothing. */
export const HARMLESS_AFTER = new Set(
  (
    "without more less later longer shorter fewer earlier matter doubt wonder problem worries worry joke brainer nonsense frills idea limit limits excuse excuses compromise compromises fuss hassle strings better way " +
    "kidding time point sense secret surprise other only just sure yet necessarily even so bad all least most every everyone exactly if when because until always enough quite alone about least to stop give settle miss forget ends end gets stopped been be before again going go looked felt tasted had met too sooner faster quicker regrets exceptions exception thanks pressure chance sweat rush judgment judgement stress"
  ).split(" "),
);

/** What products are proud to lack: "no added sugar" describes the product and forbids no picture. */
export const CLAIMED_ABSENCES = new Set(
  (
    "sugar sugars additives additive preservatives preservative gluten gmo gmos dairy lactose fees fee contracts contract commitment commitments code coding cookies card cards subscription subscriptions experience fuss mess hassle hassles costs charges waste chemicals chemical pesticides cruelty soy caffeine calories calorie interest " +
    "sulfates sulphates parabens paraben silicone silicones fillers filler flavors flavours flavoring flavourings sweeteners sweetener colorings colourings ingredients middlemen middleman queues queue waiting wires wire cables cable strings guilt compromise compromises crash jitters hangover nuts palm bpa toxins toxin allergens emissions paperwork installation deposit surprises downtime spills spill stains stain noise lag limits limit bugs shipping returns aluminium fluoride alcohol-free hesitation effort stress pain doubt exception fear borders boundaries judgement judgment"
  ).split(" "),
);
