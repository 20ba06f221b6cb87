import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DASHBOARD_HOST } from '../hosts'
import type { Answer, Handler, Incoming } from '../http'
import type { DashboardState, Route } from '../types'

const FILES: Readonly<Record<string, readonly [name: string, type: string]>> = {
  '/stand-in/app.js': ['app.js', 'text/javascript; charset=utf-8'],
  '/stand-in/words.js': ['words.js', 'text/javascript; charset=utf-8'],
  '/stand-in/app.css': ['app.css', 'text/css; charset=utf-8'],
}

const SHELL = ['index.html', 'text/html; charset=utf-8'] as const

const START: DashboardState = { senderNumbers: 'registered', optOut: 'issued', credit: 120_000 }

/** The stand-in dashboard: one shell for every address, drawn by its script, as a single-page application is. */
export class DashboardPages implements Handler {
  private state = START

  setState(state: Partial<DashboardState>): void {
    this.state = { ...this.state, ...state }
  }

  reset(): void {
    this.state = START
  }

  routeOf({ host }: Incoming): Route | undefined {
    return host === DASHBOARD_HOST ? 'dashboard' : undefined
  }

  answer({ url }: Incoming): Answer {
    if (url.pathname === '/stand-in/state.json') {
      const headers = { 'Content-Type': 'application/json' }
      return { reply: { status: 200, headers, body: JSON.stringify(this.state) } }
    }
    const [name, type] = FILES[url.pathname] ?? SHELL
    const body = readFileSync(path.join(import.meta.dirname, 'files', name))
    return { reply: { status: 200, headers: { 'Content-Type': type }, body } }
  }
}
