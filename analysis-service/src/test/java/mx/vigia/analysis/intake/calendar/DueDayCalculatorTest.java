package mx.vigia.analysis.intake.calendar;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Retraction;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.deadline.DeadlineDoubt;
import mx.vigia.analysis.deadline.DeadlineEvent;
import mx.vigia.analysis.dossier.CommentWindow;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;

class DueDayCalculatorTest {
    private static final LocalDate PUBLISHED = LocalDate.parse("2026-11-05");
    private static final String TEXT = """
        DECRETO por el que se expide la Ley General de Faros.

        ARTÍCULO ÚNICO. Se expide la Ley General de Faros.

        TRANSITORIOS

        PRIMERO. El presente Decreto entrará en vigor al día siguiente de su publicación en el Diario Oficial de la Federación.

        SEGUNDO. La Secretaría de Marina emitirá el Reglamento en un plazo de 180 días naturales contados a partir de la entrada en vigor del presente Decreto.
        """;

    @Test
    void referralStartsItsTermAndAnUnverifiedRuleIsMarked() {
        var days = days(
                folded(aBill().step("referred", "Turnada a la Comisión de Marina.", LocalDate.parse("2026-09-03"))));

        assertThat(days).singleElement().satisfies(day -> {
            assertThat(day.key()).isEqualTo("deputies-report/deputies");
            assertThat(day.kind()).isEqualTo(DueKind.TERM);
            assertThat(day.due()).isEqualTo("2026-10-18");
            assertThat(day.deadline().latest()).isEqualTo("2026-11-06");
            assertThat(day.deadline().doubts()).contains(DeadlineDoubt.RULE_UNVERIFIED, DeadlineDoubt.UNIT_UNSTATED);
        });
    }

    @Test
    void obligationsOfAPublishedDecreeHaveDaysAndSentences() {
        var days = days(folded(aBill().kind("decree").text(TEXT).step("published", "Publicado", PUBLISHED)));

        assertThat(days).extracting(DueDay::kind).containsExactly(DueKind.ENTRY_INTO_FORCE, DueKind.DUTY);
        assertThat(days).extracting(DueDay::due).containsExactly(PUBLISHED.plusDays(1), PUBLISHED.plusDays(181));
        assertThat(days).allSatisfy(day -> assertThat(day.deadline().certain()).isTrue());
        assertThat(days.getLast().who()).isEqualTo("La Secretaría de Marina");
        assertThat(days.getLast().sentence()).startsWith("La Secretaría de Marina emitirá");
    }

    @Test
    void daysOfADecreeWithTwoDaysOfPublicationAreDoubtful() {
        var days = days(folded(aBill().kind("decree")
                .text(TEXT)
                .step("published", "Publicado en el DOF", PUBLISHED.minusDays(3))
                .step("published", "Publicado en el DOF", PUBLISHED)));

        assertThat(days)
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.deadline().doubts()).contains(DeadlineDoubt.START_INFERRED));
    }

    @Test
    void manualBillEnteredByMistakeHasNoDueDays() {
        var entered = aBill().kind("decree").text(TEXT).step("published", "Publicado", PUBLISHED);
        assertThat(days(manuallyEntered(entered))).isNotEmpty();

        var mistake = Retraction.on(PUBLISHED.plusDays(2));
        var retracted = entered.step(mistake.kind().word(), mistake.phrase(), mistake.date());

        assertThat(days(manuallyEntered(retracted))).isEmpty();
        assertThat(days(folded(retracted))).as("of what a source shows").isNotEmpty();
    }

    @Test
    void daysFromTheInitiativesTextAreDoubtful() {
        var days = days(folded(aBill().text(TEXT).step("published", "Publicado en el DOF", PUBLISHED)));

        assertThat(days)
                .filteredOn(day -> day.kind() != DueKind.TERM)
                .hasSize(2)
                .allSatisfy(day -> assertThat(day.deadline().doubts()).contains(DeadlineDoubt.TEXT_NOT_PUBLISHED));
    }

    @Test
    void publishedTextRatherThanTheInitiativeSetsTheDays() {
        var initiative = TEXT.replace("al día siguiente", "a los 180 días naturales siguientes al");
        var bill = folded(aBill().text(initiative).step("published", "Publicado en el DOF", PUBLISHED));

        var days = DueDayCalculator.of(bill, BillText.of(TEXT, false));

        assertThat(days)
                .filteredOn(day -> day.kind() == DueKind.ENTRY_INTO_FORCE)
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.due()).isEqualTo(PUBLISHED.plusDays(1));
                    assertThat(day.deadline().certain()).isTrue();
                });
        assertThat(days(bill))
                .filteredOn(day -> day.kind() == DueKind.ENTRY_INTO_FORCE)
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.due()).isEqualTo(PUBLISHED.plusDays(180));
                    assertThat(day.deadline().doubts()).contains(DeadlineDoubt.TEXT_NOT_PUBLISHED);
                });
    }

    @Test
    void aLawInForceAndItsReformsEnterIntoForceFromTheirOwnDecrees() {
        var text = """
            LEY GENERAL DE FAROS

            Nueva Ley publicada en el Diario Oficial de la Federación el 31 de diciembre de 2014

            Última reforma publicada DOF 05-11-2026

            Artículo 1. Los faros son públicos.

            TRANSITORIOS

            PRIMERO. La presente Ley entrará en vigor a los noventa días naturales siguientes al de su publicación.

            SEGUNDO. La Secretaría emitirá el Reglamento dentro de los 180 días naturales siguientes a la entrada en vigor de esta Ley.

            ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA

            DECRETO por el que se reforma la Ley General de Faros.

            Publicado en el Diario Oficial de la Federación el 5 de noviembre de 2026

            ARTÍCULO ÚNICO. Se reforma el artículo 1 de la Ley General de Faros, para quedar como sigue:

            ..........

            TRANSITORIO

            ÚNICO. El presente Decreto entrará en vigor al día siguiente de su publicación, con excepción del artículo 1, que entrará en vigor el 1 de enero de 2028.
            """;
        var law = law(text);

        var days = days(folded(law));

        assertThat(days)
                .extracting(DueDay::due)
                .extracting(LocalDate::toString)
                .containsExactly("2015-03-31", "2026-11-06", "2028-01-01");
        assertThat(days).extracting(DueDay::key).doesNotHaveDuplicates().allMatch(key -> key.startsWith("law/"));
        assertThat(days).extracting(DueDay::isOfLawItself).containsExactly(true, false, false);
        assertThat(days.get(1).what()).startsWith("DECRETO por el que se reforma la Ley General de Faros");
        assertThat(days.getLast().what()).startsWith("artículo 1 · DECRETO");
        assertThat(DueDayCalculator.isPublished(folded(law))).isFalse();
    }

    @Test
    void aLawInForceWithoutTheDayOfItsPublicationHasNoDays() {
        var law = law(TEXT);

        assertThat(days(folded(law))).isEmpty();
        assertThat(DueDayCalculator.of(folded(law), BillText.of(TEXT, false))).isEmpty();
    }

    private static BillSightings law(String text) {
        return aBill().kind("decree")
                .termed("Ley vigente")
                .text(text)
                .step("published", "Nueva Ley DOF 31-12-2014", LocalDate.parse("2014-12-31"))
                .step("published", "Última reforma DOF 05-11-2026", PUBLISHED);
    }

    @Test
    void unpublishedTextHasNoDueDays() {
        assertThat(days(folded(aBill().text(TEXT)))).isEmpty();
    }

    @Test
    void theDayOnWhichANoticeClosesIsStatedAndCertain() {
        var closes = LocalDate.parse("2026-12-04");

        var days = days(folded(aBill().kind("draft-rule").openForCommentsUntil(closes, "es")));

        assertThat(days).singleElement().satisfies(day -> {
            assertThat(day.kind()).isEqualTo(DueKind.CONSULTATION);
            assertThat(day.due()).isEqualTo(closes);
            assertThat(day.deadline().certain()).isTrue();
        });
    }

    @Test
    void windowInWorkingDaysUsesAnAssumedCalendarAndIsMarked() {
        var notice =
                "Los interesados podrán enviar comentarios dentro de los 20 días hábiles siguientes a su publicación.";

        var days = days(folded(aBill().kind("consultation").presented(PUBLISHED).text("AVISO.\n\n" + notice)));

        assertThat(days).singleElement().satisfies(day -> {
            assertThat(day.kind()).isEqualTo(DueKind.CONSULTATION);
            assertThat(day.opens()).isEqualTo(PUBLISHED);
            assertThat(day.due()).isEqualTo("2026-12-04"); // the third Monday of November is a day of rest
            assertThat(day.deadline().basis().stated()).isFalse();
            assertThat(day.deadline().basis().calendar()).isEqualTo("labour");
            assertThat(day.deadline().doubts()).contains(DeadlineDoubt.CALENDAR_ASSUMED);
            assertThat(day.sentence()).isEqualTo(notice);
        });
    }

    @Test
    void windowInTheTitleIsCountedInTheWorkingDaysOfTheRegulator() {
        var draft = aBill().kind("draft-rule")
                .titled("Anteproyecto de disposiciones técnicas, que se somete a consulta pública durante 20 días"
                        + " hábiles.")
                .proposedBy("COMISION REGULADORA DE TELECOMUNICACIONES", "", "agency")
                .presented(LocalDate.parse("2026-11-13"));

        assertThat(days(folded(draft))).singleElement().satisfies(day -> {
            assertThat(day.due()).isEqualTo("2026-12-14");
            assertThat(day.deadline().basis().calendar()).isEqualTo("crt");
            assertThat(day.sentence()).startsWith("Anteproyecto de disposiciones técnicas");
        });
    }

    @Test
    void stepThatExtendsAConsultationMovesItsLastDay() {
        var draft = aBill().kind("consultation")
                .presented(PUBLISHED)
                .text("Se recibirán comentarios durante 10 días naturales a partir de su publicación.")
                .step(
                        "other",
                        "Se amplía el plazo de la consulta pública por cinco días naturales",
                        PUBLISHED.plusDays(9));

        assertThat(days(folded(draft))).singleElement().satisfies(day -> {
            assertThat(day.due()).isEqualTo(PUBLISHED.plusDays(15));
            assertThat(day.deadline().date().movedFrom()).isEqualTo(PUBLISHED.plusDays(10));
        });
    }

    @Test
    void earlierConsultationInTheReasonsIsNotTheOneOpened() {
        var notice = """
            AVISO.

            Que la consulta pública se realizó del 1 al 30 de mayo de 2025.

            Que el periodo de consulta pública anterior fue del 1 al 30 de mayo de 2025.

            Los interesados presentarán sus comentarios dentro de los 60 días naturales siguientes a su publicación.
            """;

        assertThat(days(folded(aBill().kind("consultation").presented(PUBLISHED).text(notice))))
                .extracting(DueDay::due)
                .containsExactly(PUBLISHED.plusDays(60));
    }

    @Test
    void windowStatedByTheSourcePrevailsOverTheText() {
        var named = LocalDate.parse("2026-12-24");

        var days = days(folded(aBill().kind("consultation")
                .presented(PUBLISHED)
                .consulted(PUBLISHED, named)
                .text("Se recibirán comentarios durante 10 días naturales a partir de su publicación.")));

        assertThat(days).extracting(DueDay::due).containsExactly(named);
    }

    @Test
    void dayThatTheSourceStatesIsNotCalculatedThoughItsWordsAreATerm() {
        var days = days(folded(aBill().kind("consultation")
                .presented(PUBLISHED)
                .consulted(PUBLISHED, PUBLISHED.plusDays(10))
                .text("Se recibirán comentarios durante 10 días naturales a partir de su publicación.")));

        assertThat(days).singleElement().satisfies(day -> {
            assertThat(day.due()).isEqualTo(PUBLISHED.plusDays(10));
            assertThat(day.deadline().basis().stated()).isTrue();
        });
    }

    @Test
    void dayCountedFromATermInFiguresIsCalculatedThoughTheSourceStatesTheOpening() {
        var notice = folded(aBill().kind("consultation")
                .presented(PUBLISHED)
                .consultedFrom(PUBLISHED)
                .text("Se recibirán comentarios durante 3 días naturales, contados a partir del día siguiente al de la"
                        + " publicación de este aviso."));

        assertThat(days(notice)).singleElement().satisfies(day -> {
            assertThat(day.due()).isEqualTo(PUBLISHED.plusDays(3));
            assertThat(day.deadline().basis().stated()).isFalse();
        });
        assertThat(CommentWindow.of(notice))
                .hasValueSatisfying(
                        window -> assertThat(window.announced().calculated()).isTrue());
    }

    @Test
    void extensionOfWhichTheLastDayIsNotKnownLeavesNone() {
        var notice = aBill().kind("consultation")
                .presented(PUBLISHED)
                .consulted(PUBLISHED, PUBLISHED.plusDays(10))
                .step("other", "Se amplía el plazo de la consulta pública.", PUBLISHED.plusDays(5))
                .text("Se recibirán comentarios durante 10 días naturales a partir de su publicación.");

        assertThat(days(folded(notice))).isEmpty();
        assertThat(CommentWindow.of(folded(notice)))
                .hasValueSatisfying(
                        window -> assertThat(window.announced().closesOn()).isNull());
    }

    @Test
    void daysOfAnExtensionAndTheDayThatItNamesAreOneStatedDay() {
        var notice = aBill().kind("consultation")
                .presented(PUBLISHED)
                .step(
                        "other",
                        "Se amplía por cinco días naturales el plazo de la consulta pública, que concluirá el %s"
                                .formatted(prose(PUBLISHED.plusDays(15))),
                        PUBLISHED.plusDays(5))
                .text("Se recibirán comentarios durante 10 días naturales a partir de su publicación.");

        assertThat(days(folded(notice))).singleElement().satisfies(day -> {
            assertThat(day.due()).isEqualTo(PUBLISHED.plusDays(15));
            assertThat(day.deadline().basis().stated()).isTrue();
            assertThat(day.deadline().date().movedFrom()).isEqualTo(PUBLISHED.plusDays(10));
        });
    }

    @Test
    void formerEndThatAnExtensionNamesIsNotTheNewOne() {
        var notice = aBill().kind("consultation")
                .presented(PUBLISHED)
                .step(
                        "other",
                        "Se amplía por cinco días naturales el plazo de la consulta pública, que concluye el %s"
                                .formatted(prose(PUBLISHED.plusDays(10))),
                        PUBLISHED.plusDays(5))
                .text("Se recibirán comentarios durante 10 días naturales a partir de su publicación.");

        assertThat(days(folded(notice))).extracting(DueDay::due).containsExactly(PUBLISHED.plusDays(15));
    }

    @Test
    void extensionWhoseDaysContradictTheDayThatItNamesLeavesNone() {
        var notice = aBill().kind("consultation")
                .presented(PUBLISHED)
                .step(
                        "other",
                        "Se amplía por cinco días naturales el plazo de la consulta pública, que concluirá el %s"
                                .formatted(prose(PUBLISHED.plusDays(14))),
                        PUBLISHED.plusDays(5))
                .text("Se recibirán comentarios durante 10 días naturales a partir de su publicación.");

        assertThat(days(folded(notice))).isEmpty();
    }

    @Test
    void consultationOpensOnTheStatedFirstDay() {
        var first = PUBLISHED.plusDays(5);

        var days = days(folded(aBill().kind("consultation")
                .presented(PUBLISHED)
                .text("Se recibirán comentarios durante 10 días naturales contados a partir del %s."
                        .formatted(prose(first)))));

        assertThat(days).singleElement().satisfies(day -> {
            assertThat(day.opens()).isEqualTo(first);
            assertThat(day.due()).isEqualTo(first.plusDays(9));
            assertThat(day.deadline().basis().start()).isEqualTo(DeadlineEvent.CONSULTATION_OPENS);
        });
    }

    private static String prose(LocalDate day) {
        return DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Locale.of("es"))
                .format(day);
    }

    @Test
    void noticeWithoutATermHasNoDueDay() {
        assertThat(days(folded(aBill().kind("consultation")
                        .presented(PUBLISHED)
                        .text("Se invita al público a enviar sus comentarios."))))
                .isEmpty();
    }

    @Test
    void statusPhrasesStartDeadlines() {
        var sent = LocalDate.parse("2026-04-29");

        var days = days(folded(aBill().step("other", "Turnada al Ejecutivo", sent)));

        assertThat(days)
                .extracting(DueDay::key)
                .containsExactly("executive-objections", "executive-publication", "origin-publication");
        assertThat(days.getFirst().due()).isEqualTo("2026-05-29");
        assertThat(days.getFirst().deadline().doubts()).containsExactly(DeadlineDoubt.START_INFERRED);
    }

    @Test
    void federalExecutiveTermsDoNotApplyToStates() {
        var sent = LocalDate.parse("2026-04-29");

        assertThat(days(folded(aBill().stepIn("congress", "other", "Turnada al Ejecutivo", sent))))
                .isEmpty();
    }

    @Test
    void impossibleDayIsDropped() {
        var slip = LocalDate.parse("0206-12-04");

        assertThat(days(folded(aBill().kind("draft-rule").openForCommentsUntil(slip, "es"))))
                .isEmpty();
    }

    private static List<DueDay> days(Dossier bill) {
        return DueDayCalculator.of(bill, BillText.unknown());
    }

    /** Returns the dossier as a manual entry. */
    private static Dossier manuallyEntered(BillSightings entered) {
        var sightingEvent = entered.sighting();
        return SampleDossiers.of(new SightingEvent(
                new BillId(ManualStatement.MANUAL_SITE, sightingEvent.bill().key()),
                sightingEvent.aliases(),
                sightingEvent.revision(),
                sightingEvent.pageKind(),
                sightingEvent.speaksFor(),
                sightingEvent.silent(),
                sightingEvent.said(),
                sightingEvent.provenance()));
    }

    private static Dossier folded(BillSightings sighted) {
        return SampleDossiers.of(sighted.sighting());
    }
}
