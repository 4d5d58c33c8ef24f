"""Serving the explorer: a database for as long as it runs, a free port, an end without traces."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bykz_data.errors import BykzDataError, MissingExtraError, OutputError
from bykz_data.store.locking import ENDING, handled_by
from bykz_data.store.new_files import temporary_folder

from .addresses import DATABASE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HOST = "127.0.0.1"
"""Nobody but the user's own machine reaches the explorer."""


def serve(port: int | None, ready: Callable[[str], None]) -> None:
    """Serve the explorer until it is ended, by Ctrl-C or by the system.

    Parameters
    ----------
    port
        The port; a free one where None.
    ready
        Is called with the address as soon as the explorer answers.

    Raises
    ------
    MissingExtraError
        When datasette is not installed.
    BykzDataError
        When it is of a version whose pages cannot be replaced.
    OutputError
        When the port is in use.
    """
    # Other plugins of Datasette on this machine are not part of the explorer.
    os.environ.setdefault("DATASETTE_LOAD_PLUGINS", "")
    try:
        import datasette.app
        import uvicorn
    except ImportError as error:
        raise MissingExtraError("browse", "datasette") from error
    if not datasette.__version__.startswith("0."):  # its templates are replaced by ours
        raise BykzDataError(
            f"the explorer works with Datasette 0.65, and {datasette.__version__} is installed; "
            'install it with: pip install "datasette<1"'
        )
    with _bound(port) as listening, _database() as database, _ended_quietly():
        from .application import application

        explorer = application(database)
        address = f"http://{HOST}:{listening.getsockname()[1]}/"
        config = uvicorn.Config(
            explorer.app(),
            log_level="warning",
            access_log=False,
            lifespan="on",
            timeout_graceful_shutdown=1,
        )
        server = uvicorn.Server(config)
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(_run(explorer, server, listening, lambda: ready(address)))


async def _run(
    explorer: Any,  # noqa: ANN401 (datasette has no types)
    server: Any,  # noqa: ANN401
    listening: socket.socket,
    ready: Callable[[], None],
) -> None:
    await explorer.invoke_startup()
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started and not serving.done():
        await asyncio.sleep(0.01)
    if not serving.done():
        ready()
    await serving


@contextlib.contextmanager
def _bound(port: int | None) -> Iterator[socket.socket]:
    """Bind the port: what is bound cannot be taken by another program before it is served."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listening:
        if os.name != "nt":  # there, it would let two programs have one port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, port or 0))
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or error
            raise OutputError(
                f"port {port} cannot be used ({reason}); name another one, or leave --port out "
                "for a free one"
            ) from None
        yield listening


@contextlib.contextmanager
def _database() -> Iterator[Path]:
    """Export the dataset into a database that is removed at the end."""
    from bykz_data.exports.sqlite import write

    with temporary_folder() as folder:
        path = folder / f"{DATABASE}.sqlite"
        write(path)
        yield path


@contextlib.contextmanager
def _ended_quietly() -> Iterator[None]:
    """End on TERM, and with the terminal, as on Ctrl-C.

    The server catches TERM and Ctrl-C, shuts down, and raises them again.
    """

    def end(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    def end_server(_number: int, _frame: object) -> None:
        signal.raise_signal(signal.SIGTERM)

    with handled_by(end, ENDING[:1]), handled_by(end_server, ENDING[1:]):
        yield
