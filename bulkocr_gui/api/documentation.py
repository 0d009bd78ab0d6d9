"""The description of the API as a page that needs nothing from the network."""

from __future__ import annotations

from html import escape
from typing import Any

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
code { font: 14px ui-monospace, monospace; } h2 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: .25rem 0; } table { border-collapse: collapse; } td { padding: 0 1rem 0 0; vertical-align: top; }
:root { color-scheme: light dark; }
"""
_ORIGINAL = "/api/bulk/"


def page_of(description: dict[str, Any]) -> str:
    """A page of HTML.

    Args:
        description: of OpenAPI.
    """
    parts = []
    for path, methods in description["paths"].items():
        if path.startswith(_ORIGINAL):
            continue
        for method, call in methods.items():
            fields = _fields(call, description["components"]["schemas"])
            parts.append(
                f"<h2><code>{escape(method.upper())} {escape(path)}</code></h2>"
                f"<p>{escape(call.get('description', ''))}</p>{fields}"
            )
    title = escape(f"{description['info']['title']} {description['info']['version']}: local API")
    return (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>{title}</title><style>{_STYLE}</style>"
        f"<h1>{title}</h1><p>Every call needs the header <code>Authorization: Bearer TOKEN</code>; the token is in "
        "the file <code>api_token</code> of the data folder. The calls below <code>/api/v1/bulk/</code> are there "
        "below <code>/api/bulk/</code> too. Errors are JSON: <code>{error, message, detail}</code>. "
        '<a href="/api/v1/openapi.json">OpenAPI</a></p>' + "".join(parts)
    )


def _fields(call: dict[str, Any], schemas: dict[str, Any]) -> str:
    rows = [(each["name"], each["in"], each["schema"]) for each in call.get("parameters", ())]
    body = call.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    body = schemas.get(body.get("$ref", "").rpartition("/")[2], body)
    rows += [(name, "body", schema) for name, schema in body.get("properties", {}).items()]
    cells = "".join(
        f"<tr><td><code>{escape(name)}</code><td>{escape(place)}<td>{escape(_kind(schema))}"
        for name, place, schema in rows
    )
    return f"<table>{cells}</table>" if cells else ""


def _kind(schema: dict[str, Any]) -> str:
    kind = str(schema.get("type", "")) or " or ".join(
        str(each.get("type", each.get("$ref", "").rpartition("/")[2])) for each in schema.get("anyOf", ())
    )
    kind = kind or str(schema.get("$ref", "")).rpartition("/")[2]
    default = schema.get("default")
    return kind if default is None else f"{kind}, {default}" if isinstance(default, str | int | float) else kind
