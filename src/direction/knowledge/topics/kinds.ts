import { topicsIn } from "./topic-text.ts";

/**
 * How films ask about a topic that no table knows, by what kind of thing it is; the first whose words fit is taken, the
 * last fits anything. They state nothing: each line is the question that a person must answer there. Slots: {topic},
 * {sight} (what the question is about, as seen), {deed}, {object}, {do}, {is}.
 */
export const KINDS_OF_TOPICS = topicsIn(`
# history|origins?|story of|invention of|invented|began|ancient|empire|(?:\\p{L}+ )?war(?: of .+)?|revolution|treaty|dynasty|uprising|century|medieval|vikings?|romans?
m an archive box lifted from its shelf and opened @ an archive = Where does the story of {topic} begin?
c the oldest picture of {topic} laid on the table by itself @ an archive table = What was there before?
n {hero} in cotton gloves turning the page of an old notebook @ an archive table = Who began it, and why then?
c an object from that time of {topic} held up to the light @ an archive table = What was it made with?
m a long table on which one picture after another is laid, each a little newer @ an archive table = What came next, and what did it change?
w the place where it happened, as it looks today @ the place as it is today = Where can you still see it?
n {hero} comparing the first picture with the last @ an archive table = What has stayed?
w {hero} closing the box and leaving the lamp on @ an archive = And what do we make of it today?

# difference between .+|.+ (?:versus|vs\\.?) .+|.+ or .+\\?
m {hero} between {one} and {other}, looking from left to right = {one} or {other}: which is it?
c {one} on the left half of the picture, alone in good light = First: {one}.
c {other} on the right half of the picture, alone in the same light = Then: {other}.
w {one} on the left and {other} on the right, seen side by side = What do they have in common?
n {hero} with {one}, trying it as one does every day = When is {one} the better choice?
n {hero} with {other}, trying it as one does every day = When is {other} the better choice?
c two small piles of coins, one left and one right, growing unevenly = What does each of them cost?
m {hero} nodding to one side, mind made up = So which one is yours?

# (?:our |the |my )?(?:cat|dog|bird|shark|whale|bee|ant|spider|snake|frog|fish|horse|cow|pig|sheep|goat|hen|owl|bat|bear|wolf|fox|hedgehog|squirrel|rabbit|mouse|rat|elephant|lion|tiger|penguin|dolphin|octopus|jellyfish|crab|snail|worm|butterfly|moth|beetle|mosquito|wasp|insect|reptile|dinosaur|mammal|animal|creature|parrot|pigeon|duck|swan|seal|otter|badger|deer|monkey|ape|gorilla|giraffe|zebra|camel|kangaroo|koala|panda|tortoise|turtle|lizard|crocodile|salmon|eel|coral|bacterium|flower|tree|mushroom|orchid|cactus|oak|fern|moss)(?:e?s)?(?: .+)?
e {topic} from far off, small in the surroundings = {question}
c {topic} seen whole and at rest, filling the frame = What can we see from here?
x {sight}, close enough to count every hair = What happens there, exactly?
m {hero} watching through field glasses, quite still, notebook on one knee = How do we know?
m {topic} with others of the same kind = What is it good for among {topic}?
c {topic} in the low light of evening, moving off = What becomes of it over a day, a year?
n {hero} drawing {topic} with a few pencil strokes = What should we remember?
w {hero} walking away slowly, {topic} staying behind, undisturbed = And what can we do for {topic}?

# .*\\b(?:act|law|laws|right|rights|rule|policy|regulation|directive|licen[cs]e|permit|contract|tenancy|lease|will|probate|court|appeal|jury|case|lawsuit|benefit|allowance|grant|visa|passport|citizenship|divorce|custody|complaint|petition|constitution|amendment|treaty|ombudsman|notice|redundancy|leave|pay|wage|warranty|refund|fine|bail)
n {hero} opening a letter at a kitchen table and sitting down @ a kitchen = {question}
m {hero} and a friend bent over the same page @ a kitchen = Whom does it concern?
c an adviser's hands laying three sheets side by side on a desk @ an adviser's office = What does it say, in plain words?
m {hero} at a counter, an official listening @ a public office = Where do you go, and what do you bring?
c a calendar on a wall, one day ringed in red @ a kitchen = By when must it be done?
c a stamp set down on a form @ a public office = What happens then?
n {hero} on the phone, pencil in hand, nodding @ a kitchen = Who helps, and what does it cost?
m {hero} putting the letter into a folder and the folder on a shelf @ a kitchen = What is the one thing to remember?

# .*\\b(?:fund|bond|stock|share|dividend|loan|debt|tax|tariff|currency|exchange rate|market|economy|gdp|bank|account|card|fee|equity|asset|portfolio|hedge|derivative|annuity|subsidy|deficit|invoice|cash ?flow|payroll|franchise|audit|merger|ipo|price|wealth|finance|credit|leasing)s?
n {hero} over a bill and a cup of coffee, stopping at one line @ a kitchen = {question}
c coins counted into two piles on a table @ a lit tabletop = Whose money is it?
m two people across a desk, a bowl of coins pushed from one side to the other @ an office = Who gives, who gets, and for what?
c a jar filled coin by coin, another one beside it emptying @ a lit tabletop = How does it grow, and how can it shrink?
m {hero} looking at a pair of scales, one side going down @ a lit tabletop = What does it cost, and what is the risk?
c a calendar's pages lifting off beside a jar @ a lit tabletop = How long does it bind you?
m {hero} and an adviser, heads together over one sheet @ an office = Whom can you ask?
n {hero} putting the cap on the pen, the sheet signed or set aside @ a kitchen = What should you check before you decide?

# .*\\b(?:disease|syndrome|disorder|condition|illness|infection|virus|fever|flu|cancer|diabetes|stroke|seizure|epilepsy|concussion|migraine|arthritis|dementia|autism|adhd|dyslexia|depression|ocd|anaemia|anemia|eczema|asthma|injury|fracture|sprain|pain|surgery|therapy|medication|transplant|menopause|pregnancy|puberty|symptoms?|\\p{L}+itis|\\p{L}+osis|\\p{L}+emia)
n {hero} stopping in the middle of a task, one hand on a chair @ a kitchen = {question}
m {hero} across from a doctor, who has put the pen down @ a consulting room = What is it, in one sentence?
c a plain model of the part of the body lifted from a shelf, a finger on one place @ a consulting room = What happens in the body?
m {hero} telling a friend on a park bench, the friend leaning in @ a park = How does it feel, and what do others notice?
c a checklist's boxes ticked by a nurse's hand @ a consulting room = Which signs should send you to a doctor?
m {hero} with a therapist, one slow movement done together @ a therapy room = What helps?
m {hero} and somebody close, walking slowly arm in arm @ a park = What can others do?
w {hero} back at the task from before, at an easier pace @ a kitchen = Where can you get help?

# how .+ (?:is|are|gets?) (?:made|built|produced|grown|brewed|printed|harvested|manufactured|mined|refined|recycled)|making of .+|production of .+
c {topic} in somebody's hand on an ordinary day = {question}
w a wide place where what it is made of is grown, dug or delivered @ where it begins = What is it made of, and where does that come from?
m a worker receiving the first delivery and checking a handful @ a loading bay = Who looks at it first?
c the raw stuff changed for the first time, steam or dust rising @ a work hall = What is done to it first?
m a worker at the machine or bench where it gets its shape @ a work hall = Where does it get its shape?
x the surface of {topic}, new, under a lamp, an eye behind a lens @ a testing bench = How is it tested?
w rows of finished pieces on their way out @ a loading bay = Where does it go from here?
n {hero} with {topic} in hand again, turning it over = What did you not know?

# .*\\b(?:city|town|village|river|mountain|island|lake|desert|forest|sea|ocean|canal|bridge|tower|palace|castle|cathedral|temple|museum|stadium|wall|pyramids?|country|capital|district|park|ruins?)
e {topic} from far off at first light @ first light = {question}
w the way in to {topic}, first visitors arriving = Where are we, exactly?
c a map unrolled, a finger setting down on one point @ a table = How did it come to be here?
m somebody who works at {topic} every day, at work = Who knows it best?
x a surface of {topic}, worn by weather and hands = What has it seen?
m {hero} standing still in the middle of it, looking up = What surprises everyone?
w {topic} in the evening, its lights coming on = What will it look like in fifty years?
n {hero} leaving, one look over the shoulder = Why should you go and see?

# .*\\b(?:engine|motor|pump|machine|turbine|reactor|printer|scanner|sensor|camera|screen|display|chip|processor|transistor|telescope|microscope|laser|radar|sonar|drone|robot|vehicle|aircraft|submarine|ship|locomotive|brake|clutch|valve|lock|clock|watch|compass|thermostat|boiler|stove|fridge|dishwasher|vacuum|toaster|kettle|lamp|bulb|led|antenna|modem|server|network|protocol|api|database|algorithm|software|app|browser|cable|circuit|capacitor|magnet|lens|speaker|microphone|instrument|piano|guitar|violin|dam|lift|elevator|escalator|crane|telephone|radio|device|gadget|tool|system)s?
c {topic} at work in an ordinary moment = {question}
m {hero} beside {topic}, one hand on the outside = What do we see from outside?
c the cover of {topic} lifted off by two hands @ a workbench = What is inside?
c the parts of {topic} laid out in a row on a cloth @ a workbench = Which part does what?
x the part of {topic} that moves or glows, close @ a workbench = Where does the real work happen?
m {hero} following the way through it with a fingertip @ a workbench = What goes in, and what comes out?
c {topic} standing still, a small lamp dark on it @ a workbench = What happens when it fails?
w {topic} closed and at work again, {hero} walking on = What would be different without it?
`);

/** Of a rule or an emergency that no table knows. */
export const WHAT_TO_DO = topicsIn(`
# .*
m {hero} arriving and stopping with a look at what is ahead = {question}
n {hero} looking left, right and up before taking another step = What can go wrong here?
c the things to wear and to carry laid out side by side = What do you need with you?
m {hero} doing it the right way, slowly, a colleague watching = How is it done right?
m {hero} about to skip a step, a colleague's raised hand stopping it = What must you never do?
c a hand reaching for a phone on a wall = Whom do you call?
m {hero} and a colleague talking it over side by side = Whom do you tell afterwards?
w everybody going home at the end of the day = And why does it matter?
`);

/** Of a sight that somebody wonders about, or of anything else. */
export const ANYTHING = topicsIn(`
# (?:why|how|what makes|what causes|what happens) .*
w {sight}, seen from a few steps away = {question}
n {hero} stopping at {sight}, head tilted = What exactly do we see?
x {sight}, seen from very near = What happens when we look closer?
m somebody who studies {topic}, at work with an instrument in hand @ where it is studied = Who knows, and how did they find out?
c a model of {topic} built of simple things, two hands moving its parts @ a workshop table = What is behind it?
m {hero} in the middle of a day that {topic} changes = Whom does it concern, and how much?
n {hero} telling it to a friend in one breath, both hands open = How would you say it in one sentence?
w {sight}, as at the beginning, {hero} walking past with a smile = What can each of us do about it?

# .*
n {hero} looking up from a page at one word = {question}
m {hero} asking somebody who knows, both standing by a window @ a bright room = What is {topic}, in one sentence?
c a model of {topic} built of simple things @ a lit tabletop = What does it consist of?
m somebody whose work is {topic}, at that work = Who deals with it every day?
m {hero} in the middle of a day in which {topic} plays a part = Where do you meet it?
m two people weighing it up across a table, both leaning in @ a bright room = What speaks for it, what against?
n {hero} telling a friend in three sentences, counting on three fingers = How would you put it in three sentences?
w {hero} walking off into the day, the page folded in a pocket = What will you do with it?
`);
