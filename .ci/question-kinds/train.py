#!/usr/bin/env python3
"""Writes Sources/Operations/Questions/Intents/KindWeights.swift: how much single words and pairs of neighbours speak for each
kind of question, learnt from examples.tsv (kind, tab, question) by multinomial logistic regression.

    python3 -m venv .build/kinds && .build/kinds/bin/pip install scikit-learn==1.9.1
    .build/kinds/bin/python .ci/question-kinds/train.py

Says the share of examples that are told right when a tenth of them is held out, and how many of those that are told with a
probability of 0.9 or more. The words of a question are read as KindOdds.swift reads them; both follow `words` below.
"""
import pathlib
import re

import numpy
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent.parent / "Sources/Operations/Questions/Intents/KindWeights.swift"
FEATURES = 1600
LEAST = 0.2
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def words(question):
    """Lower-case words of a to z and apostrophes; a number is #, a question mark a word."""
    plain = re.sub(r"[0-9][0-9,.]*", "#", question.lower().replace("’", "'"))
    return re.findall(r"[a-z#']+|\?", plain)


def fitted(questions, kinds):
    counter = CountVectorizer(analyzer=features, min_df=3, binary=True)
    table = counter.fit_transform(questions)
    first = LogisticRegression(C=1, max_iter=3000).fit(table, kinds)
    chosen = numpy.sort(numpy.argsort(-numpy.abs(first.coef_).max(0))[:FEATURES])
    last = LogisticRegression(C=1, max_iter=3000).fit(table[:, chosen], kinds)
    weights = numpy.where(numpy.abs(last.coef_) < LEAST, 0, last.coef_).round(1)
    names = counter.get_feature_names_out()[chosen]
    return counter, chosen, names, weights, last.intercept_.round(1), last.classes_


def features(text):
    own = words(text)
    return own + [f"{a} {b}" for a, b in zip(own, own[1:])]


def probabilities(model, questions):
    counter, chosen, _, weights, priors, _ = model
    scores = counter.transform(questions)[:, chosen] @ weights.T + priors
    powers = numpy.exp(scores - scores.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def swift(model):
    _, _, names, weights, priors, kinds = model
    letters = LETTERS[: len(kinds)]
    entries = []
    for place, name in enumerate(names):
        said = "".join(
            f"{letter}{round(10 * weights[kind, place])}"
            for kind, letter in enumerate(letters)
            if weights[kind, place] != 0
        )
        if said:
            entries.append(f"{name}={said}")
    lines, line = [], ""
    for entry in entries:
        if len(line) + len(entry) + 1 > 108:
            lines.append(line)
            line = ""
        line += entry + ";"
    lines.append(line)
    text = "\n".join(f"        {line}" for line in lines)
    rows = "\n".join(f"        {letter} {kind} {round(10 * prior)}" for letter, kind, prior in zip(letters, kinds, priors))
    return f'''// Written by .ci/question-kinds/train.py from examples.tsv. Change the examples there.

/// What single words and pairs of neighbours say for each kind of question.
enum KindWeights {{
    /// A letter for each kind, its name, and its weight without any word, in tenths.
    static let kinds = """
{rows}
        """

    /// Each word or pair with the letters of the kinds it speaks for or against, and how much, in tenths.
    static let words = """
{text}
        """
}}
'''


def main():
    examples = [line.split("\t", 1) for line in (HERE / "examples.tsv").read_text().splitlines() if line]
    kinds, questions = [kind for kind, _ in examples], [question for _, question in examples]
    held = numpy.arange(len(examples)) % 10 == 7
    model = fitted([q for q, h in zip(questions, held) if not h], [k for k, h in zip(kinds, held) if not h])
    own = [k for k, h in zip(kinds, held) if h]
    chances = probabilities(model, [q for q, h in zip(questions, held) if h])
    told = [model[5][row.argmax()] for row in chances]
    sure = [row.max() >= 0.9 for row in chances]
    right = sum(a == b for a, b in zip(own, told))
    print(f"{right} of {len(own)} held out are told; of {sum(sure)} that are told with 0.9 or more,",
          sum(a == b for a, b, s in zip(own, told, sure) if s))
    OUT.write_text(swift(fitted(questions, kinds)))
    print(f"{OUT.name}: {len(OUT.read_text().splitlines())} lines")


if __name__ == "__main__":
    main()
