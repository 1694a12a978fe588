package mx.vigia.analysis.search.trend;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * The page of one topic's trend.
 *
 * @param id of the topic
 * @param narrowed whether only a part of all bills is counted
 * @param phrases the emerging phrases, as a sentence each
 */
@TemplateData
record TopicTrendView(
        String id,
        String by,
        boolean narrowed,
        TrendView trend,
        List<TrendView.Parted> parts,
        List<PhraseView> phrases,
        List<SpreadingTexts.Travel> travels) {
    /** A phrase, how often it occurs, and the link to its bills. */
    @TemplateData
    record PhraseView(String words, int now, int before, String leadsTo) {}
}
