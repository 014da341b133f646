import { HelperRows } from './HelperRows.tsx'
import { row, rowOf, type MeRow } from './MeRow.tsx'
import { NomineeRow } from './NomineeRow.tsx'
import { TeamsRow } from './TeamsRow.tsx'

export type MeGroup = 'about' | 'team' | 'safety' | 'phone'

/** Everything under Me, in its groups. A new row is one line; what most people want most often comes first. */
export const meRows: Readonly<Record<MeGroup, readonly MeRow[]>> = {
  about: [
    row('/me/page', 'me', ({ words: { members } }) => [members.page.link, members.page.linkWhat]),
    row(
      '/profile',
      'card',
      ({ words }) => [words.me.links.profile, words.me.links.profileWhat],
      ({ mine }) => mine,
    ),
    row('/looks', 'star', ({ words }) => [words.looks.link, words.looks.linkWhat]),
  ],
  team: [
    row(
      '/profile',
      'card',
      ({ words, holder }) => [words.me.links.profileOther(holder), words.me.links.profileWhatOther(holder)],
      ({ mine }) => !mine,
    ),
    row('/me/paper', 'print', ({ words }) => [words.paper.link, words.paper.linkWhat]),
    row('/plan', 'calendar', ({ words }) => [words.me.links.plan, words.me.links.planWhat]),
    row('/pause', 'rest', ({ words }) => [words.pause.link, words.pause.linkWhat]),
    row('/hats', 'hat', ({ words }) => [words.hats.link, words.hats.linkWhat]),
    row('/promises', 'write', ({ words }) => [words.promises.link, words.promises.linkWhat]),
    row('/trials', 'heart', ({ words }) => [words.trials.link, words.trials.linkWhat]),
    row('/wishes', 'star', ({ words, mine }) => words.wishes.row(mine)),
    row('/consent', 'check', ({ words }) => [words.consents.link, words.consents.linkWhat]),
    row('/decisions', 'shield', ({ words }) => [words.decisions.link, words.decisions.linkWhat]),
    rowOf(NomineeRow),
    rowOf(TeamsRow),
    row('/end', 'house', ({ words }) => [words.pause.end.link, words.pause.end.linkWhat]),
    row(
      '/me/leave',
      'leave',
      ({ words }) => [words.me.leave.link, words.me.leave.linkWhat],
      ({ mine }) => !mine,
    ),
  ],
  safety: [
    row('/safety', 'shield', ({ words }) => [words.me.links.safety, words.me.links.safetyWhat]),
    row('/me/lock', 'lock', ({ words: { lock }, open }) => [
      lock.settings.link,
      lock.settings.linkWhat(open.lock.kind),
    ]),
    row('/me/opened', 'eye', ({ words }) => [words.opened.link, words.opened.linkWhat]),
    row('/me/happened', 'clock', ({ words }) => [words.happened.link, words.happened.linkWhat]),
    rowOf(HelperRows),
    row('/me/sheet', 'card', ({ words }) => [words.devices.sheet.link, words.me.devices.sheetWhat]),
  ],
  phone: [
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
    row('/me/forget', 'bin', ({ words }) => [words.me.forget.link, words.me.forget.linkWhat]),
  ],
}
