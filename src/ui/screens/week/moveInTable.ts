const ways: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * From visit to visit by the arrow keys: down and up through all of a day, to the next day at the same part of it or, where
 * nothing is there, at any. It is a table still, and each visit a link that Tab comes to; a screen reader keeps its own arrows.
 */
export function moveInTable(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const way = ways[event.key]
  const [from, table] = [event.currentTarget.closest('td'), event.currentTarget.closest('table')]
  if (!way || !from || !table || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const rows = [...table.tBodies].flatMap((body) => [...body.rows])
  const linksIn = (column: number): readonly HTMLElement[] =>
    rows.flatMap((row) => [...(row.cells[column]?.querySelectorAll<HTMLElement>('a') ?? [])])
  const [across, down] = way
  const column = from.cellIndex
  const next = down !== 0 ? downFrom(linksIn(column), down) : acrossFrom(rows, from, across, linksIn)
  if (!next) return
  event.preventDefault()
  next.focus()
}

const downFrom = (links: readonly HTMLElement[], by: number): HTMLElement | undefined =>
  links[links.indexOf(document.activeElement as HTMLElement) + by]

function acrossFrom(
  rows: readonly HTMLTableRowElement[],
  from: HTMLTableCellElement,
  by: number,
  linksIn: (column: number) => readonly HTMLElement[],
): HTMLElement | undefined {
  const row = rows.find((one) => one.contains(from))
  const most = row?.cells.length ?? 0
  for (let column = from.cellIndex + by; column > 0 && column < most; column += by) {
    const found = row?.cells[column]?.querySelector<HTMLElement>('a') ?? linksIn(column)[0]
    if (found) return found
  }
  return undefined
}
