import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { words as cases } from '../../../src/domains/cases/case.words.ts'
import { conflictWords as conflict } from '../../../src/domains/cases/conflicts/conflict.words.ts'
import { words as correction } from '../../../src/domains/cases/corrections/correction.words.ts'
import { words as duplicate } from '../../../src/domains/cases/duplicates/duplicates.words.ts'
import { words as papers } from '../../../src/domains/cases/papers/papers.words.ts'
import { words as reopening } from '../../../src/domains/cases/reopening/reopening.words.ts'
import { words as marker } from '../../../src/domains/desk/markers/markers.words.ts'
import { words as checking } from '../../../src/domains/messages/checking/checking.words.ts'
import { words as messages } from '../../../src/domains/messages/message.words.ts'
import { applyFor } from '../../applicant/apply.ts'
import { branchOf, discountOf, gardenOf, missedBinOf } from './answers.ts'
import { change, type Stage, settled, story } from './stage.ts'

const desk = '/desk/barchester'
const grantly = 'susan-grantly'
const because = { en: 'You are the only adult.', cy: 'Chi yw’r unig oedolyn.' }
/** Told in English, whatever the officer reads: two languages on one page. */
const missed = async (stage: Stage, of: string): Promise<string> =>
  applyFor(await stage.quietly(), missedBinOf(stage.email(of)))

/** The words of a PDF in their order, as Poppler reads them. */
const wordsOf = (pdf: Buffer): string =>
  execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })

story(
  'a decision is made, its letter is checked by its reference, corrected, and the request is opened again',
  async (stage) => {
    const email = stage.email('decided')
    const resident = await stage.hand()
    await stage.withCode(resident, email)
    const reference = await stage.asked(discountOf(email), resident)
    const officer = await stage.signedIn(grantly)
    const path = `${desk}/cases/${reference}`
    await officer.open(path)
    await officer.press(cases.decideButton)
    await officer.reads(cases.decideMissing)
    await officer.fill({ outcome: 'awarded', words: officer.say(because) })
    await officer.press(cases.decideButton)
    await officer.on('case')
    await settled(async () => {
      await resident.open(`/barchester/requests/${reference}`)
      return (await resident.page.locator('main a[href*="/letters/"]').count()) > 0
    })
    await resident.within('main').follow('/letters/')
    await resident.on('letter')
    await resident.reads(because)
    const pdf = wordsOf(await resident.take(papers.downloadLetter))
    const [, code = ''] = /(?:the code|[a’]r cod) ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(pdf.replace(/\s+/g, ' ')) ?? []
    assert.ok(pdf.includes(reference) && pdf.replace(/\s+/g, ' ').includes(resident.say(because)), pdf)
    const anybody = await stage.hand()
    await anybody.open('/barchester/letters/check')
    await anybody.fill({ reference, code })
    await anybody.press(checking.check)
    assert.equal(await anybody.page.locator('main').getAttribute('data-outcome'), 'sent')
    await officer.open(path)
    await officer.follow(cases.correctDecision)
    await officer.press(correction.button)
    await officer.reads(correction.reasonMissing)
    const other = officer.say({ en: 'From another day.', cy: 'O ddiwrnod arall.' })
    await officer.fill({ outcome: 'awarded', words: other, reason: other })
    await officer.press(correction.button)
    await officer.on('case')
    await officer.follow(reopening.title)
    await officer.press(reopening.button)
    await officer.reads(reopening.toldMissing)
    const stages = officer.page.locator('main input[name="stage"]')
    await officer.fill({ stage: (await stages.first().getAttribute('value')) ?? '', told: other, reason: other })
    await officer.press(reopening.button)
    await officer.on('case')
    const whole = wordsOf(await officer.take(papers.downloadFileDesk))
    assert.ok(whole.includes(reference) && whole.replace(/\s+/g, ' ').includes(officer.say(because)))
    const twin = JSON.parse(String(await officer.take(papers.asJson)))
    assert.equal(twin.reference, reference)
  },
)

story('two officers on one request see each other, and both texts are kept', async (stage) => {
  const reference = await missed(stage, 'both')
  const path = `${desk}/cases/${reference}`
  const slope = await stage.signedIn('obadiah-slope')
  await slope.open(path)
  const grantlys = await stage.signedIn(grantly)
  await grantlys.open(path)
  await grantlys.reads('Obadiah Slope')
  await slope.fill({ stage: 'crewSent' })
  await slope.press(cases.move)
  await slope.on('case')
  const words = grantlys.say({ en: 'We are sorry.', cy: 'Mae’n ddrwg gennym.' })
  await grantlys.fill({ outcome: 'notComing', words })
  await grantlys.press(cases.decideButton)
  await grantlys.reads(conflict.title)
  assert.ok((await grantlys.page.content()).includes(words), 'what was written is there still')
})

story('two records of one person are joined, and parted again', async (stage) => {
  const email = stage.email('twice')
  const { fields, ...service } = gardenOf(email)
  const one = { ...service, fields: { ...fields, 'name.last': `Dun${email.replace(/@.*|[^a-z]/g, '')}` } }
  const first = await stage.asked(one)
  const second = await stage.asked(one)
  const officer = await stage.signedIn('obadiah-slope')
  await settled(async () => {
    await officer.open(`${desk}/cases/${second}`)
    return (await officer.page.locator(`main a[href*="/duplicates/${first}"]`).count()) > 0
  })
  await officer.within('main').follow(`/duplicates/${first}`)
  await officer.press(duplicate.save)
  await officer.reads(duplicate.verdictMissing)
  const reason = officer.say({ en: 'The same address.', cy: 'Yr un cyfeiriad.' })
  const same = officer.page.locator('main input[name="verdict"]').first()
  await officer.fill({ verdict: (await same.getAttribute('value')) ?? '', reason })
  const stands = officer.page.locator('main input[type="radio"]:not([name="verdict"])').first()
  if ((await stands.count()) > 0)
    await officer.fill({ [(await stands.getAttribute('name')) ?? '']: (await stands.getAttribute('value')) ?? '' })
  await officer.press(duplicate.save)
  await officer.open(`${desk}/cases/${second}`)
  await officer.reads(duplicate.requests)
  await officer.open(`${desk}/cases/${second}/duplicates/${first}`)
  await officer.fill({ reason })
  await officer.press(duplicate.partButton)
  await officer.open(`${desk}/cases/${second}`)
  assert.ok(!(await officer.words()).includes(officer.say(duplicate.requests)))
})

story('an interest closes a request; a warning stands first until its day', async (stage) => {
  const reference = await missed(stage, 'warned')
  const lead = await stage.signedIn(grantly)
  await lead.open(`${desk}/cases/${reference}`)
  await lead.follow(marker.title)
  await lead.press(marker.setButton)
  await lead.reads(marker.whichMissing)
  const reason = lead.say({ en: 'A dog was let out.', cy: 'Gollyngwyd ci.' })
  await lead.fill({ kind: 'twoOfficers', reason, months: '6', told: 'tell', toldWords: reason })
  await lead.press(marker.setButton)
  await lead.open(`${desk}/cases/${reference}`)
  await lead.reads({ en: 'Two officers to visit', cy: 'Dau swyddog i ymweld' })
  const slope = await stage.signedIn('obadiah-slope')
  await slope.open(`${desk}/cases/${reference}`)
  await slope.reads({ en: 'Two officers to visit', cy: 'Dau swyddog i ymweld' })
  await slope.follow(cases.interest)
  await slope.press('/interest')
  await slope.page.locator('.govuk-error-summary').waitFor()
  await slope.fill({ relation: 'friend' })
  await slope.press('/interest')
  const gone = await slope.page.request.get(`${desk}/cases/${reference}`)
  assert.equal(gone.status(), 403)
})

story('what could not be sent is listed with why, put right and sent again', async (stage) => {
  const email = stage.email('gone')
  const reference = await stage.asked(branchOf(email))
  assert.match(reference, /-/)
  const bin = await stage.asked(missedBinOf(email))
  await stage.mail(email, new RegExp(bin))
  await change(stage, 'messages.outgoing', {
    set: `status = 'given-up', given_up_at = now(), tries = 1, fault = '550 unknown', next_at = null`,
    where: `address = $1 and by = 'email'`,
    values: [email],
  })
  const lead = await stage.signedIn(grantly)
  await lead.open(`${desk}/dashboard`)
  await lead.follow(dashboardGivenUp)
  await lead.reads(bin)
  await lead.within(`main tr:has-text("${bin}")`).follow(`${desk}/messages/`)
  await lead.fill({ address: 'nobody' })
  await lead.press(messages.sendAgain)
  await lead.page.locator('.govuk-error-summary').waitFor()
  await lead.fill({ address: stage.email('right') })
  await lead.press(messages.sendAgain)
  await lead.reads(messages.sentAgain)
  await stage.mail(stage.email('right'), new RegExp(bin))
})
const dashboardGivenUp = { en: 'Messages that could not be sent', cy: 'Negeseuon na ellid eu hanfon' }
