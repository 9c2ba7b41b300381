/** Variables that name a database or hold a secret: no child inherits them, each is given its own. */
const secret = /^(DATABASE_URL|PG[A-Z]+$|NODE_KEY$)/

/** The environment of a child: ours without secrets, and what is meant for it alone. */
export const childEnvironment = (own: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !secret.test(name))),
  ...own,
})

/** Takes the secrets out of this process's own environment, for libraries that hand all of it on (node:cluster). */
export const forgetSecrets = (): void => {
  for (const name of Object.keys(process.env)) if (secret.test(name)) delete process.env[name]
}
