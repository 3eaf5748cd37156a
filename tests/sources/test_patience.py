"""The bound on the time that one report may take."""

from __future__ import annotations

import contextlib
import signal
import threading
import time

import pytest

from onrecord.sources.patience import OutOfPatience, at_most


def test_what_takes_too_long_is_given_up_where_it_is() -> None:
    begun = time.monotonic()
    with pytest.raises(OutOfPatience, match="not done in 0 seconds"), at_most(0.05):
        while True:
            pass
    assert time.monotonic() - begun < 5


def test_who_passes_over_every_error_does_not_pass_over_it() -> None:
    begun = time.monotonic()
    with pytest.raises(OutOfPatience), at_most(0.05):
        while True:
            with contextlib.suppress(Exception):
                while True:
                    pass
    assert time.monotonic() - begun < 5


def test_it_is_said_again_to_who_did_not_hear() -> None:
    begun = time.monotonic()
    with pytest.raises(OutOfPatience), at_most(0.05):
        with contextlib.suppress(BaseException):
            while True:
                pass
        while True:
            pass
    assert 1 < time.monotonic() - begun < 6


def test_what_is_done_in_time_is_not_disturbed_after() -> None:
    before = signal.getsignal(signal.SIGALRM)
    with at_most(0.05):
        pass
    time.sleep(0.1)
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_other_threads_have_no_bound() -> None:
    done: list[bool] = []

    def work() -> None:
        with at_most(0.01):
            time.sleep(0.05)
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
