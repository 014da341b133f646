import type {
  DoseHelp,
  DoseOutcome,
  DoseReason,
  DoseSite,
  Medicine,
  StockKind,
  When,
} from '../domain/index.ts'
import type { MediaItem } from './mediaTypes.ts'
import type { Audience, PersonRef, Saved } from './types.ts'

/** As it is written on the chart. */
export type MedicineWords = Omit<Medicine, 'medicine' | 'replaces' | 'isSuggested' | 'photos'>

/** One wording, with whose it is. */
export type MedicineWording = {
  readonly versionId: string
  readonly words: MedicineWords
  readonly photos: readonly MediaItem[]
  readonly by: PersonRef | null
  readonly at: number
  /** Who has read it against the label since, its writer left out. */
  readonly checkedBy: readonly PersonRef[]
  /** Somebody who has no right to wrote in it, and what it said before is not known any more. */
  readonly isOdd: boolean
}

export type DoseItem = {
  readonly doseId: string
  readonly medicineId: string
  readonly occasion: string
  readonly at: number
  /** `ahead` or `odd`: the clock of that phone, or of this one, is wrong. */
  readonly when: When
  readonly amount: string
  readonly outcome: DoseOutcome
  readonly reason: DoseReason
  readonly words: string
  readonly site: DoseSite | ''
  /** Whom its writer names as having seen it; null of whom it is not known that they can have. */
  readonly witness: PersonRef | null
  /** What these say themselves; `asked` where they said nothing yet. */
  readonly witnessed: 'yes' | 'no' | 'asked' | ''
  /** Of a controlled medicine, and nobody else saw it. */
  readonly lacksWitness: boolean
  /** By what others had read and written, the clock of that phone seems so many minutes off. */
  readonly clock: ClockItem | null
  /** Given though one was given shortly before. */
  readonly why: string
  readonly by: PersonRef | null
  readonly writtenAt: number
  /** What it was written in place of, the newest first. */
  readonly before: readonly DoseBefore[]
  /** Of one that two wrote down: whether it really happened; null where nobody said. */
  readonly happened: boolean | null
  readonly effect: { readonly says: DoseHelp; readonly words: string; readonly by: PersonRef | null } | null
  /** Mine, or I keep the chart: I may put it right. */
  readonly canRight: boolean
  readonly saved: Saved
}
/** Two phones say different times: so far, in minutes, this one seems behind or ahead. Which of them is right no phone knows. */
export type ClockItem = { readonly is: 'behind' | 'ahead'; readonly minutes: number }

export type DoseBefore = {
  readonly at: number
  readonly outcome: DoseOutcome
  readonly amount: string
  readonly by: PersonRef | null
}

/** Two people wrote down one dose, and neither had heard of the other. */
export type DoubleItem = {
  readonly doubleId: string
  readonly medicineId: string
  readonly name: string
  readonly doses: readonly DoseItem[]
  readonly more: number
  readonly isSettled: boolean
}

/** What stands in the way of giving it now: it is shown on the whole screen, with a way on that asks why. */
export type DoseStop = {
  readonly recent: DoseItem | null
  /** When the shortest gap that is written is over; null where none is. */
  readonly gapOver: number | null
  /** As many in 24 hours as are written as the most. */
  readonly isMost: boolean
}

export type StockItem = {
  /** In hundredths. */
  readonly left: number
  readonly days: number | null
  readonly isLow: boolean
  readonly words: readonly {
    readonly kind: StockKind
    readonly amount: number
    readonly at: number
    readonly by: PersonRef | null
    readonly words: string
  }[]
}

export type DueItem = {
  readonly medicineId: string
  readonly name: string
  readonly isCritical: boolean
  readonly occasion: string
  readonly time: string
  readonly dueAt: number
  readonly amounts: readonly string[]
  /** People have not agreed on what the chart says: in the amount, the strength, or whether it is taken at all. */
  readonly isContested: boolean
  /** `late`: its time is over, and nobody wrote anything. */
  readonly state: 'now' | 'late' | 'later' | 'written'
  readonly dose: DoseItem | null
  readonly photo: MediaItem | null
}

export type MedicineItem = {
  readonly medicineId: string
  /** What nobody has replaced; more than one is not agreed. */
  readonly wordings: readonly MedicineWording[]
  /** Written by who does not keep the chart: nobody who does has said yes yet. */
  readonly suggested: readonly MedicineWording[]
  /** Nobody takes it any more, by all wordings that stand. */
  readonly isStopped: boolean
  readonly last: DoseItem | null
  readonly stop: DoseStop | null
  /** Doses written as taken in the last 24 hours. */
  readonly inDay: number
  readonly stock: StockItem | null
  /** For who keeps the chart: that it is to be looked at again, or ends. */
  readonly reminders: readonly ReminderItem[]
  readonly audience: Audience
  readonly saved: Saved
}

export type ReminderItem = { readonly is: 'review' | 'until'; readonly day: string }

export type AllergyItem = { readonly text: string; readonly by: PersonRef | null }

/** How sure it is that nothing else happened: what this phone has heard. */
export type HeardItem = { readonly isConnected: boolean; readonly lastAt: number | null }

export type MedicinesView = {
  readonly audience: Audience | null
  readonly holder: PersonRef
  readonly iKeep: boolean
  readonly today: string
  readonly allergies: readonly AllergyItem[]
  readonly heard: HeardItem
  readonly due: readonly DueItem[]
  readonly later: readonly DueItem[]
  readonly written: readonly DueItem[]
  readonly needed: readonly MedicineItem[]
  readonly others: readonly MedicineItem[]
  readonly doubles: readonly DoubleItem[]
  /** I am named as having seen it, and have not said whether I did. */
  readonly asked: readonly { readonly name: string; readonly dose: DoseItem }[]
  /** This phone's own clock, where it does not agree with others'. */
  readonly clock: ClockItem | null
  /** When-needed doses of mine of which nobody said whether they helped. */
  readonly ask: readonly { readonly name: string; readonly dose: DoseItem }[]
}

export type MedicineView = {
  readonly item: MedicineItem
  readonly iKeep: boolean
  readonly people: readonly PersonRef[]
  readonly allergies: readonly AllergyItem[]
  readonly heard: HeardItem
  readonly clock: ClockItem | null
  readonly due: readonly DueItem[]
  readonly doses: readonly DoseItem[]
  readonly doubles: readonly DoubleItem[]
  readonly before: readonly MedicineWording[]
} | null

export type ChartCell = { readonly day: string; readonly doses: readonly DoseItem[]; readonly isDue: boolean }
/** A wording that stood in that month; `since`: from which day of it, '' where it stood before. */
export type ChartWording = MedicineWording & { readonly since: string }
/** One medicine at set times: a line for each time, a cell for each day of the month. */
export type ChartRow = {
  readonly medicineId: string
  readonly wordings: readonly ChartWording[]
  readonly times: readonly {
    readonly time: string
    readonly amounts: readonly string[]
    readonly cells: readonly ChartCell[]
  }[]
}
export type MedicineChartView = {
  readonly month: string
  readonly today: string
  readonly holder: PersonRef
  readonly born: string
  readonly allergies: readonly AllergyItem[]
  readonly days: readonly string[]
  readonly rows: readonly ChartRow[]
  /** When it was needed, in the order of the month. */
  readonly needed: readonly {
    readonly medicineId: string
    readonly wordings: readonly ChartWording[]
    readonly doses: readonly DoseItem[]
  }[]
  /** Whoever wrote something that month, by what stands in a cell. */
  readonly people: readonly { readonly personId: string; readonly name: string; readonly initials: string }[]
  readonly audience: Audience
} | null

/** What is due now or is late, time-critical first; and how many doses two people wrote down without settling it. */
export type MedicineDue = {
  readonly due: readonly DueItem[]
  readonly doubles: number
  /** Doses that I am named as having seen, of which I said nothing yet. */
  readonly asked: number
  /** For who keeps the chart alone. */
  readonly reminders: readonly (ReminderItem & { readonly medicineId: string; readonly name: string })[]
}

export type MedicineViews = {
  medicineDue: { params: null; data: MedicineDue }
  medicines: { params: null; data: MedicinesView }
  medicineChart: { params: { month: string | null }; data: MedicineChartView }
  medicine: { params: { medicineId: string }; data: MedicineView }
}

export type DoseTakes = {
  readonly medicineId: string
  readonly occasion: string
  readonly amount: string
  readonly outcome: DoseOutcome
  /** When it was, where it was not now. */
  readonly at?: number | null
  readonly reason?: DoseReason
  readonly words?: string
  readonly site?: DoseSite | ''
  readonly witnessId?: string | null
  readonly visitId?: string | null
  /** Why it is given although one was given shortly before, or another is written down: asked where there is a stop. */
  readonly why?: string
  /** Doses that the screen showed. */
  readonly knew: readonly string[]
}

export type MedicineCommands = {
  /** A new one without `medicineId`; else a wording in place of those that were shown. Of who does not keep the chart it is a suggestion. */
  saveMedicine: {
    takes: {
      medicineId: string | null
      replaces: readonly string[]
      words: MedicineWords
      media: readonly string[]
    }
    gives: { medicineId: string }
  }
  stopMedicine: {
    takes: { medicineId: string; replaces: readonly string[]; because: string }
    gives: null
  }
  /** One of several wordings is right; or a suggestion is. */
  settleMedicine: {
    takes: { medicineId: string; versionId: string; replaces: readonly string[] }
    gives: null
  }
  checkMedicine: { takes: { medicineId: string; versions: readonly string[] }; gives: null }
  writeDose: { takes: DoseTakes; gives: { doseId: string } }
  /** In place of one of mine, or of any for who keeps the chart. */
  rightDose: {
    takes: {
      doseId: string
      outcome: DoseOutcome
      at: number | null
      reason: DoseReason
      words: string
      site?: DoseSite | ''
      /** Whoever saw it, named afterwards; as it was without it. */
      witnessId?: string
    }
    gives: null
  }
  /** Whoever is named as having seen a dose says whether they did. */
  sayWitness: { takes: { doseId: string; was: boolean }; gives: null }
  /** Somebody has looked at it again, and it stays as it is: when the next time is. */
  lookedAt: { takes: { medicineId: string; replaces: readonly string[]; review: string }; gives: null }
  /** Something that is on no chart was taken: it is put beside the chart by its name, or written with what is there already. */
  writeOther: { takes: { name: string; amount: string; visitId: string | null }; gives: { doseId: string } }
  settleDouble: {
    takes: { doubleId: string; doses: readonly string[]; happened: readonly string[]; words: string }
    gives: null
  }
  sayEffect: { takes: { doseId: string; says: DoseHelp; words: string }; gives: null }
  countStock: {
    takes: { medicineId: string; kind: StockKind; amount: number; words: string }
    gives: null
  }
}
