import assert from 'node:assert/strict'
import { demoId } from '../../../src/demo/demo-id.ts'
import { words as administration } from '../../../src/domains/desk/administration/administration.words.ts'
import { words as services } from '../../../src/domains/desk/administration/services/services.words.ts'
import { joinWords } from '../../../src/domains/desk/administration/staff/join.words.ts'
import { words as staff } from '../../../src/domains/desk/administration/staff/staff.words.ts'
import { change, settled, story } from './stage.ts'

const desk = '/desk/barchester'

story('an administrator invites staff, sets colours and a price, and publishes', async (stage) => {
  // Nobody of the demo administers: an operator makes one.
  await change(stage, 'places.membership', {
    set: `roles = '{administrator,officer,lead}'`,
    where: 'id = $1',
    values: [demoId('membership griselda-grantly barchester')],
  })
  const griselda = await stage.signedIn('griselda-grantly')
  await griselda.open(desk)
  await griselda.follow(administration.administration)
  await griselda.follow(administration.staff)
  await griselda.press(staff.invite)
  await griselda.press(staff.send)
  await griselda.page.locator('.govuk-error-summary').waitFor()
  const email = stage.email('joins')
  await griselda.fill({ name: 'Francis Arabin', email, locale: stage.locale, roles: 'officer' })
  await griselda.press(staff.send)
  await griselda.reads(staff.doneInvited)
  const link = new URL(/https?:\/\/\S+\/join\/[\w-]+/.exec((await stage.mail(email, /\/join\//)).text)?.[0] ?? '')
  const francis = await stage.hand()
  await francis.open(link.pathname.replace(/^\/cy/, ''))
  await francis.press(joinWords.join)
  assert.match(francis.page.url(), /\/desk\/barchester/)

  await griselda.open(`${desk}/administration`)
  await griselda.follow(administration.brand)
  await griselda.fill({ colour: '#ffff00', onColour: '#ffffff' })
  await griselda.press(administration.save)
  await griselda.page.locator('.govuk-error-summary').waitFor()
  await griselda.fill({ colour: '#6b1f3a', onColour: '', accent: '#c9a227' })
  await griselda.press(administration.save)
  await griselda.reads(administration.saved)

  await griselda.open(`${desk}/administration`)
  await griselda.follow(administration.ownServices)
  await griselda.follow('/administration/services/bulky-waste')
  await griselda.unfold(services.setFigure)
  await griselda.fill({ 'leastPrice.value': '26.00' })
  await griselda.press(services.set)
  await griselda.on('administration-service')
  await griselda.reads(services.doneSet)

  // One that was published from the command line, and never adopted, is gone when it is taken off: nobody is left on a page of nothing.
  const gone = {
    en: ['resident-parking-permit', 'taxi-driver-licence'],
    cy: ['council-tax-moved-home', 'pre-application-advice'],
  }[stage.locale][stage.javascript ? 0 : 1]
  await griselda.open(`${desk}/administration/services/${gone}`)
  await griselda.press(services.takeOff)
  await griselda.on('administration-services')
  await griselda.reads(services.doneOff)
  // Each telling adopts another design of the library, so that there is one that the city has not.
  const design =
    { en: ['blue-badge', 'housing-repair'], cy: ['carers-assessment', 'free-school-meals'] }[stage.locale][
      stage.javascript ? 0 : 1
    ] ?? ''
  await griselda.open(`${desk}/administration/designs`)
  await griselda.within('main').follow(`/designs/library/${design}`)
  await griselda.press(services.adopt)
  await griselda.on('administration-service')
  await griselda.press(services.publish)
  await settled(async () => {
    await griselda.open(`${desk}/administration/services/${design}`)
    return (await griselda.page.locator(`main a[href$="/barchester/services/${design}"]`).count()) > 0
  })
  await griselda.press(services.takeOff)
  await griselda.reads(services.doneOff)
})
