import type { Answer, ContactWords } from '../domain/index.ts'
import type { CirclePurpose } from './types.ts'

type Told = readonly [to: CirclePurpose, answer: Answer]

/** What the people of the example team say of themselves, by name. All invented. */
export const answersByName: Readonly<Record<string, readonly Told[]>> = {
  'Maureen Thwaite': [
    [
      'everyone',
      { field: 'offer', value: 'I read stories aloud. I know where every book in this valley is.' },
    ],
  ],
  'Anne Holroyd': [
    ['everyone', { field: 'kind', value: 'family' }],
    ['everyone', { field: 'bio', value: 'I am the little sister. I still get told so, and I am 74.' }],
    ['everyone', { field: 'phone', value: '01706 555 120' }],
    ['everyone', { field: 'emergency', value: { answer: 'yes', minutes: 20, holdsKey: true } }],
    ['everyone', { field: 'quiet', value: { from: '22:00', to: '07:00' } }],
  ],
  'Priya Shah': [
    ['everyone', { field: 'kind', value: 'independent' }],
    [
      'everyone',
      {
        field: 'bio',
        value:
          'I have worked in Todmorden for six years. I like early mornings, and people who say what they think.',
      },
    ],
    ['everyone', { field: 'known', value: 'We met at the mobile library. She lent me books.' }],
    ['everyone', { field: 'phone', value: '07700 900417' }],
    ['everyone', { field: 'reach', value: 'A message is best. Ring if it cannot wait.' }],
    ['everyone', { field: 'languages', value: ['English', 'Gujarati', 'Makaton'] }],
    ['everyone', { field: 'interests', value: 'Flat cakes, brass bands, cricket on the radio.' }],
    ['schedule', { field: 'travel', value: 'By bike, and by bus when it snows.' }],
    ['schedule', { field: 'open', value: { answer: 'no', until: '' } }],
    ['care', { field: 'experience', value: 'My grandmother had Parkinson’s. I learned to wait with her.' }],
    ['care', { field: 'expertise', value: ['moving', 'medicines', 'parkinsons'] }],
    [
      'care',
      { field: 'qualifications', value: [{ title: 'Care Certificate', date: '2021-03-02', expiry: '' }] },
    ],
    ['care', { field: 'approach', value: { help: 4, lead: 4, plan: 2, talk: 3 } }],
    [
      'care',
      { field: 'rates', value: { weekday: 1650, night: 1900, bankHoliday: 2475, minimumMinutes: 60 } },
    ],
  ],
  'Dr Kofi Osei': [
    [
      'everyone',
      { field: 'bio', value: 'I am a doctor at Ridge Lane. I have known Maureen for eleven years.' },
    ],
  ],
  'Tariq Aziz': [
    ['everyone', { field: 'kind', value: 'peer' }],
    ['everyone', { field: 'supported', value: 'yes' }],
    [
      'everyone',
      { field: 'bio', value: 'I walk slowly and talk a lot. I get help with my letters, and I give walks.' },
    ],
    ['everyone', { field: 'languages', value: ['English', 'Urdu'] }],
  ],
  'Bev Sutcliffe': [
    ['everyone', { field: 'kind', value: 'volunteer' }],
    ['everyone', { field: 'offer', value: 'Cards, cake, and a lift on Fridays.' }],
  ],
  'Mr Clough': [
    ['everyone', { field: 'kind', value: 'neighbour' }],
    ['everyone', { field: 'phone', value: '01706 555 131' }],
    ['everyone', { field: 'emergency', value: { answer: 'yes', minutes: 1, holdsKey: true } }],
  ],
}

export const contacts: readonly (ContactWords & { readonly circle: CirclePurpose })[] = [
  {
    circle: 'everyone',
    name: 'Ridge Lane Surgery',
    what: 'My doctor',
    phone: '01706 555 010',
    when: 'From half past eight to six. After that ring 111.',
    tell: 'All about my health.',
  },
  {
    circle: 'care',
    name: 'Halls the chemist',
    what: 'My tablets',
    phone: '01706 555 021',
    when: 'Before noon, and they bring it the same day.',
    tell: 'What is on my list of tablets, and nothing else.',
  },
  {
    circle: 'everyone',
    name: 'Wendy Pickles',
    what: 'Looks after the cat',
    phone: '07700 900333',
    when: '',
    tell: 'That I am away.',
  },
]
