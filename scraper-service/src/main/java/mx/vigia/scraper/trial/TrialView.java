package mx.vigia.scraper.trial;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.scraper.reading.ReadingProblem;

/** The view of a trial, or of none yet; only the first of many items are shown. */
@TemplateData
public record TrialView(boolean made, ReaderTrial trial, List<TrialItem> items) {
    private static final int MAX_ITEMS = 100;
    private static final TrialView NONE = new TrialView(
            false,
            new ReaderTrial(ReaderTrial.TriedPage.NONE, 0, List.of(), List.of(), List.of(), List.of()),
            List.of());

    public TrialView {
        items = List.copyOf(items);
    }

    /** Returns the view before any trial. */
    public static TrialView none() {
        return NONE;
    }

    /** Returns the view of this trial. */
    public static TrialView of(ReaderTrial trial) {
        return new TrialView(
                true, trial, trial.items().stream().limit(MAX_ITEMS).toList());
    }

    /** Returns how many items are not shown. */
    public int more() {
        return trial.items().size() - items.size();
    }

    /** Returns the message key of the outcome. */
    public String outcomeKey() {
        return "try.outcome." + trial.page().outcome();
    }

    /** Returns the message key of the kind of page. */
    public String kindKey() {
        return "page-kind." + trial.page().kind();
    }

    /** Returns the message key of a problem. */
    public String problemKey(ReadingProblem problem) {
        return "problem." + problem.what();
    }

    /** Returns what was expected, in this language. */
    public String expected(Messages words, ReadingProblem problem) {
        return new TranslatedProblem(words).expected(problem);
    }

    /** Returns what was found, in this language. */
    public String found(Messages words, ReadingProblem problem) {
        return new TranslatedProblem(words).found(problem);
    }

    /** Returns the message key of an item's subject. */
    public String subjectKey(TrialItem item) {
        return "subject." + item.subject();
    }

    /** Returns a page's value of a field, the kind of a matter translated. */
    public String said(Messages words, TrialItem.Field field, String line) {
        return field.name().equals("kind") && words.has("kind." + line) ? words.say("kind." + line) : line;
    }

    /** Returns the message key of a field. */
    public String fieldKey(TrialItem.Field field) {
        return "field." + field.name();
    }
}
