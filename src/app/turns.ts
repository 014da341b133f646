import type { VolumeAccess } from '../documents/index.ts'
import type { VolumeId } from '../keys/index.ts'
import type { Scheduler } from '../sync/index.ts'

/** A relay takes 512 on one connection. These stay open; of the others so many are, one after another. */
const mostSteady = 384
const mostInTurn = 64
/** How often those that take turns are all looked at. */
const roundMs = 600_000

/**
 * A team of some years has more volumes than a connection may have open: circles times epochs times months. The ones that are
 * written in now stay open, and what comes is there at once. The others take turns: each is opened, read up and let go,
 * once a connection and again from time to time, for somebody who was away may have written there.
 */
export type Turns = {
  /** Which to open now, and which to let go of. What has the lowest rank stays open. */
  plan(
    volumes: readonly VolumeAccess[],
    rank: (access: VolumeAccess) => number,
    isOpen: (volume: VolumeId) => boolean,
  ): { readonly open: readonly VolumeAccess[]; readonly close: readonly VolumeId[] }
  /** Enough of those that were open in turn are through with it. */
  hasRoom(): boolean
  /** All have had their turn. */
  isDone(): boolean
  /** From the beginning: the connection is another one. */
  again(): void
  stop(): void
}

export function createTurns(
  scheduler: Scheduler,
  isBusy: (volume: VolumeId) => boolean,
  onRound: () => void,
): Turns {
  const done = new Set<VolumeId>()
  let waiting = 0
  let inTurn: readonly VolumeId[] = []
  let cancelRound = (): void => {}

  function goRound(): void {
    cancelRound = scheduler.after(roundMs, () => {
      const takesTurns = done.size > 0
      done.clear()
      if (takesTurns) onRound()
      goRound()
    })
  }
  goRound()

  return {
    plan(volumes, rank, isOpen) {
      const isClosed = ({ volume }: VolumeAccess): boolean => !isOpen(volume)
      const ranked = volumes.length > mostSteady ? inOrder(volumes, rank) : volumes
      const others = ranked.slice(mostSteady)
      const guests = others.map(({ volume }) => volume).filter(isOpen)
      const close = guests.filter((volume) => !isBusy(volume))
      for (const volume of close) done.add(volume)
      const next = others.filter((access) => isClosed(access) && !done.has(access.volume))
      const stay = guests.filter((volume) => !done.has(volume))
      const coming = next.slice(0, Math.max(0, mostInTurn - stay.length))
      waiting = next.length - coming.length
      inTurn = [...stay, ...coming.map(({ volume }) => volume)]
      return { open: [...ranked.slice(0, mostSteady).filter(isClosed), ...coming], close }
    },
    hasRoom() {
      const through = inTurn.filter((volume) => !isBusy(volume)).length
      return waiting > 0 && (through >= mostInTurn / 4 || through === inTurn.length)
    },
    isDone: () => waiting === 0,
    again: () => done.clear(),
    stop: () => cancelRound(),
  }
}

function inOrder(
  volumes: readonly VolumeAccess[],
  rank: (access: VolumeAccess) => number,
): readonly VolumeAccess[] {
  return volumes
    .map((access) => [rank(access), access] as const)
    .sort(([a], [b]) => a - b)
    .map(([, access]) => access)
}
