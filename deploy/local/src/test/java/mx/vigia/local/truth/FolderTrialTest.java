package mx.vigia.local.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import mx.vigia.local.truth.Truth.RecordedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTrialTest {
    private static final Path GUIDE = Path.of("../../docs/guides/compare-with-the-truth.md");

    @TempDir
    Path folder;

    @Test
    void exampleOfTheGuideIsRead() throws IOException {
        var example = Files.readString(GUIDE).replaceFirst("(?s).*\\n\\s+(\\{\"pages\".*?\\}\\]\\}\\]\\})\\n.*", "$1");
        Files.writeString(
                folder.resolve("truth.json"), example.replace("\"after\": [\"20261123.html\"]", "\"after\": []"));
        Files.writeString(folder.resolve("20261124.html"), "");

        var trial = FolderTrial.in(folder);

        assertThat(trial.countMatters()).isEqualTo(1);
        assertThat(trial.countPeople()).isEqualTo(1);
    }

    @Test
    void missingPageAndUnknownFieldAreRefused() throws IOException {
        var truth = folder.resolve("truth.json");
        Files.writeString(truth, """
                {"people": [], "matters": [], "pages": [{"file": "a.html", "site": "s", "address": "http://a.example/"}]}""");
        assertThatThrownBy(() -> FolderTrial.in(folder)).hasMessageContaining("a.html");

        Files.writeString(truth, "{\"people\": [], \"matters\": [], \"pages\": [], \"pagse\": []}");
        assertThatThrownBy(() -> FolderTrial.in(folder)).hasMessageContaining("pagse");
    }

    @Test
    void pagesComeAfterThoseThatWerePublishedBefore() {
        var pages = List.of(page("a"), page("b", "a"), page("c", "b"), page("d"));

        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> files(PageOrder.of(pages, seed)))
                        .distinct())
                .hasSizeGreaterThan(3)
                .allSatisfy(files -> assertThat(files).containsSubsequence("a", "b", "c"));
    }

    @Test
    void pagesThatWaitForEachOtherAreRefused() {
        assertThatThrownBy(() -> PageOrder.of(List.of(page("a", "b"), page("b", "a")), 1))
                .hasMessageContaining("[a, b]");
    }

    private static List<String> files(PageOrder order) {
        return order.pages().stream().map(RecordedPage::file).toList();
    }

    private static RecordedPage page(String file, String... after) {
        return new RecordedPage(file, "mx.diputados.gaceta", "https://a.example/" + file, List.of(after), false);
    }
}
