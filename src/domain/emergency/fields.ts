import type { CardKindId } from '../profiles/catalogue.ts'

/** The sheets that a field stands on. What two of them ask is one field, so nobody writes it twice. */
export const emergencySheets = ['card', 'passport', 'carer'] as const
export type EmergencySheet = (typeof emergencySheets)[number]

/** Of the hospital passport: what staff must know, what is important to me, what I like. */
export const lights = ['red', 'amber', 'green'] as const
export type Light = (typeof lights)[number]

/** `call`: somebody with a phone number. `date`: YYYY-MM-DD. `many`: several lines, in an order. */
export type FieldForm = 'text' | 'date' | 'call' | 'many'

type Field = {
  readonly form: FieldForm
  /** Its place on the emergency card, the most important first; what does not fit is at the end. */
  readonly card?: number
  readonly light?: Light
  readonly carer?: true
  /** Who is offered to see it first: who helps at once, who cares, who comes. */
  readonly circle: 'everyone' | 'care' | 'schedule'
  /** Cards of the profile that say it already. */
  readonly from?: readonly CardKindId[]
}

/** In the order in which they are asked and printed. The ids are on people's disks, and never renamed. */
const fields = {
  called: { form: 'text', card: 0, light: 'red', circle: 'everyone', from: ['call-me'] },
  born: { form: 'date', card: 1, light: 'red', circle: 'everyone' },
  allergies: { form: 'text', card: 2, light: 'red', circle: 'everyone', from: ['allergies'] },
  medicines: { form: 'text', card: 3, light: 'red', circle: 'everyone', from: ['medicines'] },
  conditions: { form: 'text', card: 4, light: 'red', circle: 'everyone', from: ['what-to-do', 'health'] },
  talk: { form: 'text', card: 5, light: 'amber', circle: 'everyone', from: ['communication'] },
  'call-1': { form: 'call', card: 6, light: 'red', circle: 'everyone', from: ['ring'] },
  'call-2': { form: 'call', card: 7, light: 'red', circle: 'everyone', from: ['ring'] },
  decision: { form: 'text', card: 8, light: 'red', circle: 'everyone', from: ['decisions'] },
  key: { form: 'text', card: 9, carer: true, circle: 'everyone', from: ['access'] },
  others: { form: 'text', card: 10, carer: true, circle: 'everyone', from: ['pets'] },
  'legal-name': { form: 'text', light: 'red', circle: 'care' },
  nhs: { form: 'text', light: 'red', circle: 'care' },
  address: { form: 'text', light: 'red', circle: 'care' },
  gp: { form: 'call', light: 'red', circle: 'care' },
  language: { form: 'text', light: 'red', circle: 'care', from: ['languages'] },
  carer: { form: 'call', light: 'red', circle: 'care' },
  history: { form: 'text', light: 'red', circle: 'care', from: ['health'] },
  'how-medicines': { form: 'text', light: 'red', circle: 'care', from: ['medicines'] },
  risks: { form: 'text', light: 'red', circle: 'care', from: ['what-to-do', 'eating'] },
  needles: { form: 'text', light: 'red', circle: 'care' },
  anxious: { form: 'text', light: 'red', circle: 'care', from: ['calms', 'upsets'] },
  deciding: { form: 'text', light: 'red', circle: 'care', from: ['legal'] },
  faith: { form: 'text', light: 'red', circle: 'care', from: ['faith'] },
  pain: { form: 'text', light: 'amber', circle: 'care', from: ['signs'] },
  senses: { form: 'text', light: 'amber', circle: 'care', from: ['senses'] },
  eat: { form: 'text', light: 'amber', circle: 'care', from: ['eating'] },
  move: { form: 'text', light: 'amber', circle: 'care', from: ['moving'] },
  toilet: { form: 'text', light: 'amber', circle: 'care', from: ['toilet'] },
  wash: { form: 'text', light: 'amber', circle: 'care', from: ['washing'] },
  sleep: { form: 'text', light: 'amber', circle: 'care', from: ['sleep', 'nights'] },
  safe: { form: 'text', light: 'amber', circle: 'care', from: ['safe'] },
  level: { form: 'text', light: 'amber', circle: 'care' },
  routine: { form: 'text', light: 'amber', circle: 'care', from: ['good-day', 'mornings'] },
  likes: { form: 'text', light: 'green', circle: 'care', from: ['matters', 'always', 'do'] },
  dislikes: { form: 'text', light: 'green', circle: 'care', from: ['dont'] },
  grab: { form: 'text', light: 'green', circle: 'care' },
  /** The day on which somebody last said that the passport is right. */
  reviewed: { form: 'date', circle: 'care' },
  'step-in': { form: 'many', carer: true, circle: 'schedule' },
  'get-in': { form: 'text', carer: true, circle: 'schedule' },
  'first-48': { form: 'text', carer: true, circle: 'schedule' },
} as const satisfies Readonly<Record<string, Field>>

export type EmergencyField = keyof typeof fields
export const emergencyFields = Object.keys(fields) as readonly EmergencyField[]
export const emergencyFieldOf = (id: EmergencyField): Field => fields[id]

/** What a sheet asks, in its order. */
export function emergencyFieldsOn(sheet: EmergencySheet): readonly EmergencyField[] {
  switch (sheet) {
    case 'card':
      return emergencyFields
        .filter((id) => emergencyFieldOf(id).card !== undefined)
        .sort((a, b) => (emergencyFieldOf(a).card ?? 0) - (emergencyFieldOf(b).card ?? 0))
    case 'passport':
      return emergencyFields.filter((id) => emergencyFieldOf(id).light !== undefined)
    case 'carer':
      return [...emergencyFields.filter((id) => emergencyFieldOf(id).carer)].reverse()
  }
}
