"""The program's side of a child process: start it, ask it, kill it with all it started.

Every document is opened in a child, never in the window's process: a bad file can crash or hang its
child only. A plain `Popen`, not multiprocessing, whose tracker process would be left behind.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import bulkocr_gui
from bulkocr_gui.providers.frames import BrokenFrame, read_frame, write_frame

START_SECONDS = 60.0
"""A child that has not loaded what it needs by then never will."""
MOST_MEMORY = 4 * 1024**3
"""Address space of one child: a page without end meets this before it meets the machine's end."""
OUT_OF_MEMORY = b"bad_alloc"
"""What the C++ runtime prints before it aborts for want of memory."""


def cores() -> int:
    """Processor cores that this program may use."""
    with contextlib.suppress(AttributeError, OSError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def memory_limit() -> int:
    """Address space that a child may have, in bytes."""
    import psutil  # noqa: PLC0415 - as late as it is wanted: the window is there sooner

    return min(MOST_MEMORY, int(psutil.virtual_memory().total * 0.75))


def engine_role(engine: str, options: dict[str, Any]) -> dict[str, Any]:
    """What a child is told that recognises: the engine as `MODULE:CLASS`, and its options."""
    return {"role": "engine", "engine": engine, "options": options, "most_memory": memory_limit()}


def own_folder(temporary: Path) -> Path:
    """Make a folder for the temporary files of one child or several; `sweep` knows whose it is."""
    temporary.mkdir(parents=True, exist_ok=True)
    return Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=temporary))


def is_alive(pid: int) -> bool:
    """Whether there is a process of that number."""
    import psutil  # noqa: PLC0415 - as above

    return psutil.pid_exists(pid)


def sweep(temporary: Path) -> None:
    """Remove what children of killed programs left."""
    for folder in temporary.glob("*-*"):
        pid = folder.name.split("-")[0]
        if pid.isdigit() and not is_alive(int(pid)):
            shutil.rmtree(folder, ignore_errors=True)


def child_command() -> list[str]:
    """How a child is started from this installation."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child"]  # see `bundle`
    # -P: a folder of scans that the program was started in must not be looked through for modules.
    return [sys.executable, "-P", "-m", "bulkocr_gui.providers.child"]


class ChildEnded(Exception):  # noqa: N818 - not an error by itself: its owner knows what it means
    """The child is gone: killed, crashed, timed out, or it spoke no sense.

    Args:
        timed_out: it took longer than it was given.
        exit_code: as `Popen.returncode`; negative for a signal.
        spoke_nonsense: it sent what is no message.
        out_of_memory: its C++ part gave up because it was given no more memory.
    """

    def __init__(
        self, *, timed_out: bool, exit_code: int | None, spoke_nonsense: bool = False, out_of_memory: bool = False
    ) -> None:
        super().__init__(f"timed_out={timed_out} exit_code={exit_code}")
        self.timed_out = timed_out
        self.exit_code = exit_code
        self.spoke_nonsense = spoke_nonsense
        self.out_of_memory = out_of_memory


class ChildProcess:
    """One running child. `ask` and `receive` are for one thread at a time, `kill` for any.

    Args:
        role: the first message; says what the child is to be.
        temporary: folder for the child's temporary files.

    Raises:
        ChildEnded: the system starts no more processes.
    """

    def __init__(self, role: dict[str, Any], temporary: Path | None = None) -> None:
        package = Path(bulkocr_gui.__file__).parent.parent
        environment = os.environ | {
            "OMP_THREAD_LIMIT": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "PYTHONPATH": os.pathsep.join(filter(None, (str(package), os.environ.get("PYTHONPATH")))),
        }
        if temporary is not None:
            environment["TMPDIR"] = environment["TEMP"] = str(temporary)
        # A file, for a pipe that nobody reads would block the child; it empties the file before each page.
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the pipes
        try:
            self._process = subprocess.Popen(
                child_command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._complaints,
                env=environment,
                # Its own group: what it starts is killed with it, and the terminal's Ctrl-C does not reach it.
                start_new_session=True,
                # On Windows a console would open for each child of a program that has none.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            self._complaints.close()
            raise ChildEnded(timed_out=False, exit_code=None) from error
        self._timed_out = False
        with contextlib.suppress(ChildEnded):
            # One that is gone already says so when its first answer is waited for.
            self._send(role)

    @property
    def pid(self) -> int:
        """The process id, which is its group's too."""
        return self._process.pid

    def ask(self, header: dict[str, Any], seconds: float) -> tuple[dict[str, Any], bytes]:
        """Send a message and wait for its answer; a child that takes longer is killed.

        Raises:
            ChildEnded: there is no answer.
        """
        self._send(header | {"seconds": seconds})
        return self.receive(seconds)

    def receive(self, seconds: float) -> tuple[dict[str, Any], bytes]:
        """Wait for the next message; a child that takes longer is killed.

        Raises:
            ChildEnded: there is none.
        """
        stdout = self._process.stdout
        if stdout is None:
            raise ChildEnded(timed_out=False, exit_code=None)
        # A timer that kills works with every system's pipes, and wakes nobody while all goes well.
        alarm = threading.Timer(seconds, self._time_out)
        alarm.daemon = True
        alarm.start()
        try:
            frame = read_frame(stdout)
        except (OSError, ValueError):
            frame = None
        except BrokenFrame:
            self.kill()
            raise ChildEnded(timed_out=False, exit_code=None, spoke_nonsense=True) from None
        finally:
            alarm.cancel()
        if frame is None:
            self.kill()
            raise ChildEnded(
                timed_out=self._timed_out,
                exit_code=self._process.returncode,
                out_of_memory=OUT_OF_MEMORY in self._last_words(),
            )
        return frame

    def _last_words(self) -> bytes:
        with contextlib.suppress(OSError, ValueError):
            size = self._complaints.seek(0, os.SEEK_END)
            self._complaints.seek(max(0, size - 4096))
            return self._complaints.read(4096)
        return b""

    def _send(self, header: dict[str, Any]) -> None:
        stdin = self._process.stdin
        try:
            if stdin is None:
                raise BrokenPipeError
            write_frame(stdin, header)
        except (OSError, ValueError) as error:
            self.kill()
            raise ChildEnded(timed_out=False, exit_code=self._process.returncode) from error

    def _time_out(self) -> None:
        self._timed_out = True
        self.kill()

    def kill(self) -> None:
        """End the child and everything it started, at once. Never fails; more than once is fine."""
        if os.name == "nt":
            import psutil  # noqa: PLC0415 - as above

            with contextlib.suppress(psutil.NoSuchProcess):
                for process in (*psutil.Process(self.pid).children(recursive=True), psutil.Process(self.pid)):
                    with contextlib.suppress(psutil.NoSuchProcess):
                        process.kill()
        elif self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signal.SIGKILL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)

    def close(self) -> None:
        """Kill the child and close the pipes. For the thread that asks."""
        self.kill()
        for stream in (self._process.stdin, self._process.stdout, self._complaints):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
