"""The parts every page is built from, one file each; nothing here reads the store."""
