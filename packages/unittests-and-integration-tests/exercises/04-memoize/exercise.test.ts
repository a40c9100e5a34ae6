import '#exercise/04-memoize';
