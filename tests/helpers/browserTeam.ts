import type { Hands, Person } from './browserPerson.ts'
import { morningZone } from './browserPerson.ts'
import type { Screens } from './browserScreens.ts'

/** Ways through the app that a Holder and those she asks take, by what is written on the pages. */

export async function foundTeam(holder: Hands, origin: string, name: string): Promise<void> {
  await holder.page.goto(origin)
  await holder.follow(/^Start a team/)
  await holder.write('Your name', name)
  await holder.press('Start my team')
  await holder.heading(/Your team begins here/)
  await holder.allSent()
}

export type Asked = {
  readonly name: string
  readonly relation: string
  readonly ask?: string
  readonly circles: readonly string[]
}

/** Makes an invitation and stays on the page that shows its link. */
export async function invite(holder: Hands, asked: Asked, screens?: Screens): Promise<string> {
  await holder.go('People')
  await holder.follow('Invite somebody')
  await holder.write('Their name', asked.name)
  await holder.write('Who they are to you', asked.relation)
  await holder.write('What would you like to ask them?', asked.ask ?? '')
  for (const circle of asked.circles) await holder.tick(startsWith(circle))
  await screens?.look(holder, `invite-${asked.name}`)
  await holder.press('Make the invitation')
  await holder.heading(`The invitation for ${asked.name} is ready`)
  await screens?.look(holder, `invitation-${asked.name}`)
  await holder.allSent()
  return holder.page.getByText(/^http.*\/join#/).innerText()
}

/** Reads who asks, gives a name and says yes. */
export async function sayYes(joiner: Hands, link: string, name: string): Promise<void> {
  await joiner.page.goto(link)
  await joiner.heading(/would like you in the team$/)
  await joiner.write('Your name, as the team will see it', name)
  await joiner.press('Yes, I’d like to')
}

export async function letIn(
  holder: Hands,
  name: string,
  circles: readonly string[],
  more: { readonly not?: readonly string[]; readonly from?: string; readonly screens?: Screens } = {},
): Promise<void> {
  await holder.go('People')
  await holder.follow(startsWith(`${name} said yes`))
  await holder.heading(`${name} said yes. What may they see?`)
  for (const circle of circles) await holder.tick(startsWith(circle))
  for (const circle of more.not ?? []) await holder.tick(startsWith(circle), false)
  if (more.from) await holder.tick(more.from)
  await more.screens?.look(holder, `answer-${name}`)
  await holder.press(/^Yes, share/)
  await holder.sees(`${name} is in your team now.`)
}

export async function writeCard(
  holder: Hands,
  card: { readonly starter: string; readonly text: string; readonly circle: string },
  screens?: Screens,
): Promise<void> {
  await holder.go('Me')
  await holder.follow(/^About me/)
  await holder.follow('Choose something else')
  await holder.follow(/^A card of my own/)
  await holder.write('How does it begin?', card.starter)
  await holder.write('Your words', card.text)
  await holder.tick(startsWith(card.circle))
  await screens?.look(holder, `card-${card.circle}`)
  await holder.press(`Save for: ${card.circle}`)
  await holder.sees('Your card is saved.')
}

/** Monday to Friday; at a weekend today too, for the visit is to happen. */
export function daysOfThePlan(): readonly string[] {
  const today = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: morningZone() }).format()
  return [...new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', today])]
}

export async function planVisits(
  holder: Hands,
  plan: { readonly title: string; readonly who: string; readonly tiles: readonly string[] },
  screens?: Screens,
): Promise<void> {
  await holder.go('Me')
  await holder.follow(/^Our team/)
  await holder.follow(/^Plan a visit/)
  await holder.write('What is it?', plan.title)
  for (const day of daysOfThePlan()) await holder.tick(new RegExp(`^${day}$`))
  await holder.page.getByLabel('When does it begin?').fill('09:00')
  await holder.tick(startsWith(plan.who))
  for (const tile of plan.tiles) await holder.tick(tile)
  await holder.sees(new RegExp(`^${plan.who}: ${plan.title}, every .* at 9am, for an hour\\.$`))
  await screens?.look(holder, 'plan')
  await holder.press('Yes, plan it')
}

/** Where the phone has an answer of its own to "what of mine is where", pressed open. */
export async function sendNow(person: Pick<Person, 'press'>): Promise<void> {
  await person.press(/to send|Sending|All sent/)
  await person.press('Send now')
  await person.press('Close')
}

const startsWith = (words: string): RegExp => new RegExp(`^${words}`)
