import { createEffect, createSignal, on, onCleanup, type Accessor } from 'solid-js'
import type { MediaBytes } from '../../../app/index.ts'
import { createAct, type Act } from '../../bridge.ts'

export type Content = {
  readonly url: Accessor<string | undefined>
  /** The content as an address that this page alone knows, for as long as the part is on it. */
  readonly open: () => Promise<string | undefined>
  readonly busy: Accessor<boolean>
  readonly refusal: Act<'openMedia'>['refusal']
  readonly refuse: Act<'openMedia'>['refuse']
}

/** What a photo or a voice note is, fetched when it is asked for. */
export function createContent(mediaId: Accessor<string>): Content {
  const act = createAct('openMedia')
  const [url, setBytes] = createUrl(mediaId)
  const open = async (): Promise<string | undefined> => {
    const asked = mediaId()
    const done = url() === undefined ? await act.run({ mediaId: asked }) : undefined
    if (done && asked === mediaId()) setBytes(done.gives)
    return url()
  }
  return { url, open, busy: act.busy, refusal: act.refusal, refuse: act.refuse }
}

/** The small picture of a photo, at once. */
export function createThumbnail(mediaId: Accessor<string>): Accessor<string | undefined> {
  const act = createAct('showThumbnail')
  const [url, setBytes] = createUrl(mediaId)
  createEffect(
    on(mediaId, async (asked) => {
      const done = await act.run({ mediaId: asked })
      if (done && asked === mediaId()) setBytes(done.gives)
    }),
  )
  return url
}

/** One address at a time, revoked when another takes its place and when the part goes. */
function createUrl(
  of: Accessor<string>,
): readonly [Accessor<string | undefined>, (made: MediaBytes) => void] {
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
    ({ bytes, type }) => {
      if (isGone) return
      revoke()
      setUrl(URL.createObjectURL(new Blob([bytes], { type })))
    },
  ]
}
