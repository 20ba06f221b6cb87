import type { FailureCode } from './answer'
import type { RelayReceipt, RelayRequest } from './request'

/** The orders that make sense: what is agreed comes before the number, what is withdrawn before its removal. */
const ORDERS = ['consent', 'consent set-number', 'set-number', 'consent unset-number', 'unset-number']

/**
 * Why an order does not follow from its receipt; null when it does. A page is never believed further than what the receipt
 * says was ticked, so a script on it cannot turn a refusal into a subscription without leaving a false receipt behind.
 */
export function disagreement(
  { operations, receipt }: RelayRequest,
  night: string | null,
): FailureCode | null {
  if (receipt.mode !== 'live') return 'dry-run'
  if (!ORDERS.includes(operations.map(({ kind }) => kind).join(' '))) return 'bad-request'

  const subscriptions = subscriptionsIn(operations)
  const foreign = Object.keys(subscriptions).some((key) => key !== '$marketing' && key !== night)
  if (foreign) return 'unknown-subscription'

  const sets = operations.some(({ kind }) => kind === 'set-number')
  const unsets = operations.some(({ kind }) => kind === 'unset-number')
  const subscribes = Object.values(subscriptions).includes('SUBSCRIBED')
  if (receipt.act !== 'consent') return sets || subscribes ? 'not-agreed' : null

  if (unsets) return 'bad-request'
  // Under 14, and where nobody asked, nothing is sent (PIPA 22-2).
  if (receipt.age === null) return 'not-agreed'
  const advertising = subscriptions['$marketing'] === 'SUBSCRIBED'
  if (subscribes && !(advertising && agreedToAdvertising(receipt))) return 'not-agreed'
  if (night !== null && subscriptions[night] === 'SUBSCRIBED' && !agreed(receipt, 'night'))
    return 'not-agreed'
  if (sets && !(receipt.kind === 'marketing' ? advertising : agreedToCollection(receipt))) return 'not-agreed'
  return null
}

function subscriptionsIn(operations: RelayRequest['operations']): Readonly<Record<string, string>> {
  for (const operation of operations) if (operation.kind === 'consent') return operation.subscriptions
  return {}
}

/** Both boxes: the use of the number for it (PIPA 22(1)), and the advertising itself (Network Act 50(1)). */
function agreedToAdvertising(receipt: RelayReceipt): boolean {
  return (
    agreed(receipt, receipt.kind === 'marketing' ? 'collection' : 'marketing-use') &&
    agreed(receipt, 'advertising')
  )
}

/** A service form that rests on its contract has no box for it (PIPA 22(3)). */
function agreedToCollection(receipt: RelayReceipt): boolean {
  return !has(receipt, 'collection') || agreed(receipt, 'collection')
}

type Matter = RelayReceipt['boxes'][number]['matter']

function has({ boxes }: RelayReceipt, matter: Matter): boolean {
  return boxes.some((box) => box.matter === matter)
}

function agreed(receipt: RelayReceipt, matter: Matter): boolean {
  return (
    has(receipt, matter) && receipt.boxes.every((box) => box.matter !== matter || box.choice === 'agreed')
  )
}
