package dossier.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Pipeline;
import dossier.curation.EditorsFiles;
import dossier.model.Dossier;
import dossier.model.MeetingId;
import dossier.pack.Packs.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a briefing pack")
class PackScopeTest {
    @Test
    @DisplayName("as a note is two pages with their sources")
    void note_is_two_pages() throws IOException {
        Pack note = Packs.pack(Folder.SIXTY.input(), Scope.WHOLE, Layout.NOTE);
        try (PDDocument pdf = Loader.loadPDF(Packs.bytes(note, "briefing.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("of one meeting holds that meeting, its people and its sources, and nothing of the others")
    void scope_is_kept() {
        Path input = Folder.SIXTY.input();
        EditorsFiles editor = EditorsFiles.read(input);
        Dossier dossier = Pipeline.run(input, editor, "test");
        MeetingId one = dossier.meetings().meetings().get(0).id();
        Pack pack = Pack.make(dossier, editor.notes(), input, new Scope(Set.of(one), Set.of(), null), Layout.PACK);
        assertThat(pack.outline().listed())
                .filteredOn(section -> section.anchor().startsWith("meetings-"))
                .hasSize(1);
        assertThat(pack.outline().cover().facts())
                .anyMatch(fact -> fact.runs().get(0).text().contains("1 chosen"));
        assertThat(pack.outline().sections().toString().length())
                .isLessThan(Folder.SIXTY.pack().outline().sections().toString().length() / 5);
    }
}
