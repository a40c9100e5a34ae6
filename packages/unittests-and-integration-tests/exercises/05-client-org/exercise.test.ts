import '#exercise/05-client-org';
