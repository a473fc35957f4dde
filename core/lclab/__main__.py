"""Start the command, as `python -m lclab` or as `python -I path/to/lclab/__main__.py`."""

import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
sys.path[:] = [entry for entry in sys.path if Path(entry or ".").resolve() != PACKAGE]
sys.path.insert(0, str(PACKAGE.parent))

if __name__ == "__main__":
    from lclab.cli import main

    sys.exit(main())
