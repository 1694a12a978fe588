package mx.vigia.scraper.capture;

import io.quarkus.qute.TemplateData;
import java.util.Base64;
import java.util.List;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.round.Confirmation;
import mx.vigia.scraper.trial.TrialView;

/**
 * What the readers read of a captured page, before it is published.
 *
 * @param address the address the page is taken for
 * @param content the page in Base64
 * @param doubts why the page was not published when it was confirmed; none before that
 */
@TemplateData
public record CapturePreview(
        TrialView trial, String address, String content, CaptureQuestion question, List<ReadingProblem> doubts) {
    private static final CapturePreview NONE =
            new CapturePreview(TrialView.none(), "", "", CaptureQuestion.NONE, List.of());

    public CapturePreview {
        doubts = List.copyOf(doubts);
    }

    /** Returns the preview before any page is given. */
    static CapturePreview none() {
        return NONE;
    }

    static CapturePreview of(TrialView trial, String address, byte[] bytes, CaptureQuestion question) {
        return new CapturePreview(trial, address, Base64.getEncoder().encodeToString(bytes), question, List.of());
    }

    CapturePreview doubted(List<ReadingProblem> why) {
        return new CapturePreview(trial, address, content, CaptureQuestion.DOUBTED, why);
    }

    /** Returns the answer to the question about this page and no other. */
    public String answer() {
        return question.key() + " " + Sha256.of(Base64.getDecoder().decode(content));
    }

    /** Returns what this answer, as submitted, confirms of this page. */
    Confirmation confirmedBy(String answer) {
        if (doubted(List.of()).answer().equals(answer)) {
            return Confirmation.ALL_DOUBTS;
        }
        return question.isAsked() && answer().equals(answer) ? Confirmation.ITEM_COUNT : Confirmation.NONE;
    }

    /** Returns the message key of a reason of doubt. */
    public String doubtKey(ReadingProblem doubt) {
        return "problem." + doubt.what();
    }

    /** Whether the page can be published: some reader can read it. */
    public boolean isPublishable() {
        return trial.made() && trial.trial().isRead();
    }
}
