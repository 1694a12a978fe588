package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpokenSpanishTest {
    private static final int WEEKS = 10;

    @Test
    void theSenateSaysDelAndNeverDeEl(@TempDir Path data) throws IOException, InterruptedException {
        var said = new StringBuilder();
        try (var opened = Opened.at(Opened.TUESDAY, data)) {
            for (int week = 0; week < WEEKS; week++) {
                var day = LocalDate.of(2026, 11, 24).minusWeeks(week).toString().replace('-', '_');
                var page = opened.at("www.senado.gob.mx", "/66/gaceta_del_senado/" + day);
                said.append(new String(page.body(), StandardCharsets.UTF_8));
            }
        }

        assertThat(said).contains("del Código").doesNotContain("de el Código");
    }
}
