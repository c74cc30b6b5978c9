"""The tables that 0.4 adds, divided by what they keep."""
