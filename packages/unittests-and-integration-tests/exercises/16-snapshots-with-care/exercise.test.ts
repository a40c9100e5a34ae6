import '#exercise/16-snapshots-with-care';
