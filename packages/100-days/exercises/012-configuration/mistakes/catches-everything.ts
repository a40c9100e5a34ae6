/** You turn every error into a failed start because of settings. A database that is down is no fault of the settings: catch only what you know, around the line that throws it. */
import { ConfigError, type Environment, loadConfig, type Services } from '#solution/012-configuration';

export * from '#solution/012-configuration';

export function startApp(env: Environment, services: Services): number {
  try {
    const config = loadConfig(env);
    services.print(`Connecting to database at ${config.dbHost}:${config.dbPort} (${config.environment} environment)`);
    services.connect(config);
    return 0;
  } catch (error) {
    services.print('Startup failed:');
    for (const problem of error instanceof ConfigError ? error.problems : [String(error)])
      services.print(`- ${problem}`);
    return 1;
  }
}
