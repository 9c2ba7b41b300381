import { Type } from 'typebox'
import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { page, type Route } from '#platform/http/route.ts'
import type { Brand } from '#platform/views/brand/brand.ts'
import { contrast } from '#platform/views/brand/contrast.ts'
import { dropLogo, keepLogo, logoBytes } from '../../../places/settled/change-logo.ts'
import { changeBrand, getDetails } from '../../../places/settled/change-organisation.ts'
import { type SafeImage, safePng } from '../../../places/settled/png.rules.ts'
import { administered, orgOf } from '../administered.ts'
import { brandPath } from '../administration.paths.ts'
import { words as common } from '../administration.words.ts'
import { problem, valuesOf } from '../form.rules.ts'
import { brandView } from './brand.view.ts'
import { words } from './organisation.words.ts'
import { readColours } from './read-brand.rules.ts'

const query = Type.Object({ done: Type.Optional(Type.String({ maxLength: 20 })) })
type Asked = PageRequest<object, { readonly done?: string }>
const yearInSeconds = 31_536_000

const show = async (work: Work, request: Asked, problems?: readonly FieldProblem[]): Promise<Reply> => {
  const own = orgOf(work, request)
  const { colour, onColour, accent, logo } = (await getDetails(work)).brand as Partial<Brand>
  return {
    html: brandView({
      ...own,
      done: request.query.done === undefined ? undefined : common.saved,
      action: inLanguage(brandPath(own.org), request.locale),
      hidden: request.csrf,
      logo,
      values: problems ? valuesOf(request.form) : { colour, onColour, accent },
      problems: problems ?? [],
    }),
  }
}

/** The picture that came with the form, taken out of the storage: undefined where none came, null where it is no logo. */
const pictureFrom = async (request: Asked): Promise<SafeImage | null | undefined> => {
  if (request.refusedFiles.length > 0) return null
  const [file] = request.files
  const bytes = file && (await request.takeFile(file.id))
  return bytes && bytes.length > 0 ? (safePng(bytes) ?? null) : undefined
}

/** The logo from now on: the new picture, none, or the one that stands. */
const logoOf = async (work: Work, request: Asked, picture: SafeImage | undefined): Promise<Pick<Brand, 'logo'>> => {
  if (picture) return { logo: await keepLogo(work, orgOf(work, request).org, picture) }
  const { logo } = (await getDetails(work)).brand as Partial<Brand>
  if (request.form.noLogo !== 'yes') return logo ? { logo } : {}
  await dropLogo(work)
  return {}
}

/** How an organisation looks, and its logo for everybody. */
export const brandPages: readonly Route[] = [
  page({
    method: 'GET',
    path: '/desk/:org/administration/brand',
    schema: { query },
    ...administered,
    event: 'none',
    handle: (work, request) => show(work, request),
  }),
  page({
    method: 'POST',
    path: '/desk/:org/administration/brand',
    schema: {},
    ...administered,
    event: 'brand.changed',
    changesLive: true,
    files: { bytes: 200 * 1024, count: 1 },
    handle: async (work, request) => {
      const { org } = orgOf(work, request)
      const picture = await pictureFrom(request)
      const read = readColours(request.form, contrast)
      const { colours } = read
      const problems = [...read.problems, ...(picture === null ? [problem('logo', 'png', words.logoWrong)] : [])]
      if (problems.length > 0) return show(work, request, problems)
      await changeBrand(work, { ...colours, ...(await logoOf(work, request, picture ?? undefined)) })
      return { redirect: `${brandPath(org)}?done=saved` }
    },
  }),
  page({
    method: 'GET',
    path: '/:org/logo/:logo',
    schema: { params: Type.Object({ logo: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }) },
    access: ['anyone'],
    policy: (): true => true,
    purpose: 'service',
    event: 'none',
    shows: 'none',
    handle: async (work, request) => {
      const bytes = await logoBytes(work, request.params.logo)
      if (!bytes) throw notFound()
      return { file: { bytes, type: 'image/png', name: 'logo.png', inline: true }, cacheSeconds: yearInSeconds }
    },
  }),
]
