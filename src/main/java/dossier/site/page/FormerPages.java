package dossier.site.page;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.MeetingId;
import dossier.model.Permalinks;
import dossier.model.Permalinks.ActorLink;
import dossier.model.Permalinks.MeetingLink;
import dossier.model.SourceId;
import dossier.site.catalog.Addresses;
import dossier.site.view.FormerView;
import dossier.site.view.Link;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of addresses that were given out once: each says what became of what was there, and leads on. */
final class FormerPages {
    private final Desk desk;
    private final Permalinks before;
    private final Set<SourceId> articles = new TreeSet<>();
    private final Map<String, ActorId> actors = new TreeMap<>();
    private final Map<String, ActorId> byAddress = new TreeMap<>();

    FormerPages(Desk desk, Permalinks before) {
        this.desk = desk;
        this.before = before;
        desk.dossier().intake().articles().forEach(article -> articles.add(article.id()));
        for (Actor actor : new TreeMap<>(desk.dossier().cast().actors()).values()) {
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .forEach(name -> actors.putIfAbsent(actor.kind() + name, actor.id()));
            byAddress.put(desk.catalog().addresses().of(actor.id()), actor.id());
        }
    }

    /** The pages of all addresses but {@code taken}, in order. */
    Stream<Page> without(Set<String> taken) {
        Map<String, Page> pages = new TreeMap<>();
        for (MeetingLink link : before.everyMeeting()) {
            String address = Addresses.former("meetings", link.slug());
            pages.computeIfAbsent(address, a -> taken.contains(a) ? null : meeting(a, link));
        }
        for (ActorLink link : before.everyActor()) {
            String address = Addresses.former("actors", link.slug());
            pages.computeIfAbsent(address, a -> taken.contains(a) ? null : actor(a, link));
        }
        for (String address : before.pages()) {
            if (!taken.contains(address)) {
                pages.put(address, other(address, taken));
            }
        }
        return pages.values().stream();
    }

    private Page meeting(String address, MeetingLink link) {
        Folio folio = new Folio(desk, address);
        List<SourceId> there =
                link.sources().stream().filter(articles::contains).toList();
        List<MeetingId> now = there.stream()
                .map(desk.catalog()::reported)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        String key = now.isEmpty()
                ? "former.meeting.none.why"
                : now.size() == 1 ? "former.meeting.one" : "former.meeting.many";
        return page(
                folio,
                "meetings/index",
                now.isEmpty() ? "former.meeting.none" : "former.meeting",
                key,
                now.stream().map(folio::meeting).toList(),
                there.stream().map(folio::source).toList());
    }

    private Page actor(String address, ActorLink link) {
        Folio folio = new Folio(desk, address);
        ActorId now = now(link);
        return page(
                folio,
                "actors/index",
                now == null ? "former.actor.none" : "former.actor",
                now == null ? "former.actor.none.why" : "former.actor.now",
                now == null ? List.of() : List.of(folio.actor(now)),
                List.of());
    }

    private @Nullable ActorId now(ActorLink link) {
        return link.names().stream()
                .map(name -> actors.get(link.kind() + name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Page other(String address, Set<String> taken) {
        return address.startsWith("pairs/")
                ? pair(address)
                : address.startsWith("lists/") ? list(address, taken) : source(address);
    }

    /** A list needs fewer pages than before: what it began on still stands, if that does. */
    private Page list(String address, Set<String> taken) {
        Folio folio = new Folio(desk, address);
        String first = Paging.first(address);
        List<Link> now = Stream.of(first, first + "/index")
                .filter(taken::contains)
                .map(page -> new Link(desk.words().say("former.list.now"), folio.page(page)))
                .toList();
        return page(folio, "index", "former.list", "former.list.why", now, List.of());
    }

    private Page pair(String address) {
        Folio folio = new Folio(desk, address);
        List<Link> two = Stream.of(address.substring("pairs/".length()).split("--", 2))
                .map(slug -> byAddress.get("actors/" + slug))
                .filter(Objects::nonNull)
                .map(folio::actor)
                .toList();
        return page(folio, "actors/index", "former.pair", "former.pair.why", two, List.of());
    }

    private Page source(String address) {
        return page(
                new Folio(desk, address), "sources/index", "former.source", "former.source.why", List.of(), List.of());
    }

    private Page page(Folio folio, String section, String title, String says, List<Link> leads, List<Link> sources) {
        return new Page(
                folio,
                "former",
                section,
                desk.words().say(title),
                desk.words().say("former.description"),
                new FormerView(desk.words().say(says), leads, sources),
                null);
    }
}
