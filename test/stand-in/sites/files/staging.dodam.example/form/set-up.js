// Runs before the kit: sets the attributes that the address gives (attrs = JSON; null takes one away), and listens.
// keep=no: nobody keeps the receipts. Every event stands in `window.kitEvents` as plain data, the number never among it.
{
  const asked = new URLSearchParams(location.search)
  const attributes = JSON.parse(asked.get('attrs') ?? '{}')
  for (const element of document.querySelectorAll('hackle-phone-form, hackle-phone-withdraw')) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) element.removeAttribute(name)
      else element.setAttribute(name, String(value))
    }
  }
  window.kitEvents = []
  for (const name of ['submit', 'delivered', 'unconfirmed', 'failed', 'withdrawn', 'developer']) {
    document.addEventListener(`hackle-phone:${name}`, (event) => {
      window.kitEvents.push({ name, detail: JSON.parse(JSON.stringify(event.detail)) })
      if (asked.get('keep') !== 'no') event.detail.keep?.()
      if (name === 'submit' && asked.get('prevent') === '1') event.preventDefault()
    })
  }
  document.getElementById('open')?.addEventListener('click', () => {
    document.querySelector('dialog').showModal()
  })
}
