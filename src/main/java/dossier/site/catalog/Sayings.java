package dossier.site.catalog;

import dossier.model.ActorId;
import dossier.model.Figure;
import dossier.model.FigureId;
import dossier.model.MeetingId;
import dossier.model.Quote;
import dossier.model.QuoteId;
import dossier.model.Statement;
import dossier.model.StatementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was said: by meeting and by actor, each thing once with all the places that carry it. */
public final class Sayings {
    private final Catalog catalog;
    private final Map<MeetingId, List<Quote>> quotesIn = new HashMap<>();
    private final Map<MeetingId, List<Statement>> statementsIn = new HashMap<>();
    private final Map<MeetingId, List<Figure>> figuresIn = new HashMap<>();
    private final Map<ActorId, List<Quote>> quotesOf = new HashMap<>();
    private final Map<ActorId, List<Statement>> statementsOf = new HashMap<>();
    private final Map<FigureId, Figure> figures = new HashMap<>();

    public Sayings(Catalog catalog) {
        this.catalog = catalog;
        catalog.dossier().said().quotes().forEach(this::add);
        catalog.dossier().said().statements().forEach(this::add);
        for (Figure figure : catalog.dossier().said().figures()) {
            figures.put(figure.id(), figure);
            MeetingId meeting = catalog.reported(figure.source());
            if (meeting != null) {
                figuresIn.computeIfAbsent(meeting, m -> new ArrayList<>()).add(figure);
            }
        }
    }

    private void add(Quote quote) {
        MeetingId meeting = catalog.reported(quote.source());
        if (meeting != null) {
            quotesIn.computeIfAbsent(meeting, m -> new ArrayList<>()).add(quote);
        }
        quote.speakers()
                .forEach(actor ->
                        quotesOf.computeIfAbsent(actor, a -> new ArrayList<>()).add(quote));
    }

    private void add(Statement statement) {
        MeetingId meeting = catalog.reported(statement.source());
        if (meeting != null) {
            statementsIn.computeIfAbsent(meeting, m -> new ArrayList<>()).add(statement);
        }
        statement
                .actors()
                .forEach(actor -> statementsOf
                        .computeIfAbsent(actor, a -> new ArrayList<>())
                        .add(statement));
    }

    /** The quotes in the sources of a meeting: each list is one quote in all its places, the one that stands for it first. */
    public List<List<Quote>> quotes(MeetingId meeting) {
        return together(quotesIn.getOrDefault(meeting, List.of()));
    }

    /** The quotes of a speaker, likewise. */
    public List<List<Quote>> quotes(ActorId speaker) {
        return together(quotesOf.getOrDefault(speaker, List.of()));
    }

    /** The statements in the sources of a meeting: each list is one statement in all its places. */
    public List<List<Statement>> statements(MeetingId meeting) {
        return alike(statementsIn.getOrDefault(meeting, List.of()));
    }

    /** The statements of an actor, likewise. */
    public List<List<Statement>> statements(ActorId actor) {
        return alike(statementsOf.getOrDefault(actor, List.of()));
    }

    /** The figures in the sources of a meeting. */
    public List<Figure> figures(MeetingId meeting) {
        return figuresIn.getOrDefault(meeting, List.of());
    }

    /** The figures that conflict with this one. */
    public List<Figure> conflicting(Figure figure) {
        List<Figure> found = new ArrayList<>();
        for (FigureId id : figure.conflictsWith()) {
            Figure other = figures.get(id);
            if (other != null) {
                found.add(other);
            }
        }
        return found;
    }

    /** Quotes by the one that stands for them, in the order of their first place. */
    public static List<List<Quote>> together(List<Quote> quotes) {
        Map<QuoteId, List<Quote>> groups = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            QuoteId root = quote.sameAs() == null ? quote.id() : quote.sameAs();
            List<Quote> group = groups.computeIfAbsent(root, id -> new ArrayList<>());
            group.add(quote.id().equals(root) ? 0 : group.size(), quote);
        }
        return List.copyOf(groups.values());
    }

    private static List<List<Statement>> alike(List<Statement> statements) {
        Map<StatementId, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : statements) {
            StatementId root = statement.sameAs() == null ? statement.id() : statement.sameAs();
            List<Statement> group = groups.computeIfAbsent(root, id -> new ArrayList<>());
            group.add(statement.id().equals(root) ? 0 : group.size(), statement);
        }
        return List.copyOf(groups.values());
    }
}
