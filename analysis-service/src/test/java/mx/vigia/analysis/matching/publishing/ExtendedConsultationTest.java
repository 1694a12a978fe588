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
    private static final String FROM_PUBLICATION =
            ", contados a partir del día siguiente al de su publicación en el" + " Diario Oficial de la Federación.";
    private static final String FOLLOWING_NAME = "ACUERDO mediante el cual se somete a consulta pública durante 20 días"
            + " hábiles el Anteproyecto de Lineamientos de Faros.";
    private static final String STANDARD =
            "PROYECTO de Norma Oficial Mexicana PROY-NOM-900-SE-2026, Faros conectados-Requisitos.";

    private static final String EXTENSION_WITHOUT_DAY =
            "AVISO por el que se amplía el plazo de la consulta pública del Anteproyecto de Lineamientos de Faros.";

    /** By hand: 10, 11 Dec 2; 14-18 7; 21-24 11; 28-31 15; 4-8 Jan 20. */
    private static final LocalDate WORKING_END = LocalDate.of(2027, 1, 8);

    /** By hand: 11-15 Jan 5; 18-22 10. */
    private static final LocalDate WORKING_EXTENSION_END = LocalDate.of(2027, 1, 22);

    /** A draft and its extension as they are printed, with their last days. */
    private record Printed(
            String kind,
            String title,
            String text,
            String extension,
            String extensionText,
            LocalDate firstEnd,
            LocalDate lastEnd) {
        Printed(String kind, String title, String text, String extension, LocalDate firstEnd, LocalDate lastEnd) {
            this(kind, title, text, extension, extension, firstEnd, lastEnd);
        }

        LocalDate endAsToldBy(Fact fact) {
            return fact.selectableAs().contains(FactKind.CONSULTATION_EXTENDED) ? lastEnd : firstEnd;
        }

        List<BillSightings> pages() {
            return List.of(
                    page("800101", 1, kind, title)
                            .presented(PRINTED)
                            .proposedBy("COMISION REGULADORA DE TELECOMUNICACIONES", "", "agency"),
                    page("800101", 2, kind, title).text(text),
                    page("800300", 1, "notice", extension)
                            .presented(PRINTED)
                            .proposedBy("COMISION REGULADORA DE TELECOMUNICACIONES", "", "agency")
                            .vaguely(null, "other", extension.replaceFirst("^.*?se amplía", "Se amplía"), PRINTED),
                    page("800300", 2, "notice", extension).text(extensionText));
        }
    }

    private static final List<Printed> FORMS = List.of(
            new Printed(
                    "draft-rule",
                    "Anteproyecto de Lineamientos de Faros, que se somete a consulta pública durante 20 días naturales.",
                    "Los comentarios se reciben durante 20 días naturales" + FROM_PUBLICATION,
                    "Aviso por el que se amplía por diez días naturales el plazo de la consulta pública del Anteproyecto"
                            + " de Lineamientos de Faros.",
                    PRINTED.plusDays(20),
                    PRINTED.plusDays(30)),
            new Printed(
                    "consultation",
                    FOLLOWING_NAME,
                    FOLLOWING_NAME,
                    "ACUERDO mediante el cual se amplía hasta el 15 de enero de 2027 el plazo de la consulta pública del"
                            + " Anteproyecto de Lineamientos de Faros.",
                    WORKING_END,
                    LocalDate.of(2027, 1, 15)),
            new Printed(
                    "consultation",
                    FOLLOWING_NAME,
                    "Se recibirán comentarios durante 20 días hábiles" + FROM_PUBLICATION,
                    "ACUERDO mediante el cual se amplía por diez días hábiles el plazo de la consulta pública del"
                            + " Anteproyecto de Lineamientos de Faros.",
                    WORKING_END,
                    WORKING_EXTENSION_END),
            new Printed(
                    "draft-rule",
                    STANDARD,
                    "Los interesados podrán enviar comentarios durante 20 días hábiles" + FROM_PUBLICATION,
                    "AVISO por el que se amplía por diez días hábiles el plazo de la consulta pública del Proyecto de"
                            + " Norma Oficial Mexicana PROY-NOM-900-SE-2026, Faros conectados-Requisitos.",
                    WORKING_END,
                    WORKING_EXTENSION_END),
            new Printed(
                    "consultation",
                    FOLLOWING_NAME,
                    "Se recibirán comentarios durante 20 días hábiles" + FROM_PUBLICATION,
                    EXTENSION_WITHOUT_DAY,
                    "CONSIDERANDO\n\nQue se recibieron solicitudes.\n\nÚNICO. Se amplía por diez días hábiles el plazo de"
                            + " la consulta pública del Anteproyecto de Lineamientos de Faros, que concluirá el 22 de enero de"
                            + " 2027.",
                    WORKING_END,
                    WORKING_EXTENSION_END),
            new Printed(
                    "draft-rule",
                    "Anteproyecto de Lineamientos de Faros, que se somete a consulta pública hasta el 8 de enero de 2027.",
                    "Los comentarios se reciben hasta el 8 de enero de 2027.",
                    EXTENSION_WITHOUT_DAY,
                    "El plazo de la consulta pública se amplía hasta el 15 de enero de 2027.",
                    WORKING_END,
                    LocalDate.of(2027, 1, 15)),
            new Printed(
                    "draft-rule",
                    "Anteproyecto de Lineamientos de Faros, que se somete a consulta pública hasta el 8 de enero de 2027.",
                    "Los comentarios se reciben hasta el 8 de enero de 2027.",
                    EXTENSION_WITHOUT_DAY,
                    "Se amplía el plazo.\n\nLa consulta pública concluirá el 15 de enero de 2027.",
                    WORKING_END,
                    LocalDate.of(2027, 1, 15)));

    @Test
    void everyOrderTellsOpeningAndExtensionOnceWithTheirDays() {
        for (var form : FORMS) {
            for (int seed = 0; seed < 60; seed++) {
                var shuffled = new ArrayList<>(form.pages());
                Collections.shuffle(shuffled, new Random(seed));
                var intake = new InMemoryIntake(NOW, Duration.ofMinutes(10));
                var told = announced(intake, shuffled);
                var order = "%s, order %d".formatted(form.extension(), seed);

                assertThat(intake.matters()).as(order).hasSize(1);
                assertThat(told).as(order).extracting(Fact::kind).doesNotContain(FactKind.NEW);
                assertThat(told)
                        .as(order)
                        .filteredOn(fact -> fact.selectableAs().contains(FactKind.CONSULTATION_OPENED))
                        .singleElement()
                        .satisfies(fact -> assertThat(closingDay(fact)).contains(form.endAsToldBy(fact)));
                assertThat(told)
                        .as(order)
                        .filteredOn(fact -> fact.selectableAs().contains(FactKind.CONSULTATION_EXTENDED))
                        .singleElement()
                        .satisfies(fact -> assertThat(closingDay(fact)).contains(form.lastEnd));
            }
        }
    }

    @Test
    void extensionThatDidNotWaitForItsTextIsToldAgainWithTheLastDay() {
        var form = FORMS.getLast();
        var told = announced(new InMemoryIntake(NOW), form.pages());

        assertThat(told)
                .filteredOn(fact -> fact.kind() == FactKind.CONSULTATION_EXTENDED)
                .extracting(ExtendedConsultationTest::closingDay)
                .containsExactly(Optional.empty(), Optional.of(form.lastEnd));
    }

    @Test
    void draftIsToldOnceAsAConsultationWithItsLastDay() {
        for (var form : FORMS) {
            var listFirst = form.pages().subList(0, 2);
            for (var pages : List.of(listFirst, listFirst.reversed())) {
                assertThat(announced(new InMemoryIntake(NOW, Duration.ofMinutes(10)), pages))
                        .as(form.title())
                        .singleElement()
                        .satisfies(fact -> {
                            assertThat(fact.kind()).isEqualTo(FactKind.CONSULTATION_OPENED);
                            assertThat(closingDay(fact)).contains(form.firstEnd);
                        });
            }
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

    private static BillSightings page(String key, int revision, String kind, String title) {
        return aBill(key)
                .withRevision(revision)
                .at("mx.segob.dof")
                .on(revision == 1 ? "list" : "text")
                .kind(kind)
                .readAt(NOW)
                .titled(title);
    }
}
