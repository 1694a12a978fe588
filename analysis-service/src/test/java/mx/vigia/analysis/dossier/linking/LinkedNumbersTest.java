package mx.vigia.analysis.dossier.linking;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.registry.RegistrationResult;
import mx.vigia.analysis.dossier.store.InMemoryIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.StandingQuery;
import mx.vigia.analysis.matching.Watchtower;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bill and the decree that came of it are one, and are found and watched by the numbers of either. */
class LinkedNumbersTest {
    private static final Instant NOW = Instant.parse("2026-11-10T15:00:00Z");
    private static final String TITLE = "reforma el artículo 12 de la Ley de Caminos, en materia de puentes";
    private static final String CODE = "5795158";
    private static final UUID FORMER = RecordNames.dossierId(new BillId("mx.segob.dof", CODE));

    private final InMemoryIntake intake = new InMemoryIntake(NOW);
    private final Watchtower watchtower = new Watchtower(TopicCatalog.read(), new TokenCache());

    private static BillSightings bill() {
        return aBill("66/7223")
                .alias("66/a/20260903-II-1#Iniciativa4")
                .readAt(NOW)
                .titled("Que " + TITLE)
                .numbered("66/7223")
                .cited("7121-II-1")
                .step("presented", "Presentada por la diputada N.", LocalDate.parse("2026-09-03"));
    }

    private static BillSightings decree() {
        return aBill(CODE)
                .at("mx.segob.dof")
                .on("day")
                .kind("decree")
                .readAt(NOW)
                .titled("Decreto por el que se " + TITLE)
                .numbered("DOF/41")
                .cited("7190-IV")
                .officiallyAt("https://www.dof.gob.mx/nota_detalle.php?codigo=" + CODE + "&fecha=09/11/2026")
                .linked("https://gaceta.diputados.gob.mx/Gaceta/66/2026/sep/20260903-II-1.html#Iniciativa4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "número:\"66/7223\"",
                "7223",
                "Gaceta 7121-II-1",
                "número:7190-iv",
                "7190-IV",
                "número:\"DOF/41\"",
                "DOF " + CODE,
                "número:" + CODE,
                "fuente:gaceta",
                "fuente:dof",
                "source:mx.segob.dof -fuente:sil"
            })
    void searchByEitherNumberFindsTheBill(String question) {
        intake.take(bill());
        intake.take(decree());

        assertThat(intake.matters()).hasSize(1);
        assertThat(matches(intake.bill("66/7223"), question)).isTrue();
    }

    @Test
    void mergedBillIsFoundByItsFormerId() {
        intake.take(decree());
        assertThat(intake.home(CODE)).isEqualTo(FORMER);

        intake.take(bill());

        assertThat(intake.home(CODE)).isNotEqualTo(FORMER);
        assertThat(matches(intake.bill(CODE), FORMER.toString())).isTrue();
        assertThat(intake.bill(CODE).otherNumbers()).containsExactly("7190-IV", FORMER.toString(), "DOF/41");
    }

    @Test
    void numberOfAPaperIsNotThatOfItsBill() {
        intake.take(aBill("66/1")
                .alias("66/a/20260903-II-1#Iniciativa4")
                .readAt(NOW)
                .titled("Que " + TITLE)
                .cited("7121-II-1"));
        intake.take(decree());

        assertThat(intake.matters()).hasSize(1);
        assertThat(intake.bill("66/1").number()).isNull();
        assertThat(intake.bill("66/1").otherNumbers()).contains("DOF/41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"número:\"66/7223\"", "número:\"DOF/41\"", "número:7190-IV", "número:" + CODE})
    void watchOnEitherNumberGetsLaterFacts(String question) {
        watchtower.put(new StandingQuery(UUID.randomUUID(), 1, understood(question), EnumSet.allOf(FactKind.class)));
        intake.take(decree());
        intake.take(bill());

        var verdict = (RegistrationResult.Changed) intake.take(bill().withRevision(2)
                .step("referred", "Turnada a la Comisión de Caminos.", LocalDate.parse("2026-11-10")));

        var billComparison = watchtower.of(verdict.before(), verdict.after());
        assertThat(verdict.findings())
                .isNotEmpty()
                .allSatisfy(addressed -> assertThat(billComparison.watchesFor(addressed))
                        .extracting(Match::watch)
                        .hasSize(1));
    }

    @Test
    void linkedNumberMovesWithItsRecord() {
        intake.take(bill());
        intake.take(decree());

        intake.split(CODE);

        assertThat(matches(intake.bill("66/7223"), "número:7190-IV")).isFalse();
        assertThat(matches(intake.bill(CODE), "número:7190-IV")).isTrue();
    }

    private static boolean matches(Dossier bill, String question) {
        return AnalysedDocument.of(BillDocument.of(bill, none -> Optional.empty()))
                .matches(understood(question));
    }

    private static Query understood(String question) {
        return ((Parsed) QueryLanguage.read(question)).query();
    }
}
