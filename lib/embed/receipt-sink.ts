/** Where the sample code sends receipts: an address of the site's own, to be made by its developer. */
const ADDRESS = '/api/consent-receipts'

/** Events that bring a receipt to be kept. */
export const KEPT_EVENTS = ['delivered', 'unconfirmed', 'withdrawn'] as const

const REQUEST = [
  "    method: 'POST',",
  "    credentials: 'same-origin',",
  '    keepalive: true,',
  "    headers: { 'Content-Type': 'application/json' },",
]

/**
 * The sink as a function of plain old JavaScript, which Tag Manager takes too. A trial keeps nothing: its events reach
 * the same page.
 */
export function oldSink(): readonly string[] {
  return [
    'function keepReceipt(event) {',
    '  if (event.detail.dryRun) return;',
    `  event.detail.keep(fetch('${ADDRESS}', {`,
    ...REQUEST,
    '    body: JSON.stringify(event.detail.receipt)',
    '  }).then(function (answer) {',
    "    if (!answer.ok) throw new Error('The receipt was not kept: ' + answer.status);",
    '  }));',
    '}',
  ]
}

/** The same for a module. */
export function sink(): readonly string[] {
  return [
    'function keepReceipt({ detail }) {',
    '  if (!detail.dryRun) detail.keep(send(detail.receipt))',
    '}',
    '',
    'async function send(receipt) {',
    `  const answer = await fetch('${ADDRESS}', {`,
    ...REQUEST,
    '    body: JSON.stringify(receipt),',
    '  })',
    '  if (!answer.ok) throw new Error(`The receipt was not kept: ${answer.status}`)',
    '}',
  ]
}
