import type { PersonRef } from './types.ts'

export type DeviceItem = {
  readonly deviceId: string
  readonly isThis: boolean
  readonly addedAt: number
  /** As its person calls it; empty where they have not. */
  readonly name: string
  /** When it last wrote anything that is here; null for never. */
  readonly lastSeenAt: number | null
}

/** A new device that is being added from here. `code` once one has come. */
export type LinkingView = { readonly link: string; readonly endsAt: number; readonly code: string | null }

/** `places` are the three words that "Check my sheet" asks for; null on a device that was not told them. */
export type KitView = {
  readonly madeAt: number | null
  readonly places: readonly number[] | null
  readonly checkedAt: number | null
}

/** Something about devices or ways back that nobody shall learn late. */
export type DeviceNews = {
  readonly newsId: string
  readonly kind:
    | 'added'
    | 'copied'
    | 'recovered'
    | 'dropped'
    | 'kit-made'
    | 'kit-ended'
    | 'helpers-asked'
    | 'helpers-ended'
  readonly who: PersonRef
  readonly by: PersonRef | null
  readonly at: number
  readonly deviceName: string
  /** Of two copies the one that is not this device, while it stands; null on any other device. */
  readonly otherId: string | null
}

export type DevicesView = {
  readonly devices: readonly DeviceItem[]
  readonly linking: LinkingView | null
  readonly kit: KitView
  /** About me by another device, and for the Holder recoveries by anybody. What was read here is left out. */
  readonly news: readonly DeviceNews[]
}

export type DeviceCommands = {
  /** A place for a new device of mine to come to, for a quarter of an hour. */
  addDevice: { takes: null; gives: { link: string } }
  stopLinking: { takes: null; gives: null }
  /** The person has seen the same code on both. */
  confirmDevice: { takes: { name: string }; gives: { deviceId: string } }
  nameDevice: { takes: { deviceId: string; name: string }; gives: null }
  dropDevice: { takes: { deviceId: string }; gives: null }
  /** On a device with nobody on it: comes to one that a person has. The shell says how it goes. */
  openDeviceLink: { takes: { link: string }; gives: null }
  stopArriving: { takes: null; gives: null }
  /** The words are on no device after this. */
  makeKit: {
    takes: null
    gives: { words: readonly string[]; name: string; madeAt: number }
  }
  endKit: { takes: null; gives: null }
  /** Three words that `devices.kit.places` asks for, or all twelve. */
  checkKit: { takes: { words: readonly string[] }; gives: { good: boolean } }
  /** On a device with nobody on it. `words` as typed, or what the sheet's picture says. */
  recover: { takes: { words: string }; gives: null }
}
