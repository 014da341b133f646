import { expect, it } from 'vitest'
import { systemRandom } from '../../src/base/index.ts'
import { circleIds, join } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'
import { photoOf } from '../helpers/someMedia.ts'

/** Joan never uses a screen: a sheet is printed, written on, and put in by somebody else, openly. */
const { phone } = phonesOnRelay('after each')

it('a photo of a sheet is enough, and stands among the records of its day, for those of its circle', async () => {
  const [joan, ali, clough] = [await phone(), await phone(), await phone()]
  await joan.run('startTeam', { name: 'Joan Birtle' })
  await join(joan, ali, 'Ali', 'my nephew', ['care'])
  await join(joan, clough, 'Mr Clough', 'my neighbour', [])
  const [circleId = ''] = await circleIds(joan, 'care')
  const { code } = await joan.run('printSheet', { kind: 'records', subject: '', circleId })
  await ali.until('papers', null, (view) => view.sheets.length === 1)
  const on = new Date().toISOString().slice(0, 10)
  const photo = await ali.run('keepMedia', photoOf(systemRandom(5000)))
  const filed = {
    code,
    personId: null,
    name: 'Sister Łucja',
    on,
    text: '',
    media: [photo.mediaId],
    behalf: null,
  }
  await ali.run('onPaper', filed)
  const asked = { month: on.slice(0, 7), picture: 'photo', circleId } as const
  const { days } = await joan.until('timelineMonth', asked, (view) => view.days.length === 1)
  expect(days).toMatchObject([
    {
      date: on,
      items: [
        {
          kind: 'paper',
          sheet: 'records',
          paper: { writerName: 'Sister Łucja', media: [{ kind: 'photo' }] },
        },
      ],
    },
  ])
  expect((await clough.see('timelineMonth', { ...asked, circleId: '' })).days).toEqual([])
})

it('files what came back by the code: written by, put in by, on which day, and for whom', async () => {
  const [joan, ali, clough] = [await phone(), await phone(), await phone()]
  await joan.run('startTeam', { name: 'Joan Birtle' })
  await join(joan, ali, 'Ali', 'my nephew', ['care'])
  await join(joan, clough, 'Mr Clough', 'my neighbour', [])
  const [care = ''] = await circleIds(joan, 'care')
  const { code } = await joan.run('printSheet', { kind: 'passport', subject: '', circleId: care })
  expect(await joan.run('printSheet', { kind: 'passport', subject: '', circleId: care })).toEqual({ code })

  const known = await ali.until('papers', null, (view) => view.sheets.length === 1)
  expect(known.sheets[0]).toMatchObject({ code, kind: 'passport', printedBy: { name: 'Joan Birtle' } })
  const joanId = (await joan.see('me', null)).me.personId
  await ali.run('onPaper', {
    code,
    personId: null,
    name: 'Sister  Łucja',
    on: '2026-11-20',
    text: 'New tablets at night.\nNone in the morning.',
    behalf: { person: joanId, how: 'aloud', words: 'Put that in for me.' },
  })
  const seen = await joan.until('papers', null, (view) => view.sheets[0]?.filed.length === 1)
  expect(seen.sheets[0]?.filed[0]).toMatchObject({
    writer: null,
    writerName: 'Sister Łucja',
    writtenOn: '2026-11-20',
    enteredBy: { name: 'Ali' },
    text: 'New tablets at night.\nNone in the morning.',
    behalf: { person: { personId: joanId }, how: 'aloud', words: 'Put that in for me.' },
  })

  // Who is not in the circle of the sheet learns nothing by its code, and files nothing.
  expect((await clough.see('papers', null)).sheets).toEqual([])
  const file = { code, personId: null, name: 'X', on: '2026-11-20', text: 'X', behalf: null }
  expect(await clough.session.run('onPaper', file)).toMatchObject({ refusal: { kind: 'not-found' } })
  expect(
    await clough.session.run('printSheet', { kind: 'passport', subject: '', circleId: care }),
  ).toMatchObject({ refusal: { kind: 'not-allowed' } })
  for (const [odd, kind] of [
    [{ text: ' \u202e ' }, 'empty-name'],
    [{ name: ' ' }, 'empty-name'],
    [{ text: 'x'.repeat(10_000) }, 'too-long'],
    [{ on: '2026-02-30' }, 'not-found'],
  ] as const)
    expect(await ali.session.run('onPaper', { ...file, ...odd })).toMatchObject({ refusal: { kind } })
})
