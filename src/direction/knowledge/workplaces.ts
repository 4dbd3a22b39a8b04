/** Where people work, by what a brief says of their work; the first that fits is taken. */
const WORKPLACES: readonly (readonly [RegExp, string])[] = [
  [/\banimal (?:shelter|rescue|sanctuary)|kennels?\b/i, "a row of bright kennels"],
  [/\b(?:school )?bus(?:es)?\b|\bcoach drivers?\b/i, "a bus at the kerb, its door open"],
  [
    /\b(?:warehouse|forklift|pickers?|packers?|logistics|distribution cent)/i,
    "a warehouse aisle between high shelves",
  ],
  [/\b(?:kitchen|chefs?|porters?|food hygiene|catering|canteen|cooks?)\b/i, "a restaurant kitchen"],
  [
    /\b(?:universit(?:y|ies)|college|campus|international students|freshers)\b/i,
    "a university hall with high windows",
  ],
  [/\b(?:co-?working|hot desks?)\b/i, "a bright coworking space"],
  [/\b(?:brewery|breweries|brewers?)\b/i, "a brewery hall between steel tanks"],
  [/\b(?:distillery|winery|wine cellar|vineyard)\b/i, "a cellar between rows of barrels"],
  [/\b(?:care home|carers?|residents?)\b/i, "a care home's sitting room"],
  [/\b(?:dental|dentists?)\b/i, "a bright dental practice"],
  [/\b(?:pharmac(?:y|ist|ies))\b/i, "a pharmacy behind the counter"],
  [/\bfood banks?\b/i, "a food bank's sorting hall"],
  [/\b(?:(?<!(?:blood|seed|clothes|toy|river) )bank|tellers?)\b/i, "a bank branch before opening"],
  [/\b(?:library|librarians?)\b/i, "a library before opening"],
  [
    /\b(?:wards?|nurses?|hospital|patients?|midwi(?:fe|ves)|clinicians?|doctors?)\b/i,
    "a bright hospital ward",
  ],
  [/\b(?:schools?|teachers?|pupils|classrooms?|nursery|teaching assistants?)\b/i, "a school corridor"],
  [/\b(?:lab(?:s|oratory|oratories)?|pipett\w+|researchers?)\b/i, "a laboratory"],
  [/\b(?:roof\w*)\b/i, "a flat roof with a rail"],
  [
    /\b(?:construction|building sites?|site workers?|scaffold\w*|bricklayers?|roofers?|excavat\w+)\b/i,
    "a building site",
  ],
  [
    /\b(?:factory|plant|production|assembly|machines?|conveyor|operators?|workshop|welders?|maintenance)\b/i,
    "a factory hall",
  ],
  [/\b(?:vans?|drivers?|lorry|lorries|trucks?|fleet|depot|couriers?)\b/i, "a depot yard"],
  [/\b(?:housekeep\w+|chambermaids?|room attendants?)\b/i, "a hotel room"],
  [/\b(?:hotel|housekeep\w+|chambermaids?|front desk)\b/i, "a hotel corridor"],
  [/\b(?:baristas?|caf[eé]|coffee shop)\b/i, "behind a café counter"],
  [/\b(?:bar staff|bartenders?|pub|waiters?|waitress\w*|restaurant)\b/i, "a restaurant before opening"],
  [/\b(?:shops?|stores?|retail|cashiers?|tills?|supermarket|customers?)\b/i, "a shop floor before opening"],
  [/\b(?:farm\w*|tractors?|livestock|harvest)\b/i, "a farmyard"],
  [/\b(?:pools?|lifeguards?|swimming)\b/i, "a swimming pool hall"],
  [/\b(?:gyms?|fitness)\b/i, "a gym before opening"],
  [/\b(?:salons?|hairdressers?|stylists?|barbers?)\b/i, "a hair salon"],
  [/\b(?:airports?|cabin crew|ground crew|aircraft)\b/i, "an airport apron"],
  [/\b(?:ships?|deck|vessels?|crew members|boats?)\b/i, "a ship's deck"],
  [/\b(?:trains?|rail(?:way)?|track workers?|stations?)\b/i, "a railway yard"],
  [/\b(?:cleaners?|cleaning)\b/i, "an office corridor after hours"],
  [/\b(?:call cent(?:re|er)s?|agents?|phones? team|support team)\b/i, "a room of desks with headsets"],
  [/\b(?:volunteers?|charity)\b/i, "a village hall"],
  [/\b(?:gardeners?|landscap\w+|grounds)\b/i, "a park depot"],
  [/\b(?:museum|gallery|guides?)\b/i, "a museum hall before opening"],
];
const ANY_WORKPLACE = "an open office";

/** The place of the work that the words tell of. */
export function workplaceIn(words: string): string {
  return WORKPLACES.find(([says]) => says.test(words))?.[1] ?? ANY_WORKPLACE;
}
