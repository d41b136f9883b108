"""Calendar files: public calendar, requests, updates, cancellations."""
