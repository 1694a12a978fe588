package mx.vigia.bench.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredTypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"Vote", "Html", "IO", "V2"})
    void nameOfOneWord(String name) {
        assertThat(type(name).hasOneWord()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VoteStep", "SQLState", "HttpURL", "ABill"})
    void nameOfSeveralWords(String name) {
        assertThat(type(name).hasOneWord()).isFalse();
    }

    private static DeclaredType type(String name) {
        return new DeclaredType(name, true, true, 0);
    }
}
