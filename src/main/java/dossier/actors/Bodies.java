package dossier.actors;

import dossier.actors.Entry.Kind;
import dossier.model.ActorKind;
import dossier.model.PassageKind;
import dossier.model.Reference;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Organisations that no table knows, by their head noun: "Syrian Observatory for Human Rights"; then by their initials. */
final class Bodies {
    private static final int LONGEST = 9;
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&");
    /** Openers that a name may start with inside a sentence: "All Nippon Airways". */
    private static final Set<String> FIRST_WORDS = Set.of("all", "new", "first", "best", "good", "next", "old", "open");

    private static final Set<String> LINKS_OF_HEADS = Set.of("on", "to", "against");

    private final Lexicon lexicon;
    private final String text;
    private final Map<String, String> initials = new HashMap<>();
    private final Set<List<String>> firms = new LinkedHashSet<>();
    private final StateBodies ofStates;

    Bodies(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.ofStates = new StateBodies(lexicon);
    }

    /** The organisations that the lines name, those of the tables left out. */
    List<Named> in(List<Line> lines) {
        List<Named> found = new ArrayList<>();
        for (Line line : lines) {
            if (line.isPlain() && line.passage().kind() != PassageKind.TITLE) {
                read(line, found);
                ofStates.readMinistries(line);
                ofStates.learn(line);
            }
        }
        found.addAll(ofStates.found());
        for (Line line : lines) {
            for (Token token : line.tokens()) {
                String name = token.isShouted() ? initials.get(token.fold()) : null;
                if (name != null) {
                    found.add(new Named(
                            ActorKind.ORGANISATION,
                            name,
                            new Span(token.start(), token.end()),
                            Reference.NAME,
                            "",
                            false));
                }
            }
        }
        return found;
    }

    private void read(Line line, List<Named> found) {
        int at = 0;
        while (at < line.size()) {
            int end = end(line, at);
            int both = end > at ? afterPerson(line, at, end) : at;
            if (both > at) {
                at = both;
                continue;
            }
            int start = end > at ? afterOwner(line, at, end) : at;
            int head = end > start ? headEnd(line, start, end) : start;
            int last = head > start ? withMore(line, head, end) : start;
            if (last > start + 1) {
                add(line, start, last, found);
            }
            at = Math.max(end, at + 1);
        }
    }

    private void add(Line line, int from, int to, List<Named> found) {
        boolean proper = isProper(line, from, to);
        boolean people = line.is(from, Kind.DEMONYM)
                && lexicon.statesOf(line.token(from).text()).size() < 2;
        if (people && isPlainWords(line, from + 1, to) && !isProper(line, from + 1, to)) {
            ofStates.note(new Run(line, from + 1, to), false);
        } else if (isPlainWords(line, from, to) && (!proper || isMinistry(line, from, to))) {
            ofStates.note(new Run(line, from, to), proper);
        } else if (proper) {
            int last = firm(line, from, to);
            Span span = new Span(line.token(from).start(), line.token(last - 1).end());
            String name = span.of(text).replaceAll("\\s+", " ");
            found.add(new Named(ActorKind.ORGANISATION, name, span, Reference.NAME, state(line, from, last), false));
            noteInitials(line, to, name);
        }
    }

    private static boolean isMinistry(Line line, int from, int to) {
        return StateBodies.isMinistry(line.token(from)) || StateBodies.isMinistry(line.token(to - 1));
    }

    /** Whether no word of it means anything by itself: "Foreign Ministry", "Supreme Court". */
    private static boolean isPlainWords(Line line, int from, int to) {
        for (int at = from; at < to; at++) {
            if (line.match(at) != null || line.token(at).isShouted()) {
                return false;
            }
        }
        return true;
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
                    || (!state && !line.token(at).isShouted() && !lexicon.body(line.token(at + 1)).isEmpty());
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

    /** The end of a firm's name without "Inc." and the like, so that the name can be found without them too. */
    private int firm(Line line, int from, int to) {
        boolean firm = lexicon.body(line.token(to - 1)).equals("firm");
        if (firm) {
            firms.add(line.tokens().subList(from, to - 1).stream()
                    .map(Token::text)
                    .toList());
        }
        return firm ? to - 1 : to;
    }

    /** The names, word by word, of the firms found, which articles shorten at will. */
    Set<List<String>> firms() {
        return firms;
    }

    /** The end of the run of capitalised words and the small words between them. */
    private int end(Line line, int at) {
        int end = at;
        while (end < line.size() && end - at < LONGEST) {
            Token token = line.token(end);
            boolean capital = token.isWord() && token.isCapitalised() && !isOpener(line, end, at);
            boolean link = end > at && isLink(line, end) && line.near(end + 1).isCapitalised();
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

    /** "of" anywhere, "on" only after what the name is of: "Council on Foreign Relations", not "Executives on Equifax". */
    private boolean isLink(Line line, int at) {
        String word = line.token(at).fold();
        return LINKS.contains(word)
                || (LINKS_OF_HEADS.contains(word)
                        && !lexicon.body(line.token(at - 1)).isEmpty());
    }

    /** Where the name starts after a person's: "Oregon" in "Jane Roe and Oregon State Police"; "Xyz" in "Jane Roe of Xyz LLP". */
    private int afterPerson(Line line, int from, int to) {
        if (!lexicon.isGiven(line.token(from)) || line.match(from) != null) {
            return from;
        }
        for (int at = from; at < to && lexicon.body(line.token(at)).isEmpty(); at++) {
            boolean member = line.token(at).fold().equals("of") && at == from + 2;
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
                        || line.is(at, Kind.OFFICE)
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
            boolean opens = sort.equals("start") || sort.equals("both");
            String next = line.near(i + 1).fold();
            if (opens && (next.equals("of") || next.equals("for")) && i + 2 < to) {
                return endOfOpened(line, i + 2, to);
            }
            if (sort.equals("end") || sort.equals("both") || sort.equals("firm")) {
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

    /** Whether a word of it is its own: not "Foreign Ministry", "Supreme Court", and none that the tables know as a whole. */
    private boolean isProper(Line line, int from, int to) {
        boolean own = false;
        if (line.tokens().subList(from, to).stream().allMatch(Token::isShouted)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = line.token(i);
            Trie.Match match = line.match(i);
            if (match != null && match.from() == from && match.to() == to) {
                return false;
            }
            boolean sure = match != null && !match.entry().ambiguous();
            if (match != null
                    && ((match.entry().kind() == Kind.ORGANISATION && sure)
                            || match.entry().kind() == Kind.HOLDER
                            || match.entry().kind() == Kind.OFFICE)) {
                return false;
            }
            boolean generic = !lexicon.nonName(token).isEmpty()
                    || !lexicon.title(token).isEmpty()
                    || !lexicon.body(token).isEmpty()
                    || LINKS.contains(token.fold());
            own |= !generic && token.isCapitalised();
        }
        return own;
    }

    /** The state in its name: "U.S." in "U.S. Fish and Wildlife Service". */
    private static String state(Line line, int from, int to) {
        for (int at = from; at < to; at++) {
            Trie.Match match = line.match(at);
            if (match != null && (line.is(at, Kind.STATE) || line.is(at, Kind.DEMONYM))) {
                return match.entry().name();
            }
        }
        return "";
    }

    private void noteInitials(Line line, int to, String name) {
        Token inBrackets = line.near(to + 1);
        if (line.near(to).is("(") && inBrackets.isShouted() && line.near(to + 2).is(")")) {
            initials.put(inBrackets.fold(), name);
        }
    }
}
