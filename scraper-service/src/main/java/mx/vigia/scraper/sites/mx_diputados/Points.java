package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.LinkedText;
import mx.vigia.scraper.reading.StatedMeeting;

/** The points of an order of the day and the matters they name. */
record Points(int legislature) {
    private static final Pattern BEGIN =
            Pattern.compile("(?iU)^(?:proyecto de )?(?:orden del d[ií]a|programa|agenda)\\b.{0,80}$");
    private static final Pattern END =
            Pattern.compile("(?iU)^(?:atentamente|palacio legislativo|rúbrica|\\(rúbrica\\)|diputad[oa]"
                    + " .*(?:president|secretari|rúbrica)).*");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?<number>\\d{1,3}(?:\\.\\d{1,2})*|[IVXL]{1,7}|[a-z]{1,2})[.)](?:\\s*[.-])?\\s+(?<text>\\S.*)$");
    /** A line in brackets or in small letters continues the point before it. */
    private static final Pattern CONTINUED = Pattern.compile("(?U)^[(\\p{Ll}].*");

    static final int MAX_POINTS = 500;

    /** Whether this line is the heading of the points. */
    static boolean begin(String line) {
        return BEGIN.matcher(line).matches();
    }

    /**
     * Returns the points in these lines, the first of which is their heading; a lettered one has the number of its
     * parent too.
     */
    List<StatedMeeting.Item> in(List<LinkedText> lines) {
        var points = new ArrayList<Point>();
        var above = "";
        for (var line : lines.stream()
                .skip(1)
                .takeWhile(l -> !END.matcher(l.text()).matches())
                .toList()) {
            var m = NUMBERED.matcher(line.text());
            if (m.matches()) {
                var number = m.group("number");
                var under = number.matches("[a-z]+") && !above.isEmpty();
                above = under ? above : number;
                points.add(new Point(under ? above + "." + number : number, line.from(m.start("text"))));
            } else if (!points.isEmpty() && CONTINUED.matcher(line.text()).matches()) {
                points.add(points.removeLast().followedBy(line));
            } else {
                points.add(new Point("", line));
            }
        }
        return points.stream().limit(MAX_POINTS).map(this::item).toList();
    }

    /** Returns what words outside the points say of a matter, if they link to its very place. */
    List<StatedMeeting.Item> linkedIn(List<LinkedText> lines) {
        return lines.stream()
                .map(line -> item(new Point("", line)))
                .filter(item ->
                        item.about().stream().anyMatch(mention -> !mention.key().isEmpty()))
                .toList();
    }

    private StatedMeeting.Item item(Point point) {
        return new StatedMeeting.Item(point.number, point.words.text(), NamedMatters.in(point.words, legislature));
    }

    private record Point(String number, LinkedText words) {
        Point followedBy(LinkedText line) {
            return new Point(number, words.followedBy(line));
        }
    }
}
