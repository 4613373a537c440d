package dossier.cli;

import dossier.Pipeline;
import dossier.curation.EditorsFiles;
import dossier.model.Dossier;
import dossier.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the program starts: {@code build INPUT -o OUT}, until the whole command line stands. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Path input = Path.of(args.length > 1 ? args[1] : "seeds");
        Path output = Path.of(args.length > 3 ? args[3] : "site");
        EditorsFiles editor = EditorsFiles.read(input);
        Dossier dossier = Pipeline.run(input, editor, "dev");
        for (Map.Entry<String, byte[]> file :
                Site.render(dossier, editor.notes(), input).entrySet()) {
            Path path = output.resolve(file.getKey());
            Files.createDirectories(path.getParent() == null ? output : path.getParent());
            Files.write(path, file.getValue());
        }
        System.out.println(dossier.intake().articles().size());
    }
}
