"""Names within a sentence about one of those whom they name: without saying a name twice.

`the talks of Myasnikovich and Masimov`, said of Masimov, are `the talks with Myasnikovich`.
"""

from __future__ import annotations

import re

from .wording import Name

_TIE = (
    r"\b(?i:agreements?|contracts?|documents|cooperation|meeting|talks|venture|memorandum|treaty)"
)
_END = r"(?= (?:for|on|to|in) [a-z0-9]|$)"
_TWO = re.compile(
    rf"(?:(?P<tie>{_TIE}) of|between) (?P<one>(?:(?! between ).)+?) and (?P<other>.+?){_END}"
)
_ONE_WITH_OTHER = re.compile(rf"(?P<tie>{_TIE}) of (?P<one>.+?) with (?P<other>.+?){_END}")
_TITLED = re.compile(
    r"(?P<tie>meeting|talks) of (?P<title>(?:the )?[A-Za-z]+?)s(?P<rest> of [a-z]+)?"
    r" (?P<one>(?:[A-Z]\. )?[A-Z]\w+) and (?P<other>(?:[A-Z]\. )?[A-Z]\w+)$"
)


def beside(words: str, who: Name | str) -> str:
    """Name an agreement, event or project in a sentence about one of those in its name.

    Examples
    --------
    >>> beside("the contract of BelAZ and MAZ for lorries", Name("", "organizations", "MAZ"))
    'the contract with BelAZ for lorries'
    >>> beside("the meeting of Lukashenko with the envoys", Name("", "people", "A. Lukashenko"))
    'the meeting with the envoys'
    """
    for pattern in (_TITLED, _TWO, _ONE_WITH_OTHER):
        found = pattern.search(words)
        if found is None:
            continue
        named = found.groupdict()
        other = (
            named["other"] if _is(named["one"], who)
            else named["one"] if _is(named["other"], who)
            else None
        )  # fmt: skip
        if other is not None:
            tie = f"{named['tie']} " if named.get("tie") else ""
            title = f"{named['title']}{named['rest'] or ''} " if named.get("title") else ""
            return f"{words[: found.start()]}{tie}with {title}{other}{words[found.end() :]}"
    tail = re.search(r" (?:with|by) (?:the )?(?P<one>[^,]+?)(?= in [A-Z]\w+$|$)", words)
    if tail and _is(tail["one"], who):
        return words[: tail.start()] + words[tail.end() :]
    words = re.sub(
        r"\bthe products of (?P<one>[A-Z]\w+)",
        lambda found: "its products" if _is(found["one"], who) else found[0],
        words,
    )
    return re.sub(
        r" (?:headed by (?P<one>.+?)(?= to |$)|"
        r"of (?P<owner>[A-Z][\w-]*(?: [A-Z][\w-]*)*)(?= for | with ))",
        lambda found: "" if _is(found["one"] or found["owner"], who) else found[0],
        words,
    )


def _is(named: str, who: Name | str) -> bool:
    """Whether a part of a name means the one whom the sentence is about."""
    named = named.removeprefix("the ")
    if isinstance(who, str):
        return named.lower() == who.strip().removeprefix("the ").lower()
    if who.table == "people":
        named = re.sub(r" of [A-Z]\w+$", "", named)
        return named.split(" ")[-1] == who.bare.split(" ")[-1]
    longer = who.table == "organizations" and who.bare.startswith(f"{named} ")
    return named == who.bare or longer


def own(words: str, who: Name) -> str:
    """Name what belongs to the one whom the sentence is about.

    Examples
    --------
    >>> own("the trading house of MMZ in Kazakhstan", Name("", "organizations", "MMZ"))
    'its trading house in Kazakhstan'
    """
    words = beside(words, who).replace(f" at the {who.bare} plant", " at its plant")
    found = re.search(
        r" of (?P<one>[A-Z][\w-]*(?: [A-Z][\w-]*)*)(?= (?:in|at|for|with|on) |$)", words
    )
    if found and _is(found["one"], who):
        rest = words[: found.start()] + words[found.end() :]
        return re.sub("^the (?=[a-z])", "its ", rest)  # not before a proper name
    return words


def at_home(words: str, who: Name) -> str:
    """Name what takes place with the one whom the sentence is about, without saying where.

    Examples
    --------
    >>> at_home("the visit of the envoys to the works MAZ", Name("", "organizations", "MAZ"))
    'the visit of the envoys'
    """
    place = rf" (?:to|in|at)(?: the)?(?: [a-z]+)* {re.escape(who.bare)}$"
    return re.sub(place, "", own(words, who), flags=re.IGNORECASE)


def of_actor(words: str, role: str, who: Name | str) -> str:
    """Name an event in a sentence about one who takes part in it.

    Examples
    --------
    >>> of_actor("the official visit of A. Karpov to Minsk", "visitor", "the envoy")
    'an official visit to Minsk'
    >>> of_actor("the 9th session of the Council of Ministers", "convener", "the Council")
    'its 9th session'
    >>> speaker = Name("", "people", "Ivan Ivanov")
    >>> of_actor("the address of President Ivanov to the people", "speaker", speaker)
    'an address to the people as President'
    """
    kind = role.removeprefix("expected_")
    if kind == "visitor" and (
        found := re.match(r"the ((?:official )?visit) of .+?( to .+)", words)
    ):
        return _one(found[1]) + found[2]
    if kind == "convener" and (
        found := re.match(r"the (.*?(?:session|meeting)) of .+?( in [A-Z]\w+)?$", words)
    ):
        return f"its {found[1]}{found[2] or ''}"
    if kind == "speaker" and (
        found := re.match(r"the (speech|address|interview) of (.+?)( to .+)?$", words)
    ):
        return f"{_one(found[1])}{found[3] or ''}{_office(found[2], who)}"
    if kind == "interviewer" and (found := re.match(r"the (interview) of (.+?) to .+", words)):
        return f"an interview with {found[2]}"
    if kind == "addressee" and (found := re.match(r"the address of (.+?) to .+", words)):
        return found[1]
    if kind == "host" and (found := re.match(r"(the (?:official )?visit of .+?) to .+", words)):
        return found[1]
    if kind == "recipient":
        return re.sub(r" to \S+(?= by )", "", words)
    if kind == "head_of_delegation":
        words = words.replace(" delegation ", " ")
    return at_home(words, who) if kind == "host" and isinstance(who, Name) else beside(words, who)


def occasion(words: str, who: Name) -> str:
    """Name the event at which somebody says something.

    Examples
    --------
    >>> occasion("the speech of the envoy A. Karpov", Name("", "people", "Anton Karpov"))
    'a speech'
    """
    speaks = re.match(r"the (?:address|speech|interview) of (.+?)(?: to |$)", words)
    if speaks and _is(speaks[1], who):
        return of_actor(words, "speaker", who).removesuffix(_office(speaks[1], who))
    held = re.match(r"the .*?(?:session|meeting) of (?:the )?(.+)$", words)
    if held and who.table == "organizations" and _is(held[1], who):
        return of_actor(words, "convener", who)
    return beside(words, who)


def without_topic(words: str, topic: str) -> str:
    """Name an agreement or event in a sentence about what it is on.

    Examples
    --------
    >>> without_topic("the agreement on trade of A and B", "trade")
    'the agreement of A and B'
    """
    return re.sub(rf" on {re.escape(topic)}(?= (?:of|between) |$)", "", words)


def _office(named: str, who: Name | str) -> str:
    """Return the office that stands before the name of a speaker: `as President`."""
    first, *_, last = str(who).split(" ")
    office = re.sub(rf"\s*(?:[A-Z]\.\s*|{re.escape(first)}\s+)*{re.escape(last)}$", "", named)
    return f" as {office.removeprefix('the ')}" if office and office != named else ""


def _one(words: str) -> str:
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


_MAKING = re.compile(
    r"^the (?P<how>(?:(?!for )[\w-]+ )*?)(?P<what>production|assembly project|assembly) of "
    r"(?P<goods>.+?)(?P<where>(?: (?:in|at|on|with) .+)?)$"
)


def making(project: Name, product: Name, *, beside: str = "", settled: bool = True) -> str:
    """Say in which project goods are made, without naming them again.

    Examples
    --------
    >>> tiles = Name("", "products", "Ceramic tiles")
    >>> making(Name("", "projects", "Joint production of ceramic tiles in Minsk"), tiles)
    'in a joint production in Minsk'
    >>> making(Name("", "projects", "Production of ceramic tiles in Minsk"), tiles)
    'in Minsk'
    """
    found = _MAKING.match(project.inside)
    made = re.search(r" for making (.+)$", project.inside)
    if made and set(product.common.split(" ")) <= set(made[1].split(" ")):
        return f"in {project.inside[: made.start()]}"
    goods = found["goods"].removeprefix("the ") if found else ""
    named = product.common
    same = goods in (named, product.single) or named.endswith(f" {goods}") or goods in beside
    if found is None or not goods or not same:
        return f"in {project.inside}"
    if found["how"] == "series " and not found["where"]:
        return ""  # the verb says it: "made in series"
    if settled and not found["how"] and found["what"] != "assembly project" and found["where"]:
        return found["where"].strip()
    return f"in {_one(found['how'] + found['what'])}{found['where']}"
