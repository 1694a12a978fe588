package mx.vigia.bench.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Records in the matcher's input format, a line each by their ids, and their titles; each register or gazette is a
 * site.
 */
public record Records(Map<String, String> rows, Map<String, String> titles) {
    private static final Map<String, String> TEXTS_BY_ID = Texts.loadById();
    private static final String HEADER_ROW = "id\tsite\tkind\tday\ttitle\tproponents\tcommittees\ttext";

    /** One record; {@code day} is empty if its source says none, {@code type} is the source's own word. */
    record Entry(
            String id, String site, String type, String day, String title, List<String> people, String committees) {
        Entry {
            people = List.copyOf(people);
            title = title.replaceAll("\\s+", " ").strip();
        }

        private String line() {
            String text = TEXTS_BY_ID.getOrDefault(id, "");
            return String.join("\t", id, site, kind(type), day, title, String.join(" ; ", people), committees, text);
        }
    }

    static Records none() {
        return new Records(new HashMap<>(), new HashMap<>());
    }

    /** Returns all lines, the heading first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER_ROW));
        rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(lines::add);
        return lines;
    }

    void add(Entry entry) {
        rows.put(entry.id(), entry.line());
        titles.put(entry.id(), entry.title());
    }

    /** Returns the services' kind for a source's word. */
    public static String kind(String type) {
        String low = type.toLowerCase(Locale.ROOT);
        if (low.startsWith("iniciativa")
                || low.startsWith("proyecto de ley")
                || Set.of("", "asunto", "bill", "decreto").contains(low)) {
            return "initiative";
        }
        if (low.startsWith("propos")) {
            return "motion";
        }
        if (low.startsWith("minuta")) {
            return "minuta";
        }
        return low.startsWith("dictamen") || low.startsWith("declaratoria") ? "report" : "other";
    }
}
