import { inLocale } from '#core/text.ts'
import { genericHeader } from '#platform/govuk/generic-header/generic-header.ts'
import { serviceNavigation } from '#platform/govuk/service-navigation/service-navigation.ts'
import { type Html, html } from '../html.ts'
import { framePaths } from './frame.paths.ts'
import type { Frame } from './frame.ts'
import { frameWords } from './frame.words.ts'
import { languageSwitch } from './language-switch.ts'

/** A hall with columns: our own mark, for those who bring no logo. */
const hall = html`<svg class="moothall-mark" aria-hidden="true" focusable="false" viewBox="0 0 24 24" width="36" height="36"><path fill="currentColor" d="M12 2 2 7.5v1.9h20V7.5zM3.5 19.5h17V22h-17zm1-8.600H7.200v7H4.5zm6.100 0h2.800v7h-2.800zm6.200 0h2.700v7h-2.700z"/></svg>`

const logo = ({ owner, locale }: Frame): Html => {
  const { logo: own } = owner?.brand ?? {}
  const image = own
    ? html`<img class="moothall-logo" src="${own.path}" width="${own.width}" height="${own.height}" alt="">`
    : hall
  return html`${image}<span class="moothall-name">${owner ? inLocale(owner.name, locale) : 'Moothall'}</span>`
}

const signOut = ({ session, locale, owner }: Frame) =>
  session?.signedInAs &&
  html`<li class="govuk-service-navigation__item moothall-sign-out">
<form method="post" action="${framePaths(owner?.slug, locale).signOut}">${session.csrf}
<button type="submit" class="moothall-link-button">${inLocale(frameWords.signOut, locale)}<span class="govuk-visually-hidden"> (${inLocale(frameWords.signedInAs, locale)} ${session.signedInAs})</span></button>
</form>
</li>`

const navigation = (frame: Frame): Html => {
  const { locale, session, owner, path } = frame
  const paths = framePaths(owner?.slug, locale)
  const plain = framePaths(owner?.slug, 'en')
  const [here = ''] = path.split('?')
  const at = (to: string) => ({ current: here === to, active: here.startsWith(`${to}/`) })
  const services = owner && { text: inLocale(frameWords.services, locale), href: paths.services, ...at(plain.services) }
  const account = { text: inLocale(frameWords.account, locale), href: paths.home, ...at(plain.home) }
  const administration = {
    text: inLocale(frameWords.administration, locale),
    href: paths.administration,
    ...at(plain.administration),
  }
  const atDesk = administration.current || administration.active ? {} : at(plain.desk)
  const desk = { text: inLocale(frameWords.desk, locale), href: paths.desk, ...atDesk }
  const signIn = { text: inLocale(frameWords.signIn, locale), href: paths.signIn, ...at(plain.signIn) }
  const signOutItem = signOut(frame)
  return serviceNavigation({
    locale,
    navigation: [
      services,
      session?.signedInAs && account,
      session?.staff && desk,
      session?.administers && owner && administration,
      !session?.signedInAs && session?.canSignIn !== false && signIn,
    ].map((item) => item || undefined),
    slots: {
      navigationEnd: signOutItem || undefined,
      end: { markup: languageSwitch(path, locale), align: 'inline' },
    },
  })
}

/** The band in the brand's colours, the way around, the other language, and the phase banner where there is one. */
export const pageHeader = (frame: Frame, phase?: Html): Html => html`<header class="govuk-template__header">
${genericHeader({ classes: 'moothall-header', url: framePaths(frame.owner?.slug, frame.locale).start, logo: logo(frame) })}
${navigation(frame)}
${phase && html`<div class="govuk-width-container">${phase}</div>`}
</header>`
