import '#exercise/03-mock-http';
