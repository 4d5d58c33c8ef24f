"""`python -m bykz_data` does what the program `bykz-data` does."""

import sys

from .cli import main

sys.exit(main())
