// The page's own integration. The address says how: user=ID (empty = nobody), key=wrong, optout=1, late=MILLISECONDS,
// blind=1 (a browser whose resource timing tells no status), app=KEY (as inside an app's web view whose native SDK has that key).
// data-client: `global` by script tag, `gtm` by the tag manager's build, `npm` as a bundler has it, without a global.
{
  const { sdkKey, client: kind } = document.currentScript.dataset
  const asked = new URLSearchParams(location.search)
  const key = asked.get('key') === 'wrong' ? 'STAND-IN-UNKNOWN-KEY-9999' : sdkKey
  const user = asked.get('user') ?? 'stand-in-user'
  const config = asked.get('optout') === '1' ? { optOutTracking: true } : {}

  if (asked.get('blind') === '1') delete PerformanceResourceTiming.prototype.responseStatus
  if (asked.has('app')) {
    window.handedToApp = []
    window._hackleApp = {
      getAppSdkKey: () => asked.get('app'),
      getInvocationType: () => 'function',
      invoke: (text) => {
        window.handedToApp.push(JSON.parse(text)._hackle)
        return JSON.stringify({ success: true, message: 'ok' })
      },
    }
  }

  const ready = (client) => {
    if (user !== '') client.setUserId(user)
    client.onInitialized().then(() => {
      document.documentElement.dataset.sdk = 'ready'
    })
  }
  const start = async () => {
    if (kind === 'gtm') {
      window._hackle('hackleClient', 'init', key, config)
      ready(window.hackleClient)
    } else if (kind === 'npm') {
      const { default: Hackle } = await import('/sdk/module.mjs')
      const client = Hackle.createInstance(key, config)
      for (const element of document.querySelectorAll('hackle-phone-form, hackle-phone-withdraw')) {
        element.client = client
      }
      ready(client)
    } else {
      window.hackleClient = window.Hackle.createInstance(key, config)
      ready(window.hackleClient)
    }
  }
  const late = Number(asked.get('late') ?? 0)
  if (late > 0) setTimeout(start, late)
  else start()
}
