import '#exercise/11-fake-timers';
