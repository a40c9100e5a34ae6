import '#exercise/01-access-nested-map';
