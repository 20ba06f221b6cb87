// A page that never stands still: the number changes, and a row is added and taken away, twenty times a second.
let turn = 0
setInterval(() => {
  turn += 1
  document.getElementById('ticker').textContent = String(turn)
  const list = document.querySelector('table.list tbody')
  if (turn % 2 === 0) {
    list.lastElementChild.remove()
    return
  }
  const row = list.insertRow()
  row.insertCell().textContent = '견본문자 주식회사'
  row.insertCell().textContent = '예약 안내 발송'
  row.insertCell().textContent = `임시 ${turn}`
}, 50)
