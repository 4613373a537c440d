package dossier.site.page;

import dossier.model.Meeting;
import dossier.model.Quote;
import dossier.model.SourceId;
import dossier.model.Statement;
import dossier.site.view.Link;
import dossier.site.view.Proof;
import dossier.site.view.ReviewView.Doubt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Of which statements and quotes it is not sure whose they are. */
final class SayingDoubts {
    /** Of more doubts about the statements of a meeting these are shown. */
    private static final int TOLD = 3;

    private final Desk desk;
    private final Folio folio;
    private final Doubts doubts;
    private final CorrectionLines lines;

    SayingDoubts(Desk desk, Folio folio, Doubts doubts) {
        this.desk = desk;
        this.folio = folio;
        this.doubts = doubts;
        this.lines = new CorrectionLines(desk.words());
    }

    void find() {
        desk.dossier().meetings().meetings().forEach(this::statements);
        speakers();
    }

    /** What was agreed or pledged there, but by nobody that the tool is sure of. */
    private void statements(Meeting meeting) {
        List<Statement> nobodys = desk.sayings().statements(meeting.id()).stream()
                .filter(places -> places.stream().allMatch(s -> s.actors().isEmpty() && s.ruling() == null))
                .map(places -> places.get(0))
                .toList();
        if (!nobodys.isEmpty()) {
            Statement first = nobodys.get(0);
            doubts.add(
                    30 + 2 * nobodys.size(), first.source(), first.span().start(), () -> statement(meeting, nobodys));
        }
    }

    private Doubt statement(Meeting meeting, List<Statement> nobodys) {
        Statement first = nobodys.get(0);
        List<Proof> others = nobodys.stream()
                .skip(1)
                .limit(TOLD)
                .map(s -> new Proof(kind(s), Folio.oneLine(s.text()), folio.cite(s.source(), s.span()), false))
                .toList();
        String more = nobodys.size() == 1 ? "" : " " + desk.words().count("doubt.statements", nobodys.size() - 1);
        return new Doubt(
                say("doubt.statement"),
                new Link(folio.meeting(meeting.id()).text(), folio.sentence(first.source(), first.span())),
                say("doubt.statement.what", kind(first), Folio.oneLine(first.text())) + more,
                doubts.hangs(meeting),
                others,
                lines.statement(first, doesSeveral(first)));
    }

    /** Whether the sentence does other things too. */
    private boolean doesSeveral(Statement statement) {
        return desk.dossier().said().statements().stream()
                .anyMatch(other -> other.source().equals(statement.source())
                        && other.span().equals(statement.span())
                        && other.kind() != statement.kind());
    }

    private String kind(Statement statement) {
        return desk.words().of("statement.", statement.kind());
    }

    /** Sources with quotes that nobody is sure to have said. */
    private void speakers() {
        Map<SourceId, Integer> open = new HashMap<>();
        Map<SourceId, Quote> first = new TreeMap<>();
        for (Quote quote : desk.dossier().said().quotes()) {
            if (quote.speakers().isEmpty() && quote.sameAs() == null && !Quoting.isByEditor(quote)) {
                open.merge(quote.source(), 1, Integer::sum);
                first.putIfAbsent(quote.source(), quote);
            }
        }
        first.forEach((source, quote) -> {
            int number = open.getOrDefault(source, 0);
            Link link = new Link(folio.source(source).text(), folio.sentence(source, quote.span()));
            doubts.add(
                    20 * number,
                    source,
                    quote.span().start(),
                    () -> new Doubt(
                            say("doubt.speaker"),
                            link,
                            say(
                                    "doubt.speaker.what",
                                    Folio.oneLine(quote.text()).replaceAll("[,;]$", "")),
                            desk.words().count("doubt.quotes", number),
                            List.of(),
                            List.of(lines.speaker(quote))));
        });
    }

    private String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }
}
