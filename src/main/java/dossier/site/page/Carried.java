package dossier.site.page;

import dossier.model.Evidence;
import dossier.model.MeetingId;
import dossier.model.Passage;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.site.catalog.Located;
import dossier.site.catalog.WordDiff;
import dossier.site.view.Cite;
import dossier.site.view.Proof;
import dossier.site.view.Wording;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The places that carry one quote or statement: who they are, how they word it, whether all of them are official. */
final class Carried {
    /** So many reasons are shown why something is official. */
    private static final int OFFICIAL = 6;

    private final Desk desk;
    private final Folio folio;

    Carried(Desk desk, Folio folio) {
        this.desk = desk;
        this.folio = folio;
    }

    /** A place, and the words there. */
    record Place(SourceId source, Span span, String text) {}

    /** The passage that stands for the one that the span is in; without one, the span itself. */
    String passage(SourceId source, Span span) {
        Located located = desk.catalog().at(source, span);
        return located == null
                ? source + " " + span
                : desk.dossier().repeats().original(located.passage().id()).value();
    }

    /** Whether only one of the meeting's several sources carries it, copies of that one aside. */
    boolean single(List<Place> places) {
        MeetingId meeting = desk.catalog().reported(places.get(0).source());
        return meeting != null
                && desk.catalog().meeting(meeting).sources().size() > 1
                && places.stream()
                                .flatMap(this::carriers)
                                .map(desk.dossier().repeats()::origin)
                                .distinct()
                                .count()
                        == 1;
    }

    /** Why all of it comes from official texts; empty when the press has a part in it. */
    List<Proof> official(List<Place> places) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Place place : places) {
            List<Evidence> because = desk.catalog().officialBy(place.source(), place.span());
            if (because.isEmpty()) {
                return List.of();
            }
            evidence.addAll(because);
        }
        return folio.proofs(List.copyOf(evidence), OFFICIAL);
    }

    /** The marks of the places of {@code what}. */
    List<Cite> cites(String what, List<Place> places) {
        return folio.cites(
                what,
                places.stream()
                        .map(place -> new Spot(place.source(), place.span()))
                        .toList());
    }

    private Stream<SourceId> carriers(Place place) {
        Located located = desk.catalog().at(place.source(), place.span());
        if (located == null) {
            return Stream.of(place.source());
        }
        Passage passage = located.passage();
        return desk.catalog().carriers(desk.dossier().repeats().original(passage.id())).stream()
                .map(l -> l.article().id());
    }

    List<Wording> wordings(List<Place> places) {
        List<Wording> wordings = new ArrayList<>();
        String first = Folio.oneLine(places.get(0).text());
        for (Place place : places.subList(1, places.size())) {
            String text = Folio.oneLine(place.text());
            if (wordings.size() < Further.SOURCES && !Folding.fold(text).equals(Folding.fold(first))) {
                wordings.add(new Wording(folio.cite(place.source(), place.span()), parts(first, text)));
            }
        }
        return wordings;
    }

    static List<Wording.Part> parts(String from, String to) {
        return WordDiff.between(from, to).stream()
                .map(p -> new Wording.Part(p.change().name().toLowerCase(Locale.ROOT), p.text()))
                .toList();
    }
}
