"""The columns of the table `events`, the same for every peer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    """A column, the member of a message it is read from, and its types.

    `kind` is one of id, time, key, word, whole and flag. A *word* is a text of few values; a *key* is a text of about
    as many values as there are users or sessions.
    """

    name: str
    member: str
    kind: str
    optional: bool = False


COLUMNS = (
    Column("event_id", "messageId", "id"),
    Column("ts", "timestamp", "time"),
    Column("user_id", "anonymousId", "key"),
    Column("session_id", "sessionId", "key"),
    Column("event_name", "event", "word"),
    Column("page_path", "properties.page_path", "word"),
    Column("page_title", "properties.page_title", "word"),
    Column("referrer_host", "properties.referrer_host", "word"),
    Column("source", "context.campaign.source", "word"),
    Column("medium", "context.campaign.medium", "word"),
    Column("campaign", "context.campaign.name", "word"),
    Column("device", "properties.device", "word"),
    Column("platform", "properties.platform", "word"),
    Column("browser", "properties.browser", "word"),
    Column("os", "properties.os", "word"),
    Column("country", "properties.country", "word"),
    Column("city", "properties.city", "word"),
    Column("language", "context.locale", "word"),
    Column("variant", "properties.variant", "word"),
    Column("revenue", "properties.revenue", "whole", optional=True),
    Column("currency", "properties.currency", "word", optional=True),
    Column("order_id", "properties.order_id", "text", optional=True),
    Column("item_id", "properties.item_id", "word", optional=True),
    Column("item_category", "properties.item_category", "word", optional=True),
    Column("quantity", "properties.quantity", "whole", optional=True),
    Column("lcp_ms", "properties.lcp_ms", "whole", optional=True),
    Column("inp_ms", "properties.inp_ms", "whole", optional=True),
    Column("cls", "properties.cls", "real", optional=True),
    Column("error", "properties.error", "flag", optional=True),
)
KEYS = tuple(column.name for column in COLUMNS if column.kind == "key")


def message_type(types: dict[str, str], nested: str) -> dict[str, str]:
    """Top-level members of a message with their types; `nested` makes the type of an object, as in `STRUCT({})`."""
    tree: dict[str, object] = {}
    for column in COLUMNS:
        *path, last = column.member.split(".")
        node = tree
        for step in path:
            inner = node.setdefault(step, {})
            assert isinstance(inner, dict)
            node = inner
        node[last] = types[column.name]

    def render(node: object) -> str:
        if not isinstance(node, dict):
            return str(node)
        return nested.format(", ".join(f"{name} {render(inner)}" for name, inner in node.items()))

    return {name: render(node) for name, node in tree.items()}
