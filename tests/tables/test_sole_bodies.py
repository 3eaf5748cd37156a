"""Bodies of which a state has one."""

from __future__ import annotations

from onrecord.tables.sole_bodies import sole_body
from onrecord.tables.tsv import rows


def test_forms_of_one_body() -> None:
    assert sole_body("ministry of foreign affairs") == sole_body("state department") == "foreign ministry"
    assert sole_body("department of defense") == "defence ministry"
    assert sole_body("police department") is None


def test_every_body_goes_by_its_own_name() -> None:
    assert all(sole_body(body) == body for _, body in rows("sole_bodies"))
    assert all(form == form.lower() for form, _ in rows("sole_bodies"))
