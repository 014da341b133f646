import { createSignal, For, Show } from 'solid-js'
import type { PapersView, SheetItem } from '../../app/index.ts'
import { parseSheetCode } from '../../domain/index.ts'
import { createView } from '../bridge.ts'
import { useKith } from '../kith.ts'
import { Seen } from '../parts/Audience.tsx'
import { BehalfLine } from '../parts/OnBehalf.tsx'
import { SavedMark } from '../parts/SavedMark.tsx'
import { Screen } from '../parts/Screen.tsx'
import { Ready } from '../parts/Skeleton.tsx'
import { FindLink } from './join/FindLink.tsx'
import { FilePaper } from './paper/FilePaper.tsx'
import { PrintedLine } from './paper/PrintedLine.tsx'
import { Para } from '../parts/Para.tsx'
import { backToMe } from './me/groups.ts'

/** Sheets that were printed, and what came back on them. A code, scanned or typed, finds the sheet. */
export function Papers() {
  const { words } = useKith()
  const view = createView('papers', () => null)
  const [code, setCode] = createSignal<string>()
  const say = words.paper
  const found = () => view()?.sheets.find((sheet) => sheet.code === code())
  return (
    <Screen
      title={say.title}
      heading={found() ? say.file.heading(say.kinds[found()?.kind ?? 'other']) : say.heading}
      lead={found() ? undefined : say.lead}
      step={found()?.code}
      back={backToMe(words, 'team')}
    >
      <Ready data={view()}>
        {(data) => (
          <Show
            when={found()}
            fallback={<Overview view={data()} missed={code() !== undefined} onCode={setCode} />}
          >
            {(sheet) => (
              <FilePaper sheet={sheet()} people={data().people} onDone={() => setCode(undefined)} />
            )}
          </Show>
        )}
      </Ready>
    </Screen>
  )
}

function Overview(props: { view: PapersView; missed: boolean; onCode: (code: string) => void }) {
  const { words } = useKith()
  const [wrong, setWrong] = createSignal(false)
  const say = words.paper
  const read = (text: string) => {
    const code = parseSheetCode(text)
    setWrong(code === undefined)
    if (code !== undefined) props.onCode(code)
  }
  const told = () => {
    if (wrong()) return say.back.notCode
    return props.missed ? say.back.unknown : ''
  }
  return (
    <div class="stack-l">
      <section class="stack">
        <h2>{say.back.heading}</h2>
        <Para class="quiet" text={say.back.what} />
        <FindLink link="" refusal={undefined} onLink={read} say={say.back} />
        <Para role="alert" text={told()} />
      </section>
      <section class="stack">
        <h2>{say.sheets}</h2>
        <Show when={props.view.sheets.length === 0}>
          <div class="card card-gap">
            <Para text={say.none} />
            <Para class="quiet" text={say.noneWhat} />
          </div>
        </Show>
        <For each={props.view.sheets}>
          {(sheet) => <SheetRow sheet={sheet} onOpen={() => props.onCode(sheet.code)} />}
        </For>
      </section>
    </div>
  )
}

function SheetRow(props: { sheet: SheetItem; onOpen: () => void }) {
  const { words } = useKith()
  const say = words.paper
  return (
    <article class="card stack">
      <h3>{say.kinds[props.sheet.kind]}</h3>
      <PrintedLine sheet={props.sheet} />
      <For each={props.sheet.filed} fallback={<Para class="quiet" text={say.nothingBack} />}>
        {(paper) => <Filed paper={paper} />}
      </For>
      <div class="btns">
        <button class="btn btn-line" type="button" onClick={() => props.onOpen()}>
          {say.file.save}
        </button>
      </div>
      <Seen audience={props.sheet.audience} />
    </article>
  )
}

function Filed(props: { paper: SheetItem['filed'][number] }) {
  const { words, dates } = useKith()
  const say = words.paper
  const when = () => dates.stamp(props.paper.enteredAt)
  return (
    <div class="stack-s paper-filed">
      <p class="pre">{props.paper.text}</p>
      <Para
        class="quiet small"
        text={`${say.writtenBy(props.paper.writer?.name ?? props.paper.writerName, dates.longDate(props.paper.writtenOn))} ${props.paper.enteredBy?.isMe ? say.enteredByMe(when()) : say.enteredBy(props.paper.enteredBy?.name ?? words.me.setAside.unknown, when())}`}
      />
      <BehalfLine by={props.paper.writer} behalf={props.paper.behalf} />
      <SavedMark saved={props.paper.saved} />
    </div>
  )
}
