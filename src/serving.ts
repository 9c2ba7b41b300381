import { runServingProcess } from '#platform/serving/serving-process.ts'
import { formTargets, routes } from './app.ts'
import { readConfig } from './config.ts'
import { version } from './version.ts'

await runServingProcess(routes, { ...readConfig(process.env), version, formTargets: formTargets(process.env) })
