package mx.vigia.platform.web;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * What the layout needs to know about the page inside it. Built by {@link RequestContext#page}.
 *
 * @param address the current path and query, so that the language switch and signing in return to it
 * @param nav the active entry of the header: {@code search}, {@code watches}, {@code sources}, {@code topics},
 *     {@code meetings}, {@code review}, or empty
 * @param query the text in the search box
 * @param filters those of the search beside its text
 * @param waiting how many decisions await manual review, or {@link WaitingWork#UNKNOWN}
 */
@TemplateData
public record PageLayout(
        Language language,
        Caller caller,
        String address,
        String title,
        String nav,
        String query,
        List<Filter> filters,
        long waiting) {
    public PageLayout {
        filters = List.copyOf(filters);
    }

    /** A filter of the search, which another search in the box keeps. */
    @TemplateData
    public record Filter(String name, String value) {}

    private static final String STYLESHEET_FINGERPRINT = fingerprint();

    /**
     * Counts the decisions that await manual review, for their menu entry. A service that can count them provides a
     * bean.
     */
    @FunctionalInterface
    public interface WaitingWork {
        /** Value of an unknown count. */
        long UNKNOWN = -1;

        /** Returns how many decisions wait now, or {@link #UNKNOWN}: the page is then shown without the number. */
        long now();
    }

    /** Returns this page with another header entry active. */
    public PageLayout withActiveEntry(String entry) {
        return new PageLayout(language, caller, address, title, entry, query, filters, waiting);
    }

    /** Returns this page with this text in the search box. */
    public PageLayout withQuery(String words) {
        return new PageLayout(language, caller, address, title, nav, words, filters, waiting);
    }

    /** Returns this page whose search box keeps these filters. */
    public PageLayout withFilters(List<Filter> kept) {
        return new PageLayout(language, caller, address, title, nav, query, kept, waiting);
    }

    /** Whether the number of waiting decisions is known. */
    public boolean countsWaiting() {
        return waiting != WaitingWork.UNKNOWN;
    }

    /** Returns the messages of the layout itself. */
    public Messages sharedMessages() {
        return Messages.of(language, "messages/platform");
    }

    /** Returns the address of this page in the other language. */
    public String inTheOtherLanguage() {
        return UriBuilder.fromUri(URI.create(address))
                .replaceQueryParam(Language.PARAMETER, language.other().code())
                .build()
                .toString();
    }

    /** Returns the sign-in address that returns to this page. */
    public String signIn() {
        return "/sign-in?back=" + backHere();
    }

    /** Returns the address of this page, as a parameter for another address. */
    public String backHere() {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** Returns a version that changes with the stylesheet, so that browsers may cache it for long. */
    public String look() {
        return STYLESHEET_FINGERPRINT;
    }

    /** Returns the build that shows this page. */
    public BuildVersion build() {
        return BuildVersion.ofThisBuild();
    }

    private static String fingerprint() {
        var digest = new CRC32();
        for (var file : new String[] {"vigia.css", "vigia.js"}) {
            try (var in = PageLayout.class.getResourceAsStream("/META-INF/resources/house/" + file)) {
                digest.update(Objects.requireNonNull(in, file).readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Long.toHexString(digest.getValue());
    }
}
