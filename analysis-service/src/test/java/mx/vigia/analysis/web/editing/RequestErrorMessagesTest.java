package mx.vigia.analysis.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.manual.PlausiblePastDays;
import mx.vigia.analysis.intake.manual.ManualEditRequest;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors in a request are reported in the reader's language. */
class RequestErrorMessagesTest {
    private static final PlausiblePastDays PAST = new PlausiblePastDays(LocalDate.parse("2026-09-10"));

    /** Figures from 0 are those of a vote, which no order has. */
    private static final String OF_NO_ORDER = "expected a number from 0 to ";

    /** One order for each way in which its reader refuses one. */
    static final List<String> REFUSED = List.of(
            "",
            "{",
            "{'reason': 'x', 'reason': 'y'}",
            "[]",
            "{'said': {'titel': 'x'}}",
            "{'field': 3}",
            "{'field': 'colour'}",
            "{'field': 'title'}",
            "{'step': 'x'}",
            "{'reason': ''}",
            "{'reason': '%s'}".formatted("x".repeat(1_001)),
            "{'reason': '\\u200b'}",
            "{'reason': 'x', 'reference': 'ftp://a'}",
            "{'said': {'officialAddress': 'a b'}}",
            "{'said': {'officialAddress': 'a'}}",
            "{'said': {'text': {'content': 'x', 'cut': 1}}}",
            "{'said': {'text': {'content': '%s', 'cut': false}}}".formatted("x".repeat(8 * 1024 * 1024 + 1)),
            "{'said': {'legislature': 0}}",
            "{'field': 'title', 'said': {'title': 'x', 'summary': 'y'}}",
            "{'said': {'proponents': [{'name': 'x', 'role': 'zz'}]}}",
            "{'said': {'committees': [{'name': 'x', 'purpose': 'zz'}]}}",
            "{'said': {'presentedOn': 'ayer'}}",
            "{'said': {'presentedOn': '2026-09-11'}}",
            "{'said': {'language': 'spanish'}}",
            "{'said': {'language': 'ES'}}",
            "{'said': {'subjects': ['']}}",
            "{'said': {'subjects': 'x'}}",
            "{'said': {'steps': [3]}}");

    @ParameterizedTest
    @FieldSource("REFUSED")
    void refusalsAreWordedInSpanish(String order) {
        String why = why(order);

        assertThat(new RequestErrorMessages(why).sentence(Messages.of(Language.ES, EditorPage.BUNDLE)))
                .isNotEqualTo(why)
                .doesNotContain("expected", "but found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manual/ManualEditRequest", "EventFieldReader", "EventJson"})
    void everyParserErrorIsTested(String reader) throws IOException {
        List<String> whys = REFUSED.stream().map(RequestErrorMessagesTest::why).toList();

        assertThat(refusals(reader))
                .isNotEmpty()
                .allSatisfy(begin ->
                        assertThat(whys).anySatisfy(why -> assertThat(why).startsWith(begin)));
    }

    @Test
    void unknownMessageIsUnchanged() {
        assertThat(new RequestErrorMessages("something else").sentence(Messages.of(Language.ES, EditorPage.BUNDLE)))
                .isEqualTo("something else");
    }

    private static String why(String order) {
        var editKind = order.contains("'field'")
                ? ManualEditRequest.EditKind.CORRECTION
                : order.startsWith("{'step'") ? ManualEditRequest.EditKind.STEP : ManualEditRequest.EditKind.MATTER;
        var read = ManualEditRequest.of(order.replace('\'', '"').getBytes(StandardCharsets.UTF_8), editKind, PAST);
        assertThat(read).isInstanceOf(ManualEditRequest.Invalid.class);
        return ((ManualEditRequest.Invalid) read).why();
    }

    /** How the messages begin that a class of the reader throws, as far as they are the same for all orders. */
    private static Stream<String> refusals(String reader) throws IOException {
        String source = Files.readString(Path.of("src/main/java/mx/vigia/analysis/intake", reader + ".java"));
        return Pattern.compile("new InvalidRecordException\\(\\s*\"([^\"%]+)")
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(begin -> !begin.equals(OF_NO_ORDER));
    }
}
