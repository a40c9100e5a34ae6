import '#exercise/06-mock-a-property';
