"""The engine without a window: for scripts, servers without a screen, and tests.

Exit codes: 0 all pages good, 1 finished with failures, 2 bad usage, 3 paused, 4 error.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from bulkocr_gui.cli_exits import BAD_USAGE, ERROR, PAUSED
from bulkocr_gui.cli_jobs import account_of, doctor, jobs, spending, state
from bulkocr_gui.cli_options import parser
from bulkocr_gui.desktop.holding import holding
from bulkocr_gui.desktop.logs import start_log
from bulkocr_gui.desktop.paths import AppPaths
from bulkocr_gui.desktop.terminal import complain, prepare_streams, say
from bulkocr_gui.jobs.errors import KnownError, UsageError
from bulkocr_gui.providers.registry import providers
from bulkocr_gui.providers.vision_readiness import refuse_if_forbidden

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from bulkocr_gui.desktop.cloud_account import CloudAccount
    from bulkocr_gui.jobs.model import JobRequest

# What runs jobs, makes formats or loads Qt is imported by the commands that need it: `jobs` answers at once.


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    prepare_streams()
    options = parser().parse_args(arguments)
    try:
        paths = AppPaths.find(options.data_dir)
        if getattr(options, "preset", ""):
            options = _with_preset(options.preset, arguments, paths)
        code = COMMANDS[options.command](options, paths)
    except KnownError as error:
        _say_error(error, as_json=getattr(options, "json", False))
        return BAD_USAGE if isinstance(error, UsageError) else ERROR
    except KeyboardInterrupt:
        return PAUSED
    return code


def _with_preset(name: str, arguments: Sequence[str] | None, paths: AppPaths) -> argparse.Namespace:
    from bulkocr_gui.cli_presets import defaults_of  # noqa: PLC0415 - as above

    return parser(defaults_of(name, paths)).parse_args(arguments)


def _say_error(error: KnownError, *, as_json: bool) -> None:
    if as_json:
        event = {"event": "error", "code": error.code, "message": error.message, "advice": error.advice}
        say(json.dumps(event))
    complain(f"bulkocr: {error.message} {error.advice}".rstrip())


def _run(options: argparse.Namespace, paths: AppPaths) -> int:
    account = account_of(paths)
    return _headless(paths, account, as_json=options.json, request=_request(options, paths, account))


def _check(options: argparse.Namespace, paths: AppPaths) -> int:
    from bulkocr_gui.cli_check import check  # noqa: PLC0415 - as above

    account = account_of(paths)
    request = _request(options, paths, account)
    with holding(paths):
        try:
            return check(paths, providers(paths.data, account), request, as_json=options.json)
        finally:
            account.close()


def _request(options: argparse.Namespace, paths: AppPaths, account: CloudAccount) -> JobRequest:
    from bulkocr_gui.cli_request import request_of  # noqa: PLC0415 - as above
    from bulkocr_gui.processing.intake import checked_poor_to  # noqa: PLC0415 - as above

    known = providers(paths.data, account)
    provider = known.get(options.provider)
    if provider is None:
        raise UsageError(
            "unknown_provider", f"There is no provider {options.provider}.", f"Known: {', '.join(known)}."
        )
    poor_to = known.get(options.poor_to)
    if provider.needs_network or (poor_to is not None and poor_to.needs_network):
        # Said before the job is entered: the settings, and nothing in the job, would have to change.
        refuse_if_forbidden(account.settings())
    request = request_of(options, provider, account.settings())
    checked_poor_to(request, known)
    return request


def _resume(options: argparse.Namespace, paths: AppPaths) -> int:
    return _again(options, paths, retry=False)


def _retry(options: argparse.Namespace, paths: AppPaths) -> int:
    return _again(options, paths, retry=True)


def _pause(options: argparse.Namespace, paths: AppPaths) -> int:
    from bulkocr_gui.cli_running import RunningProgram  # noqa: PLC0415 - as above

    return RunningProgram(paths).order("pause", options.job, as_json=options.json)


def _stop(options: argparse.Namespace, paths: AppPaths) -> int:
    from bulkocr_gui.cli_running import RunningProgram  # noqa: PLC0415 - as above

    return RunningProgram(paths).order("stop", options.job, as_json=options.json)


def _again(options: argparse.Namespace, paths: AppPaths, *, retry: bool) -> int:
    from bulkocr_gui.cli_request import passwords_of  # noqa: PLC0415 - as above
    from bulkocr_gui.cli_running import RunningProgram  # noqa: PLC0415 - as above

    # Limits and passwords are the window's own to change while it is open.
    plain = options.max_cost is None and options.password_file is None
    if plain and (running := RunningProgram(paths)).is_there():
        return running.order("retry" if retry else "resume", options.job, as_json=options.json)
    return _headless(
        paths,
        account_of(paths),
        as_json=options.json,
        job_id=options.job,
        retry=retry,
        cost_cap=options.max_cost,
        passwords=passwords_of(options.password_file),
    )


def _export(options: argparse.Namespace, paths: AppPaths) -> int:
    from bulkocr_gui.cli_export import export  # noqa: PLC0415 - as above
    from bulkocr_gui.cli_request import passwords_of  # noqa: PLC0415 - as above
    from bulkocr_gui.cli_running import RunningProgram  # noqa: PLC0415 - as above
    from bulkocr_gui.processing.export import Wanted  # noqa: PLC0415 - as above

    start_log(paths)
    wanted = Wanted(options.formats, options.merge, options.zip)
    # Passwords are the window's own to be given while it is open.
    if options.password_file is None and (running := RunningProgram(paths)).is_there():
        return running.export(options.job, wanted, options.output, as_json=options.json)
    passwords = passwords_of(options.password_file)
    with holding(paths):
        return export(paths, options.job, wanted, options.output, passwords=passwords, as_json=options.json)


def _report(options: argparse.Namespace, paths: AppPaths) -> int:
    from bulkocr_gui.cli_report import report  # noqa: PLC0415 - as above

    account = account_of(paths)
    with holding(paths):
        try:
            known = providers(paths.data, account)
            return report(paths, known, options.job, options.output, as_json=options.json)
        finally:
            account.close()


def _headless(paths: AppPaths, account: CloudAccount, **what: Any) -> int:
    from bulkocr_gui.headless import Headless  # noqa: PLC0415 - as above

    with holding(paths):
        try:
            forbidden = account.settings().forbidden
            known = providers(paths.data, account)
            return Headless(paths, known, forbidden=forbidden, keep_secret=account.keep_secret).run(**what)
        finally:
            account.close()


def _search(options: argparse.Namespace, paths: AppPaths) -> int:
    from bulkocr_gui.cli_search import search  # noqa: PLC0415 - as above

    return search(options, paths)


def _serve(options: argparse.Namespace, paths: AppPaths) -> int:
    from bulkocr_gui.serving import Serving  # noqa: PLC0415 - as above

    account = account_of(paths)
    with holding(paths):
        try:
            Serving(paths, providers(paths.data, account), account, account.keep_secret).run(
                options.port, as_json=options.json
            )
        finally:
            account.close()
    return 0


def _watch(options: argparse.Namespace, paths: AppPaths) -> int:
    from bulkocr_gui.cli_watch import forget, list_watched, watched_of  # noqa: PLC0415 - as above

    if options.list:
        return list_watched(paths, as_json=options.json)
    if options.remove:
        with holding(paths):
            return forget(paths, options.paths)
    from bulkocr_gui.cli_presets import kept  # noqa: PLC0415 - as above
    from bulkocr_gui.cli_request import passwords_of  # noqa: PLC0415 - as above
    from bulkocr_gui.watch_headless import WatchHeadless  # noqa: PLC0415 - as above

    account = account_of(paths)
    request = _request(options, paths, account) if options.paths else None
    passwords = passwords_of(options.password_file) if request is None else request.passwords
    preset = kept(paths).find(options.preset).name if options.preset else ""
    with holding(paths):
        try:
            known = providers(paths.data, account)
            run = WatchHeadless(paths, known, as_json=options.json, keep_secret=account.keep_secret)
            return run.run(() if request is None else watched_of(options, request, preset), passwords)
        finally:
            account.close()


def _presets(options: argparse.Namespace, paths: AppPaths) -> int:
    from bulkocr_gui.cli_presets import presets  # noqa: PLC0415 - as above

    return presets(options, paths)


COMMANDS: dict[str, Callable[[argparse.Namespace, AppPaths], int]] = {
    "run": _run,
    "check": _check,
    "resume": _resume,
    "retry": _retry,
    "pause": _pause,
    "stop": _stop,
    "export": _export,
    "report": _report,
    "state": state,
    "presets": _presets,
    "jobs": jobs,
    "search": _search,
    "spending": spending,
    "serve": _serve,
    "watch": _watch,
    "doctor": doctor,
}


if __name__ == "__main__":
    sys.exit(main())
