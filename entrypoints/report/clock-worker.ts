/** Answers each `[id, ms]` with its id, so many milliseconds later. Only `clock.ts` speaks to it. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<[number, number]>) => void) | null
  postMessage(id: number): void
}

scope.onmessage = ({ data: [id, ms] }) => {
  setTimeout(() => scope.postMessage(id), ms)
}
