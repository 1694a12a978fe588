package mx.vigia.analysis.linking.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import mx.vigia.analysis.language.TextAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingCopiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<String> FAROS = List.of("diputados-faros");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A la quinta reunión ordinaria      | Quinta Reunión Ordinaria
        A la quinta reunión ordinaria      | Reunión Ordinaria No. 5
        A la quinta reunión ordinaria      | Reunión ordinaria
        A la quinta reunión ordinaria      | Reunión
        A la reunión de trabajo con pesca  | Reunión de trabajo
        Al foro sobre faros                | Foro: el faro y la costa
        """)
    void entryOfTheDayIsTheMeetingThatIsCalled(String called, String listed) {
        assertThat(copies(called("a", DAY, called), listed("b", DAY, listed))).isEqualTo(Map.of(id("b"), id("a")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A la quinta reunión ordinaria                   | Reunión de Junta Directiva
        A la quinta reunión ordinaria                   | Sexta Reunión Ordinaria
        A la quinta reunión ordinaria                   | Quinta Reunión Extraordinaria
        A la quinta reunión ordinaria de junta directiva | Quinta Reunión Ordinaria
        A la primera reunión extraordinaria de junta directiva | Primera Reunión Ordinaria de Junta Directiva
        A la cuarta reunión                             | Quinta Reunión Ordinaria
        A la quinta reunión ordinaria                   | Quinta Reunión Ordinaria (CANCELADA)
        A la reunión de trabajo                         | Reunión de trabajo (CANCELADA)
        """)
    void anotherSortOrNumberIsAnotherMeeting(String called, String listed) {
        assertThat(copies(called("a", DAY, called), listed("b", DAY, listed))).isEmpty();
    }

    @Test
    void numberedMeetingIsRecognisedAfterItWasMoved() {
        assertThat(copies(
                        called("a", DAY.plusDays(9), "A la quinta reunión ordinaria"),
                        listed("b", DAY, "Quinta Reunión Ordinaria")))
                .containsKey(id("b"));
    }

    @Test
    void cancelledEntryIsTheCallThatIsCancelledToo() {
        assertThat(copies(
                        called("a", DAY, "Cancelada: quinta reunión ordinaria"),
                        listed("b", DAY, "Quinta Reunión Ordinaria (CANCELADA)")))
                .containsKey(id("b"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        De las comisiones unidas, a la primera reunión ordinaria | Primera Reunión Ordinaria
        A la primera reunión ordinaria | Primera Reunión Ordinaria de Comisiones Unidas
        """)
    void jointMeetingsAreNumberedApart(String called, String listed) {
        assertThat(copies(called("a", DAY.plusDays(30), called), listed("b", DAY, listed)))
                .isEmpty();
    }

    @Test
    void numberOfAnotherLegislativeYearIsAnotherMeeting() {
        assertThat(copies(
                        called("a", DAY.minusYears(1), "A la quinta reunión ordinaria"),
                        listed("b", DAY, "Quinta Reunión Ordinaria")))
                .isEmpty();
    }

    @Test
    void entryThatMayBeOneOfTwoStaysAlone() {
        var morning = new MeetingIdentity(
                id("a"), false, false, false, FAROS, List.of(DAY), "09:00", MeetingSort.ORDINARY, 0);
        var evening = new MeetingIdentity(
                id("b"), false, false, false, FAROS, List.of(DAY), "17:00", MeetingSort.ORDINARY, 0);

        assertThat(MeetingCopies.among(List.of(morning, evening, listed("c", DAY, "Reunión ordinaria"))))
                .isEmpty();
    }

    @Test
    void differentHoursAreTwoMeetings() {
        var called = new MeetingIdentity(
                id("a"), false, false, false, FAROS, List.of(DAY), "09:00", MeetingSort.ORDINARY, 0);
        var listed =
                new MeetingIdentity(id("b"), true, false, false, FAROS, List.of(DAY), "17:00", MeetingSort.ORDINARY, 0);

        assertThat(MeetingCopies.among(List.of(called, listed))).isEmpty();
    }

    @Test
    void numberLeavesTheOtherMeetingOfTheDayToTheOtherEntry() {
        assertThat(copies(
                        called("a", DAY, "A la quinta reunión ordinaria"),
                        called("b", DAY, "A la reunión de junta directiva"),
                        listed("c", DAY, "Quinta Reunión Ordinaria"),
                        listed("d", DAY, "Reunión de Junta Directiva")))
                .isEqualTo(Map.of(id("c"), id("a"), id("d"), id("b")));
    }

    @Test
    void jointMeetingIsTheEntryOfEachCommittee() {
        var joint = new MeetingIdentity(
                id("a"),
                false,
                false,
                true,
                List.of("diputados-costas", "diputados-faros"),
                List.of(DAY),
                null,
                MeetingSort.UNSTATED,
                0);
        var other = new MeetingIdentity(
                id("c"), true, false, false, List.of("diputados-costas"), List.of(DAY), null, MeetingSort.UNSTATED, 0);

        assertThat(MeetingCopies.among(List.of(joint, listed("b", DAY, "Reunión"), other)))
                .isEqualTo(Map.of(id("b"), id("a"), id("c"), id("a")));
    }

    @Test
    void committeesOfTwoChambersNeverMeetAsOne() {
        var senate = new MeetingIdentity(
                id("a"), false, false, false, List.of("senado-faros"), List.of(DAY), null, MeetingSort.UNSTATED, 0);

        assertThat(MeetingCopies.among(List.of(senate, listed("b", DAY, "Reunión"))))
                .isEmpty();
    }

    @Test
    void orderOfTheMeetingsChangesNothing() {
        var all = new ArrayList<MeetingIdentity>();
        for (var i = 0; i < 12; i++) {
            var name = i % 3 == 0 ? "Reunión de trabajo" : (1 + i / 2) + "a. reunión ordinaria";
            all.add(called("called" + i, DAY.plusDays(i / 2), name));
            all.add(listed("listed" + i, DAY.plusDays((i + 1) / 2), name));
        }
        var expected = MeetingCopies.among(all);
        assertThat(expected).hasSizeGreaterThan(3);
        for (var seed = 0; seed < 50; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(MeetingCopies.among(all)).isEqualTo(expected);
        }
    }

    private static Map<UUID, UUID> copies(MeetingIdentity... meetings) {
        return MeetingCopies.among(List.of(meetings));
    }

    private static MeetingIdentity called(String id, LocalDate day, String title) {
        return identity(id, false, day, title);
    }

    private static MeetingIdentity listed(String id, LocalDate day, String title) {
        return identity(id, true, day, title);
    }

    private static MeetingIdentity identity(String id, boolean listed, LocalDate day, String title) {
        var folded = TextAnalyzer.fold(title);
        return new MeetingIdentity(
                id(id),
                listed,
                folded.contains("cancelada"),
                folded.contains("unidas"),
                FAROS,
                List.of(day),
                null,
                MeetingSort.of(folded),
                MeetingNumber.find(folded).orElse(0));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
