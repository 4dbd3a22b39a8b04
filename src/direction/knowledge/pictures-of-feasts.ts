/** What a list of a feast's moments means to be seen; the first row that fits is taken. */
const ROWS: readonly (readonly [words: RegExp, shows: string])[] = [
  [
    /^(?:the |their |our )?(?:exchange of )?(?:wedding )?vows?$/i,
    "bride and groom exchanging their vows, hands held between them",
  ],
  [
    /^(?:the |their )?(?:exchange of |exchanging (?:the )?)?rings?$/i,
    "a ring sliding onto a finger, the other hand steadying it",
  ],
  [
    /^(?:the |their |our )?first kiss$/i,
    "bride and groom in their first kiss, the guests behind them clapping",
  ],
  [
    /^(?:the |their |our )?first dance$/i,
    "bride and groom in their first dance, the guests in a ring around them",
  ],
  [
    /^(?:the )?confetti(?: throw| toss| shower)?$/i,
    "confetti flying over bride and groom on the steps outside",
  ],
  [
    /^(?:the )?(?:bouquet (?:toss|throw)|throwing (?:of )?the bouquet)$/i,
    "a bouquet in the air, raised hands below it",
  ],
  [
    /^(?:the )?(?:cake cutting|cutting (?:of )?the cake|wedding cake)$/i,
    "two hands on one knife, going into the cake",
  ],
  [/^(?:the )?(?:speech(?:es)?|toasts?)$/i, "a guest standing with a glass, the whole table laughing"],
  [/^(?:the )?first look$/i, "the groom turning round and seeing the bride for the first time"],
  [
    /^(?:the )?(?:walk down the aisle|aisle|processional)$/i,
    "the bride coming down the aisle, all heads turning",
  ],
  [/^dancing(?: and \p{L}+)?$/iu, "guests of all ages dancing"],
  [/^(?:dancing|dance) (?=under|in|on|at|until|till|by|all)/i, "bride and groom and their guests "],
  [
    /^(?:the )?(?:send-?off|sparklers?|sparkler exit)$/i,
    "bride and groom running hand in hand between two rows of sparklers",
  ],
  [
    /^(?:the )?(?:birthday )?cake(?: with (?:lit )?candles)?$|^blowing out (?:the )?candles$/i,
    "a cake with lit candles carried into a darkened room, faces glowing round it",
  ],
  [
    /^(?:opening )?(?:the )?(?:presents?|gifts?)(?: opening)?$/i,
    "wrapping paper torn open by eager hands, everybody leaning in",
  ],
];

/** The picture that a feast's moment is known by: "vows" are two people saying them; null for other things. */
export function pictureOfFeast(moment: string): string | null {
  const row = ROWS.find(([words]) => words.test(moment.trim()));
  if (row === undefined) return null;
  return row[1].endsWith(" ") ? `${row[1]}${moment.trim().replace(/^dance /i, "dancing ")}` : row[1];
}
