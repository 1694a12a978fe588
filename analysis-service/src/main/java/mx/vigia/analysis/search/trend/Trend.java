package mx.vigia.analysis.search.trend;

import java.util.List;

/**
 * How much of something there was in each period.
 *
 * @param of the id of a topic, or empty for what was asked in words
 */
record Trend(String of, List<Point> points) {
    Trend {
        points = List.copyOf(points);
    }

    int bills() {
        return points.stream().mapToInt(Point::bills).sum();
    }

    List<Point> bursts() {
        return points.stream().filter(Point::isBurst).toList();
    }
}
