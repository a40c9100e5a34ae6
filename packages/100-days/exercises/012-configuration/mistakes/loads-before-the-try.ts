/** You load the settings before your `try` begins, so nobody catches the error and the program ends with a raw stack trace. Think about which line throws, and whether the `try` is running then. */
import { type Config, ConfigError, type Environment, loadConfig, type Services } from '#solution/012-configuration';

export * from '#solution/012-configuration';

export function startApp(env: Environment, services: Services): number {
  const settings = loadConfig(env);
  try {
    run(settings, services);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    services.print('Startup failed:');
    for (const problem of error.problems) services.print(`- ${problem}`);
    return 1;
  }
}

function run(config: Config, services: Services): void {
  services.print(`Connecting to database at ${config.dbHost}:${config.dbPort} (${config.environment} environment)`);
  services.connect(config);
}
