package mx.vigia.analysis.search.trend;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * The report of one month, as a page to print.
 *
 * @param over whether the month is over
 * @param news a sentence for each topic that has more than chance explains
 * @param others the sentences about the other topics of the table
 * @param earlier the URL of the report of the month before, or empty if there is none
 */
@TemplateData
record ReportView(
        String month,
        boolean over,
        List<Row> rows,
        List<String> news,
        List<String> others,
        List<Detail> details,
        String earlier) {
    /**
     * One topic: this month, what was usual, the month before and the same month a year ago.
     *
     * @param before a dash where nothing at all is known of that month; {@code yearAgo} likewise
     */
    @TemplateData
    record Row(String name, int bills, String usual, String before, String yearAgo, boolean burst, String leadsTo) {}

    /** What is new in one topic. */
    @TemplateData
    record Detail(String name, List<RisingPhrase> phrases, List<SpreadingTexts.Travel> travels) {}
}
