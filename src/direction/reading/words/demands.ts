export const PRICE_TIERS: Readonly<Record<string, string>> = {
  luxury:
    "luxury,luxurious,ultra-luxury,haute couture,haute horlogerie,opulent,high jewellery,high jewelry,bespoke,luxus,luxurios,luxe,luxueux,lujo,lujoso,luxo,lusso,lussuoso,ラグジュアリー,奢华,奢侈,럭셔리,five-star,5-star,couture",
  premium:
    "premium,high-end,high end,upscale,upmarket,artisanal,artisan,craft,hand-crafted,handcrafted,specialty,gourmet,boutique,small-batch,small batch,single-origin,limited edition,exclusive,hochwertig,hochwertige,edel,haut de gamme,artisanal,artesanal,gama alta,alta gama,artigianale,alta gamma,高級,高端,精品,프리미엄,고급",
  mid_range:
    "mid-range,mid range,mid-priced,mid-market,reasonably priced,good value,mittelklasse,gamme moyenne,gama media,fascia media",
  budget:
    "budget,budget-friendly,cheap,affordable,low-cost,low cost,inexpensive,bargain,discount,value for money,thrifty,dollar store,economical,no-frills airline,under 10 bucks,gunstig,gunstige,preiswert,billig,pas cher,abordable,bon marche,economico,economica,asequible,barato,barata,acessivel,conveniente,goedkoop,betaalbaar,格安,お手頃,平价,便宜,실惠,实惠,저렴한,가성비",
};
export const ENERGY_CURVES: Readonly<Record<string, string>> = {
  building:
    "build to a climax,builds to a climax,building to a climax,build up,builds up,building energy,build tension,builds tension,crescendo,builds and builds,gradually builds,gradually build,build momentum,builds momentum,building intensity,rising tension,escalates,escalating,ramps up,ramp up,ramping up,gets faster,gets faster and faster,builds to,build to,building to,slow build,starts slow,start slow,start calm and build,steigert sich,monte en puissance,va in crescendo,va en crescendo,in crescendo,de menos a mas,cresce aos poucos,crescente,逐渐加快,盛り上がる,점점 고조",
  wave: "ups and downs,ebb and flow,ebbs and flows,push and pull,wave-like,waves of energy,rollercoaster,peaks and valleys,loud quiet loud,breathing room between,rise and fall,tension and release",
  flat: "steady energy,constant energy,even energy,steady throughout,consistent energy,constant pace,same energy throughout,flat energy,no build,hypnotic and steady,even-keeled",
};
export const FONTS =
  "futura,helvetica,helvetica neue,arial,inter,roboto,open sans,lato,montserrat,poppins,raleway,oswald,playfair,playfair display,garamond,eb garamond,baskerville,bodoni,didot,caslon,times new roman,georgia,gotham,proxima nova,avenir,avenir next,circular,din,din condensed,bebas,bebas neue,anton,impact,league gothic,league spartan,comic sans,courier,courier new,space grotesk,space mono,ibm plex,ibm plex sans,sf pro,san francisco pro,segoe ui,source sans,source sans pro,noto sans,work sans,dm sans,nunito,quicksand,rubik,manrope,archivo,barlow,karla,mulish,libre baskerville,merriweather,lora,cormorant,cormorant garamond,cinzel,abril fatface,pacifico,lobster,permanent marker,univers,frutiger,akzidenz grotesk,neue haas grotesk,franklin gothic,trade gothic,gill sans,optima,rockwell,clarendon,cooper black,recoleta,gt america,gt walsheim,graphik,suisse,neue montreal,satoshi,general sans,clash display,sora,outfit,plus jakarta sans,urbanist,lexend,fira sans,fira code,jetbrains mono,century gothic,copperplate,papyrus,trajan,brandon grotesque,museo,museo sans,josefin sans,titillium,exo,orbitron,press start 2p,vt323,hiragino,yu gothic,noto serif";
