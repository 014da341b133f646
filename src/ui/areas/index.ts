import { createArea } from './area.tsx'

/**
 * The screens by what they are about. What a start needs (the frame, Today, the lock, help) is there at once; each of these
 * comes when one of its screens is wanted, or when there is nothing else to do.
 */
export const areas = {
  acting: createArea(() => import('./acting.ts')),
  agreed: createArea(() => import('./agreed.ts')),
  circles: createArea(() => import('./circles.ts')),
  devices: createArea(() => import('./devices.ts')),
  emergency: createArea(() => import('./emergency.ts')),
  hats: createArea(() => import('./hats.ts')),
  leaving: createArea(() => import('./leaving.ts')),
  lock: createArea(() => import('./lock.ts')),
  me: createArea(() => import('./me.ts')),
  money: createArea(() => import('./money.ts')),
  medicine: createArea(() => import('./medicine.ts')),
  people: createArea(() => import('./people.ts')),
  phases: createArea(() => import('./phases.ts')),
  profile: createArea(() => import('./profile.ts')),
  records: createArea(() => import('./records.ts')),
  safe: createArea(() => import('./safe.ts')),
  rota: createArea(() => import('./rota.ts')),
  talk: createArea(() => import('./talk.ts')),
  tasks: createArea(() => import('./tasks.ts')),
  trust: createArea(() => import('./trust.ts')),
  visits: createArea(() => import('./visits.ts')),
  wake: createArea(() => import('./wake.ts')),
}

/** One after the other, while there is nothing else to do: from then on no page waits for one, or wants what a newer version has put away. */
export async function bringTheRest(): Promise<void> {
  for (const area of Object.values(areas)) {
    await new Promise<void>((resolve) => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 5_000 })
      else setTimeout(resolve, 100)
    })
    await area.bring()
  }
}
