/**
 * Words for what a house offers, how a thing is made and how a film is told: topic, value, phrases; written as the other tables.
 * Each has two sides, of which the first is said of everything: "cash only" and a card that is tapped.
 */
export const FACT_WORDS_OF_OFFER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  payment: {
    cash: "~cash only,~only cash,~only take cash,~cash is king,~we take no cards,~no cards accepted,~no card payment",
    card: "pays by card,pay by card,paying by card,pays with her card,pays with his card,taps her card,taps his card,tap your card,contactless,apple pay,google pay,pays with her phone,pays with his phone,pays by phone,pay by phone,card terminal,card reader",
  },
  visit: {
    walk_in:
      "~no appointment needed,~no appointment necessary,~no appointments needed,~without an appointment,~without appointment,~just walk in,~walk ins only,~walk in only,~no reservations,~take no reservations,~no booking needed,~no need to book,~no booking required,~no reservation needed",
    booked:
      "book your appointment,book an appointment,book your slot,book a slot,by appointment only,reserve a table,reserve your table,book a table,book your table,make an appointment,make a reservation,reservations required,booking essential,book your place",
  },
  channel: {
    online:
      "~online only,~only online,~exclusively online,~only available online,~available only online,~sold only online,~no shops,~no stores,~no branches",
    shop: "visit our store,visit our shop,visit us in store,in our shop,in our shops,in our store,in our stores,come to our store,come to our shop,in stores now,in shops now,at our branch,in our branches,find us in stores",
  },
  channel_shop: {
    shop: "~only in our shop,~only in our shops,~only in our store,~only in our stores,~only in stores,~only in shops,~in store only,~in stores only,~not available online,~not sold online,~never online",
    online:
      "order online,shop online,buy online,order at www,online shop,webshop,web shop,online store,add to basket,add to cart,order in the app",
  },
  channel_phone: {
    phone:
      "~by phone only,~only by phone,~phone orders only,~telephone only,~only by telephone,~by telephone only,~phone only",
    online:
      "order online,order now at www,order at www,at www,shop online,online shop,webshop,on our website,visit our website,click here,click the link,link in bio,in the app,via whatsapp",
  },
  gravity: {
    none: "~zero gravity,~weightless,~weightlessness,~no gravity,~microgravity",
    pull: "crashes to the floor,falls to the floor,drops to the floor,falls to the ground,crashes to the ground,drops to the ground,rolls downhill,tumbles down the stairs,trips over,slips on",
  },
  contract: {
    none: "~no subscription,~no subscriptions,~without a subscription,~without subscription,~subscription free,~no contract,~without a contract,~no contracts",
    bound:
      "monthly subscription,annual subscription,yearly subscription,subscribe for,subscription costs,subscription from,24 month contract,12 month contract,two year contract,one year contract,minimum term,sign the contract,signs the contract",
  },
  skill: {
    new: "~for absolute beginners,~for complete beginners,~beginners only,~no experience needed,~no experience necessary,~no experience required,~no prior knowledge,~no skills needed",
    expert:
      "for pros only,for experts,experts only,for professionals only,professionals only,only for professionals,advanced users,for advanced users,years of experience required,for seasoned,for trained",
  },
  making: {
    hand: "~entirely by hand,~made by hand,~all by hand,~only by hand,~purely by hand,~handmade,~hand made,~handcrafted,~without machines,~without any machines,~no machines,~not a single machine",
    machine:
      "robot arm,robot arms,robotic arm,robotic arms,assembly line,production line,fully automated,fully automatic,conveyor belt,conveyor belts,machine stamps,machines stamp,mass production,mass produced,by the million,industrial press,factory robots",
  },
  source: {
    near: "~only local,~local only,~locally sourced,~only regional,~regional only,~regional ingredients only,~only from the region,~from the region only,~everything from the region,~only from our region,~zero food miles,~grown next door",
    far: "flown in,imported from,from overseas,shipped from,container ship,container ships,cargo plane,by air freight,halfway around the world,from the other side of the world,exotic fruit from",
  },
  nature: {
    pure: "~100 natural,~all natural,~purely natural,~completely natural,~nothing artificial,~no additives,~without additives,~no chemicals,~chemical free,~additive free,~nothing but nature",
    artificial:
      "artificial flavour,artificial flavor,artificial flavouring,artificial colour,artificial color,artificial sweetener,artificial sweeteners,food colouring,food coloring,preservatives,preservative,aspartame,flavour enhancer,flavour enhancers,synthetic,pesticide,pesticides,e number,e numbers,from the lab",
  },
  angle: {
    above:
      "~only from above,~entirely from above,~top down only,~only top down,~overhead only,~only overhead,~all overhead,~top shots only,~only top shots,~flat lay only,~only flat lays,~bird s eye only,~shot from above throughout,~filmed from above throughout",
    level:
      "low angle,low angles,from below,worm s eye,worms eye,at eye level,eye level,from the floor,from ground level,hip height,from the side,side view,profile shot,over the shoulder",
  },
  view: {
    first:
      "~pov throughout,~pov only,~only pov,~entirely pov,~all pov,~first person throughout,~entirely in first person,~only first person,~first person only,~everything from his point of view,~everything from her point of view,~only through her eyes,~only through his eyes,~entirely through her eyes,~entirely through his eyes",
    outside:
      "her face,his face,their faces,we see her from,we see him from,wide shot of her,wide shot of him,close up of her face,close up of his face,seen from behind,from outside we see,over her shoulder,over his shoulder,she smiles into,he smiles into",
  },
  transitions: {
    hard: "~hard cuts only,~only hard cuts,~straight cuts only,~only straight cuts,~nothing but hard cuts,~no transitions,~no dissolves,~no fades,~without transitions",
    soft: "dissolve,dissolves,crossfade,crossfades,cross fade,cross fades,soft transitions,star wipe,morphs into,slow fade,gentle fades,fades into,dissolving into",
  },
  text_amount: {
    little:
      "~hardly any text,~as little text as possible,~very little text,~barely any text,~almost no text,~next to no text,~text to a minimum,~minimal text,~few words on screen,~sparse text,~little text,minimalist,minimal,minimalistic",
    much: "packed with text,full of text,lots of text,plenty of text,a lot of text,walls of text,wall of text,paragraphs of text,long text,long texts,text heavy,text on every inch,all the ingredients on screen,full terms,every feature listed",
  },
  logo_size: {
    small:
      "logo very small,logo small,logo tiny,small logo,tiny logo,discreet logo,subtle logo,logo discreet,logo subtle,unobtrusive logo,barely visible logo",
    big: "logo fills,giant logo,huge logo,enormous logo,logo huge,logo giant,logo full screen,full screen logo,logo covers the,logo as big as,oversized logo,logo over the whole,logo dominates",
  },
  dress: {
    formal:
      "~black tie,~in evening dress,~in evening gowns,~in evening wear,~in tuxedos,~in tuxedo,~formal dress,~formally dressed,~dressed formally,~in ball gowns,~suit and tie",
    casual:
      "tracksuit,tracksuits,hoodie,hoodies,flip flops,sweatpants,in t shirts,in shorts,bermuda shorts,bathrobe,bathrobes,in pyjamas,in pajamas,swimming trunks,bikini,bikinis,in jeans,ripped jeans,tank top",
  },
};
