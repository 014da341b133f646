import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js'
import { createAct, type Act } from '../../bridge.ts'

export type Content = {
  readonly url: Accessor<string | undefined>
  /** The content as an address that this page alone knows, for as long as the part is on it. */
  readonly open: () => Promise<string | undefined>
  readonly busy: Accessor<boolean>
  readonly refusal: Act<'openMedia'>['refusal']
  readonly refuse: Act<'openMedia'>['refuse']
}

/** What a photo, a voice note or a video is, fetched when it is asked for, a piece after the other. */
export function createContent(mediaId: Accessor<string>, pieces: Accessor<number> = () => 1): Content {
  const act = createAct('openMedia')
  const [url, setBlob] = createUrl(mediaId)
  const open = async (): Promise<string | undefined> => {
    const asked = mediaId()
    // A browser may lay a blob on its disk, so that the page holds one piece at a time.
    const parts: Blob[] = []
    while (url() === undefined) {
      const done = await act.run({ mediaId: asked, piece: parts.length })
      if (!done || asked !== mediaId()) return undefined
      const { bytes, type } = done.gives
      parts.push(new Blob([bytes], { type }))
      if (parts.length === pieces()) setBlob(new Blob(parts, { type }))
    }
    return url()
  }
  return { url, open, busy: act.busy, refusal: act.refusal, refuse: act.refuse }
}

/** The small picture of a photo, at once. */
export function createThumbnail(mediaId: Accessor<string>): Accessor<string | undefined> {
  const act = createAct('showThumbnail')
  const [url, setBlob] = createUrl(mediaId)
  createEffect(
    on(mediaId, async (asked) => {
      const done = await act.run({ mediaId: asked })
      if (done && asked === mediaId()) setBlob(new Blob([done.gives.bytes], { type: done.gives.type }))
    }),
  )
  return url
}

/** One address at a time, revoked when another takes its place and when the part goes. */
function createUrl(of: Accessor<string>): readonly [Accessor<string | undefined>, (made: Blob) => void] {
  const [url, setUrl] = createSignal<string>()
  let isGone = false
  const revoke = (): void => {
    const last = url()
    if (last !== undefined) URL.revokeObjectURL(last)
    setUrl(undefined)
  }
  createEffect(on(of, revoke, { defer: true }))
  onCleanup(() => {
    isGone = true
    revoke()
  })
  return [
    url,
    (made) => {
      if (isGone) return
      revoke()
      setUrl(URL.createObjectURL(made))
    },
  ]
}
