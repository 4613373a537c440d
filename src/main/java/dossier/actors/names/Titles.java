package dossier.actors.names;

import dossier.actors.names.Entry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the titles of a line: [former] [state or body] [shades] head [of or for state or body]. */
public final class Titles {
    private static final Set<String> OF = Set.of("of", "for", "to");
    private static final Set<Kind> BODIES =
            Set.of(Kind.STATE, Kind.DEMONYM, Kind.ORGANISATION, Kind.SEAT, Kind.CAPITAL);

    private final Line line;
    private final Lexicon lexicon;

    private Titles(Line line, Lexicon lexicon) {
        this.line = line;
        this.lexicon = lexicon;
    }

    /** The titles in the line, in order. */
    public static List<Title> in(Line line, Lexicon lexicon) {
        Titles reader = new Titles(line, lexicon);
        List<Title> titles = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            TitleHead head = reader.headAt(at);
            if (!head.isEmpty()) {
                int floor = titles.isEmpty() ? 0 : titles.get(titles.size() - 1).to();
                Title title = reader.title(head, floor);
                titles.add(title);
                at = title.to();
            } else {
                at++;
            }
        }
        return titles;
    }

    /** The office or role that starts at {@code at} and is not part of a longer one; an empty head when none does. */
    private TitleHead headAt(int at) {
        TitleHead office = TitleHead.at(line, at, lexicon);
        if (!office.isEmpty()) {
            return office;
        }
        int end = endOfRole(at);
        return new TitleHead(at, end, at, end);
    }

    private int endOfRole(int at) {
        String sort = line.match(at) == null ? lexicon.title(line.token(at)) : "";
        boolean honorific = sort.equals("honorific") && line.token(at).isCapitalised();
        if (!honorific) {
            boolean relative =
                    sort.equals("honorific") && line.near(at + 1).fold().equals("of");
            return relative || sort.equals("role") || sort.equals("kin") ? at + 1 : at;
        }
        return line.near(at + 1).is(".") ? at + 2 : at + 1;
    }

    private Title title(TitleHead noun, int floor) {
        int head = noun.from();
        int end = noun.to();
        Trie.Match inside = bodyInside(noun.wordedFrom());
        int before = adjectiveBefore(formerBefore(head, floor), floor);
        Trie.Match body = before > floor && line.token(before - 1).isWord() ? line.match(before - 1) : null;
        boolean owned = body != null && BODIES.contains(body.entry().kind());
        int own = body != null && owned ? body.from() : formerBefore(head, floor);
        int from = formerBefore(own, floor);
        boolean former = from < own || formerBefore(head, floor) < head;
        boolean office = line.is(end - 1, Kind.OFFICE);
        Trie.Match after = office && !isVisitor(end) ? bodyAfter(end) : null;
        Entry of = inside != null
                ? inside.entry()
                : body != null && owned ? body.entry() : after != null ? after.entry() : null;
        String wording =
                inside == null ? wording(noun.wordedFrom(), noun.wordedTo()) : wordingInside(inside, noun.wordedTo());
        Trie.Match first = line.match(noun.wordedFrom());
        boolean whole = first != null && first.from() == noun.wordedFrom() && first.to() == noun.wordedTo();
        String kind = whole && first != null ? first.entry().name() : wording;
        return new Title(from, after == null ? end : after.to(), wording, kind, of, former, office);
    }

    private int formerBefore(int at, int floor) {
        int from = at;
        while (from > floor && line.match(from - 1) == null && isFormer(from - 1)) {
            from--;
        }
        return from;
    }

    /** "Russia's newly elected president": one word may stand between. */
    private int adjectiveBefore(int at, int floor) {
        boolean adjective = at - 2 >= floor
                && isAdjective(at - 1)
                && (line.token(at - 2).possessive() || line.is(at - 2, Kind.DEMONYM));
        return adjective ? at - 1 : at;
    }

    /** The state or body that the office's own wording starts with: "UN" in "UN special envoy". */
    private Trie.@Nullable Match bodyInside(int head) {
        Trie.Match office = line.match(head);
        if (office == null || office.entry().kind() != Kind.OFFICE) {
            return null;
        }
        return lexicon.at(line.tokens(), head).stream()
                .filter(m -> m.to() < office.to() && BODIES.contains(m.entry().kind()))
                .findFirst()
                .orElse(null);
    }

    private String wordingInside(Trie.Match body, int end) {
        Trie.Match office = line.match(body.from());
        boolean rest = office != null
                && lexicon.at(line.tokens(), body.to()).stream()
                        .anyMatch(m -> m.to() == office.to()
                                && m.entry().kind() == Kind.OFFICE
                                && m.entry().name().equals(office.entry().name()));
        return rest || office == null ? wording(body.to(), end) : office.entry().name();
    }

    private boolean isFormer(int at) {
        return lexicon.title(line.token(at)).equals("former");
    }

    private boolean isAdjective(int at) {
        Token token = line.token(at);
        return line.match(at) == null
                && token.isWord()
                && !token.isCapitalised()
                && lexicon.nonName(token).isEmpty()
                && lexicon.verb(token).isEmpty();
    }

    /** "The first visit by a U.S. president to Cuba": who heads a state is sent to none. */
    private boolean isVisitor(int end) {
        Trie.Match office = line.match(end - 1);
        return line.near(end).fold().equals("to")
                && office != null
                && lexicon.isTop(office.entry().name());
    }

    private Trie.@Nullable Match bodyAfter(int end) {
        if (!OF.contains(line.near(end).fold())) {
            return null;
        }
        int at = line.near(end + 1).fold().equals("the") ? end + 2 : end + 1;
        Trie.Match match = line.match(at);
        return match != null
                        && match.from() == at
                        && BODIES.contains(match.entry().kind())
                ? match
                : null;
    }

    /** The words of the office; a short form of capitals is written out as the table has it. */
    private String wording(int from, int to) {
        StringBuilder words = new StringBuilder();
        int at = from;
        while (at < Math.min(to, line.size())) {
            Token token = line.token(at);
            Trie.Match match = line.match(at);
            boolean isShort = match != null && isShort(match);
            String word = match != null && isShort ? match.entry().name() : capitalised(token.text());
            words.append(words.length() == 0 ? "" : token.glued() ? "-" : " ").append(word);
            at = match != null && isShort ? match.to() : at + 1;
        }
        return words.toString();
    }

    private boolean isShort(Trie.Match match) {
        return line.token(match.to() - 1).is(".")
                || (match.length() == 1 && line.token(match.from()).isShouted());
    }

    private static String capitalised(String word) {
        if (Set.of("of", "for", "and", "the", "to", "in").contains(word)) {
            return word;
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
