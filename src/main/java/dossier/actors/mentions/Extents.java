package dossier.actors.mentions;

import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Run;
import dossier.actors.names.Token;
import java.util.Set;

/** Where the name of an organisation starts and ends in a run of capitalised words. */
final class Extents {
    private static final int LONGEST = 9;
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&");
    /** Openers that a name may start with inside a sentence: "All Nippon Airways". */
    private static final Set<String> FIRST_WORDS = Set.of("all", "new", "first", "best", "good", "next", "old", "open");

    private static final Set<String> LINKS_OF_HEADS = Set.of("on", "to", "against");

    private final Lexicon lexicon;

    Extents(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The name within the capitalised words, from its owner to its head noun; an empty run when they hold none. */
    Run of(Line line, int from, int to) {
        int start = to > from ? afterOwner(line, from, to) : from;
        int head = to > start ? headEnd(line, start, to) : start;
        int end = head > start ? withMore(line, head, to) : start;
        return new Run(line, start, Math.max(start, end));
    }

    /** Where the name starts after its owner's: "Foreign" in "China's Foreign Ministry", but not in "St John's Hospital". */
    private int afterOwner(Line line, int from, int to) {
        int start = from;
        for (int at = from; at < to - 1; at++) {
            String before = line.near(at - 1).fold();
            boolean state = line.is(at, Kind.STATE) || line.is(at, Kind.CAPITAL);
            boolean part = before.equals("st")
                    || before.equals("saint")
                    || isOfOffice(line, at)
                    || (!state
                            && !line.token(at).isShouted()
                            && !lexicon.body(line.token(at + 1)).isEmpty());
            if (line.token(at).possessive() && !part) {
                start = at + 1;
            }
        }
        return start;
    }

    /** "Commissioner's" in "Information Commissioner's Office". */
    private boolean isOfOffice(Line line, int at) {
        return line.is(at, Kind.OFFICE) || !lexicon.title(line.token(at)).isEmpty();
    }

    /** The end with "Channel" of "Example News Channel"; the start where the whole is a place, "Example Air Force Base". */
    private int withMore(Line line, int head, int to) {
        int end = head;
        while (end < to && line.match(end) == null && line.token(end).isCapitalised()) {
            String sort = line.token(end - 1).possessive() ? "" : lexicon.nonName(line.token(end));
            if (sort.equals("geography")) {
                return 0;
            }
            if (!sort.equals("body")) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The end of the run of capitalised words and the small words between them. */
    int end(Line line, int at) {
        int end = at;
        while (end < line.size() && end - at < LONGEST) {
            Token token = line.token(end);
            boolean capital = token.isWord() && token.isCapitalised() && !isOpener(line, end, at);
            boolean link = end > at
                    && isLink(line, end)
                    && (line.near(end + 1).isCapitalised() || isTheAhead(line, at, end))
                    && !isPersonAhead(line, end);
            if (end > at && isPluralOwner(line, end)) {
                end++;
                continue;
            }
            boolean owned = end > at && line.token(end - 1).possessive();
            boolean over = end > at && lexicon.body(line.token(end - 1)).equals("firm");
            if (over || (!capital && !link) || (owned && !isBodyAhead(line, end))) {
                break;
            }
            end++;
        }
        while (end > at && !line.token(end - 1).isCapitalised()) {
            end--;
        }
        return end;
    }

    /** The apostrophe of "Workers' Party", "Farmers' Union". */
    private boolean isPluralOwner(Line line, int at) {
        Token mark = line.token(at);
        Token owner = line.token(at - 1);
        return (mark.is("'") || mark.is("\u2019"))
                && mark.start() == owner.end()
                && owner.fold().endsWith("s")
                && line.near(at + 1).isCapitalised()
                && !lexicon.body(line.near(at + 1)).isEmpty();
    }

    /** "Organisation for the Prohibition", "Court of the Republic": after a head noun "the" may stand between. */
    private boolean isTheAhead(Line line, int from, int link) {
        boolean the = line.near(link + 1).fold().equals("the")
                && line.near(link + 2).isCapitalised()
                && !line.token(link).fold().equals("and");
        boolean headed = line.tokens().subList(from, link).stream().anyMatch(this::opens);
        return the && headed && (opens(line.token(link - 1)) || !line.is(link + 2, Kind.STATE));
    }

    private boolean opens(Token token) {
        String sort = lexicon.body(token);
        return sort.equals("start") || sort.equals("both");
    }

    /** "and Jane Roe of": another person and what she is of. */
    private boolean isPersonAhead(Line line, int at) {
        return line.token(at).fold().equals("and")
                && lexicon.isGiven(line.near(at + 1))
                && line.near(at + 2).isCapitalised()
                && line.near(at + 3).fold().equals("of");
    }

    /** "of" anywhere, "on" only after what the name is of: "Council on Foreign Relations", not "Executives on Equifax". */
    private boolean isLink(Line line, int at) {
        String word = line.token(at).fold();
        if (word.equals("the")) {
            return LINKS.contains(line.token(at - 1).fold())
                    || LINKS_OF_HEADS.contains(line.token(at - 1).fold());
        }
        return LINKS.contains(word)
                || (LINKS_OF_HEADS.contains(word)
                        && !lexicon.body(line.token(at - 1)).isEmpty());
    }

    /** Where the name starts after a person's: "Oregon" in "Jane Roe and Oregon State Police"; "Xyz" in "Jane Roe of Xyz LLP". */
    int afterPerson(Line line, int from, int to) {
        if (!lexicon.isGiven(line.token(from)) || line.match(from) != null) {
            return from;
        }
        for (int at = from; at < to && lexicon.body(line.token(at)).isEmpty(); at++) {
            int surname = line.near(from + 1).isLetter() ? from + 2 : from + 1;
            boolean member = line.token(at).fold().equals("of") && at == surname + 1;
            if (member || line.token(at).fold().equals("and")) {
                return at + 1;
            }
        }
        return from;
    }

    private boolean isBodyAhead(Line line, int at) {
        return !lexicon.body(line.near(at)).isEmpty()
                || !lexicon.body(line.near(at + 1)).isEmpty();
    }

    private boolean isOpener(Line line, int at, int from) {
        Token token = line.token(at);
        boolean opener = line.match(at) == null
                && lexicon.nonName(token).equals("opener")
                && !(line.isInside(at) && FIRST_WORDS.contains(token.fold()));
        boolean described =
                !line.isInside(at) && LINKS.contains(line.near(at + 1).fold());
        return at == from
                && (opener
                        || (line.is(at, Kind.OFFICE) && !lexicon.title(token).equals("regnal"))
                        || (described && lexicon.body(token).isEmpty()));
    }

    /** Where the name ends: at its last head noun, or with the run when the head noun comes before "of" or "for". */
    private int headEnd(Line line, int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            String sort = lexicon.body(line.token(i));
            if (end > from && line.token(i).fold().equals("and") && isWhole(line, i + 1, to)) {
                return end;
            }
            boolean opens = opens(line.token(i));
            String next = line.near(i + 1).fold();
            if (opens && (next.equals("of") || next.equals("for")) && i + 2 < to) {
                return endOfOpened(line, i + 2, to);
            }
            boolean place = line.is(i, Kind.STATE) || line.is(i, Kind.REGION) || line.is(i, Kind.CITY);
            if (!place && (sort.equals("end") || sort.equals("both") || sort.equals("firm"))) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Whether a body with a head of its own follows "and": "Roe University" after "University of Example and". */
    private boolean isWhole(Line line, int from, int to) {
        String sort = lexicon.body(line.token(to - 1));
        return to - from > 1 && (sort.equals("end") || sort.equals("both"));
    }

    private int endOfOpened(Line line, int from, int to) {
        for (int at = from; at < to; at++) {
            if (line.token(at).fold().equals("and") && isWhole(line, at + 1, to)) {
                return at;
            }
        }
        return to;
    }
}
