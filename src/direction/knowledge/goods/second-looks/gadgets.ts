/** Second looks at what runs on power, as plain text: see index.ts. */
export const GADGETS_AGAIN = `
headphones, earbuds + table
x the surface of {product} from close by, light sliding along its curve ~ low hum
c the case of {product} opening, a small light coming on inside ~ click
c fine sand on a plate jumping into patterns with the beat ~ bass
x one small light pulsing in time ~ beat
c {product} turning slowly in the dark, a rim of light round it ~ bass
c a cable falling away out of frame, {product} staying ~ tap
w the loud street going silent and slow, lights drifting past ~ muffled city
c {product} laid down, the beat still running through the table ~ beat
c {product} in one hard light, the room dark behind ~ one note

speaker, microphone + table
x the membrane of {product} jumping with the beat ~ bass
c water in a glass beside {product} shaking in rings ~ bass
c dust leaping off {product} in slow motion ~ beat
x mesh and metal of {product} from close by ~ hum
c one dial turned up, a ring of light following it ~ click
w the room pulsing in colour with every beat ~ bass
c {product} in the dark, its one light on ~ hum

television
w the dark room lit blue, gold and red in turn by {product} ~ low sound
x points of colour on the screen from close by ~ quiet
c a wave on the screen so large that the room seems to flood ~ surf
c the picture mirrored in a glass on the low table ~ low sound
c bowl, blanket and remote laid ready before {product} ~ rustle
w {product} glowing at the end of the dark room ~ quiet

smartphone, phone case + table
c {product} turning slowly in the air, light running round its edge ~ hum
x lens and glass of {product} from close by ~ quiet
c drops bouncing off {product} in slow motion ~ drop
c {product} dropping face down, caught by its own shadow, unharmed ~ tap
c the box sliding open, {product} lying in it ~ box
x the screen waking, its light spilling over the table ~ click
c {product} in a row of its own colours, each tipping the next ~ tap
c {product} upright in a pool of light ~ hum

power bank + table
x a plug clicking home, one small light coming on ~ click
c a number on a screen climbing, time-lapse ~ hum
c {product} sliding across the table and stopping beside a dark phone ~ slide
c four small lights filling one after the other ~ tick
w the dark room, one small light on {product} ~ quiet
x metal and edge of {product}, light running along ~ quiet
c {product} beside a bright screen, its lights full ~ click

laptop, e-reader, keyboard
c {product} opening, the light of the screen growing over the desk ~ click
x keys from close by, light raking across the letters ~ quiet
x the thin edge of {product}, a line of light along it ~ quiet
c {product} seen straight from above on the clear desk ~ hum
c pencils, cables and cups sliding out of frame until {product} is left ~ slide
w the desk from dawn to dark, time-lapse, {product} glowing at the end ~ clock
c a cup steaming beside {product} ~ quiet
c {product} closed, the lamp going out ~ click

gaming mouse
x light running through {product} from colour to colour ~ hum
c {product} lifting out of the dark, its buttons coming alight ~ click
x switch and spring of {product} from close by ~ click
w the dark room flaring with what happens on the screen ~ explosion far off
c sparks and smoke in coloured light round {product} ~ hum
c the score jumping on the screen, its light over everything ~ chime
c {product} laid down, its light still breathing ~ hum

camera, action camera
x the blades of the lens closing and opening ~ click
c a whole landscape upside down in the glass of {product} ~ wind
c water running off the lens in slow motion ~ water
x a ring turning, marks moving past the line ~ click
c prints falling onto the table one over the other ~ paper
w the same view dull, then sharp and full of light ~ shutter
c {product} on a wall, the last sun in its lens ~ quiet

drone
c the four arms of {product} snapping out ~ click
x one blade starting to turn, then only a blur ~ whirr
w its shadow racing over fields far below ~ wind
w straight down on waves drawing white lines @ a coast ~ surf
w a wood opening below, mist between the trees @ a forest ~ wind
c {product} hanging still before the lens, dust rushing away below ~ whirr
c {product} settling on the ground, blades running out ~ whirr

smart speaker
x a ring of light waking on {product} ~ chime
w the lamps of the room coming on one after the other ~ click
c rain on the window, {product} glowing on the sill ~ rain
c the kettle starting by itself ~ boil
x cloth and curve of {product} from close by ~ quiet
w the kitchen going from night to morning light ~ birds
c {product} between cups and bread, its ring of light on ~ chime

smart bulb
x the thread of light inside {product} waking ~ hum
w one room in five colours, cut on the beat ~ beat
c shadows turning round the walls as the light moves ~ quiet
w the house from outside, window after window coming on @ a quiet street at dusk ~ crickets
c {product} screwed in with a last quarter turn, light rushing out ~ click
w the whole room dimming to a last warm glow ~ quiet
c {product} glowing alone in the dark ~ quiet

smart lock
x the bolt sliding home ~ clack
c a small light turning from red to green ~ chime
w the front door in rain at night, one light over it ~ rain
x metal and edge of {product}, light running along ~ quiet
c keys left behind on the hall table, dust settling on them ~ quiet
w the door swinging open by itself, warm light falling out ~ hinge
c {product} on the closed door, its light green ~ click

thermostat, fan
w a window white with frost, the room behind it glowing ~ wind
c a curtain lifting and falling in moving air ~ air
c papers on the table stirring one after the other ~ air
x a number changing by one degree ~ click
x blades or ribs of {product} from close by, light sliding over ~ hum
c ice clinking in a glass beside {product}, a ribbon of air moving its straw ~ ice
w the cat asleep in the best spot of the room ~ purr
c {product} running quietly, the room at rest ~ hum

dash cam
w the road rushing in under rain and lights ~ rain
x the small lens of {product}, headlights passing in it ~ tyres
c a red dot waking in the corner of the screen ~ beep
w the street replayed on a small screen, every number plate sharp ~ rain
c {product} behind the windscreen, the dawn coming up before it ~ hum

tracker + table
c {product} sliding under a sofa, a faint ring sounding from there ~ chime
x {product} from close by, one small light blinking ~ beep
c keys, bag and collar in a row, {product} on each ~ click
w a map with one dot moving home through the streets ~ tick
c {product} landing beside the keys ~ tap
c {product} on a key ring, swinging from its hook ~ keys

printer
x one thin line after the other growing into a shape ~ hum
c a sheet gliding out, colour appearing edge by edge ~ whirr
c an object rising layer by layer, time-lapse ~ hum
x ink sinking into paper from close by ~ quiet
c finished pieces lined up on the worktable ~ tap
c {product} at rest, the fresh piece before it ~ click

telescope
w stars wheeling over the hill, time-lapse ~ crickets
x the lens of {product}, the moon in it ~ quiet
c a blur on black drawing together into a crater ~ click
w the silhouette of {product} against the last blue ~ wind
w the night sky filling the whole frame ~ crickets
c {product} on its legs, the first light behind it ~ birds
`;
