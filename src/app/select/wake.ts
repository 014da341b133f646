import { everyone } from '../../circles/index.ts'
import type { Context } from '../context.ts'
import type { Look } from '../look.ts'
import type { ViewTable } from '../viewTable.ts'
import { wakeWords } from '../wakes.ts'
import type { WakeViews } from '../wakeTypes.ts'

export const wakeViews: ViewTable<WakeViews> = {
  wake: ({ look, context }) => selectWake(look, context),
}

/** A browser gives out another on asking: none is known for longer than a month. */
const oldMs = 28 * 86_400_000

function selectWake(look: Look, context: Context): WakeViews['wake']['data'] {
  const push = context.carrier.push()
  const key =
    push &&
    btoa(String.fromCharCode(...push))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/=/g, '')
  const mine = wakeWords(look).get(context.keyring().certificate.deviceId)
  if (!mine || mine.said.address === '') return { key, address: '', isOld: false }
  const circle = look.state.circleById.get(everyone(look.state.team))
  const place = context.documents.volumes().find(({ volume }) => volume === mine.fact.volume)
  const isOld = place?.commitment !== circle?.writable || look.now - mine.fact.at > oldMs
  return { key, address: mine.said.address, isOld }
}
