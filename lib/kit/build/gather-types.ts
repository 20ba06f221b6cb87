import path from 'node:path'
import ts from 'typescript'

type Declaration =
  ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.FunctionDeclaration | ts.VariableStatement

/**
 * The declarations that an entry exports, with all that they lean on, as the text of one `.d.ts`. A type that
 * is made by a package (`InferOutput` of a schema) is written out, since sites do not have that package.
 *
 * @throws Error when two files declare different things by one name, or a package's type cannot be written out.
 */
export function gatherTypes(entry: string, root: string): string {
  const { options } = ts.convertCompilerOptionsFromJson(
    (
      ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config as {
        compilerOptions: object
      }
    ).compilerOptions,
    root,
  )
  const program = ts.createProgram([entry], {
    ...options,
    types: [],
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  })
  const known = new Map<string, { declaration: Declaration; file: ts.SourceFile }>()
  const clashes = new Set<string>()
  const fromNode = new Map<string, string>()
  program.emit(undefined, (name, text) => {
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
    for (const statement of file.statements) {
      for (const imported of nodeImports(statement)) fromNode.set(imported.name, imported.from)
      for (const declared of namesOf(statement)) {
        if (known.has(declared)) clashes.add(declared)
        known.set(declared, { declaration: statement as Declaration, file })
      }
    }
  })

  const checker = program.getTypeChecker()
  const source = program.getSourceFile(entry)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${entry} is no module`)
  const wanted = checker.getExportsOfModule(module)
  const aliases = new Map<string, ts.Symbol>(
    wanted.map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
  )

  const taken = new Map<string, string>()
  const imports = new Set<string>()
  const take = (name: string) => {
    const found = known.get(name)
    const from = fromNode.get(name)
    if (!found && from !== undefined) imports.add(`import type { ${name} } from '${from}';`)
    if (!found || taken.has(name)) return
    if (clashes.has(name)) throw new Error(`two files declare ${name}`)
    const { declaration, file } = found
    let text = declaration.getFullText(file).trim()
    if (ts.isTypeAliasDeclaration(declaration) && text.includes('InferOutput')) {
      const symbol = aliases.get(name)
      if (!symbol) throw new Error(`${name} cannot be written out`)
      const type = checker.getDeclaredTypeOfSymbol(symbol)
      text = `export type ${name} = ${checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias)};`
    } else if (ts.isVariableStatement(declaration) && /\bv\./.test(text)) {
      text = `export declare const ${name}: unknown;`
    }
    taken.set(name, text.replace(/^((?:\/\*[\s\S]*?\*\/\s*)?)(?=interface|type|declare)/, '$1export '))
    usedIn(declaration).forEach(take)
  }
  for (const name of aliases.keys()) take(name)
  return [...imports, ...taken.values()].join('\n')
}

/** The names that a declaration refers to as types; its own property names are none. */
function usedIn(declaration: ts.Node): string[] {
  const used: string[] = []
  const walk = (node: ts.Node) => {
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) used.push(node.typeName.text)
    if (ts.isTypeQueryNode(node) && ts.isIdentifier(node.exprName)) used.push(node.exprName.text)
    if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression))
      used.push(node.expression.text)
    node.forEachChild(walk)
  }
  walk(declaration)
  return used
}

function nodeImports(statement: ts.Statement): { name: string; from: string }[] {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
  const from = statement.moduleSpecifier.text
  const bindings = statement.importClause?.namedBindings
  if (!from.startsWith('node:') || !bindings || !ts.isNamedImports(bindings)) return []
  return bindings.elements.map(({ name }) => ({ name: name.text, from }))
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [statement.name.text]
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : []
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : [],
  )
}
