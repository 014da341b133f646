import { beforeAll, describe, expect, test } from 'vitest'
import {
  answerNo,
  answerYes,
  canAdmit,
  deviceStanding,
  isKeyholder,
  personOfDevice,
  selectCircles,
} from '../../src/circles/index.ts'
import { cryptoReady } from '../../src/crypto/index.ts'
import {
  admit,
  deskOf,
  draftInvite,
  faultOf,
  foundWith,
  grant,
  inviteFor,
  makeCircle,
  nameKeyholder,
  names,
  remove,
  revoke,
  welcome,
} from '../helpers/acts.ts'
import { fixedRandom, makeCast, noon, onAnotherDevice, type Cast } from '../helpers/cast.ts'

let cast: Cast
beforeAll(async () => {
  await cryptoReady
  cast = makeCast()
})

describe('Maureen begins a team', () => {
  test('she is its Holder, in every circle, and can write at once', () => {
    const desk = foundWith(cast.maureen)
    const care = makeCircle(desk)
    const state = desk.state()
    expect(state.holder).toBe(cast.maureen.id)
    expect(names(state, desk.everyone)).toEqual(['Maureen Thwaite'])
    expect(names(state, care)).toEqual(['Maureen Thwaite'])
    expect(state.circleById.get(desk.everyone)?.writable).toBeDefined()
    expect(state.circleById.get(care)?.writable).toBeDefined()
    expect(state.invalid).toEqual([])
    expect(state.waiting).toEqual([])
  })

  test('her sister is in everyone, and in nothing else until she is granted it', () => {
    const desk = foundWith(cast.maureen)
    const care = makeCircle(desk)
    welcome(desk, cast.anne)
    expect(names(desk.state(), desk.everyone)).toEqual(['Anne', 'Maureen Thwaite'])
    expect(names(desk.state(), care)).toEqual(['Maureen Thwaite'])
    expect(deviceStanding(desk.state(), cast.anne.deviceId, care).kind).toBe('outside')
    grant(desk, care, cast.anne)
    expect(names(desk.state(), care)).toEqual(['Anne', 'Maureen Thwaite'])
    const circles = selectCircles(desk.state(), cast.anne.id).map((circle) => circle.id)
    expect(circles).toEqual([desk.everyone, care])
    expect(personOfDevice(desk.state(), cast.anne.deviceId)).toBe(cast.anne.id)
    expect(deviceStanding(desk.state(), cast.anne.deviceId, care).kind).toBe('member')
    expect(deviceStanding(desk.state(), cast.tariq.deviceId, care).kind).toBe('unknown')
  })

  test('her tablet speaks for her', () => {
    const desk = foundWith(cast.maureen)
    const onTablet = onAnotherDevice(cast.maureen)
    desk.say({ type: 'device', certificate: onTablet.certificate })
    const tablet = deskOf(onTablet, desk.team, desk.acts())
    welcome(tablet, cast.anne)
    expect(names(tablet.state(), desk.everyone)).toEqual(['Anne', 'Maureen Thwaite'])
    expect(tablet.state().personById.get(cast.maureen.id)?.devices).toHaveLength(2)
  })
})

describe('Anne is a keyholder of care', () => {
  const begin = () => {
    const desk = foundWith(cast.maureen)
    const care = makeCircle(desk)
    const money = makeCircle(desk, 'money')
    welcome(desk, cast.anne)
    welcome(desk, cast.priya)
    grant(desk, care, cast.anne)
    nameKeyholder(desk, care, cast.anne)
    return { desk, anne: deskOf(cast.anne, desk.team, desk.acts()), care, money }
  }

  test('she admits Priya to care', () => {
    const { anne, care } = begin()
    grant(anne, care, cast.priya)
    expect(names(anne.state(), care)).toEqual(['Anne', 'Maureen Thwaite', 'Priya'])
    expect(isKeyholder(anne.state(), care, cast.anne.id)).toBe(true)
    expect(canAdmit(anne.state(), care, cast.anne.id, noon)).toBe(true)
    expect(canAdmit(anne.state(), care, cast.priya.id, noon)).toBe(false)
    expect(canAdmit(anne.state(), anne.everyone, cast.anne.id, noon)).toBe(false)
  })

  test('C3: to nothing else, and she makes no circle, names nobody, removes nobody, invites nobody', () => {
    const { anne, care, money } = begin()
    const before = anne.state()
    const said = [
      grant(anne, money, cast.priya),
      anne.say({ type: 'circle', purpose: 'own', name: 'Mine', nonce: fixedRandom('x')(32) }),
      nameKeyholder(anne, care, cast.priya),
      anne.say({ type: 'retire', circle: care, person: cast.anne.id }),
      remove(anne, cast.priya),
      anne.say(draftInvite(inviteFor('Tariq').id, 'Tariq')),
      anne.say({ type: 'settle', circle: care, heads: [] }),
      revoke(anne, money, cast.maureen),
      remove(anne, cast.maureen),
    ]
    const state = anne.state()
    expect(said.map((act) => faultOf(state, act))).toEqual([
      'only-a-keyholder',
      'only-the-holder',
      'only-the-holder',
      'only-the-holder',
      'only-the-holder',
      'only-the-holder',
      'only-the-holder',
      'the-holder-stays',
      'only-the-holder',
    ])
    expect(state.circleById).toEqual(before.circleById)
    expect(state.personById).toEqual(before.personById)
  })

  test('until Maureen takes the keys back: she stays in care and admits nobody', () => {
    const { desk, anne, care } = begin()
    desk.say({ type: 'retire', circle: care, person: cast.anne.id })
    anne.hear(desk.acts())
    const tried = grant(anne, care, cast.priya)
    expect(faultOf(anne.state(), tried)).toBe('only-a-keyholder')
    expect(names(anne.state(), care)).toEqual(['Anne', 'Maureen Thwaite'])
    nameKeyholder(desk, care, cast.anne)
    expect(isKeyholder(desk.state(), care, cast.anne.id)).toBe(true)
  })
})

describe('nobody is put in a team by somebody else', () => {
  const begin = () => {
    const desk = foundWith(cast.maureen)
    const invitation = inviteFor('Tariq').id
    desk.say(draftInvite(invitation, 'Tariq'))
    return { desk, invitation }
  }

  test('a "no" admits nobody', () => {
    const { desk, invitation } = begin()
    const answer = answerNo({ team: desk.team, invitation }, fixedRandom('no'), noon)
    const act = desk.say({ type: 'admit', invitation, answer })
    expect(faultOf(desk.state(), act)).toBe('answer-was-no')
  })

  test('a "yes" to another invitation or another team admits nobody', () => {
    const { desk, invitation } = begin()
    const other = inviteFor('somebody else').id
    const team = foundWith(cast.anne).team
    const { person, certificate, name } = cast.tariq
    for (const asked of [
      { team: desk.team, invitation: other },
      { team, invitation },
    ]) {
      const answer = answerYes(asked, name, person, certificate, noon)
      const act = desk.say({ type: 'admit', invitation, answer })
      expect(faultOf(desk.state(), act)).toBe('answer-for-another')
    }
    expect(names(desk.state(), desk.everyone)).toEqual(['Maureen Thwaite'])
  })

  test('nor does an invitation nobody made', () => {
    const { desk } = begin()
    const act = admit(desk, cast.tariq, inviteFor('thin air').id)
    expect(faultOf(desk.state(), act)).toBe('unknown-invitation')
  })

  test('a device that is somebody’s is nobody else’s', () => {
    const { desk } = begin()
    const anne = welcome(desk, cast.anne)
    const act = anne.say({ type: 'device', certificate: cast.priya.certificate })
    expect(faultOf(anne.state(), act)).toBe('not-their-own-device')
  })
})

test('a person who leaves is out of every circle, and back in none of them by coming back', () => {
  const desk = foundWith(cast.maureen)
  const care = makeCircle(desk)
  welcome(desk, cast.tariq)
  grant(desk, care, cast.tariq)
  nameKeyholder(desk, care, cast.tariq)
  const tariq = deskOf(cast.tariq, desk.team, desk.acts())
  tariq.say({ type: 'leave', seen: [] })
  desk.hear(tariq.acts())
  expect(desk.state().personById.get(cast.tariq.id)?.standing).toBe('left')
  expect(names(desk.state(), care)).toEqual(['Maureen Thwaite'])
  welcome(desk, cast.tariq, 'again')
  expect(names(desk.state(), desk.everyone)).toEqual(['Maureen Thwaite', 'Tariq'])
  expect(names(desk.state(), care)).toEqual(['Maureen Thwaite'])
  grant(desk, care, cast.tariq)
  expect(names(desk.state(), care)).toEqual(['Maureen Thwaite', 'Tariq'])
  expect(isKeyholder(desk.state(), care, cast.tariq.id)).toBe(false)
})

test('the Holder neither leaves nor is put out', () => {
  const desk = foundWith(cast.maureen)
  const care = makeCircle(desk)
  const said = [
    desk.say({ type: 'leave', seen: [] }),
    remove(desk, cast.maureen),
    revoke(desk, care, cast.maureen),
  ]
  expect(said.map((act) => faultOf(desk.state(), act))).toEqual([
    'the-holder-stays',
    'the-holder-stays',
    'the-holder-stays',
  ])
  expect(names(desk.state(), care)).toEqual(['Maureen Thwaite'])
})

test('a member goes from one circle of their own accord and stays in the team', () => {
  const desk = foundWith(cast.maureen)
  const care = makeCircle(desk)
  welcome(desk, cast.clough)
  grant(desk, care, cast.clough)
  const clough = deskOf(cast.clough, desk.team, desk.acts())
  revoke(clough, care, cast.clough)
  expect(names(clough.state(), care)).toEqual(['Maureen Thwaite'])
  expect(names(clough.state(), clough.everyone)).toEqual(['Maureen Thwaite', 'Mr Clough'])
  expect(clough.state().suspensions).toEqual([])
})
