package mx.vigia.analysis.search.trend;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * One trend on a page.
 *
 * @param leadsTo the URL of its own page, or empty on that page
 * @param news a sentence for each burst, the newest first
 * @param rows its numbers, the newest period first
 */
@TemplateData
record TrendView(String name, String leadsTo, int total, TrendChart chart, List<String> news, List<Row> rows) {
    /** The numbers of one period; {@code usual} is empty if it is not known. */
    @TemplateData
    record Row(String period, int bills, String usual, boolean burst, String leadsTo) {}

    /** One value of a facet: the number of bills, a chart, and the link to them. */
    @TemplateData
    record Part(String name, int total, TrendChart chart, String leadsTo) {}

    /** The parts by one facet. */
    @TemplateData
    record Parted(String name, List<Part> parts) {
        /** Returns the sum of its parts; a bill counts in each that it is of. */
        public int sum() {
            return parts.stream().mapToInt(Part::total).sum();
        }
    }
}
