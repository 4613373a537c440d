package dossier.statements.speech;

import dossier.model.ActorId;
import dossier.model.Interval;
import dossier.statements.grammar.Homes;
import dossier.statements.grammar.OfficeTitles;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Subjects;
import dossier.statements.grammar.Token;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has been read of an article so far, to tell whom pronouns and descriptions stand for; it abstains between two. */
public final class Discourse {
    private static final int SENTENCES = 4;

    private static final String FORMER = "the former ";

    private static final Set<String> LEADERS = Set.of("leaders", "presidents", "premiers", "statesmen");

    private static final Pattern SURNAME = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Dr|Sir|President|Senator|Sen|Rep|Gov|Prof)\\.? ?\\.? )?(\\p{Lu}[\\p{L}\u2019'-]{2,})");

    private final Genders genders;
    private final Offices offices;
    private final Subjects subjects;
    private final Mouthpieces mouthpieces;
    private final Roles roles;
    private final Bodies bodies;
    private final Homes homes;
    /** The days that the article may speak from. */
    private final Interval days;

    private final List<Past> past = new ArrayList<>();
    private final Pronouns pronouns;
    private final Epithets epithets;
    private final Sides sides;
    /** All people named so far. */
    private final Set<ActorId> named = new TreeSet<>();
    /** All organisations named so far. */
    private final Set<ActorId> organisations = new TreeSet<>();

    public Discourse(
            Genders genders,
            Offices offices,
            Subjects subjects,
            Mouthpieces mouthpieces,
            Roles roles,
            Bodies bodies,
            Homes homes,
            Map<String, String> members,
            OfficeTitles titles,
            Interval days) {
        this.days = days;
        this.genders = genders;
        this.homes = homes;
        this.bodies = bodies;
        this.offices = offices;
        this.subjects = subjects;
        this.mouthpieces = mouthpieces;
        this.roles = roles;
        this.pronouns = new Pronouns(genders, subjects, past);
        this.sides = new Sides(homes, bodies.cast(), past);
        this.epithets = new Epithets(members, titles, homes, days, subjects, genders, past);
    }

    /** Adds a sentence that was read, with the subject of its verb of speech, when it has one. */
    public void add(Sentence s, @Nullable Subject voice) {
        past.add(new Past(s, voice, resolved(s, subjects.leading(s, 0, s.size())), Past.people(s, s.size())));
        addAside(s);
    }

    /** Adds a sentence that stands beside the text: it names people, but nobody whom "he" stands for. */
    public void addAside(Sentence s) {
        named.addAll(Past.people(s, s.size()));
        organisations.addAll(bodies.in(s));
        roles.add(s);
        epithets.add(s);
    }

    /** Whether a description by office, "the X party's leader", means one who by the tables did not hold it then. */
    public boolean isMistaken(Subject subject) {
        return subject.actors().size() == 1
                && epithets.isOthers(subject.actors().get(0), subject.text());
    }

    private @Nullable Subject resolved(Sentence s, @Nullable Subject subject) {
        return subject != null && subject.actors().isEmpty() ? resolve(s, subject) : subject;
    }

    /** The subject with the actor that its pronoun or description stands for; without one when it is not sure. */
    public Subject resolve(Sentence s, Subject subject) {
        if (subject.isPronoun()) {
            Subject opens = subject.isPersonal() ? opening(s, subject) : null;
            if (opens != null) {
                return subject.meaning(fitting(resolve(s, opens).actors(), subject.isShe()));
            }
            Subject speaker = subject.isPersonal() ? nameless() : null;
            return speaker != null ? subject.meaning(speaker.actors()) : pronouns.resolve(s, subject);
        }
        String mouthpiece = mouthpieces.in(subject, s);
        if (!mouthpiece.isEmpty()) {
            List<ActorId> principal = principal(s, subject, mouthpiece);
            if (!principal.isEmpty() || !mouthpieces.isOffice(mouthpiece)) {
                return subject.meaning(principal);
            }
        }
        if (Sides.isPair(subject)) {
            List<ActorId> two = pronouns.two(s, subject);
            return subject.meaning(two.isEmpty() ? twoWhoLead(subject) : two);
        }
        if (sides.are(subject)) {
            return subject.meaning(sides.meant(s, subject));
        }
        ActorId governed = sides.governed(s, subject);
        if (governed != null) {
            return subject.meaning(List.of(governed));
        }
        ActorId surname = surname(subject.text());
        if (surname != null) {
            return subject.meaning(List.of(surname));
        }
        Subject holder = inOffice(s, subject);
        if (!holder.actors().isEmpty()) {
            return holder;
        }
        List<ActorId> known = described(s, subject);
        ActorId called = known.isEmpty() ? epithets.meant(s, subject, named) : null;
        return called == null ? holder.meaning(known) : holder.meaning(List.of(called));
    }

    /** "The president said | he": the person without a name who opens the sentence before its pronoun, if nobody is named between; or null. */
    private @Nullable Subject opening(Sentence s, Subject pronoun) {
        int until = s.tokenAt(pronoun.span().start());
        Subject opens = until == 0 ? null : subjects.leading(s, 0, until);
        if (opens == null || opens.isPronoun() || !opens.actors().isEmpty() || !subjects.isPerson(opens)) {
            return null;
        }
        boolean alone = opens.span().end() <= pronoun.span().start()
                && Past.people(s, until).isEmpty()
                && s.tokens().subList(0, until).stream().noneMatch(Token::isQuote);
        return alone ? opens : null;
    }

    private List<ActorId> fitting(List<ActorId> actors, boolean she) {
        return actors.size() == 1 && genders.fits(actors.get(0), she) ? actors : List.of();
    }

    /** Whose surname alone the words are, "Mr Roe", if but one person of that name was named before. */
    private @Nullable ActorId surname(String words) {
        Matcher name = SURNAME.matcher(words);
        if (!name.matches()) {
            return null;
        }
        String last = Folding.fold(name.group(1));
        List<ActorId> called =
                named.stream().filter(p -> bodies.isCalled(p, last)).toList();
        if (called.isEmpty()) {
            List<ActorId> inside =
                    named.stream().filter(p -> bodies.isCalledInside(p, last)).toList();
            return inside.size() == 1 ? inside.get(0) : null;
        }
        return called.size() == 1 ? called.get(0) : lastOf(called);
    }

    /** Of namesakes the only one who spoke or opened a sentence last. */
    private @Nullable ActorId lastOf(List<ActorId> namesakes) {
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= SENTENCES; i--) {
            Past p = past.get(i);
            Set<ActorId> here = new TreeSet<>(p.people());
            Stream.of(p.voice(), p.leading()).filter(Objects::nonNull).forEach(who -> here.addAll(who.actors()));
            here.retainAll(namesakes);
            if (!here.isEmpty()) {
                return here.size() == 1 ? here.iterator().next() : null;
            }
        }
        return null;
    }

    /** The nameless spokesman who spoke last, when one did: "he" is he. */
    private @Nullable Subject nameless() {
        if (past.isEmpty()) {
            return null;
        }
        Past last = past.get(past.size() - 1);
        Subject voice = last.voice();
        return voice != null && mouthpieces.isPerson(voice, last.sentence()) ? voice : null;
    }

    /** For whom the mouthpiece speaks, and whose what is issued is: a person's only where he owns it; "the spokesman": the one whom the last sentence about a spokesman has. */
    private List<ActorId> principal(Sentence s, Subject subject, String mouthpiece) {
        Subject named = mouthpieces.principal(s, subject);
        ActorId himself = epithets.mouthpiece(subject.text(), mouthpiece, named);
        if (himself != null) {
            return List.of(himself);
        }
        if (named != null) {
            Token words = s.at(s.tokenAt(named.span().start()));
            boolean own = !words.person() || words.genitive() || !mouthpieces.isIssued(subject, s);
            return own ? principal(s, named).actors() : List.of();
        }
        boolean again = subject.text().equalsIgnoreCase("the " + mouthpiece);
        for (int i = past.size() - 1; again && i >= 0 && past.size() - i <= SENTENCES; i--) {
            if (past.get(i).says(mouthpiece)
                    || (mouthpiece.equals("letter") && past.get(i).says("wrote"))) {
                Subject voice = past.get(i).voice();
                return voice == null ? List.of() : voice.actors();
            }
        }
        return List.of();
    }

    private Subject principal(Sentence s, Subject named) {
        return named.actors().isEmpty() ? resolve(s, named) : named;
    }

    /** The only two so far who lead a state, for "the two leaders", "both presidents". */
    private List<ActorId> twoWhoLead(Subject subject) {
        String last = subject.text().substring(subject.text().lastIndexOf(' ') + 1);
        List<ActorId> leaders = LEADERS.contains(Folding.fold(last))
                ? named.stream()
                        .filter(p -> offices.leads(p) || homes.led(p, days))
                        .toList()
                : List.of();
        return leaders.size() == 2 ? leaders : List.of();
    }

    /** "the singer", "the 58-year-old". */
    private List<ActorId> described(Sentence s, Subject subject) {
        ActorId role = epithets.unlessRivalled(s, roles.holder(subject.text()), roles);
        ActorId holder = role == null ? bodies.meant(subject.text(), past, organisations) : role;
        if (holder != null) {
            return List.of(holder);
        }
        Set<ActorId> last =
                past.isEmpty() ? Set.of() : past.get(past.size() - 1).people();
        return roles.isAge(subject.text()) && last.size() == 1 ? List.copyOf(last) : List.of();
    }

    /** Those named so far who govern the state or hold the office, as the table of office-holders has it. */
    private List<ActorId> leaders(String words) {
        boolean former = words.toLowerCase(Locale.ROOT).startsWith(FORMER);
        OfficeTitles.Described office = offices.described(former ? "the " + words.substring(FORMER.length()) : words);
        if (office == null) {
            return List.of();
        }
        String title = office.title();
        return named.stream()
                .filter(p -> title == null
                        ? !former && office.state() != null && office.state().equals(homes.of(p))
                        : former
                                ? homes.left(p, title, office.state(), days)
                                : homes.held(p, title, office.state(), days))
                .toList();
    }

    /** "the president": who alone holds that office in the article, if he was named by now, or of several the one that was named last. */
    private Subject inOffice(Sentence s, Subject subject) {
        List<ActorId> holders = offices.holders(subject.text());
        if (holders.isEmpty()) {
            List<ActorId> leaders = leaders(subject.text());
            return leaders.size() == 1 ? subject.meaning(leaders) : subject;
        }
        if (holders.size() == 1) {
            boolean known =
                    named.contains(holders.get(0)) || Past.people(s, s.size()).contains(holders.get(0));
            return known || offices.namesState(subject.text()) ? subject.meaning(holders) : subject;
        }
        Past last = past.isEmpty() ? null : past.get(past.size() - 1);
        for (Subject spoke : last == null ? new Subject[0] : new Subject[] {last.voice(), last.leading()}) {
            if (spoke != null && spoke.actors().size() == 1 && holders.containsAll(spoke.actors())) {
                return subject.meaning(spoke.actors());
            }
        }
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= SENTENCES && !holders.isEmpty(); i--) {
            List<ActorId> named =
                    holders.stream().filter(past.get(i).people()::contains).toList();
            if (!named.isEmpty()) {
                return named.size() == 1 ? subject.meaning(named) : subject;
            }
        }
        return subject;
    }
}
