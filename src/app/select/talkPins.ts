import { parseOfMessage, parsePinOff, talkFacts, talkLimits } from '../../domain/index.ts'
import type { PersonId } from '../../keys/index.ts'
import { groupBy, type Look } from '../look.ts'
import type { TalkIndex } from '../talkIndex.ts'
import type { PinItem } from '../types.ts'
import { newestOfEach } from './newest.ts'
import { authorRef, personOf } from './refs.ts'

const newestFirst = (a: PinItem, b: PinItem): number => b.at - a.at || a.messageId.localeCompare(b.messageId)

const isMember = (look: Look, device: string): boolean => {
  const by = authorRef(look, device)
  return by !== null && look.state.personById.get(by.personId as PersonId)?.standing === 'member'
}

/**
 * What is pinned, the newest first. A pin is off once anybody of the circle says so of that very pin, so that one made at the
 * same time elsewhere stays. Somebody who pins everything has only their last ones up,
 * and what people pinned who have left stands where those who are there leave room.
 */
export function selectPins(look: Look, talk: TalkIndex): readonly PinItem[] {
  const off = new Set(
    newestOfEach(look, talk.all(talkFacts.pinOff), talkLimits.offs).flatMap(({ data }) => parsePinOff(data)),
  )
  const up = talk
    .all(talkFacts.pin)
    .filter((fact) => !off.has(fact.id))
    .sort((a, b) => b.at - a.at || a.id.localeCompare(b.id))
  const ofEach = [...groupBy(up, ({ device }) => personOf(look.state, device) ?? '')].flatMap(
    ([person, pins]) => (person === '' ? [] : pins.slice(0, talkLimits.pinsOfEach)),
  )
  const byMessage = groupBy(ofEach, ({ data }) => parseOfMessage(data))
  return [...byMessage]
    .flatMap(([messageId, pins]) => {
      const [first] = pins
      return first && talk.find(messageId)
        ? [
            {
              ...{
                messageId,
                by: authorRef(look, first.device),
                at: first.at,
                pinIds: pins.map(({ id }) => id),
              },
              isMembers: pins.some(({ device }) => isMember(look, device)),
            },
          ]
        : []
    })
    .sort((a, b) => Number(b.isMembers) - Number(a.isMembers) || newestFirst(a, b))
    .slice(0, talkLimits.pins)
    .sort(newestFirst)
    .map(({ isMembers: _, ...pin }) => pin)
}
