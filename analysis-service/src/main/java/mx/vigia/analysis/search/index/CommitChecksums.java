package mx.vigia.analysis.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** The files of the last commit of an index, as we wrote them. */
final class CommitChecksums {
    private final Path folder;
    private final Directory directory;
    private final Map<Path, FileState> written = new HashMap<>();

    /** The size and modification time of a file when we wrote it. */
    private record FileState(long size, FileTime modified) {
        static FileState ofFile(Path file) throws IOException {
            return new FileState(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /** Creates an instance without saved checksums. */
    CommitChecksums(Path folder, Directory directory) {
        this.folder = folder;
        this.directory = directory;
    }

    /** Saves the checksums; call after each commit. */
    void saveChecksums() throws IOException {
        written.clear();
        for (var name : SegmentInfos.readLatestCommit(directory).files(true)) {
            var file = folder.resolve(name);
            written.put(file, FileState.ofFile(file));
        }
    }

    /** Fails if a file is missing or was changed by others. */
    void verify() throws IOException {
        for (var file : written.entrySet()) {
            if (!Files.exists(file.getKey()) || !FileState.ofFile(file.getKey()).equals(file.getValue())) {
                throw new CorruptIndexException(
                        "file is missing or differs from the one written",
                        file.getKey().toString());
            }
        }
    }
}
