import type { Disk } from './disk.ts'

/** A part of a disk as a disk of its own: all its keys begin with `prefix`, and it sees no other. Closing it closes nothing. */
export const diskUnder = (disk: Disk, prefix: string): Disk => ({
  read: (key) => disk.read(prefix + key),
  async list(start) {
    const found = await disk.list(prefix + start)
    return found.map(([key, bytes]) => [key.slice(prefix.length), bytes])
  },
  write: (batch) =>
    disk.write(
      batch.map((one) =>
        'put' in one ? { ...one, put: prefix + one.put } : { remove: prefix + one.remove },
      ),
    ),
  close: async () => {},
})
