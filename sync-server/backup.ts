import { existsSync } from 'node:fs'
import { copyFile, mkdir, chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { open } from 'lmdb'
import { ok, refuse, type Result } from '../src/base/index.ts'

export type BackupRefusal = { readonly kind: 'no-backup'; readonly why: string }

/**
 * Copies a data folder as it is at this moment, while a relay may be writing to it: LMDB reads one snapshot. The target
 * must not exist, so that no earlier backup is overwritten by a worse one.
 */
export async function backUp(data: string, target: string): Promise<Result<void, BackupRefusal>> {
  try {
    await mkdir(target, { mode: 0o700 })
    await mkdir(join(target, 'volumes'), { mode: 0o700 })
    const volumes = open({ path: join(data, 'volumes'), readOnly: true })
    await volumes.backup(join(target, 'volumes'), true)
    await volumes.close()
    for (const key of ['relay.key', 'push.key']) {
      if (key === 'push.key' && !existsSync(join(data, key))) continue
      await copyFile(join(data, key), join(target, key))
      await chmod(join(target, key), 0o600)
    }
    return ok(undefined)
  } catch (error) {
    return refuse({ kind: 'no-backup', why: error instanceof Error ? error.message : 'unknown' })
  }
}
