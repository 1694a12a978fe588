package mx.vigia.analysis.web.bill;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.web.calendar.DueDayView;
import mx.vigia.analysis.web.proceedings.MeetingView;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class BillOverviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 12);
    private static final TextOrigin ONLY_TEXT = new TextOrigin("", "");
    private static final BillLabels LABELS = new BillLabels(
            Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), Instant.parse("2026-09-12T18:00:00Z"));

    @Test
    void descriptionSaysWhatItWouldDoToWhichArticles() {
        assertThat(description(
                        aBill(),
                        law("Ley de Faros", AmendmentKind.REFORM, "4", "16"),
                        law("Ley de Faros", AmendmentKind.ADD, "20 Bis")))
                .isEqualTo("Reformaría los artículos 4 y 16 y adicionaría el artículo 20 Bis de la Ley de Faros");
        assertThat(description(aBill(), law("Código de Puertos", AmendmentKind.REFORM)))
                .isEqualTo("Reformaría diversas disposiciones del Código de Puertos");
        assertThat(description(
                        aBill(),
                        law("Ley de Faros", AmendmentKind.ISSUE),
                        law("Ley de Muelles", AmendmentKind.ABROGATE)))
                .isEqualTo("Expediría la Ley de Faros; abrogaría la Ley de Muelles");
    }

    @Test
    void descriptionOfAPublishedBillIsInThePresentAndAMentionIsNoChange() {
        assertThat(description(
                        aBill().kind("decree").step("published", "Publicado en el DOF.", TODAY),
                        law("Ley de Faros", AmendmentKind.REFORM, "4")))
                .isEqualTo("Reforma el artículo 4 de la Ley de Faros");
        assertThat(description(
                        aBill().step("published", "Publicado en el DOF.", TODAY),
                        law("Ley de Faros", AmendmentKind.REFORM, "4")))
                .as("the decree may have changed what was proposed")
                .isEmpty();
        assertThat(description(
                        aBill(), law("Ley de Faros", AmendmentKind.ISSUE), law("Ley de Faros", AmendmentKind.REFORM)))
                .isEqualTo("Expediría y reformaría diversas disposiciones de la Ley de Faros");
        assertThat(description(aBill(), law("Ley de Faros", AmendmentKind.MENTION)))
                .isEmpty();
    }

    @Test
    void dutiesOfAReplacedTextAreNotDescribed() {
        var text = "Artículo 4. Los concesionarios deberán notificar los incidentes a la Secretaría.";
        var bill = SampleDossiers.of(
                aBill().titled("Que expide la Ley de Faros.").text(text).sighting());

        assertThat(new BillDescription(bill, ONLY_TEXT, LABELS).text())
                .contains("Su texto tiene una obligación: para «Los concesionarios»");
        assertThat(new BillDescription(bill, new TextOrigin("iniciativa", "dictamen"), LABELS).text())
                .doesNotContain("obligación");
    }

    @Test
    void nextAreTheNearestDaysFromTodayOnWithoutWhatIsCalledOff() {
        var next = NextDate.of(
                List.of(
                        meeting(TODAY, false, "meeting.over"),
                        meeting(TODAY.plusDays(3), false, ""),
                        meeting(TODAY.plusDays(1), true, ""),
                        meeting(null, false, "")),
                List.of(
                        due(TODAY.plusDays(2), null),
                        due(TODAY, null),
                        due(TODAY.minusDays(1), null),
                        due(TODAY.plusDays(1), TODAY)),
                TODAY);

        assertThat(next).extracting(NextDate::day).containsExactly(TODAY, TODAY.plusDays(2), TODAY.plusDays(3));
        assertThat(next.getLast().meeting()).isNotNull();
    }

    @Test
    void meetingThatIsNoBillHasNoWayToTheOfficialGazette() {
        assertThat(new Stepper(SampleDossiers.of(aBill().kind("other").sighting()), LABELS).stops())
                .extracting(Stepper.Stop::state)
                .containsExactly("current");
    }

    private static String description(BillSightings bill, AffectedLaw... laws) {
        Dossier dossier = SampleDossiers.of(bill.titled("Que reforma algo.").sighting());
        return new BillDescription(dossier.withLaws(List.of(laws)), ONLY_TEXT, LABELS).text();
    }

    private static AffectedLaw law(String name, AmendmentKind relation, String... articles) {
        return new AffectedLaw(name, relation, List.of(articles), AffectedLaw.Where.TITLE, 0, 0);
    }

    private static MeetingView meeting(LocalDate day, boolean struck, String remark) {
        return new MeetingView(
                new UUID(1, 1),
                new MeetingView.Heading("Reunión", "", "", "", ""),
                new MeetingView.Occasion(day, null, "", "", "", remark),
                "",
                struck,
                List.of(),
                new MeetingView.Sources(List.of(), "", List.of()));
    }

    private static DueDayView due(LocalDate day, LocalDate endedOn) {
        return new DueDayView(
                new UUID(1, 1),
                "Que reforma algo.",
                new DueDayView.Kind("term", "Plazo"),
                new DueDayView.Days(day, "", null, endedOn, null),
                "Dictamen",
                "Por ley",
                "",
                new DueDayView.Standing("calculado", true, List.of()));
    }
}
