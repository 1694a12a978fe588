package mx.vigia.scraper.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.vigia.scraper.trial.TryCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A YAML declaration tried on a page, without a running service. */
class TryDeclarationTest {
    private static final String MORE = """
        kind: html
        items: table.consultas tr
        fields:
          key: {from: a, attribute: href}
          title: a
          link: a
          kind: {value: consultation, term: Consulta pública}
        """;
    private static final String PAGE =
            "<html><table class=consultas><tr><td><a href=/1>Consulta del faro</a></td></tr></table></html>";

    @TempDir
    Path folder;

    @Test
    void declarationTrialPrintsTheReadFields() throws IOException {
        var page = file("lista.html", PAGE);
        var yaml = file("fuente.yaml", DeclarationFixture.SITE + MORE);
        var before = System.out;
        var printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            assertThat(TryCommand.run(
                            List.of(yaml, page, "--at", "https://consultas.example.mx/lista"), TryDeclared::chosen))
                    .isZero();
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Consulta del faro", "1 items read");
    }

    @Test
    void declarationErrorIsReportedWithItsLine() throws IOException {
        var yaml = file("fuente.yaml", DeclarationFixture.SITE.replace("PT3S", "pronto") + MORE);

        assertThatThrownBy(() -> TryDeclared.chosen(yaml))
                .hasMessageContaining("fuente.yaml:6:")
                .hasMessageContaining("pause: expected a duration such as PT3S")
                .hasMessageContaining("'pronto'");
    }

    private String file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words).toString();
    }
}
