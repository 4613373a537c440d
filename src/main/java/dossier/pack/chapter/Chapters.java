package dossier.pack.chapter;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Meeting;
import dossier.model.Participant;
import dossier.model.SourceId;
import dossier.model.When;
import dossier.pack.chapter.BottomLine.Held;
import dossier.pack.outline.Block;
import dossier.pack.outline.Cover;
import dossier.pack.outline.Outline;
import dossier.pack.outline.Run;
import dossier.pack.outline.Section;
import dossier.render.Words;
import dossier.site.catalog.Catalog;
import dossier.site.page.Notes;
import dossier.site.page.Views;
import dossier.site.view.ActorView;
import dossier.site.view.OverviewView;
import dossier.site.view.ReviewView.Doubt;
import dossier.site.view.SourceView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All chapters of a pack, in order. */
public final class Chapters {
    private final Dossier dossier;
    private final Catalog catalog;
    private final Views views;
    private final Map<String, Article> articles = new HashMap<>();
    private final Set<String> scoped = new TreeSet<>();
    private final Set<String> pages = new TreeSet<>();
    private final List<Actor> actors = new ArrayList<>();
    private final Binding binding;

    private Chapters(Dossier dossier, Words words, Notes notes, boolean sheets) {
        this.dossier = dossier;
        catalog = new Catalog(dossier);
        views = new Views(catalog, words, notes);
        catalog.articles().forEach(a -> articles.put(catalog.addresses().of(a.id()), a));
        Map<ActorId, Actor> cast = new TreeMap<>();
        for (Meeting meeting : dossier.meetings().meetings()) {
            pages.add(catalog.addresses().of(meeting.id()));
            meeting.sources().forEach(id -> scoped.add(catalog.addresses().of(id)));
            meeting.participants().stream()
                    .map(Participant::actor)
                    .forEach(id -> cast.putIfAbsent(id, dossier.cast().actor(id)));
        }
        dossier.chronology().stream()
                .flatMap(entry -> entry.sources().stream())
                .forEach(id -> scoped.add(catalog.addresses().of(id)));
        actors.addAll(cast.values());
        actors.sort(Comparator.comparing(Actor::kind).thenComparing(Actor::name).thenComparing(Actor::id));
        actors.forEach(actor -> pages.add(catalog.addresses().of(actor.id())));
        pages.add(OpenQuestions.ANCHOR);
        binding = new Binding(words, sheets ? pages : Set.of());
    }

    /**
     * The whole pack.
     *
     * @param dossier with only what is in scope
     * @param words of the interface
     * @param notes the editor's texts
     * @param scope what of the dossier it is, for a reader
     * @param whole whether that is all of it, so that sources that nothing cites are named too
     */
    public static Outline pack(Dossier dossier, Words words, Notes notes, String scope, boolean whole) {
        return new Chapters(dossier, words, notes, true).all(scope, whole);
    }

    /**
     * Two pages for somebody who reads only those.
     *
     * @param dossier with only what is in scope
     * @param words of the interface
     * @param notes the editor's texts
     * @param scope what of the dossier it is, for a reader
     */
    public static Outline note(Dossier dossier, Words words, Notes notes, String scope) {
        return new Chapters(dossier, words, notes, false).brief(scope);
    }

    private Outline all(String scope, boolean whole) {
        if (whole) {
            scoped.addAll(articles.keySet());
        }
        OverviewView overview = views.overview();
        List<Held> meetings = meetings();
        List<Held> newest = new ArrayList<>(meetings);
        Collections.reverse(newest);
        List<Doubt> doubts = doubts();
        List<Section> sections = new ArrayList<>(
                new BottomLine(binding, overview).sections(newest, doubts.size(), BottomLine.Room.PAGE));
        sections.addAll(new Chronology(binding).sections(views.chronology()));
        sections.addAll(Sheet.part("meetings", binding.say("nav.meetings")).sections());
        for (int i = 0; i < meetings.size(); i++) {
            Held meeting = meetings.get(i);
            sections.addAll(
                    new MeetingSheet(binding, meeting.view()).sections(Binding.anchor(meeting.address()), i > 0));
        }
        sections.addAll(actorNotes());
        OpenQuestions questions = new OpenQuestions(binding);
        sections.addAll(questions.figures(overview.disputed()));
        sections.addAll(questions.doubts(doubts));
        return close(sections, scope, true);
    }

    private Outline brief(String scope) {
        List<Held> newest = new ArrayList<>(meetings());
        Collections.reverse(newest);
        int doubts = doubts().size();
        scoped.clear();
        return close(
                new ArrayList<>(
                        new BottomLine(binding, views.overview()).sections(newest, doubts, BottomLine.Room.NOTE)),
                scope,
                false);
    }

    private Outline close(List<Section> sections, String scope, boolean contents) {
        sections.addAll(new Sources(binding, this::source).sections(List.copyOf(scoped)));
        return new Outline(cover(scope), sections, contents, binding.say("language"), asOf());
    }

    private List<Held> meetings() {
        return dossier.meetings().meetings().parallelStream()
                .map(meeting -> new Held(catalog.addresses().of(meeting.id()), views.meeting(meeting)))
                .toList();
    }

    private List<Section> actorNotes() {
        List<Section> sections =
                new ArrayList<>(Sheet.part("actors", binding.say("nav.actors")).sections());
        List<ActorView> seen = actors.parallelStream().map(views::actor).toList();
        for (int i = 0; i < actors.size(); i++) {
            String anchor = Binding.anchor(catalog.addresses().of(actors.get(i).id()));
            sections.addAll(new ActorNote(binding, seen.get(i)).sections(anchor));
        }
        return sections;
    }

    private List<Doubt> doubts() {
        return views.review().doubts().stream()
                .filter(doubt -> isInScope(doubt.link().ref().address()))
                .toList();
    }

    private boolean isInScope(String address) {
        return scoped.contains(address) || pages.contains(address);
    }

    private SourceView source(String address) {
        return views.source(Objects.requireNonNull(articles.get(address), address));
    }

    private Cover cover(String scope) {
        LocalDate asOf = asOf();
        List<SourceId> sources = Stream.concat(binding.cited().stream(), scoped.stream())
                .distinct()
                .map(address -> Objects.requireNonNull(articles.get(address)).id())
                .toList();
        List<Block.Fact> facts = new ArrayList<>();
        if (asOf != null) {
            facts.add(new Block.Fact(binding.say("pack.asof"), latest()));
        }
        facts.add(fact("pack.scope", scope));
        facts.add(fact("pack.sources", binding.count("articles", sources.size())));
        facts.add(fact("pack.origins", String.valueOf(catalog.origins(sources))));
        facts.add(fact("pack.tool", binding.say("pack.made", dossier.version())));
        return new Cover(
                dossier.settings().title(),
                dossier.settings().description(),
                facts,
                dossier.settings().marking(),
                dossier.settings().distribution(),
                List.of(
                        binding.say("legend.stated"),
                        binding.say("pack.legend.concluded"),
                        binding.say("pack.legend.editor"),
                        binding.say("pack.legend.number")));
    }

    private Block.Fact fact(String key, String text) {
        return new Block.Fact(binding.say(key), List.of(Run.of(text)));
    }

    private @Nullable LocalDate asOf() {
        When latest = latestDay();
        return latest == null ? null : last(latest);
    }

    private List<Run> latest() {
        When latest = latestDay();
        return latest == null ? List.of() : binding.moment(views.day(latest));
    }

    /** The day of the source that speaks last, among those whose day is known at least to an end. */
    private @Nullable When latestDay() {
        return catalog.articles().stream()
                .filter(article ->
                        scoped.isEmpty() || scoped.contains(catalog.addresses().of(article.id())))
                .map(article -> dossier.dates().of(article.id()))
                .filter(when -> last(when) != null)
                .max(Comparator.comparing(when -> Objects.requireNonNull(last(when))))
                .orElse(null);
    }

    private static @Nullable LocalDate last(When when) {
        return when.best() != null
                ? when.best()
                : when.interval().isBounded() ? when.interval().latest() : null;
    }
}
