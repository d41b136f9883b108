"""Spans of time as a picture in a list: scale, header, legend, painting."""
