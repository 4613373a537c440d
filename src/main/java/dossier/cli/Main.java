package dossier.cli;

import dossier.Pipeline;
import dossier.curation.EditorsFiles;
import dossier.model.Dossier;
import java.nio.file.Path;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Path input = Path.of(args.length > 0 ? args[0] : "seeds");
        Dossier dossier = Pipeline.run(input, EditorsFiles.read(input), "dev");
        System.out.println(dossier.intake().articles().size());
    }
}
