package mx.vigia.bench.searching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The same searches in plain Lucene, in process, on two threads without a pause. Writes lines: {@code perSecond}, of
 * each run; {@code total}, how many bills match each of the first searches.
 *
 * <p>Arguments: the source of words, bills, characters of each, searches, seconds of a run, a folder for the index, and
 * the output file.
 */
final class PlainTrial {
    /** Number of searches whose total is compared. */
    static final int COMPARED_SEARCHES = 500;

    private static final int THREADS = 2;
    private static final int RUNS = 3;
    private static final int BUFFER_MEGABYTES = 128;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Words words;
    private final Directory directory;

    private PlainTrial(Words words, Path folder) throws IOException {
        this.words = words;
        this.directory = FSDirectory.open(folder);
    }

    public static void main(String[] arguments) throws Exception {
        var trial = new PlainTrial(Words.of(arguments[0]), Path.of(arguments[5]));
        trial.build(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        var seconds = Duration.ofSeconds(Integer.parseInt(arguments[4]));
        Files.write(Path.of(arguments[6]), trial.run(Integer.parseInt(arguments[3]), seconds));
    }

    private void build(int bills, int length) throws IOException {
        var facets = new FacetsConfig();
        facets.setMultiValued("topic", true);
        var config = new IndexWriterConfig(PlainIndexing.ANALYZER).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (var writer = new IndexWriter(directory, config)) {
            words.bills(bills, length).parallel().forEach(bill -> {
                try {
                    writer.addDocument(PlainIndexing.document(bill, facets));
                } catch (IOException full) {
                    throw new java.io.UncheckedIOException(full);
                }
            });
        }
    }

    private List<String> run(int searches, Duration each) throws IOException, InterruptedException, ExecutionException {
        var lookups = BenchmarkSearch.draw(searches, words);
        var rows = new ArrayList<String>();
        try (var reader = DirectoryReader.open(directory)) {
            var plain = new PlainLucene(reader);
            measureSearchesPerSecond(plain, lookups, each);
            for (int i = 0; i < RUNS; i++) {
                rows.add("perSecond\t" + measureSearchesPerSecond(plain, lookups, each));
            }
            for (var lookup : lookups.subList(0, Math.min(COMPARED_SEARCHES, lookups.size()))) {
                rows.add("total\t" + plain.answer(lookup).total());
            }
        }
        return rows;
    }

    private static double measureSearchesPerSecond(
            PlainLucene plain, List<BenchmarkSearch> lookups, Duration maxDuration)
            throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(() -> ask(plain, lookups, next, begun + maxDuration.toNanos())));
            }
            int answered = 0;
            for (var one : all) {
                answered += one.get();
            }
            return answered * NANOS_PER_SECOND / (System.nanoTime() - begun);
        }
    }

    private static int ask(PlainLucene plain, List<BenchmarkSearch> lookups, AtomicInteger next, long until)
            throws IOException {
        int answered = 0;
        while (System.nanoTime() < until) {
            plain.answer(lookups.get(next.getAndIncrement() % lookups.size()));
            answered++;
        }
        return answered;
    }
}
