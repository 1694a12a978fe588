package mx.vigia.scraper.trial;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.scraper.reading.ProblemTranslations;
import mx.vigia.scraper.reading.ReadingProblem;

/** Problems in the language of whoever reads them; a page's own words stay as they are. */
@TemplateData
public record TranslatedProblem(Messages words) {
    /** What is shown of words that may be a page's own, in letters; all that is kept of them stands in the API. */
    private static final int MAX_SHOWN_LENGTH = 240;

    public String expected(ReadingProblem problem) {
        return translate(problem.expects(), problem.expected());
    }

    public String found(ReadingProblem problem) {
        return translate(problem.finds(), problem.found());
    }

    private String translate(List<String> measure, String otherwise) {
        if (measure.isEmpty() || !words.has("measure." + measure.getFirst())) {
            return words(otherwise);
        }
        return truncate(words.say(
                "measure." + measure.getFirst(), measure.stream().skip(1).toArray()));
    }

    private static String truncate(String words) {
        return words.length() <= MAX_SHOWN_LENGTH ? words : words.substring(0, MAX_SHOWN_LENGTH) + "…";
    }

    /** What a reader or the fetcher said in English. */
    public String words(String english) {
        var said = words.language() == Language.ES
                ? ProblemTranslations.spanish(english).orElse(english)
                : english;
        return truncate(new DurationFormatter(words).spellOutDurations(said));
    }
}
