import type { EmergencyField } from '../../../app/index.ts'

/** What a field is called on the card, how it is asked for, and what helps to answer. The Holder is asked. */
export type FieldWords = { readonly name: string; readonly ask: string; readonly hint: string }

export const emergencyFields: Readonly<Record<EmergencyField, FieldWords>> = {
  called: {
    name: 'Call me',
    ask: 'What do you like to be called?',
    hint: 'The name that you answer to.',
  },
  born: { name: 'Born', ask: 'When were you born?', hint: 'Staff find you by this date.' },
  allergies: {
    name: 'Allergies',
    ask: 'What are you allergic to?',
    hint: 'Say what happens. If there is nothing, write: none known.',
  },
  medicines: {
    name: 'Medicines that must be on time',
    ask: 'Which medicines must be on time?',
    hint: 'The name, how much, and the times. Say what happens if they are late.',
  },
  conditions: {
    name: 'What could put my life in danger',
    ask: 'Is there a condition that could put your life in danger?',
    hint: 'Such as epilepsy, diabetes, or a heart condition. What should people do?',
  },
  talk: {
    name: 'How to talk with me',
    ask: 'How do people best talk with you?',
    hint: 'Such as: face me, wait for me, show me pictures.',
  },
  'call-1': {
    name: 'Ring first',
    ask: 'Who is to be rung first?',
    hint: 'Their name, and who they are to you.',
  },
  'call-2': {
    name: 'Ring next',
    ask: 'Who is to be rung next?',
    hint: 'For when the first does not answer.',
  },
  decision: {
    name: 'Advance decision or ReSPECT form',
    ask: 'Have you an advance decision or a ReSPECT form?',
    hint: 'Say where the paper is kept.',
  },
  key: {
    name: 'Who has a key',
    ask: 'Who has a key to your home?',
    hint: 'Name the person. Do not write a code that opens the door.',
  },
  others: {
    name: 'Who depends on me',
    ask: 'Does anybody depend on you? Pets too.',
    hint: 'Who looks after them when you are away?',
  },
  'legal-name': {
    name: 'Full name',
    ask: 'What is your full name?',
    hint: 'As it stands on letters from the doctor.',
  },
  nhs: {
    name: 'NHS number',
    ask: 'What is your NHS number?',
    hint: 'It stands on letters from the hospital.',
  },
  address: { name: 'Address', ask: 'Where do you live?', hint: 'House, street, town and postcode.' },
  gp: { name: 'My doctor (GP)', ask: 'Who is your doctor (GP)?', hint: 'The name, and the surgery.' },
  language: {
    name: 'Language',
    ask: 'Which language do you speak best?',
    hint: 'Say if you need an interpreter, or sign language.',
  },
  carer: {
    name: 'Who knows me best',
    ask: 'Who knows you best?',
    hint: 'Somebody that hospital staff can ask.',
  },
  history: {
    name: 'Illnesses and operations',
    ask: 'Which illnesses and operations have you had?',
    hint: 'The big ones are enough.',
  },
  'how-medicines': {
    name: 'How I take medicines',
    ask: 'How do you take your medicines?',
    hint: 'Such as: one at a time, with yoghurt.',
  },
  risks: {
    name: 'Heart, breathing, choking',
    ask: 'Is there a danger with your heart, breathing or choking?',
    hint: 'What should staff do, and what not?',
  },
  needles: {
    name: 'Blood tests and needles',
    ask: 'How do blood tests and needles go best?',
    hint: 'Such as: the left arm, and somebody to hold my hand.',
  },
  anxious: {
    name: 'When I am afraid',
    ask: 'What helps when you are afraid?',
    hint: 'How can staff see it? What calms you?',
  },
  deciding: {
    name: 'Deciding',
    ask: 'Who helps you decide?',
    hint: 'Power of attorney, deputy, advocate. Say who has the papers.',
  },
  faith: {
    name: 'Faith and culture',
    ask: 'Is there a faith or a culture to respect?',
    hint: 'Such as food, prayer, or who may wash you.',
  },
  pain: {
    name: 'How I show pain',
    ask: 'How do you show that you are in pain?',
    hint: 'Words, sounds, or what you do.',
  },
  senses: {
    name: 'Seeing and hearing',
    ask: 'How do you see and hear?',
    hint: 'Glasses, hearing aids, which side is better.',
  },
  eat: {
    name: 'Eating and drinking',
    ask: 'How do you eat and drink?',
    hint: 'Help, cutting up, thickness, what you use.',
  },
  move: { name: 'Moving', ask: 'How do you get about?', hint: 'Frame, chair, hoist, how many people.' },
  toilet: {
    name: 'Going to the toilet',
    ask: 'What help do you want with the toilet?',
    hint: 'How do you say that you need it?',
  },
  wash: {
    name: 'Washing and dressing',
    ask: 'What help do you want with washing?',
    hint: 'And what you do yourself.',
  },
  sleep: { name: 'Sleep', ask: 'How do you sleep well?', hint: 'Times, light, pillows, which side.' },
  safe: { name: 'Keeping safe', ask: 'What keeps you safe?', hint: 'Falls, rails, not being alone.' },
  level: { name: 'How much help', ask: 'How much help do you need, and when?', hint: 'By day and by night.' },
  routine: {
    name: 'My day',
    ask: 'How does your day go?',
    hint: 'What happens when, and what must not change.',
  },
  likes: { name: 'I like', ask: 'What do you like?', hint: 'What to talk about, watch, eat, hold.' },
  dislikes: {
    name: 'I do not like',
    ask: 'What do you not like?',
    hint: 'What upsets you or makes you cross.',
  },
  grab: {
    name: 'Bring with me',
    ask: 'What must come with you to hospital?',
    hint: 'Bag, charger, glasses, aids, something for comfort.',
  },
  reviewed: {
    name: 'Last looked at',
    ask: 'When was this last looked at?',
    hint: 'By you, or with somebody.',
  },
  'step-in': {
    name: 'Who steps in',
    ask: 'Who can step in?',
    hint: 'Somebody of your team, or somebody else.',
  },
  'get-in': {
    name: 'How to get in',
    ask: 'How do they get in?',
    hint: 'Say who has the key. Think who can read this.',
  },
  'first-48': {
    name: 'The first two days',
    ask: 'What must happen in the first two days?',
    hint: 'Medicines, meals, visits, whom to tell.',
  },
}
