import type { SettledBrief } from "../../constraints/constraint-rule.ts";
import { wishedMatches, wishedText } from "../brief-words.ts";
import { needing } from "../needs.ts";
import { advertisingRule, listed } from "./advertising-rule.ts";

/** Marks and characters that people borrow most. A brief by the owner names it as its product or brand. */
const MARKS =
  "Nike|Adidas|Coca[- ]Cola|Coke|Pepsi|Starbucks|McDonald['’]?s|Burger King|KFC|Disney|Pixar|Marvel|DC Comics|Star Wars|Lego|Ferrari|Lamborghini|Porsche|Tesla|BMW|Mercedes(?:-Benz)?|Audi|Rolex|Louis Vuitton|Gucci|Chanel|Prada|Hermès|Hermes|Red Bull|Heineken|Budweiser|Nutella|Oreo|PlayStation|Xbox|Nintendo|Barbie|Hello Kitty|Pok[eé]mon|IKEA|Nespresso|Dyson|GoPro|Levi['’]?s|Ray-Ban|Walmart|Harley[- ]Davidson|Vans|Converse|Puma|Supreme|New Balance|Reebok|Under Armour|Lululemon|Zara|H&M|Versace|Cartier|Tiffany(?:'s)?|Swarovski|Apple Watch|Galaxy S\\d+|Google Pixel|Netflix|Spotify|YouTube Premium|Hogwarts Legacy|Fortnite|Minecraft|Roblox|Call of Duty|Grand Theft Auto|Monopoly|Game of Thrones|Lord of the Rings|Stranger Things|Jurassic Park|Ghostbusters|Back to the Future|Toy Story|Haribo|M&M'?s|Kit ?Kat|Snickers|Toblerone|Doritos|Pringles|Corona beer|Guinness|Jack Daniel['’]?s|Absolut Vodka|Marlboro|Domino['’]?s|Uber|Airbnb|Toyota|Honda|Ford Mustang|Volkswagen|Lexus|Bentley|Rolls[- ]Royce|Bugatti|Vespa|Ducati|Michelin Man|Zippo|Birkenstocks?|Dr\\.? Martens|Tupperware|Balenciaga|Samsung Galaxy|Formula (?:1|One)|FIFA|NBA|NFL|Olympic(?:s| rings)?|UEFA|Super Bowl|Oscars?|Grammys?";
const CHARACTERS =
  "Mickey Mouse|Ariel the mermaid|Aladdin's genie|Tinker ?bell|Woody and Buzz|Wolverine|Deadpool|Black Panther|Thanos|Groot|Catwoman|Harley Quinn|Superwoman|Aquaman|Captain Marvel|Chewbacca|R2[- ]?D2|Stormtroopers?|Obi[- ]Wan|Han Solo|Princess Leia|the Mandalorian|Hermione(?: Granger)?|Dumbledore|Gollum|Neo from the Matrix|Rocky Balboa|Rambo|Forrest Gump|Hannibal Lecter|Freddy Krueger|Pennywise|E\\.T\\.|Marty McFly|Katniss Everdeen|Tony Stark|Tom and Jerry|Bugs Bunny|Tweety|Scooby[- ]Doo|Snoopy|Charlie Brown|the Smurfs?|Asterix|Obelix|Tintin|Popeye|the Pink Panther|the Muppets|Kermit|Cookie Monster|Big Bird|Teletubbies|Dora the Explorer|Paw Patrol|My Little Pony|Totoro|Naruto|Goku|Sailor Moon|Luffy|Princess Peach|Link from Zelda|Pac-?Man|Donkey Kong|Ronald McDonald|the Grinch|Willy Wonka|Mary Poppins|Barbie and Ken|Walter White|Jon Snow|Daenerys|Minnie Mouse|Donald Duck|Elsa|Spider[- ]?Man|Batman|Superman|Wonder Woman|Iron Man|Captain America|Hulk|Thor|Darth Vader|Yoda|Baby Yoda|Grogu|Luke Skywalker|Harry Potter|Hogwarts|Voldemort|Gandalf|Frodo|Pikachu|Super Mario|Mario and Luigi|Sonic the Hedgehog|Homer Simpson|Bart Simpson|SpongeBob|Shrek|James Bond|Indiana Jones|Sherlock(?: Holmes on the BBC)|Minions?|Buzz Lightyear|Lightning McQueen|Paddington|Peppa Pig|Bluey|Godzilla|King Kong|the Joker|Jack Sparrow|Terminator|RoboCop|Wednesday Addams|Geralt|Kratos|Lara Croft|Master Chief|Winnie[- ]the[- ]Pooh(?: by Disney)";
const CELEBRITIES =
  "Taylor Swift|Selena Gomez|Miley Cyrus|Katy Perry|Bruno Mars|The Weeknd|Olivia Rodrigo|Sabrina Carpenter|Post Malone|Snoop Dogg|Dr\\. Dre|Jay-Z|Kendrick Lamar|Travis Scott|Freddie Mercury|David Bowie|Bob Marley|Mick Jagger|Paul McCartney|John Lennon|Elton John|Tom Holland|Chris Hemsworth|Pedro Pascal|Ryan Reynolds' voice|Johnny Depp|Al Pacino|Robert De Niro|Arnold Schwarzenegger|Sylvester Stallone|Bruce Willis|Jackie Chan|Bruce Lee|Samuel L\\.? Jackson|Denzel Washington|Julia Roberts|Nicole Kidman|Natalie Portman|Anne Hathaway|Sydney Sweeney|Jenna Ortega|Millie Bobby Brown|Cate Blanchett|Helen Mirren|Judi Dench|Daniel Craig|Sean Connery|Hugh Grant|Idris Elba|Benedict Cumberbatch|Matthew McConaughey|Charlie Chaplin|James Dean|Paris Hilton|Kylian Mbapp[eé]|Neymar|Diego Maradona|Pel[eé]|Tiger Woods|Rafael Nadal|Novak Djokovic|Lewis Hamilton|Max Verstappen|Simone Biles|Muhammad Ali|Mike Tyson|Conor McGregor|Shaquille O'Neal|Tom Brady|Megan Rapinoe|Zlatan|Mohamed Salah|Jamie Oliver|Nigella Lawson|Ellen DeGeneres|Jimmy Fallon|Joe Rogan|Khaby Lame|PewDiePie|Princess Diana|Kate Middleton|Prince William|Angela Merkel|Emmanuel Macron|Boris Johnson|Pope Francis|Nelson Mandela|Mahatma Gandhi|Martin Luther King|Sam Altman|Warren Buffett|Bella Hadid|Gigi Hadid|Naomi Campbell|Heidi Klum|Beyonc[eé]|Rihanna|Drake|Kanye West|Ye West|Ed Sheeran|Adele|Justin Bieber|Ariana Grande|Billie Eilish|Lady Gaga|Michael Jackson|Elvis(?: Presley)?|Madonna|Eminem|Bad Bunny|Shakira|Harry Styles|Dua Lipa|BTS|Blackpink|Brad Pitt|Leonardo DiCaprio|Tom Cruise|George Clooney|Ryan Reynolds|Ryan Gosling|Margot Robbie|Scarlett Johansson|Angelina Jolie|Jennifer (?:Aniston|Lawrence|Lopez)|Morgan Freeman|David Attenborough|Keanu Reeves|Will Smith|Dwayne Johnson|The Rock|Zendaya|Timoth[eé]e Chalamet|Emma Watson|Robert Downey Jr\\.?|Tom Hanks|Meryl Streep|Marilyn Monroe|Audrey Hepburn|Steve Jobs|Elon Musk|Mark Zuckerberg|Jeff Bezos|Bill Gates|Donald Trump|Joe Biden|Barack Obama|Kamala Harris|Vladimir Putin|Greta Thunberg|Oprah(?: Winfrey)?|Kim Kardashian|Kylie Jenner|Kendall Jenner|Cristiano Ronaldo|Lionel Messi|Messi|LeBron James|Michael Jordan|Serena Williams|Roger Federer|Usain Bolt|David Beckham|MrBeast|Mr\\.? Beast|Gordon Ramsay|Prince Harry|Meghan Markle|King Charles|Queen Elizabeth|the Pope|Albert Einstein";

const CHARACTER = new RegExp(`(?<!\\p{L})(?:${CHARACTERS})(?!\\p{L})`, "gu");
const MARK = new RegExp(`\\b(?:${MARKS})s?(?![\\p{L}])`, "gu");
/** Whom the closed lists name already, once. */
export const KNOWN_PEOPLE = new RegExp(`^(?:${CELEBRITIES}|${CHARACTERS}|${MARKS})$`, "u");
const CELEBRITY = new RegExp(`(?<!\\p{L})(?:${CELEBRITIES})(?!\\p{L})`, "gu");

/** Comparisons of manner, not use of the mark: "Apple-style", "think Nike ads". */
const MANNER_BEFORE =
  /\b(?:like|à la|a la|inspired by|reminiscent of|style of|think|feel of|vibes? of|in the spirit of|as in|similar to|such as|homage to|nod to|energy of|look of|compatible with|works with|available on|(?:listen|listen now|stream|streaming|streams|watch|play|subscribe|follow|out|live|free|only|exclusively|hear it|find it) on|app for|for (?:the )?|on (?:an?|the|your) |at|during|charges?|fits|case for|accessor\w+ for|than|unlike|versus|vs\.?)\s*(?:an?\s+|the\s+|old\s+|classic\s+)?$/i;
const MANNER_AFTER =
  /^(?:[- ](?:style|styled|esque|like|inspired|level|quality|grade|ish|compatible|app|case|charger|users?|owners?|ad\b|ads\b|commercials?|film look|vibe|feel|aesthetic|users|buttons?|badges?|links?|playlists?|store|account|channel)|'s style)/i;

/** Marks and characters of others in the film (trade-mark law; platforms' intellectual-property rules). */
export const thirdPartyMarks = needing(
  () => ({ words: [CHARACTER, MARK] }),
  advertisingRule((brief) => {
    const words = [...used(brief, CHARACTER, false), ...used(brief, MARK, true)];
    const [first] = words;
    if (first === undefined) return null;
    return {
      words,
      explanation: `${listed(words)} belongs to others: showing it needs their licence.`,
      resolution: `The film goes without ${listed(words)} and shows something generic in its place: the safer reading.`,
      avoid: first,
    };
  }),
);

/** Faces and voices of known people, also as look-alikes (right of publicity; ICC Code, art. 14). */
export const celebrityLikeness = needing(
  () => ({ words: [CELEBRITY] }),
  advertisingRule((brief) => {
    const words = used(brief, CELEBRITY, false);
    const [first] = words;
    if (first === undefined) return null;
    return {
      words,
      explanation: `${listed(words)} may not be shown, imitated or spoken for without consent.`,
      resolution: "The film has a cast of its own and imitates nobody: the safer reading.",
      avoid: first,
    };
  }),
);

/** Goods that only the owner of a character or the person themselves makes. */
const OWNERS_GOODS =
  /\b(?:game|toys?|movie|series|comics?|figures?|trailer|merch\w*|album|tour|concert|single|foundation|biography)\b/i;

/** A mark that opens the brief or stands right before the product's name is the brief's own: "Nike Pegasus 41". */
function isAuthor(text: string, match: RegExpExecArray, product: string): boolean {
  const after = text.slice(match.index + match[0].length).trimStart();
  const isBeforeProduct = product !== "" && after.toLowerCase().startsWith(product.toLowerCase());
  return isBeforeProduct || text.slice(0, match.index).trim() === "";
}

function used(brief: SettledBrief, pattern: RegExp, allowsManner: boolean): string[] {
  const text = wishedText(brief);
  const product = brief.reading.product?.value;
  const own = `${product?.name ?? ""} ${product?.brand ?? ""}`.toLowerCase();
  const isOwners = allowsManner || OWNERS_GOODS.test(own);
  return wishedMatches(brief, pattern)
    .filter((match) => !(isOwners && own.includes(match[0].toLowerCase().replace(/s$/, ""))))
    .filter((match) => !(allowsManner && isAuthor(text, match, product?.name ?? "")))
    .filter((match) => {
      const before = text.slice(Math.max(0, match.index - 32), match.index);
      const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
      if (/\b(?:no|not|never|without|avoid|don['’]?t|instead of)\b[^.;]{0,24}$/i.test(before)) return false;
      return !allowsManner || !(MANNER_BEFORE.test(before) || MANNER_AFTER.test(after));
    })
    .map((match) => match[0]);
}
