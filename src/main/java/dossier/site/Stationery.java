package dossier.site;

import dossier.render.TemplateFiles;
import dossier.render.Templates;
import dossier.render.Words;
import java.nio.file.Path;

/**
 * What every page is written on: the templates, and the words of the interface. It needs nothing of the dossier, so it can be
 * laid out while the articles are read.
 */
public record Stationery(TemplateFiles files, Words words, Templates templates) {
    /**
     * Finds it.
     *
     * @param input the input folder, whose {@code templates/} overrides the shipped templates file by file
     * @param language of the interface
     * @throws dossier.render.TemplateException when there are no words in that language
     */
    public static Stationery of(Path input, String language) {
        TemplateFiles files = new TemplateFiles(input.resolve("templates"));
        Words words = new Words(files, language);
        return new Stationery(files, words, new Templates(files, words));
    }

    /** Reads the templates of the pages that every site has, which else is done at the first page of each. */
    public Stationery laidOut() {
        templates.prepare();
        return this;
    }
}
