import type { SaidReadiness } from '../../lib/readiness/said'
import type { Readiness } from '../../lib/readiness/types'
import { overlayWords } from '../../lib/words/overlay'
import { popupWords } from '../../lib/words/popup'
import { say } from '../../lib/words/say'
import { sidePanelWords as words } from '../../lib/words/side-panel'
import type { Language } from '../../lib/words/types'
import { storeProblems } from '../../lib/words/records-view'
import { Icon } from '../mark/icon'
import { Sign } from '../mark/sign'
import { ExtraIcon } from '../mark/extra-icon'
import { RecordsTab, type RecordsTabProps } from '../records/records-tab'
import type { RecordLine } from '../records/record-line'
import { Problem, type ProblemView } from '../verdict/problem'
import { First } from './first'
import { PoliciesTab } from './policies-tab'
import type { PolicyActs, PolicyView } from './policy'
import { ReadingAll, type ReadingRow } from './reading-all'
import { ReadyTab, type ReadyTabProps } from './ready-tab'
import { Tabs } from './tabs'

export const TABS = ['ready', 'policies', 'records'] as const
export type TabId = (typeof TABS)[number]

export interface SidePanelProps
  extends
    Pick<ReadyTabProps, 'onState' | 'onWithdraw' | 'onAct' | 'onOpenRecord'>,
    Pick<Parameters<typeof PoliciesTab>[0], 'onAddSite' | 'onList' | 'onAllowNotifications' | 'notifying'> {
  readonly language: Language
  /** Null until the first answer. */
  readonly readiness: Readiness | null
  readonly said: SaidReadiness | null
  /** Host of the client's own site; null when it is not told. */
  readonly site: string | null
  /** Nothing is known yet: no site, no scan, no statement. */
  readonly empty: boolean
  readonly now: string
  readonly tab: TabId
  readonly policies: readonly PolicyView[]
  readonly latest: readonly RecordLine[]
  readonly records: Omit<RecordsTabProps, 'language' | 'now'>
  /** While all policies are read again; null otherwise. */
  readonly reading: readonly ReadingRow[] | null
  /** Something did not work; null when all is well. */
  readonly problem: (ProblemView & { readonly ways: readonly ProblemWay[] }) | null
  readonly acts: PolicyActs
  onShow(tab: TabId): void
  onReadAll(): void
  onStop(): void
  onSettings(): void
  onShowSteps(): void
  onRetry(): void
  /** Downloads what could not be kept. */
  onDownloadUnkept(): void
  onMakeRoom(): void
}

/** A way out of a problem. */
export type ProblemWay = 'retry' | 'download' | 'make-room'

/** The side panel, 320 px and wider: what is in place, the policies, the records. */
export function SidePanel(props: SidePanelProps) {
  const { language, site, tab, policies, reading, onReadAll, onSettings, onShow } = props
  return (
    <main class="tr sp" lang={language}>
      <div class="head">
        <Sign />
        <h1 class="name">{site ?? say(overlayWords.name, language)}</h1>
        <div class="tools">
          {policies.length > 0 && (
            <button
              type="button"
              class="btn ico"
              aria-label={say(words.readAgain, language)}
              aria-disabled={reading !== null}
              onClick={() => {
                if (reading === null) onReadAll()
              }}
            >
              <Icon name="again" />
            </button>
          )}
          <button
            type="button"
            class="btn ico"
            aria-label={say(popupWords.settings, language)}
            onClick={onSettings}
          >
            <ExtraIcon name="settings" />
          </button>
        </div>
      </div>
      <Tabs
        label={say(words.tabs, language)}
        tabs={TABS.map((id) => ({ id, label: say(words[id], language) }))}
        shown={tab}
        onShow={onShow}
      >
        <Trouble {...props} />
        {reading && tab !== 'records' ? (
          <ReadingAll {...{ language }} rows={reading} onStop={props.onStop} />
        ) : (
          <Shown {...props} />
        )}
      </Tabs>
    </main>
  )
}

function Shown(props: SidePanelProps) {
  const { language, readiness, said, empty, now, tab, policies, records, latest, acts } = props
  if (tab === 'records') return <RecordsTab {...records} {...{ language, now }} />
  if (!readiness || !said) {
    return props.problem ? null : <p class="part-of indent sub">{say(words.loading, language)}</p>
  }
  if (tab === 'policies') {
    return (
      <PoliciesTab
        {...{ language, policies, now, acts }}
        notifying={props.notifying}
        onAddSite={props.onAddSite}
        onList={props.onList}
        onAllowNotifications={props.onAllowNotifications}
      />
    )
  }
  if (empty) return <First {...{ language }} onAddSite={props.onAddSite} onShowSteps={props.onShowSteps} />
  return (
    <ReadyTab
      {...{ language, readiness, said, now, policies, acts }}
      records={latest}
      onState={props.onState}
      onWithdraw={props.onWithdraw}
      onAct={props.onAct}
      onShowPolicies={() => props.onShow('policies')}
      onShowRecords={() => props.onShow('records')}
      onOpenRecord={props.onOpenRecord}
    />
  )
}

/** What failed, what is still there, and the ways out. */
function Trouble({ language, problem, onRetry, onDownloadUnkept, onMakeRoom }: SidePanelProps) {
  if (!problem) return null
  const ways = {
    retry: [popupWords.retry, onRetry],
    download: [storeProblems.download, onDownloadUnkept],
    'make-room': [storeProblems.makeRoom, onMakeRoom],
  } as const
  return (
    <section class="part-of">
      <Problem problem={problem}>
        <div class="row">
          {problem.ways.map((way, index) => (
            <button key={way} type="button" class={index === 0 ? 'btn pri' : 'btn'} onClick={ways[way][1]}>
              {say(ways[way][0], language)}
            </button>
          ))}
        </div>
      </Problem>
    </section>
  )
}
