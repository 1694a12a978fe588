package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.realparts.ContractSamples;
import org.junit.jupiter.api.Test;

/** Narrative of votes and meetings, from the contract samples. */
class ProceedingNarrativeTest {
    private static final LocalDate DAYS_BEFORE = LocalDate.of(2026, 10, 5);
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void voteHasTheResultOfTheSourceAndFiguresByGroup() {
        var narrator = narrator(sample("vote"), DAYS_BEFORE, Language.ES);

        assertThat(narrator.heading()).isEqualTo("Se votó el asunto");
        assertThat(linesOf(narrator))
                .contains(
                        "Se votó: En lo general",
                        "Resultado: Aprobado: 344 a favor, 91 en contra, 3 abstenciones",
                        "Cámara: Cámara de Diputados",
                        "Por grupo (a favor, en contra, abstención): Morena 245, 0, 1",
                        "Fecha: miércoles 7 de octubre de 2026");
        assertThat(linesOf(narrator(sample("vote"), DAYS_BEFORE, Language.EN)))
                .contains("Result: Passed: 344 in favour, 91 against, 3 abstentions");
    }

    @Test
    void changedConsultationShowsOldAndNewDay() {
        var narrator = narrator(sample("consultation-extended"), DAYS_BEFORE, Language.ES);

        assertThat(narrator.heading()).isEqualTo("Cambió el plazo de la consulta pública");
        assertThat(narrator.lines()).anySatisfy(line -> {
            assertThat(line.before()).isEqualTo("miércoles 28 de octubre de 2026");
            assertThat(line.toString()).contains("miércoles 11 de noviembre de 2026");
        });
    }

    @Test
    void lastDayThatNoSourceStatesIsSaidToBeCalculated() {
        var counted = sample("consultation-opened");
        var stated = counted.replace("\"calculated\": true", "\"calculated\": false");

        assertThat(linesOf(narrator(counted, DAYS_BEFORE, Language.ES)))
                .contains("Último día para opinar: miércoles 28 de octubre de 2026 (fecha calculada, no oficial)");
        var words = Messages.of(Language.EN, "messages/notification");
        assertThat(new UpcomingNarrator(FactEvent.parseStored(counted, JSON), DAYS_BEFORE, words).upcoming())
                .hasValueSatisfying(day -> assertThat(List.of(day.what(), day.brief()))
                        .allMatch(said -> said.contains("(computed, not official)")));
        assertThat(linesOf(narrator(stated, DAYS_BEFORE, Language.ES)))
                .contains("Último día para opinar: miércoles 28 de octubre de 2026");
    }

    @Test
    void consultationReadAfterItsEndIsToldWithTheDayOfThatOrNone() {
        var closed = sample("consultation-opened")
                .replace("consultation-opened", "consultation-closed")
                .replace("IN_CONSULTATION", "CONSULTATION_CLOSED");
        var dated = closed.replace("\"times\": {", "\"times\": { \"happened\": \"2026-10-28\",");
        var words = Messages.of(Language.ES, "messages/notification");

        assertThat(List.of(dated, closed))
                .map(given -> {
                    var fact = FactEvent.parseStored(given, JSON);
                    var narrator = narrator(given, DAYS_BEFORE);
                    return new StepNarrator(fact, narrator, DAYS_BEFORE, words)
                            .happening()
                            .on();
                })
                .containsExactly("28 oct", "");
        assertThat(linesOf(narrator(dated, DAYS_BEFORE))).contains("Fecha: miércoles 28 de octubre de 2026");
        assertThat(linesOf(narrator(closed, DAYS_BEFORE))).noneMatch(line -> line.startsWith("Fecha:"));
    }

    @Test
    void stepWithUnknownWordingIsMarked() {
        assertThat(linesOf(narrator(sample("unknown-step"), DAYS_BEFORE, Language.ES)))
                .anyMatch(line -> line.startsWith("Observación: No reconocemos la redacción"));
    }

    /** Only the names of committees are Spanish in an English letter. */
    @Test
    void referralPurposeIsWordedInOneLanguage() {
        assertThat(linesOf(narrator(sample("referred"), DAYS_BEFORE, Language.EN)))
                .anyMatch(line -> line.contains("Seguridad Ciudadana (to report)"))
                .noneMatch(line -> line.contains("dictamen"));
        assertThat(linesOf(narrator(sample("referred"), DAYS_BEFORE, Language.ES)))
                .anyMatch(line -> line.contains("Seguridad Ciudadana (para dictamen)"));
    }

    @Test
    void voteWithoutAResultSaysWhichSideHadMoreVotes() {
        var silent = sample("vote").replace("\"result\": \"passed\",", "");
        var lost = silent.replace("\"favour\": 344", "\"favour\": 34");

        assertThat(linesOf(narrator(silent, DAYS_BEFORE, Language.ES)))
                .contains("Resultado: más votos a favor: 344 a favor, 91 en contra, 3 abstenciones");
        assertThat(linesOf(narrator(lost, DAYS_BEFORE, Language.EN)))
                .contains("Result: more votes against: 34 in favour, 91 against, 3 abstentions");
    }

    @Test
    void aCorrectedVoteSaysWhatItWasBefore() {
        var given = sample("vote");
        var before = given.substring(given.indexOf("\"after\""), given.indexOf("\"times\""))
                .replace("\"after\"", "\"before\"")
                .replace("344", "343");
        var narrator = narrator(given.replace("\"after\"", before + "\"after\""), DAYS_BEFORE, Language.ES);

        assertThat(narrator.heading()).isEqualTo("Se corrigió el resultado de una votación");
        assertThat(narrator.lines())
                .anySatisfy(line -> assertThat(line.before()).contains("343 a favor"));
    }

    @Test
    void whatChangedOfAHearingIsNamed() {
        var later = sample("agenda-postponed").replace("\"kind\": \"initiative\"", "\"kind\": \"hearing\"");
        var elsewhere = later.replace("\"17:00\"", "\"09:30\"");
        var undated = later.replaceFirst("\"day\": \"2026-10-08\",(\\s+\"time\": \"17:00\")", "$1");

        assertThat(narrator(later, DAYS_BEFORE, Language.ES).heading())
                .isEqualTo("Cambió de hora la audiencia o el foro");
        assertThat(narrator(elsewhere, DAYS_BEFORE, Language.EN).heading())
                .isEqualTo("The hearing or forum was moved to another place");
        assertThat(narrator(undated, DAYS_BEFORE, Language.ES).subjectWords())
                .isEqualTo("audiencia o foro, sin nueva fecha");
    }

    @Test
    void hearingIsCalledAndIsNoPointOfAnAgenda() {
        var hearing = sample("agenda").replace("\"kind\": \"initiative\"", "\"kind\": \"hearing\"");
        var narrator = narrator(hearing, DAYS_BEFORE, Language.ES);

        assertThat(narrator.heading()).isEqualTo("Se convoca a una audiencia, un foro o un parlamento abierto");
        assertThat(linesOf(narrator))
                .contains("Cuándo: jueves 8 de octubre de 2026, 9:30 h (hora local)", "Lugar: Salón C, edificio G")
                .noneMatch(line -> line.startsWith("Punto") || line.startsWith("Promovente"));
    }

    @Test
    void forumIsToldAsAForumAndSaysSoBesideWhoCallsIt() {
        var forum = narrator(sample("agenda").replace("\"kind\": \"committee\"", "\"kind\": \"forum\""), DAYS_BEFORE);

        assertThat(forum.heading()).isEqualTo("Se convoca a un foro");
        assertThat(forum.subjectWords()).isEqualTo("foro");
        assertThat(forum.now()).isEqualTo("Convocatoria a foro");
    }

    @Test
    void agendaHasLocalTimePlaceAndPointAndNamesTomorrow() {
        var days = narrator(sample("agenda"), DAYS_BEFORE, Language.ES);
        assertThat(days.heading()).isEqualTo("El asunto está en el orden del día de una reunión");
        assertThat(linesOf(days))
                .contains(
                        "Reunión: Comisión de Seguridad Ciudadana, a la décima reunión ordinaria",
                        "Cuándo: jueves 8 de octubre de 2026, 9:30 h (hora local)",
                        "Lugar: Salón C, edificio G",
                        "Punto 4: Lectura, discusión y, en su caso, aprobación del dictamen por el que se expide la Ley"
                                + " General de Ciberseguridad.")
                .noneMatch(line -> line.startsWith("Fecha"));

        var tomorrow = narrator(sample("agenda"), LocalDate.of(2026, 10, 7), Language.ES);
        assertThat(tomorrow.heading()).isEqualTo("El asunto está en el orden del día de mañana");
        assertThat(tomorrow.subjectWords()).isEqualTo("reunión mañana");
        assertThat(narrator(sample("agenda"), LocalDate.of(2026, 10, 8), Language.EN)
                        .heading())
                .isEqualTo("The item is on today’s agenda");
    }

    @Test
    void aMeetingThatIsMovedSaysFromWhenToWhen() {
        var narrator = narrator(sample("agenda-postponed"), DAYS_BEFORE, Language.ES);

        assertThat(narrator.heading()).isEqualTo("Cambió la hora de una reunión que tratará el asunto");
        assertThat(narrator.lines()).anySatisfy(line -> {
            assertThat(line.label()).isEqualTo("Cuándo");
            assertThat(line.before()).endsWith("9:30 h (hora local)");
            assertThat(line.text()).endsWith("de 17:00 a 19:00 h (hora local)");
        });
    }

    @Test
    void cancelledMeetingDiffersFromARemovedAgendaItem() {
        var off = narrator(sample("agenda-cancelled"), DAYS_BEFORE, Language.EN);
        assertThat(off.heading()).isEqualTo("A meeting that was to deal with the item was cancelled");

        var given = sample("agenda-cancelled").replace("\"status\": \"cancelled\"", "\"status\": \"called\"");
        var after = given.lastIndexOf("\"item\"");
        var dropped = given.substring(0, after) + given.substring(given.indexOf("\"officialAddress\"", after));
        assertThat(narrator(dropped, DAYS_BEFORE, Language.ES).heading())
                .isEqualTo("El asunto ya no está en el orden del día");
    }

    private static List<String> linesOf(Narrator narrator) {
        return narrator.lines().stream()
                .map(line -> line.label() + ": " + line.text())
                .collect(Collectors.toList());
    }

    private static String sample(String name) {
        return new String(ContractSamples.read("bills.facts.v1." + name + ".json"), StandardCharsets.UTF_8);
    }

    private static Narrator narrator(String given, LocalDate today) {
        return narrator(given, today, Language.ES);
    }

    private static Narrator narrator(String given, LocalDate today, Language language) {
        return new Narrator(
                FactEvent.parseStored(given, JSON), today, language, Messages.of(language, "messages/notification"));
    }
}
