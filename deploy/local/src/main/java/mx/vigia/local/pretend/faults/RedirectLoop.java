package mx.vigia.local.pretend.faults;

import mx.vigia.local.pretend.http.Body;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/**
 * Redirects requests.
 *
 * @param hops how many redirects precede the page
 */
public record RedirectLoop(How how, int hops) implements Fault {
    /** The target of the redirects. */
    public enum How {
        /** The address they came from. */
        CIRCLE,
        /** From one address to the next, and finally to the page. */
        HOPS,
        /** A machine behind the firewall, where the cloud keeps its secrets. */
        INWARD,
        /** A file. */
        SCHEME,
        /** Another host, which the reader was never configured to read. */
        ELSEWHERE,
        /** The same page without TLS. */
        UNENCRYPTED
    }

    private static final int MAX_HOPS = 20;
    private static final String HOP_PARAMETER = "hop";

    public RedirectLoop {
        how = how == null ? How.CIRCLE : how;
        hops = hops > 0 ? hops : MAX_HOPS;
    }

    @Override
    public Reply alter(Reply reply, HttpRequest request) {
        return switch (how) {
            case CIRCLE -> redirectTo("https://" + request.host() + request.target());
            case HOPS -> redirectHop(reply, request);
            case INWARD -> redirectTo("http://169.254.169.254/latest/meta-data/");
            case SCHEME -> redirectTo("file:///etc/passwd");
            case ELSEWHERE -> redirectTo("https://otra.vigia.example" + request.target());
            case UNENCRYPTED -> redirectTo("http://" + request.host() + request.target());
        };
    }

    private Reply redirectHop(Reply reply, HttpRequest request) {
        var word = request.word(HOP_PARAMETER);
        var done = word.isEmpty() ? 0 : Integer.parseInt(word);
        if (done >= hops) {
            return reply;
        }
        var rest = request.query().replaceFirst("(^|&)" + HOP_PARAMETER + "=\\d+", "");
        return redirectTo("https://" + request.host() + request.path() + "?" + (rest.isEmpty() ? "" : rest + "&")
                + HOP_PARAMETER + "=" + (done + 1));
    }

    private static Reply redirectTo(String address) {
        return new Reply(302, java.util.Map.of("Location", address), Body.NONE);
    }
}
