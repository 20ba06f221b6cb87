import type { OPS } from 'pdfjs-dist'
import { pageText } from './pdf-lines'
import type { PdfRun } from './pdf-lines'
import { rulesOf } from './pdf-rules'
import type { PdfText } from './types'

/** Where the parts of pdf.js lie, in the extension or in `node_modules`. Nothing is ever loaded from elsewhere. */
export interface PdfParts {
  /** Folder of the character maps, with a slash at its end. */
  readonly cMaps: string
  /** The worker's file; null to run in this thread (Node). */
  readonly worker: string | null
}

/** No policy is longer; a hostile file may claim any number. */
const MOST_PAGES = 300
const MOST_RUNS_A_PAGE = 20_000
const MOST_LETTERS = 3_000_000

/**
 * Reads the text of a PDF with pdf.js. Never run in a visited page or the worker: it is large, and what it parses is
 * hostile. Rejects when the file is damaged or locked by a password, and with the signal's reason.
 */
export async function readPdf(bytes: Uint8Array, parts: PdfParts, signal: AbortSignal): Promise<PdfText> {
  signal.throwIfAborted()
  // The legacy build: the other one needs functions that the oldest browsers of the manifests do not have.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  if (parts.worker !== null) pdfjs.GlobalWorkerOptions.workerSrc = parts.worker
  const task = pdfjs.getDocument({
    // A copy: pdf.js hands the bytes to its worker, and the caller keeps its own.
    data: new Uint8Array(bytes),
    cMapUrl: parts.cMaps,
    cMapPacked: true,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  const stop = () => void task.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const document = await task.promise
    const pages: string[] = []
    let empty = Math.max(0, document.numPages - MOST_PAGES)
    let letters = 0
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      signal.throwIfAborted()
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const runs = items.slice(0, MOST_RUNS_A_PAGE).flatMap((item) => ('str' in item ? [runOf(item)] : []))
      const drawn = await page.getOperatorList()
      const text = letters > MOST_LETTERS ? '' : pageText(runs, rulesOf(drawn, pdfjs.OPS))
      letters += text.length
      pages.push(text)
      const isCut = items.length > MOST_RUNS_A_PAGE || letters > MOST_LETTERS
      if (isCut || (text.trim() === '' && showsPicture(drawn.fnArray, pdfjs.OPS))) empty += 1
      page.cleanup()
    }
    return { pages, empty }
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
    await task.destroy()
  }
}

/** A page without text is a scan when it shows a picture, and else just blank. */
function showsPicture(
  operators: readonly number[],
  { paintImageXObject, paintInlineImageXObject, paintImageMaskXObject }: typeof OPS,
) {
  return [paintImageXObject, paintInlineImageXObject, paintImageMaskXObject].some((painted) =>
    operators.includes(painted),
  )
}

function runOf({
  str,
  transform,
  width,
  height,
}: {
  str: string
  transform: unknown[]
  width: number
  height: number
}): PdfRun {
  const [, , c, d, x, y] = transform.map(Number)
  return { text: str, x: x ?? 0, y: y ?? 0, width, size: height || Math.hypot(c ?? 0, d ?? 0) || 10 }
}
