import { For, Show } from 'solid-js'
import type { NewsItem, NewsReader } from '../../app/index.ts'
import { createAct, createView } from '../bridge.ts'
import { useKith, useOpen } from '../kith.ts'
import { Face } from '../parts/Face.tsx'
import { Icon } from '../parts/Icon.tsx'
import { Para } from '../parts/Para.tsx'
import { Picture } from '../parts/Picture.tsx'
import { Refusal } from '../parts/Refusal.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { phoneLink } from '../phones.ts'
import { useParams } from '../router.tsx'
import { NewsAnswers } from './news/NewsAnswers.tsx'
import { answerPictures } from './news/newsPictures.ts'
import { Outside } from './news/Outside.tsx'
import { NewsWords } from './news/NewsWords.tsx'

/** One piece of important news: who has seen it, who answered, who is still to be rung. */
export function NewsOne() {
  const { words } = useKith()
  const params = useParams()
  const view = createView('newsOne', () => ({ messageId: params.messageId ?? '' }))
  return (
    <Screen
      title={words.news.title}
      heading={words.news.title}
      back={{ href: '/talk', to: words.talk.title }}
    >
      <Ready data={view()}>
        {(data) => (
          <Show when={data()} fallback={<Para text={words.news.gone} />}>
            {(news) => (
              <div class="stack-l">
                <article class="card stack important" data-emergency={news().emergency ? 'yes' : 'no'}>
                  <NewsWords news={news()} />
                  <Show when={news().by?.isMe}>
                    <SavedMark saved={news().saved} />
                  </Show>
                  <Show when={!news().by?.isMe && !news().isBack}>
                    <NewsAnswers news={news()} />
                  </Show>
                </article>
                <Readers news={news()} />
                <Show when={!news().isBack}>
                  <Outside messageId={news().messageId} />
                </Show>
                <TakeDown news={news()} />
              </div>
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

/** The Holder's: what stands on top of everybody's day is hers to clear. */
function TakeDown(props: { news: NewsItem }) {
  const { words } = useKith()
  const open = useOpen()
  const down = createAct('takeNewsDown')
  const say = words.news.down
  const who = () => props.news.by?.name ?? words.talk.someone
  const take = (all: boolean) => void down.run({ messageId: props.news.messageId, all })
  return (
    <Show
      when={!props.news.isDown}
      fallback={
        <p class="row" role="status">
          <Icon name="check" />
          {say.done}
        </p>
      }
    >
      <Show when={open()?.team.iAmHolder && !props.news.isBack}>
        <section class="stack-s">
          <button class="btn btn-line" type="button" onClick={() => take(false)}>
            {say.do}
          </button>
          <Show when={props.news.more > 0 && !props.news.by?.isMe}>
            <button class="btn btn-line" type="button" onClick={() => take(true)}>
              {say.all(props.news.more, who())}
            </button>
          </Show>
          <Para class="quiet" text={say.what} />
          <Refusal of={down.refusal()} />
        </section>
      </Show>
    </Show>
  )
}

function Readers(props: { news: NewsItem }) {
  const { words } = useKith()
  const say = words.news
  const not = () => props.news.readers.filter(({ says }) => says.length === 0)
  const have = () => props.news.readers.filter(({ says }) => says.length > 0)
  return (
    <>
      <Show when={not().length > 0}>
        <section class="stack">
          <h2>{say.notYet(not().length)}</h2>
          <Para class="quiet" text={say.notYetWhat} />
          <ul class="card links gap-list">
            <For each={not()}>{(reader) => <Waiting reader={reader} news={props.news} />}</For>
          </ul>
        </section>
      </Show>
      <section class="stack">
        <h2>{say.have(have().length)}</h2>
        <ul class="card links">
          <For
            each={have()}
            fallback={
              <li>
                <Para class="quiet" text={say.nobody} />
              </li>
            }
          >
            {(reader) => (
              <li class="row news-reader">
                <Face person={reader.person} />
                <span class="grow">
                  <b>{reader.person.isMe ? words.talk.you : reader.person.name}</b>
                  <For each={reader.says}>
                    {(one) => (
                      <span class="row news-said">
                        <Picture name={answerPictures[one]} />
                        {say.said[one]}
                      </span>
                    )}
                  </For>
                </span>
              </li>
            )}
          </For>
        </ul>
      </section>
    </>
  )
}

/** Ring them, and say that they know: it is never shown as their own word. */
function Waiting(props: { reader: NewsReader; news: NewsItem }) {
  const { words, briefOf } = useKith()
  const told = createAct('noteNewsTold')
  const say = words.news
  const phone = () => briefOf(props.reader.person.personId)?.phone ?? ''
  const name = () => words.say.calledName(props.reader.person.name)
  return (
    <li class="row news-reader">
      <Face person={props.reader.person} />
      <span class="grow stack-s">
        <b>{props.reader.person.isMe ? words.talk.you : props.reader.person.name}</b>
        <Show when={props.reader.toldBy}>
          {(by) => <span class="quiet">{by().isMe ? say.toldByMe : say.toldBy(by().name)}</span>}
        </Show>
        <Show when={props.reader.isQuiet}>
          <span class="quiet">{say.quiet(name())}</span>
        </Show>
        <Show when={!props.reader.person.isMe}>
          <span class="btns-two">
            <Show when={phone()} fallback={<span class="quiet">{say.noNumber}</span>}>
              <a class="btn btn-line" href={phoneLink(phone())} rel="external">
                <Icon name="phone" />
                {say.ring(name())}
              </a>
            </Show>
            <Show when={!props.reader.toldBy}>
              <button
                class="btn btn-quiet"
                type="button"
                onClick={() =>
                  void told.run({
                    messageId: props.news.messageId,
                    personId: props.reader.person.personId,
                  })
                }
              >
                <Icon name="check" />
                {say.iTold(name())}
              </button>
            </Show>
          </span>
        </Show>
        <Refusal of={told.refusal()} />
      </span>
    </li>
  )
}
