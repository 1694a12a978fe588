package mx.vigia.scraper.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotApiTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html; charset=iso-8859-1 | ;charset=iso-8859-1",
                "text/html; Charset=\"UTF-8\"; a=b | ;charset=UTF-8",
                "text/html; charset= | ''",
                "text/html; charset=nada-de-eso | ''",
                "text/html; charset=-- | ''",
                "text/html; charset=\"á | ''",
                "text/html | ''"
            })
    void onlySupportedCharsetsAreDeclared(String contentType, String declared) {
        assertThat(SnapshotApi.supportedCharset(contentType)).isEqualTo(declared);
    }
}
