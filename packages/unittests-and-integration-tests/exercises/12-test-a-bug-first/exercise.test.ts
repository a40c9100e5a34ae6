import '#exercise/12-test-a-bug-first';
