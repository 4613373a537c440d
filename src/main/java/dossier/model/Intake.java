package dossier.model;

import java.util.List;

/**
 * Everything that the input folder held.
 *
 * @param articles what can be used, by id
 * @param rejections what can't
 * @param files how many files were read as articles or rejected
 * @param ignored how many hidden files were passed over
 */
public record Intake(List<Article> articles, List<Rejection> rejections, int files, int ignored) {
    public Intake {
        articles = List.copyOf(articles);
        rejections = List.copyOf(rejections);
    }
}
