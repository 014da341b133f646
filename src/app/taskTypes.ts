import type { TaskPicture } from '../domain/index.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

/** Somebody said something of a task. */
export type TaskWordItem = { readonly by: PersonRef; readonly at: number }

export type TaskItem = {
  readonly taskId: string
  readonly title: string
  readonly picture: TaskPicture
  /** YYYY-MM-DD or '' at any time. */
  readonly date: string
  /** HH:MM or ''. */
  readonly time: string
  /** Whom it is for; null for anyone. */
  readonly person: PersonRef | null
  readonly by: PersonRef | null
  readonly at: number
  /** Who said "I'll do it": two who said so without signal are both there. */
  readonly taken: readonly TaskWordItem[]
  /** Who said that it is done; nobody while it is to be done. */
  readonly done: readonly TaskWordItem[]
  /** The message that it came of, or ''. */
  readonly from: string
  /** It is for me, or I said that I do it. */
  readonly isMine: boolean
  /** For anyone, and nobody does it yet. */
  readonly isFree: boolean
  /** Its day is over. */
  readonly isPast: boolean
  /** From before I could read there: whether it was done before I came is not known here. */
  readonly isOfBefore: boolean
  readonly mayChange: boolean
  readonly mayTakeOff: boolean
  readonly audience: Audience
  readonly saved: Saved
}

export type TasksView = {
  readonly today: string
  /** The next ones first, those of any time last. */
  readonly open: readonly TaskItem[]
  /** Of the last two weeks, the newest first. */
  readonly done: readonly TaskItem[]
  /** Circles that a new one can be put in. */
  readonly audiences: readonly Audience[]
}

export type TaskViews = {
  tasks: { params: null; data: TasksView }
  /** Whenever it was; null where it is not there, or was taken off. */
  task: { params: { taskId: string }; data: { readonly task: TaskItem | null; readonly today: string } }
}

/** As it is typed. Nobody is for anyone; a time goes with a day. */
export type TaskWords = {
  readonly title: string
  readonly picture: TaskPicture
  readonly date: string
  readonly time?: string
  readonly personId: string | null
}

export type TaskCommands = {
  /** `from`: the message that it came of. */
  addTask: { takes: TaskWords & { circleId: string; from?: string }; gives: { taskId: string } }
  /** By who wrote it, or the Holder. It stays in its circle. */
  changeTask: { takes: TaskWords & { taskId: string }; gives: null }
  /** Anybody who reads it may; false: it is to be done again. */
  tickTask: { takes: { taskId: string; done: boolean }; gives: null }
  /** I do it, or not after all. */
  takeTask: { takes: { taskId: string; takes: boolean }; gives: null }
  /** It need not be done. By who wrote it, whom it is for, or the Holder. */
  removeTask: { takes: { taskId: string; gone: boolean }; gives: null }
}
