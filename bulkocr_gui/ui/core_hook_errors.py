"""What comes of telling others, as the core says it in English."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

HOOK_ERRORS = (
    QT_TRANSLATE_NOOP("core", "This is no command."),
    QT_TRANSLATE_NOOP("core", "Give a program and its arguments."),
    QT_TRANSLATE_NOOP("core", "{0} is no address of a webhook."),
    QT_TRANSLATE_NOOP("core", "Give one such as https://example.org/scans."),
    QT_TRANSLATE_NOOP("core", "A webhook of another computer needs https: on the way others could read it."),
    QT_TRANSLATE_NOOP("core", "Give an address that begins with https://."),
    QT_TRANSLATE_NOOP("core", "The program was closed before."),
    QT_TRANSLATE_NOOP("core", "The command {0} cannot be run ({1})."),
    QT_TRANSLATE_NOOP("core", "The command took longer than {0} s."),
    QT_TRANSLATE_NOOP("core", "The command ended with {0}: {1}"),
    QT_TRANSLATE_NOOP("core", "it said nothing"),
    QT_TRANSLATE_NOOP("core", "The command ended well."),
    QT_TRANSLATE_NOOP("core", "The address does not answer in time."),
    QT_TRANSLATE_NOOP("core", "The certificate of the address was not accepted."),
    QT_TRANSLATE_NOOP("core", "There is no connection to the address."),
    QT_TRANSLATE_NOOP("core", "The address answered with {0}."),
    QT_TRANSLATE_NOOP("core", "There is no command any more."),
    QT_TRANSLATE_NOOP("core", "There is no webhook any more."),
    QT_TRANSLATE_NOOP("core", "{0} that is to be told of this was not: {1}"),
    QT_TRANSLATE_NOOP("core", "The command"),
    QT_TRANSLATE_NOOP("core", "The webhook"),
)
