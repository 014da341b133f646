import type { Bytes } from '../../../base/index.ts'
import { mp4Traces } from './mp4Traces.ts'
import { webmTraces } from './webmTraces.ts'

/** Bytes of a file by where they lie, so that nobody has to hold all of it. */
export type FileReader = {
  readonly size: number
  /** Exactly so many; undefined where the file ends before. */
  read(at: number, length: number): Promise<DataView | undefined>
}

/** These bytes become zeros, and the first of them `first`, so that nothing that is left is moved. */
export type Trace = { readonly at: number; readonly length: number; readonly first?: readonly number[] }

/**
 * What a video file says besides picture and sound: where and when it was taken, with what, by whom. Undefined for what is
 * no whole video of a kind that browsers play. What its pictures and its sound themselves hold is not looked into.
 */
export async function findTraces(
  file: FileReader,
): Promise<{ readonly type: 'video/mp4' | 'video/webm'; readonly traces: readonly Trace[] } | undefined> {
  const head = await file.read(0, 8)
  if (!head) return undefined
  const isMp4 = head.getUint32(4) === 0x66747970
  if (!isMp4 && head.getUint32(0) !== 0x1a45dfa3) return undefined
  const traces = isMp4 ? await mp4Traces(file) : await webmTraces(file)
  return traces && { type: isMp4 ? 'video/mp4' : 'video/webm', traces }
}

/** Takes out of a part of the file, which begins at `from`, what of the traces lies in it. */
export function withoutTraces(bytes: Bytes, from: number, traces: readonly Trace[]): Bytes {
  for (const { at, length, first = [] } of traces) {
    const [begin, end] = [Math.max(at, from), Math.min(at + length, from + bytes.length)]
    if (begin >= end) continue
    bytes.fill(0, begin - from, end - from)
    for (const [i, byte] of first.entries()) if (at + i >= begin && at + i < end) bytes[at + i - from] = byte
  }
  return bytes
}

const windowBytes = 256 * 1024

/** Reads a window at a time: a file is asked for some bytes thousands of times. */
export function readerOf(file: Blob): FileReader {
  let from = 0
  let held = new ArrayBuffer(0)
  return {
    size: file.size,
    async read(at, length) {
      if (at + length > file.size) return undefined
      if (at < from || at + length > from + held.byteLength) {
        held = await file.slice(at, at + Math.max(length, windowBytes)).arrayBuffer()
        from = at
      }
      return held.byteLength < at - from + length ? undefined : new DataView(held, at - from, length)
    },
  }
}
