package mx.vigia.local.pretend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.IntStream;
import mx.vigia.local.pretend.chamber.LegislatureState;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.states.StateMatter;
import mx.vigia.local.pretend.states.Statehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpokenSpanishTest {
    private static final int WEEKS = 10;

    @Test
    void senateTitlesUseTheContractionDel(@TempDir Path data) throws IOException, InterruptedException {
        var stated = new StringBuilder();
        try (var opened = OpenPretendSites.at(OpenPretendSites.TUESDAY, data)) {
            for (int week = 0; week < WEEKS; week++) {
                var day = LocalDate.of(2026, 11, 24).minusWeeks(week).toString().replace('-', '_');
                var page = opened.at("www.senado.gob.mx", "/66/gaceta_del_senado/" + day);
                stated.append(new String(page.body(), StandardCharsets.UTF_8));
            }
        }

        assertThat(stated).contains("del Código").doesNotContain("de el Código");
    }

    @Test
    void stateTitlesUseTheContractionDel(@TempDir Path data) throws IOException {
        var script = Script.read();
        var now = LegislatureState.in(data, script, InstantSource.fixed(OpenPretendSites.TUESDAY))
                .now();

        assertThat(IntStream.range(0, 4)
                        .mapToObj(offset -> new Statehouse(script, "del Estado de Sonora", offset, 1))
                        .flatMap(congress -> congress.matters(now).stream())
                        .map(StateMatter::title))
                .anyMatch(title -> title.contains(" del Código Penal del Estado"))
                .noneMatch(title -> title.contains("de el "));
    }
}
