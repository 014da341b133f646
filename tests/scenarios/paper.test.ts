import { expect, it } from 'vitest'
import { circleIds, join } from '../helpers/cast.devices.ts'
import { phonesOnRelay } from '../helpers/phones.ts'

/** Joan never uses a screen: a sheet is printed, written on, and put in by somebody else, openly. */
const { phone } = phonesOnRelay('after each')

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
