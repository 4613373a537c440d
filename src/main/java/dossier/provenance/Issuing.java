package dossier.provenance;

import dossier.model.Article;
import dossier.model.Evidence;
import dossier.model.Issuer;
import dossier.model.Metadata;
import dossier.model.Passage;
import dossier.model.PassageKind;
import dossier.model.Span;
import dossier.model.Voice;
import dossier.text.Word;
import dossier.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose text an article is: by its publisher and address first, then by an outlet or agency, then by how it opens.
 * A newspaper that prints under the headline "Readout of …" stays a newspaper.
 */
final class Issuing {
    /** Lines of this many words may be a letterhead. */
    private static final int LETTERHEAD = 9;

    /** The lines above an article that may say whose it is. */
    private static final int HEAD = 8;

    private static final Pattern HOST = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*://([^/:?#]+)");
    private static final Set<String> JOINTS = Set.of("of", "the", "for", "and", "to", "in", "at", ",", ":", "&");

    private final Phrases institutions;
    private final Phrases openings;
    private final List<String> hosts;
    private final Outlets outlets;

    /**
     * @param readouts the word list of official texts
     * @param outlets what the press is called
     */
    Issuing(Map<String, String> readouts, Outlets outlets) {
        institutions = new Phrases(readouts, "institution");
        openings = new Phrases(readouts, "opening");
        hosts = readouts.entrySet().stream()
                .filter(entry -> entry.getValue().equals("host"))
                .map(Map.Entry::getKey)
                .toList();
        this.outlets = outlets;
    }

    Issuer of(Article article) {
        Metadata metadata = article.metadata();
        return Stream.<@Nullable Issuer>of(
                        institution(article, metadata.publisher()),
                        host(article, metadata.url()),
                        press(article, metadata.publisher(), "a news outlet published it"),
                        press(article, metadata.agency(), "a news agency wrote it"),
                        institution(article, metadata.byline()),
                        opening(article))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Issuer.UNKNOWN);
    }

    /** A name that holds an institution, and beside it no word of an outlet's name. */
    private @Nullable Issuer institution(Article article, @Nullable String name) {
        if (name == null) {
            return null;
        }
        List<Word> words = Words.of(name);
        Phrases.Found found = institutions.in(words);
        boolean official = found != null
                && !outlets.isNamedBy(words.subList(0, found.from()))
                && !outlets.isNamedBy(words.subList(found.to(), words.size()));
        return official ? issuer(Voice.OFFICIAL, article, name, "an official text: an institution issued it") : null;
    }

    private @Nullable Issuer host(Article article, @Nullable String url) {
        Matcher address = HOST.matcher(url == null ? "" : url);
        if (!address.find()) {
            return null;
        }
        String host = "." + address.group(1).toLowerCase(Locale.ROOT);
        return hosts.stream().anyMatch(official -> isUnder(host, "." + official))
                ? issuer(
                        Voice.OFFICIAL,
                        article,
                        address.group(1),
                        "an official text: it comes from a government's site")
                : null;
    }

    /** "www.state.gov" and "www.mfa.gov.tr" are under "gov"; "gov.example.com" is not. */
    private static boolean isUnder(String host, String official) {
        int country = host.lastIndexOf('.');
        boolean hasCountry = host.length() - country == 3;
        return host.endsWith(official)
                || (hasCountry && host.substring(0, country).endsWith(official));
    }

    private @Nullable Issuer press(Article article, @Nullable String name, String says) {
        return name != null && outlets.isNamedBy(Words.of(name))
                ? issuer(Voice.PRESS, article, name, "the press: " + says)
                : null;
    }

    /** The lines above the text: "For immediate release", "Readout of …", "Office of the Spokesperson". */
    private @Nullable Issuer opening(Article article) {
        List<Passage> head = article.passages().stream().limit(HEAD).toList();
        for (Passage line : head) {
            List<Word> words = Words.of(line.text());
            boolean opens = line.kind() != PassageKind.BODY || words.size() <= LETTERHEAD;
            if (opens && (openings.opening(words) != null || isLetterhead(line, words))) {
                return new Issuer(
                        Voice.OFFICIAL,
                        List.of(Evidence.in(article, line.span(), "an official text: it opens as one")));
            }
        }
        return null;
    }

    /** An institution alone on its line: "Ministry of Foreign Affairs of Japan". */
    private boolean isLetterhead(Passage line, List<Word> words) {
        return line.kind() != PassageKind.TITLE
                && words.size() <= LETTERHEAD
                && institutions.opening(words) != null
                && words.stream()
                        .allMatch(w -> w.isCapitalised()
                                || w.isNumber()
                                || JOINTS.contains(w.text().toLowerCase(Locale.ROOT)));
    }

    private static Issuer issuer(Voice voice, Article article, String words, String says) {
        int at = article.text().indexOf(words);
        return new Issuer(
                voice,
                List.of(
                        at < 0
                                ? Evidence.outside(words, says)
                                : Evidence.in(article, new Span(at, at + words.length()), says)));
    }
}
