/** The function of room 01 and its error, where their code stands. */
export * from '#given/01-access-nested-map';
