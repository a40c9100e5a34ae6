/** The client of room 05, where its code stands. */
export * from '#given/05-client-org';
