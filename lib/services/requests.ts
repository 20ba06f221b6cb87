import * as v from 'valibot'
import type { Sender } from '../platform/extension'
import type { Refusal, RequestType } from '../platform/protocol'
import type { Body, Handler, Handlers } from './handler'
import { reachHandlers } from './reach'
import { recordHandlers } from './records'
import { envelopeSchema, requestSchemas } from './schemas'
import { settlementHandlers } from './settlements'
import { surfaceHandlers } from './surfaces'
import { trialHandlers } from './trial'
import { watchHandlers } from './watch'

const handlers: Handlers<RequestType> = {
  ...surfaceHandlers,
  ...reachHandlers,
  ...recordHandlers,
  ...settlementHandlers,
  ...watchHandlers,
  ...trialHandlers,
}

/**
 * Answers one message. Who sent it is the browser's word; what it says is checked by schema.
 * Errors leave as codes: a message text could carry page data into a log.
 */
export async function answerRequest(message: unknown, sender: Sender): Promise<unknown> {
  const envelope = v.safeParse(envelopeSchema, message)
  if (!envelope.success) return refuse('bad-request')
  const { type, body } = envelope.output
  return answerTyped(type, body, sender)
}

async function answerTyped<T extends RequestType>(type: T, unchecked: unknown, sender: Sender) {
  const handler: Handler<T> = handlers[type]
  try {
    if (!(await handler.from(sender))) return refuse('not-allowed')
    const body = v.safeParse(requestSchemas[type], unchecked)
    return body.success ? await handler.answer(body.output as Body<T>, sender) : refuse('bad-request')
  } catch {
    return refuse('failed')
  }
}

function refuse(refused: Refusal['refused']): Refusal {
  return { refused }
}
