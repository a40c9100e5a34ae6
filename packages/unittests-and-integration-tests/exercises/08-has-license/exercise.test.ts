import '#exercise/08-has-license';
