package mx.vigia.analysis.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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

/**
 * One open generation of the index. It accepts documents, knows the last change it contains, and detects changes to its
 * files.
 */
public final class IndexGeneration implements Closeable {
    private static final String SCHEMA_KEY = "schema";
    private static final String REFUSED_KEY = "refused";
    private static final String SEPARATOR = " ";

    /** The number of segments above which a merge is worth its cost: each segment is searched separately. */
    static final int MAX_SEGMENTS = 6;

    /**
     * The number of segments left by a merge, or more if that would rewrite a large segment for the sake of small ones.
     */
    static final int MERGED_SEGMENTS = 4;

    /** Segments per tier while all bills are indexed; a high number avoids rewriting documents during the fill. */
    private static final int FILLING_SEGMENTS_PER_TIER = 30;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final CommitChecksums written;
    private final Map<String, String> refused = new ConcurrentSkipListMap<>();
    private FeedPosition position = FeedPosition.START;
    private long committed = -1;
    private boolean gathering;
    private volatile boolean filling;

    private IndexGeneration(Path folder, Directory directory, OpenMode mode) throws IOException {
        this.folder = folder;
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

    /** Creates an empty generation in a new folder; it does not count as an index until its first commit. */
    public static IndexGeneration create(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new IndexGeneration(folder, FSDirectory.open(folder), OpenMode.CREATE);
    }

    /** Opens an existing generation. One that differs from what was written, or has another schema, is corrupt. */
    static IndexGeneration reopen(Path folder) throws IOException {
        var directory = FSDirectory.open(folder);
        var stated = check(directory);
        var index = new IndexGeneration(folder, directory, OpenMode.APPEND);
        index.position = FeedPosition.read(stated);
        index.committed = index.change();
        for (var id : stated.getOrDefault(REFUSED_KEY, "").split(SEPARATOR)) {
            if (!id.isEmpty()) {
                index.refused.put(id, "not since the last start");
            }
        }
        index.written.saveChecksums();
        return index;
    }

    Path folder() {
        return folder;
    }

    long change() {
        return position.number();
    }

    FeedPosition position() {
        return position;
    }

    boolean hasUncommitted() {
        return change() != committed;
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

    /** Adds a bill that is not yet in the index, without looking for a document to replace. */
    void add(String id, Document document) throws IOException {
        writer.addDocument(document);
        refused.remove(id);
    }

    /** Prepares for indexing all bills, one after the other. */
    void beginFilling() {
        filling = true;
        writer.getConfig().setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(FILLING_SEGMENTS_PER_TIER));
    }

    /** Ends the fill: from now on segments are merged as they come, and in quiet moments. */
    void finishFilling() {
        filling = false;
        writer.getConfig().setMergePolicy(new TieredMergePolicy());
    }

    /**
     * Loads the facets, which otherwise each of the first queries would read for itself. During a fill there are no
     * queries.
     */
    private void warm(LeafReader segment) throws IOException {
        if (!filling) {
            FacetColumns.of(segment);
        }
    }

    /** Notes that this bill cannot be indexed; its earlier document stays unchanged. */
    void refuse(String id, String why) {
        refused.put(id, why);
    }

    /** Returns the bills left out, by id, with the reason. */
    Map<String, String> refused() {
        return Map.copyOf(refused);
    }

    void remove(String id) throws IOException {
        writer.deleteDocuments(new Term(IndexedBill.ID_FIELD, id));
        refused.remove(id);
    }

    /** Resets the index to its state at creation. */
    void empty() throws IOException {
        writer.deleteAll();
        refused.clear();
    }

    /** Makes the added documents searchable, in an index that follows no feed. */
    public void refreshUpTo(long number) throws IOException {
        refreshUpTo(new FeedPosition(number, ""));
    }

    /** Makes the added documents searchable and marks the index as complete up to this change. */
    void refreshUpTo(FeedPosition reached) throws IOException {
        position = reached;
        searchers.maybeRefreshBlocking();
    }

    void commit() throws IOException {
        var commit = new HashMap<String, String>();
        position.write(commit);
        commit.put(SCHEMA_KEY, IndexedBill.SCHEMA_VERSION);
        commit.put(REFUSED_KEY, String.join(SEPARATOR, refused.keySet()));
        writer.setLiveCommitData(commit.entrySet());
        writer.commit();
        committed = change();
        written.saveChecksums();
    }

    /**
     * Merges, in the background, the many segments that small changes leave. To be called repeatedly in quiet moments:
     * what was merged by then is searched from then on, and committed at the end.
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
            commit(); // otherwise the segments of the last commit stay beside those merged from them
        }
    }

    /** Returns the number of bills in each segment. */
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

    /** Throws if a file of the last commit is missing or was changed from outside. */
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
            var stated = reader.getIndexCommit().getUserData();
            if (!IndexedBill.SCHEMA_VERSION.equals(stated.get(SCHEMA_KEY))) {
                throw new IndexSchemaException(IndexedBill.SCHEMA_VERSION, stated.get(SCHEMA_KEY));
            }
            return stated;
        }
    }
}
