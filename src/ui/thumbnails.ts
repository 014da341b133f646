import { createSignal, type Accessor, type Signal } from 'solid-js'
import type { Bridge } from './bridge.ts'

export type Thumbnails = {
  /** The address of a small picture once it can be drawn; undefined until then, and where there is none. */
  readonly urlOf: (mediaId: string) => string | undefined
  /** Lets go of all others. */
  readonly keepOnly: (mediaIds: ReadonlySet<string>) => void
}

/** Small pictures that many parts of a page show: each fetched once, for as long as somebody has it as theirs. */
export function createThumbnails(bridge: Pick<Bridge, 'run'>): Thumbnails {
  const held = new Map<string, Signal<string | undefined>>()

  async function load(mediaId: string, signal: Signal<string | undefined>): Promise<void> {
    const done = await bridge.run('showThumbnail', { mediaId })
    if (!done.ok) return
    const url = URL.createObjectURL(new Blob([done.value.bytes], { type: done.value.type }))
    const isPicture = await canBeDrawn(url)
    if (isPicture && held.get(mediaId) === signal) signal[1](url)
    else URL.revokeObjectURL(url)
  }

  function begin(mediaId: string): Accessor<string | undefined> {
    const signal = createSignal<string>()
    held.set(mediaId, signal)
    void load(mediaId, signal)
    return signal[0]
  }

  return {
    urlOf: (mediaId) => (held.get(mediaId)?.[0] ?? begin(mediaId))(),
    keepOnly(mediaIds) {
      for (const [mediaId, [url, setUrl]] of [...held]) {
        if (mediaIds.has(mediaId)) continue
        held.delete(mediaId)
        const last = url()
        if (last === undefined) continue
        setUrl(undefined)
        URL.revokeObjectURL(last)
      }
    },
  }
}

/** Until it can, and where it is no picture at all, what stood there before stays. */
async function canBeDrawn(url: string): Promise<boolean> {
  const image = new Image()
  image.src = url
  return image.decode().then(
    () => true,
    () => false,
  )
}
