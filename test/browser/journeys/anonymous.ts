import assert from 'node:assert/strict'
import type { Browser } from 'playwright-core'
import { answer } from './garden-waste.ts'
import { act, atStage, openFromQueue, signInAs } from './officer.ts'
import { openVisitor, type Visit } from './visitor.ts'

/** Somebody reports a pothole with a photo and says nothing of themselves; it is ordered and repaired. */
export const reportAnonymously = async (browser: Browser, visit: Visit & { readonly file: string }): Promise<void> => {
  const visitor = await openVisitor(browser, visit)
  await visitor.open(visitor.to('/barsetshire/services/street-problem'))
  await visitor.page.locator('main a.govuk-button--start').click()
  const pages = {
    what: { problem: 'pothole' },
    danger: { dangerNow: 'no' },
    road: { roadKind: 'street' },
    where: { 'place.words': 'Outside the almshouses in Hiram’s Lane' },
    pothole: { depth: 'notSure', width: 'plate' },
    details: { photos: visit.file },
    updates: { wantsUpdates: 'no' },
  }
  await answer(visitor, pages)
  await visitor.on('check-answers')
  assert.ok((await visitor.words()).includes('gate.png'))
  await visitor.send('/check-answers')
  await visitor.on('done')
  const reference = (await visitor.page.locator('main').getAttribute('data-reference')) ?? ''
  assert.match(reference, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/)

  const stranger = await openVisitor(browser, visit)
  const refused = await stranger.page.goto(stranger.to(`/barsetshire/requests/${reference}`))
  assert.equal(refused?.status(), 404, 'a reference alone opens nothing')

  const officer = await openVisitor(browser, visit)
  await signInAs(officer, 'thomas-towers')
  await openFromQueue(officer, 'barsetshire', reference)
  assert.ok((await officer.words()).includes('Outside the almshouses in Hiram’s Lane'))
  await act(officer, 'move', { stage: 'scheduled' })
  await atStage(officer, 'scheduled', reference)
  await act(officer, 'decide', { outcome: 'repaired', words: 'Filled today.' })
  await atStage(officer, 'repaired', reference)
  await visitor.open(visitor.to(`/barsetshire/requests/${reference}`))
  await atStage(visitor, 'repaired', reference)
  await Promise.all([visitor, stranger, officer].map(({ page }) => page.context().close()))
}
