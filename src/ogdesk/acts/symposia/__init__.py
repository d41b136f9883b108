"""シンポジウム: adding, viewing and searching them, and the next one from the last."""
