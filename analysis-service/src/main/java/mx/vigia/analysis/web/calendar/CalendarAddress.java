package mx.vigia.analysis.web.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.analysis.intake.calendar.CalendarFilter;

/** URLs of the calendar that keep the filters. */
record CalendarAddress(CalendarFilter filter) {
    String list() {
        return "/calendar" + query(Map.of());
    }

    String month(YearMonth month) {
        return "/calendar" + query(Map.of("view", "month", "month", month.toString()));
    }

    /** Returns the URL of the same filter as a subscribable calendar, which continues from the day of reading. */
    String feed() {
        return "/calendar.ics" + query(Map.of());
    }

    private String query(Map<String, String> more) {
        var all = new LinkedHashMap<String, String>();
        all.put("view", more.getOrDefault("view", ""));
        all.put("month", more.getOrDefault("month", ""));
        all.put("committee", filter.committeeQuery());
        all.put("topic", filter.topic());
        all.put("source", filter.source());
        all.put("kind", filter.kind());
        var statement = all.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return statement.isEmpty() ? "" : "?" + statement;
    }
}
