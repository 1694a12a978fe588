package mx.vigia.analysis.search.trend;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * The page of trends.
 *
 * @param typed the words of the query, or empty
 * @param by the length of a period
 * @param narrowed whether only a part of all bills is counted
 * @param undated number of bills that are in no period
 * @param table the URL of the numbers as a file
 * @param report the newest report
 */
@TemplateData
record TrendsView(
        String typed,
        String by,
        boolean narrowed,
        List<TrendView> trends,
        News news,
        int undated,
        String table,
        String report) {
    /**
     * What was more than chance explains.
     *
     * @param sentences one for each burst of the periods shown, the newest first
     * @param above the last periods that were somewhat above what is usual, as a sentence; empty if none was
     * @param known whether the usual range of all trends is known in all periods, so that none exceeded it unseen
     */
    @TemplateData
    record News(List<String> sentences, String above, boolean known) {}
}
