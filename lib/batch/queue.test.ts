import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Queue } from './queue'

const LIMITS = { atOnce: 4, perHost: 2, spacing: 300 }

function filled(hosts: readonly string[]) {
  const queue = new Queue(LIMITS)
  hosts.forEach((host, index) => queue.add(index, host))
  return queue
}

describe('the queue', () => {
  it('asks a host twice at once at most, and leaves it alone in between', () => {
    const queue = filled(['a', 'a', 'a'])
    expect(queue.take(0)?.index).toBe(0)
    expect(queue.take(299)).toBeNull()
    expect(queue.wait(100)).toBe(200)
    expect(queue.take(300)?.index).toBe(1)
    expect(queue.take(900)).toBeNull()
    expect(queue.wait(900)).toBeNull()
    queue.finish('a')
    expect(queue.take(900)?.index).toBe(2)
  })

  it('goes from host to host', () => {
    const queue = filled(['a', 'a', 'b', 'c'])
    expect([queue.take(0), queue.take(0), queue.take(0)].map((turn) => turn?.host)).toEqual(['a', 'b', 'c'])
  })

  it('leaves a host alone that asks for it, and goes on with the others', () => {
    const queue = filled(['a', 'a', 'b'])
    queue.take(0)
    queue.hold('a', 5000)
    queue.finish('a')
    expect(queue.take(400)?.host).toBe('b')
    queue.finish('b')
    expect(queue.take(4999)).toBeNull()
    expect(queue.wait(400)).toBe(4600)
    expect(queue.take(5000)?.host).toBe('a')
  })

  it('does not let a row that waits hold up the rest of its host', () => {
    const queue = new Queue(LIMITS)
    queue.add(0, 'a', 9000)
    queue.add(1, 'a')
    expect(queue.take(0)?.index).toBe(1)
  })

  it('gives every row once, within its limits, whatever the order of events', () => {
    const host = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const step = fc.oneof(
      fc.record({ kind: fc.constant('take' as const) }),
      fc.record({ kind: fc.constant('finish' as const), which: fc.nat() }),
      fc.record({ kind: fc.constant('hold' as const), host, ms: fc.nat(3000) }),
      fc.record({ kind: fc.constant('time' as const), ms: fc.nat(1000) }),
    )
    fc.assert(
      fc.property(fc.array(host, { maxLength: 30 }), fc.array(step, { maxLength: 200 }), (hosts, steps) => {
        const queue = filled(hosts)
        const active: string[] = []
        const given: number[] = []
        const starts = new Map<string, number>()
        let now = 0
        const take = () => {
          const turn = queue.take(now)
          if (!turn) return false
          expect(now - (starts.get(turn.host) ?? -LIMITS.spacing)).toBeGreaterThanOrEqual(LIMITS.spacing)
          starts.set(turn.host, now)
          given.push(turn.index)
          active.push(turn.host)
          expect(active.length).toBeLessThanOrEqual(LIMITS.atOnce)
          expect(active.filter((each) => each === turn.host).length).toBeLessThanOrEqual(LIMITS.perHost)
          return true
        }
        for (const each of steps) {
          if (each.kind === 'take') take()
          else if (each.kind === 'time') now += each.ms
          else if (each.kind === 'hold') queue.hold(each.host, now + each.ms)
          else if (active.length > 0) queue.finish(active.splice(each.which % active.length, 1)[0] ?? '')
        }
        while (!queue.isEmpty) {
          if (take()) continue
          const wait = queue.wait(now)
          const first = active.shift()
          if (first !== undefined) queue.finish(first)
          else now += wait ?? 1
        }
        expect(given.toSorted((a, b) => a - b)).toEqual(hosts.map((_, index) => index))
      }),
    )
  })
})
