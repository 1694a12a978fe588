package mx.vigia.scraper.trial;

import io.quarkus.qute.TemplateData;
import java.util.List;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.scraper.reading.ReadingProblem;

/** A trial as a page shows it, or none yet; only the first items are shown of many. */
@TemplateData
public record TrialView(boolean made, ReaderTrial trial, List<TrialItem> items) {
    private static final int MAX_ITEMS = 100;
    private static final TrialView NONE = new TrialView(
            false,
            new ReaderTrial("", java.net.URI.create(""), "", "", 0, List.of(), List.of(), List.of(), List.of()),
            List.of());

    public TrialView {
        items = List.copyOf(items);
    }

    /** Before anything was tried. */
    public static TrialView none() {
        return NONE;
    }

    /** What came of trying. */
    public static TrialView of(ReaderTrial trial) {
        return new TrialView(
                true, trial, trial.items().stream().limit(MAX_ITEMS).toList());
    }

    /** How many items are not shown. */
    public int more() {
        return trial.items().size() - items.size();
    }

    /** The words for how it ended. */
    public String outcomeKey() {
        return "try.outcome." + trial.outcome();
    }

    /** The words for the kind of page it was taken for. */
    public String kindKey() {
        return "page-kind." + trial.kind();
    }

    /** The words for a problem. */
    public String problemKey(ReadingProblem problem) {
        return "problem." + problem.what();
    }

    /** What was expected, in the words of this language. */
    public String expected(Messages words, ReadingProblem problem) {
        return new TranslatedProblem(words).expected(problem);
    }

    /** What was found, likewise. */
    public String found(Messages words, ReadingProblem problem) {
        return new TranslatedProblem(words).found(problem);
    }

    /** The words for what an item is about. */
    public String subjectKey(TrialItem item) {
        return "subject." + item.subject();
    }

    /** What a page says for a field, the kind of a matter in the words of this language. */
    public String said(Messages words, TrialItem.Field field, String line) {
        return field.name().equals("kind") && words.has("kind." + line) ? words.say("kind." + line) : line;
    }

    /** The words for a field. */
    public String fieldKey(TrialItem.Field field) {
        return "field." + field.name();
    }
}
