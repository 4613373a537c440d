package dossier.meetings.claims;

import dossier.meetings.claims.Claim.Aspect;
import dossier.model.Mode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words beside a cue: how, whether and when. */
public final class Marks {
    private static final Set<String> UNREAL =
            Set.of("to", "should", "would", "could", "if", "not", "might", "may", "must", "can", "or");
    private static final Set<String> PAST =
            Set.of("met", "sat", "held", "had", "shook", "spoke", "spoken", "went", "flew", "left", "told");
    /** Past tenses that are no participles of the passive. */
    private static final Set<String> FINITE = Set.of("sat", "shook", "spoke", "went", "flew", "met");

    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "may", "might", "could", "must");
    private static final Set<String> AUXILIARIES = Set.of("have", "has", "had", "having", "be", "been", "being");
    /** In the prose of news, what has happened is told in the past tense. */
    private static final Set<String> PRESENT =
            Set.of("meet", "meets", "hold", "holds", "hosts", "visits", "receives", "come");

    private static final Set<String> PERFECT = Set.of("have", "has", "had", "having");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "who");
    private static final Set<String> BEFORE_ADJECTIVES =
            Set.of("of", "from", "with", "by", "the", "a", "an", "its", "his", "her", "their");
    private static final Set<String> CLAUSES = Set.of("after", "when", "while", "as", "before", "but", ";");
    private static final int BEFORE = 14;
    private static final int AFTER = 6;
    private static final int FIRST = 5;

    private final Lexicon words;

    public Marks(Lexicon words) {
        this.words = words;
    }

    List<Lexicon.Hit> in(Line line) {
        return words.in(line.tokens());
    }

    /** What is told of a cue's encounter, whether words beside it tell it, and whether it is but wished for. */
    record Told(Aspect aspect, boolean marked, boolean wished) {}

    /** Whether the encounter of the cue took place: what the nearest words say, held when they say nothing. */
    Told aspect(Line line, List<Lexicon.Hit> marks, Lexicon.Hit cue) {
        if (Durations.after(line, cue).told() || Ordinals.isDone(line, cue)) {
            return new Told(Aspect.HELD, true, false);
        }
        boolean infinitive = isInfinitive(line, cue);
        Aspect aspect = infinitive ? Aspect.PLANNED : Aspect.HELD;
        int nearest = infinitive ? 0 : Integer.MAX_VALUE;
        boolean wished = false;
        boolean past = isPast(line, cue);
        nearest = past && follows(line, cue) ? 0 : nearest;
        for (Lexicon.Hit mark : marks) {
            if (told(mark.kind()) == Aspect.PLANNED && isBeyond(line, mark, cue)) {
                continue;
            }
            if (isOfOtherVerb(line, mark, cue)) {
                continue;
            }
            if (past && mark.start() >= cue.end() && told(mark.kind()) == Aspect.PLANNED) {
                continue;
            }
            Aspect told = mark.kind().equals("present") && line.isTitle() ? null : told(mark.kind());
            if (told == null
                    || !isNear(mark, cue)
                    || (mark.kind().equals("ahead") && mark.start() >= cue.end())
                    || (isOff(told) && (isUnreal(line, mark) || isOfAnother(line, mark, cue)))) {
                continue;
            }
            int gap = isOff(told) ? -1 : gap(mark, cue);
            if (gap < nearest) {
                nearest = gap;
                aspect = told;
                wished = mark.kind().equals("wish");
            }
        }
        return new Told(aspect, nearest < Integer.MAX_VALUE || past, wished);
    }

    private static boolean isPast(Line line, Lexicon.Hit cue) {
        String word = line.tokens().get(cue.start()).folded();
        return PAST.contains(word) || (word.endsWith("ed") && !cue.kind().equals("talks"));
    }

    /** "the man who would unseat him sat down with him": a modal does not govern a verb that is told as past. */
    private static boolean isOfOtherVerb(Line line, Lexicon.Hit mark, Lexicon.Hit cue) {
        return mark.end() < cue.start()
                && MODALS.contains(line.tokens().get(mark.start()).folded())
                && FINITE.contains(line.tokens().get(cue.start()).folded())
                && line.tokens().subList(mark.end(), cue.start()).stream()
                        .noneMatch(token -> AUXILIARIES.contains(token.folded()));
    }

    /** "said in a joint statement that he must": what is told in the clause after the cue is not of its encounter. */
    private static boolean isBeyond(Line line, Lexicon.Hit mark, Lexicon.Hit cue) {
        return mark.start() > cue.end()
                && line.tokens().subList(cue.end(), mark.start()).stream()
                        .anyMatch(token -> token.is("that") || token.is("but"));
    }

    /** "he received", "B met": a verb right after its subject is no participle, and what else is planned is not this. */
    private static boolean follows(Line line, Lexicon.Hit cue) {
        Token before = cue.start() == 0 ? null : line.tokens().get(cue.start() - 1);
        return before != null && (SUBJECTS.contains(before.folded()) || before.mention() != null);
    }

    private static boolean isOff(Aspect aspect) {
        return aspect == Aspect.CANCELLED || aspect == Aspect.POSTPONED;
    }

    private static @Nullable Aspect told(String kind) {
        return switch (kind) {
            case "planned", "wish", "ahead", "present" -> Aspect.PLANNED;
            case "held" -> Aspect.HELD;
            case "cancelled" -> Aspect.CANCELLED;
            case "postponed" -> Aspect.POSTPONED;
            default -> null;
        };
    }

    private static boolean isInfinitive(Line line, Lexicon.Hit cue) {
        String first = line.tokens().get(cue.start()).folded();
        if (cue.kind().equals("going") && cue.start() > 0) {
            Token before = line.tokens().get(cue.start() - 1);
            return !PERFECT.contains(before.folded());
        }
        if (cue.kind().equals("going") || (cue.length() > 1 && (first.equals("to") || first.equals("will")))) {
            return true;
        }
        if (!line.isTitle() && !line.isCaption() && PRESENT.contains(first)) {
            return true;
        }
        return cue.start() > 0
                && line.tokens().get(cue.start() - 1).is("to")
                && Set.of(
                                "meet", "host", "speak", "talk", "visit", "receive", "welcome", "hold", "discuss",
                                "press", "urge")
                        .contains(line.tokens().get(cue.start()).folded());
    }

    /** "urged him to cancel", "should cancel": nothing was cancelled. */
    private static boolean isUnreal(Line line, Lexicon.Hit mark) {
        for (int i = Math.max(0, mark.start() - 3); i < mark.start(); i++) {
            if (UNREAL.contains(line.tokens().get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "put off a decision after they met", "a pen made of scrapped missiles": it was not the cue's that came to nothing. */
    private static boolean isOfAnother(Line line, Lexicon.Hit mark, Lexicon.Hit cue) {
        List<Token> tokens = line.tokens();
        if (mark.end() > cue.start()) {
            return false;
        }
        boolean adjective = mark.start() > 0
                && BEFORE_ADJECTIVES.contains(tokens.get(mark.start() - 1).folded());
        return (adjective && cue.start() > mark.end() + 2)
                || tokens.subList(mark.end(), cue.start()).stream().anyMatch(token -> CLAUSES.contains(token.folded()));
    }

    private static int gap(Lexicon.Hit mark, Lexicon.Hit cue) {
        return mark.end() <= cue.start() ? cue.start() - mark.end() : Math.max(0, mark.start() - cue.end());
    }

    private static boolean isNear(Lexicon.Hit mark, Lexicon.Hit cue) {
        return mark.end() <= cue.start()
                ? cue.start() - mark.end() < BEFORE
                : mark.start() - cue.end() < (mark.kind().equals("planned") ? BEFORE : AFTER);
    }

    /** Whether the cue is told as another, earlier encounter; "their first talks since" are those of today. */
    boolean isPast(Line line, List<Lexicon.Hit> marks, Lexicon.Hit cue) {
        if (Ordinals.isLast(line, cue)) {
            return true;
        }
        boolean first = line.tokens().subList(Math.max(0, cue.start() - FIRST), cue.start()).stream()
                .anyMatch(token -> token.is("first"));
        return marks.stream()
                .filter(mark -> !first || mark.end() <= cue.start())
                .filter(mark -> !isOfLength(line, mark))
                .anyMatch(mark -> mark.kind().equals("past") && gap(mark, cue) <= 2);
    }

    /** "had met for two hours": what an article tells so is of its own day. */
    private static boolean isOfLength(Line line, Lexicon.Hit mark) {
        List<Token> tokens = line.tokens();
        return mark.end() + 1 < tokens.size()
                && tokens.get(mark.end()).is("for")
                && tokens.subList(mark.end(), Math.min(tokens.size(), mark.end() + AFTER)).stream()
                        .anyMatch(token -> Senses.LENGTHS.contains(token.folded()));
    }

    /** How the encounter was held, if words anywhere in the line say so. */
    Mode mode(List<Lexicon.Hit> marks) {
        Mode mode = Mode.UNKNOWN;
        for (Lexicon.Hit mark : marks) {
            switch (mark.kind()) {
                case "phone" -> {
                    return Mode.PHONE;
                }
                case "video" -> {
                    return Mode.VIDEO;
                }
                case "person" -> mode = Mode.IN_PERSON;
                default -> {}
            }
        }
        return mode;
    }
}
