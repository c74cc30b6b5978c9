"""The officer's verbs: each is one action with its consequences, in one transaction."""
