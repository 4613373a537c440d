package dossier.meetings;

import dossier.meetings.Claim.Aspect;
import dossier.meetings.Claim.Kind;
import dossier.model.ActorId;
import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.Mode;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a line claims: an encounter, of whom, how, whether and when. */
final class Claims {
    private static final int SUBJECT = 18;
    private static final int OBJECT = 12;
    private static final int FAR = 125;
    private static final int BREAK = 25;
    private static final int VERB = 80;
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "\u2014", "\u2013", "\"", "\u201c", "\u201d");
    private static final Set<String> SET =
            Set.of("scheduled", "planned", "expected", "slated", "opened", "ended", "concluded");
    private static final Set<String> VERBS = Set.of(
            "said", "says", "told", "was", "were", "is", "are", "has", "had", "have", "will", "would", "when", "where",
            "after", "before", "came", "went", "saw", "took", "gave", "made", "held", "began", "since", "while");
    private static final Set<String> TOWARDS = Set.of("with", "between", "by", "of", "to", "from", "and", "among");
    private static final Set<String> NOUNS = Set.of("talks", "summit", "call", "video", "visit", "joint");
    private static final Set<String> VERBAL = Set.of("meet", "gather", "discuss", "agree");
    private static final Set<String> VISITS = Set.of("visit", "travel", "going", "host");
    private static final Set<String> OWN = Set.of("his", "her", "he", "she");

    private final Lexicon cues;
    private final Lexicon groups;
    private final Marks marks;
    private final Parties parties;
    private final Gazetteer gazetteer;

    Claims(Lexicon cues, Lexicon groups, Marks marks, Parties parties, Gazetteer gazetteer) {
        this.cues = cues;
        this.groups = groups;
        this.marks = marks;
        this.parties = parties;
        this.gazetteer = gazetteer;
    }

    /**
     * The claims of a line.
     *
     * @param subject whom the line before was about, for "he" and "his"
     * @param today the day that the article speaks from
     */
    List<Claim> in(Line line, @Nullable ActorId subject, Interval today) {
        List<Lexicon.Hit> hits = cues.in(line.tokens());
        List<Claim> claims = new ArrayList<>();
        if (hits.isEmpty()) {
            return line.isTitle() ? together(line) : claims;
        }
        Context context =
                new Context(line, subject, today, marks.in(line), groups.in(line.tokens()), gazetteer.in(line, hits));
        for (Lexicon.Hit cue : hits) {
            if (!cue.kind().equals("none")) {
                claims.add(claim(context, cue));
            }
        }
        if (line.isTitle()) {
            claims.addAll(together(line));
        }
        return claims;
    }

    private record Context(
            Line line,
            @Nullable ActorId subject,
            Interval today,
            List<Lexicon.Hit> marks,
            List<Lexicon.Hit> groups,
            List<Spot> spots) {}

    /** A headline that joins two people, or one and another's state, acts of them together: "A, B push for a deal". */
    private List<Claim> together(Line line) {
        Parties.Party party = parties.right(line, 0, 6);
        Set<ActorId> states = Set.of();
        if (party.people().size() == 1) {
            states = parties.partnerStates(line, party.end());
        }
        if (party.people().size() + states.size() < 2) {
            return List.of();
        }
        return List.of(new Claim(
                line,
                line.span(party.start(), party.end()),
                Kind.SPEECH,
                party.people(),
                states,
                null,
                Mode.UNKNOWN,
                Aspect.HELD,
                false,
                false,
                false,
                null,
                null,
                0.4));
    }

    private Claim claim(Context context, Lexicon.Hit cue) {
        Line line = context.line();
        Parties.Party before = before(context, cue);
        Parties.Party after = after(line, cue);
        if (before.isEmpty() && !after.isEmpty() && NOUNS.contains(cue.kind())) {
            before = parties.after(line, after.end(), 2 * SUBJECT);
            before = before.isEmpty() ? parties.right(line, 0, cue.start()) : before;
        }
        List<ActorId> people = join(before, after);
        Lexicon.Hit party = group(context, cue, before);
        Set<ActorId> states = states(line, party);
        String group = party == null ? null : line.text(line.span(party.start(), party.end()));
        Mode said = marks.mode(context.marks());
        DateExpression date = isToldOf(context, cue) ? null : nearest(line, cue);
        Marks.Told told = marks.aspect(line, context.marks(), cue);
        boolean ahead = told.aspect() == Aspect.HELD && isAhead(date, context.today());
        Span span = line.span(cue.start(), cue.end());
        return new Claim(
                line,
                span,
                kind(cue.kind(), said),
                people,
                states,
                group,
                mode(cue.kind(), said),
                ahead ? Aspect.PLANNED : told.aspect(),
                ahead || told.marked(),
                marks.isPast(context.marks(), cue)
                        || isLongAgo(line, date, context.today(), people.isEmpty() ? 7 : 21)
                        || isOldPicture(line, context.today()),
                marks.isLater(line, cue),
                date,
                people.isEmpty() && !isDefinite(line, cue) ? null : place(line, context.spots(), cue),
                strength(cue.kind(), people, before, after, said, group != null));
    }

    private static Kind kind(String cue, Mode said) {
        return switch (cue) {
            case "summit" -> Kind.SUMMIT;
            case "gather" -> Kind.GATHER;
            case "visit", "travel", "going", "host" -> Kind.VISIT;
            case "call", "video" -> Kind.CALL;
            case "speak" -> said == Mode.PHONE || said == Mode.VIDEO ? Kind.CALL : Kind.SPEECH;
            case "joint" -> Kind.JOINT;
            case "chair" -> Kind.CHAIR;
            case "tell", "discuss" -> Kind.SPEECH;
            default -> Kind.TALKS;
        };
    }

    private static Mode mode(String cue, Mode said) {
        return switch (cue) {
            case "call" -> Mode.PHONE;
            case "video" -> Mode.VIDEO;
            case "speak" -> said;
            case "discuss", "tell", "agree", "chair" -> said == Mode.IN_PERSON ? Mode.UNKNOWN : said;
            default -> Mode.IN_PERSON;
        };
    }

    private static double strength(
            String cue, List<ActorId> people, Parties.Party before, Parties.Party after, Mode said, boolean group) {
        boolean both = people.size() >= 2;
        boolean called = said == Mode.PHONE || said == Mode.VIDEO;
        return switch (cue) {
            case "tell" -> both && !before.isEmpty() && !after.isEmpty() ? 0.3 : 0;
            case "discuss" -> both ? 0.5 : 0.1;
            case "agree" -> both ? 0.7 : group && people.isEmpty() ? 0.4 : 0;
            case "speak" -> !called ? (both ? 0.3 : 0) : both ? 1 : 0.5;
            case "host", "joint" -> both ? 1 : 0.2;
            case "chair" -> 0.3;
            case "visit", "travel", "going" -> both ? 0.9 : people.isEmpty() ? 0.3 : 0.7;
            case "summit" -> both ? 0.9 : 0.6;
            case "gather" -> both || group ? 1 : 0.2;
            case "call", "video" -> both ? 1 : people.isEmpty() ? 0.2 : 0.6;
            default -> both ? 1 : people.isEmpty() ? 0.4 : 0.6;
        };
    }

    /** The people before the cue: whose meeting, or who meets. */
    private Parties.Party before(Context context, Lexicon.Hit cue) {
        Line line = context.line();
        int own = own(line, cue);
        if (own >= 0) {
            return owner(context, own);
        }
        Parties.Party their = theirs(line, cue);
        if (!their.isEmpty()) {
            return their;
        }
        Parties.Party near = parties.left(line, cue.start(), SUBJECT);
        boolean modifier =
                !near.isEmpty() && near.end() == cue.start() && near.people().size() == 1 && NOUNS.contains(cue.kind());
        if (!modifier) {
            return near;
        }
        Parties.Party far = parties.left(line, near.start(), SUBJECT);
        Parties.Party first = parties.right(line, 0, near.start());
        boolean controlled = line.tokens().subList(Math.max(0, far.end()), near.start()).stream()
                .anyMatch(token -> token.is("to"));
        List<ActorId> both = new ArrayList<>();
        if (!far.isEmpty()) {
            both.add(
                    controlled || first.isEmpty()
                            ? far.people().get(far.people().size() - 1)
                            : first.people().get(0));
        }
        both.addAll(near.people());
        return new Parties.Party(both.stream().distinct().toList(), near.start(), near.end());
    }

    private Parties.Party owner(Context context, int own) {
        ActorId named = parties.last(context.line(), own);
        if (named == null && own < 5) {
            Parties.Party later = parties.after(context.line(), own, SUBJECT);
            named = later.isEmpty() ? null : later.people().get(0);
        }
        ActorId owner = named != null ? named : context.subject();
        return owner == null ? Parties.Party.NONE : new Parties.Party(List.of(owner), own, own + 1);
    }

    /** "their meeting": of the last two that the line names before. */
    private Parties.Party theirs(Line line, Lexicon.Hit cue) {
        for (int i = Math.max(0, cue.start() - 3); i < cue.start(); i++) {
            if (line.tokens().get(i).is("their")) {
                return parties.lastTwo(line, i);
            }
        }
        return Parties.Party.NONE;
    }

    /** Where "he" or "his" stands close before the cue, closer than any name; -1 when it does not. */
    private int own(Line line, Lexicon.Hit cue) {
        for (int i = cue.start() - 1; i >= 0 && i >= cue.start() - 6; i--) {
            Token token = line.tokens().get(i);
            if (parties.person(token) != null) {
                return -1;
            }
            if (OWN.contains(token.folded())) {
                return i;
            }
        }
        return -1;
    }

    /** The people after the cue: with whom, between whom, by whom. */
    private Parties.Party after(Line line, Lexicon.Hit cue) {
        List<Token> tokens = line.tokens();
        boolean towards = cue.kind().equals("meet")
                || cue.kind().equals("host")
                || cue.kind().equals("tell")
                || cue.kind().equals("gather")
                || TOWARDS.contains(tokens.get(cue.end() - 1).folded());
        for (int i = cue.end(); i < tokens.size() && i < cue.end() + OBJECT; i++) {
            Token token = tokens.get(i);
            if (towards && parties.person(token) != null) {
                return parties.right(line, i, 1);
            }
            if (TOWARDS.contains(token.folded())) {
                towards = true;
            } else if (isEnd(token)) {
                return Parties.Party.NONE;
            }
        }
        return Parties.Party.NONE;
    }

    private static boolean isEnd(Token token) {
        return Set.of(
                        ";", ":", ".", "\"", "\u201c", "\u201d", "that", "which", "said", "says", "who", "when", "as",
                        "after", "before", "while", "but", "told")
                .contains(token.folded());
    }

    private static List<ActorId> join(Parties.Party before, Parties.Party after) {
        Set<ActorId> people = new LinkedHashSet<>(before.people());
        people.addAll(after.people());
        return List.copyOf(people);
    }

    /** A party of many beside the cue: its object, or its subject where no person is that. */
    private static Lexicon.@Nullable Hit group(Context context, Lexicon.Hit cue, Parties.Party before) {
        Line line = context.line();
        int reach = before.isEmpty() && VERBAL.contains(cue.kind()) ? SUBJECT : 5;
        for (Lexicon.Hit group : context.groups()) {
            boolean near = group.end() > cue.start() - reach && group.start() < cue.end() + 6;
            if (near && (line.isTitle() || !line.tokens().get(group.start()).capitalised() || group.start() == 0)) {
                return group;
            }
        }
        return null;
    }

    /** The states whose leaders a group means: "the leaders of Russia and Turkey", "Russian and Turkish leaders". */
    private Set<ActorId> states(Line line, Lexicon.@Nullable Hit group) {
        return group == null || !group.kind().equals("leaders")
                ? Set.of()
                : parties.states(line, group.start() - 4, group.end() + 6);
    }

    /** The date expression that goes with the cue: near, with no other verb or break of the sentence between. */
    private @Nullable DateExpression nearest(Line line, Lexicon.Hit cue) {
        DateExpression best = null;
        int nearest = FAR;
        for (DateExpression date : line.dates()) {
            boolean dated = !isSpoken(line, date)
                    && (!date.when().interval().equals(Interval.OPEN) || Weekdays.in(date.text()) != null);
            int before =
                    date.span().start() < line.tokens().get(cue.start()).span().start() ? 20 : 0;
            int cost = dated ? before + cost(line, cue, date.span()) : FAR;
            if (cost < nearest) {
                nearest = cost;
                best = date;
            }
        }
        return best;
    }

    /** "today" in somebody's own words is the day that he spoke, not that of the article. */
    private static boolean isSpoken(Line line, DateExpression date) {
        Token first = line.tokens().get(0);
        boolean quote = first.is("\"") || first.is("\u201c");
        return quote && Weekdays.in(date.text()) == null && date.text().chars().noneMatch(Character::isDigit);
    }

    /** The place nearest to the cue, those behind it and towns first. */
    private @Nullable Spot place(Line line, List<Spot> spots, Lexicon.Hit cue) {
        Spot best = null;
        int nearest = FAR;
        for (Spot spot : spots) {
            boolean behind =
                    spot.span().start() >= line.tokens().get(cue.start()).span().start();
            boolean where = spot.town() || VISITS.contains(cue.kind());
            int cost = where ? cost(line, cue, spot.span()) + (behind ? 0 : 30) + (spot.town() ? 0 : 40) : FAR;
            if (cost < nearest) {
                nearest = cost;
                best = spot;
            }
        }
        return best;
    }

    /** "announced the visit on Thursday", "arrives for talks on Thursday": the day is that of another verb. */
    private boolean isToldOf(Context context, Lexicon.Hit cue) {
        if (!NOUNS.contains(cue.kind())) {
            return false;
        }
        for (Lexicon.Hit mark : context.marks()) {
            if (mark.kind().equals("tell") && mark.end() <= cue.start() && mark.end() > cue.start() - 5) {
                return true;
            }
        }
        return cues.in(context.line().tokens()).stream()
                .anyMatch(other -> (other.kind().equals("going") || other.kind().equals("travel"))
                        && other.end() <= cue.start()
                        && other.end() > cue.start() - 5);
    }

    /** "the talks", "Thursday's meeting": those that the article is about; "recent talks" may be any. */
    private static boolean isDefinite(Line line, Lexicon.Hit cue) {
        if (line.order() <= 2) {
            return true;
        }
        for (int i = Math.max(0, cue.start() - 2); i < cue.start(); i++) {
            Token token = line.tokens().get(i);
            if (token.is("the") || token.is("this") || token.is("their") || token.possessive()) {
                return true;
            }
        }
        return false;
    }

    /** How far words are from the cue, in characters; every mark and every verb between counts extra. */
    private int cost(Line line, Lexicon.Hit cue, Span words) {
        Span span = line.span(cue.start(), cue.end());
        int from = Math.min(span.end(), words.end());
        int to = Math.max(span.start(), words.start());
        int cost = Math.max(0, to - from);
        for (Lexicon.Hit other : cues.in(line.tokens())) {
            Span word = line.span(other.start(), other.end());
            cost += word.start() >= from && word.end() <= to ? VERB : 0;
        }
        for (int i = 0; i < line.tokens().size(); i++) {
            Token token = line.tokens().get(i);
            if (token.span().start() >= from && token.span().end() <= to) {
                cost += isVerb(token) || isInfinitive(line, i) ? VERB : BREAKS.contains(token.folded()) ? BREAK : 0;
            }
        }
        return cost;
    }

    private static boolean isInfinitive(Line line, int i) {
        List<Token> tokens = line.tokens();
        return tokens.get(i).is("to")
                && i + 1 < tokens.size()
                && !Parties.isDescription(tokens.get(i + 1))
                && tokens.get(i + 1).isWord();
    }

    private static boolean isVerb(Token token) {
        return token.mention() == null
                && !token.capitalised()
                && !SET.contains(token.folded())
                && token.folded().indexOf('-') < 0
                && (VERBS.contains(token.folded())
                        || (token.folded().endsWith("ed") && token.folded().length() > 4));
    }

    private static boolean isAhead(@Nullable DateExpression date, Interval today) {
        return date != null
                && today.latest() != null
                && date.when().interval().earliest() != null
                && date.when().interval().earliest().isAfter(today.latest());
    }

    /** A caption that dates its picture before the article. */
    private static boolean isOldPicture(Line line, Interval today) {
        return line.isCaption() && line.dates().stream().anyMatch(date -> isLongAgo(line, date, today, 3));
    }

    /** More than three weeks before the article: what it reports is nearer. */
    private static boolean isLongAgo(Line line, @Nullable DateExpression date, Interval today, int days) {
        return date != null
                && today.earliest() != null
                && date.when().interval().latest() != null
                && date.when().interval().latest().isBefore(today.earliest().minusDays(line.isCaption() ? 3 : days));
    }
}
