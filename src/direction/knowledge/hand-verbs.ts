/** What hands do: a happening with one of these bears a close look at the hands. Base forms. */
export const HAND_VERBS: ReadonlySet<string> = new Set(
  (
    "coil,tie,knot,pour,knead,pick,hold,open,close,peel,cut,chop,slice,stir,whisk,fold,unfold,write,draw,paint,sew,stitch,knit,weave," +
    "share,pack,unpack,wrap,unwrap,unbox,fix,repair,tighten,polish,wash,wipe,scrub,brush,comb,plant,dig,water,grind,brew,strum,type,tap," +
    "light,strike,hang,shave,braid,lace,button,unbutton,zip,unzip,load,stack,spread,sprinkle,drizzle,crack,roll,shape,press,squeeze," +
    "touch,stroke,rub,feed,pet,build,assemble,carve,hammer,saw,weld,solder,sharpen,count,deal,sign,stamp,seal,tear,rip,grab,grasp,clutch," +
    "serve,plate,garnish,dip,dunk,mix,unlock,lock,swipe,scroll,click,spray,dust,mend,tune,sort,label,mould,mold,throw,oil,grease"
  ).split(","),
);
