package dossier.statements;

import dossier.model.ActorId;
import dossier.model.OfficeHeld;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who holds which office in one article, to tell whom "the president" means there. */
final class Offices {
    private final OfficeTitles titles;
    private final Map<String, List<ActorId>> holders = new TreeMap<>();

    Offices(List<OfficeHeld> offices, OfficeTitles titles) {
        this.titles = titles;
        for (OfficeHeld office : offices) {
            String title = titles.usual(office.title());
            if (!office.former()) {
                List<ActorId> people = holders.computeIfAbsent(
                        title == null ? Folding.fold(office.title()) : title, t -> new ArrayList<>());
                if (!people.contains(office.person())) {
                    people.add(office.person());
                }
            }
        }
    }

    /** The people whom the article gives the office that the words name: "the president"; none for other words. */
    List<ActorId> holders(String words) {
        String folded = Folding.fold(words);
        if (!folded.startsWith("the ")) {
            return List.of();
        }
        String bare = words.substring(4);
        String title = titles.usual(bare);
        return List.copyOf(holders.getOrDefault(title == null ? Folding.fold(bare) : title, List.of()));
    }
}
