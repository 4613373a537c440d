package dossier.excerpts;

import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.DateExpression;
import dossier.model.Dates;
import dossier.model.Dossier;
import dossier.model.Evidence;
import dossier.model.Intake;
import dossier.model.OfficeHeld;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.PassageKind;
import dossier.model.Repeats;
import dossier.model.SourceId;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Takes out of a dossier every passage that it does not use, so that nothing made from it can publish one. */
public final class Excerpts {
    private static final String GAP = "[\u2026]";

    /** Stands for a character of two UTF-16 units, so that what follows keeps its place in both ways of counting. */
    private static final int WIDE_SPACE = 0xE0020;

    private final Dossier dossier;
    private final Set<PassageId> used;

    /** The characters of each article that are not to be shown. */
    private final Map<SourceId, BitSet> hidden = new HashMap<>();

    private Excerpts(Dossier dossier) {
        this.dossier = dossier;
        used = Uses.of(dossier);
        for (Article article : dossier.intake().articles()) {
            BitSet characters = new BitSet();
            article.passages().stream()
                    .filter(p -> !used.contains(p.id()))
                    .forEach(p -> characters.set(p.span().start(), p.span().end()));
            hidden.put(article.id(), characters);
        }
    }

    /**
     * The dossier with a marked gap for each run of passages that it does not use, in the articles and whatever quotes
     * them; what stays keeps its place in the text. Each article's warnings say that it is an excerpt.
     */
    public static Dossier of(Dossier dossier) {
        Excerpts excerpts = new Excerpts(dossier);
        Intake intake = dossier.intake();
        return new Dossier(
                dossier.settings(),
                new Intake(
                        intake.articles().stream().map(excerpts::article).toList(),
                        intake.rejections(),
                        intake.files(),
                        intake.ignored()),
                excerpts.repeats(),
                excerpts.cast(),
                new Dates(dossier.dates().articles(), excerpts.expressions()),
                dossier.meetings(),
                dossier.said(),
                dossier.chronology(),
                dossier.provenance(),
                dossier.corrections(),
                dossier.version(),
                dossier.tables());
    }

    private Article article(Article article) {
        StringBuilder text = new StringBuilder(blank(article.text()));
        List<Passage> passages = new ArrayList<>();
        boolean shown = true;
        for (Passage passage : article.passages()) {
            boolean before = shown;
            shown = used.contains(passage.id());
            if (shown) {
                text.replace(passage.span().start(), passage.span().end(), passage.text());
            }
            passages.add(shown ? passage : withheld(passage, before ? GAP : ""));
        }
        List<String> warnings = new ArrayList<>(article.warnings());
        warnings.add(notice(article));
        return new Article(article.id(), article.file(), text.toString(), article.metadata(), passages, warnings);
    }

    private static Passage withheld(Passage passage, String mark) {
        PassageKind kind = passage.isStory() ? PassageKind.WITHHELD : passage.kind();
        return new Passage(passage.id(), kind, passage.paragraph(), passage.span(), mark);
    }

    private String notice(Article article) {
        long shown = article.passages().stream()
                .filter(p -> p.isStory() && used.contains(p.id()))
                .count();
        long all = article.passages().stream().filter(Passage::isStory).count();
        return "This dossier publishes excerpts, not whole articles: " + shown + " of the " + all
                + " passages of this one are shown, and " + GAP + " stands for those that are not.";
    }

    /** As many spaces as the text has characters. */
    private static String blank(String text) {
        StringBuilder blank = new StringBuilder(text.length());
        text.codePoints().forEach(c -> blank.appendCodePoint(Character.charCount(c) == 1 ? ' ' : WIDE_SPACE));
        return blank.toString();
    }

    private Repeats repeats() {
        return new Repeats(
                dossier.repeats().passages().entrySet().stream()
                        .filter(e -> used.contains(e.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                dossier.repeats().copies());
    }

    private Cast cast() {
        Cast cast = dossier.cast();
        List<OfficeHeld> offices = cast.offices().stream()
                .filter(o -> isShown(o.source(), o.span()))
                .toList();
        return new Cast(cast.actors(), shown(cast.mentions(), (source, m) -> isShown(source, m.span())), offices);
    }

    private Map<SourceId, List<DateExpression>> expressions() {
        return shown(
                dossier.dates().expressions(),
                (source, e) -> isShown(source, e.span())
                        && e.when().evidence().stream().allMatch(this::isShown));
    }

    private static <T> Map<SourceId, List<T>> shown(Map<SourceId, List<T>> bySource, BiPredicate<SourceId, T> shown) {
        Map<SourceId, List<T>> kept = new HashMap<>();
        bySource.forEach((source, all) -> kept.put(
                source, all.stream().filter(one -> shown.test(source, one)).toList()));
        return kept;
    }

    private boolean isShown(Evidence evidence) {
        return evidence.source() == null || isShown(evidence.source(), evidence.span());
    }

    /** Whether the characters of the span are all in passages that are used. */
    private boolean isShown(SourceId source, Span span) {
        int next = hidden.getOrDefault(source, new BitSet()).nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }
}
