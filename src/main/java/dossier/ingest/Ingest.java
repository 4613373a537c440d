package dossier.ingest;

import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Corrections;
import dossier.model.Intake;
import dossier.model.Metadata;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.Rejection;
import dossier.model.SourceId;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the input folder. */
public final class Ingest {
    /** No article is longer than this, in bytes. */
    private static final long LONGEST = 5_000_000;

    /** A saved page, with its pictures and scripts inside it, may be as long. */
    private static final long LONGEST_PAGE = 20_000_000;

    private final Path input;
    private final InputFolder folder;
    private final Customs customs;
    private final Languages languages;
    private final Reading reading;
    private final Sidecars sidecars;
    private final Map<SourceId, Corrections.Exclusion> excluded;
    private final SourceNames names = new SourceNames();

    /** Lists the folder; nothing is read yet. */
    Ingest(Path input, Tables tables, Corrections corrections) {
        this.input = input;
        folder = InputFolder.list(input);
        customs = Customs.of(tables);
        languages = tables.once(Languages.class, Languages::new);
        reading = new Reading(tables, customs);
        sidecars = new Sidecars(input, folder.files());
        excluded = corrections.exclusions().stream()
                .collect(Collectors.toMap(Corrections.Exclusion::source, Function.identity(), (a, b) -> a));
    }

    /**
     * Reads every article under {@code input}; the editor's files among them are not articles.
     *
     * @param input the input folder
     * @param tables the conventions of news text
     * @param corrections the articles to leave out
     */
    public static Intake read(Path input, Tables tables, Corrections corrections) {
        return new Ingest(input, tables, corrections).read();
    }

    /** Reads what was listed. */
    Intake read() {
        Set<String> used = sidecars.used();
        List<String> files =
                folder.files().stream().filter(file -> !used.contains(file)).toList();
        Map<String, SourceId> ids = new LinkedHashMap<>();
        files.forEach(file -> ids.put(file, names.next(file)));
        List<Outcome> outcomes = List.copyOf(ids.entrySet()).parallelStream()
                .map(named -> read(named.getKey(), named.getValue()))
                .toList();
        return new Intake(
                outcomes.stream()
                        .flatMap(outcome -> Stream.ofNullable(outcome.article()))
                        .sorted(Comparator.comparing(Article::id))
                        .toList(),
                outcomes.stream()
                        .flatMap(outcome -> Stream.ofNullable(outcome.rejection()))
                        .sorted(Comparator.comparing(Rejection::id))
                        .toList(),
                files.size(),
                folder.ignored());
    }

    /** What became of a file: an article, or else a rejection. */
    private record Outcome(
            @Nullable Article article, @Nullable Rejection rejection) {}

    private Outcome read(String file, SourceId id) {
        Corrections.Exclusion exclusion = excluded.get(id);
        if (exclusion != null) {
            String reason = "The editor left it out: " + exclusion.note().because();
            return new Outcome(null, new Rejection(id, file, Rejection.Kind.EXCLUDED, reason));
        }
        try {
            String fault = fault(file);
            return fault == null ? take(id, file, Files.readAllBytes(input.resolve(file))) : rejected(id, file, fault);
        } catch (NoSuchFileException e) {
            return rejected(id, file, "It vanished while it was read; build again.");
        } catch (AccessDeniedException e) {
            return rejected(id, file, "It may not be read; give this user the permission to.");
        } catch (IOException e) {
            return rejected(id, file, "It can't be read; check the disk.");
        }
    }

    /** What speaks against a file before it is opened. */
    private @Nullable String fault(String file) throws IOException {
        String fault = folder.fault(file);
        if (fault != null) {
            return fault;
        }
        Format format = Format.of(Format.ending(file));
        if (format == null) {
            return "Files ending in ." + Format.ending(file) + " are not read; " + Format.ADVICE;
        }
        if (format == Format.SIDECAR) {
            return "No article beside it has its name; name it after the article whose metadata it holds.";
        }
        long longest = format == Format.PAGE ? LONGEST_PAGE : LONGEST;
        return Files.size(input.resolve(file)) > longest ? tooLong(longest) : null;
    }

    /** The article in the bytes, or what speaks against using it. */
    private Outcome take(SourceId id, String file, byte[] bytes) {
        if (Decoding.isBinary(bytes)) {
            return rejected(id, file, "It is no text; " + Format.ADVICE);
        }
        Manuscript manuscript = reading.read(bytes, Format.ending(file));
        if (manuscript.text().length() > LONGEST) {
            return rejected(id, file, tooLong(LONGEST));
        }
        Article article = article(id, file, manuscript);
        if (article.passages().isEmpty()) {
            return rejected(id, file, "It holds no words; remove it, or save the article's text in it.");
        }
        return new Outcome(article, null);
    }

    private static String tooLong(long bytes) {
        return "It is larger than " + bytes / 1_000_000 + " MB; save the article alone, as text.";
    }

    /** The article, without passages when it holds no words. */
    private Article article(SourceId id, String file, Manuscript manuscript) {
        List<String> warnings = new ArrayList<>(manuscript.warnings());
        Declared declared = sidecars.of(file, warnings).over(manuscript.declared());
        String text = manuscript.text();
        Anatomy anatomy = Anatomy.of(text, manuscript.blocks(), customs);
        String language = languages.of(text.substring(manuscript.front()));
        boolean words = text.codePoints().anyMatch(Character::isLetterOrDigit);
        List<Passage> passages = words ? passages(id, text, anatomy.pieces(manuscript.front())) : List.of();
        Metadata metadata = anatomy.masthead().metadata(declared, language);
        if (!metadata.isEnglish()) {
            warnings.add("It is not in English: it is shown and can be searched, but nothing is concluded from it.");
        }
        return new Article(id, file, text, metadata, passages, warnings);
    }

    private static List<Passage> passages(SourceId id, String text, List<Anatomy.Piece> pieces) {
        List<Passage> passages = new ArrayList<>();
        for (Anatomy.Piece piece : pieces) {
            PassageId name = new PassageId(id + "/p" + (passages.size() + 1));
            String words = piece.span().of(text);
            passages.add(new Passage(name, piece.kind(), piece.paragraph(), piece.span(), words));
        }
        return passages;
    }

    private static Outcome rejected(SourceId id, String file, String reason) {
        return new Outcome(null, new Rejection(id, file, Rejection.Kind.UNUSABLE, reason));
    }
}
