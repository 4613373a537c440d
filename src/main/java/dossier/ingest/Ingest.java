package dossier.ingest;

import dossier.knowledge.Tables;
import dossier.model.Article;
import dossier.model.Corrections;
import dossier.model.Intake;
import dossier.model.Passage;
import dossier.model.PassageId;
import dossier.model.Rejection;
import dossier.model.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the input folder. */
public final class Ingest {
    private final Path input;
    private final Customs customs;
    private final Languages languages;
    private final Map<SourceId, Corrections.Exclusion> excluded;
    private final List<Article> articles = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    private Ingest(Path input, Tables tables, Corrections corrections) {
        this.input = input;
        customs = new Customs(tables);
        languages = new Languages(tables);
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
        Ingest ingest = new Ingest(input, tables, corrections);
        InputFolder folder = InputFolder.list(input);
        SourceNames names = new SourceNames();
        folder.files().forEach(file -> ingest.read(file, names.next(file)));
        ingest.articles.sort(Comparator.comparing(Article::id));
        ingest.rejections.sort(Comparator.comparing(Rejection::id));
        return new Intake(ingest.articles, ingest.rejections, folder.files().size(), folder.ignored());
    }

    private void read(String file, SourceId id) {
        Corrections.Exclusion exclusion = excluded.get(id);
        if (exclusion != null) {
            reject(id, file, "The editor left it out: " + exclusion.note().because());
            return;
        }
        try {
            byte[] bytes = Files.readAllBytes(input.resolve(file));
            if (Decoding.isBinary(bytes)) {
                reject(id, file, "It is no text; remove it, or save the article as plain text, Markdown or HTML.");
                return;
            }
            Decoding decoding = Decoding.of(bytes);
            if (decoding.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
                reject(id, file, "It holds no words; remove it, or save the article's text in it.");
                return;
            }
            articles.add(article(id, file, decoding));
        } catch (IOException e) {
            reject(id, file, "It can't be read; check its permissions.");
        }
    }

    private Article article(SourceId id, String file, Decoding decoding) {
        String text = decoding.text();
        FrontMatter front = FrontMatter.of(text);
        List<Block> blocks = Layout.blocks(text, front.end(), customs::standsAlone);
        Anatomy anatomy = Anatomy.of(text, blocks, customs);
        List<String> warnings = new ArrayList<>(decoding.warnings());
        warnings.addAll(front.warnings());
        return new Article(
                id,
                file,
                text,
                anatomy.masthead().metadata(front, languages.of(text.substring(front.end()))),
                passages(id, text, front, anatomy),
                warnings);
    }

    private static List<Passage> passages(SourceId id, String text, FrontMatter front, Anatomy anatomy) {
        List<Passage> passages = new ArrayList<>();
        for (Anatomy.Piece piece : anatomy.pieces(front.end())) {
            PassageId name = new PassageId(id + "/p" + (passages.size() + 1));
            passages.add(new Passage(
                    name,
                    piece.kind(),
                    piece.paragraph(),
                    piece.span(),
                    piece.span().of(text)));
        }
        return passages;
    }

    private void reject(SourceId id, String file, String reason) {
        rejections.add(new Rejection(id, file, reason));
    }
}
