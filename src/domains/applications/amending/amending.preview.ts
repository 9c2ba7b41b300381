import type { Locale } from '#core/text.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { notFromHere } from '../../cases/case.policy.ts'
import { previewAnswers } from '../../cases/content/preview-case.ts'
import { canAmend, type Outcome } from './amending.rules.ts'
import { amendCheckView, amendListView, amendPageView } from './amending.view.ts'

const shown = (locale: Locale, design = permit) => ({
  frame: previewFrame(locale, '/barchester/requests/H7KM-4TQX/amend', { who: 'resident' }),
  design,
  reference: 'H7KM-4TQX',
  back: '#back',
})
const list = (name: string, decided: boolean, design = permit): PreviewState => ({
  name,
  html: (locale) =>
    amendListView({
      ...shown(locale, design),
      answers: previewAnswers,
      pages: design.pages.filter(canAmend),
      decided,
      messages: '#messages',
      href: () => '#page',
    }),
})

const [first] = permit.pages.filter(canAmend)
const questions = first?.questions ?? []
const form = (name: string, wrong: boolean): PreviewState => ({
  name,
  html: (locale) =>
    first
      ? amendPageView({
          ...shown(locale),
          page: first,
          questions,
          values: previewAnswers,
          form: undefined,
          problems: wrong
            ? questions.map(({ id }) => ({
                field: id,
                code: 'missing',
                message: { en: 'Select which zone you live in', cy: 'Dewiswch ym mha barth rydych yn byw' },
              }))
            : [],
          action: '#page',
          hidden: previewHidden,
          areaOptions: [],
          findings: undefined,
        })
      : amendListView({ ...shown(locale), answers: {}, pages: [], decided: false, messages: '#', href: () => '#' }),
})

const differ = [{ question: 'plate', was: 'BA26 HRD', is: 'BA26 HRE' }]
const check = (name: string, more: Partial<Outcome>, design = permit): PreviewState => ({
  name,
  html: (locale) =>
    amendCheckView({
      ...shown(locale, design),
      outcome: { kind: 'apply', answers: {}, differ, was: 3000, now: 3000, next: undefined, ...more },
      action: '#amend',
      hidden: previewHidden,
      leave: '#leave',
    }),
})

/** Correcting what one told: what can be corrected, its form, and what it comes to. */
export const amendingPreview: Preview = {
  name: 'applications/amend',
  routes: [
    'GET /:org/requests/:reference/amend',
    'GET /:org/requests/:reference/amend/:page',
    'POST /:org/requests/:reference/amend/:page',
    'POST /:org/requests/:reference/amend',
  ],
  kind: 'page',
  states: [
    list('what can be corrected', false),
    list('decided already', true),
    form('one page', false),
    form('one page, something missing', true),
    check('what changes', {}),
    check('nothing changes', { kind: 'nothing', differ: [] }),
    check('it would cost less', { now: 1500 }),
    check('it would cost more', { kind: 'higher', now: 6000 }),
    check('it needs something else', { kind: 'unsettled' }),
    check('decided meanwhile', { kind: 'decided' }),
    { ...list('the longest Welsh', false, longest(permit)), locale: 'cy' },
    { ...check('the longest Welsh, checked', { kind: 'higher', now: 6000 }, longest(permit)), locale: 'cy' },
    refusedState(),
    refusedState('corrected meanwhile', notFromHere),
  ],
}
