import { topicsIn } from "../topic-text.ts";

/** Exercises in their order: each pose by its name, as it is seen and how it is done. */
export const MOVES = topicsIn(`
# (?:desk|office|chair) (?:yoga|stretch(?:es|ing)?|exercises?)|stretch(?:es|ing)? (?:at|for) (?:the|your|a)? ?(?:desk|office)(?: workers)?
m {hero} sitting tall on the edge of an office chair, feet flat @ an office = Sit tall, both feet on the floor.
n {hero} letting one ear sink to the shoulder, then the other @ an office = Neck: ear to shoulder. Hold, breathe, change.
m {hero} rolling both shoulders back in large slow circles @ an office = Shoulder rolls: five large circles back.
c one hand drawing the fingers of the other arm gently back @ an office = Wrists: arm out, fingers gently back.
m {hero} lacing both hands overhead and reaching up @ an office = Reach up, as if to the ceiling.
m {hero} turning to one side, a hand on the back of the chair @ an office = Seated twist: turn from the ribs. Both sides.
m {hero} with hands behind the back, chest open @ an office = Chest opener: hands behind you, lift the breastbone.
w {hero} standing up and shaking out arms and legs @ an office = Stand up once an hour. That is the best stretch.

# stretch(?:es|ing)?(?: routine| exercises| video)?|warm[- ]?ups?|cool[- ]?downs?|mobility|flexibility
w {hero} standing tall on a mat, arms rising with a breath @ a bright room = Stand tall. Breathe in, and let the arms rise.
m {hero} reaching over to one side, the whole flank long @ a bright room = Side bend: reach over, both feet firm.
n {hero} letting one ear sink towards the shoulder @ a bright room = Neck: slowly, never with force.
m {hero} rolling both shoulders back @ a bright room = Shoulder roll: large, slow circles.
m {hero} folding forward, knees soft, head hanging @ a bright room = Forward fold: bend the knees, let the head hang.
m {hero} with one heel on the floor behind, leaning on a wall @ a bright room = Calf stretch: back heel down, lean in.
m {hero} standing on one leg, the other foot drawn to the seat @ a bright room = Quad stretch: hold a foot, knees together.
m {hero} in a long lunge, hips sinking @ a bright room = Lunge: let the hips sink, chest up.
m {hero} on all fours, back rounding and hollowing @ a bright room = Cat and cow: round with the out-breath, open with the in-breath.
m {hero} lying, one knee drawn across to the other side @ a bright room = Lying twist: shoulders stay down.
w {hero} standing with eyes closed, smiling a little @ a bright room = Hold each for thirty seconds. It should pull, never hurt.

# yoga(?: poses?| flow| sequence| routine| video| practice| class)?(?: for \\p{L}+)?|sun salutations?|pilates(?: routine| exercises)?
w {hero} standing on a mat, feet together, arms long at the sides @ a bright studio = Mountain pose: feet rooted, crown to the ceiling.
m {hero} folding forward from the hips, hands towards the floor @ a bright studio = Forward fold: bend from the hips, knees soft.
m {hero} with hands and feet on the mat, hips high, back long @ a bright studio = Downward dog: hips up, heels towards the floor.
m {hero} on straight arms, body in one line from head to heels @ a bright studio = Plank: one straight line.
m {hero} lying on the belly, chest lifted on bent arms @ a bright studio = Cobra: lift the chest, shoulders away from the ears.
w {hero} in a wide lunge, arms stretched to both sides, looking over the front hand @ a bright studio = Warrior: front knee bent, eyes over the hand.
m {hero} on one leg, the other foot at the thigh, palms together @ a bright studio = Tree pose: find one point to look at.
w {hero} in a wide stance, one hand at the ankle, the other to the ceiling @ a bright studio = Triangle: long on both sides.
m {hero} on all fours, back rounding and hollowing with the breath @ a bright studio = Cat and cow: move with your breath.
m {hero} sitting, turned over one shoulder @ a bright studio = Seated twist: grow tall, then turn.
m {hero} lying with knees bent, hips lifted @ a bright studio = Bridge: press the feet down, lift the hips.
m {hero} kneeling, forehead on the mat, arms stretched ahead @ a bright studio = Child's pose: forehead down, let the back grow wide.
w {hero} lying still on the back, palms up @ a bright studio = Corpse pose: nothing left to do. Breathe.

# (?:home |full[- ]body |bodyweight |hiit |morning |7-minute |10-minute )*(?:workouts?|exercises? (?:routine|at home)|hiit|circuit training)(?: routine| for \\p{L}+)?
m {hero} hopping with arms and legs opening and closing @ a living room with the table pushed aside = Jumping jacks: wake everything up.
m {hero} sinking into a squat, heels down, arms ahead @ a living room with the table pushed aside = Squats: as if sitting down, knees over the toes.
m {hero} lowering the chest to the floor and pressing up again @ a living room with the table pushed aside = Push-ups: on the knees if you like, the back stays straight.
m {hero} stepping into a deep lunge, back knee nearly touching @ a living room with the table pushed aside = Lunges: one long step, straight down.
m {hero} on both forearms, body in one line @ a living room with the table pushed aside = Plank: hold it, and keep breathing.
m {hero} lying with bent knees, hips lifting @ a living room with the table pushed aside = Bridge: press the heels, lift the hips.
m {hero} running on the spot, knees high @ a living room with the table pushed aside = High knees: as fast as you can.
c a towel over a shoulder, drops on the skin, a glass of water @ a living room with the table pushed aside = Forty seconds each, twenty to rest. Drink.
w {hero} lying on the floor, laughing and out of breath @ a living room with the table pushed aside = That was it. Same time tomorrow?

# (?:how to )?meditat(?:e|ion|ing)(?: for \\p{L}+)?|breathing (?:exercises?|techniques?)|box breathing
m {hero} sitting down on a cushion, back upright @ a quiet room in morning light = Sit so that you are upright and at ease.
c hands coming to rest on two knees @ a quiet room in morning light = Let the hands lie still.
n {hero} closing the eyes, the face going smooth @ a quiet room in morning light = Close your eyes.
x a shawl rising and sinking over the belly @ a quiet room in morning light = Feel the breath come and go. Do not steer it.
w clouds drifting over a still lake @ a lake = Thoughts come. Let them pass like clouds.
n {hero} smiling a little, eyes closed @ a quiet room in morning light = You wandered off? That is normal. Come back to the next breath.
c a small sand-glass, its last grains running @ a quiet room in morning light = Five minutes are enough.
w {hero} getting up and opening a window @ a quiet room in morning light = Take the quiet with you.

# tie(?: a| your)?(?: neck)?[- ]?tie|tying a tie|windsor knot|necktie
n {hero} before a mirror, a tie hung round a turned-up collar, one end longer @ a bedroom mirror = Collar up. The wide end hangs a hand's width lower.
c the wide end laid over the narrow one @ a bedroom mirror = Wide over narrow,
c the wide end led round behind @ a bedroom mirror = round behind,
c the wide end crossing the front once more @ a bedroom mirror = and across the front again.
x the tip pushed up from behind through the loop at the neck @ a bedroom mirror = Up through the loop at the neck,
x the tip slid down behind the front band @ a bedroom mirror = then down through the front band.
c fingers drawing the knot up, the other hand holding the narrow end @ a bedroom mirror = Hold the narrow end, push the knot up.
n {hero} folding the collar down and giving a nod @ a bedroom mirror = The tip touches the belt. Done.
`);
