package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.vigia.bench.dossiers.DossierFixture;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.Pause;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.driver.Spread;
import mx.vigia.bench.matching.WorkloadSample;
import mx.vigia.bench.pipeline.AnalysisTestStack;
import mx.vigia.bench.pipeline.BurstLoad;
import mx.vigia.bench.pipeline.FactConsumer;
import mx.vigia.bench.pipeline.Sample;
import mx.vigia.bench.pipeline.SteadyLoad;
import mx.vigia.bench.pipeline.WorkloadProducer;
import mx.vigia.bench.stack.AnalysisProcess;
import mx.vigia.local.services.ServiceDefinition;

/**
 * Measures how many bills per second go from Kafka through PostgreSQL, index and matching to Kafka, whether the heap
 * stays as it is, and how soon after its event a change is found under a steady load.
 */
final class Pipeline implements Driver {
    private static final double MIN_BILLS_PER_SECOND = 800;
    private static final double MAX_SECONDS = 1;
    private static final double MAX_GROWTH_MB = 16;
    private static final int SAMPLE_SIZE = 200;
    private static final String CORPUS = "../shared/corpus";
    private static final Duration SETTLE_TIMEOUT = Duration.ofMinutes(10);
    private static final Duration FACT_TIMEOUT = Duration.ofMinutes(1);
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "pipeline";
    }

    @Override
    public String description() {
        return "bills per second from Kafka through database, index and matching to Kafka, and seconds until a change is searchable"
                + " (--bills 100000 --watches 10000 --rate 200 --seconds 60 --corpus FOLDER)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(60);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        int watches = arguments.number("watches", 10_000);
        try (var testStack = AnalysisTestStack.open(arguments.checkout())) {
            var workload = WorkloadSample.from(arguments.path("corpus", CORPUS));
            var figures = new Figures(name())
                    .addNote("words", "words are taken from the titles of", workload.wordSource(), "")
                    .addNote("watches", "watches", watches, "");
            var sample = expected(arguments, watches);
            try (var producer = new WorkloadProducer(testStack.bootstrap(), workload);
                    var factConsumer = new FactConsumer(testStack.bootstrap(), sample.bills())) {
                producer.watches(watches);
                testStack.openService();
                measureBurst(
                        figures, new BurstLoad(testStack, producer, factConsumer, bills(arguments)), bills(arguments));
                awaitFollowers(figures, testStack);
                measureSteadyLoad(figures, testStack, producer, arguments);
                return reportFacts(figures, factConsumer, sample, arguments);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int bills(RunArguments arguments) {
        return arguments.number("bills", 100_000);
    }

    /** Computes the expected matches before the stack starts, so that it costs the stack nothing. */
    private static Sample expected(RunArguments arguments, int watches) throws IOException {
        System.out.println("Computing the expected watches of some of the bills …");
        var table = Files.createTempFile("pipeline", ".tsv");
        new AnalysisProcess(arguments.checkout())
                .runMainClass(
                        "mx.vigia.bench.matching.Expected",
                        List.of(
                                arguments.path("corpus", CORPUS).toString(),
                                Integer.toString(watches),
                                Integer.toString(bills(arguments)),
                                Integer.toString(Math.max(1, bills(arguments) / SAMPLE_SIZE)),
                                WorkloadProducer.SITE,
                                WorkloadProducer.KEY_PREFIX,
                                table.toString()));
        var sample = Sample.read(table);
        Files.delete(table);
        return sample;
    }

    private static void measureBurst(Figures figures, BurstLoad surge, int bills) {
        System.out.println("Publishing all bills at once …");
        var came = surge.run();
        var heap = came.heap();
        figures.addNote("bills", "bills published at once", bills, "")
                .atLeast(
                        "billsPerSecond",
                        "bills per second, until the last was announced and searchable",
                        round(bills / Math.max(came.toldSeconds(), came.foundSeconds())),
                        MIN_BILLS_PER_SECOND,
                        "")
                .addNote("toldSeconds", "the last was announced after", round(came.toldSeconds()), " s")
                .addNote("foundSeconds", "all were searchable after", round(came.foundSeconds()), " s")
                .addNote("heapFirst", "live heap at the first sample, collected", round(heap.firstValue()), " MB")
                .addNote("heapLast", "live heap at the last sample, collected", round(heap.lastValue()), " MB")
                .atMost(
                        "heapSlope",
                        "live heap grew, by the straight line through " + heap.count() + " samples, per 100000 bills",
                        round(heap.slope() * 100_000),
                        MAX_GROWTH_MB,
                        " MB");
    }

    /** Waits for the background followers, so that what comes next is measured alone. */
    private static void awaitFollowers(Figures figures, AnalysisTestStack testStack) {
        var begun = Instant.now();
        try (var dossierFixture = DossierFixture.open(testStack.postgres(), ServiceDefinition.ANALYSIS.database())) {
            figures.addNote("behind", "changes the slowest follower had yet to read then", dossierFixture.maxLag(), "");
            while (dossierFixture.maxLag() > 0 && Instant.now().isBefore(begun.plus(SETTLE_TIMEOUT))) {
                System.out.println("The followers still have " + dossierFixture.describeLag() + " changes to read …");
                Pause.of(POLL_INTERVAL);
            }
            figures.addNote(
                            "stillBehind",
                            "changes it had yet to read when the second load began",
                            dossierFixture.maxLag(),
                            "")
                    .addNote(
                            "followedSeconds",
                            "catch-up time of the followers",
                            Duration.between(begun, Instant.now()).toSeconds(),
                            " s");
        }
    }

    private static void measureSteadyLoad(
            Figures figures, AnalysisTestStack testStack, WorkloadProducer producer, RunArguments arguments) {
        int rate = arguments.number("rate", 200);
        var time = Duration.ofSeconds(arguments.number("seconds", 60));
        var trickle = new SteadyLoad(producer, testStack.session(), bills(arguments), rate, time);
        System.out.println(rate + " bills per second …");
        var spread = new Spread(trickle.run());
        figures.addNote("rate", "bills per second after that", rate, "")
                .addNote("probes", "of them searched for", spread.count(), "")
                .addNote("searchableP50", "found after its event, median", round(spread.median()), " s")
                .atMost("searchableP99", "the same, 99th percentile", round(spread.percentile(0.99)), MAX_SECONDS, " s")
                .addNote("searchableMost", "the same, at most", round(spread.most()), " s");
    }

    private static Figures reportFacts(
            Figures figures, FactConsumer factConsumer, Sample sample, RunArguments arguments) {
        int all = bills(arguments) + arguments.number("rate", 200) * arguments.number("seconds", 60);
        for (var giveUp = Instant.now().plus(FACT_TIMEOUT);
                factConsumer.bills() < all && Instant.now().isBefore(giveUp); ) {
            Pause.of(POLL_INTERVAL);
            factConsumer.readAll();
        }
        return figures.addNote("eventBytes", "length of an event, on average", factConsumer.meanBytes(), " bytes")
                .atMost("missing", "bills not announced as new", all - factConsumer.bills(), 0, "")
                .atMost("repeated", "bills announced as new by two events", factConsumer.countRepeated(), 0, "")
                .addNote("again", "events sent again under the same id", factConsumer.countResent(), "")
                .atMost("aside", "sightings sent to the dead-letter topic", factConsumer.countDeadLetters(), 0, "")
                .addNote(
                        "sampled",
                        "bills whose watches were compared one by one",
                        sample.bills().size(),
                        "")
                .addNote("watchesEach", "watches that match one of them", round(sample.watchesEach()), "")
                .atMost(
                        "otherwise",
                        "of them announced with other watches",
                        sample.countDifferent(factConsumer),
                        0,
                        "");
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
