import assert from 'node:assert/strict'
import { words as administration } from '../../../src/domains/desk/administration/administration.words.ts'
import { words as publication } from '../../../src/domains/desk/administration/publication/publication.words.ts'
import { words as services } from '../../../src/domains/desk/administration/services/services.words.ts'
import { joinWords } from '../../../src/domains/desk/administration/staff/join.words.ts'
import { words as staff } from '../../../src/domains/desk/administration/staff/staff.words.ts'
import { settled, story } from './stage.ts'

const desk = '/desk/barchester'

story('an administrator invites staff, sets colours and a price, and publishes', async (stage) => {
  const theo = await stage.signedIn('theophilus-grantly')
  await theo.open(`${desk}/administration`)
  await theo.follow(administration.staff)
  await theo.press(staff.invite)
  await theo.press(staff.send)
  await theo.page.locator('.govuk-error-summary').waitFor()
  const email = stage.email('joins')
  await theo.fill({ name: 'Mary Bold', email, locale: stage.locale, roles: 'officer' })
  await theo.press(staff.send)
  await theo.reads(staff.doneInvited)
  const link = new URL(/https?:\/\/\S+\/join\/[\w-]+/.exec((await stage.mail(email, /\/join\//)).text)?.[0] ?? '')
  const mary = await stage.hand()
  await mary.open(link.pathname.replace(/^\/cy/, ''))
  await mary.press(joinWords.join)
  assert.match(mary.page.url(), /\/desk\/barchester/)

  await theo.open(`${desk}/administration`)
  await theo.follow(administration.brand)
  await theo.fill({ colour: '#ffff00', onColour: '#ffffff' })
  await theo.press(administration.save)
  await theo.page.locator('.govuk-error-summary').waitFor()
  await theo.fill({ colour: '#6b1f3a', onColour: '', accent: '#c9a227' })
  await theo.press(administration.save)
  await theo.reads(administration.saved)

  await theo.open(`${desk}/administration`)
  await theo.follow(administration.ownServices)
  await theo.follow('/administration/services/bulky-waste')
  await theo.unfold(services.setFigure)
  await theo.fill({ 'leastPrice.value': '26.00' })
  await theo.press(services.set)
  await theo.on('administration-service')
  await theo.reads(services.doneSet)

  // One that was published from the command line, and never adopted, is gone when it is taken off: nobody is left on a page of nothing.
  const gone = {
    en: ['resident-parking-permit', 'taxi-driver-licence'],
    cy: ['council-tax-moved-home', 'pre-application-advice'],
  }[stage.locale][stage.javascript ? 0 : 1]
  await theo.open(`${desk}/administration/services/${gone}`)
  await theo.press(services.takeOff)
  await theo.on('administration-services')
  await theo.reads(services.doneOff)
  // Each telling adopts another design of the library, so that there is one that the city has not.
  const design =
    { en: ['blue-badge', 'housing-repair'], cy: ['carers-assessment', 'free-school-meals'] }[stage.locale][
      stage.javascript ? 0 : 1
    ] ?? ''
  await theo.open(`${desk}/administration/designs`)
  await theo.within('main').follow(`/designs/library/${design}`)
  await theo.press(services.adopt)
  await theo.on('administration-service')
  await theo.within('main').follow(`/services/${design}/publication`)
  await theo.press(publication.publish)
  await settled(async () => {
    await theo.open(`${desk}/administration/services/${design}`)
    return (await theo.page.locator(`main a[href$="/barchester/services/${design}"]`).count()) > 0
  })
  await theo.press(services.takeOff)
  await theo.reads(services.doneOff)
})
