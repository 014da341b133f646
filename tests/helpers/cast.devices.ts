import { openDevice, type HeadlessOptions } from '../../src/headless.ts'
import type { Commands, CommandName, Session, ViewName, Views } from '../../src/app/index.ts'

/** A session that a story can be told with: refusals throw, and waiting is for a view to say something. */
export type Device = {
  readonly session: Session
  run<C extends CommandName>(name: C, takes: Commands[C]['takes']): Promise<Commands[C]['gives']>
  see<V extends ViewName>(view: V, params: Views[V]['params']): Promise<Views[V]['data']>
  until<V extends ViewName>(
    view: V,
    params: Views[V]['params'],
    is: (data: Views[V]['data']) => boolean,
    ms?: number,
  ): Promise<Views[V]['data']>
  close(): Promise<void>
}

export async function device(options: HeadlessOptions): Promise<Device> {
  const session = await openDevice({ timeZone: 'Europe/London', ...options })
  const until: Device['until'] = (view, params, is, ms = 90_000) =>
    new Promise((resolve, reject) => {
      let last: unknown
      let stop = (): void => {}
      const timer = setTimeout(() => {
        stop()
        reject(new Error(`${view} never said so; last: ${JSON.stringify(last).slice(0, 2000)}`))
      }, ms)
      let isDone = false
      const ended = session.watch(view, params, (data) => {
        last = data
        if (isDone || !is(data)) return
        isDone = true
        clearTimeout(timer)
        queueMicrotask(() => stop())
        resolve(data)
      })
      stop = ended
    })
  return {
    session,
    until,
    async run(name, takes) {
      const done = await session.run(name, takes)
      if (!done.ok) throw new Error(`${name} was refused: ${JSON.stringify(done.refusal)}`)
      return done.value
    },
    see: (view, params) => until(view, params, () => true),
    close: () => session.close(),
  }
}

/** Ids of the circles for these purposes, as the Holder's People screen has them. */
export async function circleIds(holder: Device, ...purposes: readonly string[]): Promise<readonly string[]> {
  const people = await holder.see('people', null)
  return people.circles
    .map((item) => item.circle)
    .filter((circle) => purposes.includes(circle.purpose))
    .map((circle) => circle.circleId)
}

/** Invites, says yes on a device of their own, and lets in: the way everybody joins. */
export async function join(
  holder: Device,
  joiner: Device,
  name: string,
  relation: string,
  purposes: readonly string[],
  ask = '',
  history: 'all' | 'today' = 'all',
): Promise<void> {
  const ids = await circleIds(holder, ...purposes)
  const { link, invitationId } = await holder.run('invite', {
    name,
    relation,
    ask,
    circleIds: ids,
    days: 7,
  })
  await holder.until('shell', null, (shell) => shell.phase === 'open' && shell.saving.unsent === 0)
  await joiner.run('acceptInvitation', { link, name })
  await holder.until('people', null, (people) =>
    people.invitations.some((one) => one.invitationId === invitationId && one.state === 'said-yes'),
  )
  await holder.run('admit', { invitationId, circleIds: ids, history })
  await joiner.until('talk', { circleId: null }, ({ rooms }) => rooms.length > ids.length)
}
