"""Another program, for the tests: a small window that drags the paths it was given, as a file manager does."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    def mousePressEvent(self, event):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.actionChanged.connect(lambda action: print("accepted" if action else "refused", flush=True))
        print("dragging", flush=True)
        # The program stays, as a file manager does: the other one asks for the data after the drop.
        drag.exec(Qt.DropAction.CopyAction)


app = QApplication(sys.argv[:1])
source = Source("scans")
source.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
source.setGeometry(1500, 900, 80, 60)
source.show()
print("ready", flush=True)
app.exec()
