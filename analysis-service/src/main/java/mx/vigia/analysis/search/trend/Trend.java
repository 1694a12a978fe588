package mx.vigia.analysis.search.trend;

import java.util.List;

/**
 * The number of bills of a topic or query in each period.
 *
 * @param of the id of a topic, or empty for a query in words
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
