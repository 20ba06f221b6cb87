// Draws each example in Korean and in English, and lists what the page is told.
const COMPANY = { ko: '도담예약 주식회사', en: 'Dodam Booking' }
const COMMON = {
  mode: 'dry-run',
  'privacy-policy': 'https://www.dodam.example/privacy',
  'opt-out-number': '080-000-0000',
}

for (const section of document.querySelectorAll('section[data-attributes]')) {
  const pair = document.createElement('div')
  pair.className = 'pair'
  for (const lang of ['ko', 'en']) {
    const element = document.createElement(section.dataset.element ?? 'hackle-phone-form')
    const own = JSON.parse(section.dataset.attributes)
    for (const [name, value] of Object.entries({ ...COMMON, company: COMPANY[lang], lang, ...own })) {
      element.setAttribute(name, value)
    }
    if (section.dataset.theme) element.className = section.dataset.theme
    pair.append(element)
  }
  section.append(pair)
}

const list = document.getElementById('events')
for (const name of ['submit', 'delivered', 'unconfirmed', 'failed', 'withdrawn', 'developer']) {
  document.addEventListener(`hackle-phone:${name}`, (event) => {
    const line = document.createElement('li')
    const text = document.createElement('pre')
    text.textContent = `${event.type}\n${JSON.stringify(event.detail, null, 2)}`
    line.append(text)
    list.prepend(line)
  })
}
