import { diskUnder, ok, refuse, type Bytes, type Result } from '../base/index.ts'
import {
  decodeRings,
  encodeRings,
  noRings,
  type KeyringRefusal,
  type RingId,
  type Rings,
  type Vault,
  type VaultRefusal,
} from '../keys/index.ts'
import type { DevicePorts, OwnNotes, SessionPorts } from './ports.ts'
import { clearVolumes } from './running.ts'

/** The vault of a person with several teams. Each team's part is given to it as a vault and a disk of its own. */
export type Strongbox = {
  /** Read anew: a vault that was shut is empty until it is opened. */
  read(): Promise<Result<Rings, VaultRefusal | KeyringRefusal>>
  portsOf(ring: RingId): SessionPorts
  stayAt(ring: RingId): Promise<Result<void, VaultRefusal>>
  /** The team's keys first, then all that they opened. */
  drop(ring: RingId): Promise<void>
}

/** Of one team on this device: what still writes for it once it is over writes nothing, so that no late word brings its keys back. */
type Life = { over: boolean }

const under = (ring: RingId): string => (ring === '' ? '' : `team/${ring}/`)

export function createStrongbox(ports: DevicePorts, myTeams: SessionPorts['myTeams']): Strongbox {
  let rings: Rings = noRings
  const lifeByRing = new Map<RingId, Life>()
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const done = turn.then(task)
    turn = done.catch(() => undefined)
    return done
  }

  const read = (): Promise<Result<Rings, VaultRefusal | KeyringRefusal>> =>
    inTurn(async () => {
      const bytes = await ports.vault.read()
      if (!bytes.ok) return bytes
      const found = bytes.value ? decodeRings(bytes.value) : ok(noRings)
      if (found.ok) rings = found.value
      return found
    })

  const change = (make: (before: Rings) => Rings, life?: Life): Promise<Result<void, VaultRefusal>> =>
    inTurn(async () => {
      if (life?.over) return refuse({ kind: 'disk-broken', why: 'this team is not here any more' })
      const next = make(rings)
      const written = await ports.vault.write(encodeRings(next))
      if (written.ok) rings = next
      return written
    })

  /** A list that is damaged is refused to each team, so that nothing is written over it. */
  const vaultOf = (ring: RingId, life: Life): Vault => ({
    async read() {
      const found = await read()
      if (lifeByRing.get(ring) === life) life.over = false
      if (found.ok) return ok(found.value.keyringByRing.get(ring))
      if (found.refusal.kind === 'keyring-damaged') return { ok: false, refusal: { kind: 'vault-damaged' } }
      if (found.refusal.kind === 'keyring-newer')
        return { ok: false, refusal: { kind: 'vault-newer', version: found.refusal.version } }
      return { ok: false, refusal: found.refusal }
    },
    write: (content: Bytes) =>
      change(
        (before) => ({ ...before, keyringByRing: new Map(before.keyringByRing).set(ring, content) }),
        life,
      ),
  })

  async function drop(ring: RingId): Promise<void> {
    const life = lifeByRing.get(ring)
    if (life) life.over = true
    lifeByRing.delete(ring)
    const isLast = [...rings.keyringByRing.keys()].every((one) => one === ring)
    if (isLast) {
      await ports.doorCards?.clear()
      return inTurn(async () => {
        rings = noRings
        await ports.wipe()
      })
    }
    await ports.doorCards?.at(ring).remove()
    await change((before) => {
      const keyringByRing = new Map(before.keyringByRing)
      keyringByRing.delete(ring)
      const here = before.here === ring ? ([...keyringByRing.keys()][0] ?? '') : before.here
      return { ...before, keyringByRing, here }
    })
    await clearVolumes(diskUnder(ports.disk, under(ring)))
  }

  const ownOf = (life: Life): OwnNotes => ({
    get: (name) => rings.noteByName.get(name),
    keep: (name, note) =>
      change((before) => ({ ...before, noteByName: new Map(before.noteByName).set(name, note) }), life),
  })

  function portsOf(ring: RingId): SessionPorts {
    const life: Life = { over: false }
    lifeByRing.set(ring, life)
    return {
      ...ports,
      disk: diskUnder(ports.disk, under(ring)),
      vault: vaultOf(ring, life),
      own: ownOf(life),
      doorCard: ports.doorCards?.at(ring) ?? null,
      myTeams,
      // Whoever empties it stays there, and begins anew once they have read that nothing is there.
      async wipe() {
        await drop(ring)
        lifeByRing.set(ring, life)
      },
    }
  }

  return {
    read,
    drop,
    portsOf,
    stayAt: (ring) =>
      rings.here === ring || !rings.keyringByRing.has(ring)
        ? Promise.resolve(ok(undefined))
        : change((before) => ({ ...before, here: ring })),
  }
}
