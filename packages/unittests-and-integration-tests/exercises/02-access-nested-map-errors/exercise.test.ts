import '#exercise/02-access-nested-map-errors';
