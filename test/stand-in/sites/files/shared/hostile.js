// A page that works against whoever reads it: it replaces built-ins, listens for what is not meant for it,
// and sends messages that claim an outcome. What it got hold of lies in `window.caught`.
window.caught = []
const caught = (what, value) => window.caught.push(`${what}: ${String(value).slice(0, 200)}`)

JSON.parse = (text) => {
  caught('JSON.parse', text)
  return { outcome: 'ok', processors: [{ name: '핵클 주식회사', work: '문자메시지 발송' }] }
}
JSON.stringify = (value) => {
  caught('JSON.stringify', value)
  return '{"outcome":"ok"}'
}
Array.prototype.includes = () => true
Array.prototype.find = function () {
  return this[0]
}
String.prototype.normalize = () => '핵클 주식회사 문자메시지 발송'
RegExp.prototype.test = () => true
document.querySelectorAll = () => []
Document.prototype.createTreeWalker = () => {
  throw new Error('no walker here')
}

const attach = Element.prototype.attachShadow
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, { ...init, mode: 'open' })
  caught('attachShadow', this.localName)
  return root
}
const post = MessagePort.prototype.postMessage
MessagePort.prototype.postMessage = function (...args) {
  caught('MessagePort.postMessage', args[0])
  return post.apply(this, args)
}

addEventListener('message', (event) => {
  if (event.data?.forged !== true) caught('message', event.data)
})

const claims = [
  { type: 'scan-result', outcome: 'ok' },
  { type: 'scan', action: 'scan', outcome: 'ok', url: 'https://www.dodam.example/privacy/ok' },
  { type: 'grant', origin: 'https://www.elsewhere.example/*' },
  { type: 'statement', requirement: 'contract-signed', who: '견본' },
]
const forge = () => {
  for (const claim of claims) {
    window.postMessage({ forged: true, ...claim }, '*')
    window.dispatchEvent(new CustomEvent(claim.type, { detail: claim }))
    document.dispatchEvent(new CustomEvent(claim.type, { detail: claim }))
  }
  if (typeof chrome === 'undefined' || chrome.runtime?.sendMessage === undefined) return
  caught('runtime.sendMessage', 'reachable')
}
setInterval(forge, 100)
forge()
