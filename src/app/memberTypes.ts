import type { BeginningViews } from './beginningTypes.ts'
import type {
  Answer,
  Emergency,
  FieldId,
  LegalRoleKind,
  MemberKind,
  Evidence,
  PhotoUse,
} from '../domain/index.ts'
import type { GreetingCommands, GreetingView, MyGreetingsView } from './greetingTypes.ts'
import type { Audience, CircleRef, PersonRef, Saved } from './types.ts'

/** What a list shows of somebody, and their face: what they share in a circle of the one who looks. */
export type Brief = {
  readonly face: number | null
  /** The id of a photo of them, which stands where their drawing would. */
  readonly photo: string | null
  /** Where else they said that it may be. */
  readonly photoUse: readonly PhotoUse[]
  readonly kind: MemberKind | null
  readonly phone: string
  readonly emergency: Emergency | null
  readonly languages: readonly string[]
  /** In their own words; '' where they wrote none. */
  readonly gender: string
  /** They get support and give it. */
  readonly both: boolean
}

/** Answers that are shared with the same people. Each answer is told once, in the widest of its circles. */
export type MemberSection = { readonly audience: Audience; readonly answers: readonly Answer[] }

/** Somebody's word that they saw the paper. */
export type SeenItem = {
  readonly evidenceId: string
  readonly by: PersonRef
  readonly evidence: Evidence
}

export type LegalRoleItem = {
  readonly roleId: string
  readonly role: LegalRoleKind
  readonly from: string
  readonly note: string
  readonly by: PersonRef
  readonly audience: Audience
  readonly saved: Saved
}

export type MemberView = {
  readonly person: PersonRef
  readonly greeting: GreetingView
  readonly sections: readonly MemberSection[]
  readonly roles: readonly LegalRoleItem[]
  readonly seen: readonly SeenItem[]
  /** The one who looks may write and take back legal roles here. */
  readonly mayWriteRoles: boolean
  /** Circles they may be written in. */
  readonly audiences: readonly Audience[]
} | null

export type MyAnswer = {
  readonly answer: Answer
  /** Empty where it is kept on this device only. */
  readonly circles: readonly Audience[]
  readonly saved: Saved
}

export type MyPageView = {
  readonly me: PersonRef
  readonly greetings: MyGreetingsView
  readonly answers: readonly MyAnswer[]
  /** Circles that I can share with. */
  readonly audiences: readonly Audience[]
  /** Where somebody else wrote in what is mine: nobody is shown it until I share it anew. */
  readonly spoiled: readonly { readonly circle: CircleRef; readonly fields: readonly FieldId[] }[]
}

export type MemberViews = BeginningViews & {
  /** By person. */
  briefs: { params: null; data: Readonly<Record<string, Brief>> }
  member: { params: { personId: string }; data: MemberView }
  myPage: { params: null; data: MyPageView }
}

export type MemberCommands = GreetingCommands & {
  /** What I say of myself, to exactly these circles; to none, it stays on this device. An answer without words is taken back. */
  saveAnswer: { takes: { answer: Answer; circleIds: readonly string[] }; gives: null }
  removeAnswer: { takes: { field: FieldId }; gives: null }
  /** What I said before goes to one more circle, as it stands. */
  shareAnswers: { takes: { fields: readonly FieldId[]; circleId: string }; gives: null }
  /** The person's own, or the Holder's. It grants nothing. */
  saveLegalRole: {
    takes: {
      roleId: string | null
      personId: string
      role: LegalRoleKind
      from: string
      note: string
      circleId: string
    }
    gives: { roleId: string }
  }
  removeLegalRole: { takes: { roleId: string }; gives: null }
  /** I saw this paper of somebody else. */
  noteEvidence: { takes: Omit<Evidence, 'removed'> & { circleId: string }; gives: null }
  takeBackEvidence: { takes: { evidenceId: string }; gives: null }
}
