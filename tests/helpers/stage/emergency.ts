import type {
  CarerView,
  DoorCardText,
  EmergencyOffer,
  EmergencyView,
  EmergencyField,
  LineItem,
} from '../../../src/app/index.ts'
import { emergencyFields, emergencyFieldOf } from '../../../src/domain/index.ts'
import type { Eyes } from './cast.ts'
import type { SceneName } from './scenes.ts'
import { at } from './team.ts'

const said: Partial<Record<EmergencyField, readonly (readonly [text: string, phone?: string])[]>> = {
  called: [['Maureen']],
  born: [['1948-05-03']],
  allergies: [['Penicillin. My throat swells up.']],
  medicines: [
    [
      'Co-careldopa 25/100, one at 8, 11, 2, 5 and 8. Late by half an hour and I freeze, and cannot tell you.',
    ],
  ],
  conditions: [['Parkinson\u2019s. I fall backwards. Never give me metoclopramide or haloperidol.']],
  talk: [['Face me, ask one thing, and wait. My face does not show what I feel.']],
  'call-1': [['Anne Thwaite, my sister', '01706 555 0142']],
  'call-2': [['Priya Nair, my assistant', '07700 900 118']],
  decision: [['ReSPECT form, in the blue folder on the fridge.']],
  key: [['Mr Clough, number 12.']],
  others: [['Biscuit, the cat. Mr Clough feeds him.']],
  'legal-name': [['Maureen Edith Thwaite']],
  nhs: [['999 000 0018']],
  address: [['14 Garden Street, Todmorden OL14 7XX']],
  gp: [['Dr Osei, Calder Surgery', '01706 555 0100']],
  language: [['English. I sign a little.']],
  carer: [['Priya Nair', '07700 900 118']],
  history: [['Parkinson\u2019s since 2014. New hip, left, 2019.']],
  'how-medicines': [['One at a time, with a spoon of yoghurt. Never crush them.']],
  risks: [['I cough when I drink fast. Sit me up straight.']],
  anxious: [['Say who you are. Hold my hand, and count with me.']],
  deciding: [['Anne has power of attorney for health. She has the papers.']],
  pain: [['I go quiet and rub my thumb.']],
  eat: [['Soft, cut small. A cup with two handles.']],
  move: [['A frame, and one person on my left. Do not pull my arms.']],
  sleep: [['On my right side, with the small lamp on.']],
  likes: [['Brass bands, gardens, a straight answer.']],
  dislikes: [['Being called dear. Doors left open.']],
  grab: [['Tablets in the blue tin, glasses, hearing aid, phone charger, the green shawl.']],
  'step-in': [
    ['Anne Thwaite, my sister', '01706 555 0142'],
    ['Mr Clough, number 12', '01706 555 0177'],
    ['The co-op\u2019s duty phone', '01706 555 0199'],
  ],
  'get-in': [['Mr Clough has the key. Ring twice.']],
  'first-48': [['Tablets on the dot. Tea at six. Ring Dr Osei if I freeze for more than an hour.']],
}

const second: LineItem['text'] = 'Penicillin, and plasters make my skin come up.'

export function emergency(scene: SceneName, eyes: Eyes): EmergencyView {
  const line = (field: EmergencyField, n: number, text: string, phone: string): LineItem => ({
    lineId: `line-${field}-${n}`,
    text: field === 'step-in' && n === 0 ? 'my sister' : text,
    phone,
    person: field === 'step-in' && n === 0 ? eyes.of('anne') : null,
    order: n,
    audience: eyes.audience(emergencyFieldOf(field).circle),
    by: n === 0 || field === 'step-in' ? eyes.of('maureen') : eyes.of('priya'),
    at: at(-20, 10),
    behalf:
      n === 0 || field === 'step-in'
        ? null
        : { person: eyes.of('maureen'), how: 'aloud', words: 'They itch.' },
    cardSays: null,
    isOdd: false,
    saved: 'sent',
  })
  const linesOf = (field: EmergencyField): readonly LineItem[] => {
    if (scene === 'empty' || scene === 'said-before' || !eyes.sees(emergencyFieldOf(field).circle)) return []
    const lines = (said[field] ?? []).map(([text, phone = ''], n) => line(field, n, text, phone))
    return field === 'allergies' && scene === 'not-agreed' ? [...lines, line(field, 1, second, '')] : lines
  }
  return {
    holder: eyes.of('maureen'),
    fields: emergencyFields.map((field) => ({ field, lines: linesOf(field) })),
    audiences: eyes.circles.map((item) => ({ circle: item.circle, people: item.people })),
    canWrite: eyes.me === 'maureen' ? 'mine' : eyes.sees('care') ? 'for' : null,
    people: eyes.people,
    offers: scene === 'said-before' ? offers(eyes) : [],
    ...takenIn(scene, eyes),
    atDoor: eyes.me !== 'maureen' ? null : scene === 'with-pin' ? ['called', 'allergies', 'call-1'] : [],
  }
}

/** What she wrote in her profile and has not put on the card, and who says that they can be rung. */
const offers = (eyes: Eyes): readonly EmergencyOffer[] => {
  const offer = (field: EmergencyField, more: Partial<EmergencyOffer>): EmergencyOffer => ({
    ...{ offerId: `${field} ${more.text}`, field, from: 'profile', text: '', phone: '' },
    ...{ person: null, cardId: null, audience: eyes.audience('everyone') },
    ...more,
  })
  return [
    offer('allergies', { text: 'Penicillin. My throat swells up.', audience: eyes.audience('care') }),
    offer('talk', { text: 'Face me, ask one thing, and wait.' }),
    offer('call-1', { from: 'ring', text: 'my sister', phone: '01706 555 0142', person: eyes.of('anne') }),
    offer('call-1', { from: 'contact', text: 'Dr Osei, my surgery', phone: '01706 555 0100' }),
    offer('key', { from: 'key', text: 'Mr Clough, my neighbour', person: eyes.of('clough') }),
  ]
}

/** Priya took out what Maureen had said of her faith and rewrote how she talks. */
function takenIn(scene: SceneName, eyes: Eyes): Pick<EmergencyView, 'taken' | 'takenNews'> {
  if (scene !== 'not-agreed') return { taken: [], takenNews: [] }
  const by = eyes.of('priya')
  const was = { text: 'Penicillin, nuts, and the plasters from the chemist.', phone: '', person: null }
  const taken = [
    { lineId: 'taken-1', field: 'allergies', was, by, at: at(-2, 9), isReplaced: false },
    { lineId: 'taken-2', field: 'talk', was: null, by: eyes.of('maureen'), at: at(-9, 9), isReplaced: true },
  ] as const
  return { taken, takenNews: eyes.me === 'maureen' ? [taken[0]] : [] }
}

/** What she shows to whoever holds her locked phone. */
export const doorCards = (scene: SceneName): readonly DoorCardText[] =>
  scene === 'locked-card'
    ? [
        {
          days: [],
          rows: (['called', 'allergies', 'medicines', 'call-1'] as const).map((field) => ({
            field,
            wordings: [...(said[field] ?? []), ...(field === 'allergies' ? [[second] as const] : [])].map(
              ([text, phone = '']) => ({ text, phone }),
            ),
          })),
        },
      ]
    : []

export function carer(scene: SceneName, eyes: Eyes): CarerView {
  const view = emergency(scene, eyes)
  const lines = view.fields.find((one) => one.field === 'step-in')?.lines ?? []
  const isOn = scene === 'carer-out' || scene === 'carer-asked'
  return {
    holder: view.holder,
    steps: lines.map((line, n) => ({
      line,
      answer:
        !isOn || n === 2 || (n === 0 && scene === 'carer-asked')
          ? null
          : { can: n === 1, by: n === 0 ? eyes.of('anne') : eyes.of('priya'), at: at(0, 8, 30) },
    })),
    audience: lines[0]?.audience ?? null,
    cannotHear: scene === 'carer-out' ? [eyes.of('clough')] : [],
    on: isOn
      ? { startId: 'start', by: eyes.of('maureen'), at: at(0, 8, 20), canEnd: scene === 'carer-out' }
      : null,
    mine: lines.filter((line) => line.person?.isMe).map((line) => line.lineId),
  }
}
