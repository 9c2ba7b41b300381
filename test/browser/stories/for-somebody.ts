import assert from 'node:assert/strict'
import { behalfWords as behalf } from '../../../src/domains/applications/behalf/behalf.words.ts'
import { paperWords as paper } from '../../../src/domains/applications/paper/paper.words.ts'
import { garden } from './answers.ts'
import { story } from './stage.ts'

const desk = '/desk/barchester'

story('a request is keyed in for somebody on the telephone, who is asked whether they agree', async (stage) => {
  const officer = await stage.signedIn('obadiah-slope')
  await officer.open(desk)
  await officer.follow(behalf.title)
  await officer.press(behalf.begin)
  await officer.reads(behalf.channelMissing)
  await officer.fill({
    ...{ service: 'garden-waste', channel: 'phone', spokeWith: 'applicant', locale: 'cy' },
    ...{ first: 'Martha', last: 'Dunstable', postcode: 'BA1 1AF' },
  })
  await officer.press(behalf.begin)
  // In the words of the page, whatever the language of the person: what is read out to them is in theirs.
  await officer.page
    .getByText(/Martha Dunstable/)
    .first()
    .waitFor()
  const asked = await officer.page.locator('main').getAttribute('data-page')
  await officer.press({ en: 'Save and continue', cy: 'Cadw a pharhau' })
  await officer.page.locator('.govuk-error-summary').waitFor()
  assert.equal(await officer.page.locator('main').getAttribute('data-page'), asked)
  await officer.answer(garden(stage.email('rang')))
  await officer.on('check-answers')
  await officer.reads(behalf.readOut)
  await officer.press(behalf.agrees)
  const reference = await officer.page.locator('main').getAttribute('data-reference')
  assert.ok(reference)
  await officer.reads(behalf.tellReference)
  await officer.follow(behalf.openCase)
  await officer.on('case')
  await officer.reads('Obadiah Slope')
  await stage.mail(stage.email('rang'), new RegExp(reference))
})

story('a form is printed for somebody who has no way to the web, from the design itself', async (stage) => {
  const officer = await stage.signedIn('obadiah-slope')
  await officer.open(`${desk}/behalf`)
  await officer.unfold(behalf.forms)
  await officer.follow('/services/garden-waste/paper')
  const taken = await officer.take(paper.pdf)
  assert.equal(taken.subarray(0, 5).toString(), '%PDF-')
})
