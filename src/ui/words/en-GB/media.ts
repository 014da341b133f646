import type { MediaWhy } from '../../../app/index.ts'
import { count } from './say.ts'

type Said = { readonly what: string; readonly todo: string }

/** One idea a sentence, and none of more than 15 words: Easy Read says it with the same ones. */
const refused: { readonly [W in MediaWhy]: Said } = {
  away: {
    what: 'It is not on this device yet.',
    todo: 'Try again when there is signal. It will come.',
  },
  coming: {
    what: 'It is still on its way.',
    todo: 'Their phone has not sent all of it yet. Try again later.',
  },
  damaged: {
    what: 'What came is not what was sent.',
    todo: 'Kith does not show it. Ask the person to send it again.',
  },
  'too-large': {
    what: 'This is too big to send.',
    todo: 'Choose another one, or make it shorter. Nothing was lost.',
  },
  'not-a-photo': {
    what: 'This is not a photo that Kith can use.',
    todo: 'Choose a photo, or take one with the camera.',
  },
  'photo-too-big': {
    what: 'This photo is too big for this device.',
    todo: 'Take it again with a smaller size, or choose another one.',
  },
  empty: {
    what: 'There is nothing in this file.',
    todo: 'Choose another photo, or take one with the camera.',
  },
  'not-a-video': {
    what: 'This is not a video that Kith can use.',
    todo: 'Choose another one, or record it here. Nothing was lost.',
  },
  'video-too-long': {
    what: 'This video is longer than one minute.',
    todo: 'Make it shorter on your phone, or record a short one here.',
  },
  'video-too-big': {
    what: 'This video is too big to send.',
    todo: 'Choose a smaller one, or record it here. Nothing was lost.',
  },
  'empty-video': {
    what: 'Nothing was recorded.',
    todo: 'Tap Start, and tap Stop when you are done.',
  },
  'no-camera': {
    what: 'Kith may not use the camera and the microphone.',
    todo: 'Allow it in the settings of your browser. Or choose a video.',
  },
  'no-microphone': {
    what: 'Kith may not use the microphone.',
    todo: 'Allow it in the settings of your browser. Or write it in words.',
  },
  'cannot-record': {
    what: 'This device cannot record a voice.',
    todo: 'Write it in words, or use another device.',
  },
  'nothing-heard': {
    what: 'Nothing was recorded.',
    todo: 'Tap Start and speak. Tap Stop when you are done.',
  },
  'cannot-play': {
    what: 'This device cannot play it.',
    todo: 'Try another device or a newer browser. Nothing was lost.',
  },
}

const seconds = (n: number): string => {
  const minutes = Math.floor(n / 60)
  const rest = n % 60
  if (minutes === 0) return count(rest, 'second', 'seconds')
  const said = count(minutes, 'minute', 'minutes')
  return rest === 0 ? said : `${said} ${rest}`
}

export const media = {
  refused,
  seconds,
  photo: {
    add: 'Photo',
    busy: 'Getting it ready',
    /** For a screen reader, where there are no other words for it. */
    alt: 'A photo',
    altBy: (who: string) => `A photo from ${who}`,
    whole: 'See it bigger',
    coming: 'It is coming',
    close: 'Close',
  },
  voice: {
    add: 'Voice',
    title: 'Say it with your voice',
    not: 'Not now',
    start: 'Start',
    startWhat: 'Tap Start, then speak.',
    stop: 'Stop',
    on: 'Recording',
    asking: 'Your browser asks whether Kith may hear you.',
    done: (n: number) => `You spoke for ${seconds(n)}.`,
    limit: 'That is as long as one note can be. It is kept. You can go on in another one.',
    keep: 'Keep it',
    again: 'Again',
    bin: 'Bin it',
    name: (n: number) => `A voice note, ${seconds(n)}`,
    nameBy: (who: string, n: number) => `A voice note from ${who}, ${seconds(n)}`,
    play: 'Play',
    pause: 'Pause',
    at: (now: number, all: number) => `${seconds(now)} of ${seconds(all)}`,
  },
  video: {
    add: 'Video',
    title: 'Show it in a video',
    lead: 'Up to one minute. It stays here until you save the card.',
    record: 'Record it here',
    choose: 'Choose a video',
    busy: (percent: number) => `Getting it ready: ${percent} %`,
    asking: 'Your browser asks: may Kith see and hear you?',
    on: 'Recording',
    camera: 'What the camera sees',
    turn: 'Turn the camera round',
    turnBack: 'Turn the camera to me',
    start: 'Start',
    stop: 'Stop',
    not: 'Not now',
    limit: 'That is as long as one video can be. It is kept.',
    done: (n: number) => `Your video is ${seconds(n)} long.`,
    behind: 'Where and when it was taken stays behind. What it shows and says does not.',
    words: 'What happens in it?',
    wordsHint: 'For people who cannot see it or hear it.',
    keep: 'Keep it',
    bin: 'Bin it',
    name: (n: number) => `A video, ${seconds(n)}`,
    nameBy: (who: string, n: number) => `A video from ${who}, ${seconds(n)}`,
    play: 'Play',
    pause: 'Pause',
    tell: 'Put it in words',
    told: 'In words',
    untold: 'Nobody has put it in words yet.',
  },
  kept: {
    heading: 'Goes with it',
    bin: (what: string) => `Take away: ${what}`,
    binWord: 'Take away',
    binned: 'Taken away.',
  },
  sum: { photo: 'A photo', voice: 'A voice note', video: 'A video' },
}
