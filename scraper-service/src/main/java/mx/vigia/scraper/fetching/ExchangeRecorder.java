package mx.vigia.scraper.fetching;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.fetching.Exchange.Header;

/** Records each request and response while one page is fetched, without API keys. */
final class ExchangeRecorder {
    /** The part of a response other than a page that is held until archived; a page may be requested many times. */
    static final int MAX_NON_PAGE_BYTES = 64 * 1024;

    private static final byte[] NO_BYTES = {};

    private final Keys keys;
    private final Site site;
    private final PageValidators known;
    private final HttpExchangeClient exchangeClient;
    private final InstantSource clock;
    private final List<Exchange> received = new ArrayList<>();

    /** Creates a recorder for fetching a page with these known validators. */
    ExchangeRecorder(
            Keys keys, Site site, PageValidators known, HttpExchangeClient exchangeClient, InstantSource clock) {
        this.keys = keys;
        this.site = site;
        this.known = known;
        this.exchangeClient = exchangeClient;
        this.clock = clock;
    }

    List<Exchange> exchanges() {
        return received;
    }

    /** Records a response that is no page. */
    void record(OutgoingRequest request, Answer answer) {
        try {
            record(request, answer, answer.bytes(), "");
        } catch (FailedExchange packed) {
            record(request, answer, answer.sent(), answer.header("Content-Encoding"));
        }
    }

    /** Records a decompressed page; returns the time of arrival, which is archived and reported everywhere. */
    Instant record(OutgoingRequest request, Answer answer, byte[] bytes) {
        return record(request, answer, bytes, "");
    }

    private Instant record(OutgoingRequest request, Answer answer, byte[] body, String packing) {
        var now = clock.instant();
        var withheld = keys.areContainedIn(site, body);
        var question = new Exchange.SentRequest(
                request.posted() ? "POST" : "GET",
                request.at(),
                exchangeClient.headers(request),
                request.posted() ? request.body() : "",
                known.sha256());
        received.add(new Exchange(
                now,
                question,
                new Exchange.ReceivedHead(answer.status(), answer.line(), headers(answer)),
                withheld ? NO_BYTES : bytesToKeep(answer, body),
                packing,
                withheld,
                withheld ? 0 : body.length));
        return now;
    }

    private static byte[] bytesToKeep(Answer answer, byte[] body) {
        var whole = answer.isPage() || body.length <= MAX_NON_PAGE_BYTES;
        return whole ? body : Arrays.copyOf(body, MAX_NON_PAGE_BYTES);
    }

    private List<Header> headers(Answer answer) {
        return answer.headers().entries().stream()
                .map(entry -> new Header(entry.getKey(), keys.removeFrom(site, entry.getValue())))
                .toList();
    }
}
