"""Records of the inventory at full size: their tabs, their rows, what they lack."""
