import { inLanguage } from '#core/locale-path.ts'
import type { Locale } from '#core/text.ts'
import { languageNavigation } from '#platform/govuk/language-navigation/language-navigation.ts'
import type { Html } from '../html.ts'

const languages = [
  { locale: 'en', name: 'English', description: 'Change the language to English' },
  { locale: 'cy', name: 'Cymraeg', description: 'Newid yr iaith i’r Gymraeg' },
] as const

/** The same page in the other language; each language is named in its own. */
export const languageSwitch = (path: string, locale: Locale): Html =>
  languageNavigation({
    locale,
    items: languages.map((language) => ({
      text: language.name,
      lang: language.locale,
      href: inLanguage(path, language.locale),
      current: language.locale === locale,
      languageDescriptionText: language.description,
    })),
  })
