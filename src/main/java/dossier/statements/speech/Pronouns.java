package dossier.statements.speech;

import dossier.model.ActorId;
import dossier.statements.grammar.Naming;
import dossier.statements.grammar.Sentence;
import dossier.statements.grammar.Subject;
import dossier.statements.grammar.Subjects;
import dossier.statements.grammar.Token;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells whom "he", "she", "it" and "they" stand for, by who was named and who spoke before; abstains between two. */
final class Pronouns {
    /** So many sentences back a pronoun reaches. */
    private static final int SENTENCES = 4;
    /** The same where but one person of that gender was named in them. */
    private static final int SENTENCES_OF_ONE = 8;

    /** So many sentences back somebody's surname is remembered. */
    private static final int REMEMBERED = 60;

    private static final int PARAGRAPHS = 3;
    /** Over a heading "it" reaches too. */
    private static final int NEAR = 2;
    /** Within so many words before "speech" stands whose it is. */
    private static final int OWNER = 4;

    private static final Set<String> FRONTING = Set.of("when", "as", "after", "before", "while", "although", "though");

    private final Genders genders;
    private final Subjects subjects;
    private final List<Past> past;

    /** @param past the sentences read so far, which grow */
    Pronouns(Genders genders, Subjects subjects, List<Past> past) {
        this.genders = genders;
        this.subjects = subjects;
        this.past = past;
    }

    /** The subject with whom its pronoun stands for; as it is where that is not sure. */
    Subject resolve(Sentence s, Subject subject) {
        if (subject.isPersonal()) {
            return person(s, subject);
        }
        if (subject.pronoun().equals("it")) {
            return body(s, subject);
        }
        if (!subject.pronoun().equals("they")) {
            return subject;
        }
        List<ActorId> here = List.copyOf(Past.people(s, before(s, subject)));
        return subject.meaning(here.isEmpty() ? joined() : here.size() == 2 ? here : List.of());
    }

    /** The two who spoke, or opened, the last sentence together. */
    private List<ActorId> joined() {
        Past last = past.isEmpty() ? null : past.get(past.size() - 1);
        for (Subject joined : last == null ? new Subject[0] : new Subject[] {last.voice(), last.leading()}) {
            if (joined != null && joined.actors().size() == 2) {
                return joined.actors();
            }
        }
        return List.of();
    }

    /** The two whom this sentence names before the subject, or whom the last one joins or, naming nobody else, tells of; none where it has not two. */
    List<ActorId> two(Sentence s, Subject subject) {
        List<ActorId> here = List.copyOf(Past.people(s, before(s, subject)));
        List<ActorId> joined = here.size() == 2 ? here : joined();
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= 2 && joined.isEmpty(); i--) {
            Set<ActorId> people = past.get(i).people();
            if (!people.isEmpty()) {
                return people.size() == 2 ? List.copyOf(people) : List.of();
            }
        }
        return joined;
    }

    private Subject person(Sentence s, Subject subject) {
        boolean she = subject.isShe();
        int until = before(s, subject);
        int speech = speech(s, until);
        if (speech >= 0) {
            ActorId owner = owner(s, speech);
            return owner == null || !genders.fits(owner, she) ? subject : subject.meaning(List.of(owner));
        }
        List<ActorId> here = fitting(Past.people(s, until), she);
        ActorId before = antecedent(s, she, until);
        if (here.isEmpty()) {
            return before == null ? subject : subject.meaning(List.of(before));
        }
        Subject opens = subjects.leading(s, 0, until);
        ActorId leading = opens == null ? null : fittingPerson(opens, she);
        ActorId only = here.size() == 1 ? here.get(0) : leading;
        boolean sure =
                only != null && (only.equals(leading) || fronted(s, only) || before == null || before.equals(only));
        return sure ? subject.meaning(List.of(only)) : subject;
    }

    /** "When X was asked, he": whether the person is the subject of the clause that opens the sentence. */
    private static boolean fronted(Sentence s, ActorId person) {
        boolean clause = FRONTING.contains(s.at(0).folded());
        for (int i = 1; clause && s.has(i) && i <= OWNER; i++) {
            Token token = s.at(i);
            if (token.person() && token.mention() != null) {
                return !token.genitive() && token.mention().actor().equals(person);
            }
            if (!token.isCapitalised() && !token.isMark(".")) {
                return false;
            }
        }
        return false;
    }

    /** "a line of X's address, in which he": the word for what somebody said or wrote; -1 where the pronoun is not in it. */
    private int speech(Sentence s, int pronoun) {
        int where = pronoun - 1;
        boolean in =
                s.has(where - 1) && s.at(where).is("which") && s.at(where - 1).is("in");
        int noun = in ? where - 2 : where - 1;
        noun -= s.has(noun) && s.at(noun).isMark(",") ? 1 : 0;
        boolean inside = s.has(noun) && (in || s.at(where).is("where"));
        return inside && subjects.isSpeech(s.at(noun)) ? noun : -1;
    }

    /** Whose speech it is, when a name says so. */
    private static @Nullable ActorId owner(Sentence s, int noun) {
        for (int i = noun - 1; i >= 0 && noun - i <= OWNER; i--) {
            Token token = s.at(i);
            if (token.person() && token.genitive() && token.mention() != null) {
                return token.mention().actor();
            }
        }
        return null;
    }

    private static int before(Sentence s, Subject subject) {
        int at = s.tokenAt(subject.span().start());
        return s.at(at).span().start() < subject.span().start() ? at + 1 : at;
    }

    /** "it": the state or organisation that opens the sentence, or spoke last. */
    private Subject body(Sentence s, Subject subject) {
        Subject opens = subjects.leading(s, 0, before(s, subject));
        if (opens != null && isBody(opens) && !Naming.isAttribute(s, opens)) {
            return subject.meaning(opens.actors());
        }
        Past last = past.isEmpty() ? null : past.get(past.size() - 1);
        if (last == null || s.paragraph() - last.sentence().paragraph() > NEAR) {
            return subject;
        }
        Subject voice = last.voice() == null ? last.leading() : last.voice();
        return voice != null && isBody(voice) && !Naming.isAttribute(last.sentence(), voice)
                ? subject.meaning(voice.actors())
                : subject;
    }

    private boolean isBody(Subject subject) {
        return subject.actors().size() == 1 && genders.isBody(subject.actors().get(0));
    }

    private @Nullable ActorId antecedent(Sentence s, boolean she, int until) {
        boolean interrupted = false;
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= SENTENCES; i--) {
            Past p = past.get(i);
            if (s.paragraph() - p.sentence().paragraph() > PARAGRAPHS) {
                return null;
            }
            Subject voice = p.voice();
            if (voice != null && !isOther(voice, she) && !p.asks()) {
                return fittingPerson(voice, she);
            }
            if (isStranger(p.leading(), she)) {
                return null;
            }
            interrupted |= voice != null;
            List<ActorId> people = fitting(p.people(), she);
            boolean next = !interrupted && Past.opens(s, until);
            ActorId leading = p.leading() == null ? null : fittingPerson(p.leading(), she);
            if (leading != null
                    && (!interrupted || genders.isKnown(leading))
                    && (people.stream().allMatch(leading::equals)
                            || (next && isLikelier(leading, people, i == past.size() - 1)))) {
                return isRivalled(i, leading) ? null : leading;
            }
            if (p.leading() != null && p.leading().isPersonal() && p.leading().isShe() == she) {
                return leading;
            }
            boolean follows = next && i == past.size() - 1 && !subjects.introduces(p.sentence());
            if (people.size() == 1 && (follows || genders.isKnown(people.get(0))) && !p.opensWithSomebody()) {
                return people.get(0);
            }
            if (people.isEmpty() && subjects.opensWithSurname(p.sentence())) {
                List<ActorId> called = called(p.sentence().at(0).folded());
                if (called.size() <= 1) {
                    return fitting(called, she).stream().findFirst().orElse(null);
                }
            }
            if (!people.isEmpty() || p.opensUnknown()) {
                return people.size() == 1 && people.get(0).equals(speaker(i)) ? people.get(0) : null;
            }
        }
        return onlyOne(she);
    }

    /** The one person who spoke last before a sentence, not far from it; or null. */
    private @Nullable ActorId speaker(int before) {
        for (int i = before - 1; i >= 0 && past.size() - i <= SENTENCES; i--) {
            Subject voice = past.get(i).voice();
            if (voice != null) {
                return voice.actors().size() == 1 ? voice.actors().get(0) : null;
            }
        }
        return null;
    }

    /** Whether who opened the last sentence is meant rather than the others in it: of known gender, or all of unknown. */
    private boolean isLikelier(ActorId leading, List<ActorId> people, boolean last) {
        return genders.isKnown(leading)
                || (last && people.stream().filter(p -> !p.equals(leading)).noneMatch(genders::isKnown));
    }

    /** Whether somebody opens the sentence who is not named, or not known: "the pilot", "her son". */
    private boolean isStranger(@Nullable Subject leading, boolean she) {
        return leading != null
                && leading.actors().isEmpty()
                && !leading.isPronoun()
                && genders.fits(leading.text(), she);
    }

    /** Those named before who have the surname. */
    private List<ActorId> called(String surname) {
        return past.subList(Math.max(0, past.size() - REMEMBERED), past.size()).stream()
                .flatMap(p -> p.people().stream())
                .filter(person -> genders.isCalled(person, surname))
                .distinct()
                .toList();
    }

    /** Whether another spoke in the sentence before, of one paragraph: "X said so. Y must win. “…” he said". */
    private boolean isRivalled(int at, ActorId leading) {
        if (at == 0
                || past.get(at).voice() != null
                || subjects.speaks(past.get(at).sentence(), past.get(at).leading())) {
            return false;
        }
        Past before = past.get(at - 1);
        Subject voice = before.voice();
        return voice != null
                && (voice.actors().isEmpty()
                        ? subjects.isPerson(voice)
                        : voice.actors().stream().anyMatch(actor -> !genders.isBody(actor)))
                && before.sentence().paragraph() == past.get(at).sentence().paragraph()
                && !voice.isPronoun()
                && !voice.actors().equals(List.of(leading));
    }

    /** Whether who spoke can't be meant: of the other gender, a state or an organisation, a sign or a report. */
    private boolean isOther(Subject voice, boolean she) {
        if (voice.actors().isEmpty()) {
            return voice.isPersonal() ? voice.isShe() != she : !voice.isPronoun() && !subjects.tellsOfPerson(voice);
        }
        return voice.actors().stream().noneMatch(actor -> genders.fits(actor, she));
    }

    /** The only one of that gender who was named in the last sentences, when no stranger was. */
    private @Nullable ActorId onlyOne(boolean she) {
        Set<ActorId> people = new TreeSet<>();
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= SENTENCES_OF_ONE; i--) {
            Past p = past.get(i);
            if (p.opensWithSomebody()
                    || (p.voice() != null && p.voice().actors().isEmpty())) {
                return null;
            }
            people.addAll(fitting(p.people(), she));
        }
        ActorId one = people.size() == 1 ? people.iterator().next() : null;
        return one != null && genders.isKnown(one) ? one : null;
    }

    private @Nullable ActorId fittingPerson(Subject subject, boolean she) {
        ActorId one = subject.actors().size() == 1 ? subject.actors().get(0) : null;
        return one != null && genders.fits(one, she) ? one : null;
    }

    private List<ActorId> fitting(Collection<ActorId> people, boolean she) {
        return people.stream().filter(p -> genders.fits(p, she)).toList();
    }
}
