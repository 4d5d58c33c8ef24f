"""Picture two pages of the built site for the README: python -m tools.site.pictures."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from tools.site.serving import FINISHED, browsing, chromium, served

DOCS = Path(__file__).parents[2] / "docs"

PICTURES = {
    "site_entity.png": ("organizations/gomselmash.html", 860),
    "site_map.png": ("explore.html", 780),
}
"""Of each picture, the page and the height in pixels."""

COLOURS = 96  # as many as need be for type to look smooth: a third of the size of true colour


def main() -> None:
    """Write the pictures, light and of the width of a small laptop, into docs/."""
    with served() as address, browsing(chromium()) as browser:
        for name, (page, height) in PICTURES.items():
            context = browser.new_context(
                viewport={"width": 1180, "height": height}, color_scheme="light"
            )
            context.set_default_timeout(120_000)  # a busy machine is no failure
            tab = context.new_page()
            tab.goto(address + page, wait_until="load")
            tab.wait_for_function(FINISHED)
            picture = Image.open(io.BytesIO(tab.screenshot())).convert("RGB")
            picture.quantize(COLOURS).save(DOCS / name, optimize=True)
            context.close()


if __name__ == "__main__":
    main()
