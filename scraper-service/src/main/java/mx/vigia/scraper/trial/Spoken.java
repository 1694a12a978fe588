package mx.vigia.scraper.trial;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.house.Words;
import mx.vigia.scraper.reading.Problem;

/** Problems in the reader's language; what only a reader's own words say stays as it is. */
@TemplateData
public record Spoken(Words words) {
    public String expected(Problem problem) {
        return say(problem.expects(), problem.expected());
    }

    public String found(Problem problem) {
        return say(problem.finds(), problem.found());
    }

    private String say(List<String> measure, String otherwise) {
        if (measure.isEmpty() || !words.has("measure." + measure.getFirst())) {
            return otherwise;
        }
        return words.say(
                "measure." + measure.getFirst(), measure.stream().skip(1).toArray());
    }
}
