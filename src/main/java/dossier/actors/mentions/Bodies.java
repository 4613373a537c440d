package dossier.actors.mentions;

import dossier.actors.names.Entry;
import dossier.actors.names.Entry.Kind;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Named;
import dossier.actors.names.Run;
import dossier.actors.names.Token;
import dossier.actors.names.Trie;
import dossier.model.ActorKind;
import dossier.model.PassageKind;
import dossier.model.Reference;
import dossier.model.Span;
import dossier.text.Spacing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Organisations that no table knows, by their head noun: "Syrian Observatory for Human Rights"; then by their initials. */
final class Bodies {
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "&");

    private final Lexicon lexicon;
    private final String text;
    private final Map<String, Named> initials = new HashMap<>();
    private final Set<List<String>> firms = new LinkedHashSet<>();
    private final StateBodies ofStates;
    private final Extents extents;

    /**
     * A reader of an article.
     *
     * @param home the state that it is written in, empty when it does not tell
     * @param states how often it names each state
     */
    Bodies(String text, String home, Map<String, Integer> states, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.ofStates = new StateBodies(home, states, lexicon);
        this.extents = new Extents(lexicon);
    }

    /** The organisations that the lines name, those of the tables left out. */
    List<Named> in(List<Line> lines) {
        List<Named> found = new ArrayList<>();
        for (Line line : lines) {
            if (line.isPlain() && line.passage().kind() != PassageKind.TITLE) {
                read(line, found);
                ofStates.readSmall(line);
                ofStates.learn(line);
            }
        }
        found.addAll(ofStates.found());
        lines.forEach(this::noteKnown);
        for (Line line : lines) {
            for (Token token : line.tokens()) {
                Named body = token.isShouted() ? initials.get(token.fold()) : null;
                if (body != null) {
                    found.add(body.at(new Span(token.start(), token.end())));
                }
            }
        }
        found.addAll(ShortForms.of(lines, found, initials.keySet(), lexicon));
        return found;
    }

    /** "British Transport Police (BTP)": initials of those whom the tables know by another name only. */
    private void noteKnown(Line line) {
        for (Trie.Match match : line.matches()) {
            Entry entry = match.entry();
            boolean open = line.match(match.to() + 1) == null
                    && line.near(match.to() + 1).text().charAt(0)
                            == entry.spelling().charAt(0);
            if (entry.kind() == Kind.ORGANISATION && match.length() > 1 && open) {
                Span span = new Run(line, match.from(), match.to()).span();
                String state = lexicon.institutions().stateOf(entry.name());
                noteInitials(
                        line,
                        match.to(),
                        new Named(ActorKind.ORGANISATION, entry.name(), span, Reference.NAME, state, false));
            }
        }
    }

    private void read(Line line, List<Named> found) {
        int at = 0;
        while (at < line.size()) {
            int end = extents.end(line, at);
            int start = extents.afterPerson(line, at, end);
            if (start > at) {
                at = start;
                continue;
            }
            Run name = extents.of(line, at, end);
            if (name.length() > 1 && !isCredited(name)) {
                add(line, name.from(), name.to(), found);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** "Jane Court/Example Images": whose picture it is, and no court. */
    private boolean isCredited(Run name) {
        Line line = name.line();
        return name.length() == 2
                && lexicon.isGiven(line.token(name.from()))
                && line.near(name.to()).is("/")
                && line.is(name.to() + 1, Kind.ORGANISATION);
    }

    private void add(Line line, int from, int to, List<Named> found) {
        boolean proper = isProper(line, from, to);
        boolean people = line.is(from, Kind.DEMONYM)
                && lexicon.statesOf(line.token(from).text()).size() < 2;
        if (people
                && (isPlainWords(line, from + 1, to) || isHeldMinistry(line, from + 1, to))
                && !isProper(line, from + 1, to)) {
            ofStates.note(new Run(line, from + 1, to), false);
        } else if (isPlainWords(line, from, to) && (!proper || isMinistry(line, from, to))) {
            ofStates.note(new Run(line, from, to), proper);
        } else if (proper) {
            int last = firm(line, from, to);
            Span span = new Span(line.token(from).start(), line.token(last - 1).end());
            String name = known(line, to, Spacing.single(span.of(text)));
            Named body = new Named(ActorKind.ORGANISATION, name, span, Reference.NAME, state(line, from, last), false);
            found.add(body);
            noteInitials(line, to, body);
        }
    }

    /** The name; that of the tables where they know the initials behind it, and the words are no other name for those. */
    private static String known(Line line, int to, String name) {
        Trie.Match inside = line.match(to + 1);
        boolean known = line.near(to).is("(")
                && line.near(to + 2).is(")")
                && inside != null
                && inside.length() == 1
                && inside.entry().kind() == Kind.ORGANISATION
                && !Acronyms.isSpelled(line, to, line.token(to + 1).text());
        return known && inside != null ? inside.entry().name() : name;
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

    /** "Foreign Ministry" in "Swiss Foreign Ministry spokesman", which the tables know as an office. */
    private static boolean isHeldMinistry(Line line, int from, int to) {
        Trie.Match match = line.match(from);
        return match != null
                && match.entry().kind() == Kind.OFFICE
                && match.from() == from
                && match.to() > to
                && StateBodies.isMinistry(line.token(to - 1));
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

    private void noteInitials(Line line, int to, Named body) {
        Token inBrackets = line.near(to + 1);
        if (line.near(to).is("(") && inBrackets.isShouted() && line.near(to + 2).is(")")) {
            initials.putIfAbsent(inBrackets.fold(), body);
        }
    }
}
