import { inLanguage } from '#core/locale-path.ts'
import type { Design } from '#engine/design/design.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { applyPath } from '../application.paths.ts'
import { mayApply } from '../application.policy.ts'
import type { Moved } from '../moving/move.rules.ts'
import { allAnswers, previewEvaluation, previewMoved, previewShown, someAnswers } from '../preview-journey.ts'
import { sectionsOnList } from './journey.rules.ts'
import { taskListView } from './task-list.view.ts'

interface More {
  readonly design?: Design
  readonly exit?: boolean
  readonly moved?: Moved
}

const state = (
  name: string,
  answers: Readonly<Record<string, unknown>>,
  { design = permit, exit = false, moved }: More = {},
): PreviewState => ({
  name,
  html: (locale) => {
    const evaluation = previewEvaluation(answers)
    return taskListView({
      frame: previewFrame(locale, '/barchester/services/parking-permit/apply/task-list', { who: 'resident' }),
      shown: previewShown,
      step: (step) => inLanguage(applyPath('barchester', 'parking-permit', step), locale),
      design,
      sections: sectionsOnList(permit, evaluation, new Set(Object.keys(answers))),
      complete: evaluation.complete,
      moved,
      back: '#back',
      saveForLater: '#later',
      exit,
    })
  },
})

const asStaff = mayApply({
  kind: 'member',
  account: '',
  membership: '',
  org: '',
  team: undefined,
  roles: [],
  name: 'Septimus Grantly',
})

/** The sections of a long application, from nothing answered to everything. */
export const taskListPagePreview: Preview = {
  name: 'applications/task-list',
  routes: ['GET /:org/services/:service/apply/:page'],
  kind: 'page',
  states: [
    state('nothing answered', {}),
    state('some answered, one in progress', someAnswers),
    state('ready to send', allAnswers),
    state('the form has changed', someAnswers, { moved: previewMoved }),
    state('a quiet service', someAnswers, { exit: true }),
    { ...state('the longest Welsh', someAnswers, { design: longest(permit) }), locale: 'cy' },
    asStaff === true ? refusedState() : refusedState('no permission', asStaff),
  ],
}
