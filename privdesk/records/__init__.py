"""What the store keeps: one mapped class per record type."""
