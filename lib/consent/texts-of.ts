import type { ConsentSpeak } from './plan'
import type { ConsentPlan } from './types'

/** Every sentence of a plan, in the order of the form, as the visitor reads it: tag before label, name before item. */
export function textsOf(plan: ConsentPlan, speak: ConsentSpeak): readonly string[] {
  const boxes = plan.boxes.flatMap(({ tag, label, lines }) => [
    tag === null ? label : `${speak(tag)} ${label}`,
    ...lines.map((line) => (line.label === null ? line.text : `${line.label}: ${line.text}`)),
  ])
  return [plan.heading, plan.over, plan.all, ...boxes, plan.earlier].filter((text) => text !== null)
}
