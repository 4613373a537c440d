package dossier.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Actor;
import dossier.model.ActorId;
import dossier.model.ActorKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two of one last name")
class NamesakesTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Marwan Haddad, Haddad, true",
        "M. Haddad, Marwan Haddad, true",
        "Sergey Haddad, Sergei Haddad, true",
        "Marwan Haddad, Layla Haddad, false",
    })
    void may_be_one_unless_their_first_names_differ(String one, String other, boolean maybe) {
        assertThat(Namesakes.mayBeOne(person(one), person(other))).isEqualTo(maybe);
    }

    private static Actor person(String name) {
        return new Actor(new ActorId("actor/x"), ActorKind.PERSON, name, List.of());
    }
}
