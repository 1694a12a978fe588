package mx.vigia.analysis.web.today;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Messages;

/** The parameters of the page of today, all of them in the URL, so that it can be shared by its link. */
public final class TodayParameters {
    private static final int MAX_DAYS = 31;

    @QueryParam("topic")
    @DefaultValue("")
    List<String> topic;

    @QueryParam("days")
    @DefaultValue("7")
    String days;

    /** Returns the ids of the chosen topics, separated by commas or as repeated parameters; empty for all topics. */
    List<String> topics(Messages words, TopicCatalog catalog) {
        var chosen = QueryParameters.listed(topic);
        var known = catalog.topics().stream().map(Topic::id).toList();
        new QueryParameters(words).known("topic", chosen, known::contains, known);
        return chosen;
    }

    /** Returns the number of days back that count as new, from 1 to {@value #MAX_DAYS}. */
    int days(Messages words) {
        return (int) new QueryParameters(words).number("days", days, 1, MAX_DAYS);
    }
}
