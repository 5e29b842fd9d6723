#!/usr/bin/env python3
"""Writes KindWeights.swift, ScopeWeights.swift, ScopePairs.swift and ScopeWords.swift into Sources/Operations/Questions/Odds:
how much single words and pairs of neighbours speak for each kind of question, and for each reason to refuse one. Both are
learnt from examples.tsv by multinomial logistic regression.

A line of examples.tsv is a kind, or the reason why a question is refused, or `unclear` for one of ours whose kind its words
alone do not tell; then a tab and the question.

    python3 -m venv .build/odds && .build/odds/bin/pip install scikit-learn==1.9.1
    .build/odds/bin/python .ci/question-odds/train.py

Says how many of a tenth of the examples that is held out are told right. The words of a question are read as KindOdds.swift
and ScopeOdds.swift read them.
"""
import collections
import pathlib
import re

import numpy
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent.parent / "Sources/Operations/Questions/Odds"
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
REASONS = {"unrelated", "privacy", "security", "unsupported_metric"}
OURS, UNCLEAR = "ours", "unclear"


class Odds:
    """A regression whose weights are rounded to tenths, as the program carries them."""

    def __init__(self, questions, labels, features, count, strength, least):
        self.features = features
        self.counter = CountVectorizer(analyzer=features, min_df=3 if count < 2000 else 2, binary=True)
        table = self.counter.fit_transform(questions)
        first = LogisticRegression(C=strength, max_iter=3000).fit(table, labels)
        self.chosen = numpy.sort(numpy.argsort(-numpy.abs(first.coef_).max(0))[:count])
        last = LogisticRegression(C=strength, max_iter=3000).fit(table[:, self.chosen], labels)
        self.names = self.counter.get_feature_names_out()[self.chosen]
        self.weights = numpy.where(numpy.abs(last.coef_) < least, 0, last.coef_).round(1)
        self.priors = last.intercept_.round(1)
        self.labels = list(last.classes_)

    def probabilities(self, questions):
        scores = self.counter.transform(questions)[:, self.chosen] @ self.weights.T + self.priors
        powers = numpy.exp(scores - scores.max(1, keepdims=True))
        return powers / powers.sum(1, keepdims=True)

    def rows(self):
        """A letter, a label and its weight without any word, in tenths."""
        return [f"{a} {b} {round(10 * c)}" for a, b, c in zip(LETTERS, self.labels, self.priors)]

    def entries(self, isWanted=lambda name: True):
        """Each feature with the letters of the labels it speaks for or against, and how much, in tenths."""
        for place, name in enumerate(self.names):
            if not isWanted(name):
                continue
            said = "".join(
                f"{letter}{round(10 * self.weights[label, place])}"
                for label, letter in zip(range(len(self.labels)), LETTERS)
                if self.weights[label, place] != 0
            )
            if said:
                yield f"{name}={said};"


# Kinds


def plain(question):
    """Lower-case words of a to z and apostrophes; a number is #, a question mark a word."""
    return re.findall(r"[a-z#']+|\?", re.sub(r"[0-9][0-9,.]*", "#", question.lower().replace("’", "'")))


def plain_features(question):
    return with_pairs(plain(question))


def with_pairs(own):
    return own + [f"{a} {b}" for a, b in zip(own, own[1:])]


def kinds(examples):
    told = [(kind, question) for kind, question in examples if kind not in REASONS | {UNCLEAR}]
    return lambda part: fit(told, part, plain_features, 1790, 1, 0.3)


# Scope


def spoken(question):
    """Words as they are written, without what is quoted; a number is #, a question mark a word."""
    bare = re.sub(r'"[^"]*"|“[^”]*”', " ", question.replace("’", "'"))
    return re.findall(r"[^\W\d_']+(?:'+[^\W\d_']+)*|[0-9#][0-9,.]*|\?", bare)


def vocabulary(questions):
    counts = collections.Counter(word for question in questions for word in {w.lower() for w in spoken(question)})
    return {word for word, count in counts.items() if count > 1 and word[0].isalpha()}


ENDING = re.compile("(?:'s|ies|es|s|ing|ed|ers?|ly|al)$")


def stems(words):
    """Longer words without their endings: "planets" says what "planet" did."""
    return [f"~{ENDING.sub('', word)}" for word in words if len(word) > 4]


def scope_features(known):
    def features(question):
        words = spoken(question)
        capitals = sum(word[0].isupper() for word in words[1:])
        own, strange, names, long = [], 0, 0, 0
        for place, word in enumerate(words):
            low = word.lower()
            if not word[0].isalpha():
                own.append("?" if word == "?" else "#")
                continue
            long += len(word) > 3
            if low in known:
                own.append(low)
            elif place and word[0].isupper() and capitals * 2 <= len(words):
                own.append("<name>")
                names += 1
            else:
                own.append("<strange>")
                strange += 1
        marks = [f"<strange {count}>" for count in range(1, min(strange, 4) + 1)]
        marks += [f"<names {count}>" for count in range(1, min(names, 2) + 1)]
        marks += ["<third>"] if long and 3 * (strange + names) >= long else []
        marks += ["<half>"] if long and 2 * (strange + names) >= long else []
        return with_pairs(own) + marks + stems([word.lower() for word in words if word[0].isalpha()])

    return features


def scope(examples):
    told = [(kind if kind in REASONS else OURS, question) for kind, question in examples]

    def fitted(part):
        known = vocabulary([question for place, (_, question) in enumerate(told) if place in part])
        return fit(told, part, scope_features(known), 4390, 3, 0.3)

    return fitted


# Both


def fit(told, part, features, count, strength, least):
    chosen = [told[place] for place in range(len(told)) if place in part]
    return Odds([question for _, question in chosen], [label for label, _ in chosen], features, count, strength, least)


def measured(name, told, make, isRight):
    held = [place for place in range(len(told)) if place % 10 == 7]
    model = make(set(range(len(told))) - set(held))
    chances = model.probabilities([told[place][1] for place in held])
    print(name, isRight([told[place][0] for place in held], chances, model.labels))


def lines_of(entries):
    line = ""
    for entry in entries:
        if len(line) + len(entry) > 108:
            yield line
            line = ""
        line += entry
    yield line


def write(name, about, parts):
    text = ["// Written by .ci/question-odds/train.py from examples.tsv. Change the examples there.", "", f"/// {about}", f"enum {name} {{"]
    for index, (doc, field, lines) in enumerate(parts):
        text += [""] * (index > 0) + [f"    /// {line}" for line in doc]
        text += [f'    static let {field} = """', *(f"        {line}" for line in lines), '        """']
    path = OUT / f"{name}.swift"
    path.write_text("\n".join([*text, "}", ""]))
    print(f"{path.name}: {len(path.read_text().splitlines())} lines")


def outcomes(of, model):
    return ([f"A letter for each {of}, its name, and its weight without any word, in tenths."], "outcomes", model.rows())


def words(what, of, entries):
    return ([f"Each {what} with the letters of the {of}s it speaks for or against, and how much, in tenths."], "words",
            lines_of(entries))


def main():
    examples = [tuple(line.split("\t", 1)) for line in (HERE / "examples.tsv").read_text().splitlines() if line]
    everything = set(range(len(examples)))

    def sure(own, chances, labels):
        told = [(labels[row.argmax()] == label, row.max() >= 0.9) for label, row in zip(own, chances)]
        return (f"{sum(right for right, _ in told)} of {len(told)} are told; of {sum(is_sure for _, is_sure in told)} "
                f"that are told with 0.9 or more, {sum(right for right, is_sure in told if is_sure)}")

    def refused(own, chances, labels):
        foreign = [1 - row[labels.index(OURS)] >= 0.5 for row in chances]
        ours = [label == OURS for label in own]
        return (f"{sum(f for f, o in zip(foreign, ours) if not o)} of {len(own) - sum(ours)} are refused, "
                f"and {sum(f for f, o in zip(foreign, ours) if o)} of {sum(ours)} of ours")

    told = [(kind, question) for kind, question in examples if kind not in REASONS | {UNCLEAR}]
    measured("kinds:", told, kinds(examples), sure)
    model = kinds(examples)(everything)
    write("KindWeights", "What single words and pairs of neighbours say for each kind of question.",
          [outcomes("kind", model), words("word or pair", "kind", model.entries())])
    told = [(kind if kind in REASONS else OURS, question) for kind, question in examples]
    measured("scope:", told, scope(examples), refused)
    model = scope(examples)(everything)
    write("ScopeWeights", "What single words say for each reason to refuse a question.",
          [outcomes("reason", model), words("word or beginning of one", "reason", model.entries(lambda name: " " not in name))])
    write("ScopePairs", "What pairs of neighbours say for each reason to refuse a question.",
          [words("pair", "reason", model.entries(lambda name: " " in name))])
    known = vocabulary([question for _, question in examples])
    said = {entry.split("=")[0] for entry in model.entries()}
    write("ScopeWords", "Words of questions that say nothing for or against a reason to refuse one.",
          [(["Words that are not strange, without those that `ScopeWeights` has."], "words",
            (line.strip() for line in lines_of(f"{word} " for word in sorted(known - said))))])


if __name__ == "__main__":
    main()
