"""What a person does: one function per act, one transaction each."""
