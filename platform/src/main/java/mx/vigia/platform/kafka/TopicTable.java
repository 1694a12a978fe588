package mx.vigia.platform.kafka;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The topics an installation needs, with their settings by Kafka's names, in the order of their file.
 *
 * <p>A line of the file is a name, the cleanup policy and the retention in days, or {@code -} for ever, with tabs
 * between; lines that begin with {@code #} are comments.
 */
record TopicTable(Map<String, Map<String, String>> settings) {

    /** The largest record in bytes, uncompressed, that a topic takes. */
    private static final int MAX_MESSAGE_BYTES = 12 * 1024 * 1024;

    static TopicTable of(List<String> lines) {
        var settings = new LinkedHashMap<String, Map<String, String>>();
        for (var line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var cells = line.split("\t");
                if (cells.length != 3) {
                    throw new IllegalArgumentException("expected name, cleanup policy and days but found: " + line);
                }
                settings.put(cells[0], settings(cells[1], cells[2]));
            }
        }
        return new TopicTable(settings);
    }

    private static Map<String, String> settings(String cleanup, String days) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("cleanup.policy", cleanup);
        settings.put("max.message.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        if (!days.equals("-")) {
            settings.put(
                    "retention.ms",
                    Long.toString(Duration.ofDays(Long.parseLong(days)).toMillis()));
        }
        return settings;
    }
}
