package mx.vigia.analysis.matching.publishing;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactAudience;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.store.InMemoryIntake;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;

/** A draft and the notice that extends its consultation, each read from a list and from its text, in any order. */
class ExtendedConsultationTest {
    private static final LocalDate PRINTED = LocalDate.of(2026, 12, 9);
    private static final Instant NOW = Instant.parse("2026-12-10T18:00:00Z");
    private static final String DRAFT =
            "Anteproyecto de Lineamientos de Faros, que se somete a consulta pública" + " durante 20 días naturales.";
    private static final String EXTENSION = "Aviso por el que se amplía por diez días naturales el plazo de la consulta"
            + " pública del Anteproyecto de Lineamientos de Faros.";
    private static final LocalDate FIRST_END = PRINTED.plusDays(20);
    private static final LocalDate LAST_END = PRINTED.plusDays(30);

    @Test
    void everyOrderTellsTheExtensionOnceWithItsDayOrNone() {
        var pages = List.of(
                draft(1),
                draft(2).text(DRAFT + "\nLos comentarios se reciben durante 20 días naturales, contados a partir del"
                        + " día siguiente al de la publicación de este anteproyecto en el Diario Oficial de la"
                        + " Federación."),
                extension(1),
                extension(2).text(EXTENSION));
        for (int seed = 0; seed < 60; seed++) {
            var shuffled = new ArrayList<>(pages);
            Collections.shuffle(shuffled, new Random(seed));
            var intake = new InMemoryIntake(NOW, Duration.ofMinutes(10));
            var told = announced(intake, shuffled);

            assertThat(intake.matters()).as("order %d", seed).hasSize(1);
            assertThat(told)
                    .as("order %d", seed)
                    .filteredOn(fact -> fact.selectableAs().contains(FactKind.CONSULTATION_EXTENDED))
                    .singleElement()
                    .satisfies(fact -> assertThat(closingDay(fact)).isIn(Optional.empty(), Optional.of(LAST_END)));
            assertThat(told)
                    .as("order %d", seed)
                    .extracting(ExtendedConsultationTest::closingDay)
                    .isSubsetOf(Optional.empty(), Optional.of(FIRST_END), Optional.of(LAST_END));
        }
    }

    private static List<Fact> announced(InMemoryIntake intake, List<BillSightings> pages) {
        var told = new ArrayList<Fact>();
        for (var page : pages) {
            intake.findings(page).stream()
                    .filter(found -> found.audience() != FactAudience.NOBODY)
                    .map(AddressedFact::fact)
                    .filter(fact -> !intake.waiting().isHeld(fact.id()) && !fact.learned())
                    .filter(fact -> told.stream().noneMatch(before -> SameEventRule.isCoveredBy(fact, before)))
                    .forEach(told::add);
        }
        return told;
    }

    private static Optional<LocalDate> closingDay(Fact fact) {
        return fact.consultation().map(Consultation::closesOn);
    }

    private static BillSightings draft(int revision) {
        return aBill("800101")
                .withRevision(revision)
                .at("mx.segob.dof")
                .on(revision == 1 ? "list" : "text")
                .kind("draft-rule")
                .readAt(NOW)
                .titled(DRAFT)
                .presented(PRINTED);
    }

    private static BillSightings extension(int revision) {
        return aBill("800300")
                .withRevision(revision)
                .at("mx.segob.dof")
                .on(revision == 1 ? "list" : "text")
                .kind("notice")
                .readAt(NOW)
                .titled(EXTENSION)
                .presented(PRINTED)
                .vaguely(null, "other", EXTENSION.replace("Aviso por el que se", "Se"), PRINTED);
    }
}
