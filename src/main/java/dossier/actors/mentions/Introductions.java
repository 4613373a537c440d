package dossier.actors.mentions;

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
import org.jspecify.annotations.Nullable;

/** Organisations whose name tells nothing, by the words beside it: "law firm Example", "Example, an airline", "founder of Example". */
final class Introductions {
    private static final int LONGEST = 4;
    private static final int LONGEST_PHRASE = 6;
    private static final Set<String> CALLED = Set.of("called", "named");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> ENDS = Set.of(
            ",", ".", ";", "that", "which", "based", "run", "owned", "founded", "in", "of", "for", "with", "behind");

    private final Lexicon lexicon;
    private final String text;
    private final Wordmarks wordmarks;

    Introductions(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.wordmarks = new Wordmarks(lexicon);
    }

    /**
     * Every mention of the organisations that some line introduces.
     *
     * @param besides names found otherwise, each a list of words, whose other mentions are wanted too
     */
    List<Named> in(List<Line> lines, Set<List<String>> besides) {
        Set<List<String>> names = new LinkedHashSet<>(besides);
        for (Line line : lines) {
            if (line.isPlain() && line.passage().kind() != PassageKind.TITLE) {
                for (int at = 0; at < line.size(); at++) {
                    names.addAll(introduced(line, at));
                }
            }
        }
        return mentions(lines, names);
    }

    private List<List<String>> introduced(Line line, int at) {
        List<List<String>> names = new ArrayList<>();
        String kind = kind(line, at);
        if ((kind.equals("body") || kind.equals("outlet"))
                && !line.token(at).isCapitalised()
                && !line.token(at).possessive()) {
            note(ahead(line, at + 1), names);
        }
        boolean small = !line.token(at).isCapitalised() && !line.token(at).glued();
        if (kind.equals("outlet") && small && !line.near(at - 1).possessive() && !isIndefinite(line, at)) {
            note(behind(line, at, false), names);
        }
        if ((kind.equals("body") || kind.equals("outlet")) && small) {
            note(called(line, at + 1), names);
        }
        if (line.token(at).fold().equals("operated") && line.near(at + 1).fold().equals("by")) {
            note(ahead(line, at + 2), names);
        }
        if (wordmarks.isTold(line, at) || wordmarks.isLed(line, at)) {
            note(named(line, at, at + 1, true), names);
        }
        if (kind.equals("post")) {
            Trie.Match office = line.match(at);
            int end = office == null ? at + 1 : office.to();
            int start = line.token(at).glued() ? at - 1 : at;
            note(line.near(end).fold().equals("of") ? ahead(line, end + 1) : null, names);
            note(behind(line, start, false), names);
        }
        boolean explains = line.token(at).is(",")
                || line.token(at).fold().equals("is")
                || line.token(at).fold().equals("was");
        if (explains && isBody(line, at + 1)) {
            note(behind(line, at, true), names);
        }
        return names;
    }

    /** "a company called Example", "a nonprofit organisation, Seeds of Example, that". */
    private @Nullable Run called(Line line, int at) {
        if (CALLED.contains(line.near(at).fold())) {
            Run whole = whole(line, at + 1);
            return whole != null ? whole : ahead(line, at + 1);
        }
        Run run = line.near(at).is(",") && isIndefinite(line, at - 1) ? ahead(line, at + 1) : null;
        return run != null && line.near(run.to()).is(",") && run.length() > 1 ? run : null;
    }

    /** After "called" several words are the name, be the first a given name or not: "Golden Star Example". */
    private @Nullable Run whole(Line line, int from) {
        int to = from;
        while (to < line.size()
                && to - from < LONGEST
                && line.match(to) == null
                && (line.token(to).isCapitalised() || isLink(line, to))) {
            to++;
        }
        boolean name = to - from > 1
                && line.token(from).isCapitalised()
                && !line.near(to).isCapitalised()
                && line.match(to) == null;
        return name ? new Run(line, from, to) : null;
    }

    /** Whether the noun stands with "a" before it: what follows explains it, and not one of its members. */
    private static boolean isIndefinite(Line line, int noun) {
        for (int at = noun - 1; at >= 0 && at > noun - LONGEST; at--) {
            String word = line.token(at).fold();
            if (word.equals("a") || word.equals("an")) {
                return true;
            }
            if (word.equals("of") || word.equals("the") || !line.token(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    private static void note(@Nullable Run run, List<List<String>> names) {
        if (run != null) {
            names.add(words(run.tokens()));
        }
    }

    /** What sort of noun stands there: "body", "post" or "". */
    private String kind(Line line, int at) {
        Trie.Match match = line.match(at);
        if (match != null) {
            return match.entry().kind() == Kind.OFFICE && match.from() == at
                    ? lexicon.kind(match.entry().name())
                    : "";
        }
        return lexicon.kind(line.token(at).fold());
    }

    /** "an aerospace company run by": a noun phrase that ends with a kind of organisation. */
    private boolean isBody(Line line, int from) {
        if (!ARTICLES.contains(line.near(from).fold())) {
            return false;
        }
        for (int at = from + 1; at < Math.min(line.size(), from + LONGEST_PHRASE); at++) {
            Token token = line.token(at);
            String kind = kind(line, at);
            if ((kind.equals("body") || kind.equals("outlet")) && !token.isCapitalised()) {
                Token after = line.near(at + 1);
                return ENDS.contains(after.fold()) || isParticiple(after);
            }
            if (!token.isWord() || ENDS.contains(token.fold())) {
                return false;
            }
        }
        return false;
    }

    /** "hired" in "a firm hired by". */
    private static boolean isParticiple(Token token) {
        return !token.isCapitalised()
                && (token.fold().endsWith("ed") || token.fold().endsWith("ing"));
    }

    private @Nullable Run ahead(Line line, int from) {
        int to = from;
        while (to < line.size() && to - from < LONGEST && isPart(line, to) && !isPerson(line, from, to)) {
            to++;
            if (line.token(to - 1).possessive()) {
                break;
            }
        }
        boolean described = lexicon.kind(line.near(to).fold()).equals("body");
        return described || line.near(from).glued() ? null : named(line, from, to, true);
    }

    /** "union Example Jane Roe": where a given name follows, a person does. */
    private boolean isPerson(Line line, int from, int at) {
        return at > from && lexicon.isGiven(line.token(at));
    }

    /** The name that ends there; one word at the start of a sentence is one only where it is explained. */
    private @Nullable Run behind(Line line, int to, boolean explained) {
        int from = to;
        while (from > 0 && to - from < LONGEST && isPart(line, from - 1)) {
            if (from < to && line.token(from - 1).possessive()) {
                break;
            }
            from--;
        }
        return explained || line.isInside(from) || to - from > 1 ? named(line, from, to, explained) : null;
    }

    private boolean isPart(Line line, int at) {
        Token token = line.token(at);
        return (token.isWord() || token.is("&"))
                && (token.isCapitalised() || token.glued() || isLink(line, at))
                && line.match(at) == null
                && lexicon.title(token).isEmpty()
                && !lexicon.nonName(token).equals("opener");
    }

    /** "of" in "Seeds of Example", "&" in "Example & Roe". */
    private static boolean isLink(Line line, int at) {
        String word = line.token(at).fold();
        boolean link = word.equals("of") || word.equals("for") || word.equals("&");
        return link
                && at > 0
                && line.token(at - 1).isCapitalised()
                && line.near(at + 1).isCapitalised()
                && line.match(at + 1) == null;
    }

    /** The words as a name, or null when they may well be a person's, or tell nothing. */
    private @Nullable Run named(Line line, int from, int to, boolean explained) {
        boolean cut = line.near(to).isCapitalised() && !lexicon.isGiven(line.near(to));
        if (from >= to
                || cut
                || !line.token(from).isCapitalised()
                || line.near(from - 1).isCapitalised()) {
            return null;
        }
        Token first = line.token(from);
        boolean alone = to - from == 1;
        boolean surname = lexicon.isSurname(first) || (!explained && lexicon.surname(first) > 0);
        boolean person = lexicon.isGiven(first) || lexicon.isSureFamily(first) || (alone && surname);
        boolean adverb = alone && !line.isInside(from) && first.fold().endsWith("ly");
        boolean telling = line.tokens().subList(from, to).stream()
                .anyMatch(t -> lexicon.nonName(t).isEmpty() && lexicon.body(t).isEmpty());
        return person || adverb || !telling || first.text().length() < 2 ? null : new Run(line, from, to);
    }

    private List<Named> mentions(List<Line> lines, Set<List<String>> names) {
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        names.forEach(name ->
                byFirst.computeIfAbsent(name.get(0), key -> new ArrayList<>()).add(name));
        List<Named> found = new ArrayList<>();
        for (Line line : lines) {
            int at = 0;
            while (at < line.size()) {
                int length =
                        longest(line, at, byFirst.getOrDefault(line.token(at).text(), List.of()));
                if (length > 0) {
                    Span span = new Run(line, at, at + length).span();
                    String name = Spacing.single(span.of(text));
                    found.add(new Named(ActorKind.ORGANISATION, name, span, Reference.NAME, "", false));
                }
                at += Math.max(1, length);
            }
        }
        return found;
    }

    private static int longest(Line line, int at, List<List<String>> names) {
        int longest = 0;
        for (List<String> name : names) {
            if (name.size() > longest && isAt(line, at, name) && isFree(line, at, name.size())) {
                longest = name.size();
            }
        }
        return longest;
    }

    private static boolean isAt(Line line, int at, List<String> name) {
        for (int i = 0; i < name.size(); i++) {
            if (at + i >= line.size() || !line.token(at + i).text().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the tables know none of one word, and of several no more than one word: "China" in "China Example Roe". */
    private static boolean isFree(Line line, int at, int length) {
        Trie.Match match = line.match(at);
        boolean free = match == null || (length > 1 && match.length() == 1);
        return free && !line.near(at + length).glued();
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }
}
