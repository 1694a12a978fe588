package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import org.junit.jupiter.api.Test;

/** Who brings a bill, over generated variants of each phrase, with people who do not exist. */
class ProponentGrammarTest {
    private static final List<String> ON_BEHALF = List.of(
            "en nombre de",
            "a nombre de",
            "en representación de",
            "en nombre propio y de",
            "a nombre propio y de",
            "en nombre propio y en representación de");
    private static final List<String> SEPARATORS = List.of(", ", "; ", " ");
    private static final List<String> GROUPS = List.of("Morena", "PAN", "PRI", "PRD", "PVEM", "PT", "MC");
    private static final List<String> BODIES = List.of(
            "la Comisión de Faros",
            "las Comisiones Unidas de Faros, y de Puertos",
            "las Comisiones Unidas de Faros; de Puertos; y Especial de la Niebla",
            "la Segunda Comisión",
            "la Junta de Coordinación Política",
            "la Mesa Directiva de la Comisión Permanente");
    private static final List<String> MEMBERS = List.of(
            "integrantes de la Comisión de Faros",
            "los integrantes de la Comisión Especial de la Niebla",
            "diputados integrantes de la Comisión de Faros, y de la Comisión de Puertos",
            "diputadas integrantes de diversos grupos parlamentarios",
            "diversos legisladores de ese estado",
            "senadores de todos los grupos parlamentarios");

    @Test
    void thoseOnWhoseBehalfABillIsBroughtBringItToo() {
        for (var behalf : ON_BEHALF) {
            for (var separator : SEPARATORS) {
                for (var group : GROUPS) {
                    var words = "la diputada Alba Faro Vela%s%s la senadora Luz Puerto Mar, %s."
                            .formatted(separator, behalf, group);
                    assertThat(read(words))
                            .as(words)
                            .containsExactly(
                                    new Proponent("Alba Faro Vela", group, "deputy"),
                                    new Proponent("Luz Puerto Mar", group, "senator"));
                }
            }
        }
    }

    @Test
    void aBodyBesideAPersonIsNoPartOfThem() {
        for (var body : List.of("la Comisión de Faros", "la Junta de Coordinación Política", "el Comité de Faros")) {
            var one = "la diputada Alba Faro Vela y %s, PT".formatted(body);
            var two = "los diputados Alba Faro Vela, Luz Puerto Mar y %s".formatted(body);

            assertThat(read(one)).as(one).extracting(Proponent::name).startsWith("Alba Faro Vela");
            assertThat(read(one)).as(one).extracting(Proponent::role).containsExactly("deputy", "committee");
            assertThat(read(two)).as(two).extracting(Proponent::role).containsExactly("deputy", "deputy", "committee");
        }
    }

    @Test
    void severalPeopleOnWhoseBehalfItIsBroughtAreEachNamed() {
        for (var behalf : ON_BEHALF) {
            var words = "el diputado Juan Faro Vela, %s los diputados Luz Puerto Mar, Eva Ola Sol y Blas Red Sal, PT"
                    .formatted(behalf);
            assertThat(read(words))
                    .as(words)
                    .extracting(Proponent::name)
                    .containsExactly("Juan Faro Vela", "Luz Puerto Mar", "Eva Ola Sol", "Blas Red Sal");
        }
    }

    @Test
    void oneWhoBringsItInTheirOwnNameIsOnePerson() {
        assertThat(read("la diputada Alba Faro Vela, a nombre propio, PAN."))
                .containsExactly(new Proponent("Alba Faro Vela", "PAN", "deputy"));
    }

    @Test
    void aListOfGroupsIsNoPersonWhateverSeparatesIt() {
        for (var groups : listsOfGroups()) {
            var printed = String.join(", ", groups.subList(0, groups.size() - 1)) + " y " + groups.getLast();
            for (var before : List.of(", ", "; ", ", de los Grupos Parlamentarios del ", ", del ")) {
                for (var after : List.of(".", " ", ", respectivamente.", " respectivamente.")) {
                    var words = "los senadores Alba Faro Vela, Luz Puerto Mar, Eva Ola Sol y Blas Red Sal%s%s%s"
                            .formatted(before, printed, after);
                    assertThat(read(words)).as(words).hasSize(4).allSatisfy(one -> {
                        assertThat(one.role()).isEqualTo("senator");
                        assertThat(one.group()).isEqualTo(String.join(", ", groups));
                    });
                }
            }
        }
    }

    @Test
    void asManyGroupsAsPeopleAreOneEach() {
        for (var groups : listsOfGroups()) {
            var people =
                    List.of("Alba Faro Vela", "Luz Puerto Mar", "Eva Ola Sol").subList(0, groups.size());
            var words = "los diputados %s; %s, respectivamente.".formatted(enumerate(people), enumerate(groups));
            assertThat(read(words)).as(words).extracting(Proponent::group).containsExactlyElementsOf(groups);
        }
    }

    @Test
    void bodiesAreNoPeople() {
        for (var body : BODIES) {
            assertThat(read(body))
                    .as(body)
                    .singleElement()
                    .satisfies(one -> assertThat(one.role()).isEqualTo("committee"));
            var words = "la diputada Alba Faro Vela, PT; en nombre de %s.".formatted(body);
            assertThat(read(words)).as(words).extracting(Proponent::role).containsExactly("deputy", "committee");
        }
    }

    @Test
    void membersOfABodyAreOneGroupWithoutNames() {
        for (var members : MEMBERS) {
            assertThat(read(members)).as(members).extracting(Proponent::role).containsExactly("group");
            var words = "el diputado Juan Faro Vela, PAN, a nombre de %s.".formatted(members);
            assertThat(read(words)).as(words).extracting(Proponent::role).containsExactly("deputy", "group");
        }
    }

    @Test
    void theGroupBehindUnnamedLegislatorsIsNoPartOfTheirName() {
        assertThat(read("el diputado Juan Faro Vela, en nombre de diversos legisladores de ese estado, PRI."))
                .containsExactly(
                        new Proponent("Juan Faro Vela", "PRI", "deputy"),
                        new Proponent("Diversos legisladores de ese estado", "PRI", "group"));
    }

    @Test
    void anArticlePrintedTwiceHidesNoName() {
        assertThat(read("los los senadores Alba Faro Vela y Luz Puerto Mar, PT"))
                .extracting(Proponent::name)
                .containsExactly("Alba Faro Vela", "Luz Puerto Mar");
    }

    @Test
    void anArticlePrintedTwiceHidesNoRole() {
        for (var role : List.of("el el diputado", "la la diputada", "el la diputada")) {
            assertThat(read(role + " Alba Faro Vela, PT"))
                    .containsExactly(new Proponent("Alba Faro Vela", "PT", "deputy"));
        }
    }

    @Test
    void aRoleOfSeveralHoldsBehindEachSemicolon() {
        for (var i = 0; i < GROUPS.size(); i++) {
            var group = GROUPS.get(i);
            var other = GROUPS.get((i + 1) % GROUPS.size());
            for (var and : List.of("", "y ")) {
                var words = "los senadores Alba Faro Vela, %s; Luz Puerto Mar y Eva Ola Sol, %s; %sBlas Red Sal, %s."
                        .formatted(group, other, and, group);
                assertThat(read(words))
                        .as(words)
                        .containsExactly(
                                new Proponent("Alba Faro Vela", group, "senator"),
                                new Proponent("Luz Puerto Mar", other, "senator"),
                                new Proponent("Eva Ola Sol", other, "senator"),
                                new Proponent("Blas Red Sal", group, "senator"));
            }
        }
    }

    @Test
    void twoSurnamesJoinedByAndAreOnePerson() {
        assertThat(read("los diputados Alba Faro Vela, PT; Juan Faro y Mar Vela, PAN"))
                .extracting(Proponent::name)
                .containsExactly("Alba Faro Vela", "Juan Faro y Mar Vela");
    }

    @Test
    void aRoleHoldsForNoAuthorityAndNobodyWhoOnlySigns() {
        assertThat(read("los diputados Alba Faro Vela, PT; Gobierno del estado de Faros"))
                .extracting(Proponent::role)
                .containsExactly("deputy", "other");
        assertThat(read("los diputados Alba Faro Vela y Luz Puerto Mar, PT, y suscrita por Blas Red Sal, PAN"))
                .extracting(Proponent::role)
                .containsExactly("deputy", "deputy", "other");
    }

    @Test
    void aFurtherRoleBeginsAFurtherPerson() {
        assertThat(read("el senador Juan Faro Vela, PT, diputada Luz Puerto Mar, PAN"))
                .containsExactly(
                        new Proponent("Juan Faro Vela", "PT", "senator"),
                        new Proponent("Luz Puerto Mar", "PAN", "deputy"));
    }

    @Test
    void aGroupAloneIsTheGroup() {
        for (var group : GROUPS) {
            for (var words : List.of("el " + group, group)) {
                assertThat(read(words + ".")).as(words).containsExactly(new Proponent(group, group, "group"));
            }
        }
    }

    @Test
    void groupsBeforeThoseWhoSignAreNoPeople() {
        for (var groups : listsOfGroups()) {
            var words = "los diputados Alba Faro Vela y Luz Puerto Mar; %s, y suscrita por integrantes de la Comisión"
                    .formatted(enumerate(groups));
            assertThat(read(words)).as(words).extracting(Proponent::role).containsExactly("deputy", "deputy", "group");
        }
    }

    @Test
    void aMisprintedRoleIsStillTheRole() {
        for (var role : List.of("los seadores", "los senadore", "los sendores", "las snadoras")) {
            assertThat(read(role + " Alba Faro Vela y Luz Puerto Mar, PT"))
                    .as(role)
                    .containsExactly(
                            new Proponent("Alba Faro Vela", "PT", "senator"),
                            new Proponent("Luz Puerto Mar", "PT", "senator"));
        }
        assertThat(read("el duputado Juan Faro Vela, PT"))
                .containsExactly(new Proponent("Juan Faro Vela", "PT", "deputy"));
    }

    private static List<Proponent> read(String words) {
        return Proponents.in(new Phrase("Presentada por " + words).proponents());
    }

    private static String enumerate(List<String> names) {
        return String.join(", ", names.subList(0, names.size() - 1)) + " y " + names.getLast();
    }

    private static List<List<String>> listsOfGroups() {
        var lists = new ArrayList<List<String>>();
        for (var i = 0; i < GROUPS.size(); i++) {
            for (var j = i + 1; j < GROUPS.size(); j++) {
                lists.add(List.of(GROUPS.get(i), GROUPS.get(j)));
                lists.add(List.of(GROUPS.get(j), GROUPS.get(i), GROUPS.get((j + 1) % GROUPS.size())).stream()
                        .distinct()
                        .toList());
            }
        }
        return lists;
    }
}
