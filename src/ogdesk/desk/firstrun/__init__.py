"""はじめての起動: the page shown while no council file is known."""
