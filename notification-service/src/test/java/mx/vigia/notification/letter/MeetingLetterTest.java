package mx.vigia.notification.letter;

import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

/** Content of a letter about meetings that deal with several matters, or were moved. */
class MeetingLetterTest {
    private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");
    private static final SourceOverview NO_SOURCES = new SourceOverview(List.of(), Duration.ofHours(30));

    @Test
    void onlyTheFirstOfManyMattersOfAMeetingAreNamed() {
        var text = letter(IntStream.rangeClosed(11, 40)
                        .mapToObj(number -> scheduled("Que expide la Ley " + number + ".")))
                .text();

        assertThat(text).contains("30 asuntos", "y 22 más").contains("Ley 18").doesNotContain("Ley 19");
    }

    @Test
    void meetingIsNamedAndLinkedOnce() {
        var letter = letter(
                Stream.of("Que expide la Ley 11.", "Que expide la Ley 12.").map(MeetingLetterTest::scheduled));

        assertThat(letter.text().split("Comisión de Salud", -1)).hasSize(2);
        assertThat(letter.text().split("/meetings/", -1)).hasSize(2);
    }

    @Test
    void reasonIsSetApartFromTheLinkToRead() {
        var call = Map.<String, Object>of("officialAddress", "https://www.senado.gob.mx/66/gaceta/convocatoria/77");
        var meetings = Stream.of("Que expide la Ley 11.", "Que expide la Ley 12.")
                .map(title -> notice(scheduled(title).with("after", meeting(call)), "Nube"));

        assertThat(write(Stream.concat(meetings, Stream.of(notice(aFact(), "Salud")))
                                .toList())
                        .html())
                .contains(" · <a class=\"a\" style=\"color:#0d5a70\" href=\"https://www.senado.gob.mx/");
    }

    @Test
    void cancelledMeetingOnSeveralMattersIsOneItem() {
        var letter = letter(IntStream.rangeClosed(11, 15)
                .mapToObj(number -> scheduled("Que expide la Ley " + number + ".")
                        .with("kind", "agenda-cancelled")
                        .with("before", meeting(Map.of()))
                        .with("after", meeting(Map.of("status", "cancelled")))));

        assertThat(letter.text()).contains("5 asuntos", "Ley 11", "Ley 15");
        assertThat(letter.text().split("(?i)cancelada la reunión", -1)).hasSize(2);
    }

    @Test
    void matterThatLeftTheAgendaIsNotToldAsOneOfACancelledMeeting() {
        var dropped = scheduled("Que expide la Ley 11.")
                .with("kind", "agenda-cancelled")
                .with("before", meeting(Map.of()))
                .with("after", meeting(Map.of("item", "", "points", List.of())));
        var standing = scheduled("Que expide la Ley 12.");

        assertThat(letter(Stream.of(dropped, standing)).text())
                .contains("Fuera del orden del día", "En el orden del día")
                .doesNotContain("2 asuntos\n\nLey 11");
    }

    @Test
    void onlyAnotherDayIsSaidToBeAMove() {
        assertThat(subject(Map.of("day", "2026-11-27"), Map.of("day", "2026-11-26")))
                .contains("asuntos: cambió a jue 26, ");
        assertThat(subject(Map.of("time", "10:00"), Map.of("time", "12:00")))
                .contains("asuntos: reunión cambiada de hora mié 25, ");
        assertThat(subject(Map.of("time", ""), Map.of("time", "12:00"))).doesNotContain("cambió a");
        assertThat(subject(Map.of("place", "Salón C"), Map.of("place", "Salón D")))
                .contains("asuntos: reunión cambiada de lugar mié 25, ");
    }

    @Test
    void meetingThatAnswersSeveralAlertsIsLabelledWithNone() {
        var first = notice(scheduled("Que expide la Ley 11."), "Nube");
        var second = notice(scheduled("Que expide la Ley 12."), "Salud");

        assertThat(write(List.of(first, second)).subject()).startsWith("Reunión ");
        assertThat(write(List.of(first, second, notice(aFact(), "Agua"))).text())
                .contains("Nube: «ciberseguridad» (título); Salud");
    }

    @Test
    void restOfALongLetterCountsTheMattersOfItsMeetings() {
        var others = IntStream.range(0, 50)
                .mapToObj(each -> scheduled("Que expide la Ley 11.")
                        .with(
                                "after",
                                meeting(Map.of("meeting", UUID.randomUUID().toString()))));
        var last = IntStream.range(0, 3)
                .mapToObj(
                        each -> scheduled("Que expide la Ley 12.").with("after", meeting(Map.of("day", "2026-12-10"))));

        assertThat(letter(Stream.concat(others, last)).text()).contains("53 asuntos", "3 más en su registro de avisos");
    }

    @Test
    void englishLettersCallAHearingAnItemAndCountNothingBesides() {
        var hearing = SampleNotices.notice(scheduled("Audiencia").ofKind("hearing"), Language.EN, "Nube");

        assertThat(write(List.of(hearing)).text())
                .contains("Stop receiving this item")
                .doesNotContain("this bill");
        assertThat(write(List.of(hearing, SampleNotices.notice(aFact(), Language.EN, "Nube")))
                        .text())
                .contains("News of 2 items")
                .doesNotContain("other items");
    }

    @Test
    void meetingIsToldOnceWithAllItsMattersThoughMoreIsToldOfOneOfThem() {
        var third = scheduled("Que expide la Ley 13.");
        var step = SampleNotices.passed(aFact().titled("Que expide la Ley 13.").with("dossier", third.dossier()));
        var letter =
                letter(Stream.of(scheduled("Que expide la Ley 11."), scheduled("Que expide la Ley 12."), third, step));

        assertThat(letter.subject()).contains("3 asuntos");
        assertThat(letter.text())
                .contains("En el orden del día de mañana · 3 asuntos\nLey 11\nLey 12\nLey 13\nMié 25 nov, 10:00 h\n")
                .contains("Aprobada por la Cámara de Diputados");
        assertThat(letter.text().split("Mié 25 nov", -1)).hasSize(2);
    }

    @Test
    void briefEntriesSayWhoMeetsOnWhichDay() {
        var first = scheduled("Que expide la Ley 12.").with("after", meeting(Map.of("day", "2026-12-02")));
        var moved = scheduled("Que expide la Ley 12.")
                .with("dossier", first.dossier())
                .with("kind", "agenda-postponed")
                .with("before", meeting(ofJustice("2026-12-03")))
                .with("after", meeting(ofJustice("2026-12-04")));
        var earlier = IntStream.rangeClosed(21, 40)
                .mapToObj(number -> scheduled("Que expide la Ley " + number + ".")
                        .with(
                                "after",
                                meeting(Map.of("meeting", UUID.randomUUID().toString(), "day", "2026-12-01"))));

        assertThat(letter(Stream.concat(earlier, Stream.of(first, moved))).text())
                .contains("2 reuniones · mié 2 dic, 10:00 h: Comisión de Salud"
                        + " · vie 4 dic, 10:00 h, antes: jue 3 dic, 10:00 h: Comisión de Justicia (Senado)");
    }

    private static Map<String, Object> ofJustice(String day) {
        return Map.of(
                "meeting",
                "0199f5cb-1f02-8a44-b0d1-6c5e4d3c2b1d",
                "body",
                "Comisión de Justicia",
                "chamber",
                "senate",
                "day",
                day);
    }

    @Test
    void forumOnSeveralMattersIsNotNamedAsAForumTwice() {
        Map<String, Object> forum = Map.of(
                "kind", "open-parliament", "title", "De la Comisión de Salud, al parlamento abierto sobre teletrabajo");
        var letter = letter(Stream.of("Que expide la Ley 11.", "Que expide la Ley 12.")
                .map(title -> scheduled(title).with("after", meeting(forum))));

        assertThat(letter.subject())
                .isEqualTo("Nube · parlamento abierto mié 25 nov, 10:00 h: Teletrabajo, Comisión de Salud");
        assertThat(letter.text()).contains("Parlamento abierto sobre teletrabajo, Comisión de Salud\n");
    }

    private static String subject(Map<String, Object> before, Map<String, Object> after) {
        var changed = scheduled("Que expide la Ley 11.")
                .with("kind", "agenda-postponed")
                .with("before", meeting(before))
                .with("after", meeting(after));
        return letter(Stream.of(changed, aFact())).subject();
    }

    private static TestFacts scheduled(String title) {
        return aFact().titled(title).with("kind", "agenda").with("after", meeting(Map.of()));
    }

    private static Map<String, Object> meeting(Map<String, Object> other) {
        Map<String, Object> meeting = new HashMap<>(Map.of(
                "meeting",
                "0199f5cb-1f02-8a44-b0d1-6c5e4d3c2b1c",
                "kind",
                "committee",
                "body",
                "Comisión de Salud",
                "day",
                "2026-11-25",
                "time",
                "10:00",
                "item",
                "Asunto",
                "status",
                "called"));
        meeting.putAll(other);
        return Map.of("meeting", meeting);
    }

    private static Letter letter(Stream<TestFacts> facts) {
        return write(facts.map(fact -> notice(fact, "Nube")).toList());
    }

    private static Notice notice(TestFacts fact, String committee) {
        return SampleNotices.notice(fact, Language.ES, committee);
    }

    private static Letter write(List<Notice> notices) {
        var cover = new LetterHeader(UUID.randomUUID(), Frequency.AT_ONCE, NOW, NOW);
        return PlainLetters.writer().write(cover, notices, NO_SOURCES, NOW);
    }
}
