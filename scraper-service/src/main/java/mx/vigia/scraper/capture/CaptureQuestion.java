package mx.vigia.scraper.capture;

import io.quarkus.qute.TemplateData;

/**
 * What a person must answer before a page is published; zero is never trusted.
 *
 * @param key the message key, empty if there is nothing to ask
 * @param figure how many items the page showed before, 0 if that is not the point
 */
@TemplateData
public record CaptureQuestion(String key, int figure) {
    static final CaptureQuestion NONE = new CaptureQuestion("", 0);
    static final CaptureQuestion DOUBTED = new CaptureQuestion("capture.question.doubted", 0);

    /** Returns the question about a page that shows so many items, and showed so many before. */
    static CaptureQuestion about(int items, int before) {
        if (items == 0) {
            return new CaptureQuestion("capture.question.empty", before);
        }
        return items * 2 < before ? new CaptureQuestion("capture.question.fewer", before) : NONE;
    }

    /** Whether there is something to ask. */
    public boolean isAsked() {
        return !key.isEmpty();
    }
}
