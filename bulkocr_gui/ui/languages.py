"""Names of the engine's languages. The engine knows them by ISO 639 codes with additions of its own."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

NOT_LANGUAGES = frozenset({"osd", "equ", "snum"})
"""Models that lie among the languages and recognise none."""

_OWN_NAMES = {
    "chi_sim": QT_TRANSLATE_NOOP("languages", "Chinese (simplified)"),
    "chi_tra": QT_TRANSLATE_NOOP("languages", "Chinese (traditional)"),
    "frk": QT_TRANSLATE_NOOP("languages", "German (Fraktur)"),
    "enm": QT_TRANSLATE_NOOP("languages", "Middle English"),
    "frm": QT_TRANSLATE_NOOP("languages", "Middle French"),
    "grc": QT_TRANSLATE_NOOP("languages", "Ancient Greek"),
    "ita_old": QT_TRANSLATE_NOOP("languages", "Italian (old)"),
    "spa_old": QT_TRANSLATE_NOOP("languages", "Spanish (old)"),
    "kat_old": QT_TRANSLATE_NOOP("languages", "Georgian (old)"),
    "lat": QT_TRANSLATE_NOOP("languages", "Latin"),
    "fil": QT_TRANSLATE_NOOP("languages", "Filipino"),
    "nor": QT_TRANSLATE_NOOP("languages", "Norwegian"),
    "srp_latn": QT_TRANSLATE_NOOP("languages", "Serbian (Latin letters)"),
    "uzb_cyrl": QT_TRANSLATE_NOOP("languages", "Uzbek (Cyrillic letters)"),
    "aze_cyrl": QT_TRANSLATE_NOOP("languages", "Azerbaijani (Cyrillic letters)"),
}
_ENDINGS = {
    "_vert": QT_TRANSLATE_NOOP("languages", "vertical"),
    "_latf": QT_TRANSLATE_NOOP("languages", "Fraktur"),
    "_frak": QT_TRANSLATE_NOOP("languages", "Fraktur"),
}


def language_name(code: str) -> str:
    """The name of a language model in the window's language, or its code where it has none."""
    if code in _OWN_NAMES:
        return _translated(_OWN_NAMES[code])
    for ending, word in _ENDINGS.items():
        if code.endswith(ending):
            return f"{language_name(code.removesuffix(ending))} ({_translated(word)})"
    if code.startswith("script/"):
        return QCoreApplication.translate("languages", "{0} script").format(code.removeprefix("script/"))
    language = QLocale.codeToLanguage(code)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    return _translated(QLocale.languageToString(language))


def own_languages() -> tuple[str, ...]:
    """Codes of the languages that the desktop is set to, the preferred one first."""
    found = (QLocale(name).language() for name in QLocale.system().uiLanguages())
    codes = (QLocale.languageToCode(language, QLocale.LanguageCodeType.ISO639Part2T) for language in found)
    return tuple(dict.fromkeys(code for code in codes if code))


def _translated(name: object) -> str:
    """One of the names that stand above or in `language_names`."""
    return QCoreApplication.translate("languages", str(name))


def recognisable(codes: tuple[str, ...]) -> list[str]:
    """Those codes that are languages: the desktop's own and English first, the others by name."""
    own = QLocale.languageToCode(QLocale().language(), QLocale.LanguageCodeType.ISO639Part2T)
    first = {own: 0, "eng": 1}
    languages = (code for code in codes if code not in NOT_LANGUAGES)
    return sorted(languages, key=lambda code: (first.get(code, 2), language_name(code)))
