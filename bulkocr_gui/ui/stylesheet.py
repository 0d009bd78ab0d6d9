"""The one style sheet: shapes and colours of the ordinary controls; tables are painted by delegates."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from bulkocr_gui.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulkocr_gui.ui.tokens import Tokens

_SHEET = Template("""
QMainWindow, QWidget#page { background: $window; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px; }
QToolBar { background: $surface; border: 0; border-bottom: 1px solid $border; spacing: 4px; padding: 6px 8px; }
QToolBar::separator { background: $border; width: 1px; margin: 6px 12px; }
QToolBar QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 5px 8px; color: $text;
    background: transparent; font-size: ${body}px; font-weight: 500; }
QToolBar QToolButton[strong="true"] { font-weight: 600; }
QToolBar QToolButton:hover:enabled { background: $hover; }
QToolBar QToolButton:pressed:enabled, QToolBar QToolButton:checked { background: $sunken; }
QToolBar QToolButton:disabled { color: $disabled; }
QToolBar QToolButton:focus { border-color: $accent; }
QToolBar QToolButton[menu="true"] { padding-right: 24px; }
QToolBar QToolButton::menu-indicator { image: url($icons/arrow-down-$scheme.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; color: $text; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { background: $border; height: 1px; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QPushButton { font-size: ${body}px; font-weight: 500; min-height: 28px; padding: 0 14px; border-radius: 6px;
    border: 1px solid $button_border; background: $surface; color: $text; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $sunken; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $surface; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:disabled { background: $track; border-color: $track; color: $disabled; }
QPushButton[kind="link"] { border: 0; background: transparent; color: $accent; padding: 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[fold="true"] { margin-left: -7px; }
QPushButton#moreFormats { min-height: 18px; }
QPushButton[onCard="true"] { min-height: 18px; margin: 0 14px 6px 0; font-size: ${second}px; }
QPushButton[kind="quiet"] { border: 0; background: transparent; padding: 0 6px; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="quiet"]:checked { background: $sunken; }
QPushButton[large="true"] { min-height: 36px; padding: 0 20px; }
QPushButton[large="true"][kind="link"] { min-height: 28px; padding: 0 8px; }
QFrame#noticeBanner[tone="paused"] QPushButton[kind="plain"] { background: transparent;
    border-color: $paused_bar; }

QLineEdit, QComboBox, QSpinBox, QAbstractSpinBox { font-size: ${body}px; min-height: 28px; border-radius: 6px;
    border: 1px solid $control; background: $surface; color: $text; padding: 0 8px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $text3; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QAbstractSpinBox:focus { border: 2px solid $accent;
    padding: 0 7px; min-height: 26px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $disabled; border-color: $border; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: 0; padding: 0; min-height: 0;
    background: transparent; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: url($icons/arrow-down-$scheme.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; color: $text; outline: 0;
    selection-background-color: $selection; selection-color: $text; padding: 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 20px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url($icons/arrow-up-$scheme.svg); width: 11px; height: 11px; }
QAbstractSpinBox::down-arrow { image: url($icons/arrow-down-$scheme.svg); width: 11px; height: 11px; }
QCheckBox { font-size: ${body}px; color: $text; spacing: 8px; padding: 3px; }
QCheckBox::indicator, QListView::indicator { width: 15px; height: 15px; border: 1px solid $control;
    border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: $accent; border-color: $accent;
    image: url($icons/tick-$scheme.svg); }
QRadioButton { font-size: ${body}px; color: $text; spacing: 8px; padding: 3px; }
QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid $control; border-radius: 8px;
    background: $surface; }
QRadioButton::indicator:checked { background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $on_accent, stop: 0.38 $on_accent, stop: 0.46 $accent, stop: 1 $accent); border-color: $accent; }
QRadioButton::indicator:focus { border: 2px solid $accent; width: 13px; height: 13px; }

QTabBar { background: transparent; font-size: ${body}px; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; color: $text2;
    padding: 0 2px; margin: 0 11px 0 0; height: 42px; font-weight: 500; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }

QHeaderView { background: $header; border: 0; }
QHeaderView::section { background: $header; color: $text2; border: 0; border-bottom: 1px solid $border;
    padding: 0 12px; font-size: ${body}px; font-weight: 500; }
QHeaderView::section:first { padding-left: 16px; }
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::up-arrow { image: url($icons/arrow-up-$scheme.svg); width: 12px; height: 12px;
    subcontrol-position: center right; subcontrol-origin: padding; }
QHeaderView::down-arrow { image: url($icons/arrow-down-$scheme.svg); width: 12px; height: 12px;
    subcontrol-position: center right; subcontrol-origin: padding; }
QTableView, QListView { background: $surface; border: 0; outline: 0; color: $text; font-size: ${body}px; }
QTableView#errorRows { border-top: 1px solid $border; }
QListView[framed="true"] { border: 1px solid $control; border-radius: 6px; padding: 4px; }
QListView[framed="true"]:focus { border: 2px solid $accent; padding: 3px; }
QListView[framed="true"]::item { height: 26px; }
QListView[framed="true"]::item:hover { background: $selection; color: $text; }
QListView[framed="true"]::item:selected { background: $selection; color: $text; }
QProgressBar { background: $track; border: 0; border-radius: 3px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QPlainTextEdit { background: $surface; border: 0; color: $text; selection-background-color: $accent;
    selection-color: $on_accent; padding: 8px 10px; }
QPlainTextEdit#pageText, QPlainTextEdit#reviewText { border: 2px solid transparent; padding: 6px 8px; }
QPlainTextEdit#pageText:focus, QPlainTextEdit#reviewText:focus { border-color: $accent; }
QGraphicsView#pageView, QGraphicsView#reviewPageView { border: 2px solid $desk; }
QGraphicsView#pageView:focus, QGraphicsView#reviewPageView:focus { border-color: $accent; }
QWidget#desk { background: $desk; }
QFrame#pageBar { background: $surface; border: 0; border-bottom: 1px solid $border; }
QPushButton#toCheck, QPushButton#reviewToCheck { min-height: 20px; padding: 0 7px; border: 0;
    border-bottom: 2px solid $mark_line; border-radius: 3px; background: $mark; color: $text;
    font-size: ${second}px; }
QPushButton#toCheck:hover, QPushButton#reviewToCheck:hover { text-decoration: underline; }
QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $button_border; border-radius: 3px; margin: 2px; min-height: 32px;
    min-width: 32px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QGraphicsView::corner { background: transparent; border: 0; }
QSplitter::handle:vertical { background: $window; border-top: 1px solid $border; }
QSplitter::handle:horizontal { background: $window; border-left: 1px solid $border; }
QSplitter::handle:hover { background: $accent; }

QLabel { color: $text; font-size: ${body}px; background: transparent; }
QLabel[role="drop"] { font-size: ${drop}px; font-weight: 600; }
QLabel[role="page"] { font-size: ${page}px; font-weight: 600; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="medium"] { font-weight: 500; }
QLabel[role="second"] { color: $text2; font-size: ${second}px; }
QLabel[role="good"] { color: $good; font-weight: 500; font-size: ${second}px; }
QLabel[role="away"] { color: $paused; font-weight: 500; font-size: ${second}px; }
QLabel[role="pill"] { font-size: ${second}px; font-weight: 600; border-radius: 10px; padding: 0 10px;
    min-height: 20px; max-height: 20px; }
QLabel[role="pill"][tone="paused"] { background: $paused_fill; color: $paused; }
QLabel[role="pill"][tone="bad"] { background: $bad_fill; color: $bad; }
QLabel[role="keys"] { color: $text2; font-size: ${second}px; font-weight: 600; }
QDialog#shortcutSheet { background: $window; }
QScrollArea#keyList:focus { border: 2px solid $accent; border-radius: 6px; }
QLabel[role="empty"] { color: $text2; font-size: ${body}px; }

QFrame#card, QFrame#sheet { background: $surface; border: 1px solid $border; }
QFrame#card { border-radius: 8px; }
QFrame#sheet { border-radius: 10px; }
QFrame#line { background: $border; border: 0; max-height: 1px; min-height: 1px; }
QFrame#upright { background: $border; border: 0; max-width: 1px; min-width: 1px; }
QLabel[role="view"] { font-size: ${view}px; font-weight: 600; }
QLabel[role="bad"] { color: $bad; font-weight: 500; font-size: ${second}px; }
QLabel[role="total"] { font-size: ${page}px; font-weight: 600; }
QFrame#detailsHead, QFrame#viewHead { background: $window; border-bottom: 1px solid $border; }
QFrame#readingBar { background: $surface; border: 0; border-top: 1px solid $border; }
QFrame#correctionBar, QFrame#reviewKeys { background: $surface; border: 0; border-top: 1px solid $border; }
QFrame#wordPanel, QFrame#rerunPanel { background: $window; border: 0; border-top: 1px solid $border; }
QFrame#reviewListHead { background: $surface; border: 0; border-bottom: 1px solid $border; }
QFrame#reviewList { background: $surface; border: 0; border-right: 1px solid $border; }
QLabel[role="key"] { background: $surface; color: $text; border: 1px solid $button_border; border-bottom-width: 2px;
    border-radius: 4px; padding: 0 6px; font-size: ${second}px; font-weight: 600; }
QFrame#jobHistory { background: $surface; border: 0; border-bottom: 1px solid $border; }
QFrame#jobEnd { background: $surface; border: 0; border-bottom: 1px solid $border; }
QFrame#statusLine { background: $surface; border: 0; border-top: 1px solid $border; }
QWidget#errorsPage, QWidget#errorsBody { background: $window; }
QWidget#clear { background: transparent; }
QFrame#priceBox { background: $banner; border: 1px solid $banner_line; border-radius: 8px; }
QFrame#settingRow { border: 0; border-top: 1px solid $border; background: transparent; }
QFrame#settingRow[first="true"] { border-top: 0; }
QListView#settingsSections { background: transparent; border: 0; padding: 0; }
QListView#settingsSections::item { height: ${nav}px; padding: 0 10px; margin: 1px 0; border: 2px solid transparent;
    border-radius: 6px; color: $text; }
QListView#settingsSections::item:hover { background: $hover; }
QListView#settingsSections::item:selected { background: $accent_soft; color: $text; }
QListView#settingsSections[ring="true"]::item:focus { border-color: $accent; }
QTableView#ledgerJobs { border: 0; border-top: 1px solid $border; border-bottom-left-radius: 8px;
    border-bottom-right-radius: 8px; }
QTableView#ledgerJobs:focus { border-top: 2px solid $accent; }
QTableView#ledgerJobs::item { padding: 0 9px; border: 0; }
QTableView#ledgerJobs::item:first { padding-left: 13px; }
QTableView#ledgerJobs::item:last { padding-right: 13px; }
QTableView#ledgerJobs QHeaderView::section:last { padding-right: 16px; }
QTableView#ledgerJobs::item:selected { background: $selection; color: $text; }
QFrame#noteRow { border: 0; border-top: 1px solid $border; background: transparent; }
QFrame#noteRow[first="true"] { border-top: 0; }
QFrame#noticeBanner, QFrame#questionBar, QFrame#countdownBar { border: 0;
    border-bottom: 1px solid $banner_line; background: $banner; }
QFrame#noticeBanner[tone="bad"] { background: $bad_fill; border-bottom-color: $error_line; }
QFrame#noticeBanner[tone="good"] { background: $good_fill; border-bottom-color: $border; }
QFrame#noticeBanner[tone="running"] { background: $accent_soft; border-bottom-color: $border; }
QFrame#noticeBanner QLabel[role="second"], QFrame#questionBar QLabel[role="second"] { color: $text2; }
QFrame#countdownBar QLabel[role="second"] { color: $text2; }
""")


def style_sheet(tokens: Tokens, pixels: Callable[[int], int]) -> str:
    """The sheet in the colours of one scheme and the sizes of this desktop's font."""
    values = {
        name: getattr(tokens, name) for name in type(tokens).__slots__ if isinstance(getattr(tokens, name), str)
    }
    for tone, colours in tokens.tones.items():
        values |= {tone.value: colours.text, f"{tone}_fill": colours.fill, f"{tone}_bar": colours.bar}
    values |= {"drop": pixels(24), "page": pixels(20), "body": pixels(13), "second": pixels(12)}
    values |= {"view": pixels(15), "nav": pixels(30)}
    values |= {"icons": resource("icons").as_posix(), "scheme": tokens.name}
    return _SHEET.substitute(values)
