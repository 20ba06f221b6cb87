/** The keys that the stand-in knows. All obviously fake; every other key is answered as unknown. */
export const KEYS = {
  /** Browser SDK key of the production environment. */
  browserLive: 'STAND-IN-BROWSER-KEY-0000',
  /** Browser SDK key of the development environment, used by the staging site. */
  browserTest: 'STAND-IN-BROWSER-KEY-0001',
  /** Server SDK key, for the HTTP API only. */
  server: 'STAND-IN-SERVER-KEY-0000',
} as const

/** Hosts of Hackle that the SDK and a client's server speak to. */
export const HACKLE_HOSTS = {
  sdk: 'sdk-api.hackle.io',
  event: 'event-api.hackle.io',
  monitoring: 'monitoring.hackle.io',
  static: 'static.hackle.io',
  cdn: 'cdn2.hackle.io',
  api: 'api.hackle.io',
} as const

export const DASHBOARD_HOST = 'dashboard.hackle.io'

/** The sample sites: two shops, the staging site of the first, a policy host, a site nobody grants, a foreign frame's host. */
export const SITE_HOSTS = {
  shop: 'www.dodam.example',
  staging: 'staging.dodam.example',
  secondShop: 'www.moonbook.example',
  secondPolicy: 'policy.moonbook.example',
  elsewhere: 'www.elsewhere.example',
  frame: 'list.partner.example',
} as const

/** Twenty small shops, for lists of many policies; each answers with and without `www`. */
export const BATCH_HOSTS: readonly string[] = Array.from({ length: 20 }, (_, n) => {
  const apex = `shop-${String(n + 1).padStart(2, '0')}.example`
  return [`www.${apex}`, apex]
}).flat()

/** The port of the staging site's plain http address, as a browser sees it. */
export const STAGING_HTTP_PORT = 8080

/** One address of a browser (`host:port`) and the loopback port that answers it. */
export interface HostMapping {
  readonly host: string
  readonly port: number
  readonly target: number
}

/** Every address that the stand-in answers, given the two loopback ports it listens on. */
export function hostMappings(ports: { readonly https: number; readonly http: number }): HostMapping[] {
  const secure = [
    ...Object.values(HACKLE_HOSTS),
    DASHBOARD_HOST,
    ...Object.values(SITE_HOSTS),
    ...BATCH_HOSTS,
  ]
  return [
    ...secure.map((host) => ({ host, port: 443, target: ports.https })),
    { host: SITE_HOSTS.staging, port: STAGING_HTTP_PORT, target: ports.http },
  ]
}

/** The value of Chromium's `--host-resolver-rules`: the stand-in's hosts to loopback, everything else nowhere. */
export function hostResolverRules(mappings: readonly HostMapping[]): string {
  const rules = mappings.map(({ host, port, target }) => `MAP ${host}:${port} 127.0.0.1:${target}`)
  return [...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')
}
