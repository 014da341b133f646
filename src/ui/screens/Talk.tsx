import { A } from '../router.tsx'
import { Show } from 'solid-js'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Choice } from '../parts/fields.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { DirectTalks } from './talk/DirectTalks.tsx'
import { RoomList } from './talk/RoomList.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'

export function Talk() {
  const { words } = useKith()
  const open = useOpen()
  const setSaySeen = createAct('setSaySeen')
  const talk = createView('talk', () => ({ circleId: null }))
  return (
    <Screen title={words.talk.title} heading={words.talk.heading} lead={words.talk.lead}>
      <Ready data={talk()}>
        {(view) => (
          <Show
            when={view().rooms.length > 0}
            fallback={
              <div class="card stack">
                <Para text={`${words.talk.none} ${open()?.team.iAmHolder ? words.talk.noneWhat : ''}`} />
                <Show when={open()?.team.iAmHolder}>
                  <A class="btn" href="/people/invite">
                    {words.people.invite}
                  </A>
                </Show>
              </div>
            }
          >
            <div class="stack-l">
              <A class="btn btn-line" href="/talk/new">
                <Icon name="eye" />
                {words.digest.link}
              </A>
              <RoomList rooms={view().rooms} />
              <DirectTalks />
              <A class="btn btn-quiet" href="/talk/lists">
                <Icon name="phone" />
                {words.calls.link}
              </A>
              <A class="btn btn-line" href="/talk/news/new">
                <Icon name="news" />
                {words.news.write}
              </A>
              <div class="card choices">
                <Choice
                  type="checkbox"
                  name="say-seen"
                  value="yes"
                  checked={view().saySeen}
                  title={words.talk.seen.say}
                  what={words.talk.seen.sayWhat}
                  onChange={(saySeen) => void setSaySeen.run({ saySeen })}
                />
              </div>
              <Refusal of={setSaySeen.refusal()} />
            </div>
          </Show>
        )}
      </Ready>
    </Screen>
  )
}
