"""What can be wrong with a watched folder, as the core says it in English."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WATCH_ERRORS = (
    QT_TRANSLATE_NOOP("core", "{0} is not a whole path."),
    QT_TRANSLATE_NOOP("core", "Name the folder from its root."),
    QT_TRANSLATE_NOOP("core", "Choose another time."),
    QT_TRANSLATE_NOOP("core", "These are no two times of the day."),
    QT_TRANSLATE_NOOP("core", "Name them as 22:00-06:00."),
    QT_TRANSLATE_NOOP("core", "A file must rest between 0.1 and 3600 seconds."),
    QT_TRANSLATE_NOOP("core", "{0} and {1}, which is watched already, lie within each other."),
    QT_TRANSLATE_NOOP("core", "Watch the outer one alone, or two that lie beside each other."),
    QT_TRANSLATE_NOOP("core", "Originals cannot be moved to the folder that is watched."),
    QT_TRANSLATE_NOOP("core", "Originals would be moved to {0}, which is watched too."),
    QT_TRANSLATE_NOOP("core", "Choose another folder for originals."),
    QT_TRANSLATE_NOOP("core", "{0} is on another drive than {1}: originals are only renamed, never copied."),
    QT_TRANSLATE_NOOP("core", "Choose a folder for originals on the same drive."),
    QT_TRANSLATE_NOOP("core", "Choose another folder."),
    QT_TRANSLATE_NOOP("core", "This folder is not watched any more."),
    QT_TRANSLATE_NOOP("core", "Add it again."),
    QT_TRANSLATE_NOOP("core", "{0} could not be moved to {1} ({2})."),
    QT_TRANSLATE_NOOP("core", "The program made a mistake at this folder."),
    QT_TRANSLATE_NOOP("core", "The log has the details."),
)
