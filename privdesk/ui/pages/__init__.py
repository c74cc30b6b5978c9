"""The pages of the main window, each made when it is first shown."""
