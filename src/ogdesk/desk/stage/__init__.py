"""席次図: a picture of who sits where on the stage of an item.

How to show it: `StageView(desk)`, then `show_item(item_id)` (None empties it); it reads the file by itself and follows its
changes. `seatActivated(appearance_id)` on Enter or a double click: open that seat's form.
"""
