package mx.vigia.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void digestIsThatOfTheStandard() {
        assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
        assertThat(HexFormat.of().formatHex(Sha256.bytes("abc"))).isEqualTo(OF_ABC);
    }

    @Test
    void identifierDependsOnTheTextAloneAndHasVersion8() {
        assertThat(Sha256.identifier("abc")).hasToString("ba7816bf-8f01-8fea-8141-40de5dae2223");
    }
}
