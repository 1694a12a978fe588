package mx.vigia.analysis.bill.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPhrasesTest {
    private static final String UNKNOWN = "unknown";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Pendiente; pending",
                "PENDIENTE EN COMISIÓN(ES) DE ORIGEN (2026-04-29); committee",
                "De primera lectura en revisora (2026-02-18); first-reading",
                "Turnado al Ejecutivo; sent-to-executive",
                "Turnado a revisora (2026-03-03); sent-to-reviewing",
                "Resuelto; resolved",
                "Resuelto / Aprobado (2026-02-18); settled",
                "Iniciativa de inicio en cámara de diputados Aprobado; settled",
                "Concluido; concluded",
                "Archivada (30 abril 2024); concluded",
                "Precluido; lapsed",
                "Retirada el 30/04/2026; withdrawn",
                "Votado; voted",
                "Publicado en DOF el 16/07/2025; published",
                "Turnada a la Comisión de Salud.; referred",
                "Tturnada a la Comisión de Gobernación.; referred",
                "Se reputa aprobado.; deemed-approved",
                "Prórroga por 45 días, otorgada el martes 3 de marzo de 2026.; extended",
                "En consulta pública; consultation-opened",
                "Consulta pública concluida; consultation-closed",
                "Dictamen de la Comisión de Energía, con punto de acuerdo por el que se desecha una proposición; reported-negative",
                "Aprobado el dictamen en sentido negativo; rejected",
                "Anteproyecto; draft",
                "Aprobado en lo general y en lo particular.; passed",
                "Discusión general . Aprobado en general y particular a la vez; passed",
                "Norma definitiva; final-rule",
                "No aprobada por la Cámara de Diputados; voted",
                "No aprobado en votación nominal por no alcanzar la mayoría calificada; voted",
                "Por no haber sido aprobada en la sesión del martes; voted",
                "Pendiente de ser aprobada por el Senado; pending",
                "Dictamen negativo aprobado en votación económica; rejected",
                "Dictamen negativo aprobado en comisión; reported-negative",
                "Dictamen que desecha la proposición, aprobado en votación económica; rejected",
                "Aprobado el dictamen de la Comisión de Salud por el que se desecha la iniciativa, en votación nominal; rejected",
                "Aprobada la moción suspensiva; nothing",
                "Aprobado el retiro del dictamen; nothing",
                "Aprobado en la Comisión de Hacienda; reported",
                "Aprobada en votación económica en la Comisión de Salud; reported",
                "Dictaminada y aprobada en comisión; reported",
                "Aprobada por la Comisión Permanente; passed",
                "Aprobado el dictamen en votación nominal; passed",
                "Publicado en la Gaceta Parlamentaria; nothing",
                "Publicado en la Gaceta Oficial de la Ciudad de México; published",
                "Fue aprobado y se remitió al Ejecutivo Federal; passed",
                "Retirado del orden del día; nothing",
                "Retirada por su autor del orden del día; nothing",
                "Retirada a petición de su promovente; withdrawn",
                "Sin observaciones del Ejecutivo; nothing",
                "Pendiente de aprobación por la mayoría de las legislaturas; pending",
                "Aprobada por la mayoría de las legislaturas; states-majority",
                "Derogado el artículo 3; nothing",
                "Abrogada; repealed",
                "Desechada la moción suspensiva; nothing",
                "No se aceptan las modificaciones propuestas por la Cámara de Senadores; changes-refused",
                "No se aceptan los cambios del Senado; changes-refused",
                "La Cámara de Diputados no acepta las modificaciones a la minuta; changes-refused",
                "No acepta las modificaciones de la Cámara revisora; changes-refused",
                "Insiste en sus modificaciones; insisted",
                "Se desecha la minuta y se archiva el expediente; rejected"
            })
    void aPhraseHasItsMeaning(String phrase, String meaning) {
        assertThat(meaningOf(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Dictaminada en sentido negativo el martes 20 de marzo de 2007, se considera asunto totalmente concluido.; rejected",
                "Se desecha la iniciativa. Archívese como asunto total y definitivamente concluido.; rejected+rejected",
                "Asunto total y definitivamente concluido por haber sido retirado; withdrawn",
                "Asunto total y definitivamente concluido; concluded",
                "Concluido / Aprobado; passed",
                "Turnada al Ejecutivo. Asunto total y definitivamente concluido; sent-to-executive+concluded"
            })
    void conclusionCauseIsReadFromThePhrase(String phrase, String meaning) {
        assertThat(meaningOf(phrase)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turnado al Ejecutivo Federal",
                "Resuelto",
                "Resuelto / Aprobado (2026-02-18)",
                "Iniciativa de Inicio en Cámara de Diputados Aprobado",
                "Concluido",
                "Asunto total y definitivamente concluido",
                "Dictamen aprobado el 18 de abril de 2006 y enviado a la Codictaminadora",
                "Aprobado en comisiones",
                "Aprobado por la Comisión de Hacienda y Crédito Público",
                "Opinión aprobada el 20 de agosto de 2005 y enviada a dictaminadoras.",
                "Votado",
                "No fue aprobada",
                "Fue aprobado y se remitió a la Mesa Directiva",
                "Pendiente de aprobación",
                "Aprobada la dispensa de trámites",
                "Aprobado el dictamen por el que se desecha la iniciativa",
                "Considerada de urgente resolución y desechada en votación económica.",
                "Considerada de urgente resolución.",
                "Aprobado en lo general",
                "Discusión general . Aprobado en general",
                ">>, Nota: Aprobada su tramitación por el procedimiento de lectura única, en la sesión del día 24/06/2025",
                "Pleno, Aprobación, desde 23/06/2025 hasta 26/06/2025",
                "No aprobada por la Cámara de Diputados",
                "No aprobado en votación nominal por no alcanzar la mayoría calificada",
                "Por no haber sido aprobada en la sesión del martes",
                "Pendiente de ser aprobada por el Senado",
                "Por ser aprobada en votación económica",
                "Será publicado en el DOF",
                "Dictamen negativo aprobado en votación económica",
                "Dictamen que desecha la proposición, aprobado en votación económica",
                "Aprobada la moción suspensiva",
                "Aprobada la moción suspensiva en votación nominal",
                "Aprobado el retiro del dictamen",
                "Aprobada la reserva al artículo 5 en votación económica",
                "Aprobada la licencia",
                "Aprobado en la Comisión de Hacienda",
                "Publicado en la Gaceta Parlamentaria"
            })
    void phrasesResemblingAnApprovalAreNotApprovals(String phrase) {
        assertThat(StatusPhrases.known().read(phrase).meanings())
                .extracting(PhraseMeaning::move)
                .doesNotContain(StageTransition.PASSED, StageTransition.PUBLISHED, StageTransition.PROMULGATED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "passed; aprobada en votación nominal",
                "published; publicado en el DOF",
                "objected; observaciones del Ejecutivo",
                "states-majority; aprobada por la mayoría de las legislaturas"
            })
    void negatedAwaitedOrRequestedStepHasNotHappened(String move, String words) {
        for (String denial :
                List.of("", "No", "Sin ser", "Pendiente de ser", "Por ser", "Para ser", "En espera de ser", "Será")) {
            assertThat(meaningOf((denial + " " + words).strip()).equals(move))
                    .as("%s %s", denial, words)
                    .isEqualTo(denial.isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aprobada la licencia",
                "Publicado el aviso",
                "Retirada la propuesta",
                "No se aceptan los cambios de turno",
                "No se aceptan las modificaciones",
                "No acepta los cambios al orden del día",
                "La Comisión no acepta las modificaciones propuestas por el promovente",
                "La Comisión de Salud no acepta las modificaciones de la Cámara de Senadores",
                "Se insiste en las modificaciones que propone la Comisión",
                "Se aprueba la convocatoria"
            })
    void bareVerbIsAnUnknownPhrase(String phrase) {
        assertThat(StatusPhrases.known().read(phrase)).isEqualTo(new PhraseRead.Unknown(phrase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Francisco Pérez, PRD.", "Estudio / Retirado por la Asamblea", "Ley publicitaria"})
    void phraseMissingFromTheTableIsUnknown(String phrase) {
        assertThat(StatusPhrases.known().read(phrase)).isEqualTo(new PhraseRead.Unknown(phrase));
    }

    @Test
    void phraseOfSeveralSentencesYieldsEachStep() {
        var read = StatusPhrases.known()
                .read(
                        "Aprobado por el Senado el 05-mar-2025. Pasa a las Legislaturas de los Estados. Palabras nuevas.");

        assertThat(read)
                .isEqualTo(new PhraseRead.Understood(
                        List.of(
                                new PhraseMeaning(StageTransition.PASSED, PhraseChamber.UNSAID, Chamber.SENATE),
                                new PhraseMeaning(StageTransition.SENT_TO_STATES, PhraseChamber.UNSAID, null)),
                        List.of("palabras nuevas")));
    }

    @Test
    void phraseNamesItsChamber() {
        assertThat(StatusPhrases.known()
                        .read("Pendiente en comisión(es) de revisora")
                        .meanings())
                .containsExactly(new PhraseMeaning(StageTransition.COMMITTEE, PhraseChamber.REVIEWING, null));
    }

    @Test
    void onlyTheBeginningOfAnOverlongPhraseIsRead() {
        String endless = "palabra ".repeat(200_000);

        assertThat(StatusPhrases.known().read("Turnada a la Comisión de Salud. " + endless + ". Aprobada."))
                .isInstanceOfSatisfying(PhraseRead.Understood.class, known -> {
                    assertThat(known.meanings())
                            .containsExactly(new PhraseMeaning(StageTransition.REFERRED, PhraseChamber.UNSAID, null));
                    assertThat(known.unread())
                            .isNotEmpty()
                            .allSatisfy(words ->
                                    assertThat(words).hasSizeLessThanOrEqualTo(StatusPhrases.MAX_SENTENCE_LENGTH));
                    assertThat(String.join("", known.unread()))
                            .hasSizeLessThanOrEqualTo(StatusPhrases.MAX_PHRASE_LENGTH + StatusPhrases.MAX_HEAD_LENGTH);
                });
        assertThat(meaningOf(endless + " aprobada con observaciones del Ejecutivo"))
                .isEqualTo(UNKNOWN);
    }

    /** Keywords after the head of a sentence; no approval, end or publication is read from there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Proyecto | se concede prórroga                              | extended",
                "Proyecto | devuelto con modificaciones                      | returned-modified",
                "Proyecto | considerado de urgente resolución y aprobado     | unknown",
                "Proyecto | considerado de urgente resolución y desechado    | unknown",
                "Proyecto | publicado en DOFaprobado                         | unknown",
                "Proyecto | asunto total y definitivamente concluido         | unknown",
                "Proyecto | retirado por su autora                           | unknown"
            })
    void lateKeywordIsReadButEndsNothing(String head, String tail, String meaning) {
        String subject = " por el que se reforman diversas disposiciones".repeat(20) + " ";

        assertThat(subject).hasSizeGreaterThan(StatusPhrases.MAX_HEAD_LENGTH);
        assertThat(meaningOf(head + subject + tail)).isEqualTo(meaning);
    }

    @Test
    void tailOfASentenceCanNegateItsHeadAndCountsAsUnread() {
        String subject = "por el que se reforman diversas disposiciones ".repeat(20);

        assertThat(meaningOf("Aprobado en votación económica, " + subject + "en sus reservas"))
                .isNotEqualTo("passed");
        assertThat(StatusPhrases.known().read("Turnada a la Comisión de Salud " + subject.repeat(3)))
                .isInstanceOfSatisfying(
                        PhraseRead.Understood.class,
                        known -> assertThat(known.isComplete()).isFalse());
        assertThat(StatusPhrases.known().read("Turnada. " + "Turnada. ".repeat(StatusPhrases.MAX_PHRASE_LENGTH)))
                .isInstanceOfSatisfying(
                        PhraseRead.Understood.class,
                        known -> assertThat(known.isComplete()).isFalse());
    }

    @Test
    void parsedPhraseIsCached() {
        String phrase = "Turnada a la Comisión de Salud. Palabras que se leen una vez.";

        assertThat(StatusPhrases.known().read(phrase))
                .isSameAs(StatusPhrases.known().read(phrase));
    }

    /** Returns the words of the transitions that a phrase states, joined. */
    private static String meaningOf(String phrase) {
        Step step = new Step(StepKind.OTHER, null, phrase, null, List.of(), List.of());
        return StepTransitions.unknown(step)
                ? UNKNOWN
                : StepTransitions.of(step).stream()
                        .map(transition -> transition.move().word())
                        .collect(Collectors.joining("+"));
    }
}
