package mx.vigia.local.faults;

import java.util.ArrayList;
import java.util.List;

/** All faults that the fault switches offer, by the rows of the table of faults. */
public final class InjectedFaults {

    private static final String UNREACHABLE_ENDING = "unreachable";
    /**
     * A truncated page with a matching length is recognised by its missing end, or by the entries, if fewer than half
     * are left.
     */
    private static final String TRUNCATED_ENDINGS = "cut-short|empty-suspect";

    private static final String READ_ENDINGS = "new|same|partial|capped";

    static final String EMPTY_OR_CHANGED_ENDINGS = "empty-suspect|changed-shape";

    private InjectedFaults() {}

    /** Returns all faults; the seed decides what is shuffled and what is rebuilt. */
    public static List<InjectedFault> all(long seed) {
        var all = new ArrayList<InjectedFault>();
        all.addAll(ContentFaults.days());
        all.addAll(outageFaults());
        all.addAll(rateLimitFaults());
        all.addAll(slownessFaults());
        all.addAll(sizeFaults());
        all.addAll(ContentFaults.charsetFaults());
        all.addAll(ContentFaults.layoutFaults(seed));
        all.addAll(blockPageFaults());
        all.addAll(redirectFaults());
        all.addAll(tlsFaults());
        all.addAll(robotsFaults());
        all.addAll(names());
        all.addAll(ContentFaults.entryFaults(seed));
        all.addAll(ContentFaults.pdfFaults());
        return List.copyOf(all);
    }

    /** Returns the faults that depend on the seed: it decides which entries are lost, and their order. */
    public static List<InjectedFault> ofSeed(long seed) {
        return all(seed).stream()
                .filter(mishap -> mishap.fault().contains("\"seed\""))
                .toList();
    }

    /** Returns one fault per row; the others of a row are variants of it. */
    public static List<InjectedFault> onePerRow(long seed) {
        var found = new ArrayList<InjectedFault>();
        for (var mishap : all(seed)) {
            if (found.stream().noneMatch(known -> known.row() == mishap.row())) {
                found.add(mishap);
            }
        }
        return List.copyOf(found);
    }

    private static List<InjectedFault> outageFaults() {
        return List.of(
                InjectedFault.of(40, "500", modeJson("DOWN", "ERROR"), UNREACHABLE_ENDING),
                InjectedFault.of(40, "502", modeJson("DOWN", "BAD_GATEWAY"), UNREACHABLE_ENDING),
                InjectedFault.of(40, "reset", modeJson("DOWN", "RESET"), UNREACHABLE_ENDING));
    }

    private static List<InjectedFault> rateLimitFaults() {
        var all = new ArrayList<InjectedFault>();
        for (var wait : List.of("1", "Wed, 21 Oct 2099 07:28:00 GMT", "315360000", "-5", "manana", "")) {
            all.add(rateLimitFault(429, wait));
            all.add(rateLimitFault(503, wait));
        }
        return all;
    }

    private static InjectedFault rateLimitFault(int status, String wait) {
        var fault = "\"mode\":\"RATE_LIMITING\",\"status\":%d,\"retryAfter\":\"%s\"".formatted(status, wait);
        return InjectedFault.of(
                41, status + " '" + wait + "'", fault, status == 429 ? "rate-limited" : "out-of-service");
    }

    private static List<InjectedFault> slownessFaults() {
        return List.of(
                InjectedFault.of(42, "silent", modeJson("SLOW", "SILENT"), UNREACHABLE_ENDING),
                InjectedFault.of(42, "late", modeJson("SLOW", "LATE"), UNREACHABLE_ENDING),
                InjectedFault.of(42, "in drips", modeJson("SLOW", "DRIP"), UNREACHABLE_ENDING),
                InjectedFault.of(42, "head without end", modeJson("SLOW", "HEADS"), UNREACHABLE_ENDING));
    }

    private static List<InjectedFault> sizeFaults() {
        return List.of(
                InjectedFault.of(43, "10 GB", modeJson("OVERSIZED", "HUGE"), "too-large"),
                InjectedFault.of(43, "endless", modeJson("OVERSIZED", "ENDLESS"), "too-large"),
                InjectedFault.of(43, "cut", modeJson("TRUNCATED", "CUT"), UNREACHABLE_ENDING),
                InjectedFault.of(43, "length too long", modeJson("TRUNCATED", "LENGTH_TOO_LONG"), UNREACHABLE_ENDING),
                InjectedFault.of(43, "chunks cut", modeJson("TRUNCATED", "CHUNKS"), UNREACHABLE_ENDING),
                InjectedFault.of(43, "length too short", modeJson("TRUNCATED", "LENGTH_TOO_SHORT"), TRUNCATED_ENDINGS),
                InjectedFault.of(43, "half, unsaid", modeJson("TRUNCATED", "UNSAID"), TRUNCATED_ENDINGS),
                InjectedFault.of(44, "gzip bomb", modeJson("OVERSIZED", "BOMB"), "too-large"),
                InjectedFault.of(44, "gzip cut", modeJson("TRUNCATED", "GZIP"), UNREACHABLE_ENDING));
    }

    private static List<InjectedFault> blockPageFaults() {
        return List.of(
                InjectedFault.of(48, "challenge", modeJson("WALLED", "CHALLENGE"), "blocked"),
                InjectedFault.of(48, "login", modeJson("WALLED", "LOGIN"), "blocked"),
                InjectedFault.of(48, "captcha", modeJson("WALLED", "CAPTCHA"), "blocked"),
                InjectedFault.of(48, "refusal", modeJson("WALLED", "REFUSAL"), "blocked"),
                InjectedFault.of(48, "maintenance", modeJson("WALLED", "MAINTENANCE"), "out-of-service"),
                InjectedFault.of(
                        48, "soft 404", modeJson("WALLED", "SOFT_404"), "blocked|" + EMPTY_OR_CHANGED_ENDINGS));
    }

    private static List<InjectedFault> redirectFaults() {
        return List.of(
                InjectedFault.of(49, "circle", modeJson("LOOPING", "CIRCLE"), UNREACHABLE_ENDING),
                InjectedFault.of(49, "20 hops", modeJson("LOOPING", "HOPS"), UNREACHABLE_ENDING),
                InjectedFault.of(49, "to the cloud's secrets", modeJson("LOOPING", "INWARD"), "unreachable|blocked"),
                InjectedFault.of(49, "to a file", modeJson("LOOPING", "SCHEME"), "unreachable|blocked"),
                InjectedFault.of(49, "to another host", modeJson("LOOPING", "ELSEWHERE"), UNREACHABLE_ENDING),
                InjectedFault.of(49, "out of encryption", modeJson("LOOPING", "UNENCRYPTED"), UNREACHABLE_ENDING));
    }

    /**
     * Returns faults of robots.txt. Rules that are out of date and cannot be fetched forbid everything; a host without
     * rules forbids nothing. If they change in mid-round, the round ends according to what it read until then, often
     * far less than usual.
     */
    private static List<InjectedFault> robotsFaults() {
        var shut = "forbidden-by-robots|unreachable";
        return List.of(
                InjectedFault.onRobotsFile("robots 500", modeJson("DOWN", "ERROR"), shut),
                InjectedFault.onRobotsFile("robots silent", modeJson("SLOW", "SILENT"), shut),
                InjectedFault.onRobotsFile("robots 403", modeJson("WALLED", "REFUSAL"), READ_ENDINGS),
                InjectedFault.onRobotsFile("robots of 10 GB", modeJson("OVERSIZED", "HUGE"), READ_ENDINGS),
                InjectedFault.onRobotsFile("robots in a circle", modeJson("LOOPING", "CIRCLE"), READ_ENDINGS),
                InjectedFault.onRobotsFile("robots absent", modeJson("RULED", "ABSENT"), READ_ENDINGS),
                InjectedFault.onRobotsFile("robots closed", modeJson("RULED", "CLOSED"), "forbidden-by-robots"),
                InjectedFault.onRobotsFile("robots closed, marked", modeJson("RULED", "MARKED"), "forbidden-by-robots"),
                InjectedFault.onRobotsFile(
                                "robots in mid-round",
                                modeJson("RULED", "CLOSED"),
                                shut + "|empty-suspect|" + READ_ENDINGS)
                        .precededBy(modeJson("RULED", "ABSENT"))
                        .named("robots.txt disallows it"));
    }

    /**
     * Returns TLS faults. A host without a valid certificate is not trusted, and the round says why; a missing
     * intermediate certificate is fetched.
     */
    private static List<InjectedFault> tlsFaults() {
        return List.of(
                InjectedFault.early(50, "certificate expired", modeJson("UNTRUSTED", "EXPIRED"), UNREACHABLE_ENDING)
                        .named("has expired"),
                InjectedFault.early(
                                50, "self-signed certificate", modeJson("UNTRUSTED", "SELF_SIGNED"), UNREACHABLE_ENDING)
                        .named("self-signed"),
                InjectedFault.early(
                                50,
                                "certificate of another host",
                                modeJson("UNTRUSTED", "OTHER_HOST"),
                                UNREACHABLE_ENDING)
                        .named("for another host"),
                InjectedFault.early(
                                50, "unknown authority", modeJson("UNTRUSTED", "UNKNOWN_AUTHORITY"), UNREACHABLE_ENDING)
                        .named("no authority we trust"),
                InjectedFault.early(50, "TLS 1.0", modeJson("UNTRUSTED", "OLD_PROTOCOL"), UNREACHABLE_ENDING)
                        .named("neither TLS 1.2 nor 1.3"),
                InjectedFault.early(50, "no intermediate", modeJson("UNTRUSTED", "NO_INTERMEDIATE"), READ_ENDINGS));
    }

    /**
     * Returns DNS faults. A name that does not resolve is a failed connection; it is resolved again with the next
     * attempt.
     */
    private static List<InjectedFault> names() {
        return List.of(
                InjectedFault.early(53, "no such name", modeJson("NAMELESS", "UNKNOWN"), UNREACHABLE_ENDING)
                        .named("no such host"),
                InjectedFault.early(53, "name server fails", modeJson("NAMELESS", "FAILS"), UNREACHABLE_ENDING)
                        .named("no such host"),
                InjectedFault.early(53, "name server silent", modeJson("NAMELESS", "SILENT"), UNREACHABLE_ENDING)
                        .named("no answer to where"),
                InjectedFault.early(53, "name late", modeJson("NAMELESS", "LATE"), READ_ENDINGS),
                InjectedFault.early(
                        53,
                        "name there every other time",
                        modeJson("NAMELESS", "FLAPS"),
                        UNREACHABLE_ENDING + "|" + READ_ENDINGS));
    }

    static String modeJson(String mode, String how) {
        return "\"mode\":\"%s\",\"how\":\"%s\"".formatted(mode, how);
    }
}
