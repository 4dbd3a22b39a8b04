/** Pictures of electronics, as plain text: see goods-book.ts. */
export const GADGETS = `
headphones, wireless headphones, noise-cancelling headphones, noise cancelling headphones, over-ear headphones @ a busy city train *
x light running along the curve of {product} ~ low hum
c {product} lifted with both hands and set over the ears ~ noise cut to silence
n {hero} with eyes closed, the people around only a soft blur @ a busy city train ~ music
m {hero} walking through a crowd at an own rhythm @ a busy street ~ music, steps
c a thumb turning the sound up on the side of {product} ~ click
n {hero} beginning to smile, head nodding slightly ~ music
c {product} hanging round the neck, cushions outward ~ music far away

earbuds, wireless earbuds, earphones, in-ear headphones, ear buds @ a city street *
x the case of {product} opening, a line of light along its edge ~ click
c {product} taken out between finger and thumb ~ click
n {hero} putting {product} in, the street going quiet ~ noise cut to silence
m {hero} walking faster, shoulders moving with the beat ~ music
w {hero} dancing a few steps on an empty crossing ~ music
n {hero} tapping one ear and laughing at somebody's voice ~ voice
c {product} dropped back into the case, the lid closing ~ click

speaker, speakers, bluetooth speaker, portable speaker, soundbar, record player, turntable, radio, party speaker, hi-fi, vinyl player, stereo @ a living room
x the cone of {product} trembling with the first beat ~ bass
c one press, a small light waking on {product} ~ soft tone
m {hero} turning towards the sound, foot already tapping ~ music
w friends dancing between the sofa and the table ~ music, laughter
x water in a glass shivering with the bass ~ bass
m {hero} carrying {product} out onto a balcony @ a balcony ~ music
c {product} on a shelf, the small light glowing ~ music

television, tv, smart tv, projector, 4k projector, mini projector, oled tv, home cinema @ a dark living room
w a dark room lit up by {product}, faces turned to it ~ film music
n {hero} with light moving over the face, mouth a little open ~ film music
m friends on a sofa leaning forward all at once ~ gasp
x colours moving over a wall, bright and deep ~ film music
c a hand feeling for the popcorn without looking away ~ rustle
w the room from behind the sofa, the picture large and bright ~ laughter
c {product} from the side, the light of the film on it ~ quiet

smartphone, phone, mobile phone, foldable phone @ a city street
x the edge of {product} in a line of light ~ low hum
c {product} turned over in one hand, the back catching the sky ~ soft
m {hero} holding {product} up to take a picture ~ click
n {hero} lit softly by the screen, smiling at what is there ~ soft tone
m two friends heads together over {product} ~ laughter
w {hero} on a rooftop, arm stretched out with {product}, the town below @ a rooftop ~ wind
c {product} lying on dark stone, light sliding over the glass ~ low hum

phone case, phone cases, screen protector, phone grip, phone stand, phone mount @ a café table
c a phone pressed into {product} with both thumbs ~ click
x colour and edge of {product} from close by ~ quiet
c a phone in {product} slipping off a table in slow motion ~ whoosh
m {hero} picking it up, turning it over, relieved ~ breath
n {hero} with the phone at the ear, {product} in full view ~ street
c {product} on the table beside a cup ~ cup

power bank, charger, wireless charger, portable charger, charging cable, charging station, solar charger, battery, batteries, usb hub, cable @ a bag on a café table *
c a phone laid down beside {product}, a small light coming on ~ soft tone
n {hero} looking at a dark screen, then feeling in the bag ~ breath
c a cable clicking into place in {product} ~ click
m {hero} at a table, phone to the ear, {product} beside it ~ café
w {hero} on a long train journey, phone in hand, at ease @ a train seat ~ rails
c {product} on the table, its small light steady ~ soft tone

laptop, laptops, tablet, tablets, computer, pc, monitor, notebook computer, desktop @ a desk by a window
x light running along the edge of {product} ~ low hum
c {product} opening with one finger, light rising on the desk ~ soft tone
m {hero} at work, sleeves pushed up, lit by the screen ~ keys
c fingers moving quickly over the keys and stopping ~ keys
n {hero} leaning back with a smile ~ breath
m {hero} carrying {product} under one arm to a table in the sun @ a terrace table ~ steps
c {product} closed on the desk, the lamp reflected in it ~ click

e-reader, ebook reader, e-book reader @ a window seat
c a thumb brushing the edge of {product} ~ soft
m {hero} curled up in the window seat, reading on {product} ~ rain
w {hero} in a hammock, {product} held up against the sky @ a garden ~ birds
n {hero} wide-eyed, lost in the story ~ breath
m {hero} on a full train, reading, far away @ a train ~ rails
c {product} on a blanket beside a cup ~ cup

keyboard, mechanical keyboard, gaming keyboard, wireless keyboard, keycaps @ a desk in the evening
x one key of {product} going down and coming back up in slow motion ~ clack
x a row of keys from low down, light running under them ~ hum
c ten fingers moving fast over {product} ~ clacking
n {hero} lit by the screen, concentrated ~ clacking
x one fingertip resting on a key, then pressing ~ clack
c {product} from straight above, a hand coming to rest beside it ~ silence
c {product} alone on the desk, light fading along the keys ~ one clack

gaming mouse, mouse, gaming headset, headset, controller, game controller, gamepad, gaming pc, console, game console, handheld console, joystick @ a dark room with coloured light
x a line of coloured light running along {product} ~ hum
c a hand closing round {product} with a firm grip ~ click
n {hero} lit by the screen, eyes moving fast ~ clicking
c fingers moving in quick short bursts ~ clicking
m {hero} leaning forward, then throwing both arms up ~ shout
m two friends side by side, shoulder against shoulder, playing ~ laughter
c {product} at rest on the desk, its light breathing ~ hum

camera, instant camera, mirrorless camera, film camera, camera lens, lens, polaroid camera @ a street in clear light
x the glass of {product} opening and closing, the view upside down in it ~ shutter
c {product} raised to the eye ~ soft
n {hero} behind {product}, one eye shut, holding the breath ~ click
w {hero} kneeling low to catch the light ~ wind
m a friend laughing into the lens @ a street in clear light ~ laughter
c a finger pressing the release ~ click
c {product} at rest, strap curled beside it ~ quiet

action camera, body camera, 360 camera @ a mountain trail
x drops of water flying off {product} ~ splash
c {product} clicked onto a helmet ~ click
w {hero} racing down the trail, dust behind ~ wheels
w the same ride seen from the front, ground rushing up ~ wind
n {hero} out of breath, grinning, mud on one cheek ~ breath
c {product} on a rock, mud and drops on it ~ drip

drone, drones, camera drone @ an open hillside
x the rotors of {product} starting to spin, grass bending ~ whirr
c {product} lifting off from an open palm ~ whirr
w a hillside from high up, {hero} very small in it ~ wind
n {hero} looking up, shading the eyes, smiling ~ wind
w {product} hanging still against the sky ~ whirr
c {product} folded on a rock beside a jacket ~ quiet

smart speaker, voice assistant, smart display, smart home hub @ a kitchen
c a ring of light waking on {product} ~ soft tone
m {hero} with both hands in dough, asking something over the shoulder ~ voice
w the lights of the room going softer ~ soft tone
m a family dancing round the kitchen table ~ music
n {hero} laughing at the answer ~ laugh
c {product} on the shelf, its light going out ~ soft tone

smart bulb, light bulb, smart bulbs, smart light bulb, light bulbs, led strip, smart light, smart lights @ a living room at dusk
c {product} turned into its socket by two fingers ~ squeak
x the first warm glow growing inside {product} ~ soft hum
w a room changing from cold grey to warm light ~ quiet
m {hero} reading in a pool of light ~ page
m {hero} on the sofa, lamps turning low ~ soft
c {product} glowing alone in the dusk ~ quiet

smart lock, door lock @ a front door
x {product} from close by, clean edges, one small light ~ soft tone
c a finger pressing {product} once ~ click
m {hero} at the front door, arms full of bags, the door opening ~ click
w the house at dusk, one window lit ~ crickets
n {hero} far away, glancing at a phone and smiling @ a train seat ~ rails
c {product} on the closed door, its small light steady ~ click

thermostat, smart thermostat, heater, radiator, space heater @ a living room
x {product} from close by, a finger making one small change ~ click
m {hero} coming in from the cold, shoulders up ~ door
m {hero} taking off the jumper and sitting down with a sigh ~ sigh
c bare feet on the floor, toes spreading ~ soft
w a family on the sofa, the window dark behind ~ voices
c {product} in its place, quiet ~ hum

fan, electric fan, desk fan, tower fan, pedestal fan, handheld fan, portable fan, neck fan, ceiling fan, air conditioner, air cooler @ a bright room in summer
x {product} from close by, clean edges in side light ~ hum
n {hero} in the heat, hair stuck to the forehead, fanning with a magazine ~ heat, flies
c one finger switching {product} on ~ click
n {hero} in the moving air of {product}, closed eyes, hair lifting ~ air
c a light curtain beginning to move ~ cloth
m {hero} leaning back with a long breath, cool at last ~ breath
c {product} at rest in the evening light ~ hum

dash cam, car charger, car mount, car accessory @ the front seat of a car
x {product} behind the windscreen, the road bending in its lens ~ road
c {product} fixed to the glass with one press ~ click
m {hero} at the wheel, eyes on the road, at ease ~ road
w a car going along a wet road at dusk ~ tyres
c {product} behind rain on the glass, its small light on ~ wipers

luggage tag, luggage tags, bag tag, suitcase tag, name tag @ an airport hall
x {product} from close by, swinging on its strap ~ quiet
c two hands buckling {product} to a handle ~ click
c suitcases going past on the belt, one with {product} ~ belt
m {hero} at the belt, reaching for the right suitcase ~ wheels
n {hero} walking off with a short smile ~ steps
w {hero} crossing the hall, {product} swinging from the suitcase ~ wheels
c {product} on the suitcase by the door ~ set down

tracker, gps tracker, pet tracker, tag, luggage tracker, key finder, smart tag, location tracker @ a hallway
c {product} clipped into place with one click ~ click
x {product} from close by, one small light on it ~ soft tone
n {hero} turning round, looking in all directions ~ breath
c a phone in a hand, a soft point of light moving on it ~ soft tone
m {hero} following the phone round a corner ~ steps
n {hero} finding what was lost, laughing with relief ~ laugh
c {product} in its place, its light blinking once ~ soft tone

3d printer @ a worktable
x the moving head of {product} drawing one fine line ~ whirr
c layer settling on layer, a shape growing ~ whirr
m {hero} bent over {product}, chin on both hands, waiting ~ whirr
c the finished piece lifted out and turned in the light ~ click
n {hero} holding it up against the window, delighted ~ breath
c {product} on the worktable, the finished piece in front ~ quiet

binoculars, field glasses, monocular, spotting scope, opera glasses @ the edge of a marsh
x the glass of {product} with the far bank in it ~ quiet
c {product} lifted out of the case ~ soft click
c a slow turn of the focus ring ~ click
n {hero} with {product} at the eyes, quite still ~ breath
w {hero} with {product}, small at the edge of the wide view ~ wind
x a bird far off coming sharp, one eye turned to us ~ wings
n {hero} lowering {product}, a slow smile ~ breath
c {product} on a wooden rail, the view soft behind ~ wind

telescope, microscope, weather station @ a hill under the stars
x the glass of {product} with small lights in it ~ quiet
c a slow turn of the focus ring ~ click
n {hero} at {product}, one eye shut, holding the breath ~ breath
w {hero} small beside {product} under a wide sky ~ wind
m {hero} lifting a child up to look ~ whisper
c {product} pointing up, the sky behind ~ quiet

microphone, webcam, ring light, podcast kit, audio interface @ a small home studio
x the mesh of {product} from close by ~ hum
n {hero} leaning in to {product}, about to speak ~ breath
c a level moving up and down with a voice ~ voice
m {hero} talking with both hands, laughing ~ voice
m two people across a table, {product} between them ~ voices
c {product} alone, a small light going out ~ click

gaming chair @ a dark room with coloured light
c {product} turning slowly to face us ~ soft
x stitching and edge of {product} in coloured light ~ hum
m {hero} dropping into {product} and pulling up to the desk ~ wheels
n {hero} lit by the screen, leaning back further than seems wise ~ hum
m {hero} pushing off and spinning twice, both fists up ~ shout
c {product} empty, still turning ~ hum

vr headset @ a living room at night
c {product} coming down over two eyes, light leaking out at the edge ~ hum
m {hero} ducking under something that is not there ~ laugh
n {hero} with open mouth below {product}, turning the head very slowly ~ breath
m friends on the sofa, crying with laughter ~ laughter
w {hero} on tiptoe in the dark room, one hand out to touch the sky ~ quiet
c {product} on the table, still glowing ~ hum
`;
