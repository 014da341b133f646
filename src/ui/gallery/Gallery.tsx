import { createSignal, For, type JSX } from 'solid-js'
import type { PersonRef } from '../../app/index.ts'
import { useKith } from '../kith.ts'
import { CircleMark, circleName, Seen } from '../parts/Audience.tsx'
import { Consequences } from '../parts/Consequences.tsx'
import { Face, Faces } from '../parts/Face.tsx'
import { Choice, Pick, TextArea, TextField } from '../parts/fields.tsx'
import { Icon, type IconName } from '../parts/Icon.tsx'
import { paths } from '../parts/icons/paths.ts'
import { MessageBubble } from '../parts/MessageBubble.tsx'
import { PinField } from '../parts/PinField.tsx'
import { Qr } from '../parts/Qr.tsx'
import { RecordCard } from '../parts/RecordCard.tsx'
import { ProblemNotice, Refusal } from '../parts/Refusal.tsx'
import { Rings } from '../parts/Rings.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Sheet } from '../parts/Sheet.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { VisitRow } from '../parts/VisitCard.tsx'
import { SavingLine } from '../shell/SavingLine.tsx'
import { audienceOf, message, people, purposes, record, savings, visit } from './samples.ts'
import { Tokens } from './Tokens.tsx'
import '../styles/gallery.css'

const faceSizes = ['s', 't', 'm', 'l', 'xl'] as const
const holder = people[0] as PersonRef

/**
 * Every part in every state, on one page, for whoever draws and for tests: `npm run dev`, then /gallery. It is not in the
 * app that people get, and so its own headings are in no dictionary.
 */
export function Gallery() {
  return (
    <Screen title="Gallery" heading="Gallery" lead="Every part, in every state." wide>
      <Part name="Tokens">
        <Tokens />
      </Part>
      <Part name="Buttons">
        <Buttons />
      </Part>
      <Part name="Questions">
        <Questions />
      </Part>
      <Part name="Who can see this">
        <Audiences />
      </Part>
      <Part name="Saved, and sent">
        <Saving />
      </Part>
      <Part name="Faces">
        <div class="row-wrap">
          <For each={faceSizes}>{(size) => <Face person={holder} size={size} />}</For>
          <Faces people={people} />
        </div>
      </Part>
      <Part name="Things of a team">
        <VisitRow visit={visit} />
        <VisitRow visit={{ ...visit, person: null }} />
        <VisitRow visit={{ ...visit, state: 'arrived', arrivedAt: 1_795_250_000_000 }} />
        <RecordCard record={record} level="h3" />
        <div class="bubbles">
          <MessageBubble message={message} />
          <MessageBubble message={{ ...message, by: holder, saved: 'sent' }} />
        </div>
      </Part>
      <Part name="What is said">
        <Said />
      </Part>
      <Part name="Pictures">
        <Pictures />
      </Part>
    </Screen>
  )
}

function Part(props: { name: string; children: JSX.Element }) {
  return (
    <section class="stack">
      <h2>{props.name}</h2>
      {props.children}
    </section>
  )
}

const buttonClasses = ['btn', 'btn btn-line', 'btn btn-quiet', 'btn btn-clay', 'btn btn-clay-line'] as const

function Buttons() {
  return (
    <>
      <For each={[false, true]}>
        {(isOff) => (
          <div class="btns">
            <For each={buttonClasses}>
              {(name) => (
                <button class={name} type="button" aria-disabled={isOff}>
                  <Icon name="plus" />
                  {isOff ? 'Not yet' : name}
                </button>
              )}
            </For>
          </div>
        )}
      </For>
      <button class="btn btn-big" type="button">
        btn btn-big
      </button>
      <button class="text-btn" type="button">
        <Icon name="shield" />
        text-btn
      </button>
    </>
  )
}

function Questions() {
  const [text, setText] = createSignal('')
  const [on, setOn] = createSignal(true)
  const refused = { kind: 'too-long', most: 80 } as const
  return (
    <>
      <TextField label="A line" value={text()} onInput={setText} />
      <TextField label="A line with a hint" hint="As people call you" value="Llŷr" onInput={setText} />
      <TextField
        label="A line that was refused"
        value="Far too much"
        onInput={setText}
        invalid
        errorId="gallery-refused"
      />
      <Refusal of={refused} id="gallery-refused" />
      <TextArea label="Some lines" hint="Or say it aloud" value={text()} onInput={setText} />
      <div class="card choices">
        <Choice
          type="checkbox"
          name="gallery-one"
          value="one"
          checked={on()}
          title="A choice"
          what="What it means"
          before={<CircleMark purpose="care" large />}
          onChange={setOn}
        />
        <Choice
          type="checkbox"
          name="gallery-two"
          value="two"
          checked={false}
          disabled
          title="A choice that cannot be made"
          onChange={setOn}
        />
      </div>
      <div class="row-wrap">
        <Pick type="radio" name="gallery-pick" checked={on()} onChange={() => setOn(true)}>
          One of some
        </Pick>
        <Pick type="radio" name="gallery-pick" checked={!on()} onChange={() => setOn(false)}>
          Another
        </Pick>
      </div>
      <PinField kind="pin" label="Your PIN" value="" onInput={setText} use="current" pad />
    </>
  )
}

function Audiences() {
  const { words } = useKith()
  return (
    <For each={purposes}>
      {(purpose) => (
        <div class="card">
          <p class="row-wrap">
            <CircleMark purpose={purpose} large />
            {circleName(words, audienceOf(purpose).circle)}
          </p>
          <Seen audience={audienceOf(purpose, 2)} tense="will" />
          <Seen audience={audienceOf(purpose, 6)} />
        </div>
      )}
    </For>
  )
}

function Saving() {
  const team = { teamId: '', holder, iAmHolder: true, example: false }
  return (
    <For each={savings}>
      {(saving) => (
        <div class="row-wrap">
          <SavedMark saved={saving.state} />
          <SavingLine saving={saving} team={team} />
        </div>
      )}
    </For>
  )
}

function Said() {
  const { offerUndo, tell } = useKith()
  const [isOpen, setOpen] = createSignal(false)
  return (
    <>
      <ProblemNotice of={{ kind: 'relay-away', nextTryAt: null }} />
      <Refusal of={{ kind: 'disk-full' }} />
      <div class="notice">
        <Icon name="check" />
        <p class="grow">A notice</p>
      </div>
      <div class="notice notice-sun">
        <Icon name="people" />
        <p class="grow">Something to know</p>
      </div>
      <div class="notice notice-clay">
        <Icon name="alert" />
        <p class="grow">Something that needs care</p>
      </div>
      <Consequences title="What stays" lines={['What they have read, they have read.']} kind="stays" />
      <Consequences title="What goes" lines={['They see nothing new.']} kind="goes" />
      <Skeleton cards={1} />
      <div class="btns">
        <button class="btn btn-line" type="button" onClick={() => tell('Said once.')}>
          Say something
        </button>
        <button class="btn btn-line" type="button" onClick={() => offerUndo('Done.', () => tell('Undone.'))}>
          Do something
        </button>
        <button class="btn btn-line" type="button" onClick={() => setOpen(true)}>
          Ask something
        </button>
      </div>
      <Sheet open={isOpen()} title="A question" onClose={() => setOpen(false)}>
        <p>It stands over the page, and a tap beside it does nothing.</p>
        <button class="btn" type="button" onClick={() => setOpen(false)}>
          Close
        </button>
      </Sheet>
    </>
  )
}

function Pictures() {
  const circles = purposes.slice(1, 5).map((purpose, i) => ({
    ...audienceOf(purpose, i + 2),
    canChange: true,
    canTake: true,
    canName: true,
    canOffer: true,
  }))
  return (
    <>
      <Rings people={people} circles={circles} label="Rings" hot={undefined} onTouch={() => {}} />
      <Qr text="https://kith.example/join" label="A code" />
      <ul class="gallery-grid">
        <For each={Object.keys(paths) as IconName[]}>
          {(name) => (
            <li class="row-wrap">
              <Icon name={name} />
              {name}
            </li>
          )}
        </For>
      </ul>
    </>
  )
}
