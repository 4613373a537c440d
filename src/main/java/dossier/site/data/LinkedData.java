package dossier.site.data;

import dossier.model.Actor;
import dossier.model.ActorKind;
import dossier.model.Article;
import dossier.model.Meeting;
import dossier.model.Metadata;
import dossier.model.Mode;
import dossier.model.Participant;
import dossier.model.Place;
import dossier.model.Quote;
import dossier.model.SourceId;
import dossier.model.When;
import dossier.site.catalog.Catalog;
import dossier.site.catalog.Headline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** What a page is about in the words of schema.org, as JSON-LD. */
public final class LinkedData {
    private LinkedData() {}

    /** A meeting: an Event with its people, its sources and what was said there. */
    public static String meeting(Catalog catalog, Meeting meeting, List<Quote> quotes) {
        return page("Event", json -> {
            json.text("name", meeting.title());
            if (meeting.when().certain() && meeting.when().best() != null) {
                json.text("startDate", meeting.when().best());
            }
            json.text("eventStatus", "https://schema.org/" + status(meeting));
            if (meeting.mode() != Mode.UNKNOWN) {
                json.text("eventAttendanceMode", attendance(meeting.mode()));
            }
            Place place = meeting.place();
            if (place != null) {
                json.object("location", at -> at.text("@type", "Place").text("name", place.name()));
            }
            json.list("attendee", meeting.participants(), (who, p) -> participant(catalog, who, p))
                    .list("subjectOf", meeting.sources(), (what, source) -> source(catalog, what, source, quotes));
        });
    }

    private static String attendance(Mode mode) {
        boolean online = mode == Mode.PHONE || mode == Mode.VIDEO;
        return "https://schema.org/" + (online ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode");
    }

    private static String status(Meeting meeting) {
        return switch (meeting.status()) {
            case HELD, PLANNED -> "EventScheduled";
            case POSTPONED -> "EventPostponed";
            case CANCELLED -> "EventCancelled";
        };
    }

    private static void participant(Catalog catalog, Json json, Participant participant) {
        Actor actor = catalog.dossier().cast().actor(participant.actor());
        json.text("@type", acting(actor)).text("name", actor.name());
    }

    /** An article with those of the quotes that stand in it. */
    private static void source(Catalog catalog, Json json, SourceId source, List<Quote> quotes) {
        article(json.text("@type", "NewsArticle"), catalog, catalog.article(source));
        List<Quote> own =
                quotes.stream().filter(quote -> quote.source().equals(source)).toList();
        if (!own.isEmpty()) {
            json.list("hasPart", own, (what, quote) -> quote(catalog, what, quote));
        }
    }

    private static void quote(Catalog catalog, Json json, Quote quote) {
        json.text("@type", "Quotation").text("text", quote.text()).list("creator", quote.speakers(), (who, id) -> {
            Actor actor = catalog.dossier().cast().actor(id);
            who.text("@type", acting(actor)).text("name", actor.name());
        });
    }

    /** Of who takes part or speaks: there a state is its government, as a Country is a place and no more. */
    private static String acting(Actor actor) {
        return actor.kind() == ActorKind.STATE ? "GovernmentOrganization" : type(actor);
    }

    /** A person, a state or an organisation. */
    public static String actor(Actor actor) {
        return page(type(actor), json -> {
            json.text("name", actor.name());
            if (!actor.aliases().isEmpty()) {
                json.texts("alternateName", actor.aliases());
            }
        });
    }

    private static String type(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> "Person";
            case STATE -> "Country";
            case ORGANISATION -> "Organization";
        };
    }

    /** An article. */
    public static String source(Catalog catalog, Article article) {
        return page("NewsArticle", json -> article(json, catalog, article));
    }

    private static void article(Json json, Catalog catalog, Article article) {
        Metadata metadata = article.metadata();
        When when = catalog.dossier().dates().of(article.id());
        json.text("identifier", article.id());
        json.text("headline", Headline.of(article));
        if (when.isTold()) {
            json.text("datePublished", when.best());
        }
        if (metadata.publisher() != null) {
            json.object("publisher", who -> who.text("@type", "Organization").text("name", metadata.publisher()));
        }
        if (metadata.language() != null) {
            json.text("inLanguage", metadata.language());
        }
        if (metadata.url() != null) {
            json.text("url", metadata.url());
        }
    }

    /** No "<" may stand in a script element: it could end it. */
    private static String page(String type, Consumer<Json> fields) {
        byte[] bytes = Json.compact(json ->
                fields.accept(json.text("@context", "https://schema.org").text("@type", type)));
        return new String(bytes, StandardCharsets.UTF_8).strip().replace("<", "\\u003c");
    }
}
