package mx.vigia.bench.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mx.vigia.bench.recordings.FileReading.Verdict;
import org.junit.jupiter.api.Test;

class FileReadingTest {

    private static final String TWO = "{\"outcome\":\"read\",\"kind\":\"list\",\"items\":["
            + "{\"keys\":[\"1\"],\"fields\":[{\"name\":\"title\",\"lines\":[\"Ley de Aguas\"]},{\"name\":\"number\",\"lines\":[\"7\"]}]},"
            + "{\"keys\":[\"2\"],\"fields\":[{\"name\":\"title\",\"lines\":[\"Ley de Minas\"]}]}]%s}";

    @Test
    void unexpectedCountIsAFault() {
        var silent = read("read", TWO.formatted(""), 3);
        var named = read("read", TWO.formatted(",\"problems\":[{\"what\":\"count-differs\"}]"), 3);

        assertThat(silent.verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(named.verdict()).isEqualTo(Verdict.READ);
        assertThat(read("read", TWO.formatted(""), 2).verdict()).isEqualTo(Verdict.READ);
        assertThat(silent.filled()).isEqualTo(0.75);
    }

    @Test
    void readerFailureIsAlwaysAFault() {
        var stumbled =
                "{\"outcome\":\"page-changed\",\"problems\":[{\"what\":\"page-changed\",\"expects\":[\"a-readable-page\"]}]}";
        var refused =
                "{\"outcome\":\"page-changed\",\"problems\":[{\"what\":\"page-changed\",\"expects\":[\"marks\"]}]}";

        assertThat(read("refused", stumbled, 0).verdict()).isEqualTo(Verdict.STUMBLED);
        assertThat(read("refused", refused, 0).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(read("read", refused, 0).verdict()).isEqualTo(Verdict.WRONG);
        assertThat(new FileReading("x", Optional.empty(), List.of(), OptionalLong.empty()).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void expectationMatchesALineItsPrefixOrItsSuffix() {
        var readings = List.of(read("read", TWO.formatted(""), 2));

        assertThat(Expectation.of("x\t1\ttitle\tLey de Aguas").isMet(readings)).isTrue();
        assertThat(Expectation.of("x\t1\ttitle\tLey de…").isMet(readings)).isTrue();
        assertThat(Expectation.of("x\t1\ttitle\t…Aguas").isMet(readings)).isTrue();
        assertThat(Expectation.of("x\t1\ttitle\tLey de").isMet(readings)).isFalse();
        assertThat(Expectation.of("x\t2\tnumber\t7").isMet(readings)).isFalse();
    }

    private static FileReading read(String wanted, String trial, long printed) {
        var place = Place.of("x\tsite\t-\t-\t" + wanted + "\tcount:x\titems\t");
        return new FileReading("x", Optional.of(place), List.of(json(trial)), OptionalLong.of(printed));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
