import type { CtaAction } from "../../../contracts/vocabulary.ts";
import type { CategoryName } from "./category-names.ts";

/** What a kind of business or cause asks its viewers to do, in the languages we write. */
export interface Call {
  readonly name: string;
  /** Matched against the product's own words, or the whole brief where `inBrief` is set. */
  readonly words: RegExp;
  readonly inBrief?: true;
  /** Only films of these categories; absent: any. */
  readonly categories?: readonly CategoryName[];
  readonly action: CtaAction;
  /** By primary language subtag; a language without a row takes the action's usual words. */
  readonly text: Readonly<Record<string, string>>;
}

const COME_BY: Call["text"] = {
  en: "Come by",
  de: "Komm vorbei",
  fr: "Passez nous voir",
  es: "Ven a vernos",
  it: "Passa a trovarci",
  pt: "Venha nos visitar",
  nl: "Kom langs",
};

/** Calls from the more particular to the more general; the first that fits is made. */
export const CALLS: readonly Call[] = [
  {
    name: "answer an invitation",
    words: /\br\.?s\.?v\.?p\b/i,
    inBrief: true,
    action: "custom",
    text: {
      en: "RSVP",
      de: "Um Antwort wird gebeten",
      fr: "RSVP",
      es: "Confirma tu asistencia",
      it: "RSVP",
      pt: "Confirme presença",
      nl: "RSVP",
    },
  },
  {
    name: "invitation",
    words:
      /\binvit(?:e|ation)s?(?: (?:video|film|clip))? (?:to|for) (?:our|my|the|all|every)\b|\bvideo invit(?:e|ation)\b|\binvit(?:e|ation) (?:video|film|clip)\b|\byou(?:'|’)?(?:re| are) invited\b|\bsave the date\b/i,
    inBrief: true,
    categories: ["event", "wedding"],
    action: "custom",
    text: {
      en: "Save the date",
      de: "Save the date",
      fr: "Réservez la date",
      es: "Reserva la fecha",
      it: "Segna la data",
      pt: "Reserve a data",
      nl: "Save the date",
    },
  },
  {
    name: "thanks after an event",
    words:
      /\b(?:recap|after ?movie|looking back|highlights (?:film|video|reel|of)|thank[- ]you (?:film|video))\b/i,
    inBrief: true,
    categories: ["event", "wedding"],
    action: "custom",
    text: {
      en: "Thank you for coming",
      de: "Danke, dass ihr da wart",
      fr: "Merci d’être venus",
      es: "Gracias por venir",
      it: "Grazie di esserci stati",
      pt: "Obrigado por terem vindo",
      nl: "Bedankt voor jullie komst",
    },
  },
  {
    name: "apply",
    words:
      /\b(?:recruit(?:s|ing|ment)?|we(?:'|’)?re hiring|now hiring|hiring|vacanc(?:y|ies)|job (?:ad|advert|openings?)|apprentice(?:s|ships?)?|applications? (?:close|open|are open|by)|apply by|(?:we need|needs?|looking for|wanted:?) (?:\p{L}+ )?(?:nurses|drivers|presenters|chefs|cooks|waiters|carers|teachers|engineers|electricians|plumbers|bakers|baristas|builders|cleaners|developers|designers|stewards|porters|doctors|midwives|paramedics|firefighters|tutors|coaches|mechanics|welders|carpenters|gardeners|trainees|staff)(?!\p{L})|join our (?:team|crew)|stellenanzeige|wir suchen|on recrute|recrutement)(?!\p{L})/iu,
    inBrief: true,
    action: "sign_up",
    text: {
      en: "Apply now",
      de: "Jetzt bewerben",
      fr: "Postulez",
      es: "Presenta tu candidatura",
      it: "Candidati ora",
      pt: "Candidate-se",
      nl: "Solliciteer nu",
    },
  },
  {
    name: "wait for it",
    words: /\bteasers?\b|\bcoming soon\b/i,
    inBrief: true,
    categories: [
      "tech",
      "sports",
      "automotive",
      "fashion",
      "luxury",
      "home",
      "beauty",
      "outdoor",
      "beverage",
    ],
    action: "learn_more",
    text: {
      en: "Coming soon",
      de: "Bald erhältlich",
      fr: "Bientôt disponible",
      es: "Muy pronto",
      it: "In arrivo",
      pt: "Em breve",
      nl: "Binnenkort",
    },
  },
  {
    name: "volunteer",
    words:
      /\b(?:need|needs|wanted?|looking for|seek(?:s|ing)?|recruit\w*|become|more|new|our first|join)\b[^.;]{0,24}\bvolunteers?\b|\bvolunteers? (?:needed|wanted|with us|recruit\w*|appeal|drive)\b|\b(?:freiwillige|bénévoles|voluntarios|volontari|voluntários|vrijwilligers)\b/i,
    inBrief: true,
    categories: ["nonprofit", "education", "pets", "health", "general", "kids", "sports"],
    action: "sign_up",
    text: {
      en: "Volunteer with us",
      de: "Jetzt mithelfen",
      fr: "Devenez bénévole",
      es: "Hazte voluntario",
      it: "Diventa volontario",
      pt: "Seja voluntário",
      nl: "Word vrijwilliger",
    },
  },
  {
    name: "give blood",
    words:
      /\b(?:blood (?:bank|donation|donors?|drive|service)|(?:give|donate|giving|donating) blood|blutspende\w*)\b/i,
    inBrief: true,
    action: "sign_up",
    text: { en: "Give blood", de: "Jetzt Blut spenden", fr: "Donnez votre sang", es: "Dona sangre" },
  },
  {
    name: "adopt",
    words:
      /\b(?:rescue (?:dogs?|cats?|animals?|centre|shelter)|(?:animal|dog|cat) (?:shelter|rescue|home)|tierheim|refuge animalier)\b/i,
    inBrief: true,
    action: "visit",
    text: {
      en: "Come and meet them",
      de: "Lern sie kennen",
      fr: "Venez les rencontrer",
      es: "Ven a conocerlos",
    },
  },
  {
    name: "sign",
    words: /\bpetition\b/i,
    inBrief: true,
    action: "sign_up",
    text: {
      en: "Sign the petition",
      de: "Jetzt unterschreiben",
      fr: "Signez la pétition",
      es: "Firma la petición",
    },
  },
  {
    name: "donate",
    words:
      /[£$€]\s?\d+ (?:(?:a|per) (?:month|week|day) )?(?:buys|pays|feeds|gives|provides|plants|covers|keeps)\b|\b(?:donat\w+|donors?|fundrais\w+|appeal|charity|hospice|relief fund|food ?bank|spenden\w*|association caritative|faites un don|dona(?:r|ción|ciones))\b/i,
    inBrief: true,
    categories: ["nonprofit"],
    action: "custom",
    text: {
      en: "Donate now",
      de: "Jetzt spenden",
      fr: "Faites un don",
      es: "Haz tu donación",
      it: "Dona ora",
      pt: "Doe agora",
      nl: "Doneer nu",
    },
  },
  {
    name: "book a tasting",
    words: /\btastings?\b/i,
    inBrief: true,
    categories: ["food", "wedding", "alcohol", "beverage"],
    action: "visit",
    text: {
      en: "Book a tasting",
      de: "Verkostung buchen",
      fr: "Réservez une dégustation",
      es: "Reserva una cata",
      it: "Prenota una degustazione",
      pt: "Reserve uma degustação",
      nl: "Boek een proeverij",
    },
  },
  {
    name: "keep the day",
    words:
      /\binvit(?:e|ation) (?:video|film|clip|reel|animation)\b|\b(?:video|film) invitation\b|\b(?:wedding|birthday|party|engagement|anniversary|christening|shower) invit(?:e|ation) (?:for|to|from)\b|\bsave[- ]the[- ]date\b/i,
    inBrief: true,
    action: "custom",
    text: {
      en: "Save the date",
      de: "Merkt euch den Tag vor",
      fr: "Réservez la date",
      es: "Reserva la fecha",
      it: "Segnati la data",
      pt: "Reserve a data",
      nl: "Zet de datum vast",
    },
  },
  {
    name: "ask for the day",
    words:
      /\b(?:photograph\w*|videograph\w*|cakes?|bakers?|venues?|planners?|florists?|bands?|dj|dress(?:es)?|cater\w*|invitations?|hochzeitsfotograf\w*)\b/i,
    categories: ["wedding"],
    action: "custom",
    text: {
      en: "Ask for your date",
      de: "Jetzt anfragen",
      fr: "Contactez-nous",
      es: "Contáctanos",
      it: "Contattaci",
      pt: "Fale conosco",
      nl: "Neem contact op",
    },
  },
  {
    name: "become a member",
    words: /\b(?:memberships?|mitgliedschaft|abonnement annuel|socios)\b/i,
    action: "sign_up",
    text: {
      en: "Become a member",
      de: "Mitglied werden",
      fr: "Devenez membre",
      es: "Hazte socio",
      it: "Diventa socio",
      pt: "Torne-se sócio",
      nl: "Word lid",
    },
  },
  {
    name: "come along",
    words:
      /\b(?:free (?:entry|admission|entrance|to (?:attend|enter))|open (?:day|evening|studios?|gardens?|weekend)|(?:clothes|toy|seed|book|plant) swap|jumble sale|car boot sale|bake sale|street party|open mic|eintritt frei|entrée (?:libre|gratuite)|entrada (?:libre|gratuita)|ingresso (?:libero|gratuito))\b/i,
    inBrief: true,
    action: "visit",
    text: {
      en: "Come along",
      de: "Komm vorbei",
      fr: "Venez",
      es: "Ven",
      it: "Vieni anche tu",
      pt: "Venha",
      nl: "Kom langs",
    },
  },
  {
    name: "book a table",
    words:
      /\b(?:restaurants?|bistros?|brasserie|trattoria|osteria|steakhouse|gastropub|omakase|sushi bar|tapas bar|supper club|tasting menu|sunday (?:roast|lunch)|brunch|oyster bar|pizzeria|ristorante|restaurante|gasthaus|wirtshaus|chef(?:'|’)s table|afternoon tea)\b/i,
    action: "visit",
    text: {
      en: "Book a table",
      de: "Tisch reservieren",
      fr: "Réservez une table",
      es: "Reserva tu mesa",
      it: "Prenota un tavolo",
      pt: "Reserve uma mesa",
      nl: "Reserveer een tafel",
    },
  },
  {
    name: "come to the van",
    words:
      /\b(?:van|truck|cart|stand|stall|trailer|counter)s?$|\b(?:food|pizza|coffee|taco|burger|ice cream) (?:van|truck|cart)s?\b/i,
    categories: ["food", "beverage"],
    action: "visit",
    text: COME_BY,
  },
  {
    name: "see the cellars",
    words:
      /\b(?:bodegas?|winery|wineries|distiller(?:y|ies)|vineyards?|weingut|domaine|château|cantina)(?!\p{L})/iu,
    action: "visit",
    text: {
      en: "Plan your visit",
      de: "Jetzt besuchen",
      fr: "Venez nous voir",
      es: "Visítanos",
      it: "Vieni a trovarci",
      pt: "Visite-nos",
      nl: "Kom langs",
    },
  },
  {
    name: "book a stay",
    words:
      /\b(?:hotels?|guest ?houses?|b&b|bed and breakfast|lodges?|camp ?sites?|glamping|hostels?|holiday (?:homes?|lets?|cottages?)|resorts?|retreats?|ryokan|agriturismo|ferienwohnung\w*|gîte|auberge|pension(?! (?:apps?|funds?|plans?|schemes?|providers?|advis\w+|advice|savings|pots?|insurance)\b))\b/i,
    action: "visit",
    text: {
      en: "Book your stay",
      de: "Jetzt buchen",
      fr: "Réservez votre séjour",
      es: "Reserva tu estancia",
      it: "Prenota il tuo soggiorno",
      pt: "Reserve a sua estadia",
      nl: "Boek je verblijf",
    },
  },
  {
    name: "book an appointment",
    words:
      /\b(?:dent(?:al|ists?)|orthodont\w+|clinics?|physio\w*|osteopath\w*|chiropract\w+|podiatr\w+|hairdress\w+|hair salon|barber(?:s|shop| shop)?|salons?|massage(?! (?:gun|chair|oil|pillow|roller))|spa|opticians?|eye tests?|vets?|veterinar\w+|tattoo\w*|nail (?:bar|studio)|therapists?|counsell\w+|hearing (?:tests?|clinic|aids?)|zahnarzt\w*|friseur\w*|coiffeu\w+|dentista|peluquer\w+)\b/i,
    action: "visit",
    text: {
      en: "Book an appointment",
      de: "Termin vereinbaren",
      fr: "Prenez rendez-vous",
      es: "Pide tu cita",
      it: "Prenota un appuntamento",
      pt: "Marque a sua consulta",
      nl: "Maak een afspraak",
    },
  },
  {
    name: "book a viewing",
    words:
      /\b(?:flats?|apartments?|penthouse|town ?houses?|terraced house|bungalow|(?:\d|one|two|three|four|five)[- ]bed(?:room)?s?|lakeside cabin|cottage|villa|loft|open house|maisonette|wohnung|appartement|piso)\b/i,
    categories: ["real_estate"],
    action: "visit",
    text: {
      en: "Book a viewing",
      de: "Besichtigung vereinbaren",
      fr: "Organisez une visite",
      es: "Reserva una visita",
      it: "Prenota una visita",
      pt: "Marque uma visita",
      nl: "Plan een bezichtiging",
    },
  },
  {
    name: "take a ride",
    words: /\b(?:scooter|bike|car|e-bike|moped)[ -]?(?:shar(?:e|ing)|rental|hire)\b/i,
    action: "sign_up",
    text: {
      en: "Take your first ride",
      de: "Jetzt losfahren",
      fr: "Faites un premier trajet",
      es: "Haz tu primer viaje",
      it: "Fai il primo giro",
      pt: "Faça a primeira viagem",
      nl: "Maak je eerste rit",
    },
  },
  {
    name: "test ride",
    words:
      /\b(?:e-?bikes?|(?:cargo |city |gravel |road |mountain |electric |folding )?bi(?:ke|cycle)s?|scooters?|mopeds?|motorbikes?|motorcycles?)$/i,
    action: "visit",
    text: {
      en: "Take a test ride",
      de: "Jetzt Probe fahren",
      fr: "Essayez-le",
      es: "Pruébala",
      nl: "Maak een proefrit",
    },
  },
  {
    name: "test drive",
    words:
      /\b(?:cars?(?!\s(?:wash|valet|repair|hire|rental|park|detail|insurance|sharing|service))|suv|coupé|estate car|hatchback|saloon|sedan|roadster|pick-?up|electric (?:car|van)|vans?|auto|voiture|coche)\b/i,
    categories: ["automotive"],
    action: "visit",
    text: {
      en: "Book a test drive",
      de: "Probefahrt vereinbaren",
      fr: "Réservez un essai",
      es: "Reserva tu prueba",
      it: "Prenota un test drive",
      pt: "Agende um test drive",
      nl: "Plan een proefrit",
    },
  },
  {
    name: "get a quote",
    words:
      /\b(?:installers?|plumb\w+|roof(?:er|ers|ing)|electricians?|builders?|removals?|movers?|moving company|landscap\w+|(?:house |office |window )?clean(?:ers|ing service|ing company)|loft conversions?|kitchen fitters?|joiners?|tree surge\w+|painters? and decorators?|decorators?|glazi\w+|insulation|chimney sweeps?|handwerker|klempner|plombier|umzug\w*|déménag\w+|mudanzas)\b/i,
    action: "custom",
    text: {
      en: "Get a quote",
      de: "Angebot anfordern",
      fr: "Demandez un devis",
      es: "Pide presupuesto",
      it: "Chiedi un preventivo",
      pt: "Peça um orçamento",
      nl: "Vraag een offerte aan",
    },
  },
  {
    name: "enrol",
    words:
      /(?<!\p{L})(?:(?<!golf )courses?(?! meal)|bootcamps?|degrees?|universit\w+|colleges?|academy|academies|evening school|language school|summer school|music school|driving school|masterclass(?:es)?|sprachschule|école|cours|escuela|cursos?|clases|kurse?|corso|fahrschule|academia|scuola)(?!\p{L})/iu,
    action: "sign_up",
    text: {
      en: "Book your place",
      de: "Platz sichern",
      fr: "Inscrivez-vous",
      es: "Reserva tu plaza",
      it: "Prenota il tuo posto",
      pt: "Garanta a sua vaga",
      nl: "Schrijf je in",
    },
  },
  {
    name: "book a slot",
    words:
      /\b(?:escape rooms?|workshops?|classes|(?:dance|yoga|cooking|pottery|spin|art|ballet|swim\\w*) class|lessons?|guided (?:tours?|walks?)|(?:boat|city|food|walking|kayak|whale|wine|ghost) tours?|tours?|yoga|pilates|bowling|karting|climbing (?:wall|centre|gym)|safaris?|cruises?|trampoline park|paintball|laser tag|tastings?|camps?|kita|kurs)\b/i,
    action: "sign_up",
    text: {
      en: "Book your place",
      de: "Platz sichern",
      fr: "Réservez votre place",
      es: "Reserva tu plaza",
      it: "Prenota il tuo posto",
      pt: "Garanta a sua vaga",
      nl: "Boek je plek",
    },
  },
  {
    name: "tickets",
    words:
      /\b(?:festivals?|concerts?|gigs?|theatre|theater|ballet|opera|musicals?|premieres?|screenings?|exhibitions?|conference|summit|gala|comedy night|stand-?up|circus|derby|match|tournament|marathon|fun run|konzert\w*|ausstellung|expo|spectacle|concierto|mostra)\b/i,
    categories: ["event", "music", "sports", "travel", "general", "education", "kids", "business", "gaming"],
    action: "custom",
    text: {
      en: "Get your ticket",
      de: "Tickets sichern",
      fr: "Prenez vos places",
      es: "Compra tu entrada",
      it: "Prendi il biglietto",
      pt: "Garanta o seu ingresso",
      nl: "Koop je ticket",
    },
  },
  {
    name: "plan a journey",
    words:
      /\b(?:(?:night |city )?bus(?:es)?(?: line)?|trains?|trams?|ferr(?:y|ies)|railway|metro|regionalbahn|straßenbahn)(?!\p{L}|\s(?:makers?|manufacturers?|stops?|drivers?|set|tickets?))/iu,
    categories: ["automotive", "travel", "business", "general"],
    action: "visit",
    text: {
      en: "Plan your journey",
      de: "Fahrt planen",
      fr: "Préparez votre trajet",
      es: "Planifica tu viaje",
      it: "Pianifica il viaggio",
      pt: "Planeje a sua viagem",
      nl: "Plan je reis",
    },
  },
  {
    name: "listen",
    words: /\b(?:podcasts?|albums?|(?:debut|new) singles?|songs?|audiobooks?|radio show)\b/i,
    action: "custom",
    text: {
      en: "Listen now",
      de: "Jetzt anhören",
      fr: "À écouter",
      es: "Escúchalo",
      it: "Ascolta ora",
      pt: "Ouça agora",
      nl: "Luister nu",
    },
  },
  {
    name: "watch",
    words:
      /\b(?:(?:tv|web|drama|documentary) series|documentary film|feature film|short film|movie|streaming show|sitcom)\b/i,
    action: "custom",
    text: {
      en: "Watch it now",
      de: "Jetzt ansehen",
      fr: "À voir maintenant",
      es: "Míralo ya",
      it: "Guardalo ora",
      pt: "Assista agora",
      nl: "Kijk nu",
    },
  },
  {
    name: "play",
    words: /\b(?:(?:video|mobile|board|card|farming|puzzle|indie|racing|strategy) games?|game|videospiel)\b/i,
    categories: ["gaming", "kids"],
    action: "custom",
    text: {
      en: "Play now",
      de: "Jetzt spielen",
      fr: "Jouez maintenant",
      es: "Juega ya",
      it: "Gioca ora",
      pt: "Jogue agora",
      nl: "Speel nu",
    },
  },
  {
    name: "subscribe",
    words:
      /\b(?:subscriptions?|newsletter|magazine|veg box|meal kits?|(?:snack|beauty|book|coffee) box|abo(?:nnement)?)\b/i,
    action: "sign_up",
    text: {
      en: "Subscribe",
      de: "Jetzt abonnieren",
      fr: "Abonnez-vous",
      es: "Suscríbete",
      it: "Abbonati",
      pt: "Assine já",
      nl: "Abonneer je",
    },
  },
  {
    name: "get the app",
    words: /\b(?:apps?|\w+-app)\b/i,
    action: "sign_up",
    text: {
      en: "Get the app",
      de: "App laden",
      fr: "Téléchargez l’application",
      es: "Descarga la app",
      it: "Scarica l’app",
      pt: "Baixe o app",
      nl: "Download de app",
    },
  },
  {
    name: "come by",
    words:
      /(?<!\p{L})(?:caf[eé]s?|coffee (?:shop|bar|house)|tea (?:room|shop|house)|baker(?:y|ies)|pubs?|(?:cocktail|wine|arcade|tapas|karaoke|sports|rooftop|hotel|jazz|espresso|juice|whisky|gin) bars?|taprooms?|biergarten|beer garden|stalls?|(?:chocolate|coffee|juice|lemonade|waffle|sausage|ice cream|crêpe|taco|food) stands?|kiosks?|food trucks?|delis?|markets?|pop-?ups?|shops?|boutiques?|bookshops?|gelateria|ice cream parlou?r|boulangerie|bäckerei|panadería|fairs?)(?!\p{L})/iu,
    action: "visit",
    text: COME_BY,
  },
];
