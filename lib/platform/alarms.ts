import browser from 'webextension-polyfill'

/** Wakes the worker at a moment (milliseconds since 1970), once; an alarm of the same name before it is replaced. */
export function setAlarm(name: string, when: number) {
  return browser.alarms.create(name, { when })
}

export async function clearAlarm(name: string) {
  await browser.alarms.clear(name)
}

/** Hears the alarm of one name. An alarm that was missed while the browser was closed rings late, or never: see `onStartup`. */
export function onAlarm(name: string, rang: () => void) {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) rang()
  })
}
