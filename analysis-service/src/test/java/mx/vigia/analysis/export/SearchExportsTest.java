package mx.vigia.analysis.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.vigia.analysis.search.index.IndexConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchExportsTest {
    @TempDir
    Path data;

    @Test
    void concurrentExportsAreLimited() {
        var searchExports = newSearchExports();

        var inside = searchExports.tryWrite(first -> {
            var second = searchExports.tryWrite(other -> {
                assertThat(searchExports.tryWrite(third -> one(third))).isEmpty();
                return one(other);
            });
            assertThat(second).isPresent();
            return one(first);
        });

        assertThat(inside).isPresent();
        assertThat(searchExports.tryWrite(SearchExportsTest::one)).isPresent();
    }

    @Test
    void exportFileStatesRowsAndIsDeletedAfterDownload() {
        var searchExports = newSearchExports();

        var handout = searchExports
                .tryWrite(out -> {
                    out.write('a');
                    return 7;
                })
                .orElseThrow();

        assertThat(handout.rows()).isEqualTo(7);
        assertThat(handout.bytes()).isEqualTo(1);
        searchExports.release(handout);
        assertThat(handout.file()).doesNotExist();
        searchExports.release(handout);
    }

    @Test
    void oldestExportsAreEvictedButReadToTheirEnd() throws IOException {
        var searchExports = newSearchExports();
        var oldest = searchExports.tryWrite(SearchExportsTest::one).orElseThrow();
        try (var slow = Files.newInputStream(oldest.file())) {
            var others = IntStream.range(0, TemporaryFiles.MAX_FILES)
                    .mapToObj(any -> searchExports.tryWrite(SearchExportsTest::one))
                    .flatMap(Optional::stream)
                    .toList();

            assertThat(others)
                    .hasSize(TemporaryFiles.MAX_FILES)
                    .allSatisfy(other -> assertThat(other.file()).exists());
            assertThat(oldest.file()).doesNotExist();
            assertThat(slow.read()).isEqualTo('a');
        }
    }

    @Test
    void oldestExportsAreEvictedBeyondTheTotalSize() throws IOException {
        var temporaryFiles = new TemporaryFiles();
        var one = sparse("one", TemporaryFiles.MAX_BYTES / 2);
        var two = sparse("two", TemporaryFiles.MAX_BYTES / 2);
        var huge = sparse("huge", TemporaryFiles.MAX_BYTES + 1);

        assertThat(temporaryFiles.addAndEvict(one)).isEmpty();
        assertThat(temporaryFiles.addAndEvict(two)).isEmpty();
        assertThat(temporaryFiles.addAndEvict(sparse("small", 1))).isEqualTo(List.of(one));
        assertThat(temporaryFiles.addAndEvict(huge)).hasSize(2).doesNotContain(huge);
        temporaryFiles.remove(huge);
        assertThat(temporaryFiles.addAndEvict(two)).isEmpty();
    }

    @Test
    void failedExportLeavesNoFile() throws IOException {
        var searchExports = newSearchExports();

        assertThatThrownBy(() -> searchExports.tryWrite(out -> {
                    out.write('a');
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> searchExports.tryWrite(out -> {
                    throw new IllegalStateException("the index is gone");
                }))
                .hasMessage("the index is gone");

        assertThat(storedFiles()).isEmpty();
    }

    @Test
    void leftoverExportsAreDeletedAtStartup() throws IOException {
        newSearchExports().tryWrite(SearchExportsTest::one);
        assertThat(storedFiles()).hasSize(1);

        newSearchExports().begin(new StartupEvent());

        assertThat(storedFiles()).isEmpty();
    }

    private static int one(OutputStream out) throws IOException {
        out.write('a');
        return 1;
    }

    private SearchExports.WrittenFile sparse(String name, long size) throws IOException {
        var file = data.resolve(name);
        try (var holes = new RandomAccessFile(file.toFile(), "rw")) {
            holes.setLength(size);
        }
        return new SearchExports.WrittenFile(file, 1);
    }

    private List<Path> storedFiles() throws IOException {
        try (var files = Files.list(data.resolve("handouts"))) {
            return files.toList();
        }
    }

    private SearchExports newSearchExports() {
        return new SearchExports(new IndexConfig() {
            @Override
            public Path data() {
                return data;
            }

            @Override
            public String gaugeKey() {
                return "";
            }

            @Override
            public Index index() {
                throw new UnsupportedOperationException();
            }
        });
    }
}
