import { shape, type Plain } from '../../base/index.ts'

/** Important news is a message that stands on top of Today until each has said that they have seen it. */
export type News = {
  /** The same in each circle that it was said to: one thing, however many circles somebody is in. */
  readonly id: string
  readonly emergency: boolean
  readonly asks: NewsAsks
}

/** What is wanted of who reads it, and what they can say with one tap. "I have seen it" always. */
export const newsAsks = ['nothing', 'yes-no', 'come'] as const
export type NewsAsks = (typeof newsAsks)[number]
export const newsAnswers = {
  nothing: [],
  'yes-no': ['yes', 'no', 'ring-me'],
  come: ['coming', 'cannot', 'ring-me'],
} as const satisfies Readonly<Record<NewsAsks, readonly string[]>>
export type NewsAnswer = 'seen' | (typeof newsAnswers)[NewsAsks][number]

export const newsFacts = { answer: 'news-answer', told: 'news-told', down: 'news-down' } as const
export const newsLimits = {
  id: 64,
  circles: 16,
  ofEach: 3,
  onToday: 6,
  pages: 400,
  replaces: 32,
  counted: 99,
  downs: 64,
  answers: 100,
} as const

const id = shape.text(100)
const readFields = shape.lenient<News>({
  id: [shape.text(newsLimits.id), ''],
  emergency: [shape.flag, false],
  asks: [shape.oneOf(...newsAsks), 'nothing'],
})
export const readNews: shape.Reader<News> = (value) => {
  const read = readFields(value)
  return read?.id ? read : undefined
}

export type NewsSaid = {
  readonly message: string
  readonly says: NewsAnswer
  readonly replaces: readonly string[]
}
const answers = ['seen', 'yes', 'no', 'coming', 'cannot', 'ring-me'] as const
const readAnswer = shape.lenient<NewsSaid>({
  message: [id, ''],
  says: [shape.oneOf(...answers), 'seen'],
  replaces: [shape.list(id, newsLimits.replaces), []],
})
const readTold = shape.lenient<{ readonly message: string; readonly person: string }>({
  message: [id, ''],
  person: [id, ''],
})

/** Which piece a message belongs to, without reading the rest of it; '' for what is no news. */
export const newsIdOf = (data: Plain): string => readNewsOf(data)?.news?.id ?? ''
const readNewsOf = shape.lenient<{ readonly news: News | null }>({ news: [readNews, null] })

export const parseNewsAnswer = (data: Plain): NewsSaid | undefined => {
  const read = readAnswer(data)
  return read?.message ? read : undefined
}
/** By the Holder: it stands on top of nobody's day from then on, and stays in the talk. */
const readDown = shape.lenient<{ readonly messages: readonly string[] }>({
  messages: [shape.list(id, newsLimits.downs), []],
})
export const parseNewsDown = (data: Plain): readonly string[] => readDown(data)?.messages ?? []
/** Somebody was told by mouth: it never stands for their own answer. */
export const parseNewsTold = (data: Plain) => {
  const read = readTold(data)
  return read?.message && read.person ? read : undefined
}
