package mx.vigia.analysis.search.trend;

import java.util.List;

/**
 * How much of something there was in each period.
 *
 * @param of the id of a topic, or empty for what was asked in words
 */
record Trend(String of, List<TrendPoint> points) {
    Trend {
        points = List.copyOf(points);
    }

    int bills() {
        return points.stream().mapToInt(TrendPoint::bills).sum();
    }

    List<TrendPoint> bursts() {
        return points.stream().filter(TrendPoint::isBurst).toList();
    }
}
