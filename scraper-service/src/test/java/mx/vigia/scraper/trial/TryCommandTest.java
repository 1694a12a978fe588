package mx.vigia.scraper.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.vigia.scraper.GazettePages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryCommandTest {
    private static final String GACETA = "mx.diputados.gaceta";

    @TempDir
    Path folder;

    @Test
    void recordedPageIsTriedWithoutTheService() throws IOException {
        var trial = runTrial(page(
                "gp66_a3primero.html",
                GazettePages.list(GazettePages.entry("Que reforma la Ley de la Prueba.", "9701", 1))));

        assertThat(trial.page().outcome()).isEqualTo("read");
        assertThat(trial.page().kind()).isEqualTo("period-list");
        assertThat(trial.page().address()).hasToString("https://gaceta.diputados.gob.mx" + GazettePages.LIST);
        assertThat(trial.found()).isEqualTo(1);
        var item = trial.items().getFirst();
        assertThat(item.keys()).contains("66/9701");
        assertThat(item.fields())
                .contains(new TrialItem.Field("title", List.of("Que reforma la Ley de la Prueba.")))
                .anySatisfy(field -> assertThat(field.lines().getFirst()).contains("Elena Marcela Robledo Quintana"));
    }

    @Test
    void changedPageReportsExpectedAndFound() throws IOException {
        var trial = runTrial(page("gp66_a3primero.html", "<html><title>Mantenimiento</title></html>"));

        assertThat(trial.isRead()).isFalse();
        assertThat(trial.page().outcome()).isEqualTo("page-changed");
        assertThat(trial.problems())
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.found()).contains("Mantenimiento"));
    }

    @Test
    void aPageOfAnotherHostIsNotTried() throws IOException {
        var file = page("lista.html", "<html></html>");

        var trial = TryCommand.runTrial(
                TryArguments.of(List.of(GACETA, file.toString(), "--at", "https://otra.example/lista.html")));

        assertThat(trial.page().outcome()).isEqualTo("not-of-site");
    }

    @Test
    void invalidArgumentsAreRefused() throws IOException {
        assertThatThrownBy(() -> TryArguments.of(List.of("una"))).hasMessageContaining("SITE and ADDRESS-OR-FILE");
        assertThatThrownBy(() -> TryArguments.of(List.of(GACETA, "x", "--loud")))
                .hasMessageContaining("--loud");
        var file = page("lista.html", "").toString();
        assertThatThrownBy(() -> TryCommand.runTrial(TryArguments.of(List.of("xx.nadie", file))))
                .hasMessageContaining("xx.nadie");
    }

    private static ReaderTrial runTrial(Path file) throws IOException {
        return TryCommand.runTrial(TryArguments.of(List.of(GACETA, file.toString(), "--json")));
    }

    private Path page(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words, Charset.forName("windows-1252"));
    }
}
