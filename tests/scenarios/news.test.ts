import { expect, it } from 'vitest'
import type { NewsItem } from '../../src/app/index.ts'
import { circleIds, type Device } from '../helpers/cast.devices.ts'
import { addDevice } from '../helpers/linking.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

const { phone, teamOf } = phonesOnRelay('after each')

const toRead = async (one: Device, n: number): Promise<readonly NewsItem[]> =>
  (await one.until('importantNews', null, (view) => view.toRead.length === n)).toRead
const newsUntil = async (
  one: Device,
  messageId: string,
  is: (news: NewsItem) => boolean,
): Promise<NewsItem> => {
  const news = await one.until('newsOne', { messageId }, (now) => now !== null && is(now))
  if (!news) throw new Error('no news')
  return news
}
const saidBy = (news: NewsItem) =>
  Object.fromEntries(
    news.readers.map(({ person, says, toldBy }) => [person.name, toldBy ? 'told' : says.join()]),
  )

it('74: one thing to two circles is one thing; seen, answered on two phones, told by mouth; on top until somebody has seen it', async () => {
  const made = await teamOf({ Anne: ['schedule', 'news'], Priya: ['schedule'], Clough: ['news'] })
  const [maureen, anne, priya, clough] = ['Maureen', 'Anne', 'Priya', 'Clough'].map(
    (name) => made.somebody(name).device,
  ) as [Device, Device, Device, Device]
  const ids = await circleIds(maureen, 'schedule', 'news')
  const { messageId } = await maureen.run('sayNews', {
    ...{ circleIds: ids, text: 'The lift is broken on Monday', media: [] },
    ...{ emergency: false, asks: 'come' },
  })
  const both = (one: Device) =>
    one.until('importantNews', null, ({ toRead: [news] }) => news?.audiences.length === 2)
  const {
    toRead: [annes],
  } = await both(anne)
  expect((await anne.see('importantNews', null)).toRead).toHaveLength(1)
  const [cloughs] = await toRead(clough, 1)
  expect(cloughs?.audiences).toHaveLength(1)
  await toRead(priya, 1)
  expect((await maureen.see('importantNews', null)).toRead).toEqual([])
  // Its page has an address, in which its id does not stand.
  for (const [one, id] of [
    [maureen, messageId],
    [anne, annes?.messageId ?? ''],
  ] as const)
    await one.until('addresses', null, (addresses) => /^[0-9a-f]{10}$/.test(addresses[id] ?? ''))

  // Answered twice by one person without signal between: both are heard, and one more word settles it.
  const tablet = await phone()
  await addDevice(anne, tablet, 'Tablet')
  await both(tablet)
  const away = (isAway: boolean) => {
    made.somebody('Anne').line.away(isAway)
    if (isAway) made.somebody('Anne').line.cut()
    else void anne.run('sendNow', null)
  }
  away(true)
  await anne.run('answerNews', { messageId: annes?.messageId ?? '', says: 'coming' })
  await tablet.run('answerNews', { messageId: annes?.messageId ?? '', says: 'cannot' })
  expect(await toRead(anne, 0)).toEqual([])
  away(false)
  await newsUntil(maureen, messageId, (news) => saidBy(news)['Anne'] === 'cannot,coming')
  await newsUntil(tablet, messageId, (news) => news.mine.length === 2)
  await tablet.run('answerNews', { messageId, says: 'coming' })
  await clough.run('answerNews', { messageId: cloughs?.messageId ?? '', says: 'seen' })
  await maureen.run('noteNewsTold', { messageId, personId: await made.personId('Priya') })
  const after = await newsUntil(
    maureen,
    messageId,
    (news) => saidBy(news)['Anne'] === 'coming' && saidBy(news)['Clough'] === 'seen',
  )
  // Who was told by mouth has not said so: it stays on top of her own day until she does.
  expect(saidBy(after)).toEqual({ Anne: 'coming', Clough: 'seen', Priya: 'told' })
  await toRead(priya, 1)
  await priya.run('answerNews', { messageId: (await toRead(priya, 1))[0]?.messageId ?? '', says: 'ring-me' })
  await newsUntil(maureen, messageId, (news) => news.readers.every(({ says }) => says.length > 0))
  // Mr Clough is in one of the two circles, and hears of nobody's answer in the other.
  const his = await newsUntil(clough, cloughs?.messageId ?? '', (news) => saidBy(news)['Anne'] === 'coming')
  expect(Object.keys(saidBy(his)).sort()).toEqual(['Anne', 'Clough'])

  expect(
    await clough.session.run('sayNews', {
      ...{ circleIds: ids, text: 'x', media: [], emergency: false, asks: 'nothing' },
    }),
  ).toMatchObject({ ok: false, refusal: { kind: 'not-allowed' } })
})
