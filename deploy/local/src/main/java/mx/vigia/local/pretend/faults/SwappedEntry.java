package mx.vigia.local.pretend.faults;

import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.vigia.local.pretend.http.Body;
import mx.vigia.local.pretend.http.Entries;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;

/** One entry of each page is changed; the seed decides which one. */
public record SwappedEntry(How how, long seed) implements Fault {
    /** What happened to it. */
    public enum How {
        /** It is missing. */
        GONE,
        /** It has the title of another entry, and keeps its own address and key. */
        RETITLED,
        /** It has the address or key of another entry, and keeps its own title. */
        REKEYED,
        /** The number in brackets behind it is missing. */
        UNNUMBERED
    }

    /**
     * Matches what leads to an entry or identifies it: an address, a call of a script, an id in JSON, a file's number.
     */
    private static final Pattern KEY =
            Pattern.compile("(?:href|onclick)=\"([^\"]{2,})\"|\"(?:id|codNota)\":\"?([^\",}]+)|(Exp, \\d+)");

    private static final Pattern NUMBER = Pattern.compile("\\(\\d+\\)");

    public SwappedEntry {
        how = how == null ? How.GONE : how;
    }

    @Override
    public Reply alter(Reply reply, HttpRequest request) {
        return reply.body() instanceof Body.TextBody words ? reply.withBody(words.map(this::swapEntries)) : reply;
    }

    private String swapEntries(String text) {
        var entries = Entries.all(text).stream().filter(this::canSwap).toList();
        if (entries.size() < 2) {
            return text;
        }
        var chosen = new Random(seed).nextInt(entries.size());
        var one = entries.get(chosen);
        var other = entries.get((chosen + 1) % entries.size());
        return text.replace(
                one,
                switch (how) {
                    case GONE -> "";
                    case RETITLED ->
                        Entries.withTitle(one, Entries.findTitles(other).getFirst());
                    case REKEYED ->
                        one.replace(key(one).orElseThrow(), key(other).orElseThrow());
                    case UNNUMBERED -> NUMBER.matcher(one).replaceAll("");
                });
    }

    private boolean canSwap(String entry) {
        return switch (how) {
            case GONE, UNNUMBERED -> true;
            case RETITLED -> !Entries.findTitles(entry).isEmpty();
            case REKEYED -> key(entry).isPresent();
        };
    }

    private static Optional<String> key(String entry) {
        return KEY.matcher(entry)
                .results()
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
