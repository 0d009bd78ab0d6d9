"""Names of the engine's languages. The engine knows them by ISO 639 codes with additions of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

NOT_LANGUAGES = frozenset({"osd", "equ", "snum"})
"""Models that lie among the languages and recognise none."""

_OWN_NAMES = {
    "chi_sim": "Chinese (simplified)",
    "chi_tra": "Chinese (traditional)",
    "frk": "German (Fraktur)",
    "enm": "Middle English",
    "frm": "Middle French",
    "grc": "Ancient Greek",
    "ita_old": "Italian (old)",
    "spa_old": "Spanish (old)",
    "kat_old": "Georgian (old)",
    "lat": "Latin",
    "fil": "Filipino",
    "nor": "Norwegian",
    "srp_latn": "Serbian (Latin letters)",
    "uzb_cyrl": "Uzbek (Cyrillic letters)",
    "aze_cyrl": "Azerbaijani (Cyrillic letters)",
}
_ENDINGS = {"_vert": "vertical", "_latf": "Fraktur", "_frak": "Fraktur"}


def language_name(code: str) -> str:
    """The English name of a language model, or its code where it has none."""
    if code in _OWN_NAMES:
        return QCoreApplication.translate("languages", _OWN_NAMES[code])
    for ending, word in _ENDINGS.items():
        if code.endswith(ending):
            return f"{language_name(code.removesuffix(ending))} ({QCoreApplication.translate('languages', word)})"
    if code.startswith("script/"):
        return QCoreApplication.translate("languages", "{0} script").format(code.removeprefix("script/"))
    language = QLocale.codeToLanguage(code)
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    return QLocale.languageToString(language)


def recognisable(codes: tuple[str, ...]) -> list[str]:
    """Those codes that are languages: the desktop's own and English first, the others by name."""
    own = QLocale.languageToCode(QLocale().language(), QLocale.LanguageCodeType.ISO639Part2T)
    first = {own: 0, "eng": 1}
    languages = (code for code in codes if code not in NOT_LANGUAGES)
    return sorted(languages, key=lambda code: (first.get(code, 2), language_name(code)))
