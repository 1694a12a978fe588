package mx.vigia.analysis.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.search.TitlesOfDays;
import mx.vigia.analysis.topic.Topic;

/** What is new in a topic: phrases that emerge, and texts that travel. */
@ApplicationScoped
class TopicNews {
    private static final int NEW_MONTHS = 3;
    private static final int EARLIER_MONTHS = 24;

    /** Of more bills only the newest are looked at. */
    private static final int MOST_BILLS = 4_000;

    private final TitlesOfDays titles;
    private final Travels travels;

    TopicNews(TitlesOfDays titles, Travels travels) {
        this.titles = titles;
        this.travels = travels;
    }

    /** What was found. */
    record Found(List<Phrase> phrases, List<Travels.Travel> travels) {}

    Found of(Topic topic, LocalDate today) {
        var asked = topic.asked();
        var begin = today.minusMonths(NEW_MONTHS);
        var now = titles.of(asked, begin.plusDays(1), today, MOST_BILLS);
        var before = titles.of(asked, begin.minusMonths(EARLIER_MONTHS), begin, MOST_BILLS);
        return new Found(
                new Phrases(now, before).emerging(),
                travels.among(Stream.concat(now.stream(), before.stream()).toList()));
    }
}
