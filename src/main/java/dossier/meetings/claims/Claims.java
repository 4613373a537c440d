package dossier.meetings.claims;

import dossier.meetings.claims.Claim.Aspect;
import dossier.meetings.claims.Claim.Kind;
import dossier.model.ActorId;
import dossier.model.DateExpression;
import dossier.model.Interval;
import dossier.model.Mode;
import dossier.model.SourceId;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a line claims: an encounter, of whom, how, whether and when. */
public final class Claims {
    private static final int SUBJECT = 18;
    private static final int BESIDE = 5;
    /** What somebody wants may never be. */
    private static final double WISH = 0.5;

    private static final double CIRCUMSTANCE = 0.8;
    private static final int TELLING = 8;
    /** What it counts that two people are named in one breath. */
    private static final double TOGETHER = 0.4;

    private static final double SCENE = 0.5;
    private static final int SECOND = 2;
    private static final int REACTION = 10;

    private static final String LEADERS = "leaders";

    /** Verbs of which a party of many may be the subject. */
    private static final Set<String> VERBAL = Set.of("meet", "gather", "discuss", "agree");

    /** What one says to another. */
    private static final Set<String> WORDS = Set.of("tell", "urge");

    /** From so many days back, a day told of a claim is that of another encounter: of nobody named, and of people. */
    private static final int UNNAMED = 7;

    private static final int NAMED = 21;

    private final Lexicon cues;
    private final Lexicon groups;
    private final Marks marks;
    private final Parties parties;
    private final Company company;
    private final Senses senses;
    private final Heads heads;
    private final Gazetteer gazetteer;

    public Claims(Lexicon cues, Lexicon groups, Marks marks, Parties parties, Heads heads, Gazetteer gazetteer) {
        this.cues = cues;
        this.groups = groups;
        this.marks = marks;
        this.parties = parties;
        this.heads = heads;
        this.company = new Company(parties);
        this.senses = new Senses(parties);
        this.gazetteer = gazetteer;
    }

    /**
     * The claims of a line.
     *
     * @param setting from where its article speaks
     * @param subject whom the line before was about, for "he" and "his"
     * @param recent those whom the lines before named, the last one last, for "they"
     */
    public List<Claim> in(Setting setting, Line line, @Nullable ActorId subject, List<ActorId> recent) {
        SourceId article = setting.article();
        List<Lexicon.Hit> found = cues.in(line.tokens());
        List<Claim> claims = new ArrayList<>();
        if (found.isEmpty()) {
            return together(article, line);
        }
        List<Lexicon.Hit> hits = senses.of(line, found);
        List<Lexicon.Hit> told = new ArrayList<>(marks.in(line));
        hits.stream().filter(hit -> hit.kind().equals("judge")).forEach(told::add);
        Reading reading = new Reading(
                line,
                subject,
                heads.pair(article, recent),
                setting.today(),
                Asides.of(line),
                hits,
                told,
                groups.in(line.tokens()),
                gazetteer.in(line, hits, setting.locals(), setting.here()));
        for (Lexicon.Hit cue : hits) {
            if (!cue.kind().equals("none") && !cue.kind().equals("judge")) {
                claims.add(claim(article, reading, cue));
            }
        }
        claims.addAll(together(article, line));
        return claims;
    }

    /**
     * A headline that joins two people, or one and another's state, acts of them together: "A, B push for a deal". So does
     * a lede: "A and B announced here today".
     */
    private List<Claim> together(SourceId article, Line line) {
        if (line.order() > 1 || line.isCaption()) {
            return List.of();
        }
        Parties.Party party = parties.right(line, 0, 6);
        Set<ActorId> states = Set.of();
        if (party.people().size() == 1 && line.isTitle()) {
            states = parties.partnerStates(line, party.end());
        }
        List<ActorId> people = heads.named(article, Kind.SPEECH, party.people(), states, null);
        if (people.size() < 2) {
            return List.of();
        }
        Span span = line.span(party.start(), party.end());
        Account account = isHeadlinePlan(line, party) ? Account.AHEAD : Account.PLAIN;
        return List.of(new Claim(
                line, span, Kind.BREATH, people, List.of(), null, Mode.UNKNOWN, account, null, null, TOGETHER));
    }

    /** "A to raise it with B": in a headline, what is to come. */
    private static boolean isHeadlinePlan(Line line, Parties.Party party) {
        return line.isTitle()
                && party.end() < line.tokens().size()
                && line.tokens().get(party.end()).is("to");
    }

    private Claim claim(SourceId article, Reading reading, Lexicon.Hit cue) {
        Line line = reading.line();
        Company.Sides sides = company.of(reading, cue, heads.pair(article, parties.all(line)));
        Lexicon.Hit group = group(reading, cue, sides);
        Mode said = marks.mode(reading.marks());
        Kind kind = Wording.kind(cue.kind(), said);
        Marks.Told told = marks.aspect(line, reading.marks(), cue);
        Extent extent = Extent.of(line, reading.asides(), cue);
        DateExpression near = Nearness.date(reading, extent);
        boolean other =
                Hindsight.isSince(line, cue, near) || (told.aspect() == Aspect.HELD && Hindsight.isOfAYear(near));
        DateExpression date = other ? null : near;
        boolean unnamed = sides.people().isEmpty() && sides.attending().isEmpty();
        Set<ActorId> states = group == null || !group.kind().equals(LEADERS) ? Set.of() : heads.states(line, group);
        boolean any = unnamed && states.size() < 2 && !isDefinite(line, cue);
        Spot place = any ? null : Nearness.place(reading, extent);
        List<ActorId> people = heads.named(article, kind, sides.people(), states, place);
        double strength = isToStranger(article, cue, people)
                ? 0
                : Wording.strength(cue.kind(), people, sides.areBoth(), said, group != null, place != null);
        return new Claim(
                line,
                line.span(cue.start(), cue.end()),
                kind,
                people,
                sides.attending(),
                group == null ? null : line.text(line.span(group.start(), group.end())),
                Wording.mode(cue.kind(), said),
                account(reading, told, extent, near, unnamed),
                date,
                place,
                strength * (told.wished() ? WISH : 1) * (isCircumstance(line, cue) ? CIRCUMSTANCE : 1));
    }

    /** "A tells B", where B has no office: what was said to the press or to the public. */
    private boolean isToStranger(SourceId article, Lexicon.Hit cue, List<ActorId> people) {
        return WORDS.contains(cue.kind()) && !heads.areOfficial(article, people);
    }

    /** "governments voiced regret at the talks between A and B": told from after them by those who were not there. */
    private boolean isReaction(Reading reading, Lexicon.Hit cue) {
        return cue.kind().equals("talks")
                && reading.marks().stream()
                        .filter(mark -> mark.kind().equals("judge"))
                        .anyMatch(mark -> mark.end() <= cue.start()
                                && mark.end() > cue.start() - REACTION
                                && !isCause(reading.line(), mark, cue)
                                && parties.last(reading.line(), mark.start()) == null);
    }

    /** "called for calm after their talks": those who met, met first. */
    private static boolean isCause(Line line, Lexicon.Hit mark, Lexicon.Hit cue) {
        return line.tokens().subList(mark.end(), cue.start()).stream()
                .anyMatch(token -> token.is("after") || token.is("following"));
    }

    /**
     * What the lede, or the sentence after it, tells of two leaders in one breath, for articles that tell of a meeting and
     * never say between whom; null when it names others too.
     */
    @Nullable
    public Claim scene(Setting setting, Line line) {
        List<ActorId> named = parties.all(line);
        List<ActorId> pair = heads.pair(setting.article(), named);
        if (line.isTitle() || line.order() > SECOND || named.size() != 2 || pair.isEmpty()) {
            return null;
        }
        Spot place = gazetteer.in(line, List.of(), setting.locals(), null).stream()
                .filter(Spot::town)
                .findFirst()
                .orElse(null);
        Span span = line.passage().span();
        return new Claim(
                line, span, Kind.BREATH, pair, List.of(), null, Mode.UNKNOWN, Account.PLAIN, null, place, SCENE);
    }

    /** "A said after talks with B": when it was said, and perhaps what the words are about. */
    private static boolean isCircumstance(Line line, Lexicon.Hit cue) {
        List<Token> tokens = line.tokens();
        boolean after = false;
        for (int i = cue.start() - 1; i >= 0 && i >= cue.start() - TELLING; i--) {
            after |= tokens.get(i).is("after");
            if (after && Parties.isSpeech(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private Account account(
            Reading reading, Marks.Told told, Extent extent, @Nullable DateExpression date, boolean unnamed) {
        Lexicon.Hit cue = extent.cue();
        Line line = reading.line();
        Interval today = reading.today();
        Account.Stay some = Durations.from(line, date);
        Account.Stay stay = some.days() > 1 ? some : Durations.stay(reading, extent);
        boolean start = stay.part() == Account.Part.START;
        boolean ahead = told.aspect() == Aspect.HELD && Hindsight.isAhead(date, today);
        return new Account(
                ahead ? Aspect.PLANNED : told.aspect(),
                ahead || told.marked() || (told.aspect() == Aspect.HELD && Hindsight.isBehind(date, today)),
                (marks.isPast(line, reading.marks(), cue) && !Hindsight.isFresh(date, today))
                        || Durations.isBefore(line, reading.cues(), cue)
                        || (!start && Hindsight.isLongAgo(line, date, today, unnamed ? UNNAMED : NAMED))
                        || Hindsight.isOldPicture(line, today)
                        || Hindsight.isOfWeekBefore(line, date),
                Nearness.isApart(reading, cue),
                isReaction(reading, cue) ? new Account.After(true, 0) : Durations.after(line, cue),
                stay);
    }

    /** A party of many beside the cue: its object, or its subject where no person is that. */
    private Lexicon.@Nullable Hit group(Reading reading, Lexicon.Hit cue, Company.Sides sides) {
        Line line = reading.line();
        boolean alone = sides.before().isEmpty();
        int reach = alone && VERBAL.contains(cue.kind()) ? SUBJECT : BESIDE;
        for (Lexicon.Hit group : reading.groups()) {
            boolean subject = alone
                    && group.end() <= cue.start()
                    && group.kind().equals(LEADERS)
                    && heads.states(line, group).size() > 1;
            boolean near = subject || (group.end() > cue.start() - reach && group.start() < cue.end() + 6);
            if (near && (line.isTitle() || !line.tokens().get(group.start()).capitalised() || group.start() == 0)) {
                return group;
            }
        }
        return null;
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
