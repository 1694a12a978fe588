package mx.vigia.local.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything the switchboard can do to a site, by the rows of the table of faults. */
public final class InjectedFaults {

    private static final String GONE = "unreachable";
    /** Half a page under its own length is told by the end it lacks, or by the entries, where fewer than half are left. */
    private static final String HALF = "cut-short|empty-suspect";

    private static final String READ = "new|same|partial|capped";

    private static final String NOTHING = "empty-suspect|changed-shape";

    private static final String STRANGE = "date-strange";

    private InjectedFaults() {}

    /** All of them; the seed decides what is shuffled and what is rebuilt. */
    public static List<InjectedFault> all(long seed) {
        var all = new ArrayList<InjectedFault>();
        all.addAll(days());
        all.addAll(down());
        all.addAll(limits());
        all.addAll(slow());
        all.addAll(sizes());
        all.addAll(words());
        all.addAll(looks(seed));
        all.addAll(walls());
        all.addAll(redirects());
        all.addAll(encryption());
        all.addAll(robots());
        all.addAll(names());
        all.addAll(entries(seed));
        all.addAll(papers());
        return List.copyOf(all);
    }

    /** Those that the seed makes different: what it decides is which entries are lost, and their order. */
    public static List<InjectedFault> ofSeed(long seed) {
        return all(seed).stream()
                .filter(mishap -> mishap.fault().contains("\"seed\""))
                .toList();
    }

    /** One of each row: the others differ from it in their manner only. */
    public static List<InjectedFault> oneOfEachRow(long seed) {
        var found = new ArrayList<InjectedFault>();
        for (var mishap : all(seed)) {
            if (found.stream().noneMatch(known -> known.row() == mishap.row())) {
                found.add(mishap);
            }
        }
        return List.copyOf(found);
    }

    /** Named, whether or not there is such a day; of what has a day that can be meant nobody is told, neither then nor when the site is well again. */
    private static List<InjectedFault> days() {
        return List.of(
                InjectedFault.doubtful(39, "31 February", mode("MISDATED", "NO_DAY"))
                        .named(STRANGE),
                InjectedFault.doubtful(39, "of 2062", mode("MISDATED", "FAR_AHEAD"))
                        .named(STRANGE),
                InjectedFault.doubtful(39, "of 0206", mode("MISDATED", "LONG_AGO"))
                        .named(STRANGE));
    }

    private static List<InjectedFault> down() {
        return List.of(
                InjectedFault.of(40, "500", mode("DOWN", "ERROR"), GONE),
                InjectedFault.of(40, "502", mode("DOWN", "BAD_GATEWAY"), GONE),
                InjectedFault.of(40, "reset", mode("DOWN", "RESET"), GONE));
    }

    private static List<InjectedFault> limits() {
        var all = new ArrayList<InjectedFault>();
        for (var wait : List.of("1", "Wed, 21 Oct 2099 07:28:00 GMT", "315360000", "-5", "manana", "")) {
            all.add(limit(429, wait));
            all.add(limit(503, wait));
        }
        return all;
    }

    private static InjectedFault limit(int status, String wait) {
        var fault = "\"mode\":\"RATE_LIMITING\",\"status\":%d,\"retryAfter\":\"%s\"".formatted(status, wait);
        return InjectedFault.of(
                41, status + " '" + wait + "'", fault, status == 429 ? "rate-limited" : "out-of-service");
    }

    private static List<InjectedFault> slow() {
        return List.of(
                InjectedFault.of(42, "silent", mode("SLOW", "SILENT"), GONE),
                InjectedFault.of(42, "late", mode("SLOW", "LATE"), GONE),
                InjectedFault.of(42, "in drips", mode("SLOW", "DRIP"), GONE),
                InjectedFault.of(42, "head without end", mode("SLOW", "HEADS"), GONE));
    }

    private static List<InjectedFault> sizes() {
        return List.of(
                InjectedFault.of(43, "10 GB", mode("OVERSIZED", "HUGE"), "too-large"),
                InjectedFault.of(43, "endless", mode("OVERSIZED", "ENDLESS"), "too-large"),
                InjectedFault.of(43, "cut", mode("TRUNCATED", "CUT"), GONE),
                InjectedFault.of(43, "length too long", mode("TRUNCATED", "LENGTH_TOO_LONG"), GONE),
                InjectedFault.of(43, "chunks cut", mode("TRUNCATED", "CHUNKS"), GONE),
                InjectedFault.of(43, "length too short", mode("TRUNCATED", "LENGTH_TOO_SHORT"), HALF),
                InjectedFault.of(43, "half, unsaid", mode("TRUNCATED", "UNSAID"), HALF),
                InjectedFault.of(44, "gzip bomb", mode("OVERSIZED", "BOMB"), "too-large"),
                InjectedFault.of(44, "gzip cut", mode("TRUNCATED", "GZIP"), GONE));
    }

    private static List<InjectedFault> words() {
        return List.of(
                InjectedFault.harmless(46, "mixed", mode("WRONG_CHARSET", "MIXED")),
                InjectedFault.harmless(46, "header lies", mode("WRONG_CHARSET", "HEADER")),
                InjectedFault.harmless(46, "meta lies", mode("WRONG_CHARSET", "META")));
    }

    private static List<InjectedFault> looks(long seed) {
        return List.of(
                InjectedFault.of(47, "redesigned", mode("REDESIGNED", "ALL"), NOTHING),
                InjectedFault.of(
                        47, "40 % left", mode("REDESIGNED", "SOME") + ",\"seed\":" + seed, NOTHING + "|partial"),
                InjectedFault.doubtful(47, "one more column", mode("REDESIGNED", "SHIFTED")),
                InjectedFault.of(47, "empty lists", mode("EMPTY", "LISTS"), NOTHING),
                InjectedFault.of(47, "empty body", mode("EMPTY", "BODY"), NOTHING + "|unreachable"),
                InjectedFault.harmless(47, "reordered", "\"mode\":\"REORDERED\",\"seed\":" + seed));
    }

    private static List<InjectedFault> walls() {
        return List.of(
                InjectedFault.of(48, "challenge", mode("WALLED", "CHALLENGE"), "blocked"),
                InjectedFault.of(48, "login", mode("WALLED", "LOGIN"), "blocked"),
                InjectedFault.of(48, "captcha", mode("WALLED", "CAPTCHA"), "blocked"),
                InjectedFault.of(48, "refusal", mode("WALLED", "REFUSAL"), "blocked"),
                InjectedFault.of(48, "maintenance", mode("WALLED", "MAINTENANCE"), "out-of-service"),
                InjectedFault.of(48, "soft 404", mode("WALLED", "SOFT_404"), "blocked|" + NOTHING));
    }

    private static List<InjectedFault> redirects() {
        return List.of(
                InjectedFault.of(49, "circle", mode("LOOPING", "CIRCLE"), GONE),
                InjectedFault.of(49, "20 hops", mode("LOOPING", "HOPS"), GONE),
                InjectedFault.of(49, "to the cloud's secrets", mode("LOOPING", "INWARD"), "unreachable|blocked"),
                InjectedFault.of(49, "to a file", mode("LOOPING", "SCHEME"), "unreachable|blocked"),
                InjectedFault.of(49, "to another host", mode("LOOPING", "ELSEWHERE"), GONE),
                InjectedFault.of(49, "out of encryption", mode("LOOPING", "UNENCRYPTED"), GONE));
    }

    /**
     * Rules that are out of date and cannot be asked for forbid everything; a host that has none forbids nothing. Where they change in
     * mid-round, the round ends as what it read until then has it: often it is far less than usual.
     */
    private static List<InjectedFault> robots() {
        var shut = "forbidden-by-robots|unreachable";
        return List.of(
                InjectedFault.ofRobots("robots 500", mode("DOWN", "ERROR"), shut),
                InjectedFault.ofRobots("robots silent", mode("SLOW", "SILENT"), shut),
                InjectedFault.ofRobots("robots 403", mode("WALLED", "REFUSAL"), READ),
                InjectedFault.ofRobots("robots of 10 GB", mode("OVERSIZED", "HUGE"), READ),
                InjectedFault.ofRobots("robots in a circle", mode("LOOPING", "CIRCLE"), READ),
                InjectedFault.ofRobots("robots absent", mode("RULED", "ABSENT"), READ),
                InjectedFault.ofRobots("robots closed", mode("RULED", "CLOSED"), "forbidden-by-robots"),
                InjectedFault.ofRobots("robots closed, marked", mode("RULED", "MARKED"), "forbidden-by-robots"),
                InjectedFault.ofRobots("robots in mid-round", mode("RULED", "CLOSED"), shut + "|empty-suspect|" + READ)
                        .butFirst(mode("RULED", "ABSENT"))
                        .named("robots.txt disallows it"));
    }

    /** Nobody is believed who cannot prove who he is, and the round says why; what a host only forgets to send is completed. */
    private static List<InjectedFault> encryption() {
        return List.of(
                InjectedFault.early(50, "certificate expired", mode("UNTRUSTED", "EXPIRED"), GONE)
                        .named("has expired"),
                InjectedFault.early(50, "certificate of nobody", mode("UNTRUSTED", "SELF_SIGNED"), GONE)
                        .named("nobody but itself"),
                InjectedFault.early(50, "certificate of another host", mode("UNTRUSTED", "OTHER_HOST"), GONE)
                        .named("for another host"),
                InjectedFault.early(50, "unknown authority", mode("UNTRUSTED", "UNKNOWN_AUTHORITY"), GONE)
                        .named("no authority we trust"),
                InjectedFault.early(50, "TLS 1.0", mode("UNTRUSTED", "OLD_PROTOCOL"), GONE)
                        .named("neither TLS 1.2 nor 1.3"),
                InjectedFault.early(50, "no intermediate", mode("UNTRUSTED", "NO_INTERMEDIATE"), READ));
    }

    /** A name that leads nowhere is a connection that does not come about; it is asked for anew with the next attempt. */
    private static List<InjectedFault> names() {
        return List.of(
                InjectedFault.early(53, "no such name", mode("NAMELESS", "UNKNOWN"), GONE)
                        .named("no such host"),
                InjectedFault.early(53, "name server fails", mode("NAMELESS", "FAILS"), GONE)
                        .named("no such host"),
                InjectedFault.early(53, "name server silent", mode("NAMELESS", "SILENT"), GONE)
                        .named("no answer to where"),
                InjectedFault.early(53, "name late", mode("NAMELESS", "LATE"), READ),
                InjectedFault.early(53, "name there every other time", mode("NAMELESS", "FLAPS"), GONE + "|" + READ));
    }

    /** An entry that is gone is not over, and one that is back is not new. */
    private static List<InjectedFault> entries(long seed) {
        var which = ",\"seed\":" + seed;
        return List.of(
                InjectedFault.doubtful(54, "a title taken by another", mode("CONFUSED", "RETITLED") + which)
                        .named("titles-exchanged"),
                InjectedFault.doubtful(54, "gone and back", mode("CONFUSED", "GONE") + which),
                InjectedFault.doubtful(54, "under the key of another", mode("CONFUSED", "REKEYED") + which),
                InjectedFault.doubtful(54, "without a number", mode("CONFUSED", "UNNUMBERED") + which));
    }

    /** What a PDF cannot say is missing, and said to be; what other pages say of the same matter stands. */
    private static List<InjectedFault> papers() {
        var named = "pdf|scan|letters|items";
        return List.of("LOCKED", "BROKEN", "SCAN", "LONG", "BOMB", "CIRCLE", "FORM").stream()
                .map(how -> InjectedFault.doubtful(55, "pdf " + how.toLowerCase(Locale.ROOT), mode("SPOILT_PDF", how))
                        .named(named))
                .toList();
    }

    private static String mode(String mode, String how) {
        return "\"mode\":\"%s\",\"how\":\"%s\"".formatted(mode, how);
    }
}
