import type { Brand } from '../base/index.ts'
import type { DeviceId, VolumeId } from '../keys/index.ts'

export type ActId = Brand<string, 'ActId'>
export type InvitationId = Brand<string, 'InvitationId'>

export const purposes = ['news', 'schedule', 'care', 'intimate', 'money', 'own'] as const
/** What a circle is for. `own` is one the Holder made, with a name of its own; `everyone` is the team itself. */
export type Purpose = (typeof purposes)[number]

/** How far back a newcomer reads: the Holder's (or the keyholder's) signed choice. */
export type History = 'all' | 'today'

export const powers = ['invite', 'circles', 'keyholders', 'remove', 'make'] as const
/**
 * What a nominee may do in the Holder's place: let people in, say who is in a circle, name its keyholders, take people out,
 * make circles and look after those.
 */
export type Power = (typeof powers)[number]

export const bases = ['asked', 'attorney', 'deputy'] as const
/** Whence it comes: the Holder asked them, or the law lets them. */
export type Basis = (typeof bases)[number]

export const dismissHows = ['told', 'quietly'] as const
/** Whether the one whose nomination ends is told by their phone. */
export type DismissHow = (typeof dismissHows)[number]

export const circleForms = ['named', 'only'] as const
/** A circle that the Holder speaks of by a name; or these people and the Holder, made for single things. */
export type CircleForm = (typeof circleForms)[number]

export const kitForms = ['sheet'] as const
/** A printed sheet. What is shared among people is an act of its own, for it waits. */
export type KitForm = (typeof kitForms)[number]

export const checkedHows = ['in-person', 'spoken'] as const
export type CheckedHow = (typeof checkedHows)[number]

/** The last entry known of a device in a volume, named by the act that ends the device's access. */
export type Seen = { readonly volume: VolumeId; readonly device: DeviceId; readonly seq: number }
