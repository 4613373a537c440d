package dossier.site.view;

import java.util.List;

/**
 * How this was made.
 *
 * @param version of the tool
 * @param tables hash of the knowledge tables
 * @param inputs what became of every input: name and number
 * @param passages what became of every passage
 * @param ignored files passed over, for a reader; "" when none
 * @param rejected what could not be used
 * @param decisions what the editor decided
 * @param exports the files for programs: what they are, and their paths
 */
public record AboutView(
        String version,
        String tables,
        List<SourceView.Fact> inputs,
        List<SourceView.Fact> passages,
        String ignored,
        List<SourcesView.Rejected> rejected,
        List<Decision> decisions,
        List<SourceView.Fact> exports) {}
