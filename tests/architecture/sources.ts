import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** One source file, by its path from the repository's root with forward slashes. */
export type Source = { readonly path: string; readonly text: string }

export type ImportedName = { readonly name: string; readonly typeOnly: boolean }

export type Import = {
  readonly specifier: string
  /** The repository path a relative specifier points at, else undefined. */
  readonly target: string | undefined
  readonly names: readonly ImportedName[]
  readonly typeOnly: boolean
  /** An `export ... from`. */
  readonly reexport: boolean
  readonly line: number
}

export type Use = { readonly what: string; readonly line: number }

export type Parsed = {
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly uses: readonly Use[]
}

const codeFile = /\.[cm]?[jt]sx?$/

/** Every code file under the folders, whatever its ending, so that nothing hides behind another one. */
export const listSources = (root: string, folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(posix.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && codeFile.test(entry.name))
      .map((entry) => posix.relative(root, posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))),
  )

export const readSources = (root: string, folders: readonly string[]): readonly Source[] =>
  listSources(root, folders).map((path) => ({ path, text: readFileSync(posix.join(root, path), 'utf8') }))

/** TypeScript's own parser reads the imports: a specifier in a comment or a string is not one. */
export function parse(source: Source): Parsed {
  const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind)
  const imports: Import[] = []
  const uses: Use[] = []
  const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1

  const addImport = (
    node: ts.Node,
    specifier: string,
    names: readonly ImportedName[],
    reexport: boolean,
  ): void => {
    const local = specifier.split('?')[0] ?? specifier
    imports.push({
      specifier,
      target: local.startsWith('.') ? posix.join(posix.dirname(source.path), local) : undefined,
      names,
      typeOnly: names.length > 0 && names.every((name) => name.typeOnly),
      reexport,
      line: lineOf(node),
    })
  }

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      addImport(node, node.moduleSpecifier.text, importedNames(node.importClause), false)
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      addImport(node, node.moduleSpecifier.text, exportedNames(node), true)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal))
        addImport(node, node.argument.literal.text, [{ name: '*', typeOnly: true }], false)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments
      if (specifier && ts.isStringLiteralLike(specifier))
        addImport(node, specifier.text, [{ name: '*', typeOnly: false }], false)
      else uses.push({ what: 'import(computed)', line: lineOf(node) })
    }
    const what = useOf(node)
    if (what !== undefined) uses.push({ what, line: lineOf(node) })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { path: source.path, lines: source.text.replace(/\n$/, '').split('\n').length, imports, uses }
}

function importedNames(clause: ts.ImportClause | undefined): readonly ImportedName[] {
  if (!clause) return []
  const all = clause.phaseModifier === ts.SyntaxKind.TypeKeyword
  const names: ImportedName[] = []
  if (clause.name) names.push({ name: 'default', typeOnly: all })
  const bindings = clause.namedBindings
  if (bindings && ts.isNamespaceImport(bindings)) names.push({ name: '*', typeOnly: all })
  if (bindings && ts.isNamedImports(bindings))
    for (const element of bindings.elements)
      names.push({ name: (element.propertyName ?? element.name).text, typeOnly: all || element.isTypeOnly })
  return names
}

function exportedNames(node: ts.ExportDeclaration): readonly ImportedName[] {
  const clause = node.exportClause
  if (!clause || ts.isNamespaceExport(clause)) return [{ name: '*', typeOnly: node.isTypeOnly }]
  return clause.elements.map((element) => ({
    name: (element.propertyName ?? element.name).text,
    typeOnly: node.isTypeOnly || element.isTypeOnly,
  }))
}

const watchedProperties = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'removeFromCache',
  'getRandomValues',
  'randomUUID',
]

/** The name of something that only some files may do. */
function useOf(node: ts.Node): string | undefined {
  if (ts.isExportAssignment(node)) return 'export default'
  if (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)) return 'export default'
  if (ts.isExportSpecifier(node) && node.name.text === 'default') return 'export default'
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    if (node.expression.text === 'Repo') return 'new Repo'
    if (node.expression.text === 'Date' && !node.arguments?.length) return 'new Date()'
  }
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.name.text
    const owner = ts.isIdentifier(node.expression) ? node.expression.text : ''
    if (owner === 'Date' && name === 'now') return 'Date.now'
    if (owner === 'Math' && name === 'random') return 'Math.random'
    if (watchedProperties.includes(name)) return name
  }
  if (ts.isJsxAttribute(node) && ts.isIdentifier(node.name) && watchedProperties.includes(node.name.text))
    return node.name.text
  return undefined
}
