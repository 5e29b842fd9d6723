"""Broken versions of good input."""

import json

# What parsers of numbers, texts, dates and structures have stumbled over before.
TOKENS = [
    b"", b"\x00", b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xf4\x90\x80\x80", b"\r", b"\r\n", b"\t", b"\\", b'"', b"'", b",",
    b";", b":", b"=", b"|", b"[", b"]", b"{", b"}", b"(", b")", b"#", b"%", b"%00", b"%zz", b"&", b"*", b"!", b"- ", b"? ", b"<<: ",
    b"0", b"-0", b"-1", b"1e400", b"1e-400", b"NaN", b"Infinity", b"9223372036854775807", b"-9223372036854775808",
    b"18446744073709551616", b"0x10", b"1_000", b"1,000.5", b"0.1", b"1.", b".5", b"99999999999999999999999999999999",
    b"null", b"true", b"false", b"{}", b"[]", b'""', b'"\\ud800"', b"\\u0000", b"2026-02-30", b"0000-00-00", b"9999-12-31",
    b"-292277022399-01-01", b"2026-11-22T25:61:61Z", b"1970-01-01T00:00:00Z", b"+14:00", b"24:00", b"last 999999999999 weeks",
    b"999999999999999999 %", b"\xe2\x80\xae", b"e\xcc\x81" * 40, b"a" * 5000, b"[" * 300, b"]" * 300, b'{"a":' * 100, b"(" * 200,
    b"\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9", b"\xd9\xa1\xd9\xa2", b"../../etc/passwd", b"$(id)", b"{{x}}", b"<script>",
]


def mutated(random, seeds):
    """One of the seeds, with one to eight accidents."""
    data = bytearray(random.choice(seeds))
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 5, 8))):
        place = random.randint(0, len(data))
        end = min(len(data), place + random.choice((1, 2, 4, 8, 30, 200)))
        accident = random.randrange(9)
        if accident == 0 and data:
            data[random.randrange(len(data))] ^= 1 << random.randrange(8)
        elif accident == 1 and data:
            data[random.randrange(len(data))] = random.randrange(256)
        elif accident == 2:
            del data[place:end]
        elif accident == 3:
            data[place:place] = data[place:end] * random.choice((1, 2, 10))
        elif accident in (4, 5):
            data[place:place] = random.choice(TOKENS)
        elif accident == 6:
            data[place:end] = random.choice(TOKENS)
        elif accident == 7:
            other = random.choice(seeds)
            data[place:] = other[random.randint(0, len(other)):]
        else:
            del data[place:]
    return bytes(data[:200_000])


VALUES = [
    None, True, False, 0, -1, 1.5, 10**30, -(2**63), "", "a", "sessions", "\x00", "\U0001F600", "x" * 3000, [], {}, [[]], {"a": {}},
    "2026-02-30", "1e400", [None], ["sessions"] * 300, {"start": "2026-11-22", "end": "2026-11-16"}, {"start": "-1", "end": "z"},
]


def mutated_json(random, value, depth=0):
    """A JSON value in which parts are others: well-formed, and not what is expected."""
    if random.random() < 0.15 or depth > 6:
        return random.choice(VALUES)
    if isinstance(value, dict) and value:
        copy = dict(value)
        key = random.choice(list(copy))
        choice = random.randrange(5)
        if choice == 0:
            del copy[key]
        elif choice == 1:
            copy[random.choice(("", "id", "metrics", "limit", "period", "x" * 500, "\x00"))] = random.choice(VALUES)
        else:
            copy[key] = mutated_json(random, copy[key], depth + 1)
        return copy
    if isinstance(value, list) and value:
        copy = list(value)
        place = random.randrange(len(copy))
        choice = random.randrange(4)
        if choice == 0:
            copy = copy * random.choice((0, 2, 50))
        else:
            copy[place] = mutated_json(random, copy[place], depth + 1)
        return copy
    if isinstance(value, str) and value and random.random() < 0.5:
        return mutated(random, [value.encode("utf-8", "replace")]).decode("utf-8", "replace")
    return random.choice(VALUES)


def broken(random, seeds):
    """A broken message: half of them as bytes, half of them well-formed."""
    if random.random() < 0.5:
        return mutated(random, seeds)
    try:
        value = json.loads(random.choice(seeds))
    except ValueError:
        return mutated(random, seeds)
    for _ in range(random.choice((1, 1, 2, 4))):
        value = mutated_json(random, value)
    return json.dumps(value, ensure_ascii=random.random() < 0.5).encode("utf-8", "replace")
