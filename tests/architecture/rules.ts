import type { Import, Parsed } from './sources.ts'
import {
  arrows,
  forbiddenPackages,
  isCompositionRoot,
  maxLines,
  nodeOnlyFiles,
  packageOwners,
  pageFiles,
  worldFiles,
} from './table.ts'

/** One sentence for each breach, with the file and line to go to. */
export type Breach = string

/** `crypto` for `src/crypto/seal.ts`; the file itself for one that stands in no room. */
export function roomOf(path: string): string {
  const [top = '', room = '', ...rest] = path.split('/')
  if (top === 'sync-server') return top
  return rest.length > 0 ? room : path
}

const indexOf = (room: string): string =>
  room === 'sync-server' ? 'sync-server/index.ts' : `src/${room}/index.ts`

export function arrowBreaches(parsed: readonly Parsed[]): readonly Breach[] {
  const files = new Map(parsed.map((file) => [file.path, file]))
  return parsed.flatMap((file) => file.imports.flatMap((found) => checkArrow(file.path, found, files)))
}

function checkArrow(path: string, found: Import, files: ReadonlyMap<string, Parsed>): readonly Breach[] {
  const { target } = found
  if (target === undefined) return []
  const at = `${path}:${found.line}`
  if (!isCode(target)) return []
  if (!files.has(target))
    return [`${at} imports ${target}, which is not there or is not written with its ending`]
  const from = roomOf(path)
  const to = roomOf(target)
  if (from === to) {
    return target === indexOf(to) && !isCompositionRoot(path) ? [`${at} imports its own room's index`] : []
  }
  const mayPassIndex =
    (nodeOnlyFiles.includes(target) && path === 'src/headless.ts') ||
    (pageFiles.includes(target) && path === 'src/page.ts')
  const throughIndex = target === indexOf(to) || mayPassIndex || to === 'sw' || !target.includes('/', 4)
  const breaches = throughIndex ? [] : [`${at} reaches into ${to} past its index`]
  if (isCompositionRoot(path)) return breaches
  const arrow = arrows[from]?.[to]
  if (arrow === undefined) return [...breaches, `${at} ${from} may not import ${to}`]
  if (arrow === 'all' || found.typeOnly) return breaches
  if (arrow === 'types') return [...breaches, `${at} ${from} may import only types of ${to}`]
  const wrong = found.names.filter((name) => !name.typeOnly && !isPureRead(name.name, target, files))
  return [
    ...breaches,
    ...wrong.map((name) => `${at} ${from} may only read from ${to}: ${name.name} is not a select`),
  ]
}

const isCode = (target: string): boolean => /\.[cm]?[jt]sx?$/.test(target) || !/\.[a-z]+$/.test(target)

/** A value is a pure read unless the file that makes it changes documents: those are named `changes`. */
function isPureRead(name: string, index: string, files: ReadonlyMap<string, Parsed>): boolean {
  const origins = (files.get(index)?.imports ?? []).filter(
    (found) => found.reexport && found.names.some((each) => each.name === name || each.name === '*'),
  )
  return origins.every(({ target = '' }) => {
    if (/(^|\/)changes[^/]*$/.test(target)) return false
    const isInner = files.get(target)?.imports.some((inner) => inner.reexport) ?? false
    return isInner ? isPureRead(name, target, files) : true
  })
}

export function packageBreaches(parsed: readonly Parsed[]): readonly Breach[] {
  return parsed.flatMap((file) =>
    file.imports
      .filter((found) => found.target === undefined)
      .flatMap((found) => {
        const at = `${file.path}:${found.line}`
        const name = found.specifier.split('?')[0] ?? ''
        if (forbiddenPackages.includes(name)) return [`${at} imports ${name}; only its slim entry may be`]
        const allowed = packageOwners.filter((owner) => owner.name.test(name)).map((owner) => owner.rooms)
        const mine = [roomOf(file.path), file.path]
        return allowed.every((rooms) => rooms.some((room) => mine.includes(room)))
          ? []
          : [`${at} ${roomOf(file.path)} may not import ${name}`]
      }),
  )
}

export function useBreaches(parsed: readonly Parsed[]): readonly Breach[] {
  return parsed.flatMap((file) =>
    file.uses
      .filter((use) => !mayUse(file.path, use.what))
      .map((use) => `${file.path}:${use.line} has ${use.what}`),
  )
}

function mayUse(path: string, what: string): boolean {
  switch (what) {
    case 'new Repo':
      return roomOf(path) === 'documents'
    case 'Date.now':
    case 'new Date()':
    case 'Math.random':
    case 'getRandomValues':
    case 'randomUUID':
      return worldFiles.includes(path)
    default:
      return false
  }
}

export const sizeBreaches = (parsed: readonly Parsed[]): readonly Breach[] =>
  parsed.filter((file) => file.lines > maxLines).map((file) => `${file.path} has ${file.lines} lines`)

/** Every folder under `src` has a row: a new room is decided, not slipped in. */
export const roomBreaches = (parsed: readonly Parsed[]): readonly Breach[] =>
  parsed
    .filter((file) => !(roomOf(file.path) in arrows) && !isCompositionRoot(file.path))
    .map((file) => `${file.path} stands in no room of the table`)

/** Each knot once, as the way around it. Types that name each other are gone when the program runs: no knot. */
export function cycleBreaches(parsed: readonly Parsed[]): readonly Breach[] {
  const targets = new Map(
    parsed.map((file) => [
      file.path,
      file.imports.filter((found) => !found.typeOnly).flatMap(({ target }) => target ?? []),
    ]),
  )
  const done = new Set<string>()
  const breaches: Breach[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      breaches.push(`${[...trail.slice(start), path].join(' -> ')} is a cycle`)
      return
    }
    if (done.has(path)) return
    for (const target of targets.get(path) ?? []) walk(target, [...trail, path])
    done.add(path)
  }
  for (const path of targets.keys()) walk(path, [])
  return breaches
}

export const allBreaches = (parsed: readonly Parsed[]): readonly Breach[] =>
  [arrowBreaches, packageBreaches, useBreaches, sizeBreaches, roomBreaches, cycleBreaches].flatMap((rule) =>
    rule(parsed),
  )
