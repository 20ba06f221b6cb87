import browser from 'webextension-polyfill'

const PERMISSION = { permissions: ['notifications' as const] }

/** Whether the user has allowed notifications. They can be taken back in the browser's own menus at any time. */
export function mayNotify() {
  return browser.permissions.contains(PERMISSION)
}

/** Asks for them. Must be called in the click itself, before anything is awaited. */
export function requestNotifications() {
  return browser.permissions.request(PERMISSION)
}

export interface QuietNotification {
  /** A second one of the same id takes the place of the first. */
  readonly id: string
  readonly title: string
  readonly message: string
}

/** Shows a notification without a sound. Resolves to whether it was shown: without the permission it is not. */
export async function notifyQuietly({ id, title, message }: QuietNotification): Promise<boolean> {
  if (!(await mayNotify())) return false
  try {
    const iconUrl = browser.runtime.getURL('icon/128.png')
    const quiet = { type: 'basic' as const, iconUrl, title, message, silent: true }
    // Firefox refuses a property that it does not know, and its notifications make no sound anyway.
    await browser.notifications
      .create(id, quiet)
      .catch(() => browser.notifications.create(id, { type: 'basic', iconUrl, title, message }))
    return true
  } catch {
    return false
  }
}

export async function clearNotification(id: string) {
  if (await mayNotify()) await browser.notifications?.clear(id)
}

/** Hears clicks on our notifications. Without the permission there is nothing to hear yet: call it again once it is there. */
export function onNotificationClicked(clicked: (id: string) => void) {
  const { notifications } = browser as { notifications?: typeof browser.notifications }
  if (notifications && !notifications.onClicked.hasListener(clicked))
    notifications.onClicked.addListener(clicked)
}
