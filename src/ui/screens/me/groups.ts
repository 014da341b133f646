import type { Words } from '../../words/index.ts'
import { HelperRows } from './HelperRows.tsx'
import { MedicineRow } from './MedicineRow.tsx'
import { row, rowOf, type MeHere, type MeRow } from './MeRow.tsx'
import { NomineeRow } from './NomineeRow.tsx'
import { TeamsRow } from './TeamsRow.tsx'

/** The pages under Me, each with a few rows of its own. */
export type MePage = 'mine' | 'days' | 'team' | 'phone' | 'safe' | 'leaving'

/** The way back from what lies under one of them. */
export const backToMe = (words: Words, page: MePage) => ({
  href: `/me/${page}`,
  to: words.me.pages[page].name,
})

const page = (name: MePage, icon: Parameters<typeof row>[1], what?: (here: MeHere) => string): MeRow =>
  row(`/me/${name}`, icon, (here) => [
    here.words.me.pages[name].name,
    what?.(here) ?? here.words.me.pages[name].what,
  ])

/** What Me itself shows: at most eight rows. */
export const meRows: readonly MeRow[] = [
  row('/profile', 'card', ({ words: { me }, mine, holder }) =>
    mine
      ? [me.links.profile, me.links.profileWhat]
      : [me.links.profileOther(holder), me.links.profileWhatOther(holder)],
  ),
  page('mine', 'me'),
  page('days', 'today'),
  page('team', 'people'),
  row('/looks', 'star', ({ words }) => [words.looks.link, words.looks.linkWhat]),
  page('phone', 'lock', ({ words, open, view }) =>
    view.setAside.length > 0
      ? `${words.me.setAside.heading}: ${words.me.setAside.count(view.setAside.length)}`
      : words.lock.settings.linkWhat(open.lock.kind),
  ),
  page('safe', 'shield'),
  page('leaving', 'leave', ({ words: { me }, mine }) => (mine ? me.pages.leaving.what : me.leave.linkWhat)),
]

/** What lies under each of its pages. A new row is one line; what most people want most often comes first. */
export const rowsByPage: Readonly<Record<MePage, readonly MeRow[]>> = {
  mine: [
    row('/me/page', 'me', ({ words: { members } }) => [members.page.link, members.page.linkWhat]),
    row('/promises', 'write', ({ words }) => [words.promises.link, words.promises.linkWhat]),
    row('/trust', 'check', ({ words }) => [words.trust.row, words.trust.rowWhat]),
    row('/trials', 'heart', ({ words }) => [words.trials.link, words.trials.linkWhat]),
    row('/wishes', 'star', ({ words, mine }) => words.wishes.row(mine)),
    row('/consent', 'check', ({ words }) => [words.consents.link, words.consents.linkWhat]),
    row('/decisions', 'shield', ({ words }) => [words.decisions.link, words.decisions.linkWhat]),
  ],
  days: [
    row('/tasks', 'list', ({ words }) => [words.tasks.link, words.tasks.linkWhat]),
    rowOf(MedicineRow),
    row('/records', 'write', ({ words }) => [words.records.title, words.me.links.recordsWhat]),
    row('/money', 'purse', ({ words }) => [words.money.link, words.money.linkWhat]),
  ],
  team: [
    row('/visits/late', 'clock', ({ words }) => [words.visits.watch.title, words.visits.watch.what]),
    row('/week', 'calendar', ({ words }) => [words.week.link, words.week.linkWhat]),
    row('/plan', 'plus', ({ words }) => [words.me.links.plan, words.me.links.planWhat]),
    row('/hats', 'hat', ({ words }) => [words.hats.link, words.hats.linkWhat]),
    row('/pause', 'rest', ({ words }) => [words.pause.link, words.pause.linkWhat]),
    rowOf(NomineeRow),
    row('/me/paper', 'print', ({ words }) => [words.paper.link, words.paper.linkWhat]),
    rowOf(TeamsRow),
  ],
  phone: [
    row(
      '/wake',
      'device',
      ({ words }) => [words.wake.row, words.wake.rowWhat],
      ({ open }) => !open.team.example,
    ),
    row('/me/lock', 'lock', ({ words: { lock }, open }) => [
      lock.settings.link,
      lock.settings.linkWhat(open.lock.kind),
    ]),
    row('/me/devices', 'device', ({ words: { me }, view }) => [
      me.devices.heading,
      me.devices.count(view.devices.length),
    ]),
    row(
      '/me/lock/shared',
      'people',
      ({ words: { lock }, open }) => [
        open.lock.shared ? lock.shared.settings.linkShared : lock.shared.settings.link,
        lock.shared.settings.linkWhat,
      ],
      ({ open }) => !open.team.example,
    ),
  ],
  safe: [
    row('/concerns', 'alert', ({ words }) => [words.concerns.list.row, words.concerns.list.rowWhat]),
    row('/together', 'eye', ({ words: { glass }, mine, holder }) =>
      mine ? [glass.row, glass.rowWhat] : [glass.rowOther(holder), glass.rowOtherWhat],
    ),
    row('/safety', 'shield', ({ words }) => [words.me.links.safety, words.me.links.safetyWhat]),
    row('/me/opened', 'eye', ({ words }) => [words.opened.link, words.opened.linkWhat]),
    row('/me/happened', 'clock', ({ words }) => [words.happened.link, words.happened.linkWhat]),
    rowOf(HelperRows),
    row('/me/sheet', 'card', ({ words }) => [words.devices.sheet.link, words.me.devices.sheetWhat]),
  ],
  leaving: [
    row(
      '/me/leave',
      'leave',
      ({ words }) => [words.me.leave.link, words.me.leave.linkWhat],
      ({ mine }) => !mine,
    ),
    row('/end', 'house', ({ words }) => [words.pause.end.link, words.pause.end.linkWhat]),
    row('/me/forget', 'bin', ({ words }) => [words.me.forget.link, words.me.forget.linkWhat]),
  ],
}
