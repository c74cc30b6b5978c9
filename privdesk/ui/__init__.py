"""The window: the only place that knows Qt."""

from privdesk.ui import compiled_qt

compiled_qt.load()  # before anything else imports it
