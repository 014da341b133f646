/** The message that a visit is about to be planned of: in memory and not in an address, which browsers keep. */
export type PlanFrom = { readonly circleId: string; readonly messageId: string; readonly title: string }

let waiting: PlanFrom | undefined

export function planFrom(message: PlanFrom): void {
  waiting = message
}

/** Once: the next plan is another. */
export function takePlanFrom(): PlanFrom | undefined {
  const taken = waiting
  waiting = undefined
  return taken
}
