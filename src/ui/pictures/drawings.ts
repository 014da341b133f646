import { paths, type IconName } from '../parts/icons/paths.ts'

/** The colours of the circles, taken for what they look like: in a picture they mean nothing. */
type Tone = 'everyone' | 'news' | 'schedule' | 'care' | 'intimate' | 'money' | 'own' | 'clay'

/** Drawn on a grid of 24. `solid` is tinted and outlined, `line` is outline alone. */
export type Drawing = {
  readonly tone: Tone
  readonly solid: readonly string[]
  readonly line: readonly string[]
}

/** An icon as a picture: its first strokes are what is tinted. */
function from(name: IconName, tone: Tone, solid = 1): Drawing {
  const strokes: readonly string[] = paths[name]
  return { tone, solid: strokes.slice(0, solid), line: strokes.slice(solid) }
}

const drawn = (tone: Tone, solid: readonly string[], line: readonly string[] = []): Drawing => ({
  tone,
  solid,
  line,
})

const ball = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
/** A person from the chest up; `y` is where the chest ends. */
const person = (x: number, y: number, size: number): readonly string[] => [
  ball(x, y - size * 1.75, size * 0.75),
  `M${x - size * 1.3} ${y}c0-${size * 0.85} ${size * 0.5}-${size * 1.3} ${size * 1.3}-${size * 1.3}s${size * 1.3} ${size * 0.45} ${size * 1.3} ${size * 1.3}z`,
]
const box = (x: number, y: number, w: number, h: number) => `M${x} ${y}h${w}v${h}h${-w}z`
const page = 'M6 3h8.500L18.500 7v14H6z'
const phone =
  'M8 2.800h8a1.500 1.500 0 011.500 1.500v15.400a1.500 1.500 0 01-1.500 1.500H8a1.500 1.500 0 01-1.500-1.500V4.300A1.500 1.500 0 018 2.800z'

/** What Pictures shows beside words. Adults' drawings: no faces that smile at nothing, no toys. */
export const drawings = {
  person: drawn('everyone', person(12, 20.5, 5)),
  people: drawn('everyone', [...person(17.2, 18.5, 3.4), ...person(8.5, 20.5, 4.4)]),
  team: drawn('everyone', [...person(5.8, 17, 2.7), ...person(18.2, 17, 2.7), ...person(12, 20.8, 4)]),
  family: drawn('everyone', [...person(7.5, 20.5, 4), ...person(17, 20.5, 4), ...person(12.2, 21, 2.5)]),
  friend: drawn(
    'everyone',
    [...person(7, 20.5, 3.9), ...person(17, 20.5, 3.9)],
    [
      'M12 8.500s-2.800-1.700-2.800-3.700a1.600 1.600 0 012.800-1 1.600 1.600 0 012.800 1c0 2-2.800 3.700-2.800 3.700z',
    ],
  ),
  doctor: drawn('care', person(12, 21, 5), [
    'M9.500 15v1.800a2 2 0 004 0M15.800 17.500v2.500M14.600 18.700h2.500',
  ]),
  worker: drawn('care', person(12, 21, 5), ['M10 14.800l2 3.200 2-3.200', 'M10.800 18h2.400v2h-2.400z']),
  neighbour: drawn(
    'money',
    ['M2.500 12L7 7.500 11.500 12v8.500h-9z', 'M13 12l4.500-4.500L22 12v8.500h-9z'],
    ['M6 20.500V16h2v4.500M16.500 20.500V16h2v4.500'],
  ),
  me: drawn('schedule', person(14, 20.5, 4.6), ['M2.500 14h6M6 11l3 3-3 3']),
  middle: drawn('everyone', [ball(12, 12, 9.2), ...person(12, 16.5, 3.2)]),
  circle: drawn(
    'everyone',
    [ball(12, 12, 9.2), ball(12, 12, 4.8)],
    ['M12 2.200v1.200M21.200 12H20M12 21.800v-1.200M2.800 12H4'],
  ),
  invite: drawn('schedule', person(8.5, 20.5, 4.5), ['M18 8v7M14.500 11.500h7']),
  without: drawn('clay', person(8.5, 20.5, 4.5), ['M14.500 11.500h7']),
  see: from('eye', 'everyone'),
  'not-see': drawn('clay', paths.eye.slice(0, 1), ['M4 3.500l16 17']),
  card: from('card', 'care'),
  phone: drawn('everyone', [phone], ['M11 18h2']),
  devices: drawn(
    'everyone',
    [box(2.5, 5, 13, 10), 'M15.500 9.500h6V20h-6z'],
    ['M9 15v3.500M5.500 18.500h7M18 17.500h1'],
  ),
  call: from('phone', 'schedule'),
  emergency: from('alert', 'clay'),
  warning: from('alert', 'news'),
  door: drawn('money', [box(6, 3, 12, 18)], ['M3.500 21h17M14.800 12.500v.1']),
  visit: drawn('schedule', [box(11, 3, 9, 18)], ['M2 12h7M6 9l3 3-3 3M13.500 12.500v.1M9.500 21h12']),
  home: from('house', 'money', 2),
  calendar: from('calendar', 'schedule'),
  clock: from('clock', 'schedule'),
  waiting: drawn(
    'news',
    ['M6.500 3h11v3.500L13 12l4.500 5.500V21h-11v-3.500L11 12 6.500 6.500z'],
    ['M9.500 18.500h5'],
  ),
  day: from('today', 'news'),
  night: from('rest', 'own'),
  write: from('write', 'care'),
  sign: drawn('care', paths.write.slice(0, 1), ['M11 20.500c2-1.500 3 1 5-.5s2.500.5 4 .3']),
  paper: drawn('own', [page], ['M14.500 3v4h4M9 12h6.500M9 15.500h6.500']),
  list: drawn('own', [page], ['M8.800 9.500l1 1 1.700-2M8.800 14.500l1 1 1.700-2M14 10h2M14 15h2']),
  book: drawn(
    'own',
    [
      'M12 6c-2.500-1.800-5.500-2-9-1.500v14c3.500-.5 6.500-.3 9 1.500 2.500-1.800 5.500-2 9-1.500v-14c-3.500-.5-6.500-.3-9 1.500z',
    ],
    ['M12 6v14'],
  ),
  print: from('print', 'own', 3),
  talk: from('talk', 'schedule'),
  say: drawn('schedule', [...person(8, 21, 4.3), 'M12.500 3.500h9v7h-4.500L14.500 13v-2.500h-2z']),
  listen: drawn(
    'intimate',
    ['M7 10.500a5.500 5.500 0 0111 0c0 4-4 4.500-4 8a2.800 2.800 0 01-5.200 1.400'],
    ['M10 10.500a2.500 2.500 0 015 .2c0 1.800-2 2-2 3.800'],
  ),
  voice: drawn(
    'intimate',
    ['M9 6a3 3 0 016 0v6a3 3 0 01-6 0z'],
    ['M5.500 11.500a6.500 6.500 0 0013 0M12 18v3.500M9 21.500h6'],
  ),
  photo: from('camera', 'intimate'),
  picture: drawn(
    'intimate',
    [box(3.5, 4.5, 17, 15)],
    ['M4 17l5-5.500 4 4 2.500-2.500 4.500 4.500', 'M15.500 8.500v.1'],
  ),
  lock: from('lock', 'own'),
  secret: drawn('own', [...person(12, 21, 4.8)], ['M14.500 3l5 5M19.500 3l-5 5']),
  shield: from('shield', 'schedule'),
  money: drawn('money', [box(2.5, 6.5, 19, 11), ball(12, 12, 2.6)], ['M5.500 9.200v.1M18.500 14.800v.1']),
  care: drawn(
    'care',
    [
      'M12 13s-4.500-2.600-4.500-5.600A2.500 2.500 0 0112 6a2.500 2.500 0 014.500 1.400C16.500 10.400 12 13 12 13z',
    ],
    [
      'M3 15.500h3.500l3.500 2h3.500c1.800 0 1.800-2.200 0-2.200H11M13.500 17l5.500-2.200c1.800-.6 2.700 1.400 1.200 2.300L14 21H8.500L6.500 20H3',
    ],
  ),
  body: drawn('intimate', [
    ball(12, 5, 2.3),
    'M8 9h8l1.500 6-1.800.5L14.500 12v9h-5v-9l-1.200 3.500L6.500 15z',
  ]),
  medicine: from('tablets', 'clay'),
  food: from('breakfast', 'news'),
  meal: from('lunch', 'news'),
  drink: from('drinks', 'everyone'),
  wash: from('shower', 'everyone'),
  walk: from('walk', 'schedule'),
  bed: from('bed', 'own'),
  shopping: from('shopping', 'money'),
  help: drawn(
    'schedule',
    [
      'M2.500 14.500l5-1.500 4 2.500h3c1.800 0 1.800 2.500 0 2.500h-3',
      'M21.500 5.500l-5 1-4-1.500-3 1.500c-1.600.8-.8 3 .8 2.600l2.200-.6',
    ],
    ['M14.500 17l5-2.500c1.600-.7 2.600 1.200 1.200 2.200L14 21l-6-1-5.500 1.500M12.500 8.500l4 3.500 5-1'],
  ),
  yes: drawn('schedule', [ball(12, 12, 9.2)], ['M7.500 12.500l3.200 3.200 6-6.700']),
  no: drawn('clay', [ball(12, 12, 9.2)], ['M8.500 8.500l7 7M15.500 8.500l-7 7']),
  stop: drawn('clay', ['M8.500 3h7L21 8.500v7L15.500 21h-7L3 15.500v-7z'], ['M8 12h8']),
  choose: drawn(
    'schedule',
    [box(3, 4.5, 7, 7), box(3, 14, 7, 7)],
    ['M4.800 7.800l1.500 1.500 2.500-3', 'M13.500 8h7.500M13.500 17.500h7.500'],
  ),
  change: drawn(
    'everyone',
    [ball(12, 12, 3)],
    ['M4 10a8.300 8.300 0 0114.500-3.500M20 14a8.300 8.300 0 01-14.500 3.500M18.800 3v4h-4M5.200 21v-4h4'],
  ),
  leave: drawn(
    'own',
    ['M13.500 4H6.500A1.500 1.500 0 005 5.500v13A1.500 1.500 0 006.500 20h7z'],
    ['M10 12h10.500M17 8.500l3.500 3.500-3.500 3.500'],
  ),
  goodbye: drawn('own', person(9, 21, 4.8), [
    'M16.500 9.500V5M19 10V4M21.500 10.500V6M15.500 12c1.500 2.500 5.500 2 6-1.500',
  ]),
  promise: drawn(
    'care',
    [
      'M2.500 8.500L6 7l4.500 1.500L8 11.500c1 1.300 2.500 1 3.500-.3l1-.9 6 5c.8 1-.5 2.300-1.500 1.500',
      'M21.500 8.500L18 7l-5.500 1.500',
    ],
    [
      'M17 16.800c.6 1.400-1 2.200-1.900 1.300.2 1.300-1.300 1.800-2.200.8-.2 1-1.500 1.200-2.300.3L4.500 14M2.500 15.500l2-1M21.500 15l-2.800.5',
    ],
  ),
  hat: drawn(
    'news',
    ['M6.500 15c0-6 1.500-9 5.500-9s5.500 3 5.500 9z'],
    ['M2.500 16.500c3 2.500 16 2.500 19 0M6.800 12.500c3 1.200 7.400 1.200 10.400 0'],
  ),
  news: from('news', 'news'),
  post: drawn(
    'clay',
    ['M5 21V9a3.500 3.500 0 013.500-3.500h7A3.500 3.500 0 0119 9v12z'],
    ['M8 11.500h8M8 15h4M12 2.500v3'],
  ),
  sending: drawn('everyone', ['M3 11.500L21 4l-6 17-4-7z'], ['M11 14l4-4']),
  sent: drawn('schedule', [box(3, 6, 18, 13)], ['M3.500 7l8.500 6.500L20.500 7', 'M14 22l2 1.500L21 18']),
  saved: drawn('schedule', [phone], ['M9.300 11l2 2 3.500-4M11 18h2']),
  link: from('link', 'everyone', 0),
  scan: from('qr', 'own'),
  question: drawn(
    'news',
    [ball(12, 12, 9.2)],
    ['M9.300 9.500a2.800 2.800 0 115 1.600c-.8 1-2.300 1.400-2.300 3M12 17.200v.1'],
  ),
  heart: from('heart', 'clay'),
  star: from('star', 'news'),
  good: from('good', 'care'),
  sad: from('not-good', 'own'),
  begin: from('sprout', 'care', 0),
  bin: from('bin', 'clay', 0),
  undo: from('undo', 'everyone', 0),
  shared: drawn(
    'everyone',
    [box(3.5, 3.5, 17, 13), ...person(9, 14.5, 2.2), ...person(15, 14.5, 2.2)],
    ['M8 20.500h8'],
  ),
  signal: drawn(
    'everyone',
    [ball(12, 18.5, 1.2)],
    ['M8.500 15a5 5 0 017 0M5.500 12a9.300 9.300 0 0113 0M2.500 9a13.500 13.500 0 0119 0'],
  ),
  'no-signal': drawn(
    'clay',
    [ball(12, 18.5, 1.2)],
    ['M8.500 15a5 5 0 017 0M5.500 12a9.300 9.300 0 0113 0M4 3.500l16 17'],
  ),
  words: drawn('own', [box(3, 5, 18, 14)], ['M6.500 9.500h5M6.500 14h8M14 9.500h3.500']),
  numbers: drawn('own', [box(3.5, 7, 17, 10)], ['M7.500 12v.1M12 12v.1M16.500 12v.1']),
  look: drawn('everyone', [ball(10.5, 10.5, 6.5)], ['M15.300 15.300l5.700 5.700']),
  place: drawn(
    'clay',
    ['M12 21.500c-4.500-5-6.500-8.500-6.500-11.500a6.500 6.500 0 0113 0c0 3-2 6.500-6.500 11.500z'],
    [ball(12, 10, 2.3)],
  ),
} satisfies Readonly<Record<string, Drawing>>

export type PictureName = keyof typeof drawings
