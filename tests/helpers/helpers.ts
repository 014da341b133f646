import type { Device } from './cast.devices.ts'
import { sent } from './linking.ts'

/** A clock of one person's that a story can set ahead. */
export function createWatch() {
  let ahead = 0
  return {
    clock: { now: () => Date.now() + ahead },
    on: (ms: number) => void (ahead += ms),
  }
}

export type Asked = { readonly cards: readonly string[]; readonly askedId: string }

/** The way somebody asks people to help them back; each says yes on their own phone. */
export async function askHelpers(
  who: Device,
  helpers: readonly Device[],
  given: { readonly cards: number; readonly needed: number; readonly waitHours?: number },
): Promise<Asked> {
  const personIds = await Promise.all(helpers.map(async (one) => (await meOf(one)).personId))
  const { cards } = await who.run('askHelpers', { personIds, waitHours: 48, ...given })
  const askedId = (await who.until('helpers', null, (view) => view.mine !== null)).mine?.askedId ?? ''
  await sent(who)
  for (const helper of helpers) {
    await helper.until('helpers', null, (view) => view.iHelp.some((one) => one.askedId === askedId))
    await helper.run('answerHelp', { askedId, will: true })
    await sent(helper)
  }
  await who.until('helpers', null, (view) => view.mine?.people.every((one) => one.said === 'yes') ?? false)
  return { cards: cards.map((card) => card.words.join(' ')), askedId }
}

export async function meOf(one: Device) {
  const shell = await one.see('shell', null)
  if (shell.phase !== 'open') throw new Error(`Nobody is in: ${shell.phase}`)
  return shell.me
}

/** A helper is rung, opens the link, hears the words, and says that it is them. */
export async function helpBack(fresh: Device, helper: Device, askedId: string): Promise<void> {
  const { link, before } = await linkOf(fresh)
  await helper.run('helpBack', { link })
  const { meeting } = await helper.until('helpers', null, (view) => view.meeting?.stage === 'words')
  const shell = await fresh.until(
    'shell',
    null,
    (shown) => shown.phase === 'regaining' && shown.words.length > 0,
  )
  if (shell.phase !== 'regaining' || shell.words.join() !== meeting?.words.join())
    throw new Error('The words differ')
  await helper.run('confirmHelp', { askedId })
  await fresh.until('shell', null, (shown) => shown.phase === 'regaining' && shown.helped.length > before)
  await helper.until('helpers', null, (view) => view.meeting?.stage === 'given')
  await helper.run('stopHelping', null)
}

export async function linkOf(fresh: Device): Promise<{ link: string; before: number }> {
  const shell = await fresh.until(
    'shell',
    null,
    (shown) => shown.phase === 'regaining' && shown.link !== null,
  )
  if (shell.phase !== 'regaining') throw new Error('It is coming back')
  return { link: shell.link ?? '', before: shell.helped.length }
}

export const waiting = (fresh: Device) =>
  fresh.until('shell', null, (shown) => shown.phase === 'regaining' && shown.until !== null)

export const isBack = (fresh: Device) => fresh.until('shell', null, (shown) => shown.phase === 'open')
