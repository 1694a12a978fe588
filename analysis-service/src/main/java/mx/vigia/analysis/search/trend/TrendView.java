package mx.vigia.analysis.search.trend;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * One trend as a page shows it.
 *
 * @param leadsTo its own page, or empty where that is this one
 * @param news a sentence for each burst, the newest first
 * @param rows its numbers, the newest period first
 */
@TemplateData
record TrendView(String name, String leadsTo, int total, TrendChart chart, List<String> news, List<Row> rows) {
    /** The numbers of one period; {@code usual} is empty where it is not known. */
    @TemplateData
    record Row(String period, int bills, String usual, boolean burst, String leadsTo) {}

    /** Of one value of a facet: how many bills, as a line of bars, and where they are. */
    @TemplateData
    record Part(String name, int total, TrendChart chart, String leadsTo) {}

    /** The parts by one facet. */
    @TemplateData
    record Parted(String name, List<Part> parts) {}
}
