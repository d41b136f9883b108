"""Exchange formats: the readable data of the sample council."""
