"""What PyInstaller starts from: the packed program's entry."""

import sys

from bulkocr_gui.bundle import main

sys.exit(main())
