package dossier.meetings;

import dossier.meetings.Claim.Aspect;
import dossier.meetings.Claim.Kind;
import dossier.model.ActorId;
import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a line claims: an encounter, of whom, how, whether and when. */
final class Claims {
    private static final int SUBJECT = 18;
    private static final int BESIDE = 5;
    /** Verbs of which a party of many may be the subject. */
    private static final Set<String> VERBAL = Set.of("meet", "gather", "discuss", "agree");
    private static final Set<String> EVENTS = Set.of("talks", "summit", "call", "video", "visit");
    private static final Set<String> ARTICLES = Set.of("the", "this", "that", "their", "such");
    /** From so many days back, a day told of a claim is that of another encounter: of nobody named, and of people. */
    private static final int UNNAMED = 7;

    private static final int NAMED = 21;

    private final Lexicon cues;
    private final Lexicon groups;
    private final Marks marks;
    private final Parties parties;
    private final Company company;
    private final Gazetteer gazetteer;

    Claims(Lexicon cues, Lexicon groups, Marks marks, Parties parties, Gazetteer gazetteer) {
        this.cues = cues;
        this.groups = groups;
        this.marks = marks;
        this.parties = parties;
        this.company = new Company(parties);
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
        List<Lexicon.Hit> told = new ArrayList<>(marks.in(line));
        for (int i = 0; i < hits.size(); i++) {
            if (isOpinion(line, hits, i)) {
                told.add(new Lexicon.Hit(hits.get(i).start(), hits.get(i).length(), "judge"));
                hits.set(i, new Lexicon.Hit(hits.get(i).start(), hits.get(i).length(), "none"));
            }
        }
        Reading reading = new Reading(
                line, subject, today, hits, told, groups.in(line.tokens()), gazetteer.in(line, hits));
        for (Lexicon.Hit cue : hits) {
            if (!cue.kind().equals("none")) {
                claims.add(claim(reading, cue));
            }
        }
        if (line.isTitle()) {
            claims.addAll(together(line));
        }
        return claims;
    }

    /** "welcomed the meeting": nobody was received. */
    private boolean isOpinion(Line line, List<Lexicon.Hit> hits, int i) {
        Lexicon.Hit cue = hits.get(i);
        Lexicon.Hit next = i + 1 < hits.size() ? hits.get(i + 1) : null;
        return cue.kind().equals("host")
                && next != null
                && EVENTS.contains(next.kind())
                && next.start() > cue.end()
                && next.start() <= cue.end() + 3
                && ARTICLES.contains(line.tokens().get(cue.end()).folded())
                && line.tokens().subList(cue.end(), next.start()).stream().allMatch(t -> parties.person(t) == null);
    }

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
                Account.PLAIN,
                null,
                null,
                0.4));
    }

    private Claim claim(Reading reading, Lexicon.Hit cue) {
        Line line = reading.line();
        Company.Sides sides = company.of(reading, cue);
        List<ActorId> people = sides.people();
        Lexicon.Hit group = group(reading, cue, sides.before().isEmpty());
        Mode said = marks.mode(reading.marks());
        DateExpression date = Nearness.date(reading, cue);
        return new Claim(
                line,
                line.span(cue.start(), cue.end()),
                Wording.kind(cue.kind(), said),
                people,
                states(line, group),
                group == null ? null : line.text(line.span(group.start(), group.end())),
                Wording.mode(cue.kind(), said),
                account(reading, cue, date, people.isEmpty()),
                date,
                people.isEmpty() && !isDefinite(line, cue) ? null : Nearness.place(reading, cue),
                Wording.strength(cue.kind(), sides, said, group != null));
    }

    private Account account(Reading reading, Lexicon.Hit cue, @Nullable DateExpression date, boolean unnamed) {
        Line line = reading.line();
        Interval today = reading.today();
        Marks.Told told = marks.aspect(line, reading.marks(), cue);
        boolean ahead = told.aspect() == Aspect.HELD && Hindsight.isAhead(date, today);
        return new Account(
                ahead ? Aspect.PLANNED : told.aspect(),
                ahead || told.marked(),
                marks.isPast(reading.marks(), cue)
                        || Hindsight.isLongAgo(line, date, today, unnamed ? UNNAMED : NAMED)
                        || Hindsight.isOldPicture(line, today),
                Durations.after(line, cue),
                Durations.stay(line, cue));
    }

    /** A party of many beside the cue: its object, or its subject where no person is that. */
    private static Lexicon.@Nullable Hit group(Reading reading, Lexicon.Hit cue, boolean bare) {
        Line line = reading.line();
        int reach = bare && VERBAL.contains(cue.kind()) ? SUBJECT : BESIDE;
        for (Lexicon.Hit group : reading.groups()) {
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
}
