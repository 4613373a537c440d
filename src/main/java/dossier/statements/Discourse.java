package dossier.statements;

import dossier.model.ActorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What has been read of an article so far, to tell whom "he" and "she" stand for; it abstains between two. */
final class Discourse {
    private static final int SENTENCES = 4;

    private final Genders genders;
    private final Offices offices;
    private final Subjects subjects;
    private final List<Past> past = new ArrayList<>();

    /** A sentence that was read: who spoke in it, who opens it, and all people in it. */
    private record Past(
            Sentence sentence,
            @Nullable Subject voice,
            @Nullable Subject leading,
            Set<ActorId> people) {}

    Discourse(Genders genders, Offices offices, Subjects subjects) {
        this.genders = genders;
        this.offices = offices;
        this.subjects = subjects;
    }

    /** Adds a sentence that was read, with the subject of its verb of speech, when it has one. */
    void add(Sentence s, @Nullable Subject voice) {
        past.add(new Past(s, voice, resolved(s, subjects.leading(s, 0, s.size())), people(s, s.size())));
    }

    private @Nullable Subject resolved(Sentence s, @Nullable Subject subject) {
        return subject != null && subject.actors().isEmpty() ? resolve(s, subject) : subject;
    }

    /** The subject with the actor that its pronoun or bare office stands for; without one when it is not sure. */
    Subject resolve(Sentence s, Subject subject) {
        if (!subject.isPersonal()) {
            return subject.pronoun().equals("it")
                    ? body(s, subject)
                    : subject.isPronoun() ? subject : inOffice(subject);
        }
        boolean she = subject.isShe();
        int until = 0;
        while (until < s.size() && s.at(until).span().start() < subject.span().start()) {
            until++;
        }
        List<ActorId> here = fitting(people(s, until), she);
        ActorId before = antecedent(s, she);
        if (here.isEmpty()) {
            return before == null ? subject : subject.meaning(List.of(before));
        }
        Subject opens = subjects.leading(s, 0, until);
        ActorId leading = opens == null ? null : fittingPerson(opens, she);
        ActorId only = here.size() == 1 ? here.get(0) : leading;
        boolean sure = only != null && (only.equals(leading) || before == null || before.equals(only));
        return sure ? subject.meaning(List.of(only)) : subject;
    }

    /** "it": the state or organisation that spoke last. */
    private Subject body(Sentence s, Subject subject) {
        Past last = past.isEmpty() ? null : past.get(past.size() - 1);
        Subject voice = last == null || s.paragraph() - last.sentence().paragraph() > 1 ? null : last.voice();
        boolean body = voice != null
                && voice.actors().size() == 1
                && genders.isBody(voice.actors().get(0));
        return voice != null && body ? subject.meaning(voice.actors()) : subject;
    }

    /** "the president": who alone holds that office in the article, or of several the one that was named last. */
    private Subject inOffice(Subject subject) {
        List<ActorId> holders = offices.holders(subject.text());
        if (holders.size() == 1) {
            return subject.meaning(holders);
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

    private @Nullable ActorId antecedent(Sentence s, boolean she) {
        for (int i = past.size() - 1; i >= 0 && past.size() - i <= SENTENCES; i--) {
            Past p = past.get(i);
            if (s.paragraph() - p.sentence().paragraph() > 2) {
                return null;
            }
            if (p.voice() != null) {
                return fittingPerson(p.voice(), she);
            }
            List<ActorId> people = fitting(p.people(), she);
            ActorId leading = p.leading() == null ? null : fittingPerson(p.leading(), she);
            if (leading != null && people.stream().allMatch(leading::equals)) {
                return leading;
            }
            if (people.size() == 1 && genders.isKnown(people.get(0)) && !opensWithSomebody(p.sentence())) {
                return people.get(0);
            }
            if (!people.isEmpty() || opensUnknown(p.sentence())) {
                return null;
            }
        }
        return null;
    }

    /** Whether the sentence opens with "a nurse", "one official": a person who is not named. */
    private static boolean opensWithSomebody(Sentence s) {
        return opensUnknown(s)
                || Set.of("a", "an", "one", "another", "his", "her")
                        .contains(s.at(0).folded());
    }

    private @Nullable ActorId fittingPerson(Subject subject, boolean she) {
        ActorId one = subject.actors().size() == 1 ? subject.actors().get(0) : null;
        return one != null && genders.fits(one, she) ? one : null;
    }

    private List<ActorId> fitting(Set<ActorId> people, boolean she) {
        return people.stream().filter(p -> genders.fits(p, she)).toList();
    }

    /** Whether the sentence opens with a name that no actor has. */
    private static boolean opensUnknown(Sentence s) {
        return s.size() > 1
                && s.at(0).isWord()
                && s.at(0).isCapitalised()
                && s.at(1).isWord()
                && s.at(1).isCapitalised();
    }

    private static Set<ActorId> people(Sentence s, int until) {
        Set<ActorId> people = new TreeSet<>();
        for (int i = 0; i < until; i++) {
            Token token = s.at(i);
            if (token.person() && token.mention() != null) {
                people.add(token.mention().actor());
            }
        }
        return people;
    }
}
