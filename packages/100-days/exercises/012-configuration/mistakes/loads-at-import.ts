/** You load the settings at the top of the file, so to import it is enough to throw: no test can run without the real variables, no `catch` stands around it, and a password is read before anybody asked for it. Load inside of `startApp`, from the `env` that it is given. */
import { type Environment, loadConfig, type Services } from '#solution/012-configuration';

export * from '#solution/012-configuration';

// A page has no `process`, and fails in the same way.
const { process } = globalThis as { process?: { env: Environment } };
const settings = loadConfig(process?.env ?? {});

export function startApp(_env: Environment, services: Services): number {
  services.print(
    `Connecting to database at ${settings.dbHost}:${settings.dbPort} (${settings.environment} environment)`,
  );
  services.connect(settings);
  return 0;
}
