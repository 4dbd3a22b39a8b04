/** The hours of the morning as they are called in German, French, Spanish, Italian, Portuguese and Dutch. */
const HOURS: readonly (readonly [english: string, ...others: string[]])[] = [
  ["one", "eins", "une heure", "la una", "l una", "uma", "één uur"],
  ["two", "zwei", "deux heures", "las dos", "le due", "duas", "twee uur"],
  ["three", "drei", "trois heures", "las tres", "le tre", "três", "drie uur"],
  ["four", "vier", "quatre heures", "las cuatro", "le quattro", "quatro", "vier uur"],
  ["five", "fünf", "cinq heures", "las cinco", "le cinque", "cinco", "vijf uur"],
  ["six", "sechs", "six heures", "las seis", "le sei", "seis", "zes uur"],
  ["seven", "sieben", "sept heures", "las siete", "le sette", "sete", "zeven uur"],
  ["eight", "acht", "huit heures", "las ocho", "le otto", "oito", "acht uur"],
];

/** "Nachts um drei", "à trois heures du matin": English | German | French | Spanish | Italian | Portuguese | Dutch. */
export const CLOCK_PHRASES = HOURS.map(([english, de, fr, es, it, pt, nl]) => {
  const german = [
    `morgens um ${de}`,
    `nachts um ${de}`,
    `früh um ${de}`,
    `um ${de} uhr morgens`,
    `um ${de} uhr früh`,
    `um ${de} uhr nachts`,
  ];
  const french = [`à ${fr} du matin`, `il est ${fr} du matin`];
  const spanish = [`a ${es} de la mañana`, `son ${es} de la mañana`, `a ${es} de la madrugada`];
  const italian = [`al${it} del mattino`, `al${it} di notte`];
  const portuguese = [`às ${pt} da manhã`, `às ${pt} da madrugada`];
  const dutch = [`om ${nl} s nachts`, `om ${nl} s ochtends`, `om ${nl} in de ochtend`];
  const columns = [german, french, spanish, italian, portuguese, dutch].map((cell) => cell.join(","));
  return [`at ${english} in the morning`, ...columns].join("|");
}).join("\n");
