package dossier.actors;

import dossier.actors.names.Entry;
import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Cast;
import dossier.model.Mention;
import dossier.model.OfficeHeld;
import dossier.model.Reference;
import dossier.model.SourceId;
import dossier.model.Span;
import dossier.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes mentions and offices down by article, in the order of the text. */
final class Playbill {
    private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::span)
            .thenComparing(Mention::reference)
            .thenComparing(Mention::actor);

    private final Map<String, ActorId> bodies = new HashMap<>();
    private final Map<SourceId, List<Mention>> mentions = new HashMap<>();
    private final List<OfficeHeld> offices = new ArrayList<>();

    private Playbill() {}

    static Cast of(Map<ActorId, Actor> actors, Map<ActorId, Identity> identities, List<Article> articles) {
        Playbill bill = new Playbill();
        articles.forEach(article -> bill.mentions.put(article.id(), new ArrayList<>()));
        actors.values().stream()
                .filter(actor -> actor.kind() != ActorKind.PERSON)
                .forEach(actor -> bill.bodies.put(Folding.fold(actor.name()), actor.id()));
        identities.forEach(bill::write);
        bill.mentions.replaceAll((source, list) -> inOrder(list));
        bill.offices.sort(Comparator.comparing(OfficeHeld::source)
                .thenComparing(OfficeHeld::span)
                .thenComparing(OfficeHeld::person)
                .thenComparing(OfficeHeld::title));
        return new Cast(actors, bill.mentions, List.copyOf(new LinkedHashSet<>(bill.offices)));
    }

    private void write(ActorId id, Identity identity) {
        identity.places()
                .forEach(place -> mention(
                        id, place.article(), place.named().span(), place.named().reference()));
        for (Identity.Part part : identity.parts()) {
            Article article = part.article();
            part.persona().mentions().forEach(found -> mention(id, article, found.span(), found.reference()));
            part.persona()
                    .offices()
                    .forEach(held -> offices.add(new OfficeHeld(
                            id,
                            held.title().wording(),
                            body(held.title().of()),
                            article.id(),
                            held.span(),
                            held.title().former())));
        }
    }

    private void mention(ActorId id, Article article, Span span, Reference reference) {
        List<Mention> list = mentions.get(article.id());
        if (list != null) {
            list.add(new Mention(id, article.id(), span, span.of(article.text()), reference));
        }
    }

    private @Nullable ActorId body(@Nullable Entry of) {
        return of == null ? null : bodies.get(Folding.fold(of.name()));
    }

    /** In order, and of two that overlap the longer; only an office may hold the state that it names. */
    private static List<Mention> inOrder(List<Mention> found) {
        List<Mention> kept = new ArrayList<>();
        int end = -1;
        for (Mention mention : found.stream().distinct().sorted(ORDER).toList()) {
            boolean office = mention.reference() == Reference.OFFICE;
            if (mention.span().start() >= end || office) {
                kept.add(mention);
                end = office
                        ? Math.max(end, mention.span().start())
                        : mention.span().end();
            }
        }
        return List.copyOf(kept);
    }
}
