import { createEffect } from 'solid-js'
import { createAct, createView } from '../bridge.ts'
import { useKith } from '../kith.ts'

/**
 * Shows nothing. Where this device is woken, it asks its browser for another address once the old one may be known to somebody
 * who is out of the team, or the browser has let it go; and says it to the team. Nobody is asked anything: they said yes.
 */
export function WakeKeeper() {
  const { words, wakes } = useKith()
  const view = createView('wake', () => null)
  const me = createAct('wakeMe')
  let asked = false
  createEffect(() => {
    const now = view()
    if (!now?.key || now.address === '' || asked || !wakes?.offered()) return
    asked = true
    void renew(now.key, now.address, now.isOld)
  })
  async function renew(key: string, address: string, isOld: boolean): Promise<void> {
    if (!wakes || (!isOld && (await wakes.holds(address)))) return
    const given = await wakes.ask(key, words.wake.shown, isOld)
    if (given.ok) await me.run(given.value)
  }
  return null
}
