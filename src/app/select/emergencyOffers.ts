import { dialled, emergencyFieldOf, findPhones, lineLimits, type EmergencyField } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import type { EmergencyOffer, EmergencyView } from '../emergencyTypes.ts'
import type { Look } from '../look.ts'
import type { CardItem } from '../profileTypes.ts'
import { selectCards } from './cards.ts'
import { selectContacts } from './contacts.ts'
import { selectWorn } from './hatSaid.ts'
import { selectBriefs } from './members.ts'
import { isOver, medicinesOf } from './medicineFacts.ts'
import { audienceOf, personRef } from './refs.ts'

/** Nobody reads a long list before a call. */
const mostOffers = 4

/** What she said in her profile, in her contacts, and what her people said of themselves, for what has no answer yet. */
export function selectEmergencyOffers(look: Look, view: EmergencyView): readonly EmergencyOffer[] {
  const cards = selectCards(look)
  const named = view.fields
    .filter(({ field }) => field === 'call-1' || field === 'call-2')
    .flatMap((one) => one.lines)
  const isNamed = (offer: EmergencyOffer): boolean =>
    named.some(
      (line) =>
        (line.phone !== '' && dialled(line.phone) === dialled(offer.phone)) ||
        (line.person !== null && line.person.personId === offer.person?.personId),
    )
  return view.fields
    .filter((one) => one.lines.length === 0)
    .flatMap(({ field }) => {
      const said = cardsFor(field, cards)
      if (field === 'medicines') return [...ofChart(look), ...said.map((card) => ofCard(field, card))]
      if (field === 'key') return [...keyHolders(look), ...said.map((card) => ofCard(field, card))]
      if (field === 'gp') return contacts(look, field).slice(0, mostOffers)
      if (emergencyFieldOf(field).form !== 'call') return said.map((card) => ofCard(field, card))
      if (field === 'carer') return []
      return [
        ...said.flatMap((card) => phonesOf(field, card)),
        ...ringMe(look, field),
        ...contacts(look, field),
      ]
        .filter((offer, at, all) => !isNamed(offer) && all.findIndex((one) => isSame(one, offer)) === at)
        .slice(0, mostOffers)
    })
}

/** What the chart says now, what must be on time first. Where people have not agreed, what each wrote stands there. */
function ofChart(look: Look): readonly EmergencyOffer[] {
  const heads = [...medicinesOf(look).byId.values()].flatMap((one) => one.heads)
  const now = heads
    .filter((head) => !isOver(look, head))
    .sort((a, b) => Number(b.isCritical) - Number(a.isCritical) || a.name.localeCompare(b.name))
  const [first] = now
  if (!first) return []
  const lines = now.map(({ name, strength, dose, times, whatFor }) =>
    [`${name} ${strength}`.trim(), dose, times.map(({ time }) => time).join(' '), whatFor]
      .filter(Boolean)
      .join(', '),
  )
  // Half a list could be taken for all of it.
  const text = lines.join('\n')
  if ([...text].length > lineLimits.text) return []
  return [{ ...plain('medicines', first.id, 'chart'), text, audience: audienceOf(look, first.row.circle) }]
}

const isSame = (a: EmergencyOffer, b: EmergencyOffer): boolean => dialled(a.phone) === dialled(b.phone)

/** A card whose words are agreed, in the order in which the field asks for its kinds. */
function cardsFor(field: EmergencyField, cards: readonly CardItem[]): readonly CardItem[] {
  const kinds = emergencyFieldOf(field).from ?? []
  return kinds.flatMap((kind) =>
    cards.filter((card) => card.kind === kind && card.text !== '' && agreed(card) !== undefined),
  )
}

function agreed(card: CardItem): string | undefined {
  const [only, ...more] = card.sayings.filter((saying) => !saying.gone)
  return more.length === 0 && only && !only.lapsed && only.text !== '' ? only.text : undefined
}

const ofCard = (field: EmergencyField, card: CardItem): EmergencyOffer => ({
  ...plain(field, card.cardId, 'profile'),
  text: agreed(card) ?? '',
  cardId: card.cardId,
  audience: card.audience,
})

/** A line is not the whole card, so it does not follow when the card is changed. */
const phonesOf = (field: EmergencyField, card: CardItem): readonly EmergencyOffer[] =>
  findPhones(agreed(card) ?? '')
    .filter(({ who, number }) => who !== number)
    .map(({ who, number }) => ({
      ...plain(field, `${card.cardId} ${number}`, 'profile'),
      text: who,
      phone: number,
      audience: card.audience,
    }))

const contacts = (look: Look, field: EmergencyField): readonly EmergencyOffer[] =>
  selectContacts(look).contacts.flatMap(({ contactId, name, what, phones, audience }) =>
    phones.length !== 1
      ? []
      : [
          {
            ...plain(field, contactId, 'contact'),
            text: [name, what].filter(Boolean).join(', '),
            phone: phones[0] ?? '',
            audience,
          },
        ],
  )

/** Who says on their own page that they can be rung. */
const ringMe = (look: Look, field: EmergencyField): readonly EmergencyOffer[] =>
  Object.entries(selectBriefs(look)).flatMap(([id, brief]) => {
    const [phone] = findPhones(brief.phone)
    if (id === look.me || brief.emergency?.answer !== 'yes' || !phone) return []
    const person = personRef(look, id as PersonId)
    return [{ ...plain(field, id, 'ring'), text: person.relation, phone: phone.number, person }]
  })

function keyHolders(look: Look): readonly EmergencyOffer[] {
  const briefs = selectBriefs(look)
  const wearing = new Set(
    selectWorn(look).flatMap((one) => (one.hat === 'door-key' && one.state === 'worn' ? [one.person] : [])),
  )
  return Object.keys(briefs).flatMap((id) => {
    const holds = briefs[id]?.emergency?.holdsKey === true
    if (id === look.me || (!holds && !wearing.has(id))) return []
    const person = personRef(look, id as PersonId)
    const text = [person.name, person.relation].filter(Boolean).join(', ')
    return [{ ...plain('key', id, holds ? 'key' : 'hat'), text, person }]
  })
}

/** `person` is who it is about; only a field that asks for somebody keeps them. */
const plain = (field: EmergencyField, id: string, from: EmergencyOffer['from']): EmergencyOffer => ({
  offerId: `${field} ${id}`,
  field,
  from,
  text: '',
  phone: '',
  person: null,
  cardId: null,
  audience: null,
})
