package dossier.actors.mentions;

import dossier.actors.names.Entry;
import dossier.actors.names.Line;
import dossier.actors.names.Named;
import dossier.actors.names.Title;
import dossier.model.ActorKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose an office is when that is an organisation that no table knows: "XYZ leader", "director of the Example Foundation". */
final class Owners {
    private final Map<Integer, Named> byStart = new HashMap<>();
    private final Map<Integer, Named> byEnd = new HashMap<>();

    /** @param named the states and organisations of the article */
    Owners(List<Named> named) {
        for (Named body : named) {
            if (body.kind() == ActorKind.ORGANISATION) {
                byStart.put(body.span().start(), body);
                byEnd.put(body.span().end(), body);
            }
        }
    }

    /** The title with the organisation beside it for its owner, when the tables tell none. */
    Title owned(Line line, Title title) {
        if (!title.office() || title.of() != null) {
            return title;
        }
        Named before = title.from() > 0 ? byEnd.get(line.token(title.from() - 1).end()) : null;
        Named owner = before == null ? after(line, title) : before;
        return owner == null
                ? title
                : title.of(new Entry(
                        Entry.Kind.ORGANISATION, owner.name(), Entry.Letters.CAPITALISED, owner.name(), false));
    }

    private @Nullable Named after(Line line, Title title) {
        String link = line.near(title.to()).fold();
        int at = line.near(title.to() + 1).fold().equals("the") ? title.to() + 2 : title.to() + 1;
        boolean linked = link.equals("of") || link.equals("for") || link.equals("at");
        Named owner = linked && at < line.size() ? byStart.get(line.token(at).start()) : null;
        return owner == null || isPossessive(line, at, owner) ? null : owner;
    }

    /** "spokesman for Example's parent company": whose that is. */
    private static boolean isPossessive(Line line, int from, Named owner) {
        int at = from;
        while (line.near(at).end() < owner.span().end() && at < line.size()) {
            at++;
        }
        return line.near(at).possessive();
    }
}
