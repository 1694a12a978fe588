package mx.vigia.analysis.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.StageSubject;
import mx.vigia.analysis.deadline.DeadlineCalculator;
import mx.vigia.analysis.deadline.DeadlineEventReader;
import mx.vigia.analysis.intake.calendar.DueDay;
import mx.vigia.analysis.intake.calendar.DueEntry;
import mx.vigia.analysis.intake.calendar.StoredDueDay;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

/** The caption of a deadline says from what it is counted. */
class DueDayCaptionTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    @Test
    void termAfterAnotherIsCountedFromTheEndOfThat() {
        assertThat(caption("executive-objections"))
                .contains("se cuenta desde la remisión al Ejecutivo (1 de diciembre");
        assertThat(caption("executive-publication"))
                .contains("se cuenta desde el vencimiento del plazo anterior (31 de diciembre");
        assertThat(caption("origin-publication")).contains("se cuenta desde el vencimiento del plazo anterior (10 de");
    }

    private static String caption(String rule) {
        var sent = new Step(
                StepKind.OTHER,
                Chamber.SENATE,
                "Remitida al Ejecutivo Federal para sus efectos constitucionales.",
                LocalDate.of(2026, 12, 1),
                List.of(),
                List.of());
        var terms = DeadlineCalculator.of(
                DeadlineEventReader.toSubject(StageSubject.of(BillKind.INITIATIVE), List.of(sent), null));
        var deadline = terms.stream().filter(term -> term.rule().equals(rule)).findFirst();
        var kept = new StoredDueDay(
                UUID.randomUUID(),
                DueDay.ofTerm(deadline.orElseThrow()),
                null,
                0,
                LocalDate.of(2026, 12, 1),
                true,
                false);
        var labels = new BillLabels(Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), NOW);
        return DueDayView.of(new DueEntry(kept, "Ley", "mx.senado", List.of(), List.of(), NOW), labels)
                .how();
    }
}
