package mx.vigia.analysis.linking.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.language.TextAnalyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingNumberTest {
    private static final List<String> UNITS =
            List.of("primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena");
    private static final List<String> TENS =
            List.of("décima", "vigésima", "trigésima", "cuadragésima", "quincuagésima");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        De la Comisión de Faros, a la quinta reunión ordinaria | 5
        DÉCIMA SEGUNDA REUNIÓN ORDINARIA                       | 12
        Duodécima reunión ordinaria                            | 12
        Decimosegunda Reunión Ordinaria                        | 12
        12a. Reunión Ordinaria                                 | 12
        12ª reunión extraordinaria                             | 12
        12va. Sesión Ordinaria                                 | 12
        XII Reunión Ordinaria                                  | 12
        Reunión Ordinaria No. 12                               | 12
        Reunión ordinaria número 12                            | 12
        Reunión Ordinaria 12                                   | 12
        Reunión Ordinaria XIV                                  | 14
        Primer reunión de junta directiva                      | 1
        La próxima quinta reunión ordinaria                    | 5
        Trigésimo primera sesión ordinaria                     | 31
        """)
    void numberIsTheSameHoweverItIsWritten(String words, int number) {
        assertThat(MeetingNumber.find(TextAnalyzer.fold(words))).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A la reunión de trabajo",
                "La reunión con la Secretaría de Energía",
                "Reunión ordinaria del 24 de noviembre",
                "Reunión ordinaria 24 de noviembre",
                "Reunión ordinaria 24/11/2026",
                "Reunión ordinaria 24.11.2026",
                "Reunión ordinaria 12:00 horas",
                "Reunión ordinaria 11.00",
                "Reunión de trabajo, 11 hrs",
                "Nuestra reunión privada",
                "Continuación de la quinta reunión ordinaria",
                "Vigésima décima reunión"
            })
    void noNumberIsReadWhereNoneIsMeant(String words) {
        assertThat(MeetingNumber.find(TextAnalyzer.fold(words))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allFromTenToFiftyNine")
    void everyOrdinalInWordsIsItsNumber(String ordinal, int number) {
        assertThat(MeetingNumber.find(TextAnalyzer.fold(ordinal + " reunión ordinaria")))
                .hasValue(number);
        assertThat(MeetingNumber.find(TextAnalyzer.fold("Reunión ordinaria, " + ordinal)))
                .hasValue(number);
    }

    static Stream<Arguments> allFromTenToFiftyNine() {
        return TENS.stream()
                .flatMap(ten -> Stream.concat(
                        Stream.of(Arguments.of(ten, 10 * (TENS.indexOf(ten) + 1))),
                        UNITS.stream()
                                .map(unit -> Arguments.of(
                                        ten + " " + unit, 10 * (TENS.indexOf(ten) + 1) + UNITS.indexOf(unit) + 1))));
    }
}
