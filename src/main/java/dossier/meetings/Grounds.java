package dossier.meetings;

import dossier.meetings.claims.Claim;
import dossier.meetings.sightings.Sighting;
import dossier.model.ActorId;
import dossier.model.Cast;
import dossier.model.DateExpression;
import dossier.model.Evidence;
import dossier.model.Interval;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.Repeats;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why articles report one meeting: what each says of it, what they share, and what keeps the next ones out. */
final class Grounds {
    private static final int TERMS = 4;

    private final Cast cast;
    private final Likeness likeness;
    private final Topics topics;
    private final Repeats repeats;

    Grounds(Cast cast, Likeness likeness, Topics topics, Repeats repeats) {
        this.cast = cast;
        this.likeness = likeness;
        this.topics = topics;
        this.repeats = repeats;
    }

    /** The sentence in which an article tells of its meeting. */
    static Evidence report(Sighting sighting) {
        String says = switch (sighting.stage()) {
            case PREVIEW -> "looks ahead to the meeting";
            case REPORT -> "reports the meeting";
            case AFTERMATH -> "tells what followed from the meeting";
        };
        return Evidence.in(sighting.article(), sighting.span(), says);
    }

    /** On which day one article puts the meeting, by its words or else by when such articles are written. */
    static Evidence day(Sighting sighting) {
        DateExpression words = sighting.words();
        if (words != null) {
            return Evidence.in(sighting.article(), words.span(), "puts the meeting " + told(sighting.days()));
        }
        String usual = switch (sighting.stage()) {
            case PREVIEW -> "such an article looks two months ahead at most";
            case REPORT -> "such an article is written within two days";
            case AFTERMATH -> "such an article is written within two weeks";
        };
        String says = "gives no day for the meeting; " + usual + ": " + told(sighting.days());
        return Evidence.in(sighting.article(), sighting.span(), says);
    }

    /** The evidence of a meeting, given one article of each of the meetings nearest to it. */
    List<Evidence> of(List<Sighting> group, List<Sighting> rivals) {
        List<Evidence> evidence = new ArrayList<>();
        group.forEach(sighting -> evidence.add(report(sighting)));
        for (int i = 0; i < group.size() && group.size() > 1; i++) {
            Sighting other = group.get(i == 0 ? 1 : 0);
            add(evidence, people(group.get(i), other));
            add(evidence, day(group.get(i), group));
            if (i > 0) {
                add(evidence, terms(group.get(i), other));
            }
        }
        evidence.addAll(passages(group));
        rivals.forEach(rival -> evidence.add(apart(group.get(0), rival)));
        return evidence;
    }

    private static void add(List<Evidence> evidence, @Nullable Evidence one) {
        if (one != null) {
            evidence.add(one);
        }
    }

    /** The words in which one article names the principals that another names too. */
    private @Nullable Evidence people(Sighting sighting, Sighting other) {
        List<ActorId> shared = sighting.people().stream()
                .filter(other.people()::contains)
                .sorted()
                .toList();
        for (Claim claim : sighting.claims()) {
            List<Span> spans = claim.line().mentions().stream()
                    .filter(mention -> shared.contains(mention.actor()))
                    .map(mention -> mention.span())
                    .sorted()
                    .toList();
            if (!spans.isEmpty() && claim.people().containsAll(shared)) {
                int end = spans.stream().mapToInt(Span::end).max().orElse(0);
                return Evidence.in(
                        sighting.article(),
                        new Span(spans.get(0).start(), end),
                        "names " + names(shared) + ", as \"" + title(other) + "\" does");
            }
        }
        return null;
    }

    private String names(List<ActorId> people) {
        return String.join(
                " and ", people.stream().map(id -> cast.actor(id).name()).toList());
    }

    private static String title(Sighting sighting) {
        String title = sighting.article().metadata().title();
        return title == null ? sighting.article().id().value() : title;
    }

    /** The words in which an article gives the day, and how that meets the others' days. */
    private static @Nullable Evidence day(Sighting sighting, List<Sighting> group) {
        DateExpression words = sighting.words();
        if (words == null) {
            return null;
        }
        boolean agree = group.stream().allMatch(other -> other.days().intersect(sighting.days()) != null);
        return Evidence.in(
                sighting.article(),
                words.span(),
                "puts the meeting " + told(sighting.days())
                        + (agree ? ", as the other articles allow" : ", near the days of the others"));
    }

    /** An interval in words. */
    static String told(Interval days) {
        if (days.earliest() == null || days.latest() == null) {
            return days.earliest() != null
                    ? "on " + days.earliest() + " or later"
                    : days.latest() != null ? "on " + days.latest() + " or earlier" : "on a day not known";
        }
        return days.isDay() ? "on " + days.earliest() : "between " + days.earliest() + " and " + days.latest();
    }

    /** The rare words that two articles share. */
    private @Nullable Evidence terms(Sighting sighting, Sighting other) {
        List<String> shared =
                topics.shared(sighting.article().id(), other.article().id(), TERMS);
        Span span = shared.isEmpty() ? null : topics.where(sighting.article(), shared.get(0));
        return span == null
                ? null
                : Evidence.in(
                        sighting.article(),
                        span,
                        "shares words that are rare in this dossier with \"" + title(other) + "\": "
                                + String.join(", ", shared));
    }

    /** One passage of each article that another one of the meeting has too. */
    private List<Evidence> passages(List<Sighting> group) {
        Map<PassageId, Sighting> all = new HashMap<>();
        group.forEach(sighting -> sighting.article().passages().forEach(passage -> all.put(passage.id(), sighting)));
        List<Evidence> evidence = new ArrayList<>();
        for (Sighting sighting : group) {
            for (Passage passage : sighting.article().said()) {
                Sighting other = all.get(repeats.original(passage.id()));
                if (other != null
                        && !other.article().id().equals(sighting.article().id())) {
                    evidence.add(
                            Evidence.in(sighting.article(), passage.span(), "stands also in \"" + title(other) + "\""));
                    break;
                }
            }
        }
        return evidence;
    }

    /** Why the article of another meeting is not of this one. */
    private Evidence apart(Sighting member, Sighting rival) {
        String veto = likeness.veto(member, rival);
        return Evidence.in(
                rival.article(),
                rival.span(),
                "is another meeting: " + (veto == null ? "too little ties the articles together" : veto));
    }
}
