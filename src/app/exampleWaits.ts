import { ok, refuse, type Result } from '../base/index.ts'
import type { AppRefusal } from './commandTypes.ts'
import type { Desk, Session } from './desk.ts'

export const waitMs = 20_000

/** Tries again while the other side has not heard yet. */
export async function until<T extends Result<unknown, AppRefusal>>(
  { ports }: Pick<Desk, 'ports'>,
  attempt: () => Promise<T>,
): Promise<T | undefined> {
  for (let waited = 0; waited < waitMs; waited += 50) {
    const done = await attempt()
    if (done.ok || done.refusal.kind !== 'not-found') return done
    await new Promise<void>((resolve) => ports.scheduler.after(50, resolve))
  }
  return undefined
}

export async function untilShell(desk: Desk, session: Session): Promise<boolean> {
  let phase = ''
  const stop = session.watch('shell', null, (shell) => (phase = shell.phase))
  const opened = await until(desk, async () => (phase === 'open' ? ok(null) : refuse({ kind: 'not-found' })))
  stop()
  return opened?.ok ?? false
}

export async function untilIn(
  ports: Pick<Desk, 'ports'>,
  session: Session,
  circleIds: readonly string[],
): Promise<boolean> {
  let mine: readonly string[] = []
  const stop = session.watch('myPage', null, (page) => {
    mine = page.audiences.map(({ circle }) => circle.circleId)
  })
  const isIn = () => circleIds.every((id) => mine.includes(id))
  const done = await until(ports, async () => (isIn() ? ok(null) : refuse({ kind: 'not-found' })))
  stop()
  return done?.ok ?? false
}

export async function untilSent(desk: Desk, session: Session): Promise<boolean> {
  let unsent = 1
  const stop = session.watch('me', null, (me) => (unsent = me.onThisPhone.unsent))
  const sent = await until(desk, async () => (unsent === 0 ? ok(null) : refuse({ kind: 'not-found' })))
  stop()
  return sent?.ok ?? false
}
