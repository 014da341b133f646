import type { LockAfter, LockKind, LockNeeds } from '../../../app/index.ts'
import type { Here } from '../index.ts'
import { lockPasskey } from './lockPasskey.ts'
import { lockShared } from './lockShared.ts'
import { count } from './say.ts'

const name: Readonly<Record<LockKind, string>> = { pin: 'PIN', passphrase: 'secret words' }

export const lock = (here: Here) => ({
  passkey: lockPasskey(here),
  shared: lockShared(here),
  locked: {
    title: 'Locked',
    heading: 'Kith is locked',
    lead: {
      tap: 'Anybody can open it again with one tap.',
      pin: 'Type your PIN, or press the numbers.',
      passphrase: 'Type your secret words.',
    } satisfies Readonly<Record<LockNeeds, string>>,
    label: { pin: 'Your PIN', passphrase: 'Your secret words' } satisfies Readonly<Record<LockKind, string>>,
    open: 'Open Kith',
    opening: 'Opening. This takes a moment.',
    again: 'You can try again now.',
    left: (seconds: number) =>
      seconds > 90
        ? `You can try again in ${count(Math.ceil(seconds / 60), 'minute', 'minutes')}.`
        : `You can try again in ${count(seconds, 'second', 'seconds')}.`,
    waits: 'That was not right several times, so Kith waits a little. Nothing is lost.',
    call: 'Emergency help works while Kith is locked. It is at the top.',
    forgot: {
      summary: { pin: 'I forgot my PIN', passphrase: 'I forgot my secret words' } satisfies Readonly<
        Record<LockKind, string>
      >,
      lines: [
        'Nobody can look it up for you, not even your co-op.',
        'Wait a while if you like. It often comes back, and you can try as often as you want.',
        'If you have Kith on another phone or computer, everything is there too.',
        `You can also begin again on this ${here}. Then your team lets you in again, or your recovery sheet does.`,
        `What was not sent from this ${here} yet would be gone.`,
      ],
      begin: `Begin again on this ${here}`,
    },
  },
  field: {
    show: 'Show',
    hide: 'Hide',
    pad: 'Numbers',
    delete: 'Delete',
    clear: 'Clear',
  },
  panic: { word: 'Lock', label: 'Lock Kith now', what: 'Hides everything at once' },
  /** Without a PIN nothing is locked, only out of sight. */
  hide: {
    label: 'Hide the screen',
    what: 'Anybody can open it again with one tap. Set a PIN to lock it.',
    heading: 'Kith is hidden',
    back: 'Back to Kith',
  },
  settings: {
    title: 'Lock',
    heading: 'Lock',
    link: 'Lock',
    linkWhat: (kind: LockKind | null) =>
      kind === null ? 'There is no PIN yet' : `Opens with your ${name[kind]}`,
    lead: `For when somebody else may pick up this ${here}.`,
    now: 'Lock Kith now',
    none: {
      heading: 'Without a PIN',
      what: `Whoever holds this ${here} open can open Kith too.`,
      set: 'Set a PIN',
    },
    some: {
      heading: (kind: LockKind) => `Kith opens with your ${name[kind]}`,
      what: 'It is asked for after Kith was locked or closed.',
      change: 'Change it',
      remove: 'Take it away',
    },
    after: {
      heading: 'Lock by itself',
      what: 'When nobody has touched Kith for this long. Never in the middle of a visit you are writing down.',
      choices: [
        { after: 0, title: 'At once', what: 'When you go to something else, or after a minute' },
        { after: 1, title: 'After 1 minute', what: undefined },
        { after: 5, title: 'After 5 minutes', what: undefined },
        { after: 15, title: 'After 15 minutes', what: undefined },
        { after: null, title: 'Never', what: `Only when you lock it or close it` },
      ] satisfies readonly { after: LockAfter; title: string; what: string | undefined }[],
      done: 'Saved.',
    },
    limits: {
      heading: 'Good to know',
      lines: [
        `What Kith keeps on this ${here} opens only with it and on this ${here}.`,
        'Somebody with skill and time who takes the whole thing could try every short PIN. A longer one, or words, holds much better.',
        'Nobody can look it up. Keep a second way in: another phone of yours, or a recovery sheet.',
      ],
    },
  },
  set: {
    title: { set: 'Set a PIN', change: 'Change it' },
    heading: { set: 'Choose what opens Kith', change: 'Choose a new one' },
    lead: 'You can change it or take it away at any time.',
    old: (kind: LockKind) => (kind === 'pin' ? 'Your PIN until now' : 'Your secret words until now'),
    which: 'What would you like?',
    kinds: {
      pin: { title: 'A PIN', what: '4 to 8 numbers. Quick to type. Six or more are safer.' },
      passphrase: { title: 'Secret words', what: 'A few words of your own, 10 letters or more. The safest.' },
    } satisfies Readonly<Record<LockKind, { title: string; what: string }>>,
    first: { pin: 'New PIN', passphrase: 'New secret words' } satisfies Readonly<Record<LockKind, string>>,
    hint: {
      pin: '4 to 8 numbers, not in a row and not all the same',
      passphrase: '10 letters or more. Spaces are fine.',
    } satisfies Readonly<Record<LockKind, string>>,
    second: { pin: 'The same PIN again', passphrase: 'The same words again' } satisfies Readonly<
      Record<LockKind, string>
    >,
    differ: { what: 'The two are not the same.', todo: 'Please type it again in both places.' },
    yes: 'Use it',
    busy: 'One moment',
    no: 'Not now',
    done: 'Kith opens with it from now on.',
  },
  remove: {
    title: 'Take it away',
    heading: (kind: LockKind) => `Take your ${name[kind]} away?`,
    lead: `Then whoever holds this ${here} open can open Kith too.`,
    yes: 'Yes, take it away',
    no: 'No, keep it',
    done: 'Kith opens without it now.',
  },
  ask: {
    title: (kind: LockKind) => (kind === 'pin' ? 'Your PIN, please' : 'Your secret words, please'),
    what: 'This is worth asking twice for.',
    yes: 'Go on',
    no: 'Stop',
  },
  offer: {
    heading: 'Would you like a PIN?',
    what: `Then nobody who picks up this ${here} can read what is yours.`,
    yes: 'Set a PIN',
    no: 'Not now',
    later: 'You can always do it later, under Me.',
  },
})
