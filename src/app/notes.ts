import { fieldIds, type FieldId } from '../domain/index.ts'

/** Names of the small things a keyring remembers beside keys. */
export const notes = {
  /** 'begun' while the founding acts are not all on disk. */
  founding: 'founding',
  /** The name the joiner gave while they wait. */
  myName: 'my name',
  /** 'making' while the example team is being made, 'yes' in it. Cut off in the middle, a start-up begins anew. */
  example: 'example',
  /** JSON of the card while the joiner waits. */
  card: 'invitation card',
  /** Whose team this device was in: told once its keys are gone. */
  removedFrom: 'removed from',
  /** 'yes' when the person left by themselves. */
  left: 'left',
  /** 'yes' when they were in the team for a time, and that was over. */
  timeOver: 'time over',
  /** Minutes without a touch until Kith locks, or 'never'. */
  lockAfter: 'lock after',
  /** 'no' when a PIN was offered and not wanted. */
  lockOffer: 'lock offer',
  /** How Kith looks to this person on this device: "<language>.<look>". */
  looks: 'looks',
  /** 'yes' when this device was taken off the person's list: told once its keys are gone. */
  dropped: 'dropped',
  /** In hex, the kit this device recovers with; empty once it is in. */
  recovering: 'recovering',
  /** JSON of which words of the sheet to ask for, and their hash. */
  kitCheck: 'kit check',
  /** When the sheet was last checked, in milliseconds since 1970. */
  kitCheckedAt: 'kit checked at',
  /** JSON: news of devices that was read here, by act. */
  told: 'told',
  /** JSON: what this person opened and this device has not said yet. */
  opened: 'opened',
  /** JSON: whom this device gave which epoch because they came late. */
  granted: 'granted',
  /** JSON: who is about to be given circles, and has not been given the keys. */
  owed: 'owed',
  /** JSON: my parts of other people's kits, and what I answered when I was asked. */
  helping: 'helping',
  /** JSON: who is coming back by helpers, and since when this device knows. */
  comingBack: 'coming back',
  /** JSON: the link of a device that I am asked to help back; empty when there is none. */
  helpMeeting: 'help meeting',
  /** JSON, on a device that comes back by helpers; empty once it is in. */
  regaining: 'regaining',
  /** JSON, on a device that asked by a card to join: what it said and heard. */
  asking: 'asking',
  /** JSON: cards to ask by that were ended, and nothing more is to be put or read where they led. */
  joinCardsDone: 'join cards done',
  /** Until when this device is in the hands of an ambulance crew, in milliseconds since 1970; empty when it is not. */
  crew: 'crew',
  /** Which fields of my emergency card may be read on this device while it is locked, with blanks between. */
  atDoor: 'at door',
  /** That who comes today may be read there too, in names and times. */
  dayAtDoor: 'day at door',
  /** JSON: whether others hear what I have seen of talk, how far I read it where they do not, how often new is marked, quiet hours. */
  talk: 'talk',
  /** When this device last looked for photos whose time is over, and until when it waits because its clock leapt. */
  letGo: 'let go',
} as const

/** JSON: what I say of myself, a note for each question. Empty when it was taken back. */
export const answerNote = (field: FieldId): string => `answer ${field}`

/** What goes with a person to each new device of theirs. */
export const notesForAll = [
  notes.kitCheck,
  notes.kitCheckedAt,
  notes.example,
  notes.helping,
  notes.talk,
  ...fieldIds.map(answerNote),
] as const
