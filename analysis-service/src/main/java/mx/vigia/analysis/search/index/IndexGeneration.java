package mx.vigia.analysis.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One generation of the index, open: it takes documents, knows up to which change, and notices when its files are touched. */
public final class IndexGeneration implements Closeable {
    private static final String CHANGE_KEY = "change";
    private static final String SCHEMA_KEY = "schema";
    private static final String REFUSED_KEY = "refused";
    private static final String SEPARATOR = " ";

    /** More segments than these are worth the work of putting them together: each is searched by itself. */
    static final int MAX_SEGMENTS = 6;

    /** So few are left then, unless that means to write a large one again for the sake of small ones. */
    static final int MERGED_SEGMENTS = 4;

    /** While all bills are brought in, so many of a size stand beside each other before they are put together: what is written once need not be written again meanwhile. */
    private static final int FILLING_SEGMENTS_PER_TIER = 30;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final CommitChecksums written;
    private final Map<String, String> refused = new ConcurrentSkipListMap<>();
    private long change;
    private long committed = -1;
    private boolean gathering;
    private volatile boolean filling;

    private IndexGeneration(Path folder, Directory directory, OpenMode mode) throws IOException {
        this.directory = directory;
        written = new CommitChecksums(folder, directory);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(IndexedFields.analyzer())
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(32)
                        .setMergedSegmentWarmer(this::warm)
                        .setCommitOnClose(false));
        searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /** An empty generation in a new folder; it counts for nothing until its first commit. */
    public static IndexGeneration create(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new IndexGeneration(folder, FSDirectory.open(folder), OpenMode.CREATE);
    }

    /** A generation written before; whatever is not exactly as we wrote it, or is of another schema, is corrupt. */
    static IndexGeneration reopen(Path folder) throws IOException {
        var directory = FSDirectory.open(folder);
        var said = check(directory);
        var index = new IndexGeneration(folder, directory, OpenMode.APPEND);
        index.change = Long.parseLong(said.get(CHANGE_KEY));
        index.committed = index.change;
        for (var id : said.getOrDefault(REFUSED_KEY, "").split(SEPARATOR)) {
            if (!id.isEmpty()) {
                index.refused.put(id, "not since the last start");
            }
        }
        index.written.saveChecksums();
        return index;
    }

    long change() {
        return change;
    }

    boolean hasUncommitted() {
        return change != committed;
    }

    public SearcherManager searchers() {
        return searchers;
    }

    int documents() {
        return writer.getDocStats().numDocs;
    }

    public void addOrReplace(String id, Document document) throws IOException {
        writer.updateDocument(new Term(IndexedBill.ID_FIELD, id), document);
        refused.remove(id);
    }

    /** Puts a bill of which there is nothing yet, so that nothing has to be looked for to be replaced. */
    void add(String id, Document document) throws IOException {
        writer.addDocument(document);
        refused.remove(id);
    }

    /** All bills are going to be brought in, one after the other. */
    void beginFilling() {
        filling = true;
        writer.getConfig().setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(FILLING_SEGMENTS_PER_TIER));
    }

    /** They are in: from now on segments are put together as they come, and in quiet moments. */
    void finishFilling() {
        filling = false;
        writer.getConfig().setMergePolicy(new TieredMergePolicy());
    }

    /** Else all who ask first read the facets, each for itself; while it is filled nobody asks. */
    private void warm(LeafReader segment) throws IOException {
        if (!filling) {
            FacetColumns.of(segment);
        }
    }

    /** This bill cannot be had in this index; what was known of it before stays as it was. */
    void refuse(String id, String why) {
        refused.put(id, why);
    }

    /** The bills left out, by id, and why. */
    Map<String, String> refused() {
        return Map.copyOf(refused);
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(new Term(IndexedBill.ID_FIELD, id));
        refused.remove(id);
    }

    /** As it was when it was created. */
    void empty() throws IOException {
        writer.deleteAll();
        refused.clear();
    }

    /** What was put becomes searchable, and stands for everything up to this change. */
    public void refreshUpTo(long number) throws IOException {
        change = number;
        searchers.maybeRefreshBlocking();
    }

    void commit() throws IOException {
        writer.setLiveCommitData(Map.of(
                        CHANGE_KEY,
                        Long.toString(change),
                        SCHEMA_KEY,
                        IndexedBill.SCHEMA_VERSION,
                        REFUSED_KEY,
                        String.join(SEPARATOR, refused.keySet()))
                .entrySet());
        writer.commit();
        committed = change;
        written.saveChecksums();
    }

    /**
     * Has the many segments that small changes leave put together, beside whatever goes on. To be asked again and again in quiet moments: what was put together by
     * then is searched from then on, and written at the end.
     */
    void mergeSegments() throws IOException {
        searchers.maybeRefreshBlocking();
        if (writer.hasPendingMerges()) {
            return;
        }
        var segments = segments();
        int left = MergeSettings.targetSegments(segments, MERGED_SEGMENTS);
        if (segments.size() > MAX_SEGMENTS && left < segments.size()) {
            gathering = true;
            writer.forceMerge(left, false);
        } else if (gathering) {
            gathering = false;
            commit(); // else the segments of the last commit stay beside those made of them
        }
    }

    /** How many bills each holds. */
    private List<Integer> segments() throws IOException {
        var searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().leaves().stream()
                    .map(leaf -> leaf.reader().maxDoc())
                    .toList();
        } finally {
            searchers.release(searcher);
        }
    }

    /** Fails where a file of the last commit is gone or was changed behind our back. */
    void verify() throws IOException {
        written.verify();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            searchers.close();
            writer.rollback();
        }
    }

    private static Map<String, String> check(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            var said = reader.getIndexCommit().getUserData();
            if (!IndexedBill.SCHEMA_VERSION.equals(said.get(SCHEMA_KEY))) {
                throw new IndexSchemaException(IndexedBill.SCHEMA_VERSION, said.get(SCHEMA_KEY));
            }
            return said;
        }
    }
}
