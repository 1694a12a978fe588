package mx.vigia.platform.web;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;
import mx.vigia.platform.access.Caller;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * What the layout needs to know about the page inside it. Built by {@link RequestContext#page}.
 *
 * @param address the path and query the reader is on, so that the language switch and signing in come back to it
 * @param nav which entry of the header is lit: {@code search}, {@code watches}, {@code sources}, {@code topics},
 *     {@code meetings}, {@code review}, or empty
 * @param query what stands in the search box
 * @param waiting how many decisions wait for those who work by hand, or {@link WaitingWork#UNKNOWN}
 */
@TemplateData
public record PageLayout(
        Language language, Caller caller, String address, String title, String nav, String query, long waiting) {

    private static final String STYLESHEET_FINGERPRINT = fingerprint();

    /** Knows how much waits for those who work by hand, for the entry of the menu that leads there. A service that knows provides it as a bean. */
    @FunctionalInterface
    public interface WaitingWork {
        /** Where nobody can say. */
        long UNKNOWN = -1;

        /** How many decisions wait now, or {@link #UNKNOWN}: a page is shown without the number rather than not at all. */
        long now();
    }

    /** The same page with another entry of the header lit. */
    public PageLayout withActiveEntry(String entry) {
        return new PageLayout(language, caller, address, title, entry, query, waiting);
    }

    /** The same page with these words in the search box. */
    public PageLayout withQuery(String words) {
        return new PageLayout(language, caller, address, title, nav, words, waiting);
    }

    /** Whether it is known how many decisions wait. */
    public boolean countsWaiting() {
        return waiting != WaitingWork.UNKNOWN;
    }

    /** The words of the layout itself. */
    public Messages house() {
        return Messages.of(language, "messages/platform");
    }

    /** This very page in the other language. */
    public String inTheOtherLanguage() {
        return UriBuilder.fromUri(URI.create(address))
                .replaceQueryParam(Language.PARAMETER, language.other().code())
                .build()
                .toString();
    }

    /** Where to sign in and come back to this page. */
    public String signIn() {
        return "/sign-in?back=" + backHere();
    }

    /** This very page as a parameter of another's address. */
    public String backHere() {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** Changes whenever the stylesheet does, so that browsers may keep it for long. */
    public String look() {
        return STYLESHEET_FINGERPRINT;
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
