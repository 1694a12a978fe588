package mx.vigia.platform.net;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import mx.vigia.platform.text.OrEmpty;

/**
 * Tells pages and documents that people can open from the interfaces of a site for programs: the one rule for all that
 * letters and pages call official.
 */
public final class PublicPage {
    /** A label of a host such as {@code api}, {@code commonsvotes-api}, {@code datosabiertos}, {@code opendata}. */
    private static final Pattern PROGRAM_HOST_PATTERN =
            Pattern.compile("(?:.*-)?api\\d?|(?:open-?)?data|datos(?:abiertos)?|dados(?:abertos)?|ws");

    /** A part of a path such as {@code api}, {@code datosabiertos}, {@code wspublico}, {@code search.asmx}. */
    private static final Pattern PROGRAM_PATH_PATTERN =
            Pattern.compile("api|rest|graphql|datosabiertos|opendata|ws[a-z]*|.*\\.(?:asmx|json|xml|csv|rdf|jsonld)");

    private static final Pattern PROGRAM_QUERY_PATTERN =
            Pattern.compile("(?:.*&)?(?:format|formato|output|f)=(?:application/[^&]*)?(?:json|xml|csv|jsonp).*");

    /** A file that a browser or an office program opens, whatever serves it. */
    private static final Pattern FILE_PATTERN = Pattern.compile(".*\\.(?:pdf|docx?|odt|rtf|html?)");

    private PublicPage() {}

    /** Whether this text, which may be null, is a web address that shows something to a person. */
    public static boolean is(String address) {
        return WebAddress.is(address) && isForPeople(URI.create(address));
    }

    private static boolean isForPeople(URI address) {
        var path = OrEmpty.text(address.getPath()).toLowerCase(Locale.ROOT);
        if (FILE_PATTERN.matcher(path).matches()) {
            return true;
        }
        var host = OrEmpty.text(address.getHost()).toLowerCase(Locale.ROOT);
        var query = OrEmpty.text(address.getQuery()).toLowerCase(Locale.ROOT);
        return Arrays.stream(host.split("\\.")).noneMatch(PROGRAM_HOST_PATTERN.asMatchPredicate())
                && Arrays.stream(path.split("/")).noneMatch(PROGRAM_PATH_PATTERN.asMatchPredicate())
                && !PROGRAM_QUERY_PATTERN.matcher(query).matches();
    }
}
