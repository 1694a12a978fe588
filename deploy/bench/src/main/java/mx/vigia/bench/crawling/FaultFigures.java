package mx.vigia.bench.crawling;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import mx.vigia.bench.driver.Figures;
import mx.vigia.local.faults.FaultResult;

/**
 * Summarizes many faults: how many ended as they should, how much memory they took, and whether they delayed others.
 */
public record FaultFigures(List<FaultResult> findings) {

    private static final int SLOWNESS_ROW = 42;

    public Figures toFigures(String name) {
        return new Figures(name)
                .addNote("faults", "faults made", findings.size(), "")
                .addNote("sites", "sites", count(FaultResult::site), "")
                .addNote("rows", "rows of the table", count(one -> one.mishap().row()), "")
                .addNote("kinds", "kinds of fault", count(one -> one.mishap().name()), "")
                .addNote("slowest", "longest round under a fault", maxOf(one -> true, FaultResult::seconds), " s")
                .addNote("huge", "memory: most growth on an answer of 10 GB", heapGrowthOf("10 GB"), " MB")
                .addNote("bomb", "memory: most growth on a gzip bomb of 10 GB", heapGrowthOf("gzip bomb"), " MB")
                .addNote(
                        "grown",
                        "memory: most growth on anything",
                        Math.round(maxOf(one -> true, FaultResult::grown)),
                        " MB")
                .addNote(
                        "slow",
                        "longest round of a very slow site",
                        maxOf(this::isSlownessFault, FaultResult::seconds),
                        " s")
                .addNote(
                        "beside",
                        "longest round of other sites meanwhile",
                        maxOf(this::isSlownessFault, FaultResult::elsewhere),
                        " s")
                .addNote(
                        "other",
                        "longest round of other sites during any other fault",
                        maxOf(one -> !isSlownessFault(one), FaultResult::elsewhere),
                        " s")
                .atMost(
                        "wrong",
                        "with an unexpected ending",
                        findings.stream().filter(one -> !one.isRight()).count(),
                        0,
                        "");
    }

    private boolean isSlownessFault(FaultResult faultResult) {
        return faultResult.mishap().row() == SLOWNESS_ROW;
    }

    private long heapGrowthOf(String name) {
        return Math.round(maxOf(one -> one.mishap().name().equals(name), FaultResult::grown));
    }

    private double maxOf(Predicate<FaultResult> which, ToDoubleFunction<FaultResult> what) {
        return findings.stream().filter(which).mapToDouble(what).max().orElse(0);
    }

    private long count(Function<FaultResult, Object> what) {
        return findings.stream().map(what).distinct().count();
    }
}
