import type { Port } from './rpc.ts'

/** What tabs say to each other over the one channel they share. `to` is null where it is for all. */
export type Note = {
  /** who: I am here, who leads? lead: I do. body: a message of the port between two tabs. */
  readonly kithTab: 'who' | 'lead' | 'body'
  readonly from: string
  readonly to: string | null
  readonly body?: unknown
}

export const isNote = (data: unknown): data is Note =>
  data !== null && typeof data === 'object' && 'kithTab' in data && 'from' in data && 'to' in data

/** A port between this tab and one other. */
export function portBetween(me: string, other: string, channel: Port): Port {
  const unwrapByListener = new Map<unknown, (event: { readonly data: unknown }) => void>()
  return {
    postMessage(body) {
      channel.postMessage({ kithTab: 'body', from: me, to: other, body } satisfies Note)
    },
    addEventListener(type, listener) {
      const unwrap = ({ data }: { readonly data: unknown }): void => {
        if (isNote(data) && data.kithTab === 'body' && data.from === other && data.to === me) {
          listener({ data: data.body })
        }
      }
      unwrapByListener.set(listener, unwrap)
      channel.addEventListener(type, unwrap)
    },
    removeEventListener(type, listener) {
      const unwrap = unwrapByListener.get(listener)
      if (unwrap) channel.removeEventListener(type, unwrap)
    },
  }
}
