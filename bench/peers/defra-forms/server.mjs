// DEFRA's forms engine as a peer of the journey benchmark: its plugin on hapi as its own development server sets it up, with
// sessions in memory, CSRF tokens on, no logging, and a submission that is taken and forgotten.

import plugin from '@defra/forms-engine-plugin'
import { Engine as Memory } from '@hapi/catbox-memory'
import crumb from '@hapi/crumb'
import hapi from '@hapi/hapi'
import inert from '@hapi/inert'
import yar from '@hapi/yar'
import pino from 'hapi-pino'
import { form } from './form.mjs'

const package_ = new URL('./node_modules/@defra/forms-engine-plugin/', import.meta.url)
const { devtoolContext } = await import(new URL('.server/server/plugins/nunjucks/context.js', package_).href)

const server = hapi.server({
  host: '127.0.0.1',
  port: Number(process.env.PORT),
  router: { stripTrailingSlash: true },
  routes: { security: true, validate: { options: { abortEarly: false } } },
  cache: [{ name: 'session', engine: new Memory({ maxByteSize: 1024 ** 3 }) }],
})

const day = 24 * 60 * 60 * 1000
await server.register([
  { plugin: pino, options: { enabled: false, ignorePaths: [], level: 'silent' } },
  inert,
  { plugin: crumb, options: { enforce: true, cookieOptions: { isSecure: false } } },
  {
    plugin: yar,
    options: {
      maxCookieSize: 0,
      cache: { cache: 'session', segment: 'session', expiresIn: day },
      cookieOptions: { password: process.env.SESSION_COOKIE_PASSWORD, isSecure: false },
    },
  },
])

const somebody = { id: 'bench', displayName: 'Bench' }
const written = { createdAt: new Date(), createdBy: somebody, updatedAt: new Date(), updatedBy: somebody }
const metadata = {
  id: '5b1f0f6c-52a8-4a43-9b51-6c6f0b6f2d11',
  slug: 'council-tax-help',
  title: 'Apply for help with your council tax',
  organisation: 'Defra',
  teamName: 'Bench',
  teamEmail: 'team@example.org',
  submissionGuidance: 'We will write to you.',
  notificationEmail: 'office@example.org',
  live: written,
  ...written,
}

const services = {
  formsService: {
    getFormMetadata: async () => metadata,
    getFormMetadataById: async () => metadata,
    getFormDefinition: async () => form,
    getFormSecret: async () => '',
  },
  formSubmissionService: {
    persistFiles: async () => ({}),
    submit: async () => ({ message: 'taken', result: { files: { main: '', repeaters: {} } } }),
  },
  outputService: { submit: async () => undefined },
}

await server.register({
  plugin,
  options: {
    cache: 'session',
    baseUrl: server.info.uri,
    services,
    viewContext: devtoolContext,
    nunjucks: {
      baseLayoutPath: 'dxt-devtool-baselayout.html',
      paths: ['src/server/devserver', 'src/server/views'].map((path) => new URL(path, package_).pathname),
    },
  },
})

await server.start()
console.log('ready')
process.on('SIGTERM', () => process.exit(0))
