import '#exercise/010-testing-strategy';
