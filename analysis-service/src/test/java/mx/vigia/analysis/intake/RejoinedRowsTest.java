package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.intake.StoredIntake.Told;
import mx.vigia.platform.realparts.RealPostgres;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import org.assertj.core.api.Condition;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row of a signers' list that leaves its bill and joins it or another again tells nothing twice. */
class RejoinedRowsTest {
    private static final String NAME = "rejoined";
    private static final Instant NOW = Instant.parse("2026-09-10T15:00:00Z");
    private static final LocalDate PRESENTED = LocalDate.parse("2026-09-03");
    private static final LocalDate DECIDED = LocalDate.parse("2026-09-09");
    private static final String DOES = "reforma el artículo 12 de la Ley de Caminos, en materia de puentes";

    private static final int PAGES = 12;

    private static RealPostgres postgres;
    private static Jdbc database;
    private static int bills;

    private final int number = ++bills;
    private final UUID follower = UUID.randomUUID();
    private final UUID reader = UUID.randomUUID();
    private StoredIntake intake = started();

    @BeforeAll
    static void start() {
        postgres = RealPostgres.temporary();
        Flyway.configure()
                .dataSource(postgres.createDatabase(NAME), "postgres", "postgres")
                .load()
                .migrate();
        database = Jdbc.of(postgres.database(NAME));
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void aRowThatJoinsAgainTellsItsStepsOnce() {
        var told = intake.told(follower, printed(), row(1, here()), row(2, elsewhere()), row(3, here()));

        assertThat(told).extracting(Told::kind).containsExactly(FactKind.NEW, FactKind.DISCARDED);
    }

    @Test
    void aStepWithoutADayIsToldOnce() {
        var told = intake.told(
                follower,
                printed(),
                signed(1, here()).step("withdrawn", "Retirada"),
                signed(2, elsewhere()).step("withdrawn", "Retirada"),
                signed(3, here()).step("withdrawn", "Retirada").readAt(NOW.plusSeconds(60L * 60 * 24 * 90)));

        assertThat(told).extracting(Told::kind).containsOnlyOnce(FactKind.WITHDRAWN);
    }

    /** The page of one deputy links to the bill, that of another to a different one. */
    @Test
    void aRowWithTheLinksOfTwoPagesTellsItsStepsOnce() {
        var told = intake.told(follower, printed(), other(), row(1, here()), row(2, elsewhere()), row(3, here()));

        assertThat(told).extracting(Told::kind).containsOnlyOnce(FactKind.DISCARDED);
    }

    @Test
    void aRowThatWasReadBeforeItsBillTellsItsStepsOnce() {
        var told = intake.told(follower, row(1, here()), printed(), row(2, elsewhere()), row(3, here()));

        assertThat(told).extracting(Told::kind).containsExactly(FactKind.DISCARDED);
    }

    @Test
    void aStepThatTheGazetteStatesMeanwhileIsToldOnce() {
        var told = intake.told(
                follower,
                printed(),
                row(1, here()),
                row(2, elsewhere()),
                printed().withRevision(2).step("rejected", "Desechada el miércoles 9.", DECIDED),
                row(3, here()));

        assertThat(told).extracting(Told::kind).containsExactly(FactKind.NEW, FactKind.DISCARDED);
    }

    @Test
    void whatChangedWhileARowWasApartIsTold() {
        var told = intake.told(
                follower,
                printed(),
                signed(1, here()),
                signed(2, elsewhere()),
                row(3, elsewhere()),
                row(4, here()),
                row(5, elsewhere()),
                row(6, here()));

        assertThat(told).extracting(Told::kind).containsExactly(FactKind.NEW, FactKind.DISCARDED);
    }

    @Test
    void aRestartForgetsNothingThatWasTold() {
        var before = intake.told(follower, printed(), row(1, here()), row(2, elsewhere()));

        var after = started().told(follower, row(3, here()));

        assertThat(before).extracting(Told::kind).contains(FactKind.DISCARDED);
        assertThat(after).isEmpty();
    }

    @Test
    void rowsReadInOneTransactionTellTheirStepsOnce() {
        intake.told(follower, printed());

        var first = intake.toldAtOnce(follower, row(1, here()), row(2, elsewhere()));
        var second = intake.toldAtOnce(follower, row(3, here()), row(4, elsewhere()), row(5, here()));

        assertThat(first).extracting(Told::kind).containsExactly(FactKind.DISCARDED);
        assertThat(second).isEmpty();
    }

    @Test
    void aSynopsisIsToldOnceToWhomOnlyItConcerns() {
        var told = intake.told(reader, printed(), row(1, here()), row(2, elsewhere()), row(3, here()));

        assertThat(told)
                .containsExactly(new Told(FactKind.DISCARDED, billId()), new Told(FactKind.DETAILS_CHANGED, billId()));
    }

    /** What a row states is told when its bill is found, in whatever order that becomes known. */
    @Test
    void aSynopsisThatWasKnownAloneIsToldWhenItsBillIsFound() {
        var told = intake.told(reader, signed(1, elsewhere()), printed(), signed(2, here()));

        assertThat(told).hasSize(1);
        assertThat(intake.told(reader, signed(3, elsewhere()), signed(4, here())))
                .isEmpty();
    }

    /** The first reading of a list is silent; that its row joins again is no news of what it always said. */
    @Test
    void whatWasReadInSilenceIsNotToldWhenARowJoinsAgain() {
        var told = intake.told(
                reader,
                printed().silently(),
                signed(1, here()).step("withdrawn", "Retirada").silently(),
                signed(2, elsewhere()).step("withdrawn", "Retirada"),
                signed(3, here()).step("withdrawn", "Retirada"));

        assertThat(told).isEmpty();
    }

    /** Lists that link to the bill, another one or none, pages of the gazette and restarts, in any sequence. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everySequenceTellsEachStepOnce(int seed) {
        Random random = new Random(seed);
        List<Told> told = new ArrayList<>();
        for (int revision = 1; revision <= PAGES; revision++) {
            intake = random.nextInt(4) == 0 ? started() : intake;
            told.addAll(intake.told(follower, anyPage(revision, random)));
        }

        assertThat(told).doesNotHaveDuplicates();
        assertThat(told).extracting(Told::kind).areAtMost(1, new Condition<>(FactKind.DISCARDED::equals, "discarded"));
    }

    private BillSightings anyPage(int revision, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> printed().withRevision(revision);
            case 1 -> other().withRevision(revision);
            case 2 -> signed(revision, random.nextBoolean() ? here() : elsewhere());
            case 3 -> row(revision, elsewhere());
            case 4 -> row(revision, here() + "0000");
            default -> row(revision, here());
        };
    }

    private StoredIntake started() {
        return new StoredIntake(database, NOW)
                .watching(follower, "puentes" + number)
                .watching(reader, "faroles" + number);
    }

    private UUID billId() {
        return Sha256.identifier("mx.diputados.gaceta|66/" + number);
    }

    private String here() {
        return "https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa" + number;
    }

    private String elsewhere() {
        return "https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-7.html#Iniciativa" + number;
    }

    private BillSightings printed() {
        return aBill("66/" + number)
                .alias("66/a/20260903-II-1#Iniciativa" + number)
                .readAt(NOW)
                .titled("Que " + DOES + number + ".")
                .presented(PRESENTED)
                .numbered("66/" + number);
    }

    private BillSightings other() {
        return aBill("66/o/" + number)
                .alias("66/a/20260903-II-7#Iniciativa" + number)
                .readAt(NOW)
                .titled("Que " + DOES + number + " y de vados.")
                .presented(PRESENTED)
                .numbered("66/9000" + number);
    }

    private BillSightings row(int revision, String place) {
        return signed(revision, place).step("rejected", "Desechada (art. 89)", DECIDED);
    }

    private BillSightings signed(int revision, String place) {
        return aBill("66/2026-09-03/5b1f6a0c9d3e4f" + number)
                .at("mx.diputados.sitl-asuntos")
                .on("list")
                .withRevision(revision)
                .readAt(NOW)
                .titled("Proyecto de decreto que " + DOES + number)
                .presented(PRESENTED)
                .summed("Encender los faroles" + number + ".")
                .officiallyAt(place);
    }
}
