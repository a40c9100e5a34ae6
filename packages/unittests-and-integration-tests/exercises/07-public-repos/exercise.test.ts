import '#exercise/07-public-repos';
