// The integration as a shop would write it: the SDK by script tag, its client at window.hackleClient.
const client = Hackle.createInstance(document.currentScript.dataset.sdkKey)
window.hackleClient = client

const form = document.getElementById('signup')
const status = document.getElementById('status')
const { HackleSubscriptionOperationsBuilder, HackleSubscriptionStatus } = Hackle

function e164(value) {
  return `+82${value.replace(/\D/g, '').replace(/^0/, '')}`
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const marketing = form.elements.marketing.checked
    ? HackleSubscriptionStatus.SUBSCRIBED
    : HackleSubscriptionStatus.UNSUBSCRIBED
  await client.setUserId('stand-in-user')
  await client.updateSmsSubscriptions(new HackleSubscriptionOperationsBuilder().marketing(marketing).build())
  await client.setPhoneNumber(e164(form.elements.phone.value))
  status.textContent = '보냈습니다.'
})

document.getElementById('leave').addEventListener('click', async () => {
  await client.setUserId('stand-in-user')
  await client.unsetPhoneNumber()
  status.textContent = '삭제를 보냈습니다.'
})

client.onInitialized().then(() => {
  status.textContent = '준비되었습니다.'
})
