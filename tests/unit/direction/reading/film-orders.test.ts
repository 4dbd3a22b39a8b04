import { describe, expect, test } from "bun:test";
import { ordersOfFilm } from "../../../../src/direction/reading/film-orders.ts";
import { filmOf } from "../film-of.ts";

/** Briefs that mix orders to the film-makers with what is taught: the steps in order, and words of orders that no scene may hold. */
const BRIEFS: readonly { brief: string; told: readonly RegExp[]; orders: RegExp }[] = [
  {
    brief:
      'Training video, 90 seconds, 16:9, for warehouse staff: how to lift safely. Five steps, one per scene. Company colours #004E98 and #FF6700. No jokes, no blood. Mention "Bend your knees, not your back". Finish with the logo.',
    told: [/Bend your knees/],
    orders: /five steps|per scene|colours|#|jokes|blood|mention|finish/i,
  },
  {
    brief:
      "Create a 60-second training video in 16:9 for hotel housekeeping staff on how to change a bed properly. Strip the old sheets, check the mattress for stains, put on the fitted sheet, tuck in the corners, plump the pillows. Use a friendly, encouraging tone and our colours navy #0B2545 and gold #C9A227. Avoid showing guests. Keep the text short and readable. End with the hotel logo.",
    told: [/old sheets/, /mattress/, /fitted sheet/, /corners/, /pillows/],
    orders: /friendly|tone|colours|#|avoid|guests|readable|end with/i,
  },
  {
    brief:
      "We need a 45-second explainer about how composting works for a city website. It should explain that food scraps are collected, microbes break them down, and the compost returns to the soil. Use earthy greens and browns (#4B5D2A, #8B5E3C), hand-drawn animation, and upbeat acoustic music. No voice jokes and no talking heads. Mention the website at the end. Format: 1:1 for Instagram.",
    told: [/scraps are collected/i, /microbes break them down/i, /returns to the soil/i],
    orders: /should explain|earthy|#|jokes|heads|mention|format/i,
  },
  {
    brief:
      'Produce a how-to video for a kitchen brand showing how to descale a kettle in four steps. First fill the kettle with water and vinegar, then boil it, then let it stand for an hour, then rinse it twice. Length 40 seconds, vertical 9:16. Bright white kitchen, teal accents #008C8C. No people\'s faces. Captions in every scene. Finish with the line "Fresh again."',
    told: [/water and vinegar/, /boil/i, /rins/i],
    orders: /length|vertical|accents|#|faces|captions|finish with/i,
  },
  {
    brief:
      "Make a 60-second safety induction for visitors to a chemical plant. Sign in at reception, wear your badge, put on safety glasses, stay on the marked walkway, go to the assembly point when the alarm sounds. Calm female British voice-over, no music, subtitles on. Use the corporate palette #1D3557 and #E63946. Do not show smoke or fire. Each rule gets its own scene, in the order given.",
    told: [/reception/, /badge/, /safety glasses/, /walkway/, /assembly point/],
    orders: /british|music|subtitles|palette|#|smoke|own scene|order given/i,
  },
  {
    brief:
      "A 75-second onboarding video for new bank tellers about spotting counterfeit notes. Feel the paper, look at the watermark, tilt the hologram, check under UV light. Tone serious but not scary. 16:9, 1080p, 25 fps. Do not mention any competitor. Mention our helpline 0800 555 123 at the end. Mention the watermark before the hologram.",
    told: [/feel the paper/i, /watermark/, /hologram/, /UV light/],
    orders: /tone|serious|scary|1080|fps|mention|competitor/i,
  },
  {
    brief:
      'An educational explainer, 50 seconds, on how vaccines work for parents. A vaccine shows the body a harmless piece of a virus, the immune system makes antibodies, memory cells remain, and the next time the body reacts quickly. Soft pastel colours, no needles, no crying children. Warm narrator. One idea per scene. Big clear captions. Close with "Ask your doctor."',
    told: [/harmless piece/, /antibodies/, /memory cells/i, /reacts quickly/],
    orders: /pastel|needle|crying|narrator|one idea|captions|close with/i,
  },
  {
    brief:
      "Hi team, we need a short training clip (60s, landscape) for our café baristas: how to steam milk. Steps: purge the wand, fill the jug to the spout, put the tip under the surface, stretch until it is warm, swirl and pour. Please no music with lyrics. Brand colours are #2B2B2B and #F4D35E, please use the second only for highlights. No jokes. Keep it under a minute. The logo goes in the corner of the last scene. Thanks, Marta",
    told: [/wand/, /jug/, /tip/, /warm/, /swirl/i, /pour/i],
    orders: /lyrics|colours|#|highlights|jokes|under a minute|last scene|marta/i,
  },
  {
    brief:
      "Hello, could you do a 90 sec video for our drivers on what to do after an accident? They should stop the van, turn on the hazard lights, put on the vest, set up the triangle, call 112 and take photos. It has to be in 16:9 and also work without sound. No blood, no wrecks, nobody injured. Tone: matter of fact. Please mention the phone number of our fleet desk, 030 555 77. Use our blue (#0033A0). Best, Jonas",
    told: [/van/, /hazard lights/, /vest/, /triangle/, /112/, /photos/],
    orders: /without sound|blood|wreck|injured|matter of fact|mention|our blue|#|jonas/i,
  },
  {
    brief:
      'Dear all, as discussed, the IT department wants a 45 second explainer about phishing. Points: check the sender, don\'t click on links, never enter your password, report it to security. Make it a bit humorous but no cartoons please. Colours: #6A0DAD, #FFFFFF. Max 8 words per caption. Start with a question. The word "phishing" must be said twice. Logo at the end, nothing else. Regards, Priya',
    told: [/sender/, /links/, /password/, /security/],
    orders: /humorous|cartoon|colours|#|per caption|a question|said twice|priya/i,
  },
  {
    brief:
      "Hey, quick one: 30s vertical how-to for TikTok, how to repot a succulent. Take it out of the pot, shake off the soil, cut dead roots, put it in fresh soil, wait a week before watering. No talking, only text. Green and terracotta. Fast cuts, one cut per step. Don't use the word easy. Cheers, Lou",
    told: [/out of the pot/, /shak/i, /dead roots/, /fresh soil/, /a week/],
    orders: /vertical|talking|terracotta|fast cuts|per step|easy|lou\b/i,
  },
  {
    brief:
      "Good morning, we'd like a 60-second film for our dental patients explaining how to floss. Take 40 cm of floss, wind it round your fingers, slide it between the teeth, curve it round each tooth, use a clean piece for every gap. No blood please, and no close-ups of bad teeth. Font: Lato. Colours mint #98D7C2 and white. Include the practice name, Dr Weber Dental, at the end. Duration is fixed. Kind regards, Anna Weber",
    told: [/40 cm/, /fingers/, /between the teeth/, /each tooth/, /every gap/],
    orders: /blood|bad teeth|lato|mint|#|practice name|at the end|fixed|anna/i,
  },
  {
    brief:
      'Hi, for the school kitchen we need an instructional video of 70 seconds: hand washing. Wet your hands, take soap, rub for twenty seconds, rinse, dry with a paper towel. Three of the staff should be men. Each scene ten seconds at most. Do not use stock footage. Colour code #00A676. Simple English. Say "Clean hands, safe food" at the end.  Many thanks, Petra',
    told: [/wet/i, /soap/, /rub/i, /rins/i, /paper towel/],
    orders: /should be men|each scene|stock footage|colou?r code|#|english|\bsay\b|petra/i,
  },
  {
    brief:
      "Please create a 50-second instructional video for new parents on how to fold a stroller. Empty the basket, lock the wheels, pull the two handles up, press the frame together, close the clip. Keep the narration short and friendly. Accent colour #FF8A5B on a white background. No babies in the video. Put the brand name Pramly in the last scene. One step per shot.",
    told: [/basket/, /wheels/, /handles/, /frame/, /clip/],
    orders: /narration|friendly|#|babies|last scene|per shot|shop now.*the mother/i,
  },
  {
    brief:
      "For our lab: a 60 second safety video. Wear goggles, tie back long hair, never pipette by mouth, label every bottle, wash your hands when you leave. Tone: firm but kind. No accidents. No eating in the lab. Colours: #0077B6, white. Use icons. Six scenes, the last with the lab's logo.",
    told: [/goggles/, /hair/, /pipett/, /bottle/, /wash/, /eating/],
    orders: /firm|accidents|#|icons|six scenes/i,
  },
];

describe("a lesson with orders to its film-makers", () => {
  for (const { brief, told, orders } of BRIEFS) {
    const { scenes } = filmOf(brief);
    const held = scenes.map(({ visual, text_overlay, audio }) =>
      [visual.subject, text_overlay?.text ?? "", audio.voiceover_text ?? ""].join(" | "),
    );

    test(`speaks and shows none of them: ${brief.slice(0, 60)}`, () => {
      expect(held.filter((words) => orders.test(words))).toEqual([]);
    });

    test(`has its steps in their order: ${brief.slice(0, 60)}`, () => {
      const firsts = told.map((step) => held.findIndex((words) => step.test(words)));
      expect(firsts).not.toContain(-1);
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    });
  }
});

describe("what orders the film", () => {
  for (const said of [
    "Company colours #004E98 and #FF6700.",
    "No jokes, no blood.",
    'Mention "Bend your knees, not your back".',
    "Five steps, one per scene",
    "Finish with the logo.",
    "Max 8 words per caption.",
    "Do not show smoke or fire.",
  ])
    test(`is no point: ${said}`, () => expect(ordersOfFilm(said)).toBe(true));

  for (const said of [
    "No eating in the lab.",
    "No phones on the shop floor",
    "Keep the load close.",
    "Use a clean piece for every gap.",
    "Tone your arms with small weights.",
    "Make the scene safe.",
    "Close the lid with both hands.",
    "Do not show your password to anybody.",
  ])
    test(`is a point: ${said}`, () => expect(ordersOfFilm(said)).toBe(false));
});
