/** A straight line that a PDF draws, in points; `at` is its y or x. */
export interface PdfRule {
  readonly kind: 'across' | 'down'
  readonly at: number
  readonly from: number
  readonly to: number
}

/** The operators looked at, by pdf.js's numbers for them. */
export interface Operators {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  readonly stroke: number
  readonly closeStroke: number
  readonly endPath: number
}

export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

type Matrix = readonly [number, number, number, number, number, number]
interface Point {
  readonly x: number
  readonly y: number
}

const PLAIN: Matrix = [1, 0, 0, 1, 0, 0]
/** Borders are thinner than this; shorter ones are dots and letters drawn as shapes. */
const THICKEST = 3
const SHORTEST = 6
const MOST_RULES = 20_000

/** The straight lines that a page draws: borders of tables, as strokes, as thin boxes, or as edges of shaded cells. */
export function rulesOf({ fnArray, argsArray }: OperatorList, operators: Operators): PdfRule[] {
  const rules: PdfRule[] = []
  const stack: Matrix[] = []
  let matrix = PLAIN
  for (const [i, operator] of fnArray.entries()) {
    if (rules.length > MOST_RULES) break
    const given = argsArray[i]
    const args: readonly unknown[] = Array.isArray(given) ? given : []
    if (operator === operators.save) stack.push(matrix)
    else if (operator === operators.restore || operator === operators.paintFormXObjectEnd)
      matrix = stack.pop() ?? PLAIN
    else if (operator === operators.transform) matrix = times(matrix, args)
    else if (operator === operators.paintFormXObjectBegin) {
      stack.push(matrix)
      if (Array.isArray(args[0])) matrix = times(matrix, args[0])
    } else if (operator === operators.constructPath && args[0] !== operators.endPath) {
      const isStroke = args[0] === operators.stroke || args[0] === operators.closeStroke
      const data: unknown = Array.isArray(args[1]) ? args[1][0] : null
      if (data instanceof Float32Array)
        for (const path of pathsIn(data, matrix)) rules.push(...rulesIn(path, isStroke))
    }
  }
  return rules
}

function times([a, b, c, d, e, f]: Matrix, by: readonly unknown[]): Matrix {
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = by.map(Number)
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** How many numbers follow each kind of step in a path: move, line, curve, and close. */
const NUMBERS = [2, 2, 6, 4, 0]
const CLOSE = 4

/** The corners of each stretch of a path; a stretch with a curve is no border. */
function pathsIn(data: Float32Array, [a, b, c, d, e, f]: Matrix): Point[][] {
  const paths: Point[][] = []
  let path: Point[] = []
  for (let i = 0; i < data.length;) {
    const step = data[i] ?? 0
    const numbers = NUMBERS[step] ?? 0
    if (step === 0 || step === 1) {
      const [x = 0, y = 0] = data.subarray(i + 1, i + 3)
      if (step === 0) paths.push((path = []))
      path.push({ x: a * x + c * y + e, y: b * x + d * y + f })
    } else if (step === CLOSE) {
      const [first] = path
      if (first) path.push(first)
    } else path.length = 0
    i += numbers + 1
  }
  return paths
}

function rulesIn(path: readonly Point[], isStroke: boolean): PdfRule[] {
  if (path.length < 2) return []
  const xs = path.map(({ x }) => x)
  const ys = path.map(({ y }) => y)
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const across = (at: number, from = left, to = right): PdfRule => ({ kind: 'across', at, from, to })
  const down = (at: number, from = bottom, to = top): PdfRule => ({ kind: 'down', at, from, to })
  const found: PdfRule[] = []
  if (top - bottom <= THICKEST) found.push(across((top + bottom) / 2))
  else if (right - left <= THICKEST) found.push(down((left + right) / 2))
  else if (isStroke || path.length === 5) {
    for (const [i, to] of path.slice(1).entries()) {
      const from = path[i]
      if (!from) continue
      const [x, y] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
      if (Math.abs(from.y - to.y) < 1) found.push(across(from.y, x, Math.max(from.x, to.x)))
      else if (Math.abs(from.x - to.x) < 1) found.push(down(from.x, y, Math.max(from.y, to.y)))
    }
  }
  return found.filter(({ from, to }) => to - from >= SHORTEST)
}
