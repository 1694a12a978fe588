package mx.vigia.scraper.trial;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.house.Language;
import mx.vigia.house.Words;
import mx.vigia.scraper.reading.Phrasebook;
import mx.vigia.scraper.reading.Problem;

/** Problems in the language of whoever reads them; a page's own words stay as they are. */
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
            return words(otherwise);
        }
        return words.say(
                "measure." + measure.getFirst(), measure.stream().skip(1).toArray());
    }

    /** What a reader or the fetcher said in English. */
    public String words(String english) {
        var said = words.language() == Language.ES ? Phrasebook.spanish(english).orElse(english) : english;
        return new Spans(words).spelled(said);
    }
}
