package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsOfTitlesTest {
    @TempDir
    Path folder;

    @Test
    void outputKeepsRowOrderAndListsTopicsOrNone() throws IOException {
        Path in = Files.write(
                folder.resolve("in.tsv"),
                List.of(
                        "id\tlang\ttitle\tsummary",
                        "1\tes\tQue reforma la Ley de Aguas Nacionales",
                        "2\tes\tQue protege a niñas y niños en redes sociales\t",
                        "3\ten\tAn Act\trelating to artificial intelligence and cybersecurity",
                        "4\tes\tQue reduce la brecha digital\t"));
        Path out = folder.resolve("out.tsv");

        TopicsOfTitles.main(new String[] {in.toString(), out.toString()});

        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "id\tlabels\tchild_online",
                        "1\tnone\t0",
                        "2\tchild-protection;content-moderation\t1",
                        "3\tcybersecurity;ai\t0",
                        "4\tnone\t0");
    }

    @Test
    void tableWithoutTitlesIsRefused() throws IOException {
        Path in = Files.write(folder.resolve("in.tsv"), List.of("id\ttitel", "1\tLey"));

        assertThatThrownBy(() -> TopicsOfTitles.main(new String[] {in.toString(), "out.tsv"}))
                .hasMessageContaining("expected the headings [id, title]")
                .hasMessageContaining("[id, titel]");
    }
}
