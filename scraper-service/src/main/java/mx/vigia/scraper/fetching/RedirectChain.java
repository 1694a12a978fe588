package mx.vigia.scraper.fetching;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteRequest;

/**
 * Follows redirects from an address to its page; each is checked like the first address, also against robots.txt, and
 * their number is limited.
 */
record RedirectChain(Fetcher fetcher, Site site, SiteRequest ask, PageValidators known, ExchangeRecorder witness) {
    Fetched follow() {
        var uri = ask.answer();
        try {
            return followFrom(OutgoingRequest.of(ask, known));
        } catch (FailedExchange.Oversize e) {
            return new Fetched.TooLarge(uri, e.maxBytes());
        } catch (FailedExchange.LeftAlone e) {
            return new Fetched.Blocked(uri, e.getMessage(), AccessDenied.ofStatus(e.status(), true));
        } catch (FailedExchange e) {
            return new Fetched.Unreachable(uri, e.getMessage());
        } catch (IllegalArgumentException e) {
            return new Fetched.Unreachable(uri, "led to no address: " + e.getMessage());
        }
    }

    private Fetched followFrom(OutgoingRequest first) throws FailedExchange {
        var request = first;
        var been = new HashSet<String>();
        for (var hop = 0; hop <= fetcher.config().redirects(); hop++) {
            var at = request.at();
            if (!site.mayRequest(at)) {
                throw new FailedExchange("expected a host of the site but was led to " + at, false);
            }
            if (!been.add(request.toString())) {
                throw new FailedExchange("led in a circle, again to " + at, false);
            }
            var rules = fetcher.rules(at, fetcher.pause(site));
            if (!rules.isHeard()) {
                throw new FailedExchange(rules.why(), false);
            }
            if (!rules.allows(at, site.manners().consent())) {
                return new Fetched.Refused(ask.answer(), rules.why());
            }
            var answer = fetcher.exchangeWithRetries(site, request, rules.pause(fetcher.pause(site)), witness);
            if (!answer.isRedirect()) {
                return outcome(request, answer);
            }
            request = request.redirectedTo(redirectTarget(at, answer), answer.status());
        }
        throw new FailedExchange("more than " + fetcher.config().redirects() + " redirects", false);
    }

    private URI redirectTarget(URI at, Answer answer) throws FailedExchange {
        var location = answer.header("Location");
        if (location.isBlank()) {
            throw new FailedExchange("answered " + answer.status() + " and led nowhere", false);
        }
        var next = at.resolve(fetcher.keys().without(site, location));
        if ("https".equals(at.getScheme()) && "http".equals(next.getScheme())) {
            throw new FailedExchange("expected to stay encrypted but was led to " + next, false);
        }
        return next;
    }

    private Fetched outcome(OutgoingRequest request, Answer answer) throws FailedExchange {
        var uri = ask.answer();
        var status = answer.status();
        if (status == 304) {
            return new Fetched.SamePage(uri);
        }
        if (status == 404 || status == 410) {
            return new Fetched.Missing(uri, status);
        }
        if (status == 401 || status == 403 || status == 429 || status == 451) {
            return new Fetched.Blocked(uri, "answered " + status, AccessDenied.ofStatus(status, false));
        }
        if (!answer.isPage()) {
            return new Fetched.Unreachable(
                    uri,
                    "answered " + status,
                    AccessDenied.ofStatus(
                            status, answer.retryAfter(fetcher.clock().instant()).isPresent()));
        }
        var bytes = answer.bytes();
        return page(answer, bytes, witness.record(request, answer, bytes));
    }

    private Fetched page(Answer answer, byte[] bytes, Instant came) {
        var uri = ask.answer();
        if (fetcher.keys().areContainedIn(site, bytes)) {
            return new Fetched.Unreachable(uri, "the answer repeats our key, so it is not kept");
        }
        var sha256 = Sha256.of(bytes);
        if (sha256.equals(known.sha256())) {
            return new Fetched.SamePage(uri);
        }
        var now = new PageValidators(answer.header("ETag"), answer.header("Last-Modified"), sha256);
        return new Fetched.NewPage(uri, came, bytes, sha256, answer.header("Content-Type"), now);
    }
}
