import type { HappenedItem, PersonRef } from '../../../app/index.ts'
import { circleName } from '../../parts/Audience.tsx'
import type { Words } from '../../words/index.ts'

/** One act as a sentence: its names as people say them, and "you" for the one who reads. */
export function tellHappened(words: Words, item: HappenedItem): string {
  const { by, who } = item
  const { you, somebody, sentenceByType, inPlace, theirs } = words.happened
  const called = (person: PersonRef) => words.say.calledName(person.name)
  const whoOf = (person: PersonRef) => (person.isMe ? you.who : called(person))
  const sentence = sentenceByType[item.type]({
    by: by ? (by.isMe ? you.by : called(by)) : somebody,
    who: who ? whoOf(who) : '',
    isOwn: by !== null && who?.personId === by.personId,
    circle: item.circle ? circleName(words, item.circle) : '',
    circles: item.circles.map((circle) => circleName(words, circle)),
    name: item.name,
    history: item.history,
    isEnd: item.isEnd,
  })
  return item.inPlace ? inPlace(sentence, theirs(whoOf(item.inPlace))) : sentence
}
