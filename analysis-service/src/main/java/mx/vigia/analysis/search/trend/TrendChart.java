package mx.vigia.analysis.search.trend;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The bars of one trend, in units that the page scales to the available room.
 *
 * @param usual the outline of the usual range, as points of a polygon; empty if it is not known for two periods in a
 *     row
 */
@TemplateData
record TrendChart(int width, List<Bar> bars, String usual) {
    static final int HEIGHT = 72;

    /** The room above the highest bar for the mark of a burst. */
    private static final int HEADROOM = 12;

    private static final int BAR_STEP = 10;
    private static final int BAR_WIDTH = 8;

    /** One bar; a burst has a mark above it. */
    @TemplateData
    record Bar(int x, int y, int width, int height, boolean burst, String says, String leadsTo) {}

    /** Returns the caption of a period and the link to its bills. */
    interface Captions {
        String says(TrendPoint point);

        String leadsTo(TrendPoint point);
    }

    /** Returns a chart of these points on a scale on which {@code max} bills take the full height. */
    static TrendChart of(List<TrendPoint> points, int max, Captions captions) {
        var bars = IntStream.range(0, points.size())
                .mapToObj(place -> bar(place, points.get(place), max, captions))
                .toList();
        return new TrendChart(points.size() * BAR_STEP, bars, outline(points, max));
    }

    private static Bar bar(int place, TrendPoint point, int max, Captions captions) {
        int height = height(point.bills(), max);
        return new Bar(
                place * BAR_STEP + (BAR_STEP - BAR_WIDTH) / 2,
                HEIGHT - height,
                BAR_WIDTH,
                height,
                point.isBurst(),
                captions.says(point),
                captions.leadsTo(point));
    }

    private static String outline(List<TrendPoint> points, int max) {
        var above = new ArrayList<String>();
        var below = new ArrayList<String>();
        for (int place = 0; place < points.size(); place++) {
            if (points.get(place).expectation() instanceof ExpectedCounts usual) {
                int middle = place * BAR_STEP + BAR_STEP / 2;
                above.add(corner(middle, usual.high(), max));
                below.addFirst(corner(middle, usual.low(), max));
            }
        }
        above.addAll(below);
        return above.stream().collect(Collectors.joining(" "));
    }

    private static String corner(int x, int bills, int max) {
        return x + "," + (HEIGHT - height(Math.min(bills, max), max));
    }

    private static int height(int bills, int max) {
        return max == 0 ? 0 : (int) Math.round((double) bills * (HEIGHT - HEADROOM) / max);
    }
}
