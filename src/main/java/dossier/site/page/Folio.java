package dossier.site.page;

import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Basis;
import dossier.model.Evidence;
import dossier.model.Issuer;
import dossier.model.MeetingId;
import dossier.model.Metadata;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.model.Voice;
import dossier.model.When;
import dossier.site.catalog.Headline;
import dossier.site.catalog.Located;
import dossier.site.view.Cite;
import dossier.site.view.Footnote;
import dossier.site.view.Link;
import dossier.site.view.Moment;
import dossier.site.view.Numbered;
import dossier.site.view.Origin;
import dossier.site.view.Proof;
import dossier.site.view.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One page in the making: its links, relative to it, and the sources that it cites, numbered in the order they come up. */
final class Folio {
    /** Proofs come with those first that set an end to the days. */
    private static final int DECISIVE = 3;

    private final Desk desk;
    private final String address;
    private final String up;
    private final Further further;
    /** At its end a page lists so many sources. */
    private static final int LISTED = 300;

    /** Of one thing a reader is shown so many reasons. */
    private static final int PROOFS = 40;

    private final Map<SourceId, Integer> numbers = new LinkedHashMap<>();
    /** By the source's number and, below it, the sentence's. */
    private final SortedMap<Long, Cite> cites = new TreeMap<>();

    Folio(Desk desk, String address) {
        this.desk = desk;
        this.address = address;
        this.further = new Further(desk, this);
        up = "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    Ref here() {
        return page(address);
    }

    Ref page(String other) {
        return new Ref(up, other, "");
    }

    Ref page(String other, String anchor) {
        return new Ref(up, other, anchor);
    }

    Link meeting(MeetingId id) {
        return new Link(
                desk.titles().of(desk.catalog().meeting(id)),
                page(desk.catalog().addresses().of(id)));
    }

    Link actor(ActorId id) {
        return new Link(
                desk.dossier().cast().actor(id).name(),
                page(desk.catalog().addresses().of(id)));
    }

    List<Link> actors(List<ActorId> ids) {
        return ids.stream().map(this::actor).toList();
    }

    Ref pair(ActorId a, ActorId b) {
        return page(desk.catalog().addresses().pair(a, b));
    }

    Link source(SourceId id) {
        return new Link(
                title(desk.catalog().article(id)),
                page(desk.catalog().addresses().of(id)));
    }

    /** The exact sentence that {@code span} starts in. */
    Ref sentence(SourceId id, Span span) {
        Located located = desk.catalog().at(id, span);
        return page(desk.catalog().addresses().of(id), located == null ? "" : located.anchor());
    }

    /** Gives the source its number now, before anything cites it. */
    void list(SourceId id) {
        numbers.putIfAbsent(id, numbers.size() + 1);
    }

    /** A mark that leads to the sentence that {@code span} starts in. */
    Cite cite(SourceId id, Span span) {
        Located located = desk.catalog().at(id, span);
        return located == null ? cite(id) : cite(located);
    }

    /** The marks of the sources that carry {@code what}, each once: of many the first, and one that leads to all. */
    List<Cite> cites(String what, List<Spot> spots) {
        return further.cites(what, spots);
    }

    Cite cite(Spot spot) {
        return spot.span() == null ? cite(spot.source()) : cite(spot.source(), spot.span());
    }

    /** The first of some links, and one that leads to all of them. */
    List<Link> links(String what, List<SourceId> sources) {
        return further.links(what, sources);
    }

    /** A link of this page's from the page of {@code other}. */
    Link moved(Link link) {
        return new Link(link.text(), page(link.ref().address(), link.ref().anchor()));
    }

    /** The pages that hold the lists of which this one shows the beginning; known once it is made. */
    List<Page> further(Page page) {
        return further.pages(page);
    }

    /** A mark that leads to the source as a whole. */
    Cite cite(SourceId id) {
        return cite(id, 0, page(desk.catalog().addresses().of(id)), isOfficial(id));
    }

    private boolean isOfficial(SourceId id) {
        return desk.dossier().provenance().of(id).voice() == Voice.OFFICIAL;
    }

    private Cite cite(SourceId id, int sentence, Ref ref, boolean official) {
        list(id);
        int number = Objects.requireNonNull(numbers.get(id));
        Cite cite = new Cite(number, sentence, ref, official);
        cites.put(((long) number << Integer.SIZE) + sentence, cite);
        return cite;
    }

    Cite cite(Located located) {
        SourceId id = located.article().id();
        return cite(
                id,
                located.number(),
                page(desk.catalog().addresses().of(id), located.anchor()),
                desk.catalog().isOfficial(id, located.passage().span()));
    }

    /** The marks of the page, each once, by source and sentence. */
    List<Footnote> footnotes() {
        Map<Integer, Numbered> sources = new HashMap<>();
        cited().forEach(source -> sources.put(source.number(), source));
        List<Footnote> footnotes = new ArrayList<>();
        cites.values()
                .forEach(cite -> footnotes.add(new Footnote(cite, Objects.requireNonNull(sources.get(cite.number())))));
        return footnotes;
    }

    /** The sources cited so far. */
    List<Numbered> cited() {
        List<Numbered> cited = new ArrayList<>();
        numbers.forEach((id, number) -> cited.add(new Numbered(
                number,
                source(id),
                publisher(id),
                desk.dates().brief(desk.dossier().dates().of(id)))));
        return cited;
    }

    /** The sources cited, as a page lists them. */
    List<Numbered> listed() {
        List<Numbered> cited = cited();
        return cited.size() > LISTED ? cited.subList(0, LISTED) : cited;
    }

    /** Leads to those that are not listed, null where all are. */
    @Nullable
    Link unlisted() {
        int more = numbers.size() - LISTED;
        return more <= 0 ? null : further.sources(desk.words().say("sources.cited"), more, numbers.keySet());
    }

    /** Who published the source, and whose text it was first: once, where that is the same. */
    String publisher(SourceId id) {
        Metadata metadata = desk.catalog().article(id).metadata();
        String publisher = metadata.publisher();
        String agency = metadata.agency();
        if (publisher == null) {
            return agency == null ? "" : agency;
        }
        return agency == null || agency.equals(publisher) ? publisher : publisher + ", " + agency;
    }

    /** The day alone, for lists that do not show why. */
    Moment day(When when) {
        return moment(when, List.of());
    }

    Moment moment(When when) {
        return moment(when, proofs(when.evidence()));
    }

    /** The day without its weekday, and what decides it; all that is known of it stands on the page of its source. */
    Moment brief(When when) {
        return new Moment(
                desk.dates().brief(when),
                null,
                mark(when.basis()),
                when.best() == null ? null : when.best().toString(),
                Further.distinct(when.evidence()).stream()
                        .limit(DECISIVE)
                        .map(this::proof)
                        .toList());
    }

    private Moment moment(When when, List<Proof> proofs) {
        return new Moment(
                desk.dates().say(when),
                desk.dates().range(when),
                mark(when.basis()),
                when.best() == null ? null : when.best().toString(),
                proofs);
    }

    /** What proves something: of much the first, and what leads to all of it. */
    List<Proof> proofs(List<Evidence> evidence) {
        return further.proofs(evidence, PROOFS);
    }

    List<Proof> proofs(List<Evidence> evidence, int most) {
        return further.proofs(evidence, most);
    }

    Proof proof(Evidence evidence) {
        SourceId source = evidence.source();
        return new Proof(
                desk.dates().inWords(evidence.says()),
                oneLine(evidence.text()),
                source == null ? null : cite(source, evidence.span()),
                evidence.byEditor());
    }

    /** Whose text the source is; null when nothing shows it. */
    @Nullable
    Origin origin(SourceId source) {
        Issuer issuer = desk.dossier().provenance().of(source);
        return issuer.voice() == Voice.UNKNOWN
                ? null
                : new Origin(
                        issuer.voice() == Voice.OFFICIAL,
                        desk.words().of("voice.", issuer.voice()),
                        proofs(issuer.evidence()));
    }

    static String mark(Basis basis) {
        return switch (basis) {
            case METADATA, STATED -> "stated";
            case INFERRED -> "concluded";
            case EDITOR -> "editor";
            case UNKNOWN -> "unknown";
        };
    }

    /** "5 articles, 2 origins"; one number when they are the same. */
    String articles(List<SourceId> sources) {
        int origins = desk.catalog().origins(sources);
        String articles = desk.words().count("articles", sources.size());
        return origins == sources.size()
                ? articles
                : desk.words().say("articles.origins", articles, desk.words().count("origins", origins));
    }

    /** The article's title, or its first words. */
    static String title(Article article) {
        return Headline.of(article);
    }

    /** The text on one line, with single spaces. */
    static String oneLine(String text) {
        return Headline.oneLine(text);
    }
}
