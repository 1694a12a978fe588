package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.searching.BenchmarkSearch;
import mx.vigia.bench.searching.Words;
import mx.vigia.bench.stack.AnalysisProcess;
import mx.vigia.bench.stack.OwnStack;

/**
 * Measures the search among two hundred thousand bills, beside plain Lucene and PostgreSQL with the same bills and
 * searches.
 */
final class Search implements Driver {
    private static final int DEFAULT_BILLS = 200_000;
    private static final int TEXT_LENGTH = 3_000;

    /** Searches drawn for each second of load: none is sent to the service twice. */
    static final int SEARCHES_PER_SECOND = 1_500;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String description() {
        return "searches per second among many bills with facets and highlights, and milliseconds at half that rate, compared with plain"
                + " Lucene and PostgreSQL (--bills 200000 --length 3000 --seconds 15, each of three runs --open 40 --corpus"
                + " FOLDER, else invented words --against both, lucene, postgres or none)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(25);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        try {
            return runMeasurement(arguments);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Figures runMeasurement(RunArguments arguments) throws IOException {
        var against = arguments.word("against", "both");
        var seconds = Duration.ofSeconds(arguments.number("seconds", 15));
        var open = Duration.ofSeconds(arguments.number("open", 40));
        var library = library(arguments, DEFAULT_BILLS);
        var lookups = BenchmarkSearch.draw(
                (int) open.plus(seconds.multipliedBy(6)).toSeconds() * SEARCHES_PER_SECOND, library.words());
        var figures = library.describeIn(new Figures(name()));
        var rivals = new SearchRivals(library, lookups, seconds);
        double ours;
        try (var stack = OwnStack.open(arguments, "off")) {
            var searched = SearchedStack.fill(figures, stack, library);
            ours = searched.measureSaturation(lookups, seconds);
            searched.measureAtRate(lookups, ours / 2, open);
            rivals.compare(searched);
            if (!against.equals("lucene") && !against.equals("none")) {
                rivals.measurePostgres(figures, stack, ours);
            }
        }
        if (!against.equals("postgres") && !against.equals("none")) {
            rivals.measureLucene(figures, new AnalysisProcess(arguments.checkout()), ours);
        }
        return figures;
    }

    /** Returns the bills to search, as in the options; without an option, the default number. */
    static Library library(RunArguments arguments, int usual) throws IOException {
        var corpus = arguments.word("corpus", "");
        var whence = corpus.isEmpty()
                ? Words.INVENTED_SOURCE
                : arguments.path("corpus", "").toString();
        return new Library(
                whence, Words.of(whence), arguments.number("bills", usual), arguments.number("length", TEXT_LENGTH));
    }

    /**
     * Invented bills.
     *
     * @param whence where their words are from
     * @param length characters of each
     */
    record Library(String whence, Words words, int bills, int length) {
        Figures describeIn(Figures figures) {
            return figures.addNote("words", "words are from", words.whence(), "")
                    .addNote("bills", "bills", bills, "")
                    .addNote("letters", "letters of each", length, "");
        }
    }
}
