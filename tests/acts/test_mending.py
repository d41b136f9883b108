"""そろえる: one step puts right what the proofreader quotes, wherever the release says the same."""

from __future__ import annotations

import pytest

from ogdesk.acts.editing import set_field, set_fields
from ogdesk.acts.release.remedies import Remedy, add_change_note, even_out, remedy_of
from ogdesk.acts.release.view import press_draft, press_findings
from ogdesk.acts.surroundings import Surroundings
from ogdesk.council.entity import Edit
from ogdesk.council.event import Event
from ogdesk.council.findings import Finding, Level
from ogdesk.council.release import BlockKey, Notice
from ogdesk.ground.errors import WorldError
from ogdesk.store.file import CouncilFile

EVENT, NOTICE = 9, 1


def findings(file: CouncilFile, here: Surroundings, code: str) -> list[Finding]:
    return [found for found in press_findings(file, EVENT, (), here.today) if found.code == code]


def remedy(file: CouncilFile, here: Surroundings, finding: Finding) -> Remedy | None:
    draft = press_draft(file, EVENT, (), here.today)
    assert draft is not None
    return remedy_of(finding, draft.built)


def words(file: CouncilFile, here: Surroundings) -> str:
    draft = press_draft(file, EVENT, (), here.today)
    assert draft is not None
    return "\n".join(block.text for block in draft.built.blocks)


def test_a_role_and_a_text_get_the_usual_form_in_one_step(
    sample_file: CouncilFile, here: Surroundings
) -> None:
    text = "モデレーターが進めます。モデレーターは会場にいます。"
    set_fields(sample_file, [Edit("symposium", EVENT, "purpose", text)], today=here.today)
    found = findings(sample_file, here, "variant")
    assert [(f.suggestion, remedy(sample_file, here, f)) for f in found] == [
        ("モデレーター", Remedy.EVEN_OUT)
    ]
    done = even_out(sample_file, EVENT, found[0], here.today)
    assert done.places == 1
    assert findings(sample_file, here, "variant") == []
    assert "ア　モデレーター" in words(sample_file, here)
    sample_file.undo()
    assert "ア　モデレータ\n" in words(sample_file, here)
    assert len(findings(sample_file, here, "variant")) == 1


def test_the_same_words_are_put_right_wherever_they_stand(
    sample_file: CouncilFile, here: Surroundings
) -> None:
    wrong = "令和2年11月19日（金）に開きます。"
    edits = [Edit("symposium", EVENT, "purpose", wrong), Edit("symposium", EVENT, "form_text", wrong)]
    set_fields(sample_file, edits, today=here.today)
    set_field(sample_file, "block", NOTICE, BlockKey.THEME, wrong, today=here.today)
    found = findings(sample_file, here, "weekday")
    assert len(found) == 3
    assert even_out(sample_file, EVENT, found[0], here.today).places == 3
    assert findings(sample_file, here, "weekday") == []
    with sample_file.reading() as reading:
        assert reading.get(Event, EVENT).purpose == "令和2年11月19日（木）に開きます。"
        block = reading.get(Notice, NOTICE).block(BlockKey.THEME)
        assert block is not None
        assert block.text == "令和2年11月19日（木）に開きます。"


def test_what_no_field_shows_is_told_with_what_to_do(sample_file: CouncilFile, here: Surroundings) -> None:
    wrong = "令和2年11月19日（金）に開きます。"
    set_fields(sample_file, [Edit("symposium", EVENT, "purpose", wrong)], today=here.today)
    (found,) = findings(sample_file, here, "weekday")
    set_fields(sample_file, [Edit("symposium", EVENT, "purpose", "開きます。")], today=here.today)
    with pytest.raises(WorldError, match="「見る」で開いて"):
        even_out(sample_file, EVENT, found, here.today)


def test_who_has_not_confirmed_offers_the_note(sample_file: CouncilFile, here: Surroundings) -> None:
    edits = [
        Edit("attendance", 4, "state", "打診中"),
        Edit("symposium", EVENT, "shows_change_note", "いいえ"),
    ]
    set_fields(sample_file, edits, today=here.today)
    (found,) = findings(sample_file, here, "unconfirmed")
    assert found.level is Level.INFO
    assert remedy(sample_file, here, found) is Remedy.ADD_NOTE
    add_change_note(sample_file, EVENT)
    assert "※出席者は予告なく変更となる場合があります" in words(sample_file, here)
    assert remedy(sample_file, here, found) is None
    sample_file.undo()
    assert "※出席者は" not in words(sample_file, here)
