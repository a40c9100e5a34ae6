import '#exercise/18-flaky-test';
