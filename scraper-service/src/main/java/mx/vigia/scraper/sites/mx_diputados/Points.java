package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedMeeting;

/** The points of an order of the day and the matters they name. */
record Points(int legislature, List<Region> links) {
    private static final Pattern BEGIN =
            Pattern.compile("(?iU)^(?:proyecto de )?(?:orden del d[ií]a|programa|agenda)\\b.{0,80}$");
    private static final Pattern END =
            Pattern.compile("(?iU)^(?:atentamente|palacio legislativo|rúbrica|\\(rúbrica\\)|diputad[oa]"
                    + " .*(?:president|secretari|rúbrica)).*");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?<number>\\d{1,3}(?:\\.\\d{1,2})*|[IVXL]{1,7}|[a-z]{1,2})[.)](?:\\s*[.-])?\\s+(?<text>\\S.*)$");
    private static final int MAX_POINTS = 500;

    /** Whether this line is the heading of the points. */
    static boolean begin(String line) {
        return BEGIN.matcher(line).matches();
    }

    /**
     * Returns the points in these lines, the first of which is their heading; a lettered one has the number of its
     * parent too.
     */
    List<StatedMeeting.Item> in(List<String> lines) {
        var points = new ArrayList<StatedMeeting.Item>();
        var above = "";
        for (var line :
                lines.stream().skip(1).takeWhile(l -> !END.matcher(l).matches()).toList()) {
            var m = NUMBERED.matcher(line);
            if (m.matches()) {
                var number = m.group("number");
                var under = number.matches("[a-z]+") && !above.isEmpty();
                above = under ? above : number;
                points.add(point(under ? above + "." + number : number, m.group("text")));
            } else {
                points.add(point("", line));
            }
        }
        return points.stream().limit(MAX_POINTS).toList();
    }

    private StatedMeeting.Item point(String number, String text) {
        return new StatedMeeting.Item(number, text, mentions(text));
    }

    private List<BillMention> mentions(String text) {
        var found = new ArrayList<BillMention>();
        for (var link : links) {
            var address = link.link();
            if (address.isPresent() && link.text().length() > 3 && NamedMatters.isIn(text, link.text())) {
                var key = Keys.anchorKey(legislature, address.get()).orElse("");
                found.add(new BillMention(key, address.get().toString(), "", ""));
            }
        }
        found.addAll(NamedMatters.in(text));
        return found.stream().distinct().limit(50).toList();
    }
}
