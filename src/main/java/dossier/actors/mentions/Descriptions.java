package dossier.actors.mentions;

import dossier.actors.names.Described;
import dossier.actors.names.Entry;
import dossier.actors.names.Lexicon;
import dossier.actors.names.Line;
import dossier.actors.names.Persona;
import dossier.actors.names.Run;
import dossier.actors.names.Title;
import dossier.actors.names.Token;
import dossier.model.Reference;
import dossier.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads "the Turkish PM": an office with its state stands for the one person of the article who holds it. */
final class Descriptions {
    private final List<Persona> personas;
    private final Map<Line, List<Run>> runs;
    private final Lexicon lexicon;
    private final Holders known;
    private final List<Described> open = new ArrayList<>();

    Descriptions(List<Persona> personas, Map<Line, List<Run>> runs, Lexicon lexicon, Holders known) {
        this.known = known;
        this.personas = personas;
        this.runs = runs;
        this.lexicon = lexicon;
    }

    /**
     * Gives each description to its person; those that are left nobody of the article is sure to be.
     *
     * @param counterparts descriptions found already
     */
    List<Described> read(Map<Line, List<Title>> titles, List<Described> counterparts) {
        titles.forEach((line, list) -> list.stream()
                .filter(title -> isAlone(line, title))
                .forEach(title -> link(new Described(title, span(line, title)))));
        counterparts.forEach(this::link);
        return open;
    }

    private boolean isAlone(Line line, Title title) {
        boolean definite = isThe(line, title)
                || (title.of() != null && line.near(title.from()).possessive());
        Token after = line.near(title.to());
        boolean named = runs.getOrDefault(line, List.of()).stream()
                .anyMatch(run -> run.from() == title.to() || (run.from() == title.to() + 1 && after.is(",")));
        boolean besideName =
                line.near(title.from() - (isThe(line, title) ? 2 : 1)).is(",")
                        && runs.getOrDefault(line, List.of()).stream()
                                .anyMatch(run -> run.to() == title.from() - (isThe(line, title) ? 2 : 1));
        return definite && title.office() && !title.former() && !named && !besideName && !isTied(line, title);
    }

    /** "the president's office", "the prime minister-designate" are somebody or something else. */
    private static boolean isTied(Line line, Title title) {
        return line.near(title.to()).glued();
    }

    private static boolean isThe(Line line, Title title) {
        return line.near(title.from() - 1).fold().equals("the");
    }

    private static Span span(Line line, Title title) {
        int from = isThe(line, title) ? title.from() - 1 : title.from();
        return new Span(line.token(from).start(), line.token(title.to() - 1).end());
    }

    private void link(Described described) {
        List<Persona> holders = personas.stream()
                .filter(p ->
                        p.offices().stream().anyMatch(held -> !held.era() && isSame(held.title(), described.title())))
                .toList();
        if (holders.size() == 1 && isClear(described.title(), holders.get(0))) {
            Persona holder = holders.get(0);
            boolean known = holder.first() < described.span().start() && !isOfAnother(described, holder);
            if (described.title().of() != null || known) {
                holder.mention(described.span(), Reference.OFFICE);
                if (!isLeader(described.title())) {
                    holder.hold(described.title(), described.span());
                }
            }
        } else if (holders.isEmpty()) {
            open.add(described);
        }
    }

    /** Whether "the Prime Minister" is the one who held that office, though the article calls that one by a higher one too. */
    private boolean isClear(Title title, Persona holder) {
        boolean another = holder.offices().stream()
                .map(Persona.Held::title)
                .anyMatch(held -> lexicon.isTop(held) && !held.kind().equalsIgnoreCase(title.kind()));
        return title.of() != null
                || !another
                || personas.stream().noneMatch(other -> other != holder && known.hasHeld(other, title));
    }

    /** Whether the sentence has named somebody else, and not the holder, before: "Roe's spokesman said that the PM". */
    private boolean isOfAnother(Described described, Persona holder) {
        int end = described.span().start();
        int start = runs.keySet().stream()
                .mapToInt(line -> line.passage().span().start())
                .filter(at -> at <= end)
                .max()
                .orElse(0);
        return !holder.isNamed(start, end)
                && personas.stream().anyMatch(p -> p.isNamed(start, end) && !isInAnother(p, described.title()));
    }

    /** Whether somebody has a high office that cannot be this one: a president is not "the King". */
    private boolean isInAnother(Persona persona, Title described) {
        List<Title> high = persona.offices().stream()
                .map(Persona.Held::title)
                .filter(lexicon::isTop)
                .toList();
        return !high.isEmpty() && high.stream().noneMatch(held -> held.kind().equalsIgnoreCase(described.kind()));
    }

    /** Without a state it must be the top office of the only one who holds such in the article. */
    private boolean isSame(Title held, Title described) {
        boolean sameOffice = held.kind().equalsIgnoreCase(described.kind());
        boolean leads = lexicon.isTop(held) && lexicon.isTop(described);
        Entry of = described.of();
        if (held.former() || (of == null && !leads)) {
            return false;
        }
        return of == null ? sameOffice : held.isOf(of.name()) && (sameOffice || (leads && isLeader(described)));
    }

    /** "the Turkish leader" is whoever heads the state or the government. */
    private static boolean isLeader(Title title) {
        return title.kind().equals("Leader");
    }
}
