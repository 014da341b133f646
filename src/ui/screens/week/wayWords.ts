import type { JourneyItem } from '../../../app/index.ts'
import { useKith, useOpen } from '../../kith.ts'

/** A place as it is called, and how long a way takes with how that is known. */
export function useWayWords(): {
  readonly place: (place: string) => string
  readonly known: (journey: JourneyItem | null) => string
} {
  const { words } = useKith()
  const open = useOpen()
  const say = words.rota.way
  return {
    place: (place) => {
      if (place !== '') return place
      return open()?.team.iAmHolder ? say.myHome : say.home(open()?.team.holder.name ?? '')
    },
    known: (journey) => {
      if (journey === null) return say.unknown
      const long = say.about(words.time.duration(journey.minutes))
      if (journey.how === 'lived') return `${long} ${say.lived(journey.times)}`
      if (journey.how === 'reckoned') return `${long} ${say.reckoned}`
      if (journey.by === null) return long
      return `${long} ${journey.by.isMe ? say.toldByYou : say.told(words.say.calledName(journey.by.name))}`
    },
  }
}
