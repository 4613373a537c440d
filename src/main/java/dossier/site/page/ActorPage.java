package dossier.site.page;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Meeting;
import dossier.model.MeetingId;
import dossier.model.Mention;
import dossier.model.OfficeHeld;
import dossier.model.Quote;
import dossier.model.Reference;
import dossier.model.SourceId;
import dossier.site.catalog.Located;
import dossier.site.data.LinkedData;
import dossier.site.view.ActorView;
import dossier.site.view.ActorView.Called;
import dossier.site.view.ActorView.Mentions;
import dossier.site.view.ActorView.Met;
import dossier.site.view.ActorView.Office;
import dossier.site.view.ActorView.Sentence;
import dossier.site.view.Cite;
import dossier.site.view.Link;
import dossier.site.view.Note;
import dossier.site.view.Numbered;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The page of one person, state or organisation. */
final class ActorPage {
    /** Starts a description in English: "The Russian president". */
    private static final String ARTICLE = "the ";

    /** About how many characters of HTML a sentence in a list makes. */
    private static final int LINE = 450;

    /** What stands above the mentions may take as much room as half a page of them. */
    private static final int HEAD = 100_000;

    /** How many meetings, and how many sayings, a reader looks through here. */
    private static final int MEETINGS = 150;

    private static final int SAYINGS = 60;

    /** An office that a thousand sources name is shown by these; all of them stand under the mentions. */
    private static final int PROOFS = 40;

    private final Desk desk;
    private final Folio folio;
    private final Actor actor;

    private ActorPage(Desk desk, Folio folio, Actor actor) {
        this.desk = desk;
        this.folio = folio;
        this.actor = actor;
    }

    /** The page, and the pages that its mentions go on over. */
    static List<Supplier<Page>> of(Desk desk, Actor actor) {
        String address = desk.catalog().addresses().of(actor.id());
        List<SourceId> sources = desk.people().mentions(actor.id()).stream()
                .map(Mention::source)
                .distinct()
                .toList();
        Map<SourceId, List<Mention>> mentions = new LinkedHashMap<>();
        desk.people()
                .mentions(actor.id())
                .forEach(m -> mentions.computeIfAbsent(m.source(), s -> new ArrayList<>())
                        .add(m));
        List<List<SourceId>> parts = Paging.split(
                sources,
                s -> LINE * (1 + Objects.requireNonNull(mentions.get(s)).size()),
                HEAD);
        return new Paging(desk, address, "actors/index", actor.name())
                .pages(parts, "actor", (folio, rows, first, last) -> {
                    ActorPage page = new ActorPage(desk, folio, actor);
                    List<Mention> shown = rows.stream()
                            .flatMap(s -> Objects.requireNonNull(mentions.get(s)).stream())
                            .toList();
                    return new Paging.Sheet(
                            page.description(),
                            first ? page.view(shown) : page.more(shown),
                            first ? LinkedData.actor(actor) : null);
                });
    }

    private String description() {
        int meetings = desk.encounters().of(actor.id()).size();
        return desk.words().say("actor.description", actor.name(), desk.words().count("meetings", meetings));
    }

    private ActorView view(List<Mention> shown) {
        Lines lines = new Lines(desk, folio);
        List<Mention> mentions = desk.people().mentions(actor.id());
        Quoting quoting = new Quoting(desk, folio);
        Shortening shortening = new Shortening();
        return new ActorView(
                actor.name(),
                kind(),
                names(mentions),
                offices(),
                shortening.first(desk.encounters().of(actor.id()), MEETINGS).stream()
                        .map(lines::of)
                        .toList(),
                shortening.first(met(), MEETINGS),
                shortening.groups(quotes(quoting), SAYINGS),
                shortening.groups(new Stating(desk, folio).byKind(desk.sayings().statements(actor.id())), SAYINGS),
                shortening.left() == 0 ? "" : desk.words().count("actor.left", shortening.left()),
                mentionsBySource(shown),
                desk.words().count("mentions", mentions.size()),
                note());
    }

    /** A further page, of mentions alone. */
    private ActorView more(List<Mention> shown) {
        return new ActorView(
                actor.name(),
                kind(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                mentionsBySource(shown),
                desk.words()
                        .count("mentions", desk.people().mentions(actor.id()).size()),
                null);
    }

    private String kind() {
        return desk.words().of("kind.", actor.kind());
    }

    private @Nullable Note note() {
        String address = desk.catalog().addresses().of(actor.id());
        return desk.notes().of(address.substring(address.indexOf('/') + 1));
    }

    /** The names that the sources use and the aliases, each spelling once, but for the name that heads the page. */
    private List<Called> names(List<Mention> mentions) {
        Map<String, String> names = new TreeMap<>();
        actor.aliases().forEach(alias -> names.putIfAbsent(Folding.fold(alias), Folio.oneLine(alias)));
        mentions.stream()
                .filter(m -> m.reference() != Reference.PRONOUN)
                .map(m -> Folio.oneLine(m.text()))
                .forEach(name -> names.putIfAbsent(Folding.fold(name), name));
        names.remove(Folding.fold(actor.name()));
        Decisions decisions = new Decisions(desk, folio);
        return names.values().stream()
                .map(name -> new Called(called(name), decisions.aliasNote(actor, name)))
                .toList();
    }

    /** Words with an article describe a person, they don't name him: “the Russian president”. */
    private String called(String name) {
        return isPerson() && name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())
                ? desk.words().say("actor.described", ARTICLE + name.substring(ARTICLE.length()))
                : name;
    }

    private List<Office> offices() {
        List<OfficeHeld> held = desk.people().offices(actor.id());
        Map<String, List<OfficeHeld>> same = new LinkedHashMap<>();
        for (OfficeHeld office : held) {
            String key = office.title() + "|" + (isPerson() ? office.of() : office.person()) + "|" + office.former();
            same.computeIfAbsent(key, k -> new ArrayList<>()).add(office);
        }
        return same.values().stream().map(this::office).toList();
    }

    private boolean isPerson() {
        return actor.kind() == ActorKind.PERSON;
    }

    private Office office(List<OfficeHeld> same) {
        OfficeHeld first = same.get(0);
        ActorId other = isPerson() ? first.of() : first.person();
        Set<SourceId> shown = new HashSet<>();
        List<Cite> cites = Cite.onePerSource(same.stream()
                .filter(office ->
                        shown.contains(office.source()) || (shown.size() < PROOFS && shown.add(office.source())))
                .map(office -> folio.cite(office.source(), office.span())));
        return new Office(
                first.title(),
                other == null ? null : folio.actor(other),
                Spans.of(
                        desk,
                        same.stream()
                                .map(office -> desk.dossier().dates().of(office.source()))
                                .toList()),
                first.former(),
                cites);
    }

    private List<Met> met() {
        List<Met> met = new ArrayList<>();
        desk.people()
                .met(actor.id())
                .forEach((other, times) -> met.add(new Met(
                        folio.actor(other), desk.words().count("meetings", times), folio.pair(actor.id(), other))));
        return met;
    }

    /** By meeting, in the order of the meetings; what belongs to no meeting comes last. */
    private List<Heading> quotes(Quoting quoting) {
        SortedMap<Integer, List<List<Quote>>> meetings = new TreeMap<>();
        List<List<Quote>> elsewhere = new ArrayList<>();
        for (List<Quote> places : desk.sayings().quotes(actor.id())) {
            MeetingId meeting = desk.catalog().reported(places.get(0).source());
            int position = meeting == null ? -1 : desk.encounters().position(meeting);
            (position < 0 ? elsewhere : meetings.computeIfAbsent(position, m -> new ArrayList<>())).add(places);
        }
        List<Heading> groups = new ArrayList<>();
        meetings.forEach((position, sayings) -> {
            Meeting meeting = desk.dossier().meetings().meetings().get(position);
            Link link = folio.meeting(meeting.id());
            groups.add(
                    new Heading(link.text(), desk.dates().brief(meeting.when()), link.ref(), quoting.quotes(sayings)));
        });
        if (!elsewhere.isEmpty()) {
            groups.add(new Heading(desk.words().say("quote.elsewhere"), "", null, quoting.quotes(elsewhere)));
        }
        return groups;
    }

    private List<Mentions> mentionsBySource(List<Mention> mentions) {
        Map<SourceId, Map<Integer, Sentence>> sources = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Located at = desk.catalog().at(mention.source(), mention.span());
            if (at != null) {
                folio.cite(mention.source());
                sources.computeIfAbsent(mention.source(), s -> new TreeMap<>())
                        .putIfAbsent(
                                at.number(),
                                new Sentence(
                                        Folio.oneLine(at.passage().text()),
                                        folio.sentence(mention.source(), mention.span())));
            }
        }
        Map<String, Numbered> numbered = new TreeMap<>();
        folio.cited().forEach(source -> numbered.put(source.link().ref().address(), source));
        List<Mentions> list = new ArrayList<>();
        sources.forEach((id, sentences) -> {
            Numbered source = numbered.get(desk.catalog().addresses().of(id));
            if (source != null) {
                list.add(new Mentions(source, List.copyOf(sentences.values())));
            }
        });
        list.sort(Comparator.comparing(m -> m.source().number()));
        return list;
    }
}
