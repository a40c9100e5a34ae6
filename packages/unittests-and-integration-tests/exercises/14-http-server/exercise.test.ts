import '#exercise/14-http-server';
