// Which way imports may point (docs/architecture.md). Lowest domain first: one may use only those before it.
const domains = [
  'places',
  'people',
  'sign-in',
  'agreements',
  'journal',
  'messages',
  'designs',
  'directory',
  'payments',
  'cases',
  'joint-work',
  'applications',
  'borders',
  'studio',
  'proposals',
  'evidence',
  'register',
  'rights',
  'home',
  'desk',
  'federation',
]

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const looksDown = domains
  .slice(0, -1)
  .map((domain, index) =>
    rule(
      `${domain}-looks-down-only`,
      'A domain uses those below it; upwards there are events and slots.',
      { path: `^src/domains/${domain}/` },
      { path: `^src/domains/(${domains.slice(index + 1).join('|')})/`, pathNot: '\\.paths\\.ts$' },
    ),
  )

module.exports = {
  forbidden: [
    ...looksDown,
    rule('no-cycles', 'Two files that need each other are one thing, or hide a third.', {}, { circular: true }),
    rule('core-is-pure', 'The core knows nothing but itself.', { path: '^src/core/' }, { pathNot: ['^src/core/', '^(node:)?crypto$'] }),
    rule(
      'engine-is-pure',
      'The engine is usable without the rest.',
      { path: '^src/engine/' },
      { path: ['^src/'], pathNot: ['^src/(core|engine)/'] },
    ),
    rule(
      'engine-has-no-io',
      'Nothing in the engine reads a disk, a clock or a network.',
      { path: '^src/engine/' },
      { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    ),
    rule(
      'rules-are-pure',
      'Rules and policies are functions of their arguments, and of tables of facts.',
      { path: '\\.(rules|policy|data)\\.ts$' },
      { pathNot: ['^src/core/', '^src/engine/', '\\.(rules|policy|paths|words|data)\\.ts$', '^(node:)?crypto$'] },
    ),
    rule('paths-are-pure', 'Addresses may be read from anywhere.', { path: '\\.paths\\.ts$' }, { pathNot: ['^src/core/', '\\.paths\\.ts$'] }),
    rule('platform-knows-no-domain', 'Machinery serves every domain alike.', { path: '^src/platform/' }, { path: '^src/(domains|cli)/' }),
    rule(
      'a-store-is-private',
      'The only SQL of a schema stands behind its own domain.',
      { path: '^src/domains/([^/]+)/' },
      { path: '^src/domains/.*\\.store\\.ts$', pathNot: '^src/domains/$1/' },
    ),
    rule(
      'only-app-mounts',
      'app.ts is the map of the system.',
      { pathNot: '^src/app\\.ts$' },
      { path: '^src/domains/.*\\.(pages|api|jobs|slots)\\.ts$' },
    ),
    rule(
      'sql-only-in-stores',
      'Only a store opens a transaction handle.',
      { path: '^src/domains/', pathNot: ['\\.store\\.ts$', '\\.process\\.ts$'] },
      { path: ['^src/platform/db/(?!database|who)', '(^|/)node_modules/pg(/|$)'] },
    ),
    rule(
      'http-only-at-the-edge',
      'A use case knows no request.',
      { path: '^src/domains/', pathNot: ['\\.(pages|api)\\.ts$'] },
      { path: ['^src/platform/http/(?!organisation|request)', '(^|/)node_modules/fastify(/|$)'], dependencyTypesNot: ['type-only'] },
    ),
    rule('nothing-imports-tests', 'What serves does not need what tests.', { path: '^src/', pathNot: '\\.test\\.ts$' }, { path: '^test/' }),
    rule('everything-resolves', 'An import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: '\\.test\\.ts$',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
