import { expect, it } from 'vitest'
import { bytesToHex } from '../../src/base/index.ts'
import { joinShares, parseShare, type Keyring } from '../../src/keys/index.ts'
import { circleIds, join, type Device } from '../helpers/cast.devices.ts'
import { askHelpers, createWatch, helpBack, isBack, linkOf, meOf, waiting } from '../helpers/helpers.ts'
import { deviceOn, heldDisk, keyringOn } from '../helpers/hostileDisk.ts'
import { entriesIn } from '../helpers/hostileRelay.ts'
import { isContent, openAll, wordsOf } from '../helpers/hostileThief.ts'
import { monthsAround } from '../helpers/hostileWriting.ts'
import { addDevice, everyoneId, saidTo, sent } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { must } from '../helpers/relay.ts'

const { phone, relay, stops } = phonesOnRelay('after each')
const hour = 3_600_000
const timeout = 180_000

async function lose(one: Device): Promise<void> {
  await sent(one)
  await one.close()
}

/** Maureen with Anne and Priya, who care, and Tariq, who does not; each with a clock of the test's. */
async function theTeam() {
  const watch = createWatch()
  const maureen = await phone({ clock: watch.clock })
  const anne = await phone({ clock: watch.clock })
  const tariq = await phone({ clock: watch.clock })
  const priyasDisk = heldDisk()
  const priya = await deviceOn(priyasDisk, { origin: relay().http, clock: watch.clock })
  stops.push(() => priya.close())
  await maureen.run('startTeam', { name: 'Maureen' })
  await join(maureen, anne, 'Anne', 'my sister', ['care'])
  await join(maureen, priya, 'Priya', 'my assistant', ['care'])
  await join(maureen, tariq, 'Tariq', 'a volunteer', [])
  const [careId = ''] = await circleIds(maureen, 'care')
  await maureen.run('say', { circleId: careId, text: 'Said among those who care.' })
  await saidTo(anne, careId, 'Said among those who care.')
  return { watch, maureen, anne, priya, priyasDisk, tariq, careId }
}

/** Something happens on a phone, so that it looks at its clock. */
const nudge = (...ones: readonly Device[]) =>
  Promise.all(ones.map((one) => one.run('noteNews', { newsIds: [] })))

const stageOf = async (one: Device) => {
  const shell = await one.see('shell', null)
  return shell.phase === 'regaining' ? shell.stage : shell.phase
}

it(
  'Maureen loses every phone; Anne hears her voice, a card is typed, and after two days she is back as the Holder',
  { timeout },
  async () => {
    const watch = createWatch()
    const maureen = await phone()
    const anne = await phone({ clock: watch.clock })
    const tariq = await phone()
    await maureen.run('startTeam', { name: 'Maureen' })
    await join(maureen, anne, 'Anne', 'my sister', ['care'])
    await join(maureen, tariq, 'Tariq', 'a volunteer', [])
    const [careId = ''] = await circleIds(maureen, 'care')
    await maureen.run('say', { circleId: careId, text: 'Said among those who care.' })
    await saidTo(anne, careId, 'Said among those who care.')
    const { cards, askedId } = await askHelpers(maureen, [anne], { cards: 2, needed: 2 })
    await lose(maureen)

    const clean = await phone()
    await clean.run('beginRegain', null)
    await helpBack(clean, anne, askedId)
    await clean.run('addCard', { words: cards[1] ?? '' })
    const shown = await waiting(clean)
    expect(shown).toMatchObject({
      phase: 'regaining',
      stage: 'waiting',
      name: 'Maureen',
      helped: ['Anne', ''],
    })
    for (const one of [anne, tariq]) {
      const { regains } = await one.until('helpers', null, (view) => view.regains.length > 0)
      expect(regains[0]).toMatchObject({ standing: 'waiting', person: { name: 'Maureen' }, canStop: false })
    }

    watch.on(47 * hour)
    await anne.run('noteNews', { newsIds: [] })
    expect((await anne.see('helpers', null)).regains[0]?.standing).toBe('waiting')
    expect((await clean.see('shell', null)).phase).toBe('regaining')
    watch.on(2 * hour)
    await anne.run('noteNews', { newsIds: [] })

    const back = await isBack(clean)
    expect(back.phase === 'open' && back.team.iAmHolder).toBe(true)
    await saidTo(clean, careId, 'Said among those who care.')
    await clean.run('say', { circleId: careId, text: 'I am back.' })
    await saidTo(anne, careId, 'I am back.')
    const lost = (await clean.until('devices', null, (view) => view.devices.length === 2)).devices
    await clean.run('dropDevice', { deviceId: lost.find((one) => !one.isThis)?.deviceId ?? '' })
    await clean.run('say', { circleId: await everyoneId(clean), text: 'And the old phone is out.' })
    await saidTo(tariq, await everyoneId(clean), 'And the old phone is out.')
  },
)

it(
  'two voices are enough of three, said at the same time, and somebody else’s circles stay theirs',
  { timeout },
  async () => {
    const { watch, maureen, anne, priya, tariq, careId } = await theTeam()
    // Anne comes back, with the help of the others: what the Holder alone can see is none of her business.
    const [moneyId = ''] = await circleIds(maureen, 'money')
    await maureen.run('say', { circleId: moneyId, text: 'For me alone.' })
    const { askedId } = await askHelpers(anne, [maureen, priya, tariq], { cards: 0, needed: 2 })
    await lose(anne)
    const clean = await phone()
    await clean.run('beginRegain', null)
    await helpBack(clean, maureen, askedId)
    await helpBack(clean, tariq, askedId)
    await waiting(clean)
    await tariq.until('helpers', null, (view) => view.regains.length > 0)
    watch.on(49 * hour)
    await nudge(maureen, tariq)
    await isBack(clean)
    await saidTo(clean, careId, 'Said among those who care.')
    expect((await circleIds(clean, 'money')).length).toBe(0)
    await clean.run('say', { circleId: careId, text: 'Anne again.' })
    await saidTo(priya, careId, 'Anne again.')
  },
)

it(
  'one of three is nothing: it says how many are missing, and the same one twice is one',
  { timeout },
  async () => {
    const { maureen, anne } = await theTeam()
    const { cards } = await askHelpers(maureen, [anne], { cards: 2, needed: 2 })
    const clean = await phone()
    await clean.run('beginRegain', null)
    await clean.run('addCard', { words: cards[0] ?? '' })
    const shell = await clean.see('shell', null)
    expect(shell).toMatchObject({ phase: 'regaining', stage: 'gathering', needed: 2, helped: [''] })
    const again = await clean.session.run('addCard', { words: cards[0] ?? '' })
    expect(again).toEqual({ ok: false, refusal: { kind: 'card-again' } })
    const share = must(parseShare(cards[0] ?? ''))
    expect(await joinShares([share])).toEqual({ ok: false, refusal: { kind: 'shares-few', missing: 1 } })
  },
)

it(
  'A7: with two cards and nobody’s voice everybody is told, one tap stops it, and nothing was read',
  { timeout },
  async () => {
    const { watch, maureen, anne, priya, priyasDisk, tariq, careId } = await theTeam()
    const { cards } = await askHelpers(maureen, [anne], { cards: 2, needed: 2 })
    const disk = heldDisk()
    const thief = await deviceOn(disk, { origin: relay().http })
    stops.push(() => thief.close())
    await thief.run('beginRegain', null)
    for (const words of cards) await thief.run('addCard', { words })
    await waiting(thief)
    for (const one of [maureen, anne, priya, tariq]) {
      const { regains } = await one.until('helpers', null, (view) => view.regains.length > 0)
      expect(regains[0]?.standing).toBe('waiting')
    }
    // Nobody has heard a voice, so no wait ends, however long it is.
    watch.on(100 * hour)
    await nudge(anne, priya, tariq)
    expect((await anne.see('helpers', null)).regains[0]?.standing).toBe('waiting')
    const [item] = (await maureen.see('helpers', null)).regains
    expect(item?.canStop).toBe(true)
    await maureen.run('stopRegain', { regainId: item?.regainId ?? '' })
    await thief.until('shell', null, (shell) => shell.phase === 'regaining' && shell.stage === 'stopped')
    for (const one of [anne, tariq])
      await one.until('helpers', null, (view) => view.regains[0]?.standing === 'stopped')
    expect((await maureen.see('helpers', null)).mine).toBeNull()
    // Who vouches now is too late.
    const late = await anne.session.run('vouch', { regainId: item?.regainId ?? '', sure: true })
    expect(late).toMatchObject({ ok: false })
    await maureen.run('say', { circleId: careId, text: 'Said after it was stopped.' })
    await sent(maureen)

    const ring = await keyringOn(disk)
    const kit = must(await joinShares(cards.map((words) => must(parseShare(words)))))
    expect(bytesToHex(ring.person.signing.publicKey)).not.toBe('')
    expect(ring.epochsByTeam.size).toBe(0)
    const all: Keyring = { ...ring, epochsByTeam: new Map([[kit.meeting.place.team, [kit.meeting.place]]]) }
    const loot = openAll(
      [all, { ...all, device: kit.keys }],
      await entriesIn(relay().folder),
      monthsAround(Date.now()),
    )
    expect(loot.length).toBeGreaterThan(0)
    expect(loot.filter(isContent)).toEqual([])
    expect(loot.some((one) => wordsOf(one).includes('Said among'))).toBe(false)
    const hers = openAll(
      [await keyringOn(priyasDisk)],
      await entriesIn(relay().folder),
      monthsAround(Date.now()),
    )
    expect(hers.some((one) => isContent(one) && wordsOf(one).includes('Said among'))).toBe(true)
  },
)

it(
  'the second who answers a link is not heard; words that differ hand over nothing; a new link is for the next',
  { timeout },
  async () => {
    const { maureen, anne, priya } = await theTeam()
    const { askedId } = await askHelpers(maureen, [anne, priya], { cards: 1, needed: 2 })
    const clean = await phone()
    await clean.run('beginRegain', null)
    const { link } = await linkOf(clean)
    await priya.run('helpBack', { link })
    await priya.until('helpers', null, (view) => view.meeting?.stage === 'words')
    await anne.run('helpBack', { link })
    await anne.until('helpers', null, (view) => view.meeting?.stage === 'over')
    expect(await anne.session.run('confirmHelp', { askedId })).toMatchObject({ ok: false })
    await priya.run('stopHelping', null)
    await anne.run('stopHelping', null)
    expect(await clean.see('shell', null)).toMatchObject({ helped: [] })
    await clean.run('newHelpLink', null)
    await clean.until('shell', null, (shell) => shell.phase === 'regaining' && shell.link !== link)
    await helpBack(clean, anne, askedId)
    expect(await stageOf(clean)).toBe('gathering')
  },
)

it('old cards are paper once there are new ones, and nobody is troubled by them', { timeout }, async () => {
  const { maureen, anne, tariq } = await theTeam()
  const first = await askHelpers(maureen, [anne], { cards: 2, needed: 2 })
  const second = await askHelpers(maureen, [anne], { cards: 2, needed: 2 })
  const finder = await phone()
  await finder.run('beginRegain', null)
  await finder.run('addCard', { words: first.cards[0] ?? '' })
  const mixed = await finder.session.run('addCard', { words: second.cards[1] ?? '' })
  expect(mixed).toEqual({ ok: false, refusal: { kind: 'cards-mixed' } })
  await finder.run('addCard', { words: first.cards[1] ?? '' })
  await finder.until('shell', null, (shell) => shell.phase === 'regaining' && shell.stage === 'waiting')
  const clean = await phone()
  await clean.run('beginRegain', null)
  for (const words of second.cards) await clean.run('addCard', { words })
  await waiting(clean)
  await tariq.until('helpers', null, (view) => view.regains.length > 0)
  expect((await tariq.see('helpers', null)).regains).toHaveLength(1)
  const shown = await finder.see('shell', null)
  expect(shown).toMatchObject({ stage: 'waiting', until: null })
})

it(
  'a helper who would rather not says so to Maureen alone; one who was taken out is no voice',
  { timeout },
  async () => {
    const { watch, maureen, anne, priya, tariq } = await theTeam()
    const personIds = await Promise.all([anne, priya].map(async (one) => (await meOf(one)).personId))
    const given = await maureen.run('askHelpers', { personIds, cards: 2, needed: 2, waitHours: 48 })
    const { mine } = await maureen.until('helpers', null, (view) => view.mine !== null)
    const askedId = mine?.askedId ?? ''
    for (const [one, will] of [
      [anne, true],
      [priya, false],
    ] as const) {
      await one.until('helpers', null, (view) => view.iHelp.length > 0)
      await one.run('answerHelp', { askedId, will })
    }
    const said = await maureen.until(
      'helpers',
      null,
      (view) => view.mine?.people.every((one) => one.said !== 'asked') ?? false,
    )
    expect(said.mine?.people.map((one) => [one.person.name, one.said]).sort()).toEqual([
      ['Anne', 'yes'],
      ['Priya', 'no'],
    ])
    expect((await tariq.see('helpers', null)).iHelp).toEqual([])
    expect((await anne.see('helpers', null)).iHelp[0]).toMatchObject({ said: 'yes' })

    // Anne is rung, and two cards are typed; before the wait is over Maureen's other phone takes Anne out.
    const tablet = await phone({ clock: watch.clock })
    await addDevice(maureen, tablet, 'Tablet')
    const thief = await phone()
    await thief.run('beginRegain', null)
    for (const card of given.cards) await thief.run('addCard', { words: card.words.join(' ') })
    await waiting(thief)
    const { regains } = await anne.until('helpers', null, (view) => view.regains.length > 0)
    await anne.run('vouch', { regainId: regains[0]?.regainId ?? '', sure: true })
    await tablet.run('removePerson', { personId: personIds[0] ?? '' })
    await anne.until('shell', null, (shell) => shell.phase === 'removed')
    await maureen.until(
      'helpers',
      null,
      (view) => view.mine?.people.some((one) => one.said === 'gone') ?? false,
    )
    watch.on(49 * hour)
    await nudge(priya, tariq, maureen)
    expect((await tariq.see('helpers', null)).regains[0]?.standing).toBe('waiting')
    expect(await stageOf(thief)).toBe('waiting')
  },
)

it('every phone goes off between any two steps, and each goes on where it was', { timeout }, async () => {
  const { watch, maureen, tariq } = await theTeam()
  const [annesDisk, newDisk] = [heldDisk(), heldDisk()]
  const on = (disk: typeof annesDisk) => deviceOn(disk, { origin: relay().http, clock: watch.clock })
  let anne = await on(annesDisk)
  await join(maureen, anne, 'Annie', 'my niece', ['care'])
  const { cards, askedId } = await askHelpers(maureen, [anne], { cards: 2, needed: 2 })
  await lose(maureen)
  let clean = await on(newDisk)
  const restart = async () => {
    await anne.close()
    await clean.close()
    anne = await on(annesDisk)
    clean = await on(newDisk)
  }
  await clean.run('beginRegain', null)
  const { link } = await linkOf(clean)
  await restart()
  expect((await linkOf(clean)).link).toBe(link)
  await anne.run('helpBack', { link })
  await restart()
  const { meeting } = await anne.until('helpers', null, (view) => view.meeting?.stage === 'words')
  await clean.until('shell', null, (shell) => shell.phase === 'regaining' && shell.words.length === 3)
  await restart()
  const shown = await clean.until(
    'shell',
    null,
    (shell) => shell.phase === 'regaining' && shell.words.length === 3,
  )
  expect(shown).toMatchObject({ words: meeting?.words })
  await anne.until('helpers', null, (view) => view.meeting?.stage === 'words')
  await anne.run('confirmHelp', { askedId })
  await restart()
  await clean.until('shell', null, (shell) => shell.phase === 'regaining' && shell.helped.length === 1)
  await clean.run('addCard', { words: cards[0] ?? '' })
  await restart()
  await waiting(clean)
  await tariq.until('helpers', null, (view) => view.regains.length > 0)
  watch.on(49 * hour)
  await restart()
  await restart()
  await isBack(clean)
  const [careId = ''] = await circleIds(clean, 'care')
  await saidTo(clean, careId, 'Said among those who care.')
  await anne.close()
  await clean.close()
})
