import '#exercise/10-integration-public-repos';
