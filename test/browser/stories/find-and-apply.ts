import assert from 'node:assert/strict'
import { words } from '../../../src/domains/applications/application.words.ts'
import { words as offered } from '../../../src/domains/applications/offers/offer.words.ts'
import { finderWords } from '../../../src/domains/applications/questions/address/finder.words.ts'
import { wayBackWords } from '../../../src/domains/applications/way-back/way-back.words.ts'
import { words as directory } from '../../../src/domains/directory/directory.words.ts'
import { words as home } from '../../../src/domains/home/home.words.ts'
import { gardenOf, street } from './answers.ts'
import { story } from './stage.ts'

const garden = { en: 'Subscribe to garden waste collection', cy: 'Tanysgrifio i gasgliad gwastraff gardd' }
const apply = '/barchester/services/garden-waste/apply'
const first = { homeType: 'house', kerbside: 'can' }

story('a service is found by a misspelt word and by one that its page has not', async (stage) => {
  const eleanor = await stage.hand()
  await eleanor.open('/')
  await eleanor.fill({ q: eleanor.say({ en: 'gardin waist', cy: 'gwastraf gadd' }) })
  await eleanor.press(directory.searchButton)
  await eleanor.follow(garden)
  for (const heading of [directory.need, directory.cost, directory.time, directory.data]) await eleanor.reads(heading)
  await eleanor.open('/barchester')
  await eleanor.fill({ q: eleanor.say({ en: 'settee', cy: 'hen soffa' }) })
  await eleanor.press(directory.searchButton)
  await eleanor.follow('/services/bulky-waste')
  await eleanor.on('service')
})

story(
  'which council does this here: the need is chosen, the council is named, and leads to its service',
  async (stage) => {
    const eleanor = await stage.hand()
    await eleanor.open('/barchester/which-council')
    await eleanor.follow('need=557')
    await eleanor.press(directory.continue)
    await eleanor.reads(directory.chooseMissing)
    await eleanor.fill({ council: 'barchester' })
    await eleanor.press(directory.continue)
    await eleanor.reads(directory.doneBy)
    await eleanor.reads({ en: 'Barsetshire County Council', cy: 'Cyngor Sir Barset' })
    await eleanor.within('main').follow('/barsetshire/services/street-problem')
    await eleanor.on('service')
  },
)

story('an address is looked up by its postcode, or typed by hand', async (stage) => {
  const eleanor = await stage.hand()
  await eleanor.open('/barchester/services/garden-waste')
  await eleanor.press(directory.start)
  await eleanor.answer(first)
  await eleanor.fill({ 'address.find': 'BA1 1AD' })
  await eleanor.press(finderWords.find)
  const some = eleanor.page.locator('main select option:not([value=""])').first()
  const chosen = (await some.getAttribute('value')) ?? ''
  await eleanor.fill({ 'address.pick': chosen })
  await eleanor.press(finderWords.use)
  assert.match(await eleanor.page.locator('[name="address.postcode"]').inputValue(), /BA1 1AD/)
  await eleanor.press(words.save)
  await eleanor.on('bins')
  await eleanor.follow(words.back)
  await eleanor.on('property')
  await eleanor.fill({ 'address.line1': '7 Hiram’s Lane', 'address.postcode': 'BA1 1AF' })
  await eleanor.press(words.save)
  await eleanor.on('bins')
})

story('saved for later, it goes on in another browser by the link of the email and a code', async (stage) => {
  const eleanor = await stage.hand()
  const email = stage.email('later')
  await eleanor.open(apply)
  await eleanor.answer(first)
  await eleanor.follow(words.saveForLater)
  await eleanor.fill({ email: 'nowhere' })
  await eleanor.press(words.sendLink)
  await eleanor.reads(words.emailMissing)
  await eleanor.fill({ email })
  await eleanor.press(words.sendLink)
  await eleanor.reads(words.linkSent)
  const link = new URL(/http\S+\/way-back\/[\w-]+/.exec((await stage.mail(email, /way-back/)).text)?.[0] ?? '')
  assert.equal(link.pathname.startsWith('/cy/'), stage.locale === 'cy', 'the link is in her language')
  const elsewhere = await stage.hand()
  await elsewhere.open(link.pathname)
  await elsewhere.press(wayBackWords.sendCode)
  await elsewhere.fill({ code: '000000' })
  await elsewhere.press(words.continue)
  await elsewhere.reads(words.codeWrong)
  await elsewhere.fill({ code: await stage.codeTo(email) })
  await elsewhere.press(words.continue)
  await elsewhere.on('property')
})

story(
  'begun in an account, it goes on in another browser without a code; earlier answers are offered and never filled in',
  async (stage) => {
    const email = stage.email('account')
    const eleanor = await stage.hand()
    await stage.withCode(eleanor, email)
    await eleanor.open(apply)
    await eleanor.answer(first)
    await eleanor.follow(words.saveForLater)
    await eleanor.reads(wayBackWords.inAccount)
    await eleanor.follow(wayBackWords.toAccount)
    await eleanor.reads(home.drafts)
    const elsewhere = await stage.hand()
    await stage.withCode(elsewhere, email)
    await elsewhere.open('/home')
    await elsewhere.follow(garden)
    await elsewhere.on('property')
    // Sent once, the next service offers what was told, with its source.
    await stage.asked(gardenOf(email), elsewhere)
    await elsewhere.open('/barchester/services/missed-bin/apply')
    await elsewhere.answer(street.missedBin)
    await elsewhere.on('where')
    await elsewhere.reads(offered.use)
  },
)
