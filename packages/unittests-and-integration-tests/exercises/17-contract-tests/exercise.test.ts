import '#exercise/17-contract-tests';
