package dossier.site.catalog;

import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Passage;
import dossier.model.PassageKind;
import dossier.model.Rejection;

/**
 * What became of every input; the parts add up.
 *
 * @param files read as articles or rejected
 * @param articles used, duplicate and rejected ones together
 * @param used articles that stand for themselves
 * @param duplicates articles that are copies of another
 * @param rejected inputs that are not used, for whatever reason
 * @param excluded those of them that the editor left out
 * @param later those of them from after the day that the dossier is as of
 * @param passages of all articles
 * @param kept passages that stand for themselves
 * @param merged passages that repeat another
 * @param boilerplate passages that no source counts as saying
 */
public record Ledger(
        int files,
        int articles,
        int used,
        int duplicates,
        int rejected,
        int excluded,
        int later,
        int passages,
        int kept,
        int merged,
        int boilerplate) {
    /** The ledger of a dossier. */
    public static Ledger of(Dossier dossier) {
        int boilerplate = 0;
        int merged = 0;
        int passages = 0;
        int duplicates = 0;
        for (Article article : dossier.intake().articles()) {
            duplicates += dossier.repeats().copies().containsKey(article.id()) ? 1 : 0;
            for (Passage passage : article.passages()) {
                passages++;
                if (passage.kind() == PassageKind.BOILERPLATE) {
                    boilerplate++;
                } else if (dossier.repeats().passages().containsKey(passage.id())) {
                    merged++;
                }
            }
        }
        int articles = dossier.intake().articles().size();
        int rejected = dossier.intake().rejections().size();
        return new Ledger(
                dossier.intake().files(),
                articles + rejected,
                articles - duplicates,
                duplicates,
                rejected,
                count(dossier, Rejection.Kind.EXCLUDED),
                count(dossier, Rejection.Kind.LATER),
                passages,
                passages - merged - boilerplate,
                merged,
                boilerplate);
    }

    /** The inputs that could not be used. */
    public int unusable() {
        return rejected - excluded - later;
    }

    private static int count(Dossier dossier, Rejection.Kind kind) {
        return (int) dossier.intake().rejections().stream()
                .filter(rejection -> rejection.kind() == kind)
                .count();
    }
}
