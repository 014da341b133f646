import type { CardTakes } from './profileTypes.ts'
import type { CirclePurpose } from './types.ts'

type ExampleCard = Omit<CardTakes, 'cardId' | 'circleId'> & { readonly circle: CirclePurpose }

/** Maureen's profile, all invented, in her own words. */
export const cards: readonly ExampleCard[] = [
  {
    circle: 'everyone',
    kind: 'about-me',
    starter: 'A bit about me',
    text: 'I was a weaver, then I ran the mobile library for twenty-two years. I like gardens, brass bands and a straight answer.',
  },
  {
    circle: 'everyone',
    kind: 'call-me',
    starter: 'Please call me',
    text: 'Maureen. Not love, not dear, and never Mo.',
  },
  {
    circle: 'everyone',
    kind: 'communication',
    starter: 'How to talk with me',
    text: 'Ask me one thing at a time. Then wait. My face does not move much now, so do not go by my face.',
    symbols: ['company'],
  },
  {
    circle: 'everyone',
    kind: 'what-to-do',
    starter: 'If something happens',
    text: 'If I freeze, do not pull me. Say "one, two, step" and I will. If I fall, ring 999, then Anne. Do not lift me on your own.',
  },
  {
    circle: 'everyone',
    kind: 'allergies',
    starter: 'I am allergic to',
    text: 'Penicillin. I come up in a rash and my throat gets tight.',
  },
  {
    circle: 'care',
    kind: 'medicines',
    starter: 'My medicines',
    text: 'On time, to the minute: 8, 12, 4 and 8. If they are late I freeze, and then I cannot tell you. They are in the blue tin. The list is inside the lid.',
    symbols: ['tablets'],
  },
  {
    circle: 'care',
    kind: 'decisions',
    starter: 'What I have decided for later',
    text: 'There is a ReSPECT form. It is in the yellow folder by the telephone. Dr Osei has a copy.',
  },
  {
    circle: 'care',
    kind: 'legal',
    starter: 'Who may decide with me or for me',
    text: 'I decide. Anne has power of attorney for money only, and uses it when I ask her.',
  },
  {
    circle: 'everyone',
    kind: 'matters',
    starter: 'What matters to me',
    text: 'My own front door. Chapel at Christmas. The band on Whit Friday, in the rain if need be.',
  },
  {
    circle: 'everyone',
    kind: 'do',
    starter: 'Please do',
    text: 'Give me time to get up. Tell me what you are going to do before you do it. Laugh if it is funny.',
  },
  {
    circle: 'everyone',
    kind: 'dont',
    starter: 'Please don\u2019t',
    text: 'Finish my sentences. Talk over my head to Anne. Tidy my books.',
  },
  {
    circle: 'schedule',
    kind: 'begin',
    starter: 'When you arrive',
    text: 'Ring the bell twice, so that I know it is you. Put the kettle on first. Then we can start.',
    symbols: ['tea'],
  },
  {
    circle: 'schedule',
    kind: 'end',
    starter: 'Before you go',
    text: 'My stick, my glasses, the telephone and a full glass within reach. Tell me who comes next.',
    symbols: ['drinks'],
  },
  {
    circle: 'care',
    kind: 'signs',
    starter: 'How you can tell that I am in pain',
    text: 'I go quiet and hold my left hand. I will say "I\u2019m all right". Ask me again.',
  },
  {
    circle: 'care',
    kind: 'calms',
    starter: 'What calms me',
    text: 'Brass music, the window open, and somebody sitting down instead of standing over me.',
  },
  {
    circle: 'care',
    kind: 'eating',
    starter: 'Eating and drinking',
    text: 'Small bites, sitting up straight. Thin drinks go down the wrong way when I am tired, so a bit of thickener after tea time.',
    symbols: ['breakfast', 'drinks'],
  },
  {
    circle: 'care',
    kind: 'moving',
    starter: 'Moving about',
    text: 'I walk with the frame indoors and with you outside. Count to three. Doorways are where I stick.',
    symbols: ['walk', 'moving'],
  },
  {
    circle: 'intimate',
    kind: 'washing',
    starter: 'Washing and dressing',
    text: 'I wash my own face. Warm towel first. Buttons are yours, the cardigan is mine. Please talk about anything but the weather.',
    symbols: ['wash', 'dress'],
  },
  {
    circle: 'everyone',
    kind: 'people',
    starter: 'My family and friends',
    text: 'Anne is my sister and rings every evening at seven. Bev plays cards to win. Our Stephen is in Canada; we write.',
  },
  {
    circle: 'everyone',
    kind: 'good-day',
    starter: 'A good day is',
    text: 'Up by nine, a proper pot of tea, tablets on time, half an hour in the garden if it is dry. Company after dinner, not before.',
    symbols: ['tea', 'outing', 'company'],
  },
  {
    circle: 'care',
    kind: 'mornings',
    starter: 'My mornings',
    text: 'Tablets at eight, before I move. By nine my legs will listen. Porridge, then a wash, then the paper.',
  },
  {
    circle: 'schedule',
    kind: 'wishes',
    starter: 'Before somebody comes',
    text: 'Ring from the gate. Three knocks, then a wait: my legs take a while.',
    safe: ['ring-first', 'two-at-first', 'knock'],
  },
  {
    circle: 'everyone',
    kind: 'approach',
    starter: 'How I like support',
    text: 'I am slow, not helpless.',
    scales: { help: 4, lead: 5, plan: 2, talk: 2 },
  },
  {
    circle: 'everyone',
    kind: 'hopes',
    starter: 'I hope to',
    text: 'Stay in this house. Get to the library van\u2019s fiftieth birthday, on my own feet.',
  },
  {
    circle: 'everyone',
    kind: 'offer',
    starter: 'What I can give',
    text: 'I can find you the right book for any weather. I teach crochet to anybody with patience.',
  },
]
