package mx.vigia.analysis.web.topics;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.ConcurrencyLimit;
import mx.vigia.analysis.topic.Tagger;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.platform.web.Problem;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Explains the topics of a pasted text; nothing is stored. */
@ApplicationScoped
class TopicExplainer {
    /** The maximum number of characters of a title or a summary. */
    static final int MAX_HEADING_LENGTH = 20_000;

    /** The maximum number of characters of a text: about 200 pages. */
    static final int MAX_TEXT_LENGTH = 600_000;

    /** The maximum number of concurrent texts longer than a heading, which take long to read. */
    private static final int MAX_CONCURRENT_LONG_TEXTS = 2;

    private final ConcurrencyLimit concurrencyLimit = new ConcurrencyLimit(MAX_CONCURRENT_LONG_TEXTS);
    private final Tagger tagger;
    private final TopicCatalog topics;
    private final RequestContext request;

    TopicExplainer(Tagger tagger, TopicCatalog topics, RequestContext request) {
        this.tagger = tagger;
        this.topics = topics;
        this.request = request;
    }

    /** The pasted texts; omitted ones are empty. */
    @Schema(name = "TextToExplain")
    record Pasted(
            @Schema(examples = "Que expide la Ley General de Ciberseguridad", maxLength = MAX_HEADING_LENGTH)
            String title,

            @Schema(maxLength = MAX_HEADING_LENGTH) String summary,
            @Schema(maxLength = MAX_TEXT_LENGTH) String text) {
        Pasted {
            title = OrEmpty.text(title);
            summary = OrEmpty.text(summary);
            text = OrEmpty.text(text);
        }

        boolean saysNothing() {
            return title.isBlank() && summary.isBlank() && text.isBlank();
        }

        @JsonIgnore
        boolean isLong() {
            return text.length() > MAX_HEADING_LENGTH;
        }
    }

    /**
     * Returns its topics, sure ones first. Returns 400 if there is nothing to read, or too much; 503 if it is long and
     * as many long ones are already being read. Null, the result of a body without content, is 400.
     */
    List<TopicExplanationResponse> explain(Pasted pasted) {
        if (pasted == null) {
            throw badRequest("topics.try.json");
        }
        if (pasted.saysNothing()) {
            throw badRequest("topics.try.nothing");
        }
        requireMaxLength("title", pasted.title(), MAX_HEADING_LENGTH);
        requireMaxLength("summary", pasted.summary(), MAX_HEADING_LENGTH);
        requireMaxLength("text", pasted.text(), MAX_TEXT_LENGTH);
        if (!pasted.isLong()) {
            return read(pasted);
        }
        return concurrencyLimit
                .tryRun(() -> read(pasted))
                .orElseThrow(() -> Problem.serviceUnavailable(words().say("topics.try.busy"))
                        .raised());
    }

    private void requireMaxLength(String part, String found, int max) {
        if (found.length() > max) {
            throw badRequest("topics.try.long", words().say("topics.try.long." + part), max, found.length());
        }
    }

    /** Returns the concurrency limit of long texts. */
    ConcurrencyLimit concurrencyLimit() {
        return concurrencyLimit;
    }

    private List<TopicExplanationResponse> read(Pasted pasted) {
        return TopicExplanationResponse.of(
                tagger.read(pasted.title(), pasted.summary(), pasted.text()), pasted.text(), topics);
    }

    private RuntimeException badRequest(String key, Object... values) {
        return Problem.badRequest(words().say(key, values)).raised();
    }

    private Messages words() {
        return request.words(BillLabels.BUNDLE);
    }
}
