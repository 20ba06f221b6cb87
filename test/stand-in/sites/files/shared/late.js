// Draws late, as pages do that wait for their server: the policy itself, or what stands in the template.
const main = document.querySelector('main')
const later = document.querySelector('#later')
if (later === null) main.replaceChildren()
setTimeout(() => {
  if (later !== null) document.body.append(later.content)
  else
    fetch(location.href)
      .then((answer) => answer.text())
      .then((text) => {
        const whole = new DOMParser().parseFromString(text, 'text/html').querySelector('main')
        main.append(...document.importNode(whole, true).childNodes)
      })
}, 3000)
