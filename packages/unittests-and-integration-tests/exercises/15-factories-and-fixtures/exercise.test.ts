import '#exercise/15-factories-and-fixtures';
