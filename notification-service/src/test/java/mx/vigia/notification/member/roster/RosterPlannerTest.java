package mx.vigia.notification.member.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.notification.member.Person;
import mx.vigia.notification.member.PersonRequest;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

class RosterPlannerTest {
    private static final UUID CYBER = UUID.randomUUID();
    private static final UUID CLOUD = UUID.randomUUID();
    private static final CommitteeLookup COMMITTEES = new CommitteeLookup(List.of(
            new CommitteeLookup.CommitteeNames(CYBER, "Ciberseguridad", "Cybersecurity"),
            new CommitteeLookup.CommitteeNames(CLOUD, "Nube", "Cloud")));
    private static final ImportAuthor ADMINISTRATOR = new ImportAuthor(UUID.randomUUID(), true, Set.of());
    private static final ImportAuthor SECRETARY = new ImportAuthor(UUID.randomUUID(), false, Set.of(CYBER));

    private static final Person ROOT = person("root@ami.example", "Raíz", Set.of("administrator"), Map.of());
    private static final Person ANA = person(
            "ana@ami.example", "Ana", Set.of(), Map.of(CYBER, CommitteeSeat.SECRETARY, CLOUD, CommitteeSeat.MEMBER));
    private static final Person GONE = new Person(
            UUID.randomUUID(),
            new PersonRequest(new EmailAddress("gone@ami.example"), "Fue", Language.ES, Set.of(), Map.of()),
            Optional.of(Instant.EPOCH),
            false);

    @Test
    void newMembersGetAllTheirSeats() {
        var plan = plan(ADMINISTRATOR, """
                correo,nombre,idioma,comité,cargo
                Luis@AMI.example,Luis,inglés,CIBERSEGURIDAD,secretaria
                luis@ami.example,,,cloud,
                """);

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.steps())
                .containsExactly(new ImportStep.Enrol(
                        2,
                        new EmailAddress("luis@ami.example"),
                        "Luis",
                        Language.EN,
                        Map.of("Ciberseguridad", CommitteeSeat.SECRETARY, "Nube", CommitteeSeat.MEMBER)));
    }

    @Test
    void existingStateIsKeptAndUnlistedSeatsStay() {
        var plan = plan(ADMINISTRATOR, "correo,nombre,comité\nana@ami.example,Ana,Ciberseguridad\n");

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.unchanged()).isOne();
        assertThat(plan.canBeDone()).isFalse();
    }

    @Test
    void leavingRowEndsOnlyTheNamedSeat() {
        var plan = plan(ADMINISTRATOR, "correo,comité,estado\nana@ami.example,Nube,sale\n");

        assertThat(plan.steps())
                .singleElement()
                .satisfies(step -> assertThat(((ImportStep.Change) step).seats())
                        .containsExactly(Map.entry("Ciberseguridad", CommitteeSeat.SECRETARY)));
    }

    @Test
    void leavingMemberHandsOverToANewMember() {
        var plan = plan(ADMINISTRATOR, """
                correo,nombre,estado,heredero
                ana@ami.example,,baja,nuevo@ami.example
                nuevo@ami.example,Nuevo,,
                gone@ami.example,,sale,
                nobody@ami.example,,sale,
                """);

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.steps().getFirst()).isInstanceOf(ImportStep.Enrol.class);
        assertThat(plan.steps().getLast()).isEqualTo(new ImportStep.Leave(2, ANA, "nuevo@ami.example"));
        assertThat(plan.unchanged()).isEqualTo(2);
    }

    @Test
    void memberMayLeaveCommitteeAndAssociationTogether() {
        var plan = plan(ADMINISTRATOR, "correo,comité,estado\nana@ami.example,Nube,sale\nana@ami.example,,sale\n");

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.steps()).containsExactly(new ImportStep.Leave(3, ANA, ""));
    }

    @Test
    void committeesOfOneNameAreDistinguishedByTheirIds() {
        var alike = new CommitteeLookup(List.of(
                new CommitteeLookup.CommitteeNames(CYBER, "Nube", "Cybersecurity"),
                new CommitteeLookup.CommitteeNames(CLOUD, "NUBE", "Cloud")));

        var plan = plan(
                alike, ADMINISTRATOR, "correo,nombre,comité\nana@ami.example,Ana María,\nroot@ami.example,,nube\n");

        assertThat(plan.faults())
                .extracting(RowError::row, RowError::expected)
                .containsExactly(tuple(3, RowError.Expected.COMMITTEE));
        assertThat(((ImportStep.Change) plan.steps().getFirst()).seats())
                .containsOnlyKeys("Nube (" + CYBER + ")", "NUBE (" + CLOUD + ")");
        assertThat(alike.named("nube (" + CYBER + ")")).contains(CYBER);
        assertThat(alike.named("Cloud")).contains(CLOUD);
    }

    @Test
    void secretaryDoesNotSeeWhoLeft() {
        var plan = plan(SECRETARY, "correo,comité\ngone@ami.example,Ciberseguridad\n");

        assertThat(plan.faults()).extracting(RowError::expected).containsExactly(RowError.Expected.SOMEBODY_TO_SEAT);
    }

    @Test
    void newCommitteeNeedsItsEnglishName() {
        var slip = plan(ADMINISTRATOR, "correo,comité\nana@ami.example,Ciberseguirdad\n");
        var meant = plan(ADMINISTRATOR, """
                correo,comité,comité en inglés
                ana@ami.example,Satélites,Satellites
                root@ami.example,satelites,
                """);

        assertThat(slip.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.expected()).isEqualTo(RowError.Expected.COMMITTEE);
            assertThat(fault.detail()).isEqualTo("Ciberseguridad, Nube");
            assertThat(fault.found()).isEqualTo("Ciberseguirdad");
        });
        assertThat(meant.faults()).isEmpty();
        assertThat(meant.steps().getFirst()).isEqualTo(new ImportStep.MakeCommittee(2, "Satélites", "Satellites"));
        assertThat(meant.steps()).hasSize(3);
    }

    @Test
    void newCommitteeMustNotReuseAName() {
        var plan = plan(ADMINISTRATOR, """
                correo,comité,comité en inglés
                ana@ami.example,Satélites,CLOUD
                ana@ami.example,Órbitas,Orbits
                root@ami.example,Orbitas bajas,órbitas
                """);

        assertThat(plan.faults())
                .extracting(RowError::row, RowError::column, RowError::expected)
                .containsExactly(
                        tuple(2, RosterColumn.COMMITTEE_EN, RowError.Expected.FREE_NAME),
                        tuple(4, RosterColumn.COMMITTEE_EN, RowError.Expected.FREE_NAME));
    }

    @Test
    void eachInvalidCellIsListedWithItsExpectation() {
        var plan = plan(ADMINISTRATOR, """
                correo,nombre,idioma,comité,cargo,estado,heredero
                nadie,,,,,,
                otra@ami.example,,,,,,
                ana@ami.example,,fr,,,,
                ana@ami.example,,,Nube,reina,,
                ana@ami.example,,fr,,jefe,quizá,
                gone@ami.example,,,,,,
                x@ami.example,Equis,es,,,,
                x@ami.example,Otra,en,,,,
                """);

        assertThat(plan.faults())
                .extracting(RowError::row, RowError::column, RowError::expected, RowError::found)
                .containsExactly(
                        tuple(2, RosterColumn.ADDRESS, RowError.Expected.ADDRESS, "nadie"),
                        tuple(3, RosterColumn.NAME, RowError.Expected.NAME, ""),
                        tuple(4, RosterColumn.LANGUAGE, RowError.Expected.LANGUAGE, "fr"),
                        tuple(5, RosterColumn.SEAT, RowError.Expected.SEAT, "reina"),
                        tuple(6, RosterColumn.STATUS, RowError.Expected.STATUS, "quizá"),
                        tuple(6, RosterColumn.LANGUAGE, RowError.Expected.LANGUAGE, "fr"),
                        tuple(6, RosterColumn.SEAT, RowError.Expected.SEAT, "jefe"),
                        tuple(7, RosterColumn.ADDRESS, RowError.Expected.SOMEBODY_HERE, "gone@ami.example"),
                        tuple(9, RosterColumn.NAME, RowError.Expected.SAME, "Otra"),
                        tuple(9, RosterColumn.LANGUAGE, RowError.Expected.SAME, "en"));
        assertThat(plan.canBeDone()).isFalse();
    }

    @Test
    void heirMustBeAStayingMember() {
        for (var heir : List.of("nobody@ami.example", "gone@ami.example", "ana@ami.example", "nadie")) {
            var plan = plan(ADMINISTRATOR, "correo,estado,heredero\nana@ami.example,sale," + heir + "\n");

            assertThat(plan.faults()).extracting(RowError::expected).containsExactly(RowError.Expected.HEIR);
        }
    }

    @Test
    void lastAdministratorCannotBeRemoved() {
        var plan = plan(ADMINISTRATOR, "correo,estado\nroot@ami.example,sale\n");

        assertThat(plan.faults()).extracting(RowError::expected).containsExactly(RowError.Expected.NOT_THE_LAST);
    }

    @Test
    void aSecretaryOnlySeatsMembersInCommitteesOfTheirOwn() {
        var plan = plan(SECRETARY, """
                correo,nombre,comité,cargo,estado
                luis@ami.example,Luis,Ciberseguridad,,
                root@ami.example,Otro Nombre,Ciberseguridad,integrante,
                luis@ami.example,,Nube,,
                nueva@ami.example,Nueva,Ciberseguridad,secretaría,
                ana@ami.example,,Ciberseguridad,,sale
                ana@ami.example,,,,sale
                """);

        assertThat(plan.faults())
                .noneMatch(fault ->
                        fault.found().equals("SECRETARY") || fault.found().equals("NONE"))
                .extracting(RowError::row, RowError::expected)
                .containsExactly(
                        tuple(4, RowError.Expected.COMMITTEE_OF_YOURS),
                        tuple(5, RowError.Expected.SEAT_OF_MEMBER),
                        tuple(6, RowError.Expected.SEAT_OF_MEMBER),
                        tuple(7, RowError.Expected.COMMITTEE_OF_YOURS));
        assertThat(plan.faults().getFirst().detail()).isEqualTo("Ciberseguridad");
        assertThat(plan.steps())
                .filteredOn(ImportStep.Change.class::isInstance)
                .extracting(step -> ((ImportStep.Change) step).name())
                .contains("Raíz");
    }

    @Test
    void planVersionChangesWithItsSteps() {
        var list = "correo,nombre\nluis@ami.example,%s\n";

        assertThat(plan(ADMINISTRATOR, list.formatted("Luis")).version())
                .isEqualTo(plan(ADMINISTRATOR, list.formatted("Luis")).version())
                .isNotEqualTo(plan(ADMINISTRATOR, list.formatted("Luisa")).version());
    }

    private static RosterPlan plan(ImportAuthor importAuthor, String csv) {
        return plan(COMMITTEES, importAuthor, csv);
    }

    private static RosterPlan plan(CommitteeLookup committees, ImportAuthor importAuthor, String csv) {
        var reader = new RosterReader(new TestLimits(100_000, 100_000, 100, Duration.ofHours(1)));
        var read = (RosterReadResult.AList) reader.read(csv.getBytes(StandardCharsets.UTF_8));
        return new RosterPlanner(List.of(ROOT, ANA, GONE), committees, importAuthor, Language.ES).plan(read.roster());
    }

    private static Person person(String address, String name, Set<String> roles, Map<UUID, CommitteeSeat> seats) {
        var stored = new PersonRequest(new EmailAddress(address), name, Language.ES, roles, seats);
        return new Person(UUID.randomUUID(), stored, Optional.empty(), false);
    }
}
