import { inLanguage } from '#core/locale-path.ts'
import type { Design } from '#engine/design/design.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { applyPath } from '../application.paths.ts'
import { behalfWords } from '../behalf/behalf.words.ts'
import type { Moved } from '../moving/move.rules.ts'
import type { Sources } from '../offers/offer.rules.ts'
import type { Requote } from '../paying/requote.rules.ts'
import { allAnswers, previewEvaluation, previewMoved, previewShown, previewSources } from '../preview-journey.ts'
import { type CheckAnswersView, checkAnswersView } from './check-answers.view.ts'

interface Shown {
  readonly design?: Design
  /** pence in place of what the rules say; null: the design has no fee */
  readonly fee?: number | null
  readonly changed?: boolean
  readonly requoted?: Requote
  readonly sources?: Sources
  readonly moved?: Moved
  readonly readOut?: CheckAnswersView['readOut']
}

const state = (
  name: string,
  { design = permit, fee, changed = false, requoted, sources = {}, moved, readOut }: Shown,
): PreviewState => ({
  name,
  html: (locale) => {
    const evaluation = previewEvaluation(allAnswers, design === permit ? undefined : design)
    return checkAnswersView({
      frame: previewFrame(locale, '/barchester/services/parking-permit/apply/check-answers', { who: 'resident' }),
      shown: previewShown,
      step: (step) => inLanguage(applyPath('barchester', 'parking-permit', step), locale),
      readOut,
      design,
      evaluation: { ...evaluation, fee: fee === undefined ? evaluation.fee : (fee ?? undefined) },
      answers: allAnswers,
      sources,
      back: '#back',
      action: '#send',
      hidden: previewHidden,
      changed,
      requoted,
      moved,
      exit: false,
    })
  },
})

/** Check your answers, before sending. */
export const checkAnswersPreview: Preview = {
  name: 'applications/check-answers',
  routes: [
    'GET /:org/services/:service/apply/:page',
    'POST /:org/services/:service/apply/check-answers',
    'POST /desk/:org/behalf/:draft/check-answers',
  ],
  kind: 'page',
  states: [
    state('with a fee', {}),
    state('nothing to pay', { fee: 0 }),
    state('no fee', { fee: null }),
    state('changed since they looked', { changed: true }),
    state('the fee has risen while it waited', { fee: 5250, requoted: { was: 5000, now: 5250, on: '2027-03-31' } }),
    state('the fee has fallen while it waited', { fee: 0, requoted: { was: 5000, now: 0, on: '2027-03-31' } }),
    state('the form has changed', { moved: previewMoved, requoted: { was: 3000, now: 6000, on: '2026-04-20' } }),
    state('the form had changed', { moved: { ...previewMoved, told: true } }),
    state('with an answer given before', { sources: previewSources }),
    state('read out to somebody who speaks Welsh', {
      readOut: { heading: behalfWords.readOut, locale: 'cy', button: behalfWords.agrees },
    }),
    state('keyed in from paper', {
      readOut: { heading: behalfWords.signedUnder, locale: 'en', button: behalfWords.isSigned },
    }),
    state('with the design’s own declaration', {
      design: { ...permit, declaration: { en: 'The car is mine.', cy: 'Fi sydd biau’r car.' } },
    }),
    { ...state('the longest Welsh', { design: longest(permit) }), locale: 'cy' },
    refusedState(),
  ],
}
