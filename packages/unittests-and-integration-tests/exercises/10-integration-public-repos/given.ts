/** The client and the fixtures of room 09, where their code stands. */
export * from '#given/09-integration-fixtures';
