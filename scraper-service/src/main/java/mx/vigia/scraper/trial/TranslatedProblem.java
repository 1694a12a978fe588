package mx.vigia.scraper.trial;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.scraper.reading.ProblemTranslations;
import mx.vigia.scraper.reading.ReadingProblem;

/** Translates problems to the reader's language; a page's own words are kept. */
@TemplateData
public record TranslatedProblem(Messages words) {
    /** The maximum number of letters shown of words that may be a page's own; the API has the full text. */
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

    /** Returns the translation of an English text of a reader or the fetcher. */
    public String words(String english) {
        var statement = words.language() == Language.ES
                ? ProblemTranslations.spanish(english).orElse(english)
                : english;
        return truncate(new DurationFormatter(words).spellOutDurations(statement));
    }
}
