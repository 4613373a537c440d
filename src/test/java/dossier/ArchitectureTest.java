package dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shape of the house")
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dossier");

    private static final String[] STAGES = {
        "ingest", "dedupe", "actors", "dating", "statements", "meetings", "chronology", "provenance", "excerpts"
    };

    /** What every stage may use. */
    private static final Set<String> SHARED = Set.of("model", "text", "knowledge");

    @Test
    @DisplayName("the model knows nothing of the stages")
    void model_stands_alone() {
        check(noClasses()
                .that()
                .resideInAPackage("dossier.model..")
                .should()
                .dependOnClassesThat(resideInAPackage("dossier..").and(notIn("dossier.model"))));
    }

    @Test
    @DisplayName("a stage uses the model, the text tools and the tables, and no other stage")
    void stages_do_not_import_one_another() {
        for (String stage : STAGES) {
            assertThat(HOUSE.that(resideInAPackage("dossier." + stage))).isNotEmpty();
            check(noClasses()
                    .that()
                    .resideInAPackage("dossier." + stage + "..")
                    .should()
                    .dependOnClassesThat(otherRoomsThan(stage)));
        }
    }

    @Test
    @DisplayName("no two packages depend on each other")
    void there_are_no_cycles() {
        check(slices().matching("dossier.(*)..").should().beFreeOfCycles());
    }

    @Test
    @DisplayName("no two packages inside a stage depend on each other")
    void stages_have_no_cycles() {
        for (String stage : STAGES) {
            slices().matching("dossier.(**)")
                    .should()
                    .beFreeOfCycles()
                    .check(HOUSE.that(resideInAPackage("dossier." + stage + "..")));
        }
    }

    @Test
    @DisplayName("a library lives in one room")
    void libraries_have_one_home() {
        check(livesOnlyIn("io.pebbletemplates..", "render"));
        check(livesOnlyIn("com.vladsch.flexmark..", "markup"));
        check(livesOnlyIn("org.jsoup..", "markup"));
        check(livesOnlyIn("picocli..", "cli"));
        check(livesOnlyIn("de.siegmar.fastcsv..", "knowledge"));
        check(livesOnlyIn("com.openhtmltopdf..", "pack"));
        check(livesOnlyIn("org.apache.pdfbox..", "pack"));
    }

    @Test
    @DisplayName("no package and no class is a drawer for odds and ends")
    void there_are_no_drawers() {
        check(noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl.."));
        check(noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)"));
    }

    @Test
    @DisplayName("nothing depends on the clock, the zone or the locale of the machine")
    void nothing_depends_on_the_machine() {
        for (Class<?> time : new Class<?>[] {
            LocalDate.class, LocalDateTime.class, LocalTime.class, Instant.class, ZonedDateTime.class
        }) {
            check(noClasses().should().callMethod(time, "now"));
        }
        check(noClasses().should().callMethod(Clock.class, "systemDefaultZone"));
        check(noClasses().should().callMethod(ZoneId.class, "systemDefault"));
        check(noClasses().should().callMethod(Locale.class, "getDefault"));
        check(noClasses().should().callMethod(String.class, "toLowerCase"));
        check(noClasses().should().callMethod(String.class, "toUpperCase"));
        check(noClasses().should().callMethod(String.class, "format", String.class, Object[].class));
        check(noClasses().should().callMethod(String.class, "getBytes"));
        check(noClasses().should().callConstructor(Date.class));
    }

    @Test
    @DisplayName("files are paths, not java.io.File")
    void files_are_paths() {
        check(noClasses().should().callMethod(Path.class, "toFile"));
    }

    @Test
    @DisplayName("every package says what it is for and is null-marked")
    void packages_are_null_marked() {
        check(classes().should(ResideInNullMarkedPackage.RULE));
    }

    private static DescribedPredicate<JavaClass> otherRoomsThan(String stage) {
        return DescribedPredicate.describe(
                "live in another room than " + stage + ", " + SHARED,
                c -> c.getPackageName().startsWith("dossier")
                        && !c.getPackageName().startsWith("dossier." + stage)
                        && SHARED.stream().noneMatch(room -> c.getPackageName().startsWith("dossier." + room))
                        && !("ingest".equals(stage) && c.getPackageName().startsWith("dossier.markup")));
    }

    private static DescribedPredicate<JavaClass> notIn(String room) {
        return DescribedPredicate.not(resideInAPackage(room + ".."));
    }

    private static ArchRule livesOnlyIn(String library, String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dossier." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    /** The package of a class carries {@link NullMarked}. */
    private static final class ResideInNullMarkedPackage extends ArchCondition<JavaClass> {
        static final ResideInNullMarkedPackage RULE = new ResideInNullMarkedPackage();

        private ResideInNullMarkedPackage() {
            super("reside in a null-marked package");
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(
                    item, marked, item.getName() + (marked ? " is" : " is not") + " in a null-marked package"));
        }
    }
}
