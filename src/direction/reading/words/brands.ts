import type { CategoryName } from "../../knowledge/category-names.ts";

/** Names known the world over, by what they sell, folded: a brief of one word is enough with these. */
export const KNOWN_BRANDS: Readonly<Partial<Record<CategoryName, string>>> = {
  food: "mcdonald's,mcdonalds,burger king,kfc,domino's,dominos,pizza hut,taco bell,wendy's,chipotle,nutella,oreo,kitkat,kit kat,snickers,lindt,milka,haribo,kellogg's,kelloggs,heinz,pringles,doritos,cheetos,ben & jerry's,haagen-dazs,toblerone,ferrero rocher,barilla,danone,dunkin,dunkin donuts,krispy kreme,whole foods,lidl,aldi,m&m's",
  beverage:
    "coca cola,coca-cola,coke,pepsi,fanta,sprite,red bull,starbucks,nespresso,nescafe,lavazza,evian,perrier,lipton,gatorade,dr pepper,mountain dew,oatly,san pellegrino,tim hortons",
  alcohol:
    "heineken,guinness,budweiser,carlsberg,stella artois,jack daniel's,jack daniels,johnnie walker,absolut vodka,bacardi,aperol,campari,moet,dom perignon,jagermeister,hennessy,corona beer",
  luxury:
    "rolex,cartier,gucci,louis vuitton,chanel,hermes,prada,dior,tiffany,omega watches,patek philippe,bulgari,burberry,versace,balenciaga",
  tech: "iphone,ipad,macbook,airpods,apple watch,samsung,sony,xiaomi,huawei,bose,gopro,lenovo,logitech,intel,nvidia,nokia,panasonic,philips,garmin,fitbit,dji,google pixel,dell",
  software:
    "spotify,netflix,duolingo,airtable,slack app,dropbox,whatsapp,uber,doordash,uber eats,deliveroo,chatgpt,photoshop,salesforce,hubspot,shopify,canva,trello,zoom app,microsoft teams",
  fitness: "peloton,planet fitness,gymshark,myprotein,crossfit",
  sports:
    "nike,adidas,puma shoes,reebok,asics,new balance,under armour,decathlon,fifa,nba,nfl,wimbledon,wilson rackets",
  beauty:
    "l'oreal,loreal,nivea,maybelline,sephora,the body shop,estee lauder,clinique,colgate,oral-b,sensodyne,gillette,old spice,lush cosmetics,neutrogena,cerave,fenty beauty",
  fashion:
    "crocs,levi's,levis,zara,h&m,uniqlo,converse,vans shoes,birkenstock,ray-ban,timberland,dr martens,primark,skechers,ugg",
  automotive:
    "tesla,bmw,mercedes,mercedes-benz,audi,volkswagen,toyota,honda,ford mustang,ferrari,lamborghini,porsche,volvo,hyundai,kia,nissan,peugeot,renault,fiat,subaru,mazda,vespa,harley-davidson,harley davidson,land rover,jeep",
  travel:
    "airbnb,booking.com,expedia,ryanair,lufthansa,easyjet,emirates,british airways,hilton,marriott,tripadvisor,disneyland,air france,klm",
  home: "ikea,dyson,roomba,tupperware,le creuset,kitchenaid,bosch,whirlpool,smeg,home depot,ariel detergent",
  finance: "visa card,mastercard,paypal,revolut,n26,american express,klarna,monzo,hsbc,barclays,coinbase",
  gaming: "nintendo,playstation,xbox,minecraft,fortnite,roblox,pokemon,super mario,call of duty",
  kids: "lego,barbie,playmobil,hot wheels,fisher-price,pampers,huggies,play-doh",
  outdoor: "patagonia,the north face,north face,yeti coolers,columbia jackets,arc'teryx,jack wolfskin",
  nonprofit: "unicef,red cross,greenpeace,wwf,amnesty international,doctors without borders,oxfam",
  business: "dhl,fedex,maersk,siemens,ups delivery",
};
