import type {
  Audience,
  Brief,
  CirclePurpose,
  ContactItem,
  GreetingView,
  MemberView,
  MyAnswer,
  MyGreetingsView,
  Views,
} from '../../../src/app/index.ts'
import { fieldIds, type Answer, type FieldId } from '../../../src/domain/index.ts'
import { cast, type CastName, type Eyes } from './cast.ts'
import { hello, portraits } from './media.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

type Told = readonly [CirclePurpose, Answer]

const told: Readonly<Partial<Record<CastName, readonly Told[]>>> = {
  maureen: [['everyone', { field: 'offer', value: 'I read stories to children at the library.' }]],
  priya: [
    ['everyone', { field: 'kind', value: 'independent' }],
    [
      'everyone',
      {
        field: 'bio',
        value:
          'I am a support worker and a baker of flat cakes. I have worked in Todmorden for six years. I like early mornings, and people who say what they think.',
      },
    ],
    ['everyone', { field: 'face', value: 2 }],
    ['everyone', { field: 'known', value: 'We met at the mobile library. She lent me books.' }],
    ['everyone', { field: 'phone', value: '07700 900417' }],
    ['everyone', { field: 'reach', value: 'A message is best. Ring if it cannot wait.' }],
    ['everyone', { field: 'quiet', value: { from: '21:00', to: '06:30' } }],
    ['everyone', { field: 'languages', value: ['English', 'Gujarati', 'Makaton'] }],
    ['everyone', { field: 'gender', value: 'A woman' }],
    ['everyone', { field: 'interests', value: 'Baking, brass bands, cricket on the radio.' }],
    [
      'schedule',
      { field: 'availability', value: ['1-morning', '2-morning', '3-morning', '4-morning', '5-morning'] },
    ],
    ['schedule', { field: 'open', value: { answer: 'not-until', until: '2027-01-11' } }],
    ['care', { field: 'experience', value: 'My grandmother had Parkinson’s. I learned to wait with her.' }],
    ['care', { field: 'expertise', value: ['dementia', 'moving', 'medicines', 'parkinsons'] }],
    [
      'care',
      {
        field: 'qualifications',
        value: [
          { title: 'Care Certificate', date: '2021-03-02', expiry: '' },
          { title: 'Moving and handling', date: '2026-02-10', expiry: '2027-02-10' },
        ],
      },
    ],
    ['care', { field: 'approach', value: { help: 4, plan: 2, talk: 3 } }],
    [
      'care',
      {
        field: 'rates',
        value: { weekday: 1650, night: 1900, bankHoliday: 2475, minimumMinutes: 60 },
      },
    ],
  ],
  anne: [
    ['everyone', { field: 'kind', value: 'family' }],
    ['everyone', { field: 'bio', value: 'I am the little sister. I still get told so.' }],
    ['everyone', { field: 'phone', value: '07700 900120' }],
    ['everyone', { field: 'emergency', value: { answer: 'yes', minutes: 20, holdsKey: true } }],
  ],
  tariq: [
    ['everyone', { field: 'kind', value: 'peer' }],
    ['everyone', { field: 'supported', value: 'yes' }],
    ['everyone', { field: 'bio', value: 'I walk slowly and talk a lot. مرحبا' }],
  ],
  clough: [
    ['everyone', { field: 'kind', value: 'neighbour' }],
    ['everyone', { field: 'emergency', value: { answer: 'yes', minutes: 1, holdsKey: true } }],
  ],
}

const answersOf = (eyes: Eyes, who: CastName): readonly Told[] =>
  (told[who] ?? []).filter(([purpose]) => eyes.sees(purpose))

/** Who of them shows a photo, and lets their voice be heard. */
function greetingOf(eyes: Eyes, who: CastName): GreetingView {
  const audience = eyes.audience('everyone')
  return {
    photo: who === 'priya' || who === 'tariq' ? { item: portraits[who], audience } : null,
    voice: who === 'priya' ? { item: hello, audience } : null,
  }
}

function briefOf(eyes: Eyes, who: CastName): Brief {
  const answers = answersOf(eyes, who).map(([, answer]) => answer)
  const get = (field: FieldId) => answers.find((one) => one.field === field)?.value ?? null
  return {
    face: get('face') as Brief['face'],
    photo: greetingOf(eyes, who).photo?.item.mediaId ?? null,
    photoUse: [],
    kind: get('kind') as Brief['kind'],
    phone: (get('phone') ?? '') as string,
    emergency: get('emergency') as Brief['emergency'],
    languages: (get('languages') ?? []) as readonly string[],
    gender: (get('gender') ?? '') as string,
    both: who === 'maureen' ? get('offer') !== null : get('supported') === 'yes',
  }
}

function memberOf(eyes: Eyes, personId: string): MemberView {
  const who = (Object.keys(cast) as CastName[]).find((name) => cast[name].personId === personId)
  if (who === undefined) return null
  const mine = answersOf(eyes, who)
  const purposes = [...new Set(mine.map(([purpose]) => purpose))]
  return {
    person: eyes.of(who),
    greeting: greetingOf(eyes, who),
    sections: purposes.map((purpose) => ({
      audience: eyes.audience(purpose),
      answers: fieldIds.flatMap((field) =>
        mine.filter(([of, one]) => of === purpose && one.field === field).map(([, one]) => one),
      ),
    })),
    roles:
      who === 'anne' && eyes.sees('money')
        ? [
            {
              roleId: 'role-1',
              role: 'attorney-money',
              from: '2024-05-01',
              note: 'With our brother Frank. Either of us may act.',
              by: eyes.of('anne'),
              audience: eyes.audience('money'),
              saved: 'sent',
            },
          ]
        : [],
    seen:
      who === 'priya' && eyes.sees('care')
        ? [
            {
              evidenceId: 'seen-1',
              by: eyes.of('osei'),
              evidence: {
                person: personId,
                about: 'qualification',
                of: 'Care Certificate',
                from: '2021-03-02',
                until: '',
                on: '2026-09-04',
                removed: false,
              },
            },
          ]
        : [],
    mayWriteRoles: eyes.me === 'maureen' || eyes.me === who,
    audiences: audiences(eyes),
  }
}

function myGreetings(eyes: Eyes): MyGreetingsView {
  const { photo, voice } = greetingOf(eyes, eyes.me)
  return {
    photo: photo && { item: photo.item, circles: [photo.audience], saved: 'sent' },
    voice: voice && { item: voice.item, circles: [voice.audience], saved: 'sending' },
  }
}

const audiences = (eyes: Eyes): readonly Audience[] =>
  eyes.circles.map((item) => ({ circle: item.circle, people: item.people }))

const contacts = (eyes: Eyes): readonly ContactItem[] =>
  (
    [
      [
        'contact-1',
        'everyone',
        'Ridge Lane Surgery',
        'My doctor’s practice',
        ['01706 555 010'],
        'Half past eight to six. After that ring 111.',
        'All about my health.',
      ],
      [
        'contact-2',
        'care',
        'Halls the chemist',
        'My tablets',
        ['01706 555 021', '01706 555 210'],
        'Before noon, and they bring it the same day.',
        'What is on my list of tablets, and nothing else.',
      ],
      ['contact-3', 'everyone', 'Wendy Pickles', 'Feeds the cat', ['07700 900333'], '', 'That I am away.'],
    ] as const
  )
    .filter(([, purpose]) => eyes.sees(purpose))
    .map(([contactId, purpose, name, what, phones, when, tell]) => ({
      contactId,
      name,
      what,
      phones,
      when,
      tell,
      audience: eyes.audience(purpose),
      by: eyes.of('priya'),
      changedAt: at(-6, 10),
      saved: 'sent' as const,
    }))

export function memberViewsOf(scene: SceneName, eyes: Eyes) {
  const isEmpty = scene === 'empty'
  const mine: readonly MyAnswer[] = answersOf(eyes, eyes.me).map(([purpose, answer]) => ({
    answer,
    circles: [eyes.audience(purpose)],
    saved: 'sent',
  }))
  return {
    beginning: (): Views['beginning']['data'] => ({
      steps:
        scene === 'just-in'
          ? (['about', 'support', 'hello', 'face', 'promise'] as const).map((step) => ({
              step,
              newsId: null,
            }))
          : [],
      laterId: 'later',
      everyoneId: eyes.audience('everyone').circle.circleId,
    }),
    briefs: (): Views['briefs']['data'] =>
      Object.fromEntries(
        (Object.keys(cast) as CastName[]).map((name) => [
          cast[name].personId,
          isEmpty
            ? {
                face: null,
                photo: null,
                photoUse: [],
                kind: null,
                phone: '',
                emergency: null,
                languages: [],
                gender: '',
                both: false,
              }
            : briefOf(eyes, name),
        ]),
      ),
    member: ({ personId }: Views['member']['params']): MemberView =>
      isEmpty && personId !== cast.maureen.personId ? null : memberOf(eyes, personId),
    myPage: (): Views['myPage']['data'] => ({
      me: eyes.of(eyes.me),
      greetings: isEmpty ? { photo: null, voice: null } : myGreetings(eyes),
      answers: isEmpty ? [] : mine,
      audiences: audiences(eyes),
      spoiled: scene === 'problem' ? [{ circle: eyes.audience('everyone').circle, fields: ['bio'] }] : [],
    }),
    contacts: (): Views['contacts']['data'] => ({
      contacts: isEmpty ? [] : contacts(eyes),
      audiences: audiences(eyes),
    }),
  }
}
