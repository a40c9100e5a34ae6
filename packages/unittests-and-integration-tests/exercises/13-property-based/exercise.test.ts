import '#exercise/13-property-based';
